"""Whether what somebody wrote says anything: a sign of the keyboard, or "unknown", is no name and no answer."""

from __future__ import annotations

from functools import cache

from sluis.screening.placeholder import PLACEHOLDERS

_NO_ANSWER = ("idem", "nader in te vullen", "niets", "not applicable", "nothing", "todo", "volgt")


def says(text: str | None) -> bool:
    """Whether a text says something: it has a letter or digit, and is not just a word for "nothing" or "not yet"."""
    word = bare(text or "")
    return bool(word) and word not in _nothing()


def bare(text: str) -> str:
    """The letters and digits of a text, in one case."""
    return "".join(filter(str.isalnum, text.casefold()))


@cache
def _nothing() -> frozenset[str]:
    return frozenset(map(bare, (*PLACEHOLDERS, *_NO_ANSWER)))
