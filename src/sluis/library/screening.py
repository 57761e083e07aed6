"""The search index over the lists in use: one file, named after what it was made from, so that it is never out of date.

It is made when it is first needed, opened as a memory map that processes share, and moved into its place whole.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from functools import cache
from importlib.metadata import version as version_of
from importlib.resources import files
from pathlib import Path
from typing import Final

import msgspec

from sluis.law.errors import IntegrityError
from sluis.library.lists import InUse, Lists, ListVersion
from sluis.screening import store
from sluis.screening.assembly import Held
from sluis.screening.entry import Entry
from sluis.screening.index import Index
from sluis.screening.lists import BY_ID, READER
from sluis.screening.screener import ScreenedList, Screener

_KEPT: Final = 3
"""So many indexes stay: who opened one that is taken away keeps it until it is closed."""
_SUFFIX: Final = ".index"


def open_screener(lists: Lists, folder: Path) -> Screener:
    """The lists in use, searchable: from the index in `folder`, made if it is not there.

    A folder that cannot be written to costs time, not the answer.

    Raises:
        IntegrityError: a list was changed since it was imported.
        ClosedLibraryError: the folder of lists cannot be read.
    """
    versions = lists.all_in_use()
    described = tuple(_described(lists, one) for one in versions)
    key = fingerprint(versions)
    with suppress(OSError, IntegrityError):
        index, digest = _opened(folder, key)
        return Screener(index, described, digest)
    index = Index.of_lists((_held(one), listed(lists, one)) for one in versions)
    parts = index.pack()
    digest = store.digest(parts)
    with suppress(OSError):
        _write(parts, folder, f"{key}-{digest}{_SUFFIX}")
        index, digest = _opened(folder, key)
    return Screener(index, described, digest)


def fingerprint(versions: Sequence[ListVersion]) -> str:
    """What an index of these versions is made from and by, as SHA-256 in hexadecimal."""
    made_from = sorted((*msgspec.structs.astuple(_held(one)), one.format, one.kind) for one in versions)
    return hashlib.sha256(msgspec.json.encode([made_from, READER, _maker()])).hexdigest()


def listed(lists: Lists, version: ListVersion) -> Iterator[Entry]:
    """The entries of a version that are listed: not those that are there for their interests only.

    Only some formats hold such entries. In the others, no listing means that none was stated.
    """
    beyond = BY_ID[version.format].holds_unlisted
    return (one for one in lists.entries(version) if one.listings or not beyond)


@cache
def _maker() -> str:
    """The code that makes an index, and what it leans on: what another one made is made anew."""
    content = hashlib.sha256()
    for one in sorted(files("sluis.screening").iterdir(), key=lambda one: one.name):
        if one.name.endswith(".py"):
            content.update(one.name.encode() + b"\0" + one.read_bytes())
    for part in (store.MAGIC.decode(), version_of("sluis"), version_of("anyascii"), unicodedata.unidata_version):
        content.update(part.encode() + b"\0")
    return content.hexdigest()


def _held(version: ListVersion) -> Held:
    return Held(version.list, str(version.published or ""), version.digest)


def _described(lists: Lists, version: ListVersion) -> ScreenedList:
    used = lists.used(version.list)
    used = used if used.digest == version.digest else InUse(digest=version.digest)  # Swapped in the meantime.
    return ScreenedList(
        id=version.list,
        format=version.format,
        kind=version.kind,
        published=version.published,
        current_on=used.current_on(version),
        entries=version.entries,
        digest=version.digest,
    )


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
    _forget_old(folder, name)


def _forget_old(folder: Path, newest: str) -> None:
    with suppress(OSError):
        others = sorted(
            (one for one in folder.glob(f"*{_SUFFIX}") if one.name != newest), key=lambda one: one.stat().st_mtime, reverse=True
        )
        for old in others[_KEPT - 1 :]:
            old.unlink()
