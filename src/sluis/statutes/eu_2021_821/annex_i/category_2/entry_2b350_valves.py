"""2B350.g: valves for chemicals, and their casings and liners."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.contact_materials import CORROSION_RESISTANT
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, more_than

_VALVE = is_("chemical_valve", "2B350.g.1", nl="een afsluiter (klep of kraan)", en="a valve")
_SIZE = figure(
    "valve_nominal_size",
    "2B350.g.1.a",
    "",
    nl="de nominale maat (DN) van de afsluiter",
    en="the nominal size (DN) of the valve",
    why=Text(
        nl="De kleinste van inlaat en uitlaat, volgens ISO 6708. NPS 3/8 is DN 10, NPS 1 is DN 25 en NPS 4 is DN 100.",
        en="The smaller of inlet and outlet, under ISO 6708. NPS 3/8 is DN 10, NPS 1 is DN 25 and NPS 4 is DN 100.",
    ),
)
_CASING = has(
    "valve_casing_or_liner",
    "2B350.g.2.b",
    nl="een afsluiterhuis of een voorgevormde bekleding daarvan",
    en="a casing (valve body) or a preformed casing liner",
)
_INTERCHANGEABLE = has(
    "interchangeable_closure",
    "2B350.g.2.c",
    nl="een afsluitend deel dat is ontworpen om te worden verwisseld",
    en="a closure element designed to be interchangeable",
)
_CASING_RESISTS = design(
    "casing_corrosion_resistant",
    "2B350.g.2.d",
    Text(
        nl="Zijn alle oppervlakken van het huis of de bekleding die de chemicaliën raken van een corrosiebestendig materiaal"
        " uit de technische noot bij 2B350.g?",
        en="Are all surfaces of the casing or liner that touch the chemicals made of a corrosion resistant material of the"
        " technical note to 2B350.g?",
    ),
    Text(nl="het huis of de bekleding is corrosiebestendig", en="the casing or liner is corrosion resistant"),
)
_LOOSE_CASING = is_(
    "casing_for_listed_valve",
    "2B350.g.3.a",
    nl="een afsluiterhuis, ontworpen voor afsluiters die onder 2B350.g.1 of .g.2 vallen",
    en="a casing (valve body) designed for valves that fall under 2B350.g.1 or .g.2",
)
_LOOSE_LINER = is_(
    "liner_for_listed_valve",
    "2B350.g.3.b",
    nl="een voorgevormde bekleding, ontworpen voor afsluiters die onder 2B350.g.1 of .g.2 vallen",
    en="a preformed casing liner designed for valves that fall under 2B350.g.1 or .g.2",
)

_RESISTANT_VALVE = paragraph(
    "2B350.g.1",
    Text(nl="geheel corrosiebestendig", en="corrosion resistant throughout"),
    _VALVE & more_than(_SIZE, "10") & CORROSION_RESISTANT,
)
VALVES = paragraph(
    "2B350.g",
    Text(nl="afsluiters en onderdelen", en="valves and components"),
    any_of(
        _RESISTANT_VALVE,
        paragraph(
            "2B350.g.2",
            Text(nl="corrosiebestendig huis", en="corrosion resistant casing"),
            _VALVE
            & at_least(_SIZE, "25")
            & at_most(_SIZE, "100")
            & _CASING
            & _INTERCHANGEABLE
            & _CASING_RESISTS
            & ~_RESISTANT_VALVE,
        ),
        paragraph(
            "2B350.g.3",
            Text(nl="huizen en bekledingen", en="casings and liners"),
            CORROSION_RESISTANT
            & any_of(
                paragraph("2B350.g.3.a", Text(nl="huizen", en="casings"), _LOOSE_CASING),
                paragraph("2B350.g.3.b", Text(nl="bekledingen", en="liners"), _LOOSE_LINER),
            ),
        ),
    ),
)
