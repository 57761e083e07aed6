"""The Dutch national list of terrorism: an ODS spreadsheet with one row for each party, in the English or the Dutch edition."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping

from sluis.law.text import Text
from sluis.screening.entry import Entry, Kind, Listing, Name, NameKind
from sluis.screening.errors import UnknownListError
from sluis.screening.lists.days import birth, partial_day, whole_day
from sluis.screening.lists.parts import clean, joined, name_of, present, remarks
from sluis.screening.lists.source import Source, members
from sluis.screening.lists.stated import Stated
from sluis.screening.lists.xml import Element, records

_COLUMNS = {
    "surname": ("surname", "achternaam"),
    "first": ("first name", "voorna"),
    "alias": ("alias",),
    "born": ("date of birth", "geboortedatum"),
    "place": ("place of birth", "geboorteplaats"),
    "listed": ("ministerial decision", "beschikking", "besluit"),
    "notice": ("notification", "bekendmaking", "staatscourant"),
}
_MOST_CELLS, _LEAST_CELLS = 64, 3
_DIGITS = 16
_NO_TABLE = Text(nl="er staat geen tabel met achternamen in.", en="there is no table with surnames in it.")


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the list says, and its entries.

    Raises:
        UnknownListError: a spreadsheet with another content.
    """
    [file] = files
    yield Stated()
    heading: dict[str, int] = {}
    for cells in _rows(file):
        if not heading:
            heading = _heading(cells)
        elif row := _row(cells, heading):
            yield _entry(row)
    if not heading:
        raise UnknownListError(file=file.name, problem=_NO_TABLE)


def _rows(file: Source) -> Iterator[list[str]]:
    """The rows of the tables. A cell that repeats stands once in the file."""
    content = next((one for one in members(file) if one.name == "content.xml"), None)
    if content is None:
        raise UnknownListError(file=file.name, problem=_NO_TABLE)
    for row in records(content, {"table-row": ""}):
        cells: list[str] = []
        for cell in row:
            times = _attribute(cell, "number-columns-repeated")
            cells += [_value(cell)] * min(int(times) if times.isascii() and times.isdigit() else 1, _MOST_CELLS)
            if len(cells) > _MOST_CELLS:
                break
        if sum(map(bool, cells)) >= _LEAST_CELLS:
            yield cells


def _value(cell: Element) -> str:
    day = _attribute(cell, "date-value")
    return day or clean(" ".join("".join(paragraph.itertext()) for paragraph in cell))


def _attribute(cell: Element, name: str) -> str:
    found: Mapping[str, str] = cell.attrib
    return next((value for key, value in found.items() if key.rpartition("}")[2] == name), "")


def _heading(cells: list[str]) -> dict[str, int]:
    """Where each column is; nothing where this is not the row that names them."""
    found = {
        column: index
        for column, words in _COLUMNS.items()
        for index, cell in enumerate(cells)
        if any(word in cell.casefold() for word in words)
    }
    return found if {"surname", "listed"} <= set(found) else {}


def _row(cells: list[str], heading: dict[str, int]) -> dict[str, str]:
    row = {column: cells[index] for column, index in heading.items() if index < len(cells)}
    return row if row.get("surname") else {}


def _entry(row: dict[str, str]) -> Entry:
    given, family, day = row.get("first", ""), row["surname"], row.get("born", "")
    born = birth(day)
    is_person = bool(given and any(one.isalpha() for one in given) and given.casefold() not in {"n/a", "nvt", "n.v.t."})
    said = "|".join((given, family, partial_day(row.get("listed", ""))))
    return Entry(
        id=hashlib.sha256(said.encode()).hexdigest()[:_DIGITS],
        kind=Kind.PERSON if is_person else Kind.UNKNOWN,
        names=present(_names(given if is_person else "", family, row.get("alias", ""))),
        births=(born,) if born and is_person else (),
        birth_places=remarks(row.get("place") if is_person else ""),
        listings=(Listing("NL", row.get("notice", ""), whole_day(row.get("listed", ""))),),
        remarks=remarks(
            f"Date of birth: {day}" if day and not (born and is_person) else "", "" if is_person else row.get("place")
        ),
    )


def _names(given: str, family: str, aliases: str) -> Iterator[Name | None]:
    yield name_of(joined(given, family), NameKind.PRIMARY, given=given, family=family if given else "")
    for alias in aliases.replace("\n", ";").split(";"):
        yield name_of(alias, NameKind.ALIAS)
