"""3E505: technology for transistors with a gate all around. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import LIST_2025, SEEN_2025, TECHNOLOGY, Entry, Wording, design, note, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import has, is_
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_TECHNOLOGY

# The entry does not say "required"; it refers to the General Technology Note, which does. The question asks both.
_FOR_GAAFET = design(
    "technology_for_gaafet",
    "3E505",
    Text(
        nl="Is het kennis die juist nodig is om schakelingen of elementen met GAAFET’s (transistors met een poort rondom, zoals"
        " met nanobladen of nanodraden) te ontwikkelen of te produceren? Procesrecepten tellen mee.",
        en="Is it the know-how that is required to develop or produce integrated circuits or devices with GAAFETs"
        " (gate-all-around transistors, such as with nanosheets or nanowires)? Process recipes count.",
    ),
    Text(nl="het is technologie voor GAAFET’s", en="it is technology for GAAFETs"),
)
_TOOL_CARE = is_(
    "for_tool_qualification_or_maintenance",
    "3E505",
    nl="alleen voor het kwalificeren of onderhouden van machines",
    en="only for tool qualification or maintenance",
    frees=True,
)
_DESIGN_KIT = is_(
    "process_design_kit",
    "3E505",
    nl="een ontwerppakket van de chipfabrikant (PDK)",
    en="a process design kit (PDK) of the chip manufacturer",
    frees=True,
)
_LISTED_LIBRARIES = has(
    "libraries_for_listed_circuits",
    "3E505",
    nl="bibliotheken met functies of technologie voor producten van 3A001 of 3A501",
    en="libraries that implement functions or technologies for items of 3A001 or 3A501",
)
_WORDS = Text(
    nl="technologie voor transistors met een poort rondom (GAAFET)",
    en="technology for gate-all-around transistors (GAAFET)",
)
_MEANING = paragraph(
    "3E505",
    _WORDS,
    (TECHNOLOGY & _FOR_GAAFET).unless(
        any_of(
            note("3E505", "2", Text(nl="kwalificatie of onderhoud", en="qualification or maintenance"), _TOOL_CARE),
            note("3E505", "3", Text(nl="ontwerppakketten", en="process design kits"), _DESIGN_KIT & ~_LISTED_LIBRARIES),
            RELEASED_TECHNOLOGY,
        )
    ),
)

ENTRY = Entry("3E505", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
