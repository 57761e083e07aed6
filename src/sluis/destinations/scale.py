"""The scale from 0 to 100: where a figure stands among those of the reference window, which never moves.

0 is as good as the best country in a year of the window, 100 as bad as the worst. In between the scale counts: 70 means
that 70 % of what lies below the worst was better. Everything is a whole number, so that every platform finds the same.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Final

from msgspec import Struct

WINDOW: Final = range(2012, 2020)
"""The reference window, 2012 to 2019."""
TOP: Final = 100_000
"""What 100 is, in thousandths."""
NODES: Final = 100
LAGS: Final = 3
"""How many years a figure may be carried forward."""


class Scale(Struct, frozen=True):
    """Rising points of the scale, the figure first, and by how much a figure moves in one, two and three years.

    Figures are in units of their last decimal, turned so that more is more risk. `drift`: nine in ten figures moved no more
    than this in one, two and three years; `calm`: the same of those that stood at the best, where most do.
    """

    points: tuple[tuple[int, int], ...]
    drift: tuple[int, ...]
    calm: tuple[int, ...]

    def risk(self, turned: int) -> int:
        """Where a figure stands, in thousandths."""
        points = self.points
        at = bisect_right(points, turned, key=lambda one: one[0])
        if at == 0:
            return 0
        if at == len(points):
            return TOP
        (x, low), (further, high) = points[at - 1], points[at]
        return low + (high - low) * (turned - x) // (further - x)

    def moved(self, turned: int, age: int) -> int:
        """By how much a figure of that age may be off, in nine cases out of ten."""
        drift = self.calm if turned <= self.points[0][0] else self.drift
        return drift[age - 1] if 0 < age <= len(drift) else 0


LINEAR_DECLINE: Final = Scale(points=((0, 0), (300, TOP)), drift=(), calm=())
"""The scale of the trend: a ten-year decline of 0.10 in an index from 0 to 1 is a third of the way, 0.30 or more is 100."""


A_YEAR: Final = 10
"""Where a figure of one place has no earlier or later one, a tenth of the range is taken to be what may move in a year."""


def scale_of(figures: Mapping[tuple[str, int], int]) -> Scale:
    """The scale of an indicator from its turned figures by country and year.

    The window counts; where it has fewer than 100 figures, all years do.

    Raises:
        ValueError: all figures are the same, or there are none.
    """
    window = sorted(one for (_, year), one in figures.items() if year in WINDOW)
    points = _points(window if len(window) >= NODES else sorted(figures.values()))
    best = [at for at, one in figures.items() if one <= points[0][0]]
    if len(best) * 2 < len(figures):
        drift = tuple(_drift(figures, figures))
        return Scale(points, drift, drift)
    return Scale(points, tuple(_drift(figures, figures.keys() - best)), tuple(_drift(figures, best)))


def _points(ordered: list[int]) -> tuple[tuple[int, int], ...]:
    worst = bisect_left(ordered, ordered[-1]) if ordered else 0
    if not worst:
        message = "a scale needs figures that differ"
        raise ValueError(message)
    step = max(1, len(ordered) // NODES)
    chosen = sorted({*ordered[::step], ordered[-1]})
    return tuple((one, bisect_left(ordered, one) * TOP // worst) for one in chosen)


def _drift(figures: Mapping[tuple[str, int], int], starts: Iterable[tuple[str, int]]) -> Iterable[int]:
    """Never less for more years: what may have moved in two years may have moved in three."""
    most, beginnings = 0, list(starts)
    seen = False
    for lag in range(1, LAGS + 1):
        later = [(figures.get((place, year + lag)), figures[place, year]) for place, year in beginnings]
        changes = sorted(abs(after - before) for after, before in later if after is not None)
        if changes:
            seen, most = True, max(most, changes[len(changes) * 9 // 10])
        elif not seen:
            most = lag * (max(figures.values()) - min(figures.values())) // A_YEAR
        yield most


def is_rising(points: tuple[tuple[int, int], ...]) -> bool:
    """Whether the points can be a scale: both sides go up, from 0 or more to 100 at most."""
    rises = all(a[0] < b[0] and a[1] <= b[1] for a, b in pairwise(points))
    return len(points) > 1 and rises and points[0][1] >= 0 and points[-1][1] <= TOP
