"""4A507: computers, assemblies and components with chips of high total processing performance."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, design, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms_computers import TOTAL_PROCESSING_PERFORMANCE
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
_WORDS = Text(
    nl="computers, elektronische samenstellingen en onderdelen met geavanceerde chips (3A501.a.16)",
    en="computers, electronic assemblies and components with advanced chips (3A501.a.16)",
)
_MEANING = paragraph("4A507", _WORDS, GOODS & _KIND & _CONTAINS & at_least(TOTAL_PROCESSING_PERFORMANCE, "6000"))

ENTRY = Entry("4A507", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
