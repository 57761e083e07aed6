"""5E001: telecommunications technology."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5e001_b import SPECIFIC, SPECIFIC_UNTIL_2025
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5e001_c import EQUIPMENT
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5e001_d import AMPLIFIERS, SUPERCONDUCTIVE
from sluis.statutes.eu_2021_821.annex_i.entry import (
    FROM_2025,
    SEEN_2020,
    SEEN_2025,
    TECHNOLOGY,
    UNTIL_2025,
    Entry,
    Wording,
    design,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.general_facts import REQUIRED
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_TECHNOLOGY

_FOR_ITEMS = paragraph(
    "5E001.a",
    Text(nl="voor producten van 5A001, 5D001.a of 5D001.e", en="for items of 5A001, 5D001.a or 5D001.e"),
    REQUIRED
    & design(
        "technology_for_telecommunications_items",
        "5E001.a",
        Text(
            nl="Is de technologie voor ontwikkeling, productie of gebruik (behalve bediening) van apparatuur, functies of"
            " kenmerken van 5A001, of van programmatuur van 5D001.a of 5D001.e?",
            en="Is the technology for the development, production or use (excluding operation) of equipment, functions or"
            " features of 5A001, or of software of 5D001.a or 5D001.e?",
        ),
        Text(nl="de technologie is voor 5A001, 5D001.a of 5D001.e", en="the technology is for 5A001, 5D001.a or 5D001.e"),
    ),
)
_NOT_REQUIRED = Text(
    nl="Van 5E001.b zegt alleen .b.1 dat de technologie noodzakelijk moet zijn; voor .b.2 tot en met .b.4 is genoeg dat zij"
    " daarvoor dient. 5E001.c.2 leest Sluis voor telecommunicatie alleen, omdat de tekst voor andere lasers naar 6E verwijst.",
    en="Of 5E001.b only .b.1 says that the technology must be required; for .b.2 to .b.4 it is enough that it serves them."
    " Sluis reads 5E001.c.2 for telecommunications only, since the text refers to 6E for other lasers.",
)
_WORDS = Text(nl="technologie voor telecommunicatie", en="telecommunications technology")


def _meaning(specific: Condition) -> Defined:
    listed = TECHNOLOGY & any_of(_FOR_ITEMS, specific, EQUIPMENT, AMPLIFIERS, SUPERCONDUCTIVE)
    return paragraph("5E001", _WORDS, listed.unless(RELEASED_TECHNOLOGY))


ENTRY = Entry(
    "5E001",
    _WORDS,
    (
        Wording(UNTIL_2025, _meaning(SPECIFIC_UNTIL_2025), SEEN_2020, _NOT_REQUIRED),
        Wording(FROM_2025, _meaning(SPECIFIC), SEEN_2025, _NOT_REQUIRED),
    ),
)
