"""Where something stands in a file: by its keys and indices, and by line and column."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

Path: TypeAlias = "tuple[str | int, ...]"
"""Where a value stands in a document: keys of mappings and indices of lists, from the top."""


class Place(NamedTuple):
    """Line and column in a file, counted from 1."""

    line: int
    column: int


def spelled(path: Path) -> str:
    """`("items", 0, "facts")` as `items[0].facts`."""
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")
