"""3A502: boards and equipment with large field programmable logic. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, has
from sluis.statutes.eu_2021_821.annex_i.terms.electronics import ASSEMBLY
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least

_CONFIGURABLE = has(
    "user_configurable_logic",
    "3A502.i",
    nl="programmeerbare logica (FPGA en dergelijke) waarvan de gebruiker zelf de functie kan instellen of wijzigen",
    en="field programmable logic (such as an FPGA) whose function the user can configure or modify",
)
_INPUTS = figure(
    "aggregate_lookup_table_inputs",
    "3A502.i",
    "",
    nl="het aantal onafhankelijke ingangen van alle opzoektabellen (LUT’s) bij elkaar",
    en="the number of independent inputs of all lookup tables (LUTs) together",
    why=Text(
        nl="Twee FPGA’s met elk 150000 LUT’s van 6 ingangen: 2 × 150000 × 6 = 1800000.",
        en="Two FPGAs with 150000 LUTs of 6 inputs each: 2 × 150000 × 6 = 1800000.",
    ),
)
_WORDS = Text(
    nl="elektronische samenstellingen, modules en apparaten met grote programmeerbare logica",
    en="electronic assemblies, modules and equipment with large field programmable logic",
)
_MEANING = paragraph(
    "3A502",
    _WORDS,
    GOODS & paragraph("3A502.i", _WORDS, ASSEMBLY & _CONFIGURABLE & at_least(_INPUTS, "1800000")),
)

ENTRY = Entry("3A502", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
