"""3B503: scanning electron microscopes that image chips layer by layer. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import less_than, more_than

_MICROSCOPE = is_(
    "sem_for_chips",
    "3B503",
    nl="een rasterelektronenmicroscoop (SEM), ontworpen om halfgeleiderelementen of chips af te beelden",
    en="a scanning electron microscope (SEM) designed for imaging semiconductor devices or integrated circuits",
)
_PLACEMENT = figure(
    "stage_placement_accuracy",
    "3B503.a",
    "nm",
    nl="de plaatsingsnauwkeurigheid van de tafel",
    en="the stage placement accuracy",
)
_STAGE_BY_LASER = design(
    "stage_measured_by_laser_interferometry",
    "3B503.b",
    Text(
        nl="Wordt de plaats van de tafel gemeten met laserinterferometrie?",
        en="Is the stage position measured by laser interferometry?",
    ),
    Text(nl="de tafel wordt met laserinterferometrie gemeten", en="the stage is measured by laser interferometry"),
)
_FIELD_BY_LASER = design(
    "field_calibrated_by_laser_interferometry",
    "3B503.c",
    Text(
        nl="Wordt de plaats binnen het beeldveld gekalibreerd met een lengteschaal van een laserinterferometer?",
        en="Is the position within the field of view calibrated by a laser interferometer length scale?",
    ),
    Text(
        nl="het beeldveld wordt met laserinterferometrie gekalibreerd",
        en="the field of view is calibrated by laser interferometry",
    ),
)
_PIXELS = figure(
    "collected_image_pixels",
    "3B503.d",
    "",
    nl="het grootste aantal pixels van een beeld dat het opneemt en bewaart",
    en="the largest number of pixels of an image that it collects and stores",
)
_OVERLAP = figure(
    "field_of_view_overlap",
    "3B503.e",
    "%",
    nl="de kleinste overlap van beeldvelden waarmee het kan werken (de grootste van de verticale en de horizontale telt)",
    en="the smallest overlap of fields of view with which it can work (the larger of the vertical and the horizontal counts)",
)
_STITCHING = figure(
    "stitching_overlap",
    "3B503.f",
    "nm",
    nl="de kleinste overlap waarmee het beeldvelden aaneen kan voegen",
    en="the smallest stitching overlap of fields of view that it can do",
)
_VOLTAGE = figure(
    "accelerating_voltage", "3B503.g", "kV", nl="de hoogste versnelspanning", en="the highest accelerating voltage"
)
_WAFER_CARRIER = is_(
    "takes_standard_wafer_carrier",
    "3B503",
    nl="ontworpen om een standaard waferdrager (SEMI, zoals een FOUP van 200 mm of groter) op te nemen",
    en="designed to accept a SEMI standard wafer carrier (such as a FOUP of 200 mm or larger)",
    frees=True,
)
_WORDS = Text(nl="elektronenmicroscopen die chips in beeld brengen", en="electron microscopes that image integrated circuits")
_MEANING = paragraph(
    "3B503",
    _WORDS,
    (
        GOODS
        & _MICROSCOPE
        & less_than(_PLACEMENT, "30 nm")
        & _STAGE_BY_LASER
        & _FIELD_BY_LASER
        & more_than(_PIXELS, "200000000")
        & less_than(_OVERLAP, "5 %")
        & less_than(_STITCHING, "50 nm")
        & more_than(_VOLTAGE, "21 kV")
    ).unless(note("3B503", "2", Text(nl="met een waferdrager", en="with a wafer carrier"), _WAFER_CARRIER)),
)

ENTRY = Entry("3B503", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
