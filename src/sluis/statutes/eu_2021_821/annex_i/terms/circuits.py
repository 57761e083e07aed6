"""Kinds of integrated circuits that several paragraphs name."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import design
from sluis.statutes.eu_2021_821.annex_i.phrase import is_

CUSTOM_OF_UNKNOWN_USE = design(
    "custom_circuit_of_unknown_use",
    "3A001.a.10",
    Text(
        nl="Is het een schakeling op maat, waarvan u de functie niet kent, of niet weet of de apparatuur waar zij in komt op de"
        " lijst staat?",
        en="Is it a custom circuit of which you do not know the function, or do not know whether the equipment it goes into is"
        " listed?",
    ),
    Text(nl="het is een schakeling op maat met onbekend gebruik", en="it is a custom circuit of unknown use"),
)
PROGRAMMABLE_LOGIC = is_(
    "field_programmable_logic",
    "3A001.a.7",
    nl="een logische schakeling die de gebruiker programmeert (zoals een FPGA of CPLD)",
    en="a field programmable logic device (such as an FPGA or CPLD)",
)
COMPOUND_SEMICONDUCTOR = is_(
    "compound_semiconductor",
    "3A001.a.3",
    nl="gemaakt van of gebaseerd op een samengestelde halfgeleider (zoals GaAs, GaN of InP)",
    en="made of or based upon a compound semiconductor (such as GaAs, GaN or InP)",
)
OPTICAL_SIGNAL_PROCESSOR = is_(
    "optical_signal_processing_circuit",
    "3A001.a.6",
    nl="een elektro-optische of optische geïntegreerde schakeling voor signaalverwerking",
    en="an electro-optical or optical integrated circuit designed for signal processing",
)
PROCESSOR = is_(
    "microprocessor_circuit",
    "3A001.a.3",
    nl="een microprocessor, microcomputer of microcontroller (ook een signaal-, matrix- of coprocessor)",
    en="a microprocessor, microcomputer or microcontroller (also a signal, array or co-processor)",
)
FFT_PROCESSOR = is_(
    "fft_processor",
    "3A001.a.12",
    nl="een processor voor de snelle fouriertransformatie (FFT)",
    en="a processor for the fast Fourier transform (FFT)",
)
NEURAL_NETWORK = is_(
    "neural_network_circuit", "3A001.a.9", nl="een schakeling voor neurale netwerken", en="a neural network integrated circuit"
)
