"""5A002: systems, equipment and components for information security."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_a import ENCRYPTION, ENCRYPTION_UNTIL_2025
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a002_b import ACTIVATION, QUANTUM, SPREADING, ULTRA_WIDEBAND
from sluis.statutes.eu_2021_821.annex_i.entry import (
    FROM_2025,
    GOODS,
    SEEN_2020,
    SEEN_2025,
    UNTIL_2025,
    Entry,
    Wording,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.terms.mass_market import MASS_MARKET, PERSONAL_USE

_WORDS = Text(
    nl="systemen, apparatuur en componenten voor informatiebeveiliging",
    en="information security systems, equipment and components",
)


_READERS = Text(
    nl="Noot 2, onder a.2, noemt sinds 2025 in ons exemplaar alleen lezers en schrijvers van chipkaarten, zonder de eerdere"
    " beperking tot vrije kaarten. Zolang het Publicatieblad niet is gezien, blijft een lezer zonder die beperking onbeslist.",
    en="Since 2025 point a.2 of Note 2 names in our copy only smart card readers and writers, without the earlier limit to"
    " released cards. Until the Official Journal has been seen, a reader without that limit stays undecided.",
)


def _meaning(encryption: Condition) -> Defined:
    listed = GOODS & any_of(encryption, ACTIVATION, QUANTUM, ULTRA_WIDEBAND, SPREADING)
    return paragraph("5A002", _WORDS, listed.unless(any_of(PERSONAL_USE, MASS_MARKET)))


ENTRY = Entry(
    "5A002",
    _WORDS,
    (
        Wording(UNTIL_2025, _meaning(ENCRYPTION_UNTIL_2025), SEEN_2020),
        Wording(FROM_2025, _meaning(ENCRYPTION), SEEN_2025, _READERS),
    ),
)
