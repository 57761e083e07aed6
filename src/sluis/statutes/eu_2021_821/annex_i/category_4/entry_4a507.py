"""4A507: computers, assemblies and components with chips of high total processing performance."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_3.entry_3a501 import TOTAL_PROCESSING_PERFORMANCE
from sluis.statutes.eu_2021_821.annex_i.entry import (
    GOODS,
    LIST_2025,
    SEEN_2025,
    Entry,
    Wording,
    design,
    open_reading,
    paragraph,
)
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
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
        nl="Bevat het een of meer geïntegreerde schakelingen voor algemeen gebruik (chips) met een digitale"
        " verwerkingseenheid?",
        en="Does it contain one or more general purpose integrated circuits (chips) with a digital processing unit?",
    ),
    Text(nl="het bevat zulke chips", en="it contains such chips"),
)
_CHIP_FOR_OTHER = design(
    "contained_chip_for_other_free_equipment",
    "4A507",
    Text(
        nl="Zijn die chips speciaal ontworpen voor andere apparatuur dan dit product, waarvan vaststaat dat die niet op de"
        " lijst staat?",
        en="Are those chips specially designed for other equipment than this item, which is known not to be on the list?",
    ),
    Text(nl="de chips zijn voor andere, vrije apparatuur", en="the chips are for other, free equipment"),
    frees=True,
)
_SPECIFIED = open_reading(
    "4A507",
    Text(
        nl="of chips die de status van andere apparatuur volgen (noot 1 bij 3A), nog chips van 3A501.a.16 zijn",
        en="whether chips that follow the status of other equipment (Note 1 to 3A) are still chips of 3A501.a.16",
    ),
)
_WORDS = Text(
    nl="computers, elektronische samenstellingen en onderdelen met geavanceerde chips (3A501.a.16)",
    en="computers, electronic assemblies and components with advanced chips (3A501.a.16)",
)
_MEANING = paragraph(
    "4A507",
    _WORDS,
    GOODS & _KIND & _CONTAINS & at_least(TOTAL_PROCESSING_PERFORMANCE, "6000") & (~_CHIP_FOR_OTHER | _SPECIFIED),
)

ENTRY = Entry("4A507", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
