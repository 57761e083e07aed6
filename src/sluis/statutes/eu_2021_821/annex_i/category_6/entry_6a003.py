"""6A003: cameras. Both lists read alike; definitions only moved."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.fact import Choice, Informant, Nature
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_6.entry_6a003_notes import (
    FREE_MICROBOLOMETERS,
    FREE_MULTIPLIERS,
    SMALL_LINEAR_ARRAYS,
)
from sluis.statutes.eu_2021_821.annex_i.entry import (
    GOODS,
    SEEN_2025,
    SINCE_2020,
    Entry,
    Wording,
    at,
    design,
    limb,
    note,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.detectors import ARRAYS, SPACE_DETECTOR
from sluis.statutes.eu_2021_821.annex_i.terms.intensifiers import INFRARED_TUBE, PEAK_RESPONSE, VISIBLE_TUBE
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most, less_than, more_than

_MODULAR = Text(
    nl="Van een modulaire camera telt het meeste dat zij kan met de insteekmodules die er volgens de fabrikant voor zijn.",
    en="Of a modular camera, what counts is the most that it can do with the plug-ins available according to the manufacturer.",
)
_STREAK = is_("streak_camera", "6A003.a.3", nl="een elektronische streakcamera", en="an electronic streak camera")
_TEMPORAL = figure(
    "streak_temporal_resolution",
    "6A003.a.3",
    "ns",
    nl="de tijdresolutie van de streakcamera",
    en="the temporal resolution of the streak camera",
    why=_MODULAR,
)
_FRAMING = is_(
    "framing_camera", "6A003.a.4", nl="een elektronische beeldreekscamera (framing camera)", en="an electronic framing camera"
)
_FRAMES = figure(
    "framing_speed",
    "6A003.a.4",
    "frames/s",
    nl="het hoogste aantal beelden per seconde van de beeldreekscamera",
    en="the highest speed of the framing camera",
    why=_MODULAR,
)
_ELECTRONIC = is_(
    "electronic_instrumentation_camera",
    "6A003.a.5",
    nl="een elektronische camera voor metingen of onderzoek (meetcamera)",
    en="an electronic camera for measurement or research (instrumentation camera)",
)
_SHUTTER = figure(
    "shutter_time",
    "6A003.a.5.a",
    "µs",
    nl="de kortste elektronische sluitertijd per volledig beeld",
    en="the shortest electronic shutter time per full frame",
    why=_MODULAR,
)
_READ_OUT = figure(
    "full_frame_rate",
    "6A003.a.5.b",
    "frames/s",
    nl="het hoogste aantal volledige beelden per seconde dat de uitleestijd toelaat",
    en="the highest rate of full frames that the read out time allows",
    why=_MODULAR,
)
_PLUG_IN = is_(
    "instrumentation_camera_plug_in",
    "6A003.a.6",
    nl="een insteekmodule, speciaal ontworpen voor modulaire meetcamera’s van 6A003.a, waarmee die volgens de fabrikant aan"
    " 6A003.a.3, .a.4 of .a.5 voldoen",
    en="a plug-in specially designed for modular instrumentation cameras of 6A003.a, that enables them to meet 6A003.a.3, .a.4"
    " or .a.5 according to the manufacturer",
)
_COMPONENT = is_(
    "component_for_instrumentation_camera",
    "6A003.a",
    nl="een onderdeel dat speciaal is ontworpen voor meetcamera’s van 6A003.a",
    en="a component specially designed for instrumentation cameras of 6A003.a",
)
_FOR_TELEVISION = is_(
    "television_camera",
    "6A003.b",
    nl="een televisie- of videocamera die speciaal is ontworpen voor televisie-uitzendingen",
    en="a television or video camera specially designed for television broadcasting",
    frees=True,
)
_VIDEO = is_(
    "solid_state_video_camera",
    "6A003.b.1",
    nl="een videocamera met vastestofsensoren",
    en="a video camera incorporating solid-state sensors",
)
_SENSORS = Choice(
    "item.video_sensor_arrangement",
    Text(nl="Welke sensoren heeft de videocamera?", en="Which sensors does the video camera have?"),
    Text(nl="de sensoren van de videocamera", en="the sensors of the video camera"),
    Nature.DESIGN,
    at("6A003.b.1.a"),
    Informant.ENGINEER,
    options=("monochrome", "three_arrays", "one_array", "other"),
    words=(
        Text(nl="zwart-wit", en="monochrome"),
        Text(nl="kleur, met drie matrices", en="colour, with three arrays"),
        Text(nl="kleur, met één matrix", en="colour, with one array"),
        Text(nl="een andere opstelling", en="another arrangement"),
    ),
)
_PIXELS = figure(
    "active_pixels",
    "6A003.b.1.a",
    "",
    nl="het grootste aantal actieve pixels per matrix voor bewegende beelden",
    en="the maximum number of active pixels per array for moving images",
)
_MIRRORS_OR_CONTROL = has(
    "optics_of_6a004",
    "6A003.b.1.b.1",
    nl="optische spiegels van 6A004.a of optische besturing van 6A004.d",
    en="optical mirrors of 6A004.a or optical control equipment of 6A004.d",
)
_TRACKING = design(
    "annotates_camera_tracking_data",
    "6A003.b.1.b.3",
    Text(
        nl="Kan de camera bij het beeld zelf bepaalde gegevens vastleggen over haar kijkrichting ten opzichte van de aarde"
        " (kompasrichting en hoek met de horizon)?",
        en="Can the camera annotate internally generated data on its line of sight with respect to the earth (compass"
        " direction and angle with the horizon)?",
    ),
    Text(nl="de camera legt haar kijkrichting vast", en="the camera annotates its tracking data"),
)
_SCANNER = is_(
    "scanning_camera",
    "6A003.b.2",
    nl="een aftastende camera (scanning camera)",
    en="a scanning camera or scanning camera system",
)
_LINE = figure(
    "scanning_array_elements",
    "6A003.b.2.b",
    "",
    nl="het aantal elementen per lineaire matrix van de aftastende camera",
    en="the number of elements per linear array of the scanning camera",
)
_MECHANICAL = has(
    "mechanical_scanning", "6A003.b.2.c", nl="mechanische aftasting in één richting", en="mechanical scanning in one direction"
)
_COPIER = is_(
    "scanner_for_copying_or_medicine",
    "6A003.b.2",
    nl="speciaal ontworpen voor industriële of civiele kopieerapparaten, voor vast opgestelde civiele beeldscanners op korte"
    " afstand (van documenten, kunst of foto’s) of voor medische apparatuur",
    en="specially designed for industrial or civil photocopiers, for stationary civil image scanners at close range (of"
    " documents, artwork or photographs) or for medical equipment",
    frees=True,
)
_IMAGING = is_(
    "imaging_camera",
    "6A003.b.4",
    nl="een camera die beelden vormt (ook een kale cameramodule: een brandvlakmatrix met genoeg elektronica om onder spanning"
    " een signaal uit te voeren)",
    en="an imaging camera (also a bare camera core: a focal plane array with enough electronics to output a signal once"
    " powered)",
)

_INSTRUMENTATION = paragraph(
    "6A003.a",
    Text(nl="meetcamera’s en onderdelen", en="instrumentation cameras and components"),
    any_of(
        paragraph("6A003.a.3", Text(nl="streakcamera’s", en="streak cameras"), _STREAK & less_than(_TEMPORAL, "50 ns")),
        paragraph(
            "6A003.a.4", Text(nl="beeldreekscamera’s", en="framing cameras"), _FRAMING & more_than(_FRAMES, "1000000 frames/s")
        ),
        paragraph(
            "6A003.a.5",
            Text(nl="snelle elektronische camera’s", en="fast electronic cameras"),
            _ELECTRONIC & less_than(_SHUTTER, "1 µs") & more_than(_READ_OUT, "125 frames/s"),
        ),
        paragraph("6A003.a.6", Text(nl="insteekmodules", en="plug-ins"), _PLUG_IN),
        _COMPONENT,
    ),
)
_BAND = more_than(PEAK_RESPONSE, "10 nm") & at_most(PEAK_RESPONSE, "30000 nm")
_VIDEO_CAMERAS = paragraph(
    "6A003.b.1",
    Text(nl="videocamera’s met veel pixels", en="video cameras with many pixels"),
    _VIDEO
    & _BAND
    & any_of(
        _SENSORS.is_in(("monochrome", "three_arrays")) & more_than(_PIXELS, "4000000"),
        _SENSORS.is_("one_array") & more_than(_PIXELS, "12000000"),
    )
    & any_of(_MIRRORS_OR_CONTROL, _TRACKING),
)
_SCANNERS = paragraph(
    "6A003.b.2",
    Text(nl="aftastende camera’s", en="scanning cameras"),
    (_SCANNER & _BAND & more_than(_LINE, "8192") & _MECHANICAL).unless(
        note(
            "6A003.b.2",
            "1",
            Text(nl="kopieerapparaten en medische apparatuur", en="photocopiers and medical equipment"),
            _COPIER,
        )
    ),
)
_COOLED_ARRAYS = limb(
    "6A003.b.4.a",
    "6A002.a.3.a-e",
    Text(nl="matrix van 6A002.a.3.a tot en met .e", en="array of 6A002.a.3.a to .e"),
    any_of(*(ARRAYS[mark] for mark in "abcde")),
)
_ARRAYS = paragraph(
    "6A003.b.4",
    Text(nl="camera’s met een brandvlakmatrix", en="cameras with a focal plane array"),
    _IMAGING
    & any_of(
        paragraph(
            "6A003.b.4.a", Text(nl="gevoelige matrices", en="sensitive arrays"), _COOLED_ARRAYS.unless(SMALL_LINEAR_ARRAYS)
        ),
        paragraph("6A003.b.4.b", Text(nl="microbolometers", en="microbolometers"), ARRAYS["f"].unless(FREE_MICROBOLOMETERS)),
        paragraph(
            "6A003.b.4.c", Text(nl="ladingsvermenigvuldiging", en="charge multiplication"), ARRAYS["g"].unless(FREE_MULTIPLIERS)
        ),
    ),
)
_IMAGING_CAMERAS = paragraph(
    "6A003.b",
    Text(nl="beeldcamera’s", en="imaging cameras"),
    any_of(
        _VIDEO_CAMERAS,
        _SCANNERS,
        paragraph(
            "6A003.b.3",
            Text(nl="met een beeldversterker", en="with an intensifier"),
            _IMAGING & any_of(VISIBLE_TUBE, INFRARED_TUBE),
        ),
        _ARRAYS,
        paragraph(
            "6A003.b.5", Text(nl="met een detector voor de ruimte", en="with a detector for space"), _IMAGING & SPACE_DETECTOR
        ),
    ).unless(note("6A003.b", "1", Text(nl="camera’s voor televisie", en="cameras for television"), _FOR_TELEVISION)),
)
_WORDS = Text(
    nl="camerasystemen en -apparatuur, en onderdelen daarvoor", en="cameras, systems and equipment, and components for them"
)
_MEANING = paragraph("6A003", _WORDS, GOODS & any_of(_INSTRUMENTATION, _IMAGING_CAMERAS))

ENTRY = Entry("6A003", _WORDS, (Wording(SINCE_2020, _MEANING, SEEN_2025),))
