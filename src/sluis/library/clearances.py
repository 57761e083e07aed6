"""The clearances that were given, and those that were withdrawn. Records are added, and neither changed nor removed.

Each record is a bundle under its own digest, so a crash leaves no half record, two writers cannot meet, and a record that was
changed on the disk is refused when it is read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

import msgspec

from sluis.law.errors import IntegrityError
from sluis.law.text import Text
from sluis.library.errors import LibraryError
from sluis.library.shelf import Shelf
from sluis.screening.clearance import Clearance, ClearanceError, Standing

_FILE = "record.json"
_NEVER_GIVEN = Text(nl="wat wordt ingetrokken, is nooit gegeven.", en="what is withdrawn was never given.")


class NoSuchClearanceError(LibraryError):
    """No clearance has that id."""

    code = "S392"
    words = Text(
        nl="Er is geen geldende vrijgave, of meer dan één, waarvan het kenmerk met ‘{id}’ begint. Bekijk ze met: sluis screen"
        " clearances",
        en="There is no standing clearance, or more than one, whose id starts with ‘{id}’. See them with: sluis screen"
        " clearances",
    )


class Given(msgspec.Struct, frozen=True, kw_only=True, tag="given"):
    """A clearance, for the party under this name."""

    party: str
    clearance: Clearance


class Withdrawn(msgspec.Struct, frozen=True, kw_only=True, tag="withdrawn"):
    """A clearance (by its id) that somebody took back, and why."""

    id: str
    by: str
    why: str
    on: date


@dataclass(frozen=True)
class Clearances:
    """The records in a folder."""

    folder: Path

    @cached_property
    def _shelf(self) -> Shelf:
        return Shelf(self.folder)

    def add(self, record: Given | Withdrawn) -> str:
        """Add a record; returns its id. The same record twice is one record.

        Raises:
            ClosedLibraryError: the folder cannot be written to.
            ClearanceError: what is withdrawn was never given.
        """
        if isinstance(record, Withdrawn) and record.id not in self._given():
            raise ClearanceError(problem=_NEVER_GIVEN)
        content = msgspec.json.encode(record)
        name = hashlib.sha256(content).hexdigest()
        self._shelf.put(name, {_FILE: content})
        return name

    def records(self) -> dict[str, Given | Withdrawn]:
        """All records by id.

        Raises:
            ClosedLibraryError: the folder cannot be read.
            IntegrityError: a record was changed or is damaged.
        """
        return {name: self._read(name) for name in self._shelf.names()}

    def standing(self, party: str) -> dict[str, Clearance]:
        """The clearances for a party that nobody withdrew, the oldest first. Whether they still hold is for `lapses` to say."""
        records = self.records()
        withdrawn = {one.id for one in records.values() if isinstance(one, Withdrawn)}
        given = {
            name: one.clearance
            for name, one in records.items()
            if isinstance(one, Given) and one.party == party and name not in withdrawn
        }
        return dict(sorted(given.items(), key=lambda pair: (pair[1].on, pair[0])))

    def all_standing(self, people: Collection[str] | None = None) -> Standing:
        """All clearances that nobody withdrew, for screening. `people` are those who may clear; None: everybody who did."""
        records = self.records()
        withdrawn = {one.id for one in records.values() if isinstance(one, Withdrawn)}
        found: dict[tuple[str, str], list[tuple[str, Clearance]]] = {}
        standing = {name: one for name, one in records.items() if isinstance(one, Given) and name not in withdrawn}
        for _, one in sorted(standing.items(), key=lambda pair: (pair[1].clearance.on, pair[0])):
            found.setdefault((one.clearance.list, one.clearance.entry), []).append((one.party, one.clearance))
        about = [sorted(standing), None if people is None else sorted(people)]
        digest = hashlib.sha256(msgspec.json.encode(about)).hexdigest() if standing else ""
        return Standing({key: tuple(given) for key, given in found.items()}, people, digest)

    def named(self, written: str) -> str:
        """The id of the clearance that was meant by the start of it.

        Raises:
            NoSuchClearanceError: there is none, or more than one, or it was withdrawn.
        """
        records = self.records()
        withdrawn = {one.id for one in records.values() if isinstance(one, Withdrawn)}
        fits = [name for name in self._given() if name.startswith(written) and name not in withdrawn]
        if len(fits) != 1 or not written:
            raise NoSuchClearanceError(id=written)
        return fits[0]

    def _given(self) -> frozenset[str]:
        return frozenset(name for name, one in self.records().items() if isinstance(one, Given))

    def _read(self, name: str) -> Given | Withdrawn:
        content = self._shelf.read(name, _FILE)
        found = hashlib.sha256(content).hexdigest()
        if found != name:
            raise IntegrityError(what=self.folder / name, expected=name[:12], found=found[:12])
        try:
            return msgspec.json.decode(content, type=Given | Withdrawn)
        except msgspec.DecodeError as problem:
            raise IntegrityError(what=self.folder / name, expected=_FILE, found=type(problem).__name__) from problem
