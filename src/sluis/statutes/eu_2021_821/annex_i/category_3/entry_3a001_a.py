"""3A001.a: integrated circuits. Ratings and converters stand in modules of their own."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_3.entry_3a001_a_converters import (
    ADC,
    CONVERTERS,
    CONVERTING_CIRCUITS,
    DAC,
    SYNTHESIZERS,
)
from sluis.statutes.eu_2021_821.annex_i.category_3.entry_3a001_a_ratings import HARDENED, TEMPERATURE_RATED
from sluis.statutes.eu_2021_821.annex_i.entry import open_reading, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_IF_NONE, figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.circuits import (
    COMPOUND_SEMICONDUCTOR,
    CUSTOM_OF_UNKNOWN_USE,
    FFT_PROCESSOR,
    NEURAL_NETWORK,
    OPTICAL_SIGNAL_PROCESSOR,
    PROCESSOR,
    PROGRAMMABLE_LOGIC,
)
from sluis.statutes.eu_2021_821.annex_i.terms.electronics import (
    FOLLOWS_FREE_EQUIPMENT,
    INTEGRATED_CIRCUIT,
    SERVES_FREE_EQUIPMENT,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, less_than, more_than

_LASER = has(
    "internal_laser_diode", "3A001.a.6.a", nl="een of meer interne laserdiodes", en="one or more internal laser diodes"
)
_DETECTOR = has(
    "internal_light_detector",
    "3A001.a.6.b",
    nl="een of meer interne onderdelen die licht waarnemen",
    en="one or more internal light detecting elements",
)
_WAVEGUIDES = has("optical_waveguides", "3A001.a.6.c", nl="optische golfgeleiders", en="optical waveguides")
_CLOCK = figure("processor_clock_frequency", "3A001.a.3", "MHz", nl="de klokfrequentie", en="the clock frequency")
_PINS = figure(
    "single_ended_digital_inputs_outputs",
    "3A001.a.7.a",
    "",
    nl="het grootste aantal digitale in- en uitgangen (single-ended)",
    en="the maximum number of single-ended digital inputs and outputs",
)
_TRANSCEIVERS = figure(
    "aggregate_transceiver_data_rate",
    "3A001.a.7.b",
    "Gbit/s",
    nl="de hoogste seriële datasnelheid van één zendontvanger in één richting, maal het aantal zendontvangers",
    en="the peak serial one-way data rate of one transceiver, times the number of transceivers",
    why=ZERO_IF_NONE,
)
_TERMINALS = figure("circuit_terminals", "3A001.a.10.a", "", nl="het aantal aansluitingen", en="the number of terminals")
_GATE_DELAY = figure(
    "gate_propagation_delay",
    "3A001.a.10.b",
    "ns",
    nl="de typische vertraging van één basispoort",
    en="the typical basic gate propagation delay time",
)
_OPERATING_FREQUENCY = figure(
    "circuit_operating_frequency", "3A001.a.10.c", "GHz", nl="de werkfrequentie", en="the operating frequency"
)
_DIGITAL = is_("digital_circuit", "3A001.a.11", nl="een digitale geïntegreerde schakeling", en="a digital integrated circuit")
_GATES = figure(
    "equivalent_gate_count",
    "3A001.a.11.a",
    "",
    nl="het equivalente aantal poorten (met twee ingangen)",
    en="the equivalent gate count (gates with two inputs)",
)
_TOGGLE = figure("toggle_frequency", "3A001.a.11.b", "GHz", nl="de omschakelfrequentie", en="the toggle frequency")
_FFT_FIGURE = figure(
    "fft_points_per_millisecond",
    "3A001.a.12",
    "",
    nl="N × log2(N) gedeeld door de rekentijd in ms, voor een complexe FFT van N punten",
    en="N × log2(N) divided by the rated execution time in ms, for a complex FFT of N points",
    why=Text(
        nl="Bij meer waarden van N telt de hoogste uitkomst. Voorbeeld: 1024 punten in 0,5 ms geeft 20480.",
        en="With several values of N the highest result counts. Example: 1024 points in 0.5 ms gives 20480.",
    ),
)
_FAST_PROCESSORS = paragraph(
    "3A001.a.3",
    Text(nl="snelle processoren van samengestelde halfgeleiders", en="fast processors of compound semiconductors"),
    PROCESSOR & COMPOUND_SEMICONDUCTOR & more_than(_CLOCK, "40 MHz"),
)
_OPTICAL = paragraph(
    "3A001.a.6",
    Text(nl="optische signaalverwerking", en="optical signal processing"),
    OPTICAL_SIGNAL_PROCESSOR & _LASER & _DETECTOR & _WAVEGUIDES,
)
_LOGIC = paragraph(
    "3A001.a.7",
    Text(nl="programmeerbare logica", en="field programmable logic devices"),
    PROGRAMMABLE_LOGIC
    & any_of(
        paragraph("3A001.a.7.a", Text(nl="in- en uitgangen", en="inputs and outputs"), more_than(_PINS, "700")),
        paragraph("3A001.a.7.b", Text(nl="datasnelheid", en="data rate"), at_least(_TRANSCEIVERS, "500 Gbit/s")),
    ),
)
_NEURAL_NETWORKS = paragraph("3A001.a.9", Text(nl="neurale netwerken", en="neural networks"), NEURAL_NETWORK)
_CUSTOM = paragraph(
    "3A001.a.10",
    Text(nl="schakelingen op maat met onbekend gebruik", en="custom circuits of unknown use"),
    CUSTOM_OF_UNKNOWN_USE
    & any_of(
        paragraph("3A001.a.10.a", Text(nl="aansluitingen", en="terminals"), more_than(_TERMINALS, "1500")),
        paragraph("3A001.a.10.b", Text(nl="poortvertraging", en="gate delay"), less_than(_GATE_DELAY, "0.02 ns")),
        paragraph(
            "3A001.a.10.c", Text(nl="werkfrequentie", en="operating frequency"), more_than(_OPERATING_FREQUENCY, "3 GHz")
        ),
    ),
)
_TRANSFORMS = paragraph(
    "3A001.a.12",
    Text(nl="processoren voor fouriertransformatie", en="Fourier transform processors"),
    FFT_PROCESSOR & more_than(_FFT_FIGURE, "20480"),
)
# Circuits "described in" .a.3 to .a.10 and .a.12 are no matter for .a.11. Whether that is the kind of circuit or only one
# that reaches those thresholds, the text does not say: a circuit of such a kind below them stays open.
_OF_ANOTHER_KIND = any_of(
    PROCESSOR, ADC, DAC, OPTICAL_SIGNAL_PROCESSOR, PROGRAMMABLE_LOGIC, NEURAL_NETWORK, CUSTOM_OF_UNKNOWN_USE, FFT_PROCESSOR
)
_FAST_DIGITAL = paragraph(
    "3A001.a.11",
    Text(
        nl="snelle digitale schakelingen van samengestelde halfgeleiders", en="fast digital circuits of compound semiconductors"
    ),
    _DIGITAL
    & COMPOUND_SEMICONDUCTOR
    & any_of(
        ~_OF_ANOTHER_KIND,
        open_reading(
            "3A001.a.11",
            Text(
                nl="‘beschreven in’ .a.3 tot en met .a.10 en .a.12 betekent: dat de drempels daar worden gehaald",
                en="‘described in’ .a.3 to .a.10 and .a.12 means: reaching the thresholds there",
            ),
        ),
    )
    & any_of(
        paragraph("3A001.a.11.a", Text(nl="aantal poorten", en="gate count"), more_than(_GATES, "3000")),
        paragraph("3A001.a.11.b", Text(nl="omschakelfrequentie", en="toggle frequency"), more_than(_TOGGLE, "1.2 GHz")),
    ),
)
CIRCUITS = paragraph(
    "3A001.a",
    Text(nl="geïntegreerde schakelingen voor algemeen gebruik", en="general purpose integrated circuits"),
    INTEGRATED_CIRCUIT
    & any_of(
        any_of(HARDENED, TEMPERATURE_RATED, _FAST_DIGITAL).unless(FOLLOWS_FREE_EQUIPMENT),
        any_of(
            _FAST_PROCESSORS, CONVERTERS, _OPTICAL, _LOGIC, _NEURAL_NETWORKS, _TRANSFORMS, SYNTHESIZERS, CONVERTING_CIRCUITS
        ).unless(SERVES_FREE_EQUIPMENT),
        _CUSTOM,
    ),
)
