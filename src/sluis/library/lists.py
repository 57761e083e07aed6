"""The lists of parties that a user imported: every version is kept, and of each list one is in use.

A version is a bundle: the files as they came, the entries that were read from them, and a header. Which one is in use
stands in a small file that is replaced in one step: who reads finds the old list or the new one. After a refusal
it is the old one.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec
from msgspec import Struct

from sluis.law.errors import IntegrityError
from sluis.library.errors import ClosedLibraryError, NoSuchListError
from sluis.library.shelf import Shelf
from sluis.screening.entry import Entry
from sluis.screening.errors import FewerEntriesError
from sluis.screening.lists import BY_ID, MOST_BYTES, READER, Header, ListKind, stream
from sluis.screening.lists.source import Source

LEAST_SHARE = 0.7
"""A list that shrinks to less than this share is refused, unless somebody says that it is right."""

_UNDATED = "undated"
_BUNDLE = re.compile(rf"([a-z0-9_]+)_([0-9a-f]{{64}})_([0-9]+)_([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|{_UNDATED})")
_ENTRIES, _HEADER, _SOURCE = "entries.msgpack", "header.json", "source.{}"
_IN_USE = ".in-use"
_LENGTH = 4


class ListVersion(Struct, frozen=True, kw_only=True):
    """A version of a list. `digest` is of the files as they came; `published` is the day that they or the user state."""

    list: str
    format: str
    digest: str
    published: date | None
    imported_at: datetime
    entries: int
    names: int
    files: tuple[str, ...]
    reader: int = READER

    @property
    def kind(self) -> ListKind:
        """What it means to be on it."""
        return BY_ID[self.format].kind


class Origin(Struct, frozen=True):
    """What a server said of a file when it was fetched: its tag, and when it was changed."""

    tag: str = ""
    changed: str = ""


class InUse(Struct, frozen=True, kw_only=True):
    """Which version is in use, and when its source last said that it is the current one."""

    digest: str
    checked_at: datetime | None = None
    origins: dict[str, Origin] = {}

    def current_on(self, version: ListVersion) -> date | None:
        """The last day on which the version is known to have been the current one; None: not known.

        What a user imports is as old as its own date says. The user's own list is what the user says it is.
        """
        if version.kind is ListKind.INTERNAL:
            return version.imported_at.date()
        days = [day for day in (self.checked_at and self.checked_at.date(), version.published) if day is not None]
        return max(days, default=None)


class Taken(NamedTuple):
    """What became of a file: the version, whether it is in use now, and whether it was there already."""

    version: ListVersion
    in_use: bool
    known: bool


@dataclass(frozen=True)
class Lists:
    """The lists in a folder."""

    folder: Path

    @cached_property
    def _shelf(self) -> Shelf:
        return Shelf(self.folder)

    def put(
        self,
        files: Sequence[Path],
        imported_at: datetime,
        *,
        format_id: str = "",
        published: date | None = None,
        accept_fewer: bool = False,
    ) -> Taken:
        """Read a list and keep it; use it, unless the one in use is newer. Nothing is kept of a list that is refused.

        Raises:
            ListFileError: no list that can be relied upon, or much smaller than the one in use.
            ClosedLibraryError: a file cannot be read, or the folder cannot be written to.
        """
        with ExitStack() as opened:
            spool = opened.enter_context(_spool(self.folder))
            header = _written(files, format_id, spool)
            version = _version(header, files, imported_at, published)
            before = self.in_use(version.list)
            if before is not None and not accept_fewer:
                _refuse_fewer(files[0].name, version, before)
            known = self._find(version.list, version.digest)
            if known is None or (known.published is None and version.published is not None):
                self._keep(version, files, Path(spool.name))
            use = version if known is None or known.published is None else known
            newer = before is not None and bool(before.published and use.published and use.published < before.published)
            if not newer:
                self._use(use.list, InUse(digest=use.digest))
            return Taken(use, not newer, known is not None)

    def confirm(self, list_: str, checked_at: datetime, origins: Mapping[str, Origin]) -> None:
        """Record that the source says that the version in use is the current one.

        Raises:
            NoSuchListError: there is none.
        """
        used = self.used(list_)
        self._use(list_, InUse(digest=used.digest, checked_at=checked_at, origins=used.origins | dict(origins)))

    def versions(self, list_: str = "") -> tuple[ListVersion, ...]:
        """All versions, or those of one list, in the order of their days.

        Raises:
            IntegrityError: a file was changed since.
        """
        found = [msgspec.json.decode(self._shelf.read(name, _HEADER), type=ListVersion) for name in self._names(list_)]
        return tuple(sorted(found, key=lambda one: (one.list, one.published or date.min, one.imported_at, one.digest)))

    def in_use(self, list_: str) -> ListVersion | None:
        """The version in use; None where the list was never imported.

        Raises:
            IntegrityError: a file was changed since.
        """
        try:
            used = self.used(list_)
        except NoSuchListError:
            return None
        found = self._find(list_, used.digest)
        if found is None:
            raise IntegrityError(what=self.folder / list_, expected=used.digest[:12], found="-")
        return found

    def used(self, list_: str) -> InUse:
        """Which version of a list is in use, and since when it is known to be current.

        Raises:
            NoSuchListError: the list was never imported.
            IntegrityError: what says so was damaged.
        """
        path = self.folder / _IN_USE / f"{list_}.json"
        try:
            return msgspec.json.decode(path.read_bytes(), type=InUse)
        except FileNotFoundError as problem:
            raise NoSuchListError(list=list_) from problem
        except (OSError, msgspec.DecodeError) as problem:
            raise IntegrityError(what=path, expected="JSON", found=type(problem).__name__) from problem

    def all_in_use(self) -> tuple[ListVersion, ...]:
        """The version in use of each list, by list.

        Raises:
            IntegrityError: a file was changed since.
        """
        lists = sorted({found[1] for name in self._shelf.names() if (found := _BUNDLE.fullmatch(name))})
        return tuple(version for list_ in lists if (version := self.in_use(list_)) is not None)

    def entries(self, version: ListVersion) -> Iterator[Entry]:
        """The entries of a version, one by one, in the order of the file.

        Raises:
            IntegrityError: a file was changed since.
        """
        if version.reader != READER:
            version = self._read_anew(version)
        content = memoryview(self._shelf.read(_name(version), _ENTRIES))
        decoder, place = msgspec.msgpack.Decoder(Entry), 0
        while place < len(content):
            start = place + _LENGTH
            place = start + int.from_bytes(content[place:start], "big")
            yield decoder.decode(content[start:place])

    def named(self, written: str) -> ListVersion:
        """The version that was meant.

        `written` is a list, for the version in use; a list with a day (`eu_fsf@2026-01-31`); or the start of a digest.

        Raises:
            NoSuchListError: there is none, or more than one.
        """
        list_, _, day = written.partition("@")
        if not day and (found := self.in_use(list_)) is not None:
            return found
        versions = self.versions(list_) if day else self.versions()
        fits = [one for one in versions if str(one.published) == day] if day else []
        fits = fits[-1:] or [one for one in versions if one.digest.startswith(written)]
        if len(fits) != 1 or not written:
            raise NoSuchListError(list=written)
        return fits[0]

    def _keep(self, version: ListVersion, files: Sequence[Path], entries: Path) -> None:
        sources = {_SOURCE.format(number): path for number, path in enumerate(files)}
        self._shelf.put(_name(version), {**sources, _ENTRIES: entries, _HEADER: msgspec.json.encode(version)})

    def _use(self, list_: str, used: InUse) -> None:
        """Swap the version in use, in one step."""
        folder = self.folder / _IN_USE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder, prefix=".", delete=False) as file:
                file.write(msgspec.json.encode(used))
                file.flush()
                os.fsync(file.fileno())
            Path(file.name).replace(folder / f"{list_}.json")
        except OSError as problem:
            raise ClosedLibraryError(folder=folder, reason=problem.strerror or problem) from problem

    def _names(self, list_: str = "") -> Iterator[str]:
        for name in self._shelf.names():
            if (found := _BUNDLE.fullmatch(name)) and list_ in {"", found[1]}:
                yield name

    def _find(self, list_: str, digest: str) -> ListVersion | None:
        fits = [one for one in self.versions(list_) if one.digest == digest]
        return max(fits, key=lambda one: (one.reader, one.published or date.min), default=None)

    def _read_anew(self, version: ListVersion) -> ListVersion:
        """The same version as today's parsers read it, kept beside the old one."""
        today = msgspec.structs.replace(version, reader=READER)
        if _name(today) in self._shelf.names():
            return today
        with tempfile.TemporaryDirectory() as folder, _spool(self.folder) as spool:
            paths = [Path(folder) / Path(name).name for name in version.files]
            for number, path in enumerate(paths):
                path.write_bytes(self._shelf.read(_name(version), _SOURCE.format(number)))
            header = _written(paths, version.format, spool)
            today = msgspec.structs.replace(today, entries=header.entries, names=header.names)
            self._keep(today, paths, Path(spool.name))
        return today


def _name(version: ListVersion) -> str:
    return f"{version.list}_{version.digest}_{version.reader}_{version.published or _UNDATED}"


def _spool(folder: Path) -> tempfile._TemporaryFileWrapper[bytes]:
    """Where entries go while they are read, so that they need not all be in memory."""
    return tempfile.NamedTemporaryFile(prefix="sluis-", suffix=f"-{folder.name}")


def _written(files: Sequence[Path], format_id: str, spool: tempfile._TemporaryFileWrapper[bytes]) -> Header:
    """Read the list, write its entries, and return its header."""
    encoder = msgspec.msgpack.Encoder()
    with ExitStack() as opened:
        try:
            streams: list[tuple[str, BinaryIO]] = [(one.name, opened.enter_context(one.open("rb"))) for one in files]
        except OSError as problem:
            raise ClosedLibraryError(folder=problem.filename, reason=problem.strerror or problem) from problem
        for one in stream(streams, format_id):
            if isinstance(one, Header):
                spool.flush()
                return one
            content = encoder.encode(one)
            spool.write(len(content).to_bytes(_LENGTH, "big"))
            spool.write(content)
    raise AssertionError(files)


def _version(header: Header, files: Sequence[Path], imported_at: datetime, published: date | None) -> ListVersion:
    digests = [_digest(path) for path in files]
    return ListVersion(
        list=header.list,
        format=header.format,
        digest=digests[0] if len(digests) == 1 else hashlib.sha256("".join(sorted(digests)).encode()).hexdigest(),
        published=header.published or published,
        imported_at=imported_at,
        entries=header.entries,
        names=header.names,
        files=tuple(path.name for path in files),
    )


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for chunk in Source(path.name, file, MOST_BYTES).chunks():
            digest.update(chunk)
    return digest.hexdigest()


def _refuse_fewer(file: str, version: ListVersion, before: ListVersion) -> None:
    if version.entries < before.entries * LEAST_SHARE:
        share = round((1 - LEAST_SHARE) * 100)
        raise FewerEntriesError(file=file, found=version.entries, before=before.entries, share=share)
