"""3A001: electronic components. Encoded: .a, the integrated circuits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i.category_3.entry_3a001_a import CIRCUITS
from sluis.statutes.eu_2021_821.annex_i.entry import (
    FROM_2025,
    GOODS,
    LIST_OF_2025,
    SEEN_2020,
    SEEN_2025,
    UNTIL_2025,
    Entry,
    Wording,
    paragraph,
    unread,
)

if TYPE_CHECKING:
    from sluis.law.condition import Condition

_WORDS = Text(nl="elektronische onderdelen", en="electronic components")
_MICROWAVES = Text(nl="microgolf- en millimetergolfonderdelen", en="microwave and millimetre wave items")
_OTHERS = (
    unread("3A001.c", Text(nl="onderdelen met akoestische golven", en="acoustic wave devices")),
    unread("3A001.d", Text(nl="supergeleidende onderdelen en schakelingen", en="superconducting devices and circuits")),
    unread(
        "3A001.e",
        Text(nl="batterijen, condensatoren, magneten en zonnecellen", en="cells, capacitors, magnets and solar cells"),
    ),
    unread("3A001.f", Text(nl="absolute positie-encoders voor draaiing", en="rotary absolute position encoders")),
    unread("3A001.g", Text(nl="thyristors voor gepulst vermogen", en="pulsed power switching thyristors")),
    unread("3A001.h", Text(nl="vermogenshalfgeleiders", en="solid-state power semiconductors")),
    unread("3A001.i", Text(nl="elektro-optische modulatoren", en="electro-optic modulators")),
)


def _wording(microwaves: Condition) -> Condition:
    return paragraph("3A001", _WORDS, GOODS & any_of(CIRCUITS, microwaves, *_OTHERS))


_READING = Text(
    nl="Schakelingen die zijn ‘beschreven in’ .a.3 tot en met .a.10 en .a.12 vallen niet onder .a.11. Of dat de soort is, of"
    " alleen wat de drempels daar haalt, laat Sluis open. Voor .a.2 gelden de graden Celsius die de lijst tussen haakjes"
    " geeft.",
    en="Circuits 'described in' .a.3 to .a.10 and .a.12 are not under .a.11. Whether that is the kind, or only what reaches the"
    " thresholds there, Sluis leaves open. For .a.2 the degrees Celsius that the list gives in brackets are used.",
)

# Only .b reads differently in the list of 2025: the bands of .b.7 and .b.11 and a printed power in .b.4.
ENTRY = Entry(
    "3A001",
    _WORDS,
    (
        Wording(UNTIL_2025, _wording(unread("3A001.b", _MICROWAVES, LIST_OF_2025)), SEEN_2020, _READING),
        Wording(FROM_2025, _wording(unread("3A001.b", _MICROWAVES)), SEEN_2025, _READING),
    ),
)
