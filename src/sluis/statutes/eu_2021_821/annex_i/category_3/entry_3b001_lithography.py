"""3B001.f to .j: lithography equipment, masks and their blanks."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.lithography import (
    EUV_BLANK,
    FOR_3A001_CIRCUITS,
    MASK,
    SOURCE_WAVELENGTH,
    STEPPER,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most, less_than

_RESOLVABLE = figure(
    "resolvable_feature_at_k_0_35",
    "3B001.f.1.b",
    "nm",
    nl="de kleinste oplosbare maat (MRF) met K = 0,35",
    en="the Minimum Resolvable Feature size (MRF) with K = 0.35",
    why=Text(
        nl="De golflengte van de bron in nm × 0,35, gedeeld door de numerieke apertuur.",
        en="The source wavelength in nm × 0.35, divided by the numerical aperture.",
    ),
)
_IMPRINT = is_(
    "imprint_lithography",
    "3B001.f.2",
    nl="apparatuur voor imprintlithografie (ook microcontactdruk en heet stempelen)",
    en="imprint lithography equipment (also micro contact printing and hot embossing)",
)
_IMPRINTED = figure(
    "imprinted_feature",
    "3B001.f.2",
    "nm",
    nl="de kleinste structuur die het kan maken",
    en="the smallest feature that it can produce",
)
_MASK_MAKER = is_(
    "mask_making_equipment", "3B001.f.3", nl="speciaal ontworpen om maskers te maken", en="specially designed for mask making"
)
_MASK_BEAM = has(
    "deflected_beam_on_mask",
    "3B001.f.3.a",
    nl="een afgebogen, gefocusseerde bundel van elektronen of ionen, of een laserbundel",
    en="a deflected focused electron beam, ion beam or laser beam",
)
_SPOT = figure("mask_spot_size", "3B001.f.3.b.1", "nm", nl="de vlekgrootte (FWHM)", en="the spot size (FWHM)")
_IMAGE_PLACEMENT = figure(
    "mask_image_placement",
    "3B001.f.3.b.1",
    "nm",
    nl="de fout in de plaats van het beeld (gemiddelde + 3 sigma)",
    en="the image placement error (mean + 3 sigma)",
)
_SECOND_LAYER = figure(
    "mask_second_layer_overlay",
    "3B001.f.3.b.3",
    "nm",
    nl="de overlayfout van de tweede laag op het masker (gemiddelde + 3 sigma)",
    en="the second-layer overlay error on the mask (mean + 3 sigma)",
)
_DIRECT_WRITER = is_(
    "direct_writing_equipment",
    "3B001.f.4",
    nl="ontworpen om elementen te maken door er rechtstreeks op te schrijven",
    en="designed for device processing using direct writing methods",
)
_ELECTRON_BEAM = has(
    "deflected_electron_beam",
    "3B001.f.4.a",
    nl="een afgebogen, gefocusseerde elektronenbundel",
    en="a deflected focused electron beam",
)
_BEAM_SIZE = figure(
    "direct_writing_beam_size", "3B001.f.4.b.1", "nm", nl="de kleinste bundelgrootte", en="the minimum beam size"
)
_OVERLAY = figure(
    "direct_writing_overlay",
    "3B001.f.4.b.2",
    "nm",
    nl="de overlayfout bij rechtstreeks schrijven (gemiddelde + 3 sigma)",
    en="the overlay error of direct writing (mean + 3 sigma)",
)
_PHASE_SHIFT = is_(
    "phase_shift_mask",
    "3B001.h",
    nl="een masker van meer lagen met een faseverschuivende laag",
    en="a multi-layer mask with a phase shift layer",
)
_MASK_WAVELENGTH = figure(
    "mask_exposure_wavelength",
    "3B001.h",
    "nm",
    nl="de golflengte van de lithografie waarvoor het masker is ontworpen",
    en="the wavelength of the lithography equipment that the mask is designed for",
)
_FOR_FREE_MEMORY = is_(
    "mask_for_memory_not_listed",
    "3B001.h",
    nl="een masker voor geheugenelementen die niet onder 3A001 vallen",
    en="a mask designed for the fabrication of memory devices that do not fall under 3A001",
    frees=True,
)
_TEMPLATE = is_("imprint_template", "3B001.i", nl="een stempel voor imprintlithografie", en="an imprint lithography template")
_BLANK = is_("mask_substrate_blank", "3B001.j", nl="een maskersubstraat (blank)", en="a mask substrate blank")

_EXPOSURE = paragraph(
    "3B001.f.1",
    Text(nl="steppers en scanners", en="steppers and scanners"),
    STEPPER
    & any_of(
        paragraph("3B001.f.1.a", Text(nl="korte golflengte", en="short wavelength"), less_than(SOURCE_WAVELENGTH, "193 nm")),
        paragraph("3B001.f.1.b", Text(nl="fijne structuren", en="fine features"), at_most(_RESOLVABLE, "45 nm")),
    ),
)
_MASK_MAKING = paragraph(
    "3B001.f.3",
    Text(nl="maken van maskers", en="mask making"),
    _MASK_MAKER
    & _MASK_BEAM
    & any_of(
        paragraph(
            "3B001.f.3.b.1",
            Text(nl="kleine vlek", en="small spot"),
            less_than(_SPOT, "65 nm") & less_than(_IMAGE_PLACEMENT, "17 nm"),
        ),
        paragraph("3B001.f.3.b.3", Text(nl="tweede laag", en="second layer"), less_than(_SECOND_LAYER, "23 nm")),
    ),
)
_DIRECT_WRITING = paragraph(
    "3B001.f.4",
    Text(nl="rechtstreeks schrijven", en="direct writing"),
    _DIRECT_WRITER
    & _ELECTRON_BEAM
    & any_of(
        paragraph("3B001.f.4.b.1", Text(nl="smalle bundel", en="narrow beam"), at_most(_BEAM_SIZE, "15 nm")),
        paragraph("3B001.f.4.b.2", Text(nl="overlay", en="overlay"), less_than(_OVERLAY, "27 nm")),
    ),
)
LITHOGRAPHY = paragraph(
    "3B001.f",
    Text(nl="lithografie", en="lithography"),
    any_of(
        _EXPOSURE,
        paragraph(
            "3B001.f.2", Text(nl="imprintlithografie", en="imprint lithography"), _IMPRINT & at_most(_IMPRINTED, "45 nm")
        ),
        _MASK_MAKING,
        _DIRECT_WRITING,
    ),
)
MASKS = paragraph("3B001.g", Text(nl="maskers en reticels", en="masks and reticles"), MASK & FOR_3A001_CIRCUITS)
PHASE_SHIFT_MASKS = paragraph(
    "3B001.h",
    Text(nl="faseverschuivende maskers", en="phase shift masks"),
    (_PHASE_SHIFT & ~MASKS & less_than(_MASK_WAVELENGTH, "245 nm")).unless(
        note(
            "3B001.h",
            "1",
            Text(nl="voor geheugens die niet op de lijst staan", en="for memory that is not listed"),
            _FOR_FREE_MEMORY,
        )
    ),
)
TEMPLATES = paragraph("3B001.i", Text(nl="stempels", en="templates"), _TEMPLATE & FOR_3A001_CIRCUITS)
BLANKS = paragraph("3B001.j", Text(nl="blanks voor EUV-maskers", en="blanks for EUV masks"), _BLANK & EUV_BLANK)
