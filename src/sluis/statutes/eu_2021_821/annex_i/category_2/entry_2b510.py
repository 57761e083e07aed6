"""2B510: additive manufacturing of metal with a closed loop. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, design, limb, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most, more_than

_PRINTER = is_(
    "metal_additive_manufacturing",
    "2B510",
    nl="apparatuur voor additieve productie (3D-printen), ontworpen voor onderdelen van metaal of metaallegeringen",
    en="additive manufacturing (3D printing) equipment, designed to produce metal or metal alloy components",
)
_COMPONENT = is_(
    "component_for_2b510",
    "2B510",
    nl="een onderdeel dat speciaal is ontworpen voor zulke apparatuur die onder 2B510 valt",
    en="a component specially designed for such equipment that falls under 2B510",
)
_SOURCE = has(
    "fuses_by_laser_beam_or_arc",
    "2B510.a",
    nl="een laser, elektronenbundel of elektrische boog die het metaal samensmelt",
    en="a laser, electron beam or electric arc as consolidation source",
)
_INERT_GAS = has(
    "inert_process_gas",
    "2B510.b.1",
    nl="een beheerste procesatmosfeer van inert gas",
    en="a controlled process atmosphere of inert gas",
)
_VACUUM = has(
    "process_vacuum", "2B510.b.2", nl="een beheerste procesatmosfeer van vacuüm", en="a controlled process atmosphere of vacuum"
)
_PRESSURE = figure("process_pressure", "2B510.b.2", "Pa", nl="de laagste procesdruk", en="the lowest process pressure")
_ON_SOURCE = design(
    "monitors_along_source",
    "2B510.c",
    Text(
        nl="Bewegen de sensoren voor procesbewaking mee met de laser, bundel of boog: via hetzelfde optische pad (co-axiaal),"
        " of eraan bevestigd (paraxiaal)?",
        en="Do the in-process monitoring sensors move with the laser, beam or arc: through the same optical path (co-axial), or"
        " mounted on it (paraxial)?",
    ),
    Text(nl="de sensoren bewegen met de bron mee", en="the sensors move with the source"),
)
_CAMERA = has(
    "monitoring_camera",
    "2B510.c.1",
    nl="een camera als sensor die met de bron meebeweegt",
    en="an imaging camera as a sensor that moves with the source",
)
_CAMERA_PEAK = figure(
    "monitoring_camera_peak_response",
    "2B510.c.1",
    "nm",
    nl="de golflengte waarvoor de camera voor procesbewaking het gevoeligst is",
    en="the wavelength of the peak response of the monitoring camera",
)
_PYROMETER = has(
    "monitoring_pyrometer",
    "2B510.c.2",
    nl="een pyrometer als sensor die met de bron meebeweegt",
    en="a pyrometer as a sensor that moves with the source",
)
_PYROMETER_TOP = figure(
    "pyrometer_temperature",
    "2B510.c.2",
    "°C",
    nl="de hoogste temperatuur die de pyrometer volgens ontwerp meet",
    en="the highest temperature that the pyrometer is designed to measure",
)
_RADIOMETER = has(
    "monitoring_radiometer",
    "2B510.c.3",
    nl="een radiometer of spectrometer als sensor die met de bron meebeweegt",
    en="a radiometer or spectrometer as a sensor that moves with the source",
)
_RADIOMETER_PEAK = figure(
    "radiometer_peak_response",
    "2B510.c.3",
    "nm",
    nl="de golflengte waarvoor de radiometer of spectrometer het gevoeligst is",
    en="the wavelength of the peak response of the radiometer or spectrometer",
)
_CLOSED_LOOP = has(
    "closed_loop_build_control",
    "2B510.d",
    nl="een gesloten regelkring die tijdens het bouwen de bron, de baan of de instellingen aanpast aan wat de sensoren voor"
    " procesbewaking meten",
    en="a closed loop control system that changes the source, build path or settings during the build in response to"
    " the in-process monitoring sensors",
)
_MONITORING = limb(
    "2B510",
    "c",
    Text(nl="procesbewaking", en="in-process monitoring"),
    _ON_SOURCE
    & any_of(
        _CAMERA & more_than(_CAMERA_PEAK, "380 nm") & at_most(_CAMERA_PEAK, "14000 nm"),
        _PYROMETER & more_than(_PYROMETER_TOP, "1000 °C"),
        _RADIOMETER & more_than(_RADIOMETER_PEAK, "380 nm") & at_most(_RADIOMETER_PEAK, "3000 nm"),
    ),
)
_WORDS = Text(
    nl="apparatuur voor additieve productie van metaal, met procesbewaking in een regelkring",
    en="additive manufacturing equipment for metal, with in-process monitoring in a closed loop",
)
_MEANING = paragraph(
    "2B510",
    _WORDS,
    GOODS
    & any_of(
        _PRINTER & _SOURCE & any_of(_INERT_GAS, _VACUUM & at_most(_PRESSURE, "100 Pa")) & _MONITORING & _CLOSED_LOOP,
        _COMPONENT,
    ),
)

ENTRY = Entry("2B510", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
