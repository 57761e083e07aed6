"""5A001.a: telecommunications equipment that stands up to nuclear effects, radiation, cold or heat."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import less_than, more_than

_PATH = "5A001.a"
_TELECOMMUNICATIONS = is_(
    "telecommunications_equipment", _PATH, nl="telecommunicatieapparatuur", en="telecommunications equipment"
)
_NUCLEAR_PULSE = design(
    "withstands_nuclear_pulse",
    "5A001.a.1",
    Text(
        nl="Is het speciaal ontworpen om bestand te zijn tegen kortstondige elektronische storing of elektromagnetische pulsen"
        " door een kernexplosie?",
        en="Is it specially designed to withstand transitory electronic effects or electromagnetic pulses of a nuclear"
        " explosion?",
    ),
    Text(nl="het is bestand tegen de pulsen van een kernexplosie", en="it withstands the pulses of a nuclear explosion"),
)
_RADIATION = design(
    "specially_hardened_against_radiation",
    "5A001.a.2",
    Text(
        nl="Is het speciaal gehard tegen gammastraling, neutronen of ionen?",
        en="Is it specially hardened to withstand gamma, neutron or ion radiation?",
    ),
    Text(nl="het is gehard tegen straling", en="it is hardened against radiation"),
)
_COLDEST = figure(
    "lowest_design_temperature",
    "5A001.a.3",
    "K",
    nl="de laagste temperatuur waarbij het volgens speciaal ontwerp werkt (218 K is -55 °C)",
    en="the lowest temperature at which it is specially designed to operate (218 K is -55 °C)",
)
_HOTTEST = figure(
    "highest_design_temperature",
    "5A001.a.4",
    "K",
    nl="de hoogste temperatuur waarbij het volgens speciaal ontwerp werkt (397 K is 124 °C)",
    en="the highest temperature at which it is specially designed to operate (397 K is 124 °C)",
)
_ELECTRONIC = is_("electronic_equipment", _PATH, nl="elektronische apparatuur", en="electronic equipment")
_FOR_SATELLITES = design(
    "telecommunications_for_satellites",
    _PATH,
    Text(
        nl="Is het ontworpen of aangepast voor gebruik aan boord van satellieten?",
        en="Is it designed or modified for use on board satellites?",
    ),
    Text(nl="het is voor gebruik in satellieten", en="it is for use on board satellites"),
    frees=True,
)
_FOR_OTHER_SPACECRAFT = design(
    "telecommunications_for_other_spacecraft",
    _PATH,
    Text(
        nl="Is het ontworpen of aangepast voor gebruik aan boord van andere ruimtevaartuigen dan satellieten?",
        en="Is it designed or modified for use on board spacecraft other than satellites?",
    ),
    Text(nl="het is voor gebruik in andere ruimtevaartuigen", en="it is for use on board other spacecraft"),
    Text(
        nl="Landers, rovers en wat niet verder dan suborbitaal komt, tellen niet als ruimtevaartuig.",
        en="Landers, rovers and craft that go no further than sub-orbital do not count as spacecraft.",
    ),
    frees=True,
)


def _hardened(on_board: Condition) -> Defined:
    elsewhere = note(_PATH, "2", Text(nl="voor gebruik in de ruimte", en="for use in space"), on_board)
    return paragraph(
        _PATH,
        Text(nl="bestand tegen kernexplosies, straling, kou of hitte", en="hardened against pulses, radiation, cold or heat"),
        GOODS
        & _TELECOMMUNICATIONS
        & any_of(
            paragraph("5A001.a.1", Text(nl="kernexplosies", en="nuclear explosions"), _NUCLEAR_PULSE),
            paragraph("5A001.a.2", Text(nl="straling", en="radiation"), _RADIATION.unless(elsewhere)),
            paragraph(
                "5A001.a.3",
                Text(nl="onder 218 K", en="below 218 K"),
                (less_than(_COLDEST, "218 K") & _ELECTRONIC).unless(elsewhere),
            ),
            paragraph(
                "5A001.a.4",
                Text(nl="boven 397 K", en="above 397 K"),
                (more_than(_HOTTEST, "397 K") & _ELECTRONIC).unless(elsewhere),
            ),
        ),
    )


HARDENED_UNTIL_2025 = _hardened(_FOR_SATELLITES)
HARDENED = _hardened(any_of(_FOR_SATELLITES, _FOR_OTHER_SPACECRAFT))
