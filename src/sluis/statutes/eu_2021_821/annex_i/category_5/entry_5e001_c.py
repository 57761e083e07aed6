"""5E001.c: technology to develop or produce optical, radio and mobile equipment with special properties."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, limb, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.general_facts import REQUIRED
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_IF_NONE, figure
from sluis.statutes.eu_2021_821.annex_i.terms.transmission import (
    FOR_COMMERCIAL_TELEVISION,
    HIGH_QAM,
    LONG_WAVELENGTH,
    USES_LASER,
    WIDE_ANALOGUE,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, less_than, more_than

_FOR_MAKING = design(
    "technology_for_making_equipment",
    "5E001.c",
    Text(
        nl="Is de technologie voor ontwikkeling of productie van apparatuur, en niet alleen voor het gebruik ervan?",
        en="Is the technology for the development or production of equipment, and not only for its use?",
    ),
    Text(nl="de technologie dient om apparatuur te maken", en="the technology serves to make equipment"),
)
_TELECOMMUNICATIONS = design(
    "served_equipment_is_telecommunications",
    "5E001.c.2",
    Text(nl="Is die apparatuur voor telecommunicatie?", en="Is that equipment for telecommunications?"),
    Text(nl="de gediende apparatuur is voor telecommunicatie", en="the served equipment is for telecommunications"),
    Text(
        nl="Kijk voor andere apparatuur met een laser bij 6E.",
        en="For other equipment with a laser see 6E.",
    ),
)
_MULTIPLEXES = design(
    "served_equipment_multiplexes_wavelengths",
    "5E001.c.2.d",
    Text(
        nl="Gebruikt die apparatuur golflengtemultiplexing van optische draaggolven (WDM)?",
        en="Does that equipment employ wavelength division multiplexing (WDM) of optical carriers?",
    ),
    Text(nl="de gediende apparatuur gebruikt WDM", en="the served equipment employs WDM"),
)
_SPACING = figure(
    "served_equipment_carrier_spacing",
    "5E001.c.2.d",
    "GHz",
    nl="de kleinste afstand tussen die draaggolven",
    en="the smallest spacing between those carriers",
)
_OPTICAL_SWITCHING = design(
    "served_equipment_switches_optically",
    "5E001.c.3",
    Text(
        nl="Schakelt of leidt die apparatuur signalen in optische vorm, zonder ze eerst elektrisch te maken?",
        en="Does that equipment switch or route signals in optical form, without converting them to electrical signals?",
    ),
    Text(nl="de gediende apparatuur schakelt optisch", en="the served equipment switches optically"),
)
_SWITCHING_TIME = figure(
    "served_equipment_switching_time",
    "5E001.c.3",
    "ms",
    nl="de schakeltijd van die apparatuur",
    en="the switching time of that equipment",
)
_RADIO = design(
    "served_equipment_is_radio",
    "5E001.c.4",
    Text(nl="Is die apparatuur radioapparatuur?", en="Is that equipment radio equipment?"),
    Text(nl="de gediende apparatuur is radioapparatuur", en="the served equipment is radio equipment"),
)
_FREQUENCY = figure(
    "served_equipment_highest_frequency",
    "5E001.c.4.b",
    "GHz",
    nl="de hoogste ingangs- of uitgangsfrequentie waarop die apparatuur werkt",
    en="the highest input or output frequency at which that equipment operates",
)
_ALLOCATED_BAND = design(
    "served_equipment_in_allocated_band",
    "5E001.c.4.b",
    Text(
        nl="Is die apparatuur ontworpen of aangepast voor een band die de ITU heeft toegewezen aan radiocommunicatie, maar"
        " niet aan radioplaatsbepaling?",
        en="Is that equipment designed or modified for a band that the ITU has allocated for radio-communications services,"
        " but not for radio-determination?",
    ),
    Text(nl="de apparatuur werkt in een toegewezen band", en="the equipment works in an allocated band"),
    frees=True,
)
_SHORT_WAVE = design(
    "served_equipment_in_1_5_to_87_5_mhz",
    "5E001.c.4.c",
    Text(
        nl="Werkt die apparatuur in de band van 1,5 tot 87,5 MHz, met technieken die zich aanpassen om storing te"
        " onderdrukken?",
        en="Does that equipment operate in the 1.5 MHz to 87.5 MHz band, with adaptive techniques that suppress interference?",
    ),
    Text(nl="de apparatuur onderdrukt storing op korte golf", en="the equipment suppresses interference on short wave"),
)
_SUPPRESSION = figure(
    "served_equipment_interference_suppression",
    "5E001.c.4.c",
    "dB",
    nl="de onderdrukking van een storend signaal",
    en="the suppression of an interfering signal",
    why=ZERO_IF_NONE,
)
_MOBILE = design(
    "served_equipment_is_mobile",
    "5E001.c.6",
    Text(nl="Is die apparatuur mobiel?", en="Is that equipment mobile?"),
    Text(nl="de gediende apparatuur is mobiel", en="the served equipment is mobile"),
)
_LOCAL_NETWORK = design(
    "served_equipment_is_local_area_network",
    "5E001.c.6.b",
    Text(
        nl="Werkt die apparatuur met licht als lokaal netwerk (LAN)?",
        en="Does that equipment operate with light as a local area network (LAN)?",
    ),
    Text(nl="de apparatuur is een optisch netwerk", en="the equipment is an optical network"),
)
_OPTICAL_WAVELENGTH = figure(
    "served_equipment_network_wavelength",
    "5E001.c.6.a",
    "nm",
    nl="de golflengte waarop dat netwerk werkt",
    en="the wavelength at which that network operates",
    why=Text(
        nl="Zijn er meer, geef dan een die van 200 tot en met 400 nm ligt.",
        en="If there are several, give one that lies from 200 to 400 nm.",
    ),
)

_LASERS = paragraph(
    "5E001.c.2",
    Text(nl="apparatuur met een laser", en="equipment with a laser"),
    _TELECOMMUNICATIONS
    & USES_LASER
    & any_of(
        paragraph("5E001.c.2.a", Text(nl="golflengte boven 1750 nm", en="wavelength above 1750 nm"), LONG_WAVELENGTH),
        paragraph(
            "5E001.c.2.d",
            Text(nl="minder dan 100 GHz uit elkaar", en="less than 100 GHz apart"),
            _MULTIPLEXES & less_than(_SPACING, "100 GHz"),
        ),
        paragraph(
            "5E001.c.2.e",
            Text(nl="analoog, meer dan 2,5 GHz", en="analogue, more than 2.5 GHz"),
            WIDE_ANALOGUE.unless(
                note("5E001.c.2.e", "1", Text(nl="commerciële televisie", en="commercial TV"), FOR_COMMERCIAL_TELEVISION)
            ),
        ),
    ),
)
_RADIOS = paragraph(
    "5E001.c.4",
    Text(nl="radioapparatuur", en="radio equipment"),
    _RADIO
    & any_of(
        paragraph("5E001.c.4.a", Text(nl="QAM boven 1024", en="QAM above 1024"), HIGH_QAM),
        paragraph(
            "5E001.c.4.b",
            Text(nl="boven 31,8 GHz", en="above 31.8 GHz"),
            more_than(_FREQUENCY, "31.8 GHz").unless(
                note("5E001.c.4.b", "1", Text(nl="toegewezen banden", en="allocated bands"), _ALLOCATED_BAND)
            ),
        ),
        paragraph(
            "5E001.c.4.c",
            Text(nl="onderdrukking van storing", en="interference suppression"),
            _SHORT_WAVE & more_than(_SUPPRESSION, "15 dB"),
        ),
    ),
)
EQUIPMENT = paragraph(
    "5E001.c",
    Text(nl="technologie om apparatuur te maken", en="technology to make equipment"),
    all_of(
        REQUIRED,
        _FOR_MAKING,
        any_of(
            _LASERS,
            paragraph(
                "5E001.c.3",
                Text(nl="optisch schakelen binnen 1 ms", en="optical switching within 1 ms"),
                _OPTICAL_SWITCHING & less_than(_SWITCHING_TIME, "1 ms"),
            ),
            _RADIOS,
            paragraph(
                "5E001.c.6",
                Text(nl="mobiel netwerk met ultraviolet licht", en="mobile ultraviolet network"),
                all_of(
                    _MOBILE,
                    limb(
                        "5E001.c.6",
                        "a",
                        Text(nl="200 tot en met 400 nm", en="200 to 400 nm"),
                        at_least(_OPTICAL_WAVELENGTH, "200 nm") & at_most(_OPTICAL_WAVELENGTH, "400 nm"),
                    ),
                    limb("5E001.c.6", "b", Text(nl="lokaal netwerk", en="local area network"), _LOCAL_NETWORK),
                ),
            ),
        ),
    ),
)
