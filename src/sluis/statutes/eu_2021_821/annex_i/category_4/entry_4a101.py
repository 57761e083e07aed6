"""4A101: ruggedised computers for space launch vehicles and sounding rockets."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_4.entry_4a001 import COMPUTER_FOR_EXTREMES
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, SEEN_2025, SINCE_2020, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.computers import ANALOGUE_COMPUTER, DIGITAL_COMPUTER

_RUGGEDISED = is_("ruggedised", "4A101", nl="geschikt voor ruw gebruik (ruggedised)", en="ruggedised")
_FOR_LAUNCH = is_(
    "for_use_in_launch_vehicle_or_rocket",
    "4A101",
    nl="ontworpen of aangepast voor gebruik in ruimtelanceervoertuigen (9A004) of sonderingsraketten met een bereik van 300"
    " km of meer (9A104)",
    en="designed or modified for use in space launch vehicles (9A004) or sounding rockets with a range of 300 km or more"
    " (9A104)",
)
_FOR_EXTREMES = paragraph(
    "4A001.a.1", Text(nl="computers voor extreme temperaturen", en="computers for extreme temperatures"), COMPUTER_FOR_EXTREMES
)
_WORDS = Text(
    nl="computers voor ruw gebruik in ruimtelanceervoertuigen of sonderingsraketten",
    en="ruggedised computers for space launch vehicles or sounding rockets",
)
_MEANING = paragraph(
    "4A101",
    _WORDS,
    GOODS & (DIGITAL_COMPUTER | ANALOGUE_COMPUTER) & _RUGGEDISED & _FOR_LAUNCH & ~_FOR_EXTREMES,
)

ENTRY = Entry("4A101", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
