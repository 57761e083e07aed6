"""Facts whose question and statement are one phrase turned around: *is it a lathe?* and *it is a lathe*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import amount, design

if TYPE_CHECKING:
    from sluis.law.fact import Amount, Fact


def is_(key: str, path: str, nl: str, en: str, why: Text | None = None, *, frees: bool = False) -> Fact:
    """What the item is, or is made for: `Is het een draaibank?`, `Is it a lathe?`."""
    return design(
        key,
        path,
        Text(nl=f"Is het {nl}?", en=f"Is it {en}?"),
        Text(nl=f"het is {nl}", en=f"it is {en}"),
        why,
        frees=frees,
    )


def has(key: str, path: str, nl: str, en: str, why: Text | None = None, *, frees: bool = False) -> Fact:
    """What the item has: `Heeft het een laser?`, `Does it have a laser?`."""
    return design(
        key,
        path,
        Text(nl=f"Heeft het {nl}?", en=f"Does it have {en}?"),
        Text(nl=f"het heeft {nl}", en=f"it has {en}"),
        why,
        frees=frees,
    )


def can(key: str, path: str, nl: str, en: str, why: Text | None = None, *, frees: bool = False) -> Fact:
    """What the item can do: `Kan het schrijven?`, `Can it write?`."""
    return design(
        key,
        path,
        Text(nl=f"Kan het {nl}?", en=f"Can it {en}?"),
        Text(nl=f"het kan {nl}", en=f"it can {en}"),
        why,
        frees=frees,
    )


def figure(key: str, path: str, unit: str, nl: str, en: str, why: Text | None = None) -> Amount:
    """A figure of the design: `Wat is de klokfrequentie, in MHz?`, `What is the clock frequency, in MHz?`."""
    question = Text(nl=f"Wat is {nl}?", en=f"What is {en}?")
    if unit:
        question = Text(nl=f"Wat is {nl}, in {unit}?", en=f"What is {en}, in {unit}?")
    return amount(key, path, unit, question, Text(nl=nl, en=en), why)


FOR_SPACE = Text(
    nl="ontworpen, gemaakt of met goed gevolg beproefd voor gebruik boven 100 km hoogte",
    en="designed, made or successfully tested for use above 100 km altitude",
)
"""Space-qualified, as the list defines it: the design alone is enough."""
ZERO_IF_NONE = Text(
    nl="Is het daar niet voor ontworpen of gekeurd, vul dan 0 in. Staat het alleen nergens vermeld, laat het dan onbekend.",
    en="If it is neither designed nor rated for it, fill in 0. If it is only stated nowhere, leave it unknown.",
)
ZERO_OUT_OF_BAND = Text(
    nl="Werkt het daar niet, vul dan 0 in. Staat het alleen nergens vermeld, laat het dan onbekend.",
    en="If it does not work there, fill in 0. If it is only stated nowhere, leave it unknown.",
)
