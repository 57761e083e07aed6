"""3A002.c, .e and .f: signal analysers, network analysers and microwave test receivers, in both wordings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_OUT_OF_BAND, can, figure, has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.instruments import (
    MAXIMUM_FREQUENCY,
    OUTPUT_POWER_90_TO_110,
    OUTPUT_POWER_TO_90,
    OUTPUT_POWER_TO_110,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import at_most, less_than, more_than

if TYPE_CHECKING:
    from sluis.law.condition import Condition
    from sluis.law.fact import Amount

SIGNAL_ANALYSER = is_("signal_analyser", "3A002.c", nl="een signaalanalysator", en="a signal analyser")
NETWORK_ANALYSER = is_("network_analyser", "3A002.e", nl="een netwerkanalysator", en="a network analyser")
TEST_RECEIVER = is_("microwave_test_receiver", "3A002.f", nl="een microgolftestontvanger", en="a microwave test receiver")
_RESOLUTION_BANDWIDTH = figure(
    "resolution_bandwidth_31_8_to_37_ghz",
    "3A002.c.1",
    "MHz",
    nl="de grootste resolutiebandbreedte (3 dB) ergens boven 31,8 GHz, tot en met 37 GHz",
    en="the largest 3 dB resolution bandwidth anywhere above 31.8 GHz, up to and including 37 GHz",
    why=ZERO_OUT_OF_BAND,
)


def _displayed_noise(high: str) -> Amount:
    return figure(
        f"displayed_noise_43_5_to_{high}_ghz",
        "3A002.c.2",
        "dBm/Hz",
        nl=f"het laagste gemiddelde weergegeven ruisniveau (DANL) ergens boven 43,5 GHz, tot en met {high} GHz",
        en=f"the lowest displayed average noise level (DANL) anywhere above 43.5 GHz, up to and including {high} GHz",
    )


_REAL_TIME_BANDWIDTH = figure(
    "real_time_bandwidth",
    "3A002.c.4.a",
    "MHz",
    nl="de realtimebandbreedte",
    en="the real-time bandwidth",
    why=Text(
        nl="De breedste band die het zonder gaten omzet en toont, met ten hoogste 3 dB verlies. Kan het dat niet, vul dan 0"
        " in.",
        en="The widest band that it transforms and shows without gaps, with at most 3 dB of loss. If it cannot, fill in 0.",
    ),
)
_DISCOVERS = can(
    "full_probability_of_discovery",
    "3A002.c.4.b.1",
    nl="signalen vanaf een bepaalde duur altijd ontdekken, met minder dan 3 dB verlies",
    en="discover signals from a certain duration with 100 % probability, with less than 3 dB reduction",
)
_DISCOVERED = figure(
    "discovered_signal_duration",
    "3A002.c.4.b.1",
    "µs",
    nl="de kortste signaalduur die het zeker ontdekt",
    en="the shortest signal duration with 100 % probability of discovery",
)
_MASK_TRIGGER = has(
    "frequency_mask_trigger",
    "3A002.c.4.b.2",
    nl="een trigger op een frequentiemasker die zeker afgaat",
    en="a frequency mask trigger with 100 % probability of trigger",
)
_TRIGGERED = figure(
    "triggering_signal_duration",
    "3A002.c.4.b.2",
    "µs",
    nl="de kortste signaalduur waarbij de trigger op het frequentiemasker zeker afgaat",
    en="the shortest signal duration with 100 % probability of a frequency mask trigger",
)
_PERCENTAGE_FILTERS = has(
    "constant_percentage_filters_only",
    "3A002.c.4",
    nl="als filters alleen filters met een vaste relatieve bandbreedte (octaaffilters)",
    en="constant percentage bandwidth filters (octave or fractional octave filters) only",
    frees=True,
)
_NON_LINEAR = design(
    "nonlinear_vector_measurement",
    "3A002.e.3",
    Text(
        nl="Kan het niet-lineaire vectormetingen doen (van elementen met grote signalen) boven 50 GHz, tot en met 110 GHz?",
        en="Does it have nonlinear vector measurement functionality (of devices driven with large signals) above 50 GHz, up to"
        " and including 110 GHz?",
    ),
    Text(nl="het doet niet-lineaire vectormetingen", en="it does nonlinear vector measurements"),
)
_AMPLITUDE_AND_PHASE = can(
    "measures_amplitude_and_phase",
    "3A002.f.2",
    nl="amplitude en fase tegelijk meten",
    en="measure amplitude and phase simultaneously",
)
_POWER = Text(nl="uitgangsvermogen", en="output power")
_TOP = Text(nl="hoogste frequentie", en="maximum frequency")
_RESOLVING = paragraph(
    "3A002.c.1", Text(nl="resolutiebandbreedte", en="resolution bandwidth"), more_than(_RESOLUTION_BANDWIDTH, "40 MHz")
)


def _signal_analysers(noise: str, top: str, bandwidth: str, duration: str) -> Condition:
    return paragraph(
        "3A002.c",
        Text(nl="signaalanalysatoren", en="signal analysers"),
        SIGNAL_ANALYSER
        & any_of(
            _RESOLVING,
            paragraph(
                "3A002.c.2",
                Text(nl="ruisniveau", en="noise level"),
                more_than(MAXIMUM_FREQUENCY, "43.5 GHz") & less_than(_displayed_noise(top), noise),
            ),
            paragraph("3A002.c.3", _TOP, more_than(MAXIMUM_FREQUENCY, f"{top} GHz")),
            paragraph(
                "3A002.c.4",
                Text(nl="realtimeanalyse", en="real-time analysis"),
                (
                    more_than(_REAL_TIME_BANDWIDTH, bandwidth)
                    & any_of(_DISCOVERS & at_most(_DISCOVERED, duration), _MASK_TRIGGER & at_most(_TRIGGERED, duration))
                ).unless(
                    note("3A002.c.4", "1", Text(nl="alleen octaaffilters", en="octave filters only"), _PERCENTAGE_FILTERS)
                ),
            ),
        ),
    )


def _network_analysers(*power: Condition) -> Condition:
    return paragraph(
        "3A002.e",
        Text(nl="netwerkanalysatoren", en="network analysers"),
        NETWORK_ANALYSER
        & any_of(
            *power,
            paragraph("3A002.e.3", Text(nl="niet-lineaire metingen", en="nonlinear measurements"), _NON_LINEAR),
            paragraph("3A002.e.4", _TOP, more_than(MAXIMUM_FREQUENCY, "110 GHz")),
        ),
    )


SIGNAL_ANALYSERS_UNTIL_2025 = _signal_analysers("-150 dBm/Hz", "90", "170 MHz", "15 µs")
SIGNAL_ANALYSERS_FROM_2025 = _signal_analysers("-160 dBm/Hz", "110", "520 MHz", "8 µs")
NETWORK_ANALYSERS_UNTIL_2025 = _network_analysers(
    paragraph("3A002.e.1", _POWER, more_than(OUTPUT_POWER_TO_90, "31.62 mW")),
    paragraph("3A002.e.2", _POWER, more_than(OUTPUT_POWER_90_TO_110, "1 mW")),
)
NETWORK_ANALYSERS_FROM_2025 = _network_analysers(paragraph("3A002.e.1", _POWER, more_than(OUTPUT_POWER_TO_110, "100 mW")))
TEST_RECEIVERS = paragraph(
    "3A002.f",
    Text(nl="microgolftestontvangers", en="microwave test receivers"),
    TEST_RECEIVER & more_than(MAXIMUM_FREQUENCY, "110 GHz") & _AMPLITUDE_AND_PHASE,
)
