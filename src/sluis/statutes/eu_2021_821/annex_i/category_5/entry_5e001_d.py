"""5E001.d and .e: technology to develop or produce MMIC amplifiers and superconductive circuits for telecommunications."""

from __future__ import annotations

from sluis.law.condition import Condition, Defined, all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design, paragraph
from sluis.statutes.eu_2021_821.annex_i.general_facts import REQUIRED
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_IF_NONE, figure
from sluis.statutes.eu_2021_821.annex_i.threshold import less_than, more_than

_PATH = "5E001.d"
_FOR_AMPLIFIERS = design(
    "technology_for_mmic_amplifiers",
    _PATH,
    Text(
        nl="Is de technologie voor ontwikkeling of productie van MMIC-versterkers die speciaal zijn ontworpen voor"
        " telecommunicatie?",
        en="Is the technology for the development or production of MMIC amplifiers specially designed for telecommunications?",
    ),
    Text(nl="de technologie is voor MMIC-versterkers", en="the technology is for MMIC amplifiers"),
)
_FRACTIONAL_BANDWIDTH = figure(
    "mmic_fractional_bandwidth",
    _PATH,
    "%",
    nl="de relatieve bandbreedte van de versterker (momentane bandbreedte gedeeld door de middenfrequentie)",
    en="the fractional bandwidth of the amplifier (instantaneous bandwidth divided by the centre frequency)",
)


_RATED = Text(
    nl="het grootste verzadigde piekvermogen waarvoor de versterker is gespecificeerd, {band}",
    en="the highest peak saturated power output for which the amplifier is rated, {band}",
)
_BETWEEN = Text(nl="boven {low} tot en met {high} GHz", en="above {low} up to and including {high} GHz")
_ABOVE = Text(nl="boven {low} GHz", en="above {low} GHz")


def _words(low: str, high: str) -> Text:
    """A band of frequencies, which begins above its lower end."""
    words = (_BETWEEN if high else _ABOVE).format(low=low, high=high)
    return Text(nl=words.nl.replace(".", ","), en=words.en)


def _exceeds(low: str, high: str, power: str) -> Condition:
    """That the amplifier gives more than `power` at some frequency in the band."""
    rated = _RATED.format(band=_words(low, high))
    key = f"mmic_peak_power_above_{low}_ghz".replace(".", "_")
    peak = figure(key, _PATH, power.split()[1], nl=rated.nl, en=rated.en, why=ZERO_IF_NONE)
    return more_than(peak, power)


def _amplifier(number: int, low: str, high: str, *powers: Condition, fraction: str = "") -> Defined:
    enough = any_of(*powers)
    wide = enough & more_than(_FRACTIONAL_BANDWIDTH, fraction) if fraction else enough
    return paragraph(f"{_PATH}.{number}", _words(low, high), wide)


def _step(path: str, low: str, high: str, power: str) -> Defined:
    return paragraph(f"{_PATH}.{path}", _words(low, high), _exceeds(low, high, power))


# That an amplifier is rated for a band needs no question: where it is not, its rated power there is 0.
AMPLIFIERS = paragraph(
    _PATH,
    Text(nl="technologie voor MMIC-versterkers", en="technology for MMIC amplifiers"),
    all_of(
        REQUIRED,
        _FOR_AMPLIFIERS,
        any_of(
            _amplifier(
                1,
                "2.7",
                "6.8",
                _step("1.a", "2.7", "2.9", "75 W"),
                _step("1.b", "2.9", "3.2", "55 W"),
                _step("1.c", "3.2", "3.7", "40 W"),
                _step("1.d", "3.7", "6.8", "20 W"),
                fraction="15 %",
            ),
            _amplifier(2, "6.8", "16", _step("2.a", "6.8", "8.5", "10 W"), _step("2.b", "8.5", "16", "5 W"), fraction="10 %"),
            _amplifier(3, "16", "31.8", _exceeds("16", "31.8", "3 W"), fraction="10 %"),
            _amplifier(4, "31.8", "37", _exceeds("31.8", "37", "0.1 nW")),
            _amplifier(5, "37", "43.5", _exceeds("37", "43.5", "1 W"), fraction="10 %"),
            _amplifier(6, "43.5", "75", _exceeds("43.5", "75", "31.62 mW"), fraction="10 %"),
            _amplifier(7, "75", "90", _exceeds("75", "90", "10 mW"), fraction="5 %"),
            _amplifier(8, "90", "", _exceeds("90", "", "0.1 nW")),
        ),
    ),
)

_FOR_CIRCUITS = design(
    "technology_for_superconductive_circuits",
    "5E001.e",
    Text(
        nl="Is de technologie voor ontwikkeling of productie van elektronische schakelingen voor telecommunicatie met"
        " onderdelen van supergeleidend materiaal, speciaal ontworpen om te werken onder de kritische temperatuur van ten"
        " minste één daarvan?",
        en="Does the technology serve to develop or produce electronic devices or circuits that are specially designed for"
        " telecommunications, have parts of superconductive material, and are specially designed to work below the critical"
        " temperature of at least one such material?",
    ),
    Text(nl="de technologie is voor supergeleidende schakelingen", en="the technology is for superconductive circuits"),
)
_GATES = design(
    "switches_current_with_superconductive_gates",
    "5E001.e.1",
    Text(
        nl="Schakelen die schakelingen stroom voor digitale circuits met supergeleidende poorten?",
        en="Do these circuits switch current for digital circuits with superconductive gates?",
    ),
    Text(nl="ze schakelen met supergeleidende poorten", en="they switch with superconductive gates"),
)
_GATE_PRODUCT = figure(
    "gate_delay_power_product",
    "5E001.e.1",
    "J",
    nl="de vertraging per poort (in s) maal het vermogensverlies per poort (in W)",
    en="the delay time per gate (in s) times the power dissipation per gate (in W)",
)
_RESONATES = design(
    "selects_frequency_with_resonant_circuits",
    "5E001.e.2",
    Text(
        nl="Kiezen die schakelingen frequenties, op alle frequenties, met resonantiekringen?",
        en="Do these circuits select frequencies, at all frequencies, with resonant circuits?",
    ),
    Text(nl="ze kiezen frequenties met resonantiekringen", en="they select frequencies with resonant circuits"),
)
_Q_VALUE = figure(
    "resonant_circuit_q_value", "5E001.e.2", "", nl="de Q-waarde van die kringen", en="the Q-value of those circuits"
)
SUPERCONDUCTIVE = paragraph(
    "5E001.e",
    Text(nl="technologie voor supergeleidende schakelingen", en="technology for superconductive circuits"),
    all_of(
        REQUIRED,
        _FOR_CIRCUITS,
        any_of(
            paragraph(
                "5E001.e.1",
                Text(nl="zuinige, snelle poorten", en="fast gates of low dissipation"),
                _GATES & less_than(_GATE_PRODUCT, "1e-14 J"),
            ),
            paragraph("5E001.e.2", Text(nl="scherpe filters", en="sharp filters"), _RESONATES & more_than(_Q_VALUE, "10000")),
        ),
    ),
)
