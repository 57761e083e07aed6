"""Screens a file of parties again: only what changed since the last time is searched, and every change is put on record.

The outcome is that of a full screening. What was searched so far is kept in pieces, so that a run that was broken off goes
on; the record and the outcome take their place last, when the files that were asked for are there.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

import msgspec

from sluis.law.errors import InputError
from sluis.law.text import Language, Text
from sluis.library.errors import ClosedLibraryError
from sluis.library.hits_file import screen_file
from sluis.library.kept_index import former_index
from sluis.library.lock import locked
from sluis.library.party_table import PartyTable
from sluis.library.screening import maker
from sluis.library.screenings import Record, Screenings
from sluis.library.table_errors import ChangedTableError
from sluis.screening.clearance import Lapse, key_of
from sluis.screening.hit import Hit
from sluis.screening.party import Party
from sluis.screening.rescreening import Difference, Outcome, Screened, entries_of, screen_parties
from sluis.screening.screener import Setting, is_listed
from sluis.screening.standpoint import Happened, Standpoint, Which, happened

CHUNK: Final = 256
Tell: TypeAlias = Callable[[int, int], None]
_LENGTH: Final = 8
_PIECE: Final = msgspec.msgpack.Decoder(dict[str, Screened])


class DoubleReferenceError(InputError):
    """Two parties under one reference: then nobody can say which of them a change is about."""

    code = "S396"
    words = Text(
        nl="{file}, regel {line}: de referentie ‘{reference}’ staat ook bij een andere partij, eerder in het bestand. Geef elke"
        " partij een eigen referentie.",
        en="{file}, line {line}: the reference ‘{reference}’ also stands with another party, earlier in the file. Give each"
        " party a reference of its own.",
    )


class Again(NamedTuple):
    """What a screening gave: its record, and the one that it was compared with; None: it was the first of its series."""

    record: Record
    former: Record | None
    searched: int


@dataclass(frozen=True)
class Rescreening:
    """Screens files again, in a setting and a language. Screenings of one series are compared."""

    setting: Setting
    language: Language
    screenings: Screenings
    indexes: Path
    series: str

    def run(self, source: Path, result: Path, at: datetime, tell: Tell = lambda _done, _of: None) -> Again:
        """Screen each party, write the outcome of each row, and keep what changed.

        `tell` hears how many parties were searched, and how many must be.

        Raises:
            PartyTableError: it is no file of parties. Nothing is written then.
            DoubleReferenceError: a reference stands with two parties.
            BusyError: another run writes to the same place.
            OtherVersionError: what another version kept of the last screening cannot be read. Nothing is written then.
            ClosedLibraryError: a file cannot be read or written.
        """
        try:
            self.screenings.folder.mkdir(parents=True, exist_ok=True)
            with locked(self.screenings.spool(hashlib.sha256(self.series.encode()).hexdigest())):
                return self._run(source, result, at, tell)
        except OSError as problem:
            raise ClosedLibraryError(folder=problem.filename or result, reason=problem.strerror or problem) from problem

    def _run(self, source: Path, result: Path, at: datetime, tell: Tell) -> Again:
        parties = parties_of(source)
        latest = self.screenings.latest(self.series)
        former = None if latest is None else self.screenings.standpoint(latest)
        former_record = None if latest is None else self.screenings.record(latest.record)
        searching = _Searching(self.setting, former, self.indexes)
        key = hashlib.sha256(msgspec.json.encode([searching.method, self.setting.screener.digest, latest, _digest(parties)]))
        spool = self.screenings.spool(key.hexdigest())
        outcome = searching.outcome(parties, spool, tell)
        now, lapsed = self._standpoint(outcome, searching.method, parties)
        changes = () if former is None else searching.changes(former, now, lapsed)
        known = {one.party: now.hits(name) for name, one in outcome.parties.items()}
        found = partial(_looked_up, known, source)
        counted = screen_file(source, result, self.setting, self.language, search=found)
        record = self._record(at, latest.record if latest else "", parties, dict(counted), changes)
        self.screenings.keep(record, now)
        spool.unlink(missing_ok=True)
        return Again(record, former_record, searching.searched)

    def _standpoint(
        self, outcome: Outcome, method: str, parties: Mapping[str, Kept]
    ) -> tuple[Standpoint, dict[Which, tuple[Lapse, ...]]]:
        """How the parties stand today, and which clearances do not hold."""
        on, cleared, lapsed = self.setting.on, list[Which](), dict[Which, tuple[Lapse, ...]]()
        for name, one in outcome.parties.items():
            hits = [hit for hit in one.hits if is_listed(hit, on)]
            judged = self.setting.judge(hits, one.party, parties[name].reference)
            cleared += [(name, of.hit.list, of.hit.entry) for of in judged.cleared]
            lapsed |= {(name, of.hit.list, of.hit.entry): of.lapses for of in judged.lapsed}
        return Standpoint(on=on, method=method, outcome=outcome, cleared=tuple(cleared)), lapsed

    def _record(
        self, at: datetime, previous: str, parties: Mapping[str, Kept], results: dict[str, int], changes: Sequence[Happened]
    ) -> Record:
        screener = self.setting.screener
        return Record(
            series=self.series,
            at=at,
            on=self.setting.on,
            previous=previous,
            index=screener.digest,
            lists=tuple(f"{one.id}@{one.published or '-'}" for one in screener.lists),
            parties=len(parties),
            results=results,
            changes=tuple(changes),
        )


class Kept(NamedTuple):
    """A party, and the reference that its owner gave it."""

    party: Party
    reference: str


def parties_of(source: Path) -> dict[str, Kept]:
    """The parties of a file by what they are kept under; the same party twice is one.

    Rows that cannot be screened are left out.

    Raises:
        PartyTableError: it is no file of parties.
        DoubleReferenceError: a reference stands with two parties.
    """
    found: dict[str, Kept] = {}
    for row in PartyTable(source).rows():
        if row.asked is None:
            continue
        one = Kept(row.asked.party, row.reference)
        key = key_of(*one)
        if found.setdefault(key, one).party == one.party:
            continue
        if row.reference.strip():
            raise DoubleReferenceError(file=source.name, line=row.line, reference=row.reference)
        found[f"{key} ({one.party.digest[:12]})"] = one
    return found


class _Searching:
    """Searches what must be searched, and takes the rest from the former screening."""

    def __init__(self, setting: Setting, former: Standpoint | None, indexes: Path) -> None:
        self.setting, self.former, self.searched = setting, former, 0
        self.method = f"{maker()} {setting.preset}"
        self.index = setting.screener.index
        self.before = None if former is None else former_index(indexes, former.outcome.index)
        same = former is not None and former.method == self.method
        self.difference = (
            Difference(former.outcome, self.before, self.index)
            if former is not None and self.before is not None and same
            else None
        )

    def outcome(self, parties: Mapping[str, Kept], spool: Path, tell: Tell) -> Outcome:
        """The outcome of a full screening."""
        everyone = {name: one.party for name, one in parties.items()}
        wanted = list(everyone) if self.difference is None else self.difference.wanted(everyone)
        found = _spooled(spool)
        self.searched = len(wanted)
        rest = iter([name for name in wanted if name not in found])
        tell(len(found), len(wanted))
        while chunk := list(islice(rest, CHUNK)):
            piece = self._search({name: everyone[name] for name in chunk})
            _add(spool, piece)
            found |= piece
            tell(len(found), len(wanted))
        former = self.former.outcome.parties if self.former else {}
        screened = {name: found[name] if name in found else former[name] for name in everyone}
        return Outcome(self.setting.screener.digest, self.setting.preset, screened)

    def _search(self, parties: Mapping[str, Party]) -> dict[str, Screened]:
        if self.difference is not None:
            return self.difference.search(parties)
        return screen_parties(self.index, parties, self.setting.preset).parties

    def changes(self, former: Standpoint, now: Standpoint, lapsed: Mapping[Which, tuple[Lapse, ...]]) -> tuple[Happened, ...]:
        """What changed since the former screening."""
        if self.difference is not None:
            return happened(former, now, self.difference.was, self.difference.is_now, lapsed)
        was = None if self.before is None else entries_of(self.before)
        return happened(former, now, was, entries_of(self.index), lapsed)


def _looked_up(known: Mapping[Party, tuple[Hit, ...]], source: Path, asked: Sequence[Party]) -> list[list[Hit]]:
    if not all(one in known for one in asked):
        raise ChangedTableError(file=source.name)
    return [list(known[one]) for one in asked]


def _digest(parties: Mapping[str, Kept]) -> str:
    digest = hashlib.sha256()
    for name, one in parties.items():
        digest.update(f"{name}\0{one.party.digest}\n".encode())
    return digest.hexdigest()


def _spooled(spool: Path) -> dict[str, Screened]:
    """What a run that was broken off had found. A piece that was not written whole is as good as absent."""
    found: dict[str, Screened] = {}
    for piece, end in _pieces(spool):
        found |= piece
        whole = end
    if spool.exists():
        with spool.open("r+b") as file:
            file.truncate(whole if found else 0)
    return found


def _pieces(spool: Path) -> Iterator[tuple[dict[str, Screened], int]]:
    content, place = spool.read_bytes() if spool.exists() else b"", 0
    while place < len(content):
        start = place + _LENGTH + hashlib.sha256().digest_size
        size = int.from_bytes(content[place : place + _LENGTH], "big")
        piece = content[start : start + size]
        if hashlib.sha256(piece).digest() != content[place + _LENGTH : start]:
            return
        place = start + size
        yield _PIECE.decode(piece), place


def _add(spool: Path, piece: dict[str, Screened]) -> None:
    content = msgspec.msgpack.encode(piece)
    with spool.open("ab") as file:
        file.write(len(content).to_bytes(_LENGTH, "big") + hashlib.sha256(content).digest() + content)
        file.flush()
