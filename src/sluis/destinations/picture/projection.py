"""Equal Earth: a projection that keeps areas in proportion, so that no part of the world looks larger than it is.

Source: B. Šavrič, T. Patterson, B. Jenny, *The Equal Earth map projection* (2018), International Journal of GIS 33(3).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

from sluis.destinations.picture.topology import Point, Ring

_A = (1.340264, -0.081106, 0.000893, 0.003796)
_M = sqrt(3) / 2
WIDTH = 1000.0
"""How wide the world is on paper."""
_NORTH, _SOUTH = 84.0, -57.0
_TOLERANCE = 0.22


def _raw(longitude: float, latitude: float) -> Point:
    t = asin(_M * sin(radians(latitude)))
    t2 = t * t
    t6 = t2**3
    slope = _A[0] + 3 * _A[1] * t2 + t6 * (7 * _A[2] + 9 * _A[3] * t2)
    x = radians(longitude) * cos(t) / (_M * slope)
    return x, t * (_A[0] + _A[1] * t2 + t6 * (_A[2] + _A[3] * t2))


_SCALE = WIDTH / (2 * _raw(180, 0)[0])
_TOP = _raw(0, _NORTH)[1]
HEIGHT = round((_TOP - _raw(0, _SOUTH)[1]) * _SCALE)
"""How high the map is: from 84° north to 57° south, without Antarctica."""


def on_paper(longitude: float, latitude: float) -> Point:
    """Where a place lies on paper: from the left and from the top, in units of which the world is 1,000 wide."""
    x, y = _raw(longitude, latitude)
    return WIDTH / 2 + x * _SCALE, (_TOP - y) * _SCALE


def simplified(degrees: Sequence[Point]) -> Ring:
    """A line without the points that nobody would miss on paper; its ends stay.

    The way of Douglas and Peucker: a point stays where leaving it out would move the line by more than a tolerance.
    """
    points = [on_paper(*point) for point in degrees]
    last = len(points) - 1
    # A line that ends where it begins is an island: two more points keep it one, however small.
    keep = {0, last // 3, 2 * last // 3, last} if points[0] == points[last] else {0, last}
    spans = list(pairwise(sorted(keep)))
    while spans:
        first, last = spans.pop()
        farthest, distance = first, 0.0
        for index in range(first + 1, last):
            away = _distance(points[index], points[first], points[last])
            if away > distance:
                farthest, distance = index, away
        if distance > _TOLERANCE:
            keep.add(farthest)
            spans += [(first, farthest), (farthest, last)]
    return tuple(degrees[index] for index in sorted(keep))


def rings_on_paper(degrees: Ring) -> tuple[Ring, ...]:
    """A ring on paper: in two parts where it crosses the meridian of 180°, at which the map is cut."""
    turned, shift = [], 0.0
    for index, (longitude, latitude) in enumerate(degrees):
        before = degrees[index - 1][0] if index else longitude
        shift += 360 if longitude - before < -180 else -360 if longitude - before > 180 else 0  # noqa: PLR2004
        turned.append((longitude + shift, latitude))
    found = []
    for edge in (-540.0, -180.0, 180.0):
        part = _clipped(_clipped(turned, edge, 1), edge + 360, -1)
        if part:
            found.append(tuple(on_paper(x - edge - 180, y) for x, y in part))
    return tuple(found)


def _clipped(points: list[Point], edge: float, side: int) -> list[Point]:
    """The part of a ring on one side of a meridian: the way of Sutherland and Hodgman."""
    kept: list[Point] = []
    for index, (x, y) in enumerate(points):
        px, py = points[index - 1]
        inside, was = (x - edge) * side >= 0, (px - edge) * side >= 0
        if inside != was:
            kept.append((edge, py + (y - py) * (edge - px) / (x - px)))
        if inside:
            kept.append((x, y))
    return kept


def _distance(point: Point, start: Point, end: Point) -> float:
    """How far a point lies from the line between two others, or from them where they are one."""
    (x, y), (x1, y1), (x2, y2) = point, start, end
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else max(0.0, min(1.0, ((x - x1) * dx + (y - y1) * dy) / length))
    return sqrt((x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2)
