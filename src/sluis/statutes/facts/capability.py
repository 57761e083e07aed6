"""Facts about what the item can do, whether or not the law asks: the risk profile does."""

from __future__ import annotations

from sluis.law.citation import Citation
from sluis.law.fact import Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import YES
from sluis.statutes.acts import CASE_1, CASE_3, EU_2021_821, NL_FACTSHEET

_OFFENSIVE = NL_FACTSHEET / "heading_defensief_vs._offensief"


def _capability(name: str, question: Text, states: Text, cites: Citation = CASE_3) -> Fact:
    return Fact(
        f"item.{name}",
        question,
        states,
        Nature.DESIGN,
        cites,
        Informant.ENGINEER,
        adverse=YES,
    )


CAN_DECRYPT_TRAFFIC = _capability(
    "can_decrypt_traffic",
    Text(
        nl="Kan het product versleuteld netwerkverkeer ontsleutelen en inzien (TLS-inspectie)?",
        en="Can the item decrypt and inspect encrypted network traffic (TLS inspection)?",
    ),
    Text(nl="het kan versleuteld verkeer inzien", en="it can inspect encrypted traffic"),
)
CAN_INTERCEPT_COMMUNICATIONS = _capability(
    "can_intercept_communications",
    Text(
        nl="Kan het product communicatie van anderen onderscheppen of afluisteren?",
        en="Can the item intercept other people's communications?",
    ),
    Text(nl="het kan communicatie onderscheppen", en="it can intercept communications"),
)
CAN_LOCATE_PERSONS = _capability(
    "can_locate_persons",
    Text(
        nl="Kan het product personen volgen of hun plaats bepalen?",
        en="Can the item locate or track persons?",
    ),
    Text(nl="het kan personen volgen", en="it can track persons"),
    _OFFENSIVE,
)
CAN_IDENTIFY_PERSONS = _capability(
    "can_identify_persons",
    Text(
        nl="Kan het product personen herkennen of hun emoties aflezen?",
        en="Can the item recognise persons or read their emotions?",
    ),
    Text(nl="het kan personen of hun emoties herkennen", en="it can recognise persons or their emotions"),
    _OFFENSIVE,
)
CAN_FILTER_OR_BLOCK = _capability(
    "can_filter_or_block",
    Text(
        nl="Kan het product internetverkeer filteren of blokkeren?",
        en="Can the item filter or block internet traffic?",
    ),
    Text(nl="het kan verkeer filteren of blokkeren", en="it can filter or block traffic"),
    CASE_1,
)
APPLICATION_LAYER_ANALYSIS = _capability(
    "application_layer_analysis",
    Text(
        nl="Kan het product netwerkverkeer op de applicatielaag analyseren?",
        en="Can the item analyse network traffic at the application layer?",
    ),
    Text(nl="het analyseert verkeer op de applicatielaag", en="it analyses traffic at the application layer"),
    EU_2021_821 / "annex_i" / "entry_5A001.j",
)
