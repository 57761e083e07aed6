"""Facts that only Dutch law asks about: decisions of the minister, brokers and their notices, assistance, national measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.fact import Choice, Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import NO, YES
from sluis.statutes.acts import NL_BSG, NL_WSD

if TYPE_CHECKING:
    from sluis.law.citation import Citation

_CHANGED_DESTINATION = NL_BSG / "article_3" / "par_2"
_DEFINITIONS = NL_WSD / "article_1" / "par_1"
_NOTICE = NL_WSD / "article_7"


def _binds(key: str, question: Text, states: Text, cites: Citation, nature: Nature = Nature.WORLD) -> Fact:
    return Fact(key, question, states, nature, cites, Informant.COMPLIANCE, adverse=YES)


def _frees(key: str, question: Text, states: Text, cites: Citation) -> Fact:
    return Fact(key, question, states, Nature.WORLD, cites, Informant.COMPLIANCE, adverse=NO)


DECISION = Choice(
    "exporter.catch_all_decision",
    Text(
        nl="Heeft de minister in een beschikking aan u bepaald dat dit product niet zonder vergunning weg mag, en op grond"
        " waarvan?",
        en="Has the Minister, in a decision addressed to you, laid down that this item may not leave without an authorisation,"
        " and on what ground?",
    ),
    Text(nl="de beschikking van de minister", en="the decision of the Minister"),
    Nature.KNOWLEDGE,
    _CHANGED_DESTINATION,
    options=("none", "article_4_informed", "article_4_notified", "article_5"),
    words=(
        Text(nl="geen beschikking", en="no decision"),
        Text(nl="artikel 4: de autoriteit kwam er zelf mee", en="Article 4: the authority raised it"),
        Text(nl="artikel 4: na een melding van de exporteur", en="Article 4: after the exporter's own notification"),
        Text(nl="artikel 5 (cybersurveillance)", en="Article 5 (cyber-surveillance)"),
    ),
)
OTHER_DESTINATION_LIKELY = _binds(
    "exporter.other_destination_likely",
    Text(
        nl="Is het aannemelijk dat het product een andere bestemming krijgt dan in die beschikking staat?",
        en="Is it likely that the item will get another destination than the one in that decision?",
    ),
    Text(
        nl="het is aannemelijk dat het product een andere bestemming krijgt dan in de beschikking staat",
        en="it is likely that the item gets another destination than the one in the decision",
    ),
    _CHANGED_DESTINATION,
    Nature.KNOWLEDGE,
)
TRANSFER_IMPOSED = _binds(
    "deal.transfer_authorisation_imposed",
    Text(
        nl="Heeft de minister besloten dat voor deze overbrenging naar een andere lidstaat een vergunning nodig is?",
        en="Has the Minister decided that this transfer to another Member State needs an authorisation?",
    ),
    Text(
        nl="de minister heeft voor de overbrenging een vergunning geëist",
        en="the Minister has required an authorisation for the transfer",
    ),
    NL_BSG / "article_4a" / "par_2",
)

ITEMS_IN_UNION = _binds(
    "deal.items_in_union",
    Text(
        nl="Liggen de producten in de Unie, en zijn zij bestemd om de Unie te verlaten?",
        en="Are the items in the Union, and are they to leave it?",
    ),
    Text(nl="de producten liggen in de Unie en gaan eruit", en="the items are in the Union and are to leave it"),
    _DEFINITIONS,
)
BROKERED_FROM_CARIBBEAN = _frees(
    "deal.brokered_from_caribbean_netherlands",
    Text(
        nl="Verricht u de tussenhandel vanuit Bonaire, Sint Eustatius of Saba?",
        en="Do you provide the brokering services from Bonaire, Sint Eustatius or Saba?",
    ),
    Text(
        nl="de tussenhandel gebeurt vanuit Bonaire, Sint Eustatius of Saba",
        en="the brokering services are provided from Bonaire, Sint Eustatius or Saba",
    ),
    NL_WSD / "article_5" / "par_1",
)
DUTCH_OR_RESIDENT = _binds(
    "exporter.dutch_or_resident",
    Text(
        nl="Is de tussenhandelaar Nederlander, of woont hij vast in het Europese deel van Nederland?",
        en="Is the broker a Dutch national, or permanently resident in the European part of the Netherlands?",
    ),
    Text(
        nl="de tussenhandelaar is Nederlander of woont in Nederland",
        en="the broker is a Dutch national or resides in the Netherlands",
    ),
    NL_WSD / "article_5" / "par_1",
)
BROKER_KNOWN = _frees(
    "exporter.brokering_notified",
    Text(
        nl="Hebt u aan de minister (CDIU) gemeld dat u tussenhandel verricht, vóór de eerste keer?",
        en="Did you notify the Minister (CDIU) that you provide brokering services, before the first time?",
    ),
    Text(nl="de tussenhandelaar heeft zich vooraf gemeld", en="the broker has given notice beforehand"),
    _NOTICE / "par_1",
)
BROKER_DATA_CHANGED = _binds(
    "exporter.brokering_data_changed",
    Text(
        nl="Is er iets veranderd in wat u toen hebt gemeld, dat u nog niet hebt doorgegeven?",
        en="Has anything changed in what you then notified, that you have not passed on yet?",
    ),
    Text(nl="gegevens uit de melding zijn veranderd", en="data in the notice have changed"),
    _NOTICE / "par_2",
)
BROKERING_NOTIFIED = _frees(
    "deal.brokering_notified",
    Text(
        nl="Hebt u juist deze tussenhandel ten minste twee weken vooraf bij de minister (CDIU) gemeld?",
        en="Did you notify this very brokering to the Minister (CDIU) at least two weeks before?",
    ),
    Text(nl="deze tussenhandel is vooraf gemeld", en="this brokering was notified beforehand"),
    _NOTICE / "par_3",
)
IN_SECTION_I = _binds(
    "item.in_section_i",
    Text(
        nl="Staat het product in afdeling I van bijlage II van de verordening (tot 9 september 2021: deel 2 van die bijlage)?",
        en="Is the item listed in Section I of Annex II of the regulation (until 9 September 2021: Part 2 of that annex)?",
    ),
    Text(nl="het product staat in afdeling I van bijlage II", en="the item is listed in Section I of Annex II"),
    _NOTICE / "par_3" / "point_a",
)

ASSISTANCE_FOR_WEAPONS = _binds(
    "deal.assistance_for_weapons",
    Text(
        nl="Houdt de bijstand verband met chemische, biologische of kernwapens, of met raketten die ze kunnen dragen?",
        en="Is the assistance connected with chemical, biological or nuclear weapons, or with missiles that can deliver them?",
    ),
    Text(
        nl="de bijstand houdt verband met massavernietigingswapens of hun raketten",
        en="the assistance is connected with weapons of mass destruction or their missiles",
    ),
    NL_WSD / "article_3" / "par_1",
)
ASSISTANCE_EXEMPTED = _frees(
    "deal.assistance_exemption_granted",
    Text(
        nl="Heeft de minister voor deze bijstand ontheffing gegeven?",
        en="Has the Minister granted an exemption for this assistance?",
    ),
    Text(nl="de minister heeft ontheffing gegeven", en="the Minister has granted an exemption"),
    NL_WSD / "article_3" / "par_3",
)

NATIONAL_MEASURE = Choice(
    "item.national_measure",
    Text(
        nl="Op de lijst van welke Nederlandse maatregel staat het product, zoals die lijst op deze dag luidt?",
        en="On the list of which Dutch measure does the item stand, as that list reads on this day?",
    ),
    Text(nl="de nationale maatregel", en="the national measure"),
    Nature.WORLD,
    NL_BSG / "article_4",
    Informant.COMPLIANCE,
    options=(
        "semiconductors",
        "emerging_technology",
        "repression_equipment",
        "laboratory_equipment",
        "iraq_chemicals",
        "other",
    ),
    words=(
        Text(nl="productieapparatuur voor halfgeleiders (2023)", en="production equipment for semiconductors (2023)"),
        Text(nl="kwantum, halfgeleiders, 3D-printen (2024)", en="quantum, semiconductors, additive manufacturing (2024)"),
        Text(nl="middelen voor repressie (2013, bijlage II)", en="equipment for repression (2013, Annex II)"),
        Text(nl="laboratoriumapparatuur (2013, bijlage I)", en="laboratory equipment (2013, Annex I)"),
        Text(nl="de lijst voor Irak (2015)", en="the list for Iraq (2015)"),
        Text(nl="een andere maatregel", en="another measure"),
    ),
)
