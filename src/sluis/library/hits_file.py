"""Screens a file of parties into a file of hits: in pieces, so that a run that was broken off goes on where it was.

The result takes its place whole, when it is complete. Until then the pieces stand in a hidden file beside it, with a note of
how far they go. A note that was made of another input, another index or another day is not gone on with.
"""

from __future__ import annotations

import csv
import hashlib
import io
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

import msgspec

from sluis.law.errors import InputError
from sluis.law.text import Language, Text
from sluis.library.errors import ClosedLibraryError
from sluis.library.lock import locked
from sluis.library.party_table import PartyTable, Row
from sluis.library.table_errors import ChangedTableError
from sluis.screening.clearance import Judged
from sluis.screening.clearance_wording import cleared_words, lapsed_words
from sluis.screening.explanation import explain
from sluis.screening.hit import Hit
from sluis.screening.party import Party
from sluis.screening.screener import Setting

CHUNK: Final = 256
Search: TypeAlias = Callable[[list[Party]], list[list[Hit]]]
HEADING: Final = (
    "line",
    "reference",
    "name",
    "result",
    "why",
    "score",
    "entity",
    "listed_name",
    "list",
    "kind",
    "act",
    "reasons",
    "list_date",
    "stale",
    "screened_on",
    "preset",
    "lists",
    "index",
    "clearance",
)
"""The columns of the result."""
_NO_HIT: Final = [""] * 9
_FORMAT: Final = 2
# Where a program starts a cell, what it skips there, and ahead what starts a formula, in full width too.
_FORMULA: Final = re.compile(r"((?:^|[;\t\r\n|])[ \u00a0\u200b\ufeff]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n])")
_GAPS: Final = Text(
    nl="geen treffer, maar niet compleet doorzocht (ontbreekt: {missing}; verouderd: {stale})",
    en="no hit, but not completely searched (missing: {missing}; stale: {stale})",
)


class SameFileError(InputError):
    """The result would overwrite the parties."""

    code = "S384"
    words = Text(
        nl="Het resultaat zou {file} overschrijven. Geef met -o een ander bestand.",
        en="The result would overwrite {file}. Give another file with -o.",
    )


class _Progress(msgspec.Struct):
    """How far the pieces go."""

    key: str
    rows: int = 0
    size: int = 0
    results: dict[str, int] = {}


def screen_file(
    source: Path,
    result: Path,
    setting: Setting,
    language: Language,
    tell: Callable[[int], None] = lambda _rows: None,
    search: Search | None = None,
) -> Counter[str]:
    """Screen each party of a file; how many rows are a hit, cleared, no hit, cannot tell and not screened.

    `tell` hears after each piece how many rows are done, those of an earlier run included. `search` gives the hits of
    parties where they are known already.

    Raises:
        PartyTableError: it is no file of parties. Nothing is written then.
        SameFileError: both files are one.
        BusyError: another run writes to the same file.
        ClosedLibraryError: a file cannot be read or written.
    """
    if result.exists() and source.exists() and result.samefile(source):
        raise SameFileError(file=source)
    try:
        found = search or (lambda parties: setting.screener.screen(parties, setting.on, setting.preset))
        with locked(result):
            return _Run(source, result, setting, language, found).run(tell)
    except OSError as problem:
        raise ClosedLibraryError(folder=problem.filename or result, reason=problem.strerror or problem) from problem


class _Run:
    """One screening of a file."""

    def __init__(self, source: Path, result: Path, setting: Setting, language: Language, search: Search) -> None:
        self.source, self.result, self.setting, self.language, self.search = source, result, setting, language, search
        self.pieces = result.with_name(f".{result.name}.unfinished")
        self.note = result.with_name(f".{result.name}.progress")

    def run(self, tell: Callable[[int], None]) -> Counter[str]:
        key = self._key()
        progress = self._progress(key)
        try:
            with self.pieces.open("r+b" if progress.rows else "wb") as pieces:
                pieces.truncate(progress.size)
                pieces.seek(progress.size)
                self._screen(pieces, progress, tell)
            if self._key() != key:
                raise ChangedTableError(file=self.source.name)
        except InputError:
            self.pieces.unlink(missing_ok=True)
            self.note.unlink(missing_ok=True)
            raise
        self.pieces.replace(self.result)
        self.note.unlink(missing_ok=True)
        return Counter(progress.results)

    def _key(self) -> str:
        """What the result is made of."""
        setting = self.setting
        with self.source.open("rb") as file:
            content = hashlib.file_digest(file, "sha256").hexdigest()
        about = [_FORMAT, content, setting.screener.digest, setting.on, setting.limit, setting.preset, self.language]
        return hashlib.sha256(msgspec.json.encode([*about, setting.screener.lists, setting.cleared.digest])).hexdigest()

    def _progress(self, key: str) -> _Progress:
        with suppress(OSError, msgspec.DecodeError):
            found = msgspec.json.decode(self.note.read_bytes(), type=_Progress)
            if found.key == key and self.pieces.stat().st_size >= found.size:
                return found
        return _Progress(key)

    def _screen(self, pieces: BinaryIO, progress: _Progress, tell: Callable[[int], None]) -> None:
        rows = PartyTable(self.source).rows()
        next(islice(rows, progress.rows, progress.rows), None)
        tell(progress.rows)
        if not progress.rows:
            pieces.write(_csv([HEADING]))
        while chunk := list(islice(rows, CHUNK)):
            found = Counter(progress.results)
            pieces.write(_csv(self._lines(chunk, found)))
            pieces.flush()
            os.fsync(pieces.fileno())
            progress.rows, progress.size, progress.results = progress.rows + len(chunk), pieces.tell(), dict(found)
            self._keep(progress)
            tell(progress.rows)

    def _keep(self, progress: _Progress) -> None:
        written = self.note.with_name(f"{self.note.name}.new")
        written.write_bytes(msgspec.json.encode(progress))
        written.replace(self.note)

    def _lines(self, chunk: list[Row], found: Counter[str]) -> Iterator[list[str]]:
        hits = iter(self.search([row.asked.party for row in chunk if row.asked]))
        for row in chunk:
            judged = self.setting.judge(next(hits), row.asked.party, row.reference) if row.asked else None
            result = self._result(judged)
            found[result] += 1
            for told, of_line, clearance in self._told(judged, result):
                start = [str(row.line), _safe(row.reference), _safe(row.name), of_line, _safe(self._why(row, of_line))]
                yield [*start, *told, *self._ground, _safe(clearance)]

    def _result(self, judged: Judged | None) -> str:
        """What becomes of a row. That all hits were cleared does not make up for a list that was not searched."""
        if judged is None:
            return "not_screened"
        if judged.open:
            return "hit"
        return "cannot_tell" if self.setting.gaps.any else "cleared" if judged.cleared else "no_hit"

    def _told(self, judged: Judged | None, result: str) -> Iterator[tuple[list[str], str, str]]:
        """A line for each hit, the open ones first; where all were cleared and more may be missing, a line that says so."""
        if judged is None or (not judged.open and (not judged.cleared or result == "cannot_tell")):
            yield _NO_HIT, result, ""
        if judged is not None:
            for hit in judged.open:
                yield self._hit(hit), "hit", self._lapsed(hit, judged)
            for one in judged.cleared:
                yield self._hit(one.hit), "cleared", cleared_words(one.clearance).into(self.language)

    def _lapsed(self, hit: Hit, judged: Judged) -> str:
        return "; ".join(lapsed_words(one).into(self.language) for one in judged.lapsed if one.hit == hit)

    def _why(self, row: Row, result: str) -> str:
        gaps = self.setting.gaps
        words = [] if row.problem is None else [row.problem]
        if result == "cannot_tell":
            words.append(_GAPS.format(missing=" ".join(gaps.missing) or "-", stale=" ".join(gaps.stale) or "-"))
        return "; ".join(one.into(self.language) for one in words)

    def _hit(self, hit: Hit) -> list[str]:
        of = self.setting.screener.list_of(hit)
        stale = "yes" if of.is_stale(self.setting.on, self.setting.limit) else "no"
        reasons = "; ".join(one.into(self.language) for one in explain(hit))
        act = "" if of.built_in else hit.act
        told = [_safe(one) for one in (hit.entry, hit.name, hit.list, of.kind.value, act, reasons)]
        return [f"{hit.score:.6f}", *told, str(of.published or ""), stale]

    @property
    def _ground(self) -> list[str]:
        """On which day, how sharp, against which lists and index."""
        lists = " ".join(f"{one.id}@{one.published or '-'}" for one in self.setting.screener.lists)
        return [str(self.setting.on), self.setting.preset.value, lists, self.setting.screener.digest]


def _csv(rows: Iterator[list[str]] | list[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue().encode()


def _safe(text: str) -> str:
    """The text as a cell that no spreadsheet program takes for a formula, whichever separator it takes for one."""
    return _FORMULA.sub(r"\1'", text)
