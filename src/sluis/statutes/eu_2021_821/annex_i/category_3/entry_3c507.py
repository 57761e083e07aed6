"""3C507: isotopically pure epitaxial layers. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import GOODS, LIST_2025, SEEN_2025, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.isotopes import isotopically_pure

_MATERIAL = is_(
    "substrate_with_epitaxial_layer",
    "3C507",
    nl="een substraat met ten minste één epitaxiaal gegroeide laag van silicium of germanium",
    en="a substrate with at least one epitaxially grown layer of silicon or germanium",
)
_WORDS = Text(
    nl="epitaxiale materialen van isotopisch zuiver silicium of germanium",
    en="epitaxial materials of isotopically pure silicon or germanium",
)
_MEANING = paragraph("3C507", _WORDS, GOODS & _MATERIAL & isotopically_pure("3C507"))

ENTRY = Entry("3C507", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
