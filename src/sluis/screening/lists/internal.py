"""Parties that an organisation itself does not deal with: a CSV of our own, in UTF-8, with commas or semicolons.

The first line names the columns; their order is free, and `name` and `reason` must be there. In `aliases`, `countries` and
`identifiers` several values have `|` between them. What a cell says must be what the column is for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date

from sluis.law.text import Text
from sluis.screening.country_name import country_of
from sluis.screening.entry import Address, Entry, Identifier, Kind, Listing, NameKind
from sluis.screening.errors import ListEntryError, UnknownListError
from sluis.screening.lists.days import birth, whole_day
from sluis.screening.lists.parts import clean, name_of, present, remarks
from sluis.screening.lists.rows import line, records
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated

COLUMNS = ("id", "name", "aliases", "kind", "countries", "born", "identifiers", "address", "reason", "listed_on", "until")
_DIGITS = 16
_WRONG = Text(nl="‘{value}’ kan niet staan in de kolom {column}.", en="‘{value}’ cannot stand in the column {column}.")
_NO_NAME = Text(nl="de kolom name is leeg.", en="the column name is empty.")
_UNKNOWN = Text(nl="de kolom ‘{column}’ is niet bekend.", en="there is no column ‘{column}’.")


def is_heading(row: list[str]) -> bool:
    """Whether a row names columns of this format: those that no other format has together."""
    return {"name", "reason"} <= {one.casefold() for one in row}


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """The entries of a file.

    Raises:
        UnknownListError: a column that is not known.
        ListEntryError: a cell that is not what its column is for.
    """
    [file] = files
    yield Stated()
    heading = file.head().split(b"\n", 1)[0]
    for number, row in records(file, delimiter=";" if b";" in heading else ","):
        cells = {column.casefold(): clean(value) for column, value in row.items()}
        for column in cells:
            if column not in COLUMNS:
                raise UnknownListError(file=file.name, problem=_UNKNOWN.format(column=column))
        if any(cells.values()):
            yield _Row(file.name, number, cells).entry()


class _Row:
    """A row, and where it stands."""

    def __init__(self, file: str, number: int, cells: dict[str, str]) -> None:
        self.file, self.number, self.cells = file, number, cells

    def entry(self) -> Entry:
        names = [name_of(self.cells.get("name"), NameKind.PRIMARY)]
        if names == [None]:
            raise ListEntryError(file=self.file, place=line(self.number), problem=_NO_NAME)
        day = self.cells.get("born", "")
        born = birth(day) if day else None
        address = self.cells.get("address", "")
        return Entry(
            id=self.cells.get("id") or hashlib.sha256(self.cells["name"].casefold().encode()).hexdigest()[:_DIGITS],
            kind=self._kind(),
            names=present([*names, *(name_of(one, NameKind.ALIAS) for one in self._several("aliases"))]),
            births=(born,) if born else self._nothing("born"),
            countries=tuple(dict.fromkeys(map(self._country, self._several("countries")))),
            addresses=(Address(address),) if address else (),
            identifiers=tuple(Identifier(one) for one in self._several("identifiers")),
            listings=(Listing("internal", "", self._day("listed_on"), self._day("until")),),
            remarks=remarks(self.cells.get("reason")),
        )

    def _several(self, column: str) -> list[str]:
        return [one.strip() for one in self.cells.get(column, "").split("|") if one.strip()]

    def _kind(self) -> Kind:
        written = self.cells.get("kind", "").casefold()
        if written and written not in set(Kind):
            raise self._wrong("kind", written)
        return Kind(written) if written else Kind.UNKNOWN

    def _country(self, written: str) -> str:
        if code := country_of(written):
            return code
        raise self._wrong("countries", written)

    def _day(self, column: str) -> date | None:
        written = self.cells.get(column, "")
        found = whole_day(written)
        if written and found is None:
            raise self._wrong(column, written)
        return found

    def _nothing(self, column: str) -> tuple[()]:
        if written := self.cells.get(column, ""):
            raise self._wrong(column, written)
        return ()

    def _wrong(self, column: str, value: str) -> ListEntryError:
        return ListEntryError(file=self.file, place=line(self.number), problem=_WRONG.format(column=column, value=value))
