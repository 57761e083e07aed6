"""4A005: systems that make, steer or deliver intrusion software. The intrusion software itself is not listed."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, SEEN_2025, SINCE_2014, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.terms.intrusion import INTRUSION_SOFTWARE, MADE_FOR_INTRUSION

_WORDS = Text(
    nl="systemen, apparatuur en onderdelen die inbraakprogrammatuur maken, sturen of afleveren",
    en="systems, equipment and components that generate, command or deliver intrusion software",
)

ENTRY = Entry(
    "4A005",
    _WORDS,
    (Wording(SINCE_2014, paragraph("4A005", _WORDS, GOODS & MADE_FOR_INTRUSION & INTRUSION_SOFTWARE), SEEN_2025),),
)
