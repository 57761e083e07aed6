"""A file of parties to be screened: CSV in UTF-8, a party a row, read row by row.

The first line names the columns, in Dutch or in English. A row that cannot be read is given back with the reason; what makes
all rows doubtful refuses the file.

InputError
└── PartyTableError               S385
    ├── UnknownTableError         S386  another kind of file, or another encoding
    ├── NoNameColumnError         S387  no column with names, or one column twice
    ├── BrokenTableError          S388  a quote left open, a line without end
    └── ChangedTableError         S389  it changed while it was screened
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple, TextIO

from sluis.law.errors import InputError
from sluis.law.text import Text
from sluis.library.errors import ClosedLibraryError
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
_BINARY: Final = (b"PK", b"PAR1", b"\xd0\xcf\x11\xe0")
_DELIMITERS: Final = ",;\t|"
_OTHERWISE: Final = Text(
    nl="dit is geen CSV. Sla het op als CSV in UTF-8 (in een rekenprogramma: Opslaan als, CSV UTF-8)",
    en="this is no CSV. Save it as CSV in UTF-8 (in a spreadsheet program: Save as, CSV UTF-8)",
)
_NOT_UTF_8: Final = Text(
    nl="de letters zijn niet in UTF-8 geschreven. Sla het op als CSV in UTF-8, anders gaan namen verloren",
    en="the letters are not written in UTF-8. Save it as CSV in UTF-8, or names are lost",
)
_EMPTY: Final = Text(
    nl="het bestand is leeg. Zet in de eerste regel de kolommen", en="the file is empty. Name the columns in its first line"
)
_OPEN: Final = Text(
    nl="een cel of regel zonder einde, of een aanhalingsteken dat niet sluit",
    en="a cell or line without end, or a quotation mark that is not closed",
)
_CELLS: Final = Text(nl="{found} cellen in plaats van {wanted}", en="{found} cells instead of {wanted}")
_NO_NAME: Final = Text(nl="geen naam waarop te zoeken is", en="no name that can be looked for")
_UNREAD: Final = Text(nl="niet gelezen: {cells}", en="not read: {cells}")


class PartyTableError(InputError):
    """A file of parties that cannot be screened."""

    code = "S385"


class UnknownTableError(PartyTableError):
    """Another kind of file, or another encoding."""

    code = "S386"
    words = Text(nl="{file}: {problem}.", en="{file}: {problem}.")


class NoNameColumnError(PartyTableError):
    """It is not clear which column holds the names."""

    code = "S387"
    words = Text(
        nl="{file}, regel 1: er moet één kolom ‘{column}’ zijn; er staan er {found}. De kolommen zijn: {columns}. Noem de kolom"
        " met namen ‘naam’.",
        en="{file}, line 1: there must be one column ‘{column}’; there are {found}. The columns are: {columns}. Call the column"
        " with names ‘name’.",
    )


class BrokenTableError(PartyTableError):
    """A file that cannot be cut into rows."""

    code = "S388"
    words = Text(
        nl="{file}, bij regel {line}: {problem}. Verbeter de regel en begin opnieuw; er is niets geschreven.",
        en="{file}, near line {line}: {problem}. Correct the line and start again; nothing was written.",
    )


class ChangedTableError(PartyTableError):
    """Somebody wrote to the file while it was screened."""

    code = "S389"
    words = Text(
        nl="{file} is veranderd tijdens het screenen. Er is niets geschreven. Begin opnieuw.",
        en="{file} changed while it was screened. Nothing was written. Start again.",
    )


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
        last = 1
        try:
            self._refuse_binary()
            with self.path.open(encoding="utf-8-sig", newline="") as file:
                for row in self._rows(file):
                    last = row.line
                    yield row
        except UnicodeError as problem:
            raise UnknownTableError(file=self.path.name, problem=_NOT_UTF_8) from problem
        except csv.Error as problem:
            raise BrokenTableError(file=self.path.name, line=last + 1, problem=_OPEN) from problem
        except OSError as problem:
            raise ClosedLibraryError(folder=self.path, reason=problem.strerror or problem) from problem

    def _refuse_binary(self) -> None:
        """Refuse a spreadsheet or a Parquet file as what it is."""
        with self.path.open("rb") as file:
            if file.read(4).startswith(_BINARY):
                raise UnknownTableError(file=self.path.name, problem=_OTHERWISE)

    def _rows(self, file: TextIO) -> Iterator[Row]:
        lines = self._lines(file)
        first = next(lines, "")
        if not first.strip():
            raise UnknownTableError(file=self.path.name, problem=_EMPTY)
        delimiter = max(_DELIMITERS, key=first.count)
        heading = [one.strip() for one in next(csv.reader([first], delimiter=delimiter))]
        columns = self._columns(heading)
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
        for cells in reader:
            if any(one.strip() for one in cells):
                yield _row(reader.line_num + 1, cells, columns)

    def _lines(self, file: TextIO) -> Iterator[str]:
        while line := file.readline(_MOST_IN_A_LINE):
            if "\0" in line:
                raise UnknownTableError(file=self.path.name, problem=_OTHERWISE)
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


def _row(line: int, cells: list[str], columns: list[str]) -> Row:
    if len(cells) != len(columns):
        name = cells[columns.index("name")] if len(cells) > columns.index("name") else ""
        return Row(line, "", name, None, _CELLS.format(found=len(cells), wanted=len(columns)))
    about: dict[str, list[str]] = {}
    for column, cell in zip(columns, cells, strict=True):
        about.setdefault(column, []).extend(cell.split("|") if column in _SEVERAL else [cell])
    [name], [reference] = about["name"], about.get("reference", [""])
    try:
        asked = asked_party([name, *about.get("alias", ())], about)
    except NamelessPartyError:
        return Row(line, reference, name, None, _NO_NAME)
    unread = ", ".join(f"{one.about} ‘{one.written[:40]}’" for one in asked.unread)
    return Row(line, reference, name, asked, _UNREAD.format(cells=unread) if unread else None)
