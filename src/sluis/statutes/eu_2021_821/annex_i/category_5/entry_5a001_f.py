"""5A001.f: interception and jamming of mobile telecommunications."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.terms.telecommunications import STANDARD_COMPUTERS

_ALSO_FOR_OTHERS = Text(
    nl="Is het daarnaast voor iets of iemand anders ontworpen, zoals het aftappen van mobiele telefonie voor de politie,"
    " antwoord dan nee.",
    en="If it is also designed for something or somebody else, such as the interception of mobile telephony for the police,"
    " answer no.",
)
EXTRACTS_CONTENT = design(
    "extracts_mobile_content",
    "5A001.f.1",
    Text(
        nl="Is het ontworpen om spraak of gegevens uit mobiel verkeer te halen, uit de lucht (via de radioverbinding)?",
        en="Is it designed to extract voice or data of mobile traffic, transmitted over the air interface?",
    ),
    Text(nl="het haalt spraak of gegevens uit de lucht", en="it extracts voice or data over the air interface"),
)
EXTRACTS_IDENTIFIERS = design(
    "extracts_mobile_identifiers",
    "5A001.f.2",
    Text(
        nl="Is het ontworpen om kenmerken van toestellen of abonnees (zoals IMSI of IMEI), signalering of andere"
        " metagegevens uit de lucht te halen?",
        en="Is it designed to extract identifiers of devices or subscribers (such as IMSI or IMEI), signalling or other"
        " metadata over the air interface?",
    ),
    Text(
        nl="het haalt kenmerken of metagegevens uit de lucht", en="it extracts identifiers or metadata over the air interface"
    ),
)
JAMS_SELECTIVELY = design(
    "jams_mobile_selectively",
    "5A001.f.3",
    Text(
        nl="Is het speciaal ontworpen of aangepast om mobiele diensten bewust en gericht te verstoren, te blokkeren, te"
        " verslechteren of te misleiden?",
        en="Is it specially designed or modified to disturb, block, worsen or lure away mobile services intentionally and"
        " selectively?",
    ),
    Text(nl="het stoort mobiele diensten gericht", en="it jams mobile services selectively"),
)
SIMULATES_NETWORK = design(
    "simulates_radio_network",
    "5A001.f.3.a",
    Text(
        nl="Doet het zich voor als een zendmast of ander deel van het radionetwerk?",
        en="Does it simulate the functions of radio access network equipment?",
    ),
    Text(nl="het bootst het radionetwerk na", en="it simulates the radio access network"),
)
EXPLOITS_PROTOCOL = design(
    "exploits_mobile_protocol",
    "5A001.f.3.c",
    Text(
        nl="Maakt het gebruik van bijzonderheden van het mobiele protocol (zoals gsm), al dan niet na die te"
        " hebben opgespoord?",
        en="Does it exploit specific characteristics of the mobile protocol (such as GSM), whether or not it detects"
        " them first?",
    ),
    Text(nl="het benut het mobiele protocol", en="it exploits the mobile protocol"),
)
MONITORS_INTERCEPTION = design(
    "identifies_mobile_interception",
    "5A001.f.4",
    Text(
        nl="Is het ontworpen of aangepast om via radio te ontdekken dat aftap- of stoorapparatuur voor mobiel verkeer"
        " (5A001.f.1 tot en met .f.3) in bedrijf is?",
        en="Is it designed or modified to find out by radio that interception or jamming equipment for mobile traffic"
        " (5A001.f.1 to .f.3) is in operation?",
    ),
    Text(nl="het ontdekt aftap- of stoorapparatuur", en="it identifies interception or jamming equipment"),
)
ANALOGUE_OR_WIFI = design(
    "intercepts_analogue_pmr_or_wlan",
    "5A001.f",
    Text(
        nl="Is het speciaal ontworpen om analoge portofoonnetten (PMR) of wifi (IEEE 802.11) af te tappen?",
        en="Is it specially designed to intercept analogue private mobile radio (PMR) or WLAN (IEEE 802.11)?",
    ),
    Text(nl="het is voor analoge PMR of wifi", en="it is for analogue PMR or WLAN"),
    _ALSO_FOR_OTHERS,
    frees=True,
)
FOR_OPERATORS = design(
    "designed_for_mobile_operators",
    "5A001.f",
    Text(
        nl="Is het ontworpen voor exploitanten van mobiele netwerken?",
        en="Is it designed for mobile network operators?",
    ),
    Text(nl="het is ontworpen voor netwerkexploitanten", en="it is designed for network operators"),
    why=Text(
        nl=f"Wat het ontwerp is, telt; niet dat de koper een exploitant is. {_ALSO_FOR_OTHERS.nl}",
        en=f"The design counts, not that the buyer is an operator. {_ALSO_FOR_OTHERS.en}",
    ),
    frees=True,
)
FOR_MAKERS = design(
    "designed_for_mobile_development",
    "5A001.f",
    Text(
        nl="Is het ontworpen voor de ontwikkeling of productie van mobiele apparatuur of systemen?",
        en="Is it designed for the development or production of mobile equipment or systems?",
    ),
    Text(nl="het is ontworpen voor ontwikkeling of productie", en="it is designed for development or production"),
    _ALSO_FOR_OTHERS,
    frees=True,
)
COMPONENT_OF_INTERCEPTION = design(
    "component_for_mobile_interception",
    "5A001.f",
    Text(
        nl="Is het een onderdeel dat speciaal is ontworpen voor apparatuur van 5A001.f?",
        en="Is it a component specially designed for equipment of 5A001.f?",
    ),
    Text(nl="het is een speciaal onderdeel van zulke apparatuur", en="it is a component specially designed for such equipment"),
    STANDARD_COMPUTERS,
)

_NOT_CONTROLLED = note(
    "5A001.f",
    "1",
    Text(nl="wat .f.1 en .f.2 niet omvatten", en="what .f.1 and .f.2 do not control"),
    any_of(ANALOGUE_OR_WIFI, FOR_OPERATORS, FOR_MAKERS),
)
CONTENT = paragraph(
    "5A001.f.1",
    Text(nl="onderscheppen van spraak of gegevens", en="interception of voice or data"),
    EXTRACTS_CONTENT.unless(_NOT_CONTROLLED),
)
IDENTIFIERS = paragraph(
    "5A001.f.2",
    Text(nl="onderscheppen van kenmerken en metagegevens", en="interception of identifiers and metadata"),
    (EXTRACTS_IDENTIFIERS & ~CONTENT).unless(_NOT_CONTROLLED),
)
JAMMING = paragraph(
    "5A001.f.3",
    Text(nl="gericht storen van mobiele diensten", en="selective jamming of mobile services"),
    JAMS_SELECTIVELY & any_of(SIMULATES_NETWORK, EXPLOITS_PROTOCOL),
)
DETECTION = paragraph(
    "5A001.f.4",
    Text(nl="ontdekken van zulke apparatuur", en="identifying such equipment"),
    MONITORS_INTERCEPTION,
)
MOBILE_INTERCEPTION = any_of(CONTENT, IDENTIFIERS, JAMMING, DETECTION)
"""What .f asks of the function, whatever the form."""
INTERCEPTION = paragraph(
    "5A001.f",
    Text(nl="onderscheppen en storen van mobiel verkeer", en="interception and jamming of mobile telecommunications"),
    GOODS & any_of(MOBILE_INTERCEPTION, COMPONENT_OF_INTERCEPTION),
)
