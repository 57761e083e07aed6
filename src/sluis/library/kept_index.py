"""A search index kept in a file that is named after what it was made from, so that it is never out of date.

It is made when it is first needed, opened as a memory map that processes share, and moved into its place whole.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import tempfile
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final

from sluis.law.errors import IntegrityError
from sluis.screening import store
from sluis.screening.index import Index

_KEPT: Final = 3
"""So many indexes stay: who opened one that is taken away keeps it until it is closed."""
_SUFFIX: Final = ".index"


def kept_index(folder: Path, key: str, make: Callable[[], Index], kept: Collection[str] = ()) -> tuple[Index, str]:
    """The index under a key, made if it is not there, and its digest. A folder that cannot be written to costs time only.

    Old indexes go in the end, except those with a digest among `kept`.
    """
    with suppress(OSError, IntegrityError, ValueError):  # ValueError: an empty file cannot be mapped.
        return _opened(folder, key)
    index = make()
    parts = index.pack()
    digest = store.digest(parts)
    with suppress(OSError):
        _write(parts, folder, f"{key}-{digest}{_SUFFIX}")
        _forget_old(folder, f"{key}-{digest}{_SUFFIX}", kept)
        return _opened(folder, key)
    return index, digest


def former_index(folder: Path, digest: str) -> Index | None:
    """An index that was made before, by its digest; None: it is not there any more."""
    for file in folder.glob(f"*-{digest}{_SUFFIX}"):
        with suppress(OSError, IntegrityError):
            index, found = _opened(folder, file.stem.removesuffix(f"-{digest}"))
            return index if found == digest else None
    return None


def _opened(folder: Path, key: str) -> tuple[Index, str]:
    """The index that was made from these lists, and its digest.

    Raises:
        OSError: it is not there.
        IntegrityError: it is not as it was made.
    """
    file = next(folder.glob(f"{key}-*{_SUFFIX}"), folder / key)
    with file.open("rb") as opened:
        content = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_COPY)
    digest = file.stem.removeprefix(f"{key}-")
    found = hashlib.sha256(content).hexdigest()
    if found != digest:
        file.unlink(missing_ok=True)
        raise IntegrityError(what=file, expected=digest[:12], found=found[:12])
    with suppress(OSError):
        os.utime(file)
    return Index.open(content), digest


def _write(parts: Iterable[bytes | memoryview], folder: Path, name: str) -> None:
    """Write it beside its place and move it there whole: nobody ever opens half of one."""
    folder.mkdir(parents=True, exist_ok=True)
    handle, written = tempfile.mkstemp(dir=folder, prefix=".", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        Path(written).replace(folder / name)
    finally:
        Path(written).unlink(missing_ok=True)


def _forget_old(folder: Path, newest: str, kept: Collection[str]) -> None:
    with suppress(OSError):
        found = (one for one in folder.glob(f"*{_SUFFIX}") if one.name != newest and one.stem.rpartition("-")[2] not in kept)
        others = sorted(found, key=lambda one: one.stat().st_mtime, reverse=True)
        for old in others[_KEPT - 1 :]:
            old.unlink()
