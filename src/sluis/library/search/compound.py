"""Dutch writes a compound as one word. Its parts are found among the words that are known."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

_LINKS = ("", "s", "e", "en", "n")
_SHORTEST = 3
_SHORTEST_START = 5
_LONGEST = 60
"""A longer form is no word: it is left whole."""
_REMEMBERED = 1 << 14


class Splitter:
    """Splits words into known ones.

    >>> Splitter({"infrarood", "camera"}).parts("infraroodcamera")
    ('infrarood', 'camera')
    """

    def __init__(self, known: Container[str]) -> None:
        self._known = known
        self._split = lru_cache(_REMEMBERED)(self._fewest)

    def parts(self, form: str) -> tuple[str, ...]:
        """The fewest known words that make up the form, else the longest at its end, else at its start, else none.

        The last word of a compound says what the thing is, so it helps also where the rest is unknown.
        """
        if not 2 * _SHORTEST <= len(form) <= _LONGEST:
            return ()
        return self._split(form) or self._end(form) or self._start(form)

    def _fewest(self, form: str) -> tuple[str, ...]:
        best: tuple[str, ...] = ()
        for at in range(len(form) - _SHORTEST, _SHORTEST - 1, -1):
            head, rest = self._head(form[:at]), form[at:]
            if not head:
                continue
            tail = (rest,) if rest in self._known else self._split(rest)
            if tail and (not best or len(tail) + 1 < len(best)):
                best = (head, *tail)
        return best

    def _head(self, start: str) -> str:
        """The known word that the start is, with or without a letter that links it to the rest; or nothing."""
        words = (start.removesuffix(link) for link in _LINKS if start.endswith(link))
        return next((word for word in words if len(word) >= _SHORTEST and word in self._known), "")

    def _end(self, form: str) -> tuple[str, ...]:
        return self._first(form[at:] for at in range(_SHORTEST, len(form) - _SHORTEST))

    def _start(self, form: str) -> tuple[str, ...]:
        return self._first(form[:at] for at in range(len(form) - _SHORTEST, _SHORTEST_START - 1, -1))

    def _first(self, pieces: Iterable[str]) -> tuple[str, ...]:
        return next(((piece,) for piece in pieces if piece in self._known), ())
