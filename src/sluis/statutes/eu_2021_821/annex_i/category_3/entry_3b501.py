"""3B501: further equipment that makes semiconductors. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_3.entry_3b501_deposition import DEPOSITION
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.lithography import (
    EPITAXY,
    EUV_BLANK,
    FOR_3A001_CIRCUITS,
    MASK,
    SOURCE_WAVELENGTH,
    STEPPER,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, less_than

_SILICON_EPITAXY = is_(
    "silicon_epitaxy",
    "3B501.a.4",
    nl="ontworpen om silicium of siliciumgermanium te groeien",
    en="designed to grow silicon or silicon germanium",
)
_PRECLEAN = has(
    "preclean_chamber",
    "3B501.a.4.a",
    nl="een voorkamer die het oppervlak van de wafer reinigt",
    en="a preclean chamber that cleans the surface of the wafer",
)
_EPITAXY_TEMPERATURE = figure(
    "epitaxy_temperature",
    "3B501.a.4.b",
    "°C",
    nl="de laagste temperatuur waarbij de depositiekamer volgens ontwerp werkt",
    en="the lowest temperature at which the deposition chamber is designed to operate",
)
_RESOLVABLE = figure(
    "resolvable_feature_at_k_0_25",
    "3B501.f.1.b.2",
    "nm",
    nl="de kleinste oplosbare maat (MRF) met K = 0,25",
    en="the Minimum Resolvable Feature size (MRF) with K = 0.25",
    why=Text(
        nl="De golflengte van de bron in nm × 0,25, gedeeld door de grootste numerieke apertuur.",
        en="The source wavelength in nm × 0.25, divided by the maximum numerical aperture.",
    ),
)
_CHUCK_OVERLAY = figure(
    "dedicated_chuck_overlay",
    "3B501.f.1.b.3",
    "nm",
    nl="de grootste overlay van dezelfde machine (dedicated chuck overlay)",
    en="the maximum dedicated chuck overlay (of the same machine)",
)
_ISOTROPIC = is_(
    "isotropic_dry_etching",
    "3B501.k.1",
    nl="ontworpen of aangepast voor isotroop droogetsen",
    en="designed or modified for isotropic dry etching",
)
_SELECTIVITY = figure(
    "silicon_germanium_etch_selectivity",
    "3B501.k.1",
    "",
    nl="de grootste etsselectiviteit van SiGe ten opzichte van Si (bij 30 % germanium of meer; 100:1 is 100)",
    en="the largest etch selectivity of SiGe to Si (at 30 % germanium or more; 100:1 is 100)",
)
_ANISOTROPIC = is_(
    "anisotropic_dry_etching",
    "3B501.k.2",
    nl="ontworpen of aangepast voor anisotroop droogetsen",
    en="designed or modified for anisotropic dry etching",
)
_PULSED_SOURCE = has(
    "pulsed_rf_source",
    "3B501.k.2.a",
    nl="een RF-bron met een gepulste uitgang",
    en="an RF power source with a pulsed RF output",
)
_VALVES = has("fast_gas_valves", "3B501.k.2.b", nl="kleppen die snel van gas wisselen", en="fast gas switching valves")
_SWITCHING = figure(
    "gas_switching_time",
    "3B501.k.2.b",
    "ms",
    nl="de kortste schakeltijd van de gaskleppen",
    en="the shortest switching time of the gas valves",
)
_CHUCK = has("electrostatic_chuck", "3B501.k.2.c", nl="een elektrostatische houder", en="an electrostatic chuck")
_CHUCK_ELEMENTS = figure(
    "chuck_temperature_elements",
    "3B501.k.2.c",
    "",
    nl="het aantal elementen van de houder waarvan de temperatuur apart regelbaar is",
    en="the number of elements of the chuck with individually controllable temperature",
)
_EUV_MASK = is_(
    "euv_mask",
    "3B501.l",
    nl="een masker voor geïntegreerde schakelingen, voor extreem ultraviolet (ook met een pellicle erop)",
    en="a mask for integrated circuits, for extreme ultraviolet (also with a mounted pellicle)",
)
_PELLICLE = is_(
    "euv_pellicle",
    "3B501.m",
    nl="een pellicle (beschermvlies in een lijst), speciaal ontworpen voor extreem ultraviolet",
    en="a pellicle (protective membrane in a frame), specially designed for extreme ultraviolet lithography",
)
_COMPONENT = is_(
    "component_for_3b501",
    "3B501",
    nl="een onderdeel of toebehoren dat speciaal is ontworpen voor apparatuur die onder 3B501 valt",
    en="a component or accessory specially designed for equipment that falls under 3B501",
)

_ETCHING = paragraph(
    "3B501.k",
    Text(nl="droogetsen", en="dry etching"),
    any_of(
        paragraph("3B501.k.1", Text(nl="isotroop", en="isotropic"), _ISOTROPIC & at_least(_SELECTIVITY, "100")),
        paragraph(
            "3B501.k.2",
            Text(nl="anisotroop", en="anisotropic"),
            _ANISOTROPIC
            & _PULSED_SOURCE
            & _VALVES
            & less_than(_SWITCHING, "300 ms")
            & _CHUCK
            & at_least(_CHUCK_ELEMENTS, "20"),
        ),
    ),
)
_WORDS = Text(
    nl="nadere productieapparatuur voor halfgeleiders, en onderdelen en toebehoren daarvoor",
    en="further equipment for the manufacturing of semiconductors, and components and accessories",
)
_MEANING = paragraph(
    "3B501",
    _WORDS,
    GOODS
    & any_of(
        paragraph(
            "3B501.a.4",
            Text(nl="groei van silicium en siliciumgermanium", en="growth of silicon and silicon germanium"),
            EPITAXY & _SILICON_EPITAXY & _PRECLEAN & less_than(_EPITAXY_TEMPERATURE, "685 °C"),
        ),
        paragraph(
            "3B501.f.1.b",
            Text(nl="steppers en scanners", en="steppers and scanners"),
            STEPPER
            & at_least(SOURCE_WAVELENGTH, "193 nm")
            & at_most(_RESOLVABLE, "45 nm")
            & at_most(_CHUCK_OVERLAY, "1.50 nm"),
        ),
        _ETCHING,
        paragraph("3B501.l", Text(nl="EUV-maskers", en="EUV masks"), _EUV_MASK & EUV_BLANK & ~(MASK & FOR_3A001_CIRCUITS)),
        paragraph("3B501.m", Text(nl="pellicles", en="pellicles"), _PELLICLE),
        DEPOSITION,
        _COMPONENT,
    ),
)

ENTRY = Entry("3B501", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
