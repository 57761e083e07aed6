"""3A002.d: signal generators, in the wording until 2025 and that of the list of 2025-11-15."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_OUT_OF_BAND, can, figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.instruments import (
    MAXIMUM_FREQUENCY,
    OUTPUT_POWER_TO_90,
    OUTPUT_POWER_TO_110,
)
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, less_than, more_than

if TYPE_CHECKING:
    from sluis.law.condition import Condition
    from sluis.law.fact import Amount


class _Band(NamedTuple):
    """Above the low frequency, up to and including the high one, in GHz."""

    low: str
    high: str

    @property
    def key(self) -> str:
        return f"{self.low}_to_{self.high}_ghz".replace(".", "_")

    @property
    def nl(self) -> str:
        return f"boven {self.low.replace('.', ',')} GHz, tot en met {self.high.replace('.', ',')} GHz"

    @property
    def en(self) -> str:
        return f"above {self.low} GHz, up to and including {self.high} GHz"


def _switches(mark: str, band: _Band, change: str, limit: str) -> Condition:
    """The frequency switching time in a band, for a change of more than so much."""
    path = f"3A002.d.3.{mark}"
    jumps = can(
        f"switches_{band.key}",
        path,
        nl=f"meer dan {change.replace('.', ',')} van frequentie verspringen, {band.nl}",
        en=f"change its frequency by more than {change}, {band.en}",
    )
    time = figure(
        f"switching_time_{band.key}",
        path,
        "µs",
        nl=f"de kortste schakeltijd voor een sprong van meer dan {change.replace('.', ',')}, {band.nl}",
        en=f"the shortest frequency switching time for a change of more than {change}, {band.en}",
        why=_ARRIVED,
    )
    return paragraph(path, Text(nl=band.nl, en=band.en), jumps & less_than(time, limit))


def _modulates(mark: str, band: _Band, limit: str) -> Condition:
    """The bandwidth that a digital baseband signal takes when it is modulated in a band."""
    path = f"3A002.d.5.{mark}"
    bandwidth = figure(
        f"modulation_bandwidth_{band.key}",
        path,
        "MHz",
        nl=f"de grootste RF-modulatiebandbreedte (van digitale basisbandsignalen), {band.nl}",
        en=f"the largest RF modulation bandwidth (of digital baseband signals), {band.en}",
        why=ZERO_OUT_OF_BAND,
    )
    return paragraph(path, Text(nl=band.nl, en=band.en), more_than(bandwidth, limit))


def _noise(mark: str, band: _Band, offset_nl: str, offset_en: str, limit: str) -> Condition:
    path = f"3A002.d.4.{mark}"
    margin = figure(
        f"phase_noise_margin_{mark}_{band.key}",
        path,
        "dB",
        nl=f"de kleinste waarde van L + {limit}, met L de faseruis (SSB, dBc/Hz) bij een afstand F van {offset_nl} en een"
        f" frequentie f {band.nl}",
        en=f"the lowest value of L + {limit}, with L the SSB phase noise (dBc/Hz) at an offset F of {offset_en} and a frequency"
        f" f {band.en}",
        why=_IN_HERTZ,
    )
    words = Text(nl=f"F van {offset_nl}", en=f"F of {offset_en}")
    return paragraph(path, words, more_than(MAXIMUM_FREQUENCY, "3.2 GHz") & less_than(margin, "0 dB"))


_ARRIVED = Text(
    nl="De tijd tot het signaal binnen 100 Hz van de nieuwe frequentie is (onder 1 GHz), of binnen 0,1 miljoenste (vanaf 1"
    " GHz).",
    en="The time until the signal is within 100 Hz of the new frequency (below 1 GHz), or within 0.1 part per million (from 1"
    " GHz).",
)
_IN_HERTZ = Text(
    nl="L is negatief; F in Hz, f in MHz. Onder nul is de ruis lager (beter) dan de grens van de lijst.",
    en="L is negative; F in Hz, f in MHz. Below zero the noise is lower (better) than the limit of the list.",
)
SIGNAL_GENERATOR = is_(
    "signal_generator",
    "3A002.d",
    nl="een signaalgenerator (ook voor willekeurige golfvormen of functies)",
    en="a signal generator (also an arbitrary waveform or function generator)",
)
_PULSES = can(
    "pulses_31_8_to_37_ghz",
    "3A002.d.1",
    nl="volgens opgave pulsgemoduleerde signalen maken, ergens boven 31,8 GHz tot en met 37 GHz",
    en="generate pulse-modulated signals, as specified, anywhere above 31.8 GHz up to and including 37 GHz",
)
_PULSE = figure(
    "pulse_duration_31_8_to_37_ghz",
    "3A002.d.1.a",
    "ns",
    nl="de kortste pulsduur van 31,8 tot 37 GHz (tussen de punten van 50 % van de flanken)",
    en="the shortest pulse duration from 31.8 to 37 GHz (between the 50 % points of the edges)",
)
_ON_OFF = figure(
    "pulse_on_off_ratio",
    "3A002.d.1.b",
    "dB",
    nl="de aan-uitverhouding van pulsen van 31,8 tot 37 GHz",
    en="the on/off ratio of pulses from 31.8 to 37 GHz",
)
_FROM_CRYSTALS = design(
    "frequency_from_crystal_oscillators",
    "3A002.d",
    Text(
        nl="Ontstaat de uitgangsfrequentie door frequenties van twee of meer kristaloscillatoren op te tellen of af te trekken,"
        " eventueel daarna vermenigvuldigd?",
        en="Is the output frequency made by adding or subtracting two or more crystal oscillator frequencies, possibly"
        " multiplied afterwards?",
    ),
    Text(nl="de frequentie komt van kristaloscillatoren", en="the frequency comes from crystal oscillators"),
    frees=True,
)

_PULSED = paragraph(
    "3A002.d.1",
    Text(nl="korte pulsen", en="short pulses"),
    _PULSES & less_than(_PULSE, "25 ns") & at_least(_ON_OFF, "65 dB"),
)
_LOW_SWITCHING = (
    _switches("b", _Band("4.8", "31.8"), "2.2 GHz", "100 µs"),
    _switches("d", _Band("31.8", "37"), "550 MHz", "500 µs"),
)
_LOW_MODULATION = (_modulates("a", _Band("4.8", "31.8"), "2.2 GHz"), _modulates("b", _Band("31.8", "37"), "550 MHz"))
_NEAR = ("a", "126 + 20·log10(F) - 20·log10(f)", "10 Hz tot en met 10 kHz", "10 Hz up to and including 10 kHz")
_FAR = ("b", "206 - 20·log10(f)", "meer dan 10 kHz, tot en met 100 kHz", "more than 10 kHz, up to and including 100 kHz")


def _generators(power: Amount, top: str, switching: tuple[Condition, ...], modulation: tuple[Condition, ...]) -> Condition:
    band = _Band("3.2", top)
    return paragraph(
        "3A002.d",
        Text(nl="signaalgeneratoren", en="signal generators"),
        (
            SIGNAL_GENERATOR
            & any_of(
                _PULSED,
                paragraph("3A002.d.2", Text(nl="uitgangsvermogen", en="output power"), more_than(power, "100 mW")),
                paragraph(
                    "3A002.d.3", Text(nl="schakeltijd", en="frequency switching time"), any_of(*_LOW_SWITCHING, *switching)
                ),
                paragraph(
                    "3A002.d.4",
                    Text(nl="faseruis", en="phase noise"),
                    any_of(*(_noise(mark, band, nl, en, limit) for mark, limit, nl, en in (_NEAR, _FAR))),
                ),
                paragraph(
                    "3A002.d.5",
                    Text(nl="modulatiebandbreedte", en="modulation bandwidth"),
                    any_of(*_LOW_MODULATION, *modulation),
                ),
                paragraph(
                    "3A002.d.6",
                    Text(nl="hoogste frequentie", en="maximum frequency"),
                    more_than(MAXIMUM_FREQUENCY, f"{top} GHz"),
                ),
            )
        ).unless(note("3A002.d", "2", Text(nl="kristaloscillatoren", en="crystal oscillators"), _FROM_CRYSTALS)),
    )


GENERATORS_UNTIL_2025 = _generators(
    OUTPUT_POWER_TO_90,
    "90",
    (_switches("e", _Band("37", "90"), "2.2 GHz", "100 µs"),),
    (_modulates("c", _Band("37", "90"), "2.2 GHz"),),
)
GENERATORS_FROM_2025 = _generators(
    OUTPUT_POWER_TO_110,
    "110",
    (
        _switches("e", _Band("37", "75"), "2.2 GHz", "100 µs"),
        _switches("g", _Band("75", "110"), "5.0 GHz", "100 µs"),
    ),
    (_modulates("c", _Band("37", "75"), "2.2 GHz"), _modulates("d", _Band("75", "110"), "5.0 GHz")),
)
