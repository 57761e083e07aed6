"""Silicon and germanium without the isotopes that disturb quantum states: 3C507, 3C508 and 3C509."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure
from sluis.statutes.eu_2021_821.annex_i.threshold import less_than

if TYPE_CHECKING:
    from sluis.law.condition import Condition

_PUREST_LAYER = Text(
    nl="Van een substraat met gegroeide lagen telt de zuiverste laag van dat element.",
    en="Of a substrate with grown layers, the purest layer of that element counts.",
)
_SILICON = design(
    "silicon_material",
    "3C509.a",
    Text(
        nl="Bevat het materiaal (of de gegroeide laag) silicium?", en="Does the material (or the grown layer) contain silicon?"
    ),
    Text(nl="het materiaal bevat silicium", en="the material contains silicon"),
)
_SILICON_IMPURITY = figure(
    "silicon_isotopic_impurity",
    "3C509.a",
    "%",
    nl="het aandeel van andere isotopen van silicium dan silicium-28 en silicium-30",
    en="the share of silicon isotopes other than silicon-28 and silicon-30",
    why=_PUREST_LAYER,
)
_GERMANIUM = design(
    "germanium_material",
    "3C509.b",
    Text(
        nl="Bevat het materiaal (of de gegroeide laag) germanium?",
        en="Does the material (or the grown layer) contain germanium?",
    ),
    Text(nl="het materiaal bevat germanium", en="the material contains germanium"),
)
_GERMANIUM_IMPURITY = figure(
    "germanium_isotopic_impurity",
    "3C509.b",
    "%",
    nl="het aandeel van andere isotopen van germanium dan germanium-70, -72, -74 en -76",
    en="the share of germanium isotopes other than germanium-70, -72, -74 and -76",
    why=_PUREST_LAYER,
)


def isotopically_pure(code: str) -> Condition:
    """Points a and b of the entry: silicon or germanium with an isotopic impurity less than 0.08 %."""
    return any_of(
        paragraph(f"{code}.a", Text(nl="silicium", en="silicon"), _SILICON & less_than(_SILICON_IMPURITY, "0.08 %")),
        paragraph(f"{code}.b", Text(nl="germanium", en="germanium"), _GERMANIUM & less_than(_GERMANIUM_IMPURITY, "0.08 %")),
    )
