"""Terms of 3B001 and 3B501: steppers and scanners, and blanks for masks in extreme ultraviolet."""

from __future__ import annotations

from sluis.law.condition import all_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_

EPITAXY = is_(
    "epitaxy_equipment",
    "3B001.a",
    nl="apparatuur voor epitaxiale groei (ook atoomlaag voor atoomlaag, ALE)",
    en="equipment designed for epitaxial growth (also atomic layer epitaxy, ALE)",
)
STEPPER = is_(
    "stepper_or_scanner",
    "3B001.f.1",
    nl="een stepper of scanner die wafers belicht met licht of röntgenstraling (uitlijnen en belichten)",
    en="an align and expose stepper or scanner for wafer processing, using photo-optical or X-ray methods",
)
SOURCE_WAVELENGTH = figure(
    "lithography_wavelength", "3B001.f.1.a", "nm", nl="de golflengte van de lichtbron", en="the wavelength of the light source"
)
MASK = is_("mask_or_reticle", "3B001.g", nl="een masker of reticel", en="a mask or reticle")
FOR_3A001_CIRCUITS = is_(
    "for_circuits_of_3a001",
    "3B001.g",
    nl="ontworpen voor geïntegreerde schakelingen die onder 3A001 vallen",
    en="designed for integrated circuits that fall under 3A001",
)
EUV_BLANK = all_of(
    design(
        "blank_molybdenum_silicon_reflector",
        "3B001.j",
        Text(
            nl="Heeft het maskersubstraat (de blank) een spiegel van lagen molybdeen en silicium?",
            en="Does the mask substrate blank have a multilayer reflector of molybdenum and silicon?",
        ),
        Text(nl="de blank heeft een spiegel van molybdeen en silicium", en="the blank has a molybdenum and silicon reflector"),
    ),
    design(
        "blank_for_euv",
        "3B001.j.1",
        Text(
            nl="Is de blank speciaal ontworpen voor extreem ultraviolet (EUV: langer dan 5 nm en korter dan 124 nm)?",
            en="Is the blank specially designed for extreme ultraviolet (EUV: longer than 5 nm and shorter than 124 nm)?",
        ),
        Text(nl="de blank is voor EUV", en="the blank is for EUV"),
    ),
    design(
        "blank_meets_semi_p37",
        "3B001.j.2",
        Text(nl="Voldoet de blank aan SEMI-norm P37?", en="Does the blank comply with SEMI Standard P37?"),
        Text(nl="de blank voldoet aan SEMI P37", en="the blank complies with SEMI P37"),
    ),
)
"""What a mask substrate blank of 3B001.j is."""
