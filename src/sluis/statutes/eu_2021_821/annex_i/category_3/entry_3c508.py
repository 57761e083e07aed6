"""3C508: isotopically pure gases for growing silicon and germanium. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.isotopes import isotopically_pure

_MATERIAL = is_(
    "fluoride_hydride_or_chloride",
    "3C508",
    nl="een fluoride, hydride of chloride van silicium of germanium",
    en="a fluoride, hydride or chloride of silicon or germanium",
)
_WORDS = Text(
    nl="fluoriden, hydriden en chloriden van isotopisch zuiver silicium of germanium",
    en="fluorides, hydrides and chlorides of isotopically pure silicon or germanium",
)
_MEANING = paragraph("3C508", _WORDS, GOODS & _MATERIAL & isotopically_pure("3C508"))

ENTRY = Entry("3C508", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
