"""4D001: software to develop or produce computers, and some software, of category 4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_4.entry_4a003 import LIMIT_OF_2020, LIMIT_OF_2025
from sluis.statutes.eu_2021_821.annex_i.entry import (
    FROM_2025,
    SEEN_2020,
    SEEN_2025,
    SOFTWARE,
    UNTIL_2025,
    Entry,
    Wording,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.computers import (
    MAKING_LIMIT_OF_2020,
    MAKING_LIMIT_OF_2025,
    SERVES_ADVANCED_CHIPS,
    SERVES_QUANTUM_PARTS,
    SERVES_SOFTWARE,
    SERVES_SPECIAL_COMPUTERS,
    serves_performance_above,
)
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_SOFTWARE

if TYPE_CHECKING:
    from sluis.law.condition import Condition

_FOR_MAKING = is_(
    "software_for_development_or_production",
    "4D001",
    nl="speciaal ontworpen of aangepast voor de ontwikkeling of productie van apparatuur of programmatuur",
    en="specially designed or modified for the development or production of equipment or software",
)


def _entry(listed: Condition, slower: Condition) -> Condition:
    """The entry with what .a names, and what .b adds to that."""
    # The range 4A001 to 4A004 leaves out 4A005, 4A101 and 4A102. Software of 4D004 is within it through ‘4D’.
    for_listed = paragraph(
        "4D001.a",
        Text(
            nl="om apparatuur van 4A001 tot en met 4A004 of programmatuur van 4D te maken",
            en="to make equipment of 4A001 to 4A004 or software of 4D",
        ),
        (_FOR_MAKING & listed).unless(RELEASED_SOFTWARE),
    )
    for_slower = paragraph(
        "4D001.b",
        Text(nl="om minder snelle computers te maken", en="to make less fast computers"),
        (_FOR_MAKING & slower & ~listed).unless(RELEASED_SOFTWARE),
    )
    return paragraph("4D001", _WORDS, SOFTWARE & any_of(for_listed, for_slower))


_WORDS = Text(
    nl="programmatuur om computers of programmatuur van categorie 4 te ontwikkelen of te produceren",
    en="software to develop or produce computers or software of category 4",
)

ENTRY = Entry(
    "4D001",
    _WORDS,
    (
        Wording(
            UNTIL_2025,
            _entry(
                any_of(SERVES_SPECIAL_COMPUTERS, serves_performance_above(LIMIT_OF_2020), SERVES_SOFTWARE),
                serves_performance_above(MAKING_LIMIT_OF_2020),
            ),
            SEEN_2020,
        ),
        Wording(
            FROM_2025,
            _entry(
                any_of(
                    SERVES_SPECIAL_COMPUTERS,
                    serves_performance_above(LIMIT_OF_2025),
                    SERVES_ADVANCED_CHIPS,
                    SERVES_SOFTWARE,
                ),
                serves_performance_above(MAKING_LIMIT_OF_2025) | SERVES_QUANTUM_PARTS,
            ),
            SEEN_2025,
        ),
    ),
)
