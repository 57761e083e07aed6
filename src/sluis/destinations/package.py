"""The figures that the package carries, one file for each licence, and the scales that were made from them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from sluis.destinations.destinations import Destinations
from sluis.destinations.indicators import INDICATORS
from sluis.destinations.reading import Reading
from sluis.destinations.scale import Scale
from sluis.destinations.sources import SOURCES
from sluis.destinations.table import Table
from sluis.knowledge import snapshot as knowledge

_DATA: Final = Path(__file__).with_name("data")
SCALES: Final = "scales.csv"


@cache
def packaged() -> Destinations:
    """The destinations of the package, with nothing that a user imported."""
    files = {path.name: path.read_bytes() for path in sorted(_DATA.glob("*.csv"))}
    scales = read_scales(files.pop(SCALES))
    digest = digest_of({**files, SCALES: write_scales(scales)})
    return Destinations(Reading(Table(files), scales, INDICATORS, SOURCES), knowledge.packaged(), digest)


def digest_of(files: Mapping[str, bytes]) -> str:
    """The SHA-256 over files by name, in hexadecimal."""
    whole = hashlib.sha256()
    for name in sorted(files):
        for part in (name.encode(), files[name]):
            whole.update(len(part).to_bytes(8, "big"))
            whole.update(part)
    return whole.hexdigest()


def read_scales(content: bytes) -> dict[str, Scale]:
    """The scales by indicator: points as `figure:thousandths`, then what a figure moves in one, two and three years, twice."""
    found = {}
    for line in content.decode().splitlines():
        if not line.startswith("#"):
            name, points, *moves = line.split(",")
            pairs = (one.split(":") for one in points.split(" "))
            drift, calm = (tuple(map(int, one.split(" "))) for one in moves)
            found[name] = Scale(tuple((int(x), int(y)) for x, y in pairs), drift, calm)
    return found


def write_scales(scales: Mapping[str, Scale]) -> bytes:
    """The same as a file."""
    return "".join(f"{line}\n" for line in _lines(scales)).encode()


def _lines(scales: Mapping[str, Scale]) -> Iterator[str]:
    for name, scale in sorted(scales.items()):
        moves = (" ".join(map(str, one)) for one in (scale.drift, scale.calm))
        yield ",".join((name, " ".join(f"{x}:{y}" for x, y in scale.points), *moves))
