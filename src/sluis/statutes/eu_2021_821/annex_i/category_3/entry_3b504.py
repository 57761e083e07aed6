"""3B504: cryogenic wafer probers. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most

_PROBER = is_(
    "cryogenic_wafer_prober",
    "3B504",
    nl="cryogene apparatuur voor het testen van wafers",
    en="cryogenic wafer probing equipment",
)
_TEMPERATURE = figure(
    "test_temperature",
    "3B504.a",
    "K",
    nl="de laagste temperatuur waarbij het volgens ontwerp elementen test",
    en="the lowest temperature at which it is designed to test devices",
)
_DIAMETER = figure(
    "wafer_diameter",
    "3B504.b",
    "mm",
    nl="de grootste waferdiameter die het volgens ontwerp aankan",
    en="the largest wafer diameter that it is designed to accommodate",
)
_WORDS = Text(nl="cryogene apparatuur voor het testen van wafers", en="cryogenic wafer probing equipment")
_MEANING = paragraph("3B504", _WORDS, GOODS & _PROBER & at_most(_TEMPERATURE, "4.5 K") & at_least(_DIAMETER, "100 mm"))

ENTRY = Entry("3B504", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
