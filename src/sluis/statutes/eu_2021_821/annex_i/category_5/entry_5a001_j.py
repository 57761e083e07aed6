"""5A001.j: surveillance of IP networks. Five limbs, all of them; deep packet inspection alone is not enough."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, design, limb, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.terms.telecommunications import STANDARD_COMPUTERS
from sluis.statutes.facts import capability

CARRIER_CLASS = design(
    "on_carrier_class_ip_network",
    "5A001.j.1",
    Text(
        nl="Doet het zijn werk op een IP-netwerk van operatorklasse (bijvoorbeeld het hoofdnet van een land)?",
        en="Does it work on a carrier-class IP network (for instance a national backbone)?",
    ),
    Text(nl="het werkt op een netwerk van operatorklasse", en="it works on a carrier-class IP network"),
)
EXTRACTS_SELECTED = design(
    "extracts_selected_content",
    "5A001.j.1.b",
    Text(
        nl="Haalt het uitgekozen metagegevens én inhoud (zoals spraak, beeld, berichten, bijlagen) uit het verkeer?",
        en="Does it extract selected metadata and application content (such as voice, video, messages, attachments)?",
    ),
    Text(nl="het haalt metagegevens en inhoud uit het verkeer", en="it extracts metadata and content"),
)
INDEXES = design(
    "indexes_extracted_data",
    "5A001.j.1.c",
    Text(nl="Maakt het die gegevens doorzoekbaar met een index?", en="Does it index the extracted data?"),
    Text(nl="het indexeert de gegevens", en="it indexes the data"),
)
SEARCHES_HARD_SELECTORS = design(
    "searches_hard_selectors",
    "5A001.j.2.a",
    Text(
        nl="Is het speciaal ontworpen om te zoeken op harde kenmerken van een persoon (zoals naam, adres, e-mail,"
        " telefoonnummer)?",
        en="Is it specially designed to search on hard selectors (such as name, address, e-mail address, phone number)?",
    ),
    Text(nl="het zoekt op harde kenmerken", en="it searches on hard selectors"),
)
MAPS_RELATIONS = design(
    "maps_relational_network",
    "5A001.j.2.b",
    Text(
        nl="Is het speciaal ontworpen om het netwerk van relaties van een persoon of groep in kaart te brengen?",
        en="Is it specially designed to map the relational network of a person or a group?",
    ),
    Text(nl="het brengt relaties in kaart", en="it maps relational networks"),
)
FOR_MARKETING_OR_QUALITY = design(
    "designed_for_marketing_or_quality",
    "5A001.j",
    Text(
        nl="Is het speciaal ontworpen voor marketing, of voor de kwaliteit van netwerk of gebruik (QoS, QoE)?",
        en="Is it specially designed for marketing, or for quality of service or experience (QoS, QoE)?",
    ),
    Text(nl="het is voor marketing of netwerkkwaliteit", en="it is for marketing or network quality"),
    Text(
        nl="Is het daarnaast ontworpen voor toezicht op personen of groepen, antwoord dan nee.",
        en="If it is designed for surveillance of persons or groups as well, answer no.",
    ),
    frees=True,
)
COMPONENT_OF_SURVEILLANCE = design(
    "component_for_ip_surveillance",
    "5A001.j",
    Text(
        nl="Is het een onderdeel dat speciaal is ontworpen voor systemen van 5A001.j?",
        en="Is it a component specially designed for systems of 5A001.j?",
    ),
    Text(nl="het is een speciaal onderdeel van zulke systemen", en="it is a component specially designed for such systems"),
    STANDARD_COMPUTERS,
)
_FOR_MARKETING = note(
    "5A001.j",
    "1",
    Text(nl="marketing en netwerkkwaliteit", en="marketing and network quality"),
    FOR_MARKETING_OR_QUALITY,
)
_FIVE_LIMBS = all_of(
    limb(
        "5A001.j",
        "1",
        Text(nl="wat het op het netwerk doet", en="what it does on the network"),
        CARRIER_CLASS & capability.APPLICATION_LAYER_ANALYSIS & EXTRACTS_SELECTED & INDEXES,
    ),
    limb(
        "5A001.j",
        "2",
        Text(nl="waarvoor het speciaal is ontworpen", en="what it is specially designed for"),
        SEARCHES_HARD_SELECTORS & MAPS_RELATIONS,
    ),
)
NETWORK_SURVEILLANCE = _FIVE_LIMBS.unless(_FOR_MARKETING)
"""What .j asks of the function, whatever the form."""
# The note frees systems and equipment; a component for a system of .j serves one that it does not free.
SURVEILLANCE = paragraph(
    "5A001.j",
    Text(nl="surveillance van IP-netwerken", en="IP network communications surveillance"),
    GOODS & any_of(NETWORK_SURVEILLANCE, COMPONENT_OF_SURVEILLANCE),
)
