"""3C509: isotopically pure silicon and germanium and their oxides. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.isotopes import isotopically_pure

_MATERIAL = is_(
    "silicon_germanium_or_oxide",
    "3C509",
    nl="silicium, germanium of een oxide daarvan (ook als substraat, brok, staaf of voorvorm)",
    en="silicon, germanium or an oxide of them (also as a substrate, lump, ingot, boule or preform)",
)
_WORDS = Text(
    nl="isotopisch zuiver silicium en germanium, en oxiden daarvan",
    en="isotopically pure silicon and germanium, and their oxides",
)
_MEANING = paragraph("3C509", _WORDS, GOODS & _MATERIAL & isotopically_pure("3C509"))

ENTRY = Entry("3C509", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
