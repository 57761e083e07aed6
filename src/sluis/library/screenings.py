"""What screening a file gave, kept so that the next screening of it can be compared: every change stays on record.

The outcome of the last screening is kept, and of every screening a record with what changed since the one before. Which is
the last stands in a small file that is replaced in one step, when all else is written.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

import msgspec
from msgspec import Struct

from sluis.law.errors import IntegrityError
from sluis.law.text import Text
from sluis.library.errors import ClosedLibraryError, LibraryError
from sluis.library.former_outcome import read_outcome
from sluis.library.shelf import Shelf
from sluis.screening.standpoint import Happened, Standpoint

_RECORD, _OUTCOME = "record.json", "outcome.msgpack"


class NeverScreenedError(LibraryError):
    """No screening is kept under that name."""

    code = "S397"
    words = Text(
        nl="Onder ‘{series}’ is nog niets gescreend. Doe dat met: sluis screen again BESTAND -o treffers.csv",
        en="Nothing was screened yet under ‘{series}’. Do so with: sluis screen again FILE -o hits.csv",
    )


class OtherVersionError(LibraryError):
    """What another version of Sluis kept of a screening cannot be read by this one."""

    code = "S401"
    words = Text(
        nl="Wat van de screening ‘{series}’ is bewaard, is van een andere versie van Sluis, en deze versie kan het niet"
        " lezen. Er is niets veranderd. Gebruik die versie, of begin een nieuwe reeks: sluis screen again BESTAND -o"
        " treffers.csv --series NAAM",
        en="What was kept of the screening ‘{series}’ is of another version of Sluis, and this version cannot read it."
        " Nothing was changed. Use that version, or start a new series: sluis screen again FILE -o hits.csv --series NAME",
    )


class Record(Struct, frozen=True, kw_only=True):
    """A screening of a file: when, of how many parties, against which lists, after which one, and what changed since."""

    series: str
    at: datetime
    on: date
    previous: str
    index: str
    lists: tuple[str, ...]
    parties: int
    results: dict[str, int]
    changes: tuple[Happened, ...]


class Latest(Struct, frozen=True, kw_only=True):
    """The last screening of a series: its record, its outcome and the index that it was made with."""

    series: str
    record: str
    outcome: str
    index: str


@dataclass(frozen=True)
class Screenings:
    """The screenings in a folder."""

    folder: Path

    @cached_property
    def _records(self) -> Shelf:
        return Shelf(self.folder / "records")

    @cached_property
    def _outcomes(self) -> Shelf:
        return Shelf(self.folder / "outcomes")

    def latest(self, series: str) -> Latest | None:
        """The last screening of a series; None: there was none.

        Raises:
            IntegrityError: what says so was damaged.
        """
        path = self._pointer(series)
        try:
            return msgspec.json.decode(path.read_bytes(), type=Latest)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.DecodeError) as problem:
            raise IntegrityError(what=path, expected="JSON", found=type(problem).__name__) from problem

    def standpoint(self, latest: Latest) -> Standpoint:
        """How the parties stood then.

        Raises:
            IntegrityError: it was changed or is damaged.
            OtherVersionError: a version of Sluis kept it that says even this otherwise.
        """
        content = self._content(self._outcomes, latest.outcome, _OUTCOME)
        try:
            return read_outcome(content)
        except msgspec.DecodeError as problem:
            raise OtherVersionError(series=latest.series) from problem

    def record(self, name: str) -> Record:
        """A record by its id.

        Raises:
            IntegrityError: it was changed or is damaged.
            OtherVersionError: a version of Sluis kept it that knows changes which this one does not.
        """
        content = self._content(self._records, name, _RECORD)
        try:
            return msgspec.json.decode(content, type=Record)
        except msgspec.DecodeError as problem:
            raise OtherVersionError(series=name[:12]) from problem

    def records(self, series: str) -> Iterator[Record]:
        """The screenings of a series, the last first.

        Raises:
            NeverScreenedError: there was none.
            IntegrityError: a record was changed or is damaged.
        """
        latest = self.latest(series)
        if latest is None:
            raise NeverScreenedError(series=series)
        name = latest.record
        while name:
            found = self.record(name)
            yield found
            name = found.previous

    def indexes(self) -> frozenset[str]:
        """The digests of the indexes with which a next screening is to be compared."""
        found = set()
        for path in (self.folder / "latest").glob("*.json"):
            with suppress(OSError, msgspec.DecodeError):
                found.add(msgspec.json.decode(path.read_bytes(), type=Latest).index)
        return frozenset(found)

    def keep(self, record: Record, standpoint: Standpoint) -> Latest:
        """Keep a screening, and make it the last of its series.

        Raises:
            ClosedLibraryError: the folder cannot be written to.
        """
        former = self.latest(record.series)
        content, outcome = msgspec.json.encode(record), msgspec.msgpack.encode(standpoint)
        names = [hashlib.sha256(one).hexdigest() for one in (content, outcome)]
        self._outcomes.put(names[1], {_OUTCOME: outcome})
        self._records.put(names[0], {_RECORD: content})
        latest = Latest(series=record.series, record=names[0], outcome=names[1], index=record.index)
        try:
            write_whole(self._pointer(record.series), msgspec.json.encode(latest))
        except OSError as problem:
            raise ClosedLibraryError(folder=self.folder, reason=problem.strerror or problem) from problem
        if former is not None and former.outcome not in self._used():
            self._outcomes.remove(former.outcome)
        return latest

    def _content(self, shelf: Shelf, name: str, file: str) -> bytes:
        content = shelf.read(name, file)
        found = hashlib.sha256(content).hexdigest()
        if found != name:
            raise IntegrityError(what=self.folder / name, expected=name[:12], found=found[:12])
        return content

    def spool(self, key: str) -> Path:
        """Where a screening keeps what it has found so far."""
        return self.folder / f".unfinished-{key[:32]}"

    def _used(self) -> frozenset[str]:
        """The outcomes of all series."""
        pointers = (self.folder / "latest").glob("*.json")
        return frozenset(msgspec.json.decode(one.read_bytes(), type=Latest).outcome for one in pointers)

    def _pointer(self, series: str) -> Path:
        return self.folder / "latest" / f"{hashlib.sha256(series.encode()).hexdigest()[:32]}.json"


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place and move it there in one step.

    Raises:
        OSError: it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, written = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(written).replace(path)
    finally:
        Path(written).unlink(missing_ok=True)
