"""5D101: software to use telemetry and telecontrol equipment for missiles."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import SEEN_2025, SINCE_2020, SOFTWARE, Entry, Wording, design, paragraph
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_SOFTWARE

_SERVES = design(
    "software_for_missile_telemetry",
    "5D101",
    Text(
        nl="Is de programmatuur speciaal ontworpen of aangepast voor het gebruik van apparatuur van 5A101?",
        en="Is the software specially designed or modified for the use of equipment of 5A101?",
    ),
    Text(nl="de programmatuur dient het gebruik van 5A101", en="the software serves the use of 5A101"),
)
_WORDS = Text(
    nl="programmatuur voor telemetrie en afstandsbesturing van raketten", en="software for missile telemetry and telecontrol"
)

ENTRY = Entry(
    "5D101",
    _WORDS,
    (Wording(SINCE_2020, paragraph("5D101", _WORDS, (SOFTWARE & _SERVES).unless(RELEASED_SOFTWARE)), SEEN_2025),),
)
