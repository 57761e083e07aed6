"""A file of parties to be screened: CSV in UTF-8, XLSX or Parquet, a party a row, read row by row.

The first line names the columns, in Dutch or in English. A row that cannot be read is given back with the reason; what makes
all rows doubtful refuses the file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple, TextIO

from sluis.law.text import Text
from sluis.library.errors import ClosedLibraryError
from sluis.library.table_cells import Cells
from sluis.library.table_errors import EMPTY, NOT_UTF_8, OPEN, OTHERWISE, BrokenTableError, NoNameColumnError, UnknownTableError
from sluis.screening.asking import AskedParty, NamelessPartyError, asked_party

_COLUMNS: Final = {
    "name": "name|naam|party|partij|company|bedrijf|bedrijfsnaam|company name|full name|volledige naam|party name|naam partij"
    "|customer|klant|end user|eindgebruiker",
    "alias": "alias|aliases|aliassen|other names|other name|andere namen|andere naam",
    "country": "country|countries|land|landen|nationality|nationalities|nationaliteit|nationaliteiten",
    "born": "born|birth|birth date|birthdate|date of birth|dob|geboren|geboortedatum|geboortejaar",
    "kind": "kind|schema|soort|party type|type",
    "identifier": "identifier|identifiers|nummer|nummers|passport|paspoort|paspoortnummer|passport number|registration number"
    "|registratienummer|kvk|kvk-nummer|kvk nummer|lei|imo|imo-nummer|imo number|vat|btw-nummer",
    "address": "address|adres",
    "reference": "id|reference|referentie|ref|klantnummer|customer number|party id",
}
_MEANING: Final = {name: column for column, names in _COLUMNS.items() for name in names.split("|")}
_SINGLE: Final = ("name", "born", "kind", "reference")
_SEVERAL: Final = ("alias", "country", "identifier")
_MOST_IN_A_LINE: Final = 1 << 20
_ZIP, _PARQUET, _OLD_OFFICE = b"PK", b"PAR1", b"\xd0\xcf\x11\xe0"
_DELIMITERS: Final = ",;\t|"
_CELLS: Final = Text(nl="{found} cellen in plaats van {wanted}", en="{found} cells instead of {wanted}")
_NO_NAME: Final = Text(nl="geen naam waarop te zoeken is", en="no name that can be looked for")
_UNREAD: Final = Text(nl="niet gelezen: {cells}", en="not read: {cells}")


class Row(NamedTuple):
    """A row: on which line it ends, what it says of itself, the party, and what is wrong with it."""

    line: int
    reference: str
    name: str
    asked: AskedParty | None
    problem: Text | None


@dataclass(frozen=True)
class PartyTable:
    """The rows of a file."""

    path: Path

    def rows(self) -> Iterator[Row]:
        """Each row below the first.

        Raises:
            PartyTableError: it is no file of parties.
            ClosedLibraryError: it cannot be read.
        """
        try:
            with self.path.open("rb") as file:
                start = file.read(4)
            if start.startswith(_OLD_OFFICE):
                raise UnknownTableError(file=self.path.name, problem=OTHERWISE)
            if start.startswith(_ZIP):
                from sluis.library.spreadsheet import spreadsheet_cells  # noqa: PLC0415  (an extra that need not be there)

                yield from self._rows(spreadsheet_cells(self.path))
            elif start.startswith(_PARQUET):
                from sluis.library.parquet import parquet_cells  # noqa: PLC0415  (as above)

                yield from self._rows(parquet_cells(self.path))
            else:
                yield from self._rows(self._csv())
        except OSError as problem:
            raise ClosedLibraryError(folder=self.path, reason=problem.strerror or problem) from problem

    def _rows(self, cells: Iterator[Cells]) -> Iterator[Row]:
        first = next(cells, None)
        if first is None:
            raise UnknownTableError(file=self.path.name, problem=EMPTY)
        columns = self._columns([one.strip() for one in first.texts])
        for one in cells:
            if any(text.strip() for text in one.texts) or one.doubts:
                yield _row(one, columns)

    def _csv(self) -> Iterator[Cells]:
        last = 1
        try:
            with self.path.open(encoding="utf-8-sig", newline="") as file:
                for one in self._csv_cells(file):
                    last = one.line
                    yield one
        except UnicodeError as problem:
            raise UnknownTableError(file=self.path.name, problem=NOT_UTF_8) from problem
        except csv.Error as problem:
            raise BrokenTableError(file=self.path.name, line=last + 1, problem=OPEN) from problem

    def _csv_cells(self, file: TextIO) -> Iterator[Cells]:
        lines = self._lines(file)
        first = next(lines, "")
        if not first.strip():
            raise UnknownTableError(file=self.path.name, problem=EMPTY)
        delimiter = max(_DELIMITERS, key=first.count)
        yield Cells(1, next(csv.reader([first], delimiter=delimiter)))
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
        for cells in reader:
            yield Cells(reader.line_num + 1, cells)

    def _lines(self, file: TextIO) -> Iterator[str]:
        while line := file.readline(_MOST_IN_A_LINE):
            if "\0" in line:
                raise UnknownTableError(file=self.path.name, problem=OTHERWISE)
            if len(line) == _MOST_IN_A_LINE:
                raise csv.Error
            yield line

    def _columns(self, heading: list[str]) -> list[str]:
        """What each column means; empty where it is of no use here.

        Raises:
            NoNameColumnError: no column has names, or it is not clear which.
        """
        found = [_MEANING.get(" ".join(one.casefold().replace("_", " ").split()), "") for one in heading]
        for column in _SINGLE:
            number = found.count(column)
            if number > 1 or (column == "name" and not number):
                shown = ", ".join(heading)[:200]
                raise NoNameColumnError(file=self.path.name, column=column, found=number, columns=shown)
        return found


def _row(row: Cells, columns: list[str]) -> Row:
    cells, line = row.texts, row.line
    at = columns.index("name")
    if len(cells) != len(columns):
        name = cells[at] if len(cells) > at else ""
        return Row(line, "", name, None, _CELLS.format(found=len(cells), wanted=len(columns)))
    about: dict[str, list[str]] = {}
    for column, cell in zip(columns, cells, strict=True):
        about.setdefault(column, []).extend(cell.split("|") if column in _SEVERAL else [cell])
    [name], [reference] = about["name"], about.get("reference", [""])
    doubts = [f"{columns[place]} ({why})" for place, why in row.doubts if place < len(columns) and columns[place]]
    if any(columns[place] == "name" for place, _ in row.doubts if place < len(columns)):
        return Row(line, reference, name, None, _UNREAD.format(cells=", ".join(doubts)))
    try:
        asked = asked_party([name, *about.get("alias", ())], about)
    except NamelessPartyError:
        return Row(line, reference, name, None, _NO_NAME)
    unread = ", ".join([*doubts, *(f"{one.about} ‘{one.written[:40]}’" for one in asked.unread)])
    return Row(line, reference, name, asked, _UNREAD.format(cells=unread) if unread else None)
