"""The indices of countries that a user imported: every version is kept, and of each index one is in use."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec
from msgspec import Struct

from sluis.destinations.index import Index, IndexMapping, read_index
from sluis.destinations.index_errors import IndexRefusedError, NoSuchIndexError
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
    """What became of a file: the version, and whether it was there already."""

    version: IndexVersion
    known: bool


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
            return self._put(_content(fetched.path), fetched.path.name, mapping, _MAPPING, imported_at)

    def all_in_use(self) -> tuple[IndexVersion, ...]:
        """The version in use of each index, by name.

        Raises:
            IntegrityError: a file was changed since.
        """
        return tuple(self._versions())

    def _versions(self) -> Iterator[IndexVersion]:
        for id_ in sorted({found[1] for name in self._shelf.names() if (found := _BUNDLE.fullmatch(name))}):
            path = self.folder / _IN_USE / id_
            try:
                digest = path.read_text("ascii")
            except FileNotFoundError:
                continue  # A crash came between keeping it and putting it to use.
            except (OSError, UnicodeDecodeError) as problem:
                raise IntegrityError(what=path, expected="-", found=type(problem).__name__) from problem
            yield msgspec.json.decode(self._shelf.read(f"{id_}-{digest}", _INDEX), type=IndexVersion)

    def _put(self, content: bytes, name: str, written: bytes, mapping_name: str, imported_at: datetime) -> Put:
        from sluis.knowledge.yaml import read_yaml  # noqa: PLC0415  (only who imports pays for the YAML parser)

        mapping = convert(read_yaml(written, mapping_name), IndexMapping)
        index = read_index(content, name, mapping, packaged())
        version = IndexVersion(index=index, file=name, imported_at=imported_at)
        known = _name(index) in self._shelf.names()
        self._shelf.put(_name(index), {_INDEX: msgspec.json.encode(version), _SOURCE: content, _MAPPING: written})
        self._use(index)
        return Put(version, known)

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
