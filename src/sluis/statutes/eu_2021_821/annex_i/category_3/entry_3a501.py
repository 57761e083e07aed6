"""3A501: cryogenic CMOS, fast processing circuits and parametric amplifiers. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_3.entry_3a001_a_ratings import TEMPERATURE_RATED
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.electronics import FOLLOWS_FREE_EQUIPMENT, INTEGRATED_CIRCUIT
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, less_than

_CMOS = is_("cmos_circuit", "3A501.a.15", nl="een CMOS-schakeling", en="a CMOS integrated circuit")
_DESIGN_TEMPERATURE = figure(
    "designed_ambient_temperature_low",
    "3A501.a.15",
    "K",
    nl="de laagste omgevingstemperatuur waarvoor het is ontworpen",
    en="the lowest ambient temperature for which it is designed",
)
TOTAL_PROCESSING_PERFORMANCE = figure(
    "total_processing_performance",
    "3A501.a.16",
    "",
    nl="de totale rekenprestatie (TPP) van de schakeling, of van de snelste die het product bevat",
    en="the Total Processing Performance (TPP) of the circuit, or of the fastest one that the item contains",
    why=Text(
        nl="2 × MacTOPS × bitlengte, bij elkaar voor alle rekeneenheden; bij meer bitlengten telt de hoogste uitkomst, zonder"
        " ijle matrices (sparsity). MacTOPS: het hoogste aantal biljoenen vermenigvuldig-en-telbewerkingen per seconde.",
        en="2 × MacTOPS × bit length, over all processing units together; with several bit lengths the highest result, without"
        " sparsity. MacTOPS: the peak number of tera multiply-accumulate operations per second.",
    ),
)
_AMPLIFIER = is_(
    "parametric_amplifier",
    "3A501.b.13",
    nl="een parametrische signaalversterker (ook een TWPA of kwantumbegrensde versterker)",
    en="a parametric signal amplifier (also a TWPA or quantum-limited amplifier)",
)
_IN_BAND = is_(
    "works_between_2_and_15_ghz",
    "3A501.b.13.b",
    nl="ontworpen om te werken bij een frequentie ergens van 2 tot en met 15 GHz",
    en="designed to operate at a frequency anywhere from 2 GHz up to and including 15 GHz",
)
_NOISE_FIGURE = figure(
    "noise_figure_at_1_k",
    "3A501.b.13.c",
    "dB",
    nl="het laagste ruisgetal bij 1 K, ergens van 2 tot en met 15 GHz",
    en="the lowest noise figure at 1 K, anywhere from 2 GHz up to and including 15 GHz",
)

PROCESSING_CIRCUITS = paragraph(
    "3A501.a.16",
    Text(nl="snelle rekenschakelingen", en="fast processing circuits"),
    (INTEGRATED_CIRCUIT & at_least(TOTAL_PROCESSING_PERFORMANCE, "6000")).unless(FOLLOWS_FREE_EQUIPMENT),
)
_WORDS = Text(
    nl="cryogene CMOS, snelle rekenschakelingen en parametrische versterkers",
    en="cryogenic CMOS, fast processing circuits and parametric amplifiers",
)
_MEANING = paragraph(
    "3A501",
    _WORDS,
    GOODS
    & any_of(
        paragraph(
            "3A501.a.15",
            Text(nl="cryogene CMOS", en="cryogenic CMOS"),
            INTEGRATED_CIRCUIT
            & _CMOS
            & at_most(_DESIGN_TEMPERATURE, "4.5 K")
            & ~TEMPERATURE_RATED.unless(FOLLOWS_FREE_EQUIPMENT),
        ),
        PROCESSING_CIRCUITS,
        paragraph(
            "3A501.b.13",
            Text(nl="parametrische versterkers", en="parametric amplifiers"),
            (_AMPLIFIER & less_than(_DESIGN_TEMPERATURE, "1 K") & _IN_BAND & less_than(_NOISE_FIGURE, "0.015 dB")).unless(
                FOLLOWS_FREE_EQUIPMENT
            ),
        ),
    ),
)

_READING = Text(
    nl="De grens is een TPP van 6000. Het tweede voorbeeld in de technische noot (2 × 150 MacTOPS bij 16 bits) komt op 4800 uit"
    " en haalt haar niet; Sluis houdt zich aan de grens.",
    en="The limit is a TPP of 6000. The second example in the technical note (2 × 150 MacTOPS at 16 bits) comes to 4800 and"
    " does not reach it; Sluis keeps to the limit.",
)

ENTRY = Entry("3A501", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025, _READING),))
