"""3A504: cryogenic cooling. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_IF_NONE, figure, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, less_than, more_than

_SYSTEM = is_("cryogenic_cooling_system", "3A504.a", nl="een cryogeen koelsysteem", en="a cryogenic cooling system")
_POWER_AT_100_MK = figure(
    "cooling_power_at_100_mk",
    "3A504.a",
    "µW",
    nl="het opgegeven koelvermogen bij 0,1 K of lager",
    en="the rated cooling power at or below 0.1 K",
    why=ZERO_IF_NONE,
)
_DURATION = figure(
    "cooling_duration_at_100_mk",
    "3A504.a",
    "h",
    nl="de tijd waarin het dat koelvermogen bij 0,1 K kan leveren",
    en="the period for which it can provide that cooling power at 0.1 K",
)
_PULSE_TUBE = is_(
    "two_stage_pulse_tube_cryocooler",
    "3A504.b",
    nl="een tweetraps pulsbuiskoeler",
    en="a two-stage pulse tube cryocooler",
)
_MAINTAINED = figure(
    "maintained_temperature",
    "3A504.b",
    "K",
    nl="de laagste temperatuur die het volgens opgave kan handhaven",
    en="the lowest temperature that it is rated to maintain",
)
_POWER_AT_4_K = figure(
    "cooling_power_at_4_2_k",
    "3A504.b",
    "W",
    nl="het opgegeven koelvermogen bij 4,2 K of lager",
    en="the rated cooling power at or below 4.2 K",
    why=ZERO_IF_NONE,
)
_WORDS = Text(nl="cryogene koelsystemen en onderdelen", en="cryogenic cooling systems and components")
_MEANING = paragraph(
    "3A504",
    _WORDS,
    GOODS
    & any_of(
        paragraph(
            "3A504.a",
            Text(nl="koeling tot 0,1 K", en="cooling to 0.1 K"),
            _SYSTEM & at_least(_POWER_AT_100_MK, "600 µW") & more_than(_DURATION, "48 h"),
        ),
        paragraph(
            "3A504.b",
            Text(nl="tweetraps pulsbuiskoelers", en="two-stage pulse tube cryocoolers"),
            _PULSE_TUBE & less_than(_MAINTAINED, "4 K") & at_least(_POWER_AT_4_K, "1.5 W"),
        ),
    ),
)

ENTRY = Entry("3A504", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
