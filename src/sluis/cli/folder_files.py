"""The files of a folder and of the folders below it, links followed. What cannot be looked into is told, not passed over."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from sluis.cli.files import UnreadableFileError, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUFFIXES = (".yaml", ".yml", ".json")
"""Of case files and product files; in capitals as well."""


class FolderFile(NamedTuple):
    """A file or folder that was found, what it is called for a reader, and why it cannot be read."""

    path: Path
    name: str
    fault: UnreadableFileError | None = None


def files_below(folder: Path) -> Iterator[FolderFile]:
    """Every file that may be a case or a product, by name, each folder once."""
    yield from _below(folder, folder, set())


def has_suffix(path: Path) -> bool:
    """Whether a file may be a case or a product, by its name."""
    return path.suffix.lower() in SUFFIXES


def _below(folder: Path, top: Path, seen: set[tuple[int, int]]) -> Iterator[FolderFile]:
    try:
        status = folder.stat()
        entries = sorted(folder.iterdir()) if (status.st_dev, status.st_ino) not in seen else []
    except OSError as problem:
        yield FolderFile(folder, _name(folder, top), unreadable(str(folder), problem))
        return
    seen.add((status.st_dev, status.st_ino))
    for one in entries:
        yield from _one(one, top, seen)


def _one(path: Path, top: Path, seen: set[tuple[int, int]]) -> Iterator[FolderFile]:
    if path.is_dir():
        yield from _below(path, top, seen)
    elif has_suffix(path):
        yield FolderFile(path, _name(path, top), None if path.is_file() else unreadable(str(path)))


def _name(path: Path, top: Path) -> str:
    """The path below the top. A name that is no UTF-8 is told as far as it goes."""
    return os.fsencode(path.relative_to(top).as_posix()).decode("utf-8", "replace")
