"""What people write where they have no name yet."""

from __future__ import annotations

from typing import Final

_ENGLISH: Final = (
    "unknown",
    "not known",
    "not yet known",
    "none",
    "n a",
    "tba",
    "tbc",
    "tbd",
    "to be determined",
    "to be confirmed",
)
_DUTCH: Final = (
    "onbekend",
    "nog onbekend",
    "niet bekend",
    "nog niet bekend",
    "geen",
    "nvt",
    "n v t",
    "ntb",
    "nader te bepalen",
)
PLACEHOLDERS: Final = frozenset((*_ENGLISH, *_DUTCH))
"""Words in lower case, with one space between them."""
