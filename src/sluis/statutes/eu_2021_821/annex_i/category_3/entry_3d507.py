"""3D507: software that recovers the design of a chip from electron microscope images. On the list since 2025-11-15."""

from __future__ import annotations

from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.entry import LIST_2025, SEEN_2025, SOFTWARE, Entry, Wording, paragraph
from sluis.statutes.eu_2021_821.annex_i.phrase import is_
from sluis.statutes.eu_2021_821.annex_i.terms.general import RELEASED_SOFTWARE

_EXTRACTS = is_(
    "extracts_chip_layout",
    "3D507",
    nl="ontworpen om uit beelden van een rasterelektronenmicroscoop lay-outgegevens (GDSII of gelijkwaardig) te halen",
    en="designed to extract layout data (GDSII or equivalent) from scanning electron microscope images",
)
_ALIGNS = is_(
    "aligns_chip_layers",
    "3D507",
    nl="ontworpen om de lagen van die beelden op elkaar uit te lijnen",
    en="designed to align the layers of those images with each other",
)
_GENERATES = is_(
    "generates_layout_or_netlist",
    "3D507",
    nl="ontworpen om een lay-out in meer lagen (GDSII) of de netlijst van de schakeling te maken",
    en="designed to generate a multi-layer layout (GDSII) or the circuit netlist",
)
_WORDS = Text(
    nl="programmatuur die het ontwerp van een chip uit microscoopbeelden haalt",
    en="software that recovers a chip design from microscope images",
)
_MEANING = paragraph("3D507", _WORDS, (SOFTWARE & _EXTRACTS & _ALIGNS & _GENERATES).unless(RELEASED_SOFTWARE))

ENTRY = Entry("3D507", _WORDS, (Wording(LIST_2025, _MEANING, SEEN_2025),))
