"""Whether what somebody wrote says anything: a sign of the keyboard, or "unknown", is no name and no answer."""

from __future__ import annotations

_DUTCH = ("geen", "idem", "naderbepalen", "naderinvullen", "nadertebepalen", "niets", "nvt", "onbekend", "volgt")
_ENGLISH = ("na", "none", "notapplicable", "notknown", "nothing", "tba", "tbd", "tobedetermined", "todo", "unknown")
_NOTHING = frozenset((*_DUTCH, *_ENGLISH))


def says(text: str | None) -> bool:
    """Whether a text says something: it has a letter or digit, and is not just a word for "nothing" or "not yet"."""
    word = bare(text or "")
    return bool(word) and word not in _NOTHING


def bare(text: str) -> str:
    """The letters and digits of a text, in one case."""
    return "".join(filter(str.isalnum, text.casefold()))
