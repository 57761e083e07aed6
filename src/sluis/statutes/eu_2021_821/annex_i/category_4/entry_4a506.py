"""4A506: quantum computers, by number of qubits and error, and what is specially designed for them."""

from __future__ import annotations

from sluis.law.condition import Defined, all_of, any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, less_than

_BANDS: tuple[tuple[int, int | None, str | None], ...] = (
    (34, 100, "0.0001"),
    (100, 200, "0.001"),
    (200, 350, "0.002"),
    (350, 500, "0.003"),
    (500, 700, "0.004"),
    (700, 1100, "0.005"),
    (1100, 2000, "0.006"),
    (2000, None, None),
)
"""Paragraphs a.1 to a.8: from so many qubits, fewer than so many, with at most this error."""

_QUANTUM_COMPUTER = is_("quantum_computer", "4A506.a", nl="een kwantumcomputer", en="a quantum computer")
_GATE_OR_ONE_WAY = design(
    "gate_or_measurement_based",
    "4A506.a",
    Text(
        nl="Rekent hij met schakelingen van poorten (circuit model), of door metingen (one-way)?",
        en="Does it compute with circuits of gates (circuit model), or by measurements (one-way)?",
    ),
    Text(nl="hij rekent met poorten of metingen", en="it is gate-based or measurement-based"),
    Text(
        nl="Een adiabatische kwantumcomputer (annealer) doet dat niet.",
        en="An adiabatic quantum computer (annealer) does not.",
    ),
)
_QUBITS = figure(
    "physical_qubits",
    "4A506.a",
    "",
    nl="het aantal fysieke qubits dat hij ondersteunt en dat werkt, verbonden is en geheel wordt bestuurd",
    en="the number of physical qubits that it supports and that are working, connected and fully controlled",
    why=Text(
        nl="Tel fysieke qubits, geen logische met foutcorrectie. Verbonden: tussen elk paar is een poort op twee qubits"
        " mogelijk, zo nodig in stappen. Bestuurd: te ijken, klaar te zetten, te bewerken en uit te lezen.",
        en="Count physical qubits, not error-corrected logical ones. Connected: a two-qubit gate is possible between any"
        " pair, if need be in steps. Controlled: they can be calibrated, initialised, gated and read out.",
    ),
)
_ERROR = figure(
    "c_not_error",
    "4A506.a",
    "",
    nl="de C-NOT-fout, als getal (0,001 is één op de duizend)",
    en="the C-NOT error, as a number (0.001 is one in a thousand)",
    why=Text(
        nl="De gemiddelde fout van een C-NOT-poort tussen twee fysieke qubits naast elkaar.",
        en="The average error of a C-NOT gate between two neighbouring physical qubits.",
    ),
)
_QUBIT_DEVICE = is_(
    "qubit_device_or_circuit",
    "4A506.b",
    nl="een qubitelement of qubitschakeling met, of voor, reeksen fysieke qubits (zoals een chip, een ionenval of een"
    " verbinding daartussen)",
    en="a qubit device or qubit circuit that contains or supports arrays of physical qubits (such as a chip, an ion trap or an"
    " interconnect between them)",
)
_CONTROL = is_(
    "quantum_control_or_measurement",
    "4A506.c",
    nl="een onderdeel of toestel om de qubits van een kwantumcomputer te ijken, klaar te zetten, te bewerken of te meten",
    en="a component or device to calibrate, initialise, manipulate or measure the qubits of a quantum computer",
)
_SPECIALLY = is_(
    "specially_designed_for_4a506_a",
    "4A506",
    nl="speciaal ontworpen voor een kwantumcomputer van 4A506.a",
    en="specially designed for a quantum computer of 4A506.a",
)


def _band(number: int, low: int, high: int | None, error: str | None) -> Defined:
    limits = [at_least(_QUBITS, str(low))]
    words = Text(nl=f"{low} qubits of meer", en=f"{low} qubits or more")
    if high is not None and error is not None:
        limits += [less_than(_QUBITS, str(high)), at_most(_ERROR, error)]
        words = Text(
            nl=f"{low} tot {high} qubits, C-NOT-fout hoogstens {error.replace('.', ',')}",
            en=f"{low} to fewer than {high} qubits, C-NOT error at most {error}",
        )
    return paragraph(f"4A506.a.{number}", words, all_of(*limits))


_COMPUTERS = paragraph(
    "4A506.a",
    Text(nl="kwantumcomputers", en="quantum computers"),
    _QUANTUM_COMPUTER
    & note("4A506", "1", Text(nl="met poorten of metingen", en="gates or measurements"), _GATE_OR_ONE_WAY)
    & any_of(*(_band(number, *band) for number, band in enumerate(_BANDS, 1))),
)
_WORDS = Text(
    nl="kwantumcomputers en hun elektronische samenstellingen en onderdelen",
    en="quantum computers and their electronic assemblies and components",
)
_MEANING = paragraph(
    "4A506",
    _WORDS,
    GOODS
    & any_of(
        _COMPUTERS,
        paragraph("4A506.b", Text(nl="qubitschakelingen", en="qubit circuits"), _QUBIT_DEVICE & _SPECIALLY),
        paragraph("4A506.c", Text(nl="besturing en meting", en="control and measurement"), _CONTROL & _SPECIALLY),
    ),
)

ENTRY = Entry("4A506", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
