"""5E101: technology for telemetry and telecontrol equipment for missiles."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import SEEN_2025, SINCE_2020, TECHNOLOGY, Entry, Wording, design, paragraph
from sluis.statutes.eu_2021_821.annex_i.general_facts import REQUIRED
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_TECHNOLOGY

_SERVES = design(
    "technology_for_missile_telemetry",
    "5E101",
    Text(
        nl="Is de technologie voor ontwikkeling, productie of gebruik van apparatuur van 5A101?",
        en="Is the technology for the development, production or use of equipment of 5A101?",
    ),
    Text(nl="de technologie is voor 5A101", en="the technology is for 5A101"),
)
_WORDS = Text(
    nl="technologie voor telemetrie en afstandsbesturing van raketten", en="technology for missile telemetry and telecontrol"
)
_MEANING = paragraph("5E101", _WORDS, (TECHNOLOGY & REQUIRED & _SERVES).unless(RELEASED_TECHNOLOGY))

ENTRY = Entry("5E101", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
