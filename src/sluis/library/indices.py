"""The indices of countries that a user imported: every version is kept, and of each index one is in use."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from sluis.destinations.agreement import LEAST, Agreement, agreement_of
from sluis.destinations.index import Index, IndexMapping, read_index
from sluis.destinations.index_errors import (
    AgainstOthersError,
    IndexNotInUseError,
    IndexRefusedError,
    NoSuchIndexError,
    SameFiguresError,
    TooManyIndicesError,
)
from sluis.destinations.package import packaged as destinations
from sluis.destinations.weights import MOST
from sluis.knowledge.convert import convert
from sluis.knowledge.snapshot import packaged
from sluis.law.errors import IntegrityError
from sluis.library.errors import ClosedLibraryError
from sluis.library.shelf import Shelf

if TYPE_CHECKING:
    from sluis.library.fetching import Fetcher

MOST_BYTES: Final = 32 << 20
_BUNDLE: Final = re.compile(r"([a-z0-9_]+)-([0-9a-f]{64})")
_INDEX, _SOURCE, _MAPPING = "index.json", "source.csv", "mapping.yaml"
_IN_USE: Final = ".in-use"


class IndexVersion(Struct, frozen=True, kw_only=True):
    """A version of an index, as it was read, and when it was imported."""

    index: Index
    file: str
    imported_at: datetime


class Put(NamedTuple):
    """What became of a file: the version, whether it was there already, what it replaces, and how it ranks countries."""

    version: IndexVersion
    known: bool
    replaces: IndexVersion | None = None
    agreement: Agreement | None = None


@dataclass(frozen=True)
class Indices:
    """The indices in a folder."""

    folder: Path

    @cached_property
    def _shelf(self) -> Shelf:
        return Shelf(self.folder)

    def put(self, source: Path, mapping: Path, imported_at: datetime) -> Put:
        """Read an index, keep it and put it to use. Nothing is kept of one that is refused; the one in use stays.

        Raises:
            DocumentError: the mapping cannot be read.
            IndexRefusedError: the file or the mapping cannot be relied upon.
            ClosedLibraryError: a file cannot be read, or the folder cannot be written to.
        """
        return self._put(_content(source), source.name, _content(mapping), mapping.name, imported_at)

    def update(self, id_: str, imported_at: datetime, fetcher: Fetcher) -> Put:
        """Fetch an index anew from the address in its mapping, and put it to use.

        Raises:
            NoSuchIndexError: it was not imported, or has no address.
            FetchError: it cannot be fetched.
            IndexRefusedError: what was fetched cannot be relied upon. The one in use stays.
        """
        from sluis.library.lists import Origin  # noqa: PLC0415  (who assesses a case fetches nothing)

        version = next((one for one in self.all_in_use() if one.index.mapping.id == id_), None)
        if version is None or not version.index.mapping.url:
            raise NoSuchIndexError(id=id_)
        mapping = self._shelf.read(_name(version.index), _MAPPING)
        with tempfile.TemporaryDirectory(prefix="sluis-") as folder:
            fetched = fetcher.fetch(version.index.mapping.url, Origin(), MOST_BYTES, Path(folder))
            if fetched is None:
                return Put(version, known=True)
            return self._put(_content(fetched.path), fetched.path.name, mapping, _MAPPING, imported_at, anew=True)

    def remove(self, id_: str) -> None:
        """Take an index out of use, also one that was damaged. What was imported is kept.

        Raises:
            IndexNotInUseError: no index of that name is in use.
            ClosedLibraryError: the folder cannot be written to.
        """
        if id_ not in self.kept():
            raise IndexNotInUseError(id=id_)
        try:
            (self.folder / _IN_USE / id_).unlink()
        except FileNotFoundError:
            raise IndexNotInUseError(id=id_) from None
        except OSError as problem:
            raise ClosedLibraryError(folder=self.folder, reason=problem.strerror or problem) from problem

    def kept(self) -> tuple[str, ...]:
        """The names of the indices of which a version is kept, in use or not."""
        return tuple(sorted({found[1] for name in self._shelf.names() if (found := _BUNDLE.fullmatch(name))}))

    def all_in_use(self) -> tuple[IndexVersion, ...]:
        """The version in use of each index, by name.

        Raises:
            IntegrityError: a file was changed since.
        """
        return tuple(self._versions())

    def _versions(self) -> Iterator[IndexVersion]:
        for id_ in self.kept():
            path = self.folder / _IN_USE / id_
            try:
                digest = path.read_text("ascii")
            except FileNotFoundError:
                continue  # It was taken out of use, or a crash came before it was put to use.
            except (OSError, UnicodeDecodeError) as problem:
                raise IntegrityError(what=path, expected="-", found=type(problem).__name__) from problem
            yield msgspec.json.decode(self._shelf.read(f"{id_}-{digest}", _INDEX), type=IndexVersion)

    def _put(
        self, content: bytes, name: str, written: bytes, mapping_name: str, imported_at: datetime, *, anew: bool = False
    ) -> Put:
        from sluis.knowledge.yaml import read_yaml  # noqa: PLC0415  (only who imports pays for the YAML parser)

        mapping = convert(read_yaml(written, mapping_name), IndexMapping)
        if anew:
            # The day in the mapping is that of the file that came with it: of what is fetched later nobody knows the day.
            mapping = replace(mapping, published=None)
        index = read_index(content, name, mapping, packaged())
        others = [one for one in self.all_in_use() if one.index.mapping.id != mapping.id]
        agreement = _checked(index, [one.index for one in others])
        former = next((one for one in self.all_in_use() if one.index.mapping.id == mapping.id), None)
        if anew and former is not None and former.index.figures == index.figures and former.index.errors == index.errors:
            return Put(former, known=True)
        version = IndexVersion(index=index, file=name, imported_at=imported_at)
        known = _name(index) in self._shelf.names()
        self._shelf.put(_name(index), {_INDEX: msgspec.json.encode(version), _SOURCE: content, _MAPPING: written})
        self._shelf.read(_name(index), _INDEX)
        self._use(index)
        return Put(version, known, former if former and former.index.digest != index.digest else None, agreement)

    def _use(self, index: Index) -> None:
        """Swap the version in use, in one step."""
        folder = self.folder / _IN_USE
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder, prefix=".", delete=False) as file:
                file.write(index.digest.encode())
                file.flush()
                os.fsync(file.fileno())
            Path(file.name).replace(folder / index.mapping.id)
        except OSError as problem:
            raise ClosedLibraryError(folder=folder, reason=problem.strerror or problem) from problem


def _checked(index: Index, others: Sequence[Index]) -> Agreement:
    """How the index ranks countries.

    Raises:
        IndexRefusedError: it ranks them the other way round, is in use under another name, or has no room.
    """
    mapping = index.mapping
    for one in others:
        if one.figures == index.figures:
            raise SameFiguresError(id=one.mapping.id)
    known = destinations()
    own = sum(one.mapping.dimension == mapping.dimension for one in others)
    if len(known.reading.of(mapping.dimension)) + own + 1 > MOST:
        raise TooManyIndicesError(most=MOST)
    found = agreement_of(index, known)
    if found.correlation is not None and found.correlation < LEAST and not mapping.against_the_others:
        most, least = ", ".join(found.most), ", ".join(found.least)
        raise AgainstOthersError(found=f"{found.correlation:.2f}", most=most, least=least)
    return found


def _name(index: Index) -> str:
    return f"{index.mapping.id}-{index.digest}"


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as problem:
        raise ClosedLibraryError(folder=path, reason=problem.strerror or problem) from problem
    if len(content) > MOST_BYTES:
        raise IndexRefusedError(file=path.name, reason=f"> {MOST_BYTES} bytes")
    return content
