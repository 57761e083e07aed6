"""4A001: computers for extreme temperatures, or hardened against radiation."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, SEEN_2025, SINCE_2020, Entry, Wording, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.computers import COMPUTER
from sluis.statutes.eu_2021_821.annex_i.terms.ratings import COLDEST, DOSE_RATE, HOTTEST, TOTAL_DOSE
from sluis.statutes.eu_2021_821.annex_i.threshold import less_than, more_than

_RELATED = is_(
    "computer_related_equipment",
    "4A001",
    nl="aanverwante apparatuur voor een computer (zoals voor in- en uitvoer of opslag)",
    en="equipment related to a computer (such as for input and output, or storage)",
)
_FOR_TEMPERATURE = is_(
    "specially_designed_for_temperature",
    "4A001.a",
    nl="speciaal ontworpen om in extreme kou of hitte te werken",
    en="specially designed to work in extreme cold or heat",
)
_FOR_CIVIL_AIRCRAFT = is_(
    "designed_for_civil_aircraft",
    "4A001.a",
    nl="speciaal ontworpen voor civiele luchtvaartuigen (van een type dat is toegelaten tot de burgerluchtvaart)",
    en="specially designed for civil aircraft (of a type certified for civil use)",
    frees=True,
)
_FOR_CIVIL_ROAD_OR_RAIL = is_(
    "designed_for_civil_road_or_rail",
    "4A001.a.1",
    nl="speciaal ontworpen voor civiele auto’s of treinen",
    en="specially designed for civil automobiles or railway trains",
    frees=True,
)
_FOR_RADIATION = is_(
    "specially_designed_for_radiation",
    "4A001.a",
    nl="speciaal ontworpen om straling te verdragen (stralingsbestendig)",
    en="specially designed to withstand radiation (radiation hardened)",
)
_UPSETS = figure(
    "single_event_upset_rate",
    "4A001.a.2.c",
    "error/bit/day",
    nl="het aantal fouten door losse deeltjes (single event upset)",
    en="the rate of single event upsets",
    why=Text(
        nl="Hoe minder fouten, hoe beter gehard: Sluis leest ‘overschrijden’ hier als minder dan 1 × 10⁻⁸.",
        en="The fewer upsets, the harder: Sluis reads ‘exceed’ here as fewer than 1 × 10⁻⁸.",
    ),
)
_ASSEMBLY = is_(
    "assembly_for_hardened_computer",
    "4A001",
    nl="een elektronische samenstelling voor een computer of apparatuur van 4A001.a",
    en="an electronic assembly for a computer or equipment of 4A001.a",
)
_COMPONENT = is_(
    "component_for_hardened_computer",
    "4A001",
    nl="een onderdeel dat speciaal is ontworpen voor een computer of apparatuur van 4A001.a",
    en="a component specially designed for a computer or equipment of 4A001.a",
)

# The list gives 228 K as -45 °C and 358 K as 85 °C, which is 0.15 off. The degrees Celsius decide, for equipment is rated
# in them: read in kelvin, every computer rated to exactly 85 °C would exceed the limit.
_EXTREME = _FOR_TEMPERATURE & (less_than(COLDEST, "-45 °C") | more_than(HOTTEST, "85 °C"))
COMPUTER_FOR_EXTREMES = _EXTREME.unless(
    note(
        "4A001.a.1",
        "1",
        Text(nl="voor civiele auto’s, treinen of luchtvaartuigen", en="for civil automobiles, trains or aircraft"),
        any_of(_FOR_CIVIL_ROAD_OR_RAIL, _FOR_CIVIL_AIRCRAFT),
    )
)
"""What 4A001.a.1 asks of a computer."""

# The notes free computers; of equipment that is only related to one they say nothing.
_ONLY_RELATED = _RELATED & ~COMPUTER
_TEMPERATURE = paragraph(
    "4A001.a.1",
    Text(nl="voor extreme temperaturen", en="for extreme temperatures"),
    (COMPUTER & COMPUTER_FOR_EXTREMES) | (_ONLY_RELATED & _EXTREME),
)
_HARD = _FOR_RADIATION & any_of(
    more_than(TOTAL_DOSE, "5000 Gy"),
    more_than(DOSE_RATE, "5000000 Gy/s"),
    less_than(_UPSETS, "0.00000001 error/bit/day"),
)
_RADIATION = paragraph(
    "4A001.a.2",
    Text(nl="gehard tegen straling", en="radiation hardened"),
    (
        COMPUTER
        & _HARD.unless(
            note(
                "4A001.a.2",
                "1",
                Text(nl="computers voor civiele luchtvaartuigen", en="computers for civil aircraft"),
                _FOR_CIVIL_AIRCRAFT,
            )
        )
    )
    | (_ONLY_RELATED & _HARD),
)
_HARDENED = paragraph(
    "4A001.a",
    Text(nl="bestand tegen temperatuur of straling", en="withstanding temperature or radiation"),
    _TEMPERATURE | _RADIATION,
)
_WORDS = Text(
    nl="elektronische computers en aanverwante apparatuur, gehard tegen temperatuur of straling",
    en="electronic computers and related equipment, hardened against temperature or radiation",
)

ENTRY = Entry(
    "4A001",
    _WORDS,
    (
        Wording(
            SINCE_2020,
            paragraph("4A001", _WORDS, GOODS & any_of(_HARDENED, _ASSEMBLY, _COMPONENT)),
            SEEN_2025,
            Text(
                nl="228 K en 358 K leest Sluis als -45 °C en 85 °C, zoals de lijst er zelf bij zet. Een single event upset"
                " ‘overschrijdt’ de specificatie als er minder fouten zijn.",
                en="Sluis reads 228 K and 358 K as -45 °C and 85 °C, as the list itself adds. Single event upset ‘exceeds’ the"
                " specification where there are fewer errors.",
            ),
        ),
    ),
)
