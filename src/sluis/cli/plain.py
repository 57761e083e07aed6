"""Text that others wrote, made safe for a terminal: what would move the cursor or turn the line is shown, not obeyed."""

from __future__ import annotations

import unicodedata
from typing import Final

_HIDDEN: Final = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs"})
_JOINERS: Final = frozenset("\u200c\u200d")
"""Names in Persian, Hindi and other scripts are spelled with these."""


def plain(text: str) -> str:
    """A line with control characters, and those that change the direction of reading, written as their codes."""
    return text if text.isascii() and text.isprintable() else "".join(map(_shown, text))


def _shown(letter: str) -> str:
    if letter in _JOINERS or unicodedata.category(letter) not in _HIDDEN:
        return letter
    return f"<U+{ord(letter):04X}>"
