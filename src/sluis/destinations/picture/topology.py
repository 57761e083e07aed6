"""From TopoJSON to rings: shapes that share borders, so that a simplified border stays one border."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias

import msgspec

Point: TypeAlias = tuple[float, float]
Ring: TypeAlias = tuple[Point, ...]
Polygon: TypeAlias = tuple[Ring, ...]


class Feature(NamedTuple):
    """A shape of the file: its three letters, and its polygons, each an outer ring and its holes."""

    letters: str
    polygons: tuple[Polygon, ...]


def features(content: bytes, name: str, simplified: Callable[[Sequence[Point]], Ring]) -> tuple[Feature, ...]:
    """The features of the object `name` of a quantised topology in degrees, in the order of the file.

    `simplified` leaves points of an arc out; it must keep the first and the last one.

    Raises:
        msgspec.DecodeError: the content is not JSON.
        KeyError: it is not a topology, or has no such object.
    """
    topology = msgspec.json.decode(content)
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = [simplified(_degrees(arc, scale, move)) for arc in topology["arcs"]]
    return tuple(_feature(geometry, arcs) for geometry in topology["objects"][name]["geometries"])


def _degrees(arc: list[list[int]], scale: list[float], move: list[float]) -> list[Point]:
    """An arc is written as steps on a grid."""
    points, x, y = [], 0, 0
    for step in arc:
        x, y = x + step[0], y + step[1]
        points.append((x * scale[0] + move[0], y * scale[1] + move[1]))
    return points


def _feature(geometry: dict[str, Any], arcs: list[Ring]) -> Feature:
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    shapes = (tuple(_ring(ring, arcs) for ring in polygon) for polygon in polygons)
    return Feature(geometry["properties"]["a3"], tuple(shapes))


def _ring(indices: list[int], arcs: list[Ring]) -> Ring:
    """Arcs joined end to end; a negative index is an arc backwards."""
    points: list[Point] = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points.extend(arc[1:] if points else arc)
    return tuple(points)
