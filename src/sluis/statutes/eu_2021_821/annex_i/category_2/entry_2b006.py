"""2B006: dimensional inspection and measuring. The list of 2025 adds a definition of resolution; the rest reads alike."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, SEEN_2025, SINCE_2020, Entry, Wording, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most, less_than

_MEASURING_MACHINE = is_(
    "coordinate_measuring_machine",
    "2B006.a",
    nl="een coördinatenmeetmachine (CMM) met computerbesturing of numerieke besturing, of een werktuigmachine die zo kan meten",
    en="a computer controlled or numerically controlled coordinate measuring machine (CMM), or a machine tool that can measure"
    " like one",
)
_LENGTH_ERROR = figure(
    "length_error_net_of_length",
    "2B006.a",
    "µm",
    nl="de kleinste waarde, ergens in het meetbereik, van E0,MPE min L/1000 (E0,MPE in µm, L in mm)",
    en="the smallest value, anywhere in the operating range, of E0,MPE minus L/1000 (E0,MPE in µm, L in mm)",
    why=Text(
        nl="E0,MPE volgens ISO 10360-2:2009, in de nauwkeurigste opstelling van de fabrikant en met alle compensaties. De lijst"
        " noemt als grens 1,7 + L/1000.",
        en="E0,MPE under ISO 10360-2:2009, in the most accurate configuration and with all compensations available. The list"
        " gives 1.7 + L/1000 as limit.",
    ),
)
_LASER_MEASUREMENT = is_(
    "laser_interferometer_or_encoder",
    "2B006.b",
    nl="een meetsysteem met een interferometer of optische encoder dat een laser bevat",
    en="an interferometer or optical-encoder measuring system that contains a laser",
    frees=True,
)
_NON_CONTACT = is_(
    "non_contact_measuring_system",
    "2B006.b.1",
    nl="een meetsysteem dat zonder contact de afstand tot een voorwerp meet, langs één lijn, terwijl taster of voorwerp"
    " beweegt",
    en="a non-contact measuring system for the distance to an object along a single vector, with the probe or the object in"
    " motion",
)
_NEAR_RESOLUTION = figure(
    "resolution_near_working_distance",
    "2B006.b.1",
    "µm",
    nl="de resolutie in de eerste 0,2 mm van het meetbereik (de kleinste stap; digitaal het laagste bit)",
    en="the resolution within 0 to 0.2 mm of the measuring range (the least increment; digitally the least significant bit)",
)
_LINEAR_FEEDBACK = is_(
    "linear_feedback_for_machine_tools",
    "2B006.b.2",
    nl="een lineaire plaatsbepaler die speciaal is ontworpen voor werktuigmachines",
    en="a linear position feedback unit specially designed for machine tools",
)
_FEEDBACK_ACCURACY = figure(
    "feedback_accuracy_net_of_length",
    "2B006.b.2",
    "nm",
    nl="de totale nauwkeurigheid in nm, min 600 × L/1000 (L: de effectieve lengte in mm)",
    en="the overall accuracy in nm, minus 600 × L/1000 (L: the effective length in mm)",
    why=Text(nl="De lijst noemt als grens 800 + 600 × L/1000.", en="The list gives 800 + 600 × L/1000 as limit."),
)
_MEASURING_SYSTEM = is_(
    "linear_measuring_system",
    "2B006.b.3",
    nl="een meetsysteem voor lineaire verplaatsing",
    en="a linear displacement measuring system",
)
_LASER = has("measuring_laser", "2B006.b.3.a", nl="een laser waarmee het meet", en="a laser with which it measures")
_RESOLUTION = figure(
    "full_scale_resolution",
    "2B006.b.3.b",
    "nm",
    nl="de resolutie over het hele meetbereik (de kleinste stap; digitaal het laagste bit)",
    en="the resolution over the full scale (the least increment; digitally the least significant bit)",
)
_UNCERTAINTY = figure(
    "measurement_uncertainty_net_of_length",
    "2B006.b.3.c",
    "nm",
    nl="de kleinste waarde, ergens in het meetbereik, van de meetonzekerheid min L/2000 (in nm, L in mm)",
    en="the smallest value, anywhere in the measuring range, of the measurement uncertainty minus L/2000 (in nm, L in mm)",
    why=Text(
        nl="Gecorrigeerd voor de brekingsindex van lucht, gemeten over 30 seconden bij 20 ± 0,01 °C, met een betrouwbaarheid"
        " van 95 %. De lijst noemt als grens 1,6 + L/2000.",
        en="Compensated for the refractive index of air, measured over 30 seconds at 20 ± 0.01 °C, at a confidence level of"
        " 95 %. The list gives 1.6 + L/2000 as limit.",
    ),
)
_FEEDBACK_ASSEMBLY = is_(
    "feedback_assembly_for_laser_system",
    "2B006.b.4",
    nl="een elektronische samenstelling die speciaal is ontworpen voor terugkoppeling in een systeem van 2B006.b.3",
    en="an electronic assembly specially designed to provide feedback capability in a system of 2B006.b.3",
)
_ROTARY = is_(
    "rotary_feedback_or_angular_instrument",
    "2B006.c",
    nl="een plaatsbepaler voor draaiing, speciaal ontworpen voor werktuigmachines, of een instrument dat hoekverdraaiing meet",
    en="a rotary position feedback unit specially designed for machine tools, or an angular displacement measuring instrument",
)
_ANGULAR_ACCURACY = figure(
    "angular_position_accuracy",
    "2B006.c",
    "arcsec",
    nl="de nauwkeurigheid van de hoekstand",
    en="the angular position accuracy",
)
_COLLIMATED_LIGHT = is_(
    "collimated_light_instrument",
    "2B006.c",
    nl="een optisch instrument (zoals een autocollimator) dat met evenwijdig licht de verdraaiing van een spiegel meet",
    en="an optical instrument (such as an autocollimator) that detects the angular displacement of a mirror with collimated"
    " light",
    frees=True,
)
_ROUGHNESS = design(
    "roughness_by_optical_scatter",
    "2B006.d",
    Text(
        nl="Meet het oppervlakteruwheid of oppervlaktefouten met verstrooid licht?",
        en="Does it measure surface roughness or surface defects by optical scatter?",
    ),
    Text(nl="het meet ruwheid met verstrooid licht", en="it measures roughness by optical scatter"),
)
_SENSITIVITY = figure(
    "scatter_sensitivity",
    "2B006.d",
    "nm",
    nl="de gevoeligheid van de ruwheidsmeting",
    en="the sensitivity of the roughness measurement",
)

_OTHERWISE_THAN_BY_LASER = note(
    "2B006.b",
    "1",
    Text(
        nl="interferometers en encoders met een laser (alleen .b.3)", en="interferometers and encoders with a laser (.b.3 only)"
    ),
    _LASER_MEASUREMENT,
)
_LINEAR = paragraph(
    "2B006.b",
    Text(nl="lineaire verplaatsing", en="linear displacement"),
    any_of(
        paragraph(
            "2B006.b.1",
            Text(nl="meten zonder contact", en="non-contact measuring"),
            (_NON_CONTACT & at_most(_NEAR_RESOLUTION, "0.2 µm")).unless(_OTHERWISE_THAN_BY_LASER),
        ),
        paragraph(
            "2B006.b.2",
            Text(nl="plaatsbepalers voor werktuigmachines", en="position feedback for machine tools"),
            (_LINEAR_FEEDBACK & less_than(_FEEDBACK_ACCURACY, "800 nm")).unless(_OTHERWISE_THAN_BY_LASER),
        ),
        paragraph(
            "2B006.b.3",
            Text(nl="meten met een laser", en="measuring with a laser"),
            _MEASURING_SYSTEM & _LASER & at_most(_RESOLUTION, "0.200 nm") & at_most(_UNCERTAINTY, "1.6 nm"),
        ),
        paragraph("2B006.b.4", Text(nl="terugkoppeling daarvoor", en="feedback for it"), _FEEDBACK_ASSEMBLY),
    ),
)
_WORDS = Text(nl="apparatuur voor het meten van afmetingen en plaats", en="equipment for measuring dimensions and position")
_MEANING = paragraph(
    "2B006",
    _WORDS,
    GOODS
    & any_of(
        paragraph(
            "2B006.a",
            Text(nl="coördinatenmeetmachines", en="coordinate measuring machines"),
            _MEASURING_MACHINE & at_most(_LENGTH_ERROR, "1.7 µm"),
        ),
        _LINEAR,
        paragraph(
            "2B006.c",
            Text(nl="hoekstand", en="angular position"),
            (_ROTARY & at_most(_ANGULAR_ACCURACY, "0.9 arcsec")).unless(
                note(
                    "2B006.c",
                    "1",
                    Text(nl="instrumenten met evenwijdig licht", en="instruments with collimated light"),
                    _COLLIMATED_LIGHT,
                )
            ),
        ),
        paragraph("2B006.d", Text(nl="ruwheid", en="roughness"), _ROUGHNESS & at_most(_SENSITIVITY, "0.5 nm")),
    ),
)

ENTRY = Entry("2B006", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
