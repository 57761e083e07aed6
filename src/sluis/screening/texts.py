"""Many texts in one run of bytes, as an index keeps them: read one by one, until so many were asked for that all are read.

A single search asks for a few hundred of some hundred thousand; reading them all would take longer than the search.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final, overload

import numpy as np
from numpy.typing import NDArray

_SHARE: Final = 8
"""All are read when one in so many was asked for."""
_MOST_READ: Final = 1 << 18
"""More are never all read: they would take more memory than they save time."""
_FEW: Final = 500
"""So many questions whether a text is there are answered by searching; for more, a set is made."""


class Texts(Sequence[str]):
    """The lines of a run of bytes. `order` sorts them, where they are to be searched and are not sorted themselves."""

    def __init__(self, lines: NDArray[np.uint8], count: int, order: NDArray[np.int32] | None = None) -> None:
        self._lines = lines
        self._count = count
        self._order = order
        self._read = 0
        self._all_read = False
        self._looked_up = 0

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> str: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[str]: ...
    def __getitem__(self, at: int | slice) -> str | Sequence[str]:
        if isinstance(at, slice) or self._all_read:
            return self._all[at]
        return self.at([at])[0]

    def at(self, places: Sequence[int]) -> list[str]:
        """The texts at these places."""
        self._read += len(places)
        if self._all_read or (self._read * _SHARE > self._count and self._count <= _MOST_READ):
            self._all_read = True
            return list(map(self._all.__getitem__, places))
        starts, view = self._starts, self._view
        return [bytes(view[starts[place] : starts[place + 1] - 1]).decode() for place in places]

    @property
    def quick(self) -> Sequence[str]:
        """The same, in the way that is quicker now."""
        return self._all if self._all_read else self

    def __contains__(self, text: object) -> bool:
        self._looked_up += 1
        if self._looked_up > _FEW:
            return text in self._set
        return isinstance(text, str) and self._holds(text)

    def _holds(self, text: str) -> bool:
        order = self._order
        if order is None:
            at = place_of(self, text)
            return at < self._count and self[at] == text
        at = bisect_left(range(self._count), text, key=lambda place: self[int(order[place])])
        return at < self._count and self[int(order[at])] == text

    @cached_property
    def _all(self) -> list[str]:
        return self._lines.tobytes().decode().split("\n") if self._count else []

    @cached_property
    def _set(self) -> frozenset[str]:
        return frozenset(self._all)

    @cached_property
    def _view(self) -> memoryview:
        return self._lines.data

    @cached_property
    def _starts(self) -> NDArray[np.int64]:
        """Where each text starts, and where the one after the last would: a line's end is no part of it."""
        ends = np.flatnonzero(self._lines == ord("\n")) + 1
        return np.concatenate(([0], ends, [len(self._lines) + 1]))


def at_places(texts: Sequence[str], places: Sequence[int]) -> list[str]:
    """The texts at these places."""
    return texts.at(places) if isinstance(texts, Texts) else list(map(texts.__getitem__, places))


def place_of(texts: Sequence[str], wanted: str) -> int:
    """Where a text stands among sorted ones, or would stand."""
    return bisect_left(texts.quick if isinstance(texts, Texts) else texts, wanted)


def as_lines(texts: Iterable[str]) -> NDArray[np.uint8]:
    """The texts as the bytes that `Texts` reads."""
    return np.frombuffer("\n".join(texts).encode(), np.uint8)
