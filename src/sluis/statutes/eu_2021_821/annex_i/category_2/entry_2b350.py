"""2B350: chemical equipment of materials that resist corrosion. Both lists read alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_2.entry_2b350_valves import VALVES
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, SEEN_2025, SINCE_2020, Entry, Wording, design, paragraph, unread
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.contact_materials import (
    BASIC,
    CERAMICS,
    FERROSILICON,
    FLUOROPOLYMER,
    GLASS,
    GRAPHITE,
    NICKEL,
    NICKEL_CHROMIUM,
    NIOBIUM,
    SILICON_CARBIDE,
    TANTALUM,
    TITANIUM,
    TITANIUM_CARBIDE,
    WITH_GRAPHITE,
    ZIRCONIUM,
    made_of,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import less_than, more_than

if TYPE_CHECKING:
    from sluis.law.fact import Fact

_REACTOR = is_(
    "reaction_vessel",
    "2B350.a",
    nl="een reactievat of reactor (met of zonder roerwerk)",
    en="a reaction vessel or reactor (with or without agitator)",
)
_VOLUME = figure(
    "internal_volume", "2B350.a", "m³", nl="het totale inwendige volume", en="the total internal (geometric) volume"
)
_AGITATOR = is_(
    "agitator_for_reactor",
    "2B350.b",
    nl="een roerwerk (of een waaier, blad of as daarvoor), ontworpen voor reactievaten die onder 2B350.a vallen",
    en="an agitator (or an impeller, blade or shaft for it), designed for reaction vessels that fall under 2B350.a",
)
_TANK = is_(
    "chemical_storage_tank", "2B350.c", nl="een opslagtank, container of opvangvat", en="a storage tank, container or receiver"
)
_EXCHANGER = is_("heat_exchanger", "2B350.d", nl="een warmtewisselaar of condensor", en="a heat exchanger or condenser")
_AREA = figure(
    "heat_transfer_area", "2B350.d", "m²", nl="het oppervlak voor warmteoverdracht", en="the heat transfer surface area"
)
_EXCHANGER_PART = is_(
    "heat_exchanger_part",
    "2B350.d",
    nl="een buis, plaat, spiraal of blok (kern), ontworpen voor een warmtewisselaar of condensor van meer dan 0,15 m² en minder"
    " dan 20 m²",
    en="a tube, plate, coil or block (core), designed for a heat exchanger or condenser of more than 0.15 m² and less than 20"
    " m²",
)
_COLUMN = is_(
    "distillation_or_absorption_column",
    "2B350.e",
    nl="een destillatie- of absorptiekolom",
    en="a distillation or absorption column",
)
_DIAMETER = figure(
    "column_internal_diameter",
    "2B350.e",
    "m",
    nl="de inwendige diameter van de kolom",
    en="the internal diameter of the column",
)
_COLUMN_PART = is_(
    "column_part",
    "2B350.e",
    nl="een vloeistofverdeler, dampverdeler of vloeistofopvanger, ontworpen voor een kolom met een inwendige diameter van meer"
    " dan 0,1 m",
    en="a liquid distributor, vapour distributor or liquid collector, designed for a column with an internal diameter greater"
    " than 0.1 m",
)
_FILLER = is_(
    "remote_filling_equipment",
    "2B350.f",
    nl="vulapparatuur die op afstand wordt bediend",
    en="remotely operated filling equipment",
)
_PIPING = is_(
    "multi_walled_piping",
    "2B350.h",
    nl="meerwandige pijpleiding met een opening om lekken op te sporen",
    en="multi-walled piping incorporating a leak detection port",
)
_SEALED_PUMP = is_(
    "multiple_seal_or_seal_less_pump",
    "2B350.i",
    nl="een pomp met meervoudige afdichting of zonder asafdichting",
    en="a multiple-seal or seal-less pump",
    why=Text(
        nl="Alleen afdichtingen tellen die de chemicaliën raken, waar een draaiende of heen en weer gaande as door het"
        " pomphuis gaat.",
        en="Only seals count that touch the chemicals, where a rotary or reciprocating shaft passes through the pump body.",
    ),
)
_VACUUM_PUMP = is_("vacuum_pump", "2B350.i", nl="een vacuümpomp", en="a vacuum pump")
_FLOW = figure(
    "maximum_flow_rate",
    "2B350.i",
    "m³/h",
    nl="het grootste debiet dat de fabrikant opgeeft (bij 0 °C en 101,3 kPa)",
    en="the manufacturer's specified maximum flow-rate (at 0 °C and 101.3 kPa)",
)
_PUMP_PART = is_(
    "pump_part",
    "2B350.i",
    nl="een pomphuis, voorgevormde bekleding, waaier, rotor of straalpijp, ontworpen voor een pomp die niet onder 2B233 valt:"
    " met meervoudige afdichting of zonder asafdichting en van meer dan 0,6 m³/h, of een vacuümpomp van meer dan 5 m³/h",
    en="a pump body, preformed casing liner, impeller, rotor or jet pump nozzle, designed for a pump that does not fall under"
    " 2B233: multiple-seal or seal-less and of more than 0.6 m³/h, or a vacuum pump of more than 5 m³/h",
)
_INCINERATOR = is_(
    "chemical_agent_incinerator",
    "2B350.j",
    nl="een verbrandingsoven, ontworpen om chemicaliën van 1C350 te vernietigen",
    en="an incinerator designed to destroy chemicals of 1C350",
)
_WASTE_SUPPLY = has(
    "waste_supply_and_handling",
    "2B350.j",
    nl="een speciaal ontworpen toevoer voor het afval en bijzondere voorzieningen voor de behandeling daarvan",
    en="a specially designed waste supply system and special handling facilities",
)
_CHAMBER = figure(
    "combustion_chamber_temperature",
    "2B350.j",
    "°C",
    nl="de gemiddelde temperatuur in de verbrandingskamer",
    en="the average combustion chamber temperature",
)
_FEED_MATERIAL = Text(
    nl="Alleen oppervlakken van de afvaltoevoer die het afval raken, tellen; die van de verbrandingskamer niet. Een bekleding"
    " telt als het materiaal van het oppervlak.",
    en="Only surfaces of the waste supply that touch the waste count; those of the combustion chamber do not. A lining counts"
    " as the material of the surface.",
)


def _feed(key: str, path: str, nl: str, en: str) -> Fact:
    return design(
        f"waste_supply_{key}",
        path,
        Text(
            nl=f"Is in de afvaltoevoer een oppervlak dat het afval raakt gemaakt van of bekleed met {nl}?",
            en=f"In the waste supply, is a surface that touches the waste made of or lined with {en}?",
        ),
        Text(nl=f"de afvaltoevoer heeft een oppervlak van {nl}", en=f"the waste supply has a surface of {en}"),
        _FEED_MATERIAL,
    )


_FEED_OF_LISTED = tuple(
    paragraph(path, words, _feed(key, path, words.nl, words.en))
    for key, path, words in (
        ("nickel_chromium", "2B350.j.1", NICKEL_CHROMIUM.words),
        ("ceramics", "2B350.j.2", CERAMICS.words),
        ("nickel", "2B350.j.3", NICKEL.words),
    )
)
_FEED_OF_OTHER = _feed(
    "other_material",
    "2B350.j",
    nl="een ander materiaal dan keramiek, nikkel, een legering met meer dan 40 gewichtsprocent nikkel, en een legering met meer"
    " dan 25 gewichtsprocent nikkel en meer dan 20 gewichtsprocent chroom",
    en="a material other than ceramics, nickel, an alloy with more than 40 % nickel by weight, and an alloy with more than 25 %"
    " nickel and 20 % chromium by weight",
)
_REPAIR = is_(
    "tantalum_repair_assembly",
    "2B350.k",
    nl="een geprefabriceerde reparatieset waarvan de metalen oppervlakken die de chemicaliën raken van tantaal of een"
    " tantaallegering zijn",
    en="a prefabricated repair assembly whose metallic surfaces that touch the chemicals are made of tantalum or a tantalum"
    " alloy",
)
_FOR_REACTOR = is_(
    "repair_for_glass_lined_reactor",
    "2B350.k.1",
    nl="ontworpen om mechanisch te bevestigen aan reactievaten met glasbekleding die onder 2B350.a vallen",
    en="designed for mechanical attachment to glass-lined reaction vessels that fall under 2B350.a",
)
_FOR_TANK = is_(
    "repair_for_glass_lined_tank",
    "2B350.k.2",
    nl="ontworpen om mechanisch te bevestigen aan tanks met glasbekleding die onder 2B350.c vallen",
    en="designed for mechanical attachment to glass-lined tanks that fall under 2B350.c",
)
_REPAIR_PART = is_(
    "component_for_repair_assembly",
    "2B350.k",
    nl="een onderdeel dat speciaal is ontworpen voor een reparatieset die onder 2B350.k valt",
    en="a component specially designed for a repair assembly that falls under 2B350.k",
)

_OF_EXCHANGERS = (
    NICKEL_CHROMIUM,
    FLUOROPOLYMER,
    GLASS,
    GRAPHITE,
    NICKEL,
    TANTALUM,
    TITANIUM,
    ZIRCONIUM,
    SILICON_CARBIDE,
    TITANIUM_CARBIDE,
    NIOBIUM,
)
_OF_PUMPS = (
    NICKEL_CHROMIUM,
    CERAMICS,
    FERROSILICON,
    FLUOROPOLYMER,
    GLASS,
    GRAPHITE,
    NICKEL,
    TANTALUM,
    TITANIUM,
    ZIRCONIUM,
    NIOBIUM,
)
_NUCLEAR_PUMPS = unread("2B233", Text(nl="balgafgedichte vacuümpompen", en="bellows-sealed scroll-type vacuum pumps"))
_VESSELS = (
    paragraph(
        "2B350.a",
        Text(nl="reactievaten en reactoren", en="reaction vessels and reactors"),
        _REACTOR & more_than(_VOLUME, "0.1 m³") & less_than(_VOLUME, "20 m³") & made_of("2B350.a", BASIC),
    ),
    paragraph("2B350.b", Text(nl="roerwerken", en="agitators"), _AGITATOR & made_of("2B350.b", BASIC)),
    paragraph(
        "2B350.c",
        Text(nl="tanks en containers", en="tanks and containers"),
        _TANK & more_than(_VOLUME, "0.1 m³") & made_of("2B350.c", BASIC),
    ),
    paragraph(
        "2B350.d",
        Text(nl="warmtewisselaars en condensors", en="heat exchangers and condensers"),
        any_of(_EXCHANGER & more_than(_AREA, "0.15 m²") & less_than(_AREA, "20 m²"), _EXCHANGER_PART)
        & made_of("2B350.d", _OF_EXCHANGERS),
    ),
    paragraph(
        "2B350.e",
        Text(nl="destillatie- en absorptiekolommen", en="distillation and absorption columns"),
        any_of(_COLUMN & more_than(_DIAMETER, "0.1 m"), _COLUMN_PART) & made_of("2B350.e", WITH_GRAPHITE),
    ),
    paragraph(
        "2B350.f",
        Text(nl="vulapparatuur op afstand", en="remote filling"),
        _FILLER & made_of("2B350.f", (NICKEL_CHROMIUM, NICKEL)),
    ),
)
_FLOWS = (
    paragraph(
        "2B350.h", Text(nl="meerwandige leidingen", en="multi-walled piping"), _PIPING & made_of("2B350.h", WITH_GRAPHITE)
    ),
    paragraph(
        "2B350.i",
        Text(nl="pompen", en="pumps"),
        any_of(
            any_of(_SEALED_PUMP & more_than(_FLOW, "0.6 m³/h"), _VACUUM_PUMP & more_than(_FLOW, "5 m³/h")) & ~_NUCLEAR_PUMPS,
            _PUMP_PART,
        )
        & made_of("2B350.i", _OF_PUMPS),
    ),
    paragraph(
        "2B350.j",
        Text(nl="verbrandingsovens", en="incinerators"),
        _INCINERATOR & _WASTE_SUPPLY & more_than(_CHAMBER, "1000 °C") & ~_FEED_OF_OTHER & any_of(*_FEED_OF_LISTED),
    ),
    paragraph(
        "2B350.k",
        Text(nl="reparatiesets van tantaal", en="tantalum repair assemblies"),
        any_of(
            paragraph("2B350.k.1", Text(nl="voor reactievaten", en="for reaction vessels"), _REPAIR & _FOR_REACTOR),
            paragraph("2B350.k.2", Text(nl="voor tanks", en="for tanks"), _REPAIR & _FOR_TANK),
            _REPAIR_PART,
        ),
    ),
)
_WORDS = Text(
    nl="chemische installaties, apparatuur en onderdelen die tegen corrosie bestand zijn",
    en="chemical facilities, equipment and components that resist corrosion",
)
_MEANING = paragraph("2B350", _WORDS, GOODS & any_of(*_VESSELS, VALVES, *_FLOWS))

ENTRY = Entry("2B350", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
