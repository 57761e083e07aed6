"""Image intensifier tubes and what is in them. The facts are of the tube, supplied by itself or in a camera."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most, more_than

PEAK_RESPONSE = figure(
    "detector_peak_response",
    "6A002.a",
    "nm",
    nl="de golflengte waarvoor de detector (het product zelf of de detector erin) het gevoeligst is",
    en="the wavelength of the peak response of the detector (the item itself or the detector in it)",
)
RADIANT_SENSITIVITY = figure(
    "maximum_radiant_sensitivity",
    "6A002.a",
    "mA/W",
    nl="de hoogste stralingsgevoeligheid van de detector of fotokathode",
    en="the maximum radiant sensitivity of the detector or photocathode",
)
_TUBE = has(
    "image_intensifier_tube",
    "6A002.a.2",
    nl="een beeldversterkerbuis (of is het er een)",
    en="an image intensifier tube (or is it one)",
)
_CHANNEL_PLATE = has(
    "microchannel_plate",
    "6A002.a.2.a.2.a",
    nl="een microkanaalplaat (of is het er een)",
    en="a microchannel plate (or is it one)",
)
_HOLE_PITCH = figure(
    "microchannel_hole_pitch",
    "6A002.a.2.a.2.a",
    "µm",
    nl="de afstand tussen de gaten van de microkanaalplaat (hart op hart)",
    en="the hole pitch of the microchannel plate (centre to centre)",
)
_ELECTRON_SENSOR = has(
    "electron_sensing_device",
    "6A002.a.2.a.2.b",
    nl="een elektronensensor die speciaal is ontworpen of aangepast voor ladingsvermenigvuldiging zonder microkanaalplaat (of"
    " is het er een)",
    en="an electron sensing device specially designed or modified for charge multiplication without a microchannel plate (or is"
    " it one)",
)
_PIXEL_PITCH = figure(
    "electron_sensor_pixel_pitch",
    "6A002.a.2.a.2.b",
    "µm",
    nl="de afstand tussen de pixels van de elektronensensor (zonder samenvoegen)",
    en="the non-binned pixel pitch of the electron sensing device",
)
_MULTIALKALI = has(
    "multialkali_photocathode",
    "6A002.a.2.a.3.a",
    nl="een multialkali-fotokathode (zoals S-20 of S-25)",
    en="a multialkali photocathode (such as S-20 or S-25)",
)
_LUMINOUS = figure(
    "luminous_sensitivity",
    "6A002.a.2.a.3.a",
    "µA/lm",
    nl="de lichtgevoeligheid van de multialkali-fotokathode",
    en="the luminous sensitivity of the multialkali photocathode",
)
GALLIUM_ARSENIDE_CATHODE = has(
    "gallium_arsenide_photocathode",
    "6A002.a.2.a.3.b",
    nl="een fotokathode van GaAs of GaInAs",
    en="a GaAs or GaInAs photocathode",
)
_OTHER_COMPOUND_CATHODE = has(
    "other_iii_v_photocathode",
    "6A002.a.2.a.3.c",
    nl="een fotokathode van een andere III/V-verbinding",
    en="a photocathode of another III/V compound",
)
_TRANSFERRED_ELECTRON = has(
    "transferred_electron_photocathode",
    "6A002.a.2.b.3",
    nl="een fotokathode met overgedragen elektronen",
    en="a transferred electron photocathode",
)
CHANNEL_PLATE = _CHANNEL_PLATE & at_most(_HOLE_PITCH, "12 µm")
ELECTRON_SENSOR = _ELECTRON_SENSOR & at_most(_PIXEL_PITCH, "500 µm")
OTHER_CATHODE = any_of(_MULTIALKALI, _OTHER_COMPOUND_CATHODE, _TRANSFERRED_ELECTRON)
"""A photocathode other than of GaAs or GaInAs."""
COMPOUND_CATHODE = any_of(GALLIUM_ARSENIDE_CATHODE, _OTHER_COMPOUND_CATHODE, _TRANSFERRED_ELECTRON)
VISIBLE_PEAK = more_than(PEAK_RESPONSE, "400 nm") & at_most(PEAK_RESPONSE, "1050 nm")
INFRARED_PEAK = more_than(PEAK_RESPONSE, "1050 nm") & at_most(PEAK_RESPONSE, "1800 nm")
_AMPLIFIED = any_of(CHANNEL_PLATE, ELECTRON_SENSOR)
NON_IMAGING = design(
    "non_imaging_photomultiplier",
    "6A002.a.2",
    Text(
        nl="Is het een fotomultiplicator die geen beeld vormt, met in het vacuüm alleen één metalen anode, of metalen anodes op"
        " meer dan 500 µm van elkaar?",
        en="Is it a non-imaging photomultiplier tube with only a single metal anode, or metal anodes more than 500 µm apart,"
        " in the vacuum space?",
    ),
    Text(nl="het is een fotomultiplicator zonder beeld", en="it is a non-imaging photomultiplier"),
    frees=True,
)

VISIBLE_TUBE = (
    _TUBE
    & VISIBLE_PEAK
    & _AMPLIFIED
    & any_of(
        _MULTIALKALI & more_than(_LUMINOUS, "350 µA/lm"),
        GALLIUM_ARSENIDE_CATHODE,
        _OTHER_COMPOUND_CATHODE & more_than(RADIANT_SENSITIVITY, "10 mA/W"),
    )
)
"""What 6A002.a.2.a asks of a tube."""
INFRARED_TUBE = _TUBE & INFRARED_PEAK & _AMPLIFIED & COMPOUND_CATHODE & more_than(RADIANT_SENSITIVITY, "15 mA/W")
"""What 6A002.a.2.b asks."""
