"""The shapes of the world map by country code: which code a shape has, what is too small to see, and what is not drawn."""

from __future__ import annotations

import lzma
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from sluis.destinations.picture.projection import HEIGHT, rings_on_paper, simplified
from sluis.destinations.picture.topology import Point, Polygon, Ring, features

_FILE: Final = Path(__file__).parents[1] / "data" / "world" / "countries-50m.json.xz"
_OTHER: Final = {"CYN": "XN", "SOL": "SO", "ATC": "AU", "IOA": "AU", "XKX": "XK"}
"""Shapes whose letters are not of ISO: northern Cyprus, Somaliland, islands of Australia, Kosovo."""
_UNCLAIMED: Final = frozenset({"KAS", "ATA"})
"""Left blank: Siachen, which two states claim, and Antarctica, which lies below the map."""
_BOXES: Final = {
    "FRA": (("GF", -55, 1, -51, 6), ("GP", -62, 15.8, -60.9, 16.6), ("MQ", -61.3, 14.3, -60.7, 15), ("RE", 55, -22, 56, -20)),
    "NOR": (("SJ", -10, 70.5, 35, 82), ("BV", 3, -55, 4, -54)),
    "NLD": (("BQ", -69, 11.5, -62, 18),),
}
"""Parts that the file draws with another country, by the box of longitudes and latitudes they lie in."""
_SEEN: Final = 5.0
"""A country that is smaller on paper gets a dot."""
DASHED: Final = frozenset({"EH", "XK", "XN", "PS", "TW"})
"""Areas whose status is disputed: their border is dashed."""


class Shape(NamedTuple):
    """A country on paper: its polygons, and where a dot stands for it if it is too small to see (or None)."""

    code: str
    polygons: tuple[Polygon, ...]
    dot: Point | None


@cache
def shapes(letters: tuple[tuple[str, str], ...]) -> tuple[Shape, ...]:
    """Every country that is drawn, by code. `letters` are pairs of the three letters and the code."""
    codes = dict(letters) | _OTHER
    found: dict[str, list[Polygon]] = defaultdict(list)
    for feature in features(lzma.decompress(_FILE.read_bytes()), "countries", simplified):
        if feature.letters in _UNCLAIMED:
            continue
        for polygon in feature.polygons:
            code = _boxed(feature.letters, polygon[0]) or codes[feature.letters]
            found[code] += _on_paper(polygon)
    return tuple(_shape(code, tuple(polygons)) for code, polygons in sorted(found.items()))


def _boxed(letters: str, ring: Ring) -> str | None:
    x, y = _middle(ring)
    for code, west, south, east, north in _BOXES.get(letters, ()):
        if west <= x <= east and south <= y <= north:
            return code
    return None


def _on_paper(polygon: Polygon) -> list[Polygon]:
    """A polygon that the edge of the map cuts becomes several; holes stay with the first, as none is cut."""
    outer, *holes = (rings_on_paper(ring) for ring in polygon)
    return [(ring, *(hole for found in holes for hole in found)) if index == 0 else (ring,) for index, ring in enumerate(outer)]


def _shape(code: str, polygons: tuple[Polygon, ...]) -> Shape:
    """Islands that are less than a speck are left out, save the largest part of a country."""
    largest = max(polygons, key=lambda polygon: _area(polygon[0]))
    kept = tuple(polygon for polygon in polygons if polygon is largest or _area(polygon[0]) > 0.3)  # noqa: PLR2004
    dot = _middle(largest[0]) if sum(_area(polygon[0]) for polygon in polygons) < _SEEN else None
    return Shape(code, tuple(one for one in kept if _middle(one[0])[1] <= HEIGHT), dot)


def _middle(ring: Ring) -> Point:
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _area(ring: Ring) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True))) / 2


def path_of(polygons: tuple[Polygon, ...]) -> str:
    """The path data of polygons, in tenths of a unit."""
    return "".join(_ring_path(ring) for polygon in polygons for ring in polygon)


def _ring_path(ring: Ring) -> str:
    points = list(dict.fromkeys((round(x * 10), round(y * 10)) for x, y in ring))
    steps, (px, py) = [], points[0]
    for x, y in points[1:]:
        steps.append(f"{x - px} {y - py}")
        px, py = x, y
    return f"M{points[0][0]} {points[0][1]}l{' '.join(steps)}z" if steps else ""
