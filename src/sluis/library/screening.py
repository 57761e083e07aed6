"""The search index over the lists in use and the concern list: one file, named after what it was made from.

It is made when it is first needed, so it is never out of date; it is opened as a memory map that processes share, and
moved into its place whole.
"""

from __future__ import annotations

import hashlib
import mmap
import os
import tempfile
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
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
from sluis.screening.concern import LIST, ConcernList
from sluis.screening.entry import Entry
from sluis.screening.index import Index
from sluis.screening.lists import BY_ID, READER
from sluis.screening.screener import ScreenedList, Screener

_KEPT: Final = 3
"""So many indexes stay: who opened one that is taken away keeps it until it is closed."""
_SUFFIX: Final = ".index"


def open_screener(lists: Lists, folder: Path, concerns: ConcernList | None = None, kept: Collection[str] = ()) -> Screener:
    """The lists in use and the concern list, searchable: from the index in `folder`, made if it is not there.

    Old indexes go in the end, except those with a digest among `kept`.

    A folder that cannot be written to costs time, not the answer.

    Raises:
        IntegrityError: a list was changed since it was imported.
        ClosedLibraryError: the folder of lists cannot be read.
    """
    versions = lists.all_in_use()
    described = (*(_described(lists, one) for one in versions), *([built_in(concerns)] if concerns else []))
    key = fingerprint(versions, concerns)
    with suppress(OSError, IntegrityError):
        index, digest = _opened(folder, key)
        return Screener(index, described, digest)
    index = Index.of_lists(_contents(lists, versions, concerns))
    parts = index.pack()
    digest = store.digest(parts)
    with suppress(OSError):
        _write(parts, folder, f"{key}-{digest}{_SUFFIX}")
        _forget_old(folder, f"{key}-{digest}{_SUFFIX}", kept)
        index, digest = _opened(folder, key)
    return Screener(index, described, digest)


def fingerprint(versions: Sequence[ListVersion], concerns: ConcernList | None = None) -> str:
    """What an index of these versions and concerns is made from and by, as SHA-256 in hexadecimal."""
    made_from = sorted((*msgspec.structs.astuple(_held(one)), one.format, one.kind) for one in versions)
    beside = concerns and concerns.held
    return hashlib.sha256(msgspec.json.encode([made_from, beside, READER, maker()])).hexdigest()


def built_in(concerns: ConcernList) -> ScreenedList:
    """The concern list as a list that parties are screened against. Its day is the last on which somebody looked."""
    return ScreenedList(
        id=LIST,
        format="",
        kind=concerns.kind,
        published=concerns.seen_on,
        current_on=concerns.seen_on,
        entries=len(concerns.entries),
        digest=concerns.digest,
    )


def _contents(
    lists: Lists, versions: Sequence[ListVersion], concerns: ConcernList | None
) -> Iterator[tuple[Held, Iterable[Entry]]]:
    yield from ((_held(one), listed(lists, one)) for one in versions)
    if concerns:
        yield concerns.held, concerns.entries


def open_former(folder: Path, digest: str) -> Index | None:
    """An index that was made before, by its digest; None: it is not there any more."""
    for file in folder.glob(f"*-{digest}{_SUFFIX}"):
        with suppress(OSError, IntegrityError):
            index, found = _opened(folder, file.stem.removesuffix(f"-{digest}"))
            return index if found == digest else None
    return None


def listed(lists: Lists, version: ListVersion) -> Iterator[Entry]:
    """The entries of a version that are listed: not those that are there for their interests only.

    Only some formats hold such entries. In the others, no listing means that none was stated.
    """
    beyond = BY_ID[version.format].holds_unlisted
    return (one for one in lists.entries(version) if one.listings or not beyond)


@cache
def maker() -> str:
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


def _forget_old(folder: Path, newest: str, kept: Collection[str]) -> None:
    with suppress(OSError):
        found = (one for one in folder.glob(f"*{_SUFFIX}") if one.name != newest and one.stem.rpartition("-")[2] not in kept)
        others = sorted(found, key=lambda one: one.stat().st_mtime, reverse=True)
        for old in others[_KEPT - 1 :]:
            old.unlink()
