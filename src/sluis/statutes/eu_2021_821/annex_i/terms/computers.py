"""Terms of category 4: kinds of computers, their peak performance, and what software and technology are for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import more_than

if TYPE_CHECKING:
    from sluis.law.condition import Condition

DIGITAL_COMPUTER = design(
    "digital_computer",
    "4A003.b",
    Text(
        nl="Is het een digitale computer: neemt het gegevens op, bewaart het gegevens of opdrachten, verwerkt het die met"
        " opgeslagen opdrachten die te wijzigen zijn, en geeft het gegevens af?",
        en="Is it a digital computer: does it accept data, store data or instructions, process them with stored instructions"
        " that can be modified, and provide output of data?",
    ),
    Text(nl="het is een digitale computer", en="it is a digital computer"),
    Text(
        nl="Ook vectorprocessors, arrayprocessors, digitale signaalprocessors, logische processors en apparatuur voor"
        " beeldverbetering horen hierbij.",
        en="Vector processors, array processors, digital signal processors, logic processors and equipment for image"
        " enhancement are included.",
    ),
)
ANALOGUE_COMPUTER = is_(
    "analogue_computer",
    "4A101",
    nl="een analoge computer of een digitale differentiaalanalysator",
    en="an analogue computer or a digital differential analyser",
)
HYBRID_COMPUTER = is_(
    "hybrid_computer",
    "4A102",
    nl="een hybride computer, die analoog en digitaal rekenen verbindt",
    en="a hybrid computer, which joins analogue and digital computing",
)
COMPUTER = any_of(DIGITAL_COMPUTER, ANALOGUE_COMPUTER, HYBRID_COMPUTER)

HOW_TO_ADD_UP = Text(
    nl="Tel bewerkingen op getallen van 64 bit of meer, op hun theoretische hoogtepunt, en alle processors die tegelijk"
    " werken en geheugen delen; vectorprocessors voor 0,9, andere voor 0,3. Tel niet mee: processors voor in- en uitvoer, en"
    " wat alleen via een netwerk of programmatuur is verbonden. Zonder zulke bewerkingen is het 0 WT.",
    en="Count operations on numbers of 64 bits or more, at their theoretical peak, and all processors that work at the same"
    " time and share memory; vector processors for 0.9, others for 0.3. Leave out processors for input and output, and what"
    " is joined by a network or by software alone. Without such operations it is 0 WT.",
)
PEAK_PERFORMANCE = figure(
    "adjusted_peak_performance",
    "4A003.b",
    "WT",
    nl="de aangepaste piekprestatie (APP) van het product zelf",
    en="the Adjusted Peak Performance (APP) of the item itself",
    why=HOW_TO_ADD_UP,
)

MAKING_LIMIT_OF_2020, MAKING_LIMIT_OF_2025 = "15 WT", "24 WT"
"""From which performance software and technology to make computers is controlled: below that of the computers themselves."""

_COUNTS = Text(
    nl="Bij programmatuur telt alleen waar zij voor is ontworpen of aangepast; bij technologie alleen waarvoor zij noodzakelijk"
    " is.",
    en="For software only that counts which it is designed or modified for; for technology only that for which it is required.",
)
SERVES_COMPUTERS = is_(
    "serves_digital_computers", "4E001.b.1", nl="voor digitale computers", en="for digital computers", why=_COUNTS
)
SERVES_AGGREGATION = is_(
    "serves_aggregating_assemblies",
    "4E001.b.2",
    nl="voor elektronische samenstellingen die speciaal zijn ontworpen of aangepast om processors samen sneller te maken",
    en="for electronic assemblies specially designed or modified to enhance performance by aggregating processors",
    why=_COUNTS,
)
SERVED_PERFORMANCE = figure(
    "served_peak_performance",
    "4E001.b.1",
    "WT",
    nl="de aangepaste piekprestatie (APP) van de computers, of van de samengevoegde processors, waarvoor het is",
    en="the Adjusted Peak Performance (APP) of the computers, or of the aggregated processors, that it is for",
    why=HOW_TO_ADD_UP,
)
SERVES_SPECIAL_COMPUTERS = is_(
    "serves_other_4a001_to_4a004",
    "4D001.a",
    nl="voor producten van 4A001 of 4A004, voor verbindingsapparatuur van 4A003.g, of voor onderdelen die speciaal voor 4A003"
    " zijn ontworpen",
    en="for items of 4A001 or 4A004, for interconnection equipment of 4A003.g, or for components specially designed for 4A003",
    why=_COUNTS,
)
SERVES_ADVANCED_CHIPS = is_(
    "serves_4a507",
    "4D001.a",
    nl="voor computers, samenstellingen of onderdelen van 4A507 (met geavanceerde chips)",
    en="for computers, assemblies or components of 4A507 (with advanced chips)",
    why=_COUNTS,
)
SERVES_SOFTWARE = is_(
    "serves_4d",
    "4D001.a",
    nl="voor programmatuur van 4D001 of 4D004",
    en="for software of 4D001 or 4D004",
    why=_COUNTS,
)
SERVES_QUANTUM_PARTS = is_(
    "serves_4a506_b_or_c",
    "4D001.b.3",
    nl="voor qubitschakelingen, of besturings- of meetapparatuur voor kwantumcomputers, van 4A506.b of 4A506.c",
    en="for qubit circuits, or control or measurement devices for quantum computers, of 4A506.b or 4A506.c",
    why=_COUNTS,
)
SERVES_QUANTUM_COMPUTERS = is_(
    "serves_4a506_a", "4E001.a", nl="voor kwantumcomputers van 4A506.a", en="for quantum computers of 4A506.a", why=_COUNTS
)
SERVES_INTRUSION_SYSTEMS = is_(
    "serves_4a005",
    "4E001.a",
    nl="voor systemen, apparatuur of onderdelen van 4A005 (die inbraakprogrammatuur maken, sturen of afleveren)",
    en="for systems, equipment or components of 4A005 (that generate, command or deliver intrusion software)",
    why=_COUNTS,
)
SERVES_LAUNCH_COMPUTERS = is_(
    "serves_4a101_or_4a102",
    "4E001.a",
    nl="voor computers van 4A101 of 4A102 (voor ruimtelanceervoertuigen of sonderingsraketten)",
    en="for computers of 4A101 or 4A102 (for space launch vehicles or sounding rockets)",
    why=_COUNTS,
)


def serves_performance_above(limit: str) -> Condition:
    """What it is for: digital computers, or processors put together, whose APP exceeds the limit."""
    return any_of(SERVES_COMPUTERS, SERVES_AGGREGATION) & more_than(SERVED_PERFORMANCE, limit)
