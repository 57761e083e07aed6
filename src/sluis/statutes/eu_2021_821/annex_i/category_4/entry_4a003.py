"""4A003: fast digital computers, the assemblies that put processors together, and the links between computers."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.fact import Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import YES
from sluis.statutes.eu_2021_821.annex_i.entry import (
    ANNEX_I,
    FROM_2025,
    GOODS,
    SEEN_2020,
    SEEN_2025,
    UNTIL_2025,
    Entry,
    Wording,
    at,
    design,
    note,
    open_reading,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.computers import DIGITAL_COMPUTER, HOW_TO_ADD_UP, PEAK_PERFORMANCE
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most, more_than

LIMIT_OF_2020, LIMIT_OF_2025 = "29 WT", "70 WT"

_ESSENTIAL = design(
    "essential_to_other_equipment",
    "4A003",
    Text(
        nl="Is het een noodzakelijk deel van andere apparatuur of een ander systeem, die zonder dit product niet werken?",
        en="Is it essential for the operation of other equipment, or of another system?",
    ),
    Text(nl="het is noodzakelijk voor andere apparatuur", en="it is essential for other equipment"),
    frees=True,
)
_SHARE = figure(
    "share_of_system_value",
    "4A003",
    "%",
    nl="het deel van de waarde van het hele systeem dat dit product uitmaakt",
    en="the share of this item in the value of the whole system",
    why=Text(
        nl="De prijs die de bouwer van het systeem ervoor betaalt, gedeeld door de gewone internationale verkoopprijs van het"
        " systeem.",
        en="The price that the maker of the system pays for it, divided by the normal international selling price of the"
        " system.",
    ),
)
_LIMITED_TO_SYSTEM = design(
    "signal_processing_for_other_equipment",
    "4A003",
    Text(
        nl="Is het apparatuur voor signaalverwerking of beeldverbetering, speciaal ontworpen voor die andere apparatuur, die"
        " niet meer kan dan deze nodig heeft?",
        en="Is it equipment for signal processing or image enhancement, specially designed for that other equipment, with no"
        " more functions than that equipment requires?",
    ),
    Text(nl="het kan niet meer dan de andere apparatuur nodig heeft", en="it does only what the other equipment requires"),
    frees=True,
)
_SYSTEM_LISTED = Fact(
    "item.other_equipment_listed",
    Text(nl="Staat die andere apparatuur, of dat systeem, zelf op de lijst?", en="Is that other equipment, or system, listed?"),
    Text(nl="de andere apparatuur staat op de lijst", en="the other equipment is listed"),
    Nature.WORLD,
    at("4A003"),
    Informant.COMPLIANCE,
    why=Text(
        nl="Het product volgt dan die apparatuur. Staat zij op de lijst, dan Sluis houdt het product daarop.",
        en="The item then follows that equipment. If that is listed, Sluis keeps the item listed.",
    ),
    adverse=YES,
)
_AGGREGATES = design(
    "aggregates_processors",
    "4A003.c",
    Text(
        nl="Is het een elektronische samenstelling of programmeerbare verbinding, speciaal ontworpen of aangepast om processors"
        " samen sneller te maken?",
        en="Is it an electronic assembly or programmable interconnection, specially designed or modified to enhance"
        " performance by aggregating processors?",
    ),
    Text(nl="het voegt processors samen", en="it aggregates processors"),
)
_AGGREGATE = figure(
    "aggregated_peak_performance",
    "4A003.c",
    "WT",
    nl="de aangepaste piekprestatie (APP) van de processors samen, zoals het die kan samenvoegen",
    en="the Adjusted Peak Performance (APP) of the processors together, as it can aggregate them",
    why=HOW_TO_ADD_UP,
)
_UNINTEGRATED = design(
    "shipped_unintegrated",
    "4A003.c",
    Text(
        nl="Wordt het los verzonden, dus niet ingebouwd in een systeem?",
        en="Is it shipped unintegrated, that is, not built into a system?",
    ),
    Text(nl="het wordt los verzonden", en="it is shipped unintegrated"),
)
_FOR_FAMILY = is_(
    "designed_for_product_family",
    "4A003.c",
    nl="speciaal ontworpen voor één product of productfamilie",
    en="specially designed for one product or family of products",
    frees=True,
)
_LARGEST = figure(
    "largest_configuration_performance",
    "4A003.c",
    "WT",
    nl="de aangepaste piekprestatie (APP) van de grootste uitvoering van dat product of die familie",
    en="the Adjusted Peak Performance (APP) of the maximum configuration of that product or family",
    why=HOW_TO_ADD_UP,
)
_INTERCONNECTS = is_(
    "interconnects_computers",
    "4A003.g",
    nl="apparatuur die speciaal is ontworpen om digitale computers van buitenaf te verbinden en zo samen sneller te maken",
    en="equipment specially designed to aggregate the performance of digital computers through external interconnections",
)
_LINK_RATE = figure(
    "link_data_rate",
    "4A003.g",
    "Gbyte/s",
    nl="de gegevenssnelheid per verbinding in één richting",
    en="the data rate per link in one direction",
)
_OTHER_INTERCONNECTION = any_of(
    is_(
        "internal_or_passive_interconnection",
        "4A003.g",
        nl="een inwendige verbinding (zoals een backplane of bus) of een passieve verbinding",
        en="internal interconnection equipment (such as a backplane or bus) or passive interconnection equipment",
        frees=True,
    ),
    is_(
        "network_access_controller",
        "4A003.g",
        nl="een netwerktoegangscontroller: de fysieke koppeling met een gedeeld, geschakeld netwerk, die de berichten voor"
        " zichzelf eruit haalt",
        en="a network access controller: the physical interface to a shared, distributed switching network, which selects the"
        " data addressed to it",
        frees=True,
    ),
    is_(
        "communications_channel_controller",
        "4A003.g",
        nl="een controller van communicatiekanalen: de fysieke koppeling die de stroom van synchrone of asynchrone gegevens"
        " regelt",
        en="a communications channel controller: the physical interface that controls the flow of synchronous or asynchronous"
        " data",
        frees=True,
    ),
)
_COMPONENT = is_(
    "component_for_fast_computer",
    "4A003",
    nl="een onderdeel dat speciaal is ontworpen voor een product van 4A003.b, .c of .g",
    en="a component specially designed for an item of 4A003.b, .c or .g",
)
_ABOVE_BY_ITSELF = open_reading(
    "4A003.c",
    Text(
        nl="of noot 1 een samenstelling vrijlaat die op zichzelf al boven de grens komt",
        en="whether Note 1 frees an assembly that exceeds the limit by itself",
    ),
)

_NOT_PRINCIPAL = Defined(
    Text(
        nl="geen voornaamste element: niet meer dan 35 % van de waarde",
        en="not a principal element: no more than 35 % of the value",
    ),
    ANNEX_I / "heading_principal_element",
    at_most(_SHARE, "35 %"),
)
# N.B. 1 stands under b of Note 2 and takes its place; a, that the item is essential, remains. For N.B. 2, computers for
# telecommunications equipment, see Note 1 to category 4. What Note 2 says under c, that technology is determined by 4E, is
# no condition but what follows.
_PART_OF_OTHER = note(
    "4A003",
    "2",
    Text(nl="deel van andere apparatuur, die niet op de lijst staat", en="part of other equipment, which is not listed"),
    _ESSENTIAL & (_NOT_PRINCIPAL | _LIMITED_TO_SYSTEM) & ~_SYSTEM_LISTED,
)
_LINK = paragraph(
    "4A003.g",
    Text(nl="snelle verbinding tussen computers", en="fast links between computers"),
    (_INTERCONNECTS & more_than(_LINK_RATE, "2 Gbyte/s")).unless(
        any_of(
            note("4A003.g", "1", Text(nl="andere verbindingen", en="other interconnections"), _OTHER_INTERCONNECTION),
            _PART_OF_OTHER,
        )
    ),
)


def _above(limit: str) -> Condition:
    """The entry with its limit for the peak performance."""
    fast = paragraph(
        "4A003.b",
        Text(nl="aangepaste piekprestatie boven de grens", en="Adjusted Peak Performance above the limit"),
        (DIGITAL_COMPUTER & more_than(PEAK_PERFORMANCE, limit)).unless(_PART_OF_OTHER),
    )
    single = note(
        "4A003.c",
        "1",
        Text(nl="onder de grens alleen als het los wordt verzonden", en="below the limit only where shipped unintegrated"),
        (_UNINTEGRATED & at_most(PEAK_PERFORMANCE, limit)) | (more_than(PEAK_PERFORMANCE, limit) & _ABOVE_BY_ITSELF),
    )
    family = note(
        "4A003.c",
        "2",
        Text(nl="voor producten die nooit boven de grens komen", en="for products that never exceed the limit"),
        _FOR_FAMILY & at_most(_LARGEST, limit),
    )
    aggregating = paragraph(
        "4A003.c",
        Text(nl="samenstellingen die processors samenvoegen", en="assemblies that aggregate processors"),
        (_AGGREGATES & more_than(_AGGREGATE, limit) & single).unless(family),
    )
    return paragraph("4A003", _WORDS, GOODS & any_of(fast, aggregating, _LINK, _COMPONENT))


_WORDS = Text(
    nl="snelle digitale computers, elektronische samenstellingen en aanverwante apparatuur",
    en="fast digital computers, electronic assemblies and related equipment",
)
_READING = Text(
    nl="Noot 2: het product volgt de apparatuur waarvan het deel is. Is die vrij, dan valt het product niet onder 4A003.b of"
    " .g; staat zij op de lijst, dan haalt de noot het product er niet af. Noot 1 bij .c zegt niet wat geldt voor een"
    " samenstelling die op zichzelf al boven de grens komt: dat blijft open.",
    en="Note 2: the item follows the equipment of which it is part. If that is free, the item does not fall under 4A003.b or"
    " .g; if it is listed, the note takes nothing off the list. Note 1 to .c does not say what holds for an assembly that"
    " exceeds the limit by itself: that stays open.",
)

ENTRY = Entry(
    "4A003",
    _WORDS,
    (
        Wording(UNTIL_2025, _above(LIMIT_OF_2020), SEEN_2020, _READING),
        Wording(FROM_2025, _above(LIMIT_OF_2025), SEEN_2025, _READING),
    ),
)
