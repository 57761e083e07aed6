"""Arrays in one run of bytes: a header that says what is where, and then the arrays, as they lie in memory.

What is opened is not copied: the arrays look into the bytes, which may be a memory map.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from mmap import mmap
from typing import Any, Final, TypeAlias

import msgspec
import numpy as np
from numpy.typing import NDArray

MAGIC: Final = b"SLUISIX4"
_ALIGNED: Final = 64

Content: TypeAlias = bytes | bytearray | memoryview | mmap


class Place(msgspec.Struct, frozen=True, array_like=True):
    """Where an array lies, counted from the end of the header."""

    name: str
    kind: str
    count: int
    start: int


def pack(arrays: Mapping[str, NDArray[Any]]) -> list[bytes | memoryview]:
    """The parts of the file, in their order."""
    places, parts, at = [], [], 0
    for name, array in arrays.items():
        flat = np.ascontiguousarray(array)
        places.append(Place(name, flat.dtype.str, len(flat), at))
        padding = -flat.nbytes % _ALIGNED
        parts += [flat.data.cast("B") if len(flat) else b"", bytes(padding)]
        at += flat.nbytes + padding
    header = msgspec.json.encode(places)
    header += b" " * (-(len(header) + 16) % _ALIGNED)
    return [MAGIC, len(header).to_bytes(8, "little"), header, *parts]


def unpack(content: Content) -> dict[str, NDArray[Any]]:
    """The arrays. They look into the bytes, or into a copy where nothing may write: open a memory map with mmap.ACCESS_COPY.

    Raises:
        ValueError: this is no index, one of another version, or it is cut off.
    """
    view = memoryview(content).cast("B")
    view = memoryview(bytearray(view)) if view.readonly else view
    if view[:8].tobytes() != MAGIC:
        raise ValueError("not an index of Sluis, or one of another version")
    size = int.from_bytes(view[8:16], "little")
    try:
        places = msgspec.json.decode(view[16 : 16 + size], type=list[Place])
        return {one.name: np.frombuffer(view, np.dtype(one.kind), one.count, 16 + size + one.start) for one in places}
    except (msgspec.DecodeError, ValueError, TypeError) as error:
        raise ValueError("not an index of Sluis: it is cut off or damaged") from error


def digest(parts: list[bytes | memoryview]) -> str:
    """SHA-256 of the file."""
    found = hashlib.sha256()
    for part in parts:
        found.update(part)
    return found.hexdigest()
