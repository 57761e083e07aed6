"""3A001.a.1 and .a.2: integrated circuits that are rated for radiation, heat or cold."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_3.entry_3a001_a_converters import ADC, DAC
from sluis.statutes.eu_2021_821.annex_i.entry import note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import ZERO_IF_NONE, figure, is_
from sluis.statutes.eu_2021_821.annex_i.terms.circuits import (
    COMPOUND_SEMICONDUCTOR,
    CUSTOM_OF_UNKNOWN_USE,
    FFT_PROCESSOR,
    OPTICAL_SIGNAL_PROCESSOR,
    PROCESSOR,
    PROGRAMMABLE_LOGIC,
)
from sluis.statutes.eu_2021_821.annex_i.terms.electronics import CONVERTS, PROCESSES, STORES
from sluis.statutes.eu_2021_821.annex_i.terms.ratings import COLDEST, DOSE_RATE, HOTTEST, TOTAL_DOSE
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least, at_most, less_than, more_than

_STORAGE = is_("storage_circuit", "3A001.a.2", nl="een geheugenschakeling", en="a storage integrated circuit")
_STATIC_MEMORY = is_(
    "static_or_non_volatile_memory",
    "3A001.a.2",
    nl="een SRAM, of een geheugen dat zijn gegevens zonder stroom bewaart",
    en="an SRAM, or a memory that retains its data without power",
)
_RADIATION_HARD = is_(
    "radiation_hardened",
    "3A001.a.1",
    nl="ontworpen of gekeurd als bestand tegen straling",
    en="designed or rated as radiation hardened",
)
_NEUTRONS = figure(
    "withstood_neutron_fluence",
    "3A001.a.1.c",
    "n/cm²",
    nl="de neutronenfluentie (gelijkwaardig aan 1 MeV, op silicium of omgerekend) waartegen het bestand is",
    en="the neutron fluence (1 MeV equivalent, on silicon or its equivalent) that it withstands",
    why=ZERO_IF_NONE,
)
_MIS = is_(
    "metal_insulator_semiconductor",
    "3A001.a.1.c",
    nl="een metaal-isolator-halfgeleider (MIS)",
    en="a metal insulator semiconductor (MIS)",
    frees=True,
)
_FOR_CARS_OR_TRAINS = is_(
    "circuit_for_cars_or_trains",
    "3A001.a.2",
    nl="ontworpen voor civiele auto’s of treinen",
    en="designed for civil automobiles or railway trains",
    frees=True,
)
HARDENED = paragraph(
    "3A001.a.1",
    Text(nl="bestand tegen straling", en="radiation hardened"),
    _RADIATION_HARD
    & any_of(
        paragraph("3A001.a.1.a", Text(nl="totale dosis", en="total dose"), at_least(TOTAL_DOSE, "5000 Gy")),
        paragraph("3A001.a.1.b", Text(nl="dosistempo", en="dose rate upset"), at_least(DOSE_RATE, "5000000 Gy/s")),
        paragraph(
            "3A001.a.1.c",
            Text(nl="neutronen", en="neutrons"),
            at_least(_NEUTRONS, "5e13 n/cm²").unless(
                note("3A001.a.1.c", "1", Text(nl="MIS-halfgeleiders", en="metal insulator semiconductors"), _MIS)
            ),
        ),
    ),
)
# The list gives 398 K and 218 K with 125 °C and -55 °C beside them. Data sheets are in °C: these are the thresholds here,
# so that a part rated to exactly 125 °C is not above 398 K by rounding.
TEMPERATURE_RATED = paragraph(
    "3A001.a.2",
    Text(nl="gekeurd voor hitte of kou", en="rated for heat or cold"),
    (
        any_of(
            PROCESSOR,
            _STORAGE & COMPOUND_SEMICONDUCTOR,
            ADC,
            CONVERTS & any_of(STORES, PROCESSES),
            DAC,
            OPTICAL_SIGNAL_PROCESSOR,
            PROGRAMMABLE_LOGIC,
            CUSTOM_OF_UNKNOWN_USE,
            FFT_PROCESSOR,
            _STATIC_MEMORY,
        )
        & any_of(
            paragraph("3A001.a.2.a", Text(nl="boven 125 °C", en="above 125 °C"), more_than(HOTTEST, "125 °C")),
            paragraph("3A001.a.2.b", Text(nl="onder -55 °C", en="below -55 °C"), less_than(COLDEST, "-55 °C")),
            paragraph(
                "3A001.a.2.c",
                Text(nl="van -55 tot 125 °C", en="from -55 to 125 °C"),
                at_most(COLDEST, "-55 °C") & at_least(HOTTEST, "125 °C"),
            ),
        )
    ).unless(note("3A001.a.2", "1", Text(nl="voor auto’s en treinen", en="for automobiles and trains"), _FOR_CARS_OR_TRAINS)),
)
