"""5A001: telecommunications systems, paragraph by paragraph; .i is not used."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_a import HARDENED, HARDENED_UNTIL_2025
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_b import SPECIAL_SYSTEMS
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_c import FIBRES
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_d import ANTENNAE
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_e import DIRECTION_FINDERS, PASSIVE_LOCATION
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_f import INTERCEPTION
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_h import COUNTER_IED
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_j import SURVEILLANCE
from sluis.statutes.eu_2021_821.annex_i.entry import (
    FROM_2025,
    SEEN_2020,
    SEEN_2025,
    UNTIL_2020,
    UNTIL_2025,
    Entry,
    Wording,
    paragraph,
    unread,
)

# Of the lists before 2020-12-15 only .f and .j are known, from memory.
_BEFORE_2020 = Text(nl="een andere paragraaf van de lijst van toen", en="another paragraph of the list of that time")
_EXCLUDED_DESIGNS = Text(
    nl="De noten bij .f en .j nemen weg wat voor een ander doel is ontworpen. Sluis leest: en niet daarnaast voor het aftappen"
    " of het toezicht zelf. De tekst zegt dat niet met zoveel woorden. De noot bij .j noemt geen onderdelen.",
    en="The notes to .f and .j take out what is designed for another purpose. Sluis reads: and not for the interception or the"
    " surveillance itself as well. The text does not say so in as many words. The note to .j does not name components.",
)
_WORDS = Text(
    nl="telecommunicatiesystemen, -apparatuur en -onderdelen", en="telecommunications systems, equipment and components"
)


def _meaning(hardened: Condition) -> Defined:
    return paragraph(
        "5A001",
        _WORDS,
        any_of(
            hardened,
            SPECIAL_SYSTEMS,
            FIBRES,
            ANTENNAE,
            DIRECTION_FINDERS,
            INTERCEPTION,
            PASSIVE_LOCATION,
            COUNTER_IED,
            SURVEILLANCE,
        ),
    )


ENTRY = Entry(
    "5A001",
    _WORDS,
    (
        Wording(
            UNTIL_2020,
            paragraph("5A001", _WORDS, any_of(INTERCEPTION, SURVEILLANCE, unread("5A001.others", _BEFORE_2020))),
            None,
            _EXCLUDED_DESIGNS,
        ),
        Wording(UNTIL_2025, _meaning(HARDENED_UNTIL_2025), SEEN_2020, _EXCLUDED_DESIGNS),
        Wording(FROM_2025, _meaning(HARDENED), SEEN_2025, _EXCLUDED_DESIGNS),
    ),
)
