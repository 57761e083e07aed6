"""5A001.h: equipment against improvised explosive devices."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_5.entry_5a001_f import INTERCEPTION
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, design, paragraph

TRIGGERS_IED = design(
    "triggers_or_blocks_ied",
    "5A001.h.1",
    Text(
        nl="Zendt het radiosignalen uit, en is het ontworpen of aangepast om een geïmproviseerd explosief (zoals een bermbom of"
        " een autobom) voortijdig te laten afgaan, of juist te voorkomen dat het afgaat?",
        en="Does it transmit radio signals, and is it designed or modified to set off an improvised explosive device"
        " early, or to prevent it from going off?",
    ),
    Text(nl="het activeert of blokkeert geïmproviseerde explosieven", en="it activates or blocks improvised explosive devices"),
)
TALKS_THROUGH = design(
    "communicates_through_ied_jamming",
    "5A001.h.2",
    Text(
        nl="Gebruikt het technieken die radiocontact mogelijk moeten maken op dezelfde kanalen waarop apparatuur tegen"
        " geïmproviseerde explosieven (5A001.h.1) ernaast uitzendt?",
        en="Does it use techniques meant to enable radio contact in the same channels on which equipment against improvised"
        " explosive devices (5A001.h.1) beside it is transmitting?",
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
