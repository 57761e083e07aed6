"""5A001.h: equipment against improvised explosive devices."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, design, paragraph
from sluis.statutes.eu_2021_821.annex_i.entry_5a001_f import INTERCEPTION

TRIGGERS_IED = design(
    "triggers_or_blocks_ied",
    "5A001.h.1",
    Text(
        nl="Zendt het radiosignalen uit, en is het ontworpen of aangepast om een bermbom voortijdig te laten afgaan, of"
        " dat juist te voorkomen?",
        en="Does it transmit radio signals, and is it designed or modified to set off an improvised explosive device"
        " early, or to prevent it from going off?",
    ),
    Text(nl="het activeert of blokkeert bermbommen", en="it activates or blocks improvised explosive devices"),
)
TALKS_THROUGH = design(
    "communicates_through_ied_jamming",
    "5A001.h.2",
    Text(
        nl="Maakt het radiocontact mogelijk op dezelfde kanalen waarop zulke apparatuur vlakbij uitzendt?",
        en="Does it enable radio contact in the same channels on which such equipment nearby is transmitting?",
    ),
    Text(nl="het houdt radiocontact door het storen heen", en="it enables radio contact through the jamming"),
)
COUNTER_IED = paragraph(
    "5A001.h",
    Text(nl="apparatuur tegen geïmproviseerde explosieven", en="counter-IED equipment"),
    GOODS
    & any_of(
        paragraph(
            "5A001.h.1",
            Text(nl="activeren of blokkeren", en="activating or preventing"),
            TRIGGERS_IED & ~INTERCEPTION,
        ),
        paragraph("5A001.h.2", Text(nl="radiocontact daarbij", en="radio contact beside it"), TALKS_THROUGH),
    ),
)
