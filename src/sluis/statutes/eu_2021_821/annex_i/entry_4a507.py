"""4A507: computers, assemblies and components with chips of high total processing performance."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, design, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import figure, is_
from sluis.statutes.eu_2021_821.annex_i.threshold import at_least

_KIND = is_(
    "computer_assembly_or_component",
    "4A507",
    nl="een computer (ook een hybride), een elektronische samenstelling of een onderdeel",
    en="a computer (including a hybrid one), an electronic assembly or a component",
)
_CONTAINS = design(
    "contains_digital_processing_chip",
    "4A507",
    Text(
        nl="Bevat het een of meer geïntegreerde schakelingen (chips) met een digitale verwerkingseenheid?",
        en="Does it contain one or more integrated circuits (chips) with a digital processing unit?",
    ),
    Text(nl="het bevat zulke chips", en="it contains such chips"),
)
TOTAL_PROCESSING_PERFORMANCE = figure(
    "total_processing_performance",
    "3A501.a.16",
    "",
    nl="de hoogste totale verwerkingsprestatie (TPP) van één chip",
    en="the highest Total Processing Performance (TPP) of one chip",
    why=Text(
        nl="TPP is 2 × de piek aan vermenigvuldig-en-optelbewerkingen (in tera per seconde) × de bitlengte daarvan, opgeteld"
        " over de verwerkingseenheden van de chip. Zonder gebruik van lege plaatsen (sparsity); bij meer bitlengten de"
        " hoogste uitkomst.",
        en="TPP is 2 × the peak of multiply-accumulate operations (in tera per second) × their bit length, added up over the"
        " processing units of the chip. Without sparsity; with several bit lengths the highest result.",
    ),
)
_WORDS = Text(
    nl="computers, elektronische samenstellingen en onderdelen met geavanceerde chips (3A501.a.16)",
    en="computers, electronic assemblies and components with advanced chips (3A501.a.16)",
)
_MEANING = paragraph("4A507", _WORDS, GOODS & _KIND & _CONTAINS & at_least(TOTAL_PROCESSING_PERFORMANCE, "6000"))

ENTRY = Entry("4A507", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
