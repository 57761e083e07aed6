"""What a code of Annex I says by itself: its category, its product group, its regime, and how it is written."""

from __future__ import annotations

import re
from enum import StrEnum

from sluis.law.text import Text

_WRITTEN = re.compile(r"([0-9])\s*([A-E])\s*([0-9]{3})(?![0-9])((?:[.\s]*[A-Z0-9]+)*)[.\s]*", re.IGNORECASE)
_PART = re.compile(r"[a-z]+|[0-9]+")


CATEGORIES = {
    "0": Text(nl="nucleaire materialen, installaties en apparatuur", en="nuclear materials, facilities and equipment"),
    "1": Text(nl="speciale materialen en aanverwante apparatuur", en="special materials and related equipment"),
    "2": Text(nl="materiaalbewerking", en="materials processing"),
    "3": Text(nl="elektronica", en="electronics"),
    "4": Text(nl="computers", en="computers"),
    "5": Text(nl="telecommunicatie en informatiebeveiliging", en="telecommunications and information security"),
    "6": Text(nl="sensoren en lasers", en="sensors and lasers"),
    "7": Text(nl="navigatie en vliegtuigelektronica", en="navigation and avionics"),
    "8": Text(nl="zeewezen en schepen", en="marine"),
    "9": Text(nl="ruimtevaart en voortstuwing", en="aerospace and propulsion"),
}
GROUPS = {
    "A": Text(nl="systemen, apparatuur en onderdelen", en="systems, equipment and components"),
    "B": Text(nl="test-, inspectie- en productieapparatuur", en="test, inspection and production equipment"),
    "C": Text(nl="materialen", en="materials"),
    "D": Text(nl="programmatuur", en="software"),
    "E": Text(nl="technologie", en="technology"),
}


class Regime(StrEnum):
    """Who agreed on a control before the Union took it over."""

    WASSENAAR = "WA"
    MTCR = "MTCR"
    NSG = "NSG"
    AUSTRALIA_GROUP = "AG"
    CWC = "CWC"
    EU = "EU"


_BY_DIGIT = {
    "0": Regime.WASSENAAR,
    "1": Regime.MTCR,
    "2": Regime.NSG,
    "3": Regime.AUSTRALIA_GROUP,
    "4": Regime.CWC,
    "5": Regime.EU,
}


def category(code: str) -> str:
    """The category, 0 to 9."""
    return code[0]


def product_group(code: str) -> str:
    """The product group: A equipment, B test and production, C materials, D software, E technology."""
    return code[1]


def entry_of(code: str) -> str:
    """The three-digit entry that the code is, or that the paragraph is in."""
    return code.partition(".")[0]


def regime(code: str) -> Regime:
    """The regime by the first of the three digits; category 0 is of the nuclear suppliers, whatever its digits.

    The numbers of the 500 series were agreed by the Member States outside the consensus of a regime (2025/2003).
    """
    return Regime.NSG if category(code) == "0" else _BY_DIGIT[code[2]]


def written(text: str) -> str | None:
    """The code that somebody wrote, in the form of the list; None where it is no code.

    >>> written("5a001 f1.")
    '5A001.f.1'
    """
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return None
    digit, group, number, below = found.groups()
    return ".".join((f"{digit}{group.upper()}{number}", *_PART.findall(below.lower())))


def covers(code: str, other: str) -> bool:
    """Whether `other` is `code` or a paragraph of it."""
    return other == code or other.startswith(f"{code}.")
