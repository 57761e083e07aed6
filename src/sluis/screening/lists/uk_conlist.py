"""The consolidated list of the UK's OFSI as CSV, in the layout that ended in January 2026: a row for each name of a group.

Windows-1252; the first line says the day, the second names the columns. A cell may number its values: (1) … (2) ….
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sluis.law.text import Text
from sluis.screening.entry import Address, Entry, Identifier, Kind, Listing, Name, NameKind
from sluis.screening.errors import BrokenListError
from sluis.screening.lists.days import birth, whole_day
from sluis.screening.lists.parts import (
    address_of,
    addresses,
    clean,
    countries_of,
    identifier_of,
    joined,
    name_of,
    present,
    remarks,
    unrecognised,
)
from sluis.screening.lists.rows import line, miscut, rows
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated

FIRST = "Last Updated"
COLUMNS = {"Name 6", "Group Type", "Alias Type", "Regime", "Group ID"}
_KINDS = {"individual": Kind.PERSON, "entity": Kind.ORGANISATION, "ship": Kind.VESSEL}
_NAMES = {"prime alias": NameKind.PRIMARY, "primary name": NameKind.PRIMARY, "fka": NameKind.FORMER}
_NUMBERED = re.compile(r"\(\d+\)(?:-\(\d+\))?\s*")
_NUMBER = re.compile(r"[A-Z0-9][A-Z0-9 ./-]*[0-9][A-Z0-9./-]*")
_GIVEN = tuple(f"Name {number}" for number in range(1, 6))
_HEADING = Text(nl="de kolommen ontbreken", en="the columns are missing")
_Row = dict[str, str]


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the list says, and its entries.

    Raises:
        BrokenListError: the second line does not name the columns.
    """
    [file] = files
    groups: dict[str, list[_Row]] = {}
    heading: list[str] = []
    for number, row in rows(file, encoding="cp1252"):
        if not heading and row[0].strip() == FIRST:
            yield Stated(published=whole_day(row[1]) if row[1:] else None)
        elif not heading:
            heading = [one.strip() for one in row]
            if not set(heading) >= COLUMNS:
                raise BrokenListError(file=file.name, place=line(number), problem=_HEADING)
        elif len(row) != len(heading):
            raise miscut(file, number, len(row), len(heading))
        else:
            found = dict(zip(heading, map(clean, row), strict=True))
            groups.setdefault(found["Group ID"], []).append(found)
    for group, found_rows in groups.items():
        yield _entry(group, found_rows)


def _entry(group: str, found: list[_Row]) -> Entry:
    def several(column: str) -> list[str]:
        return list(dict.fromkeys(value for row in found for value in _values(row.get(column, ""))))

    nationalities = several("Nationality")
    born = {day: birth(day) for day in several("DOB")}
    regime = found[0].get("Regime", "")
    return Entry(
        id=group,
        kind=_KINDS.get(found[0].get("Group Type", "").casefold(), Kind.UNKNOWN),
        names=present(map(_name, found)),
        births=tuple(dict.fromkeys(one for one in born.values() if one is not None)),
        birth_places=remarks(*several("Town of Birth"), *several("Country of Birth")),
        nationalities=countries_of(nationalities),
        addresses=addresses(map(_address, found)),
        identifiers=tuple(dict.fromkeys(one for one in _identifiers(found) if one is not None)),
        listings=(Listing(regime, listed_on=whole_day(found[0].get("Listed On", ""))),),
        remarks=remarks(
            *(row.get("Other Information", "") for row in found),
            *several("Title"),
            *several("Position"),
            *several("Passport Details"),
            *several("NI Number"),
            *unrecognised("Nationality", nationalities),
            *(f"Born: {day}" for day, one in born.items() if one is None),
        ),
    )


def _values(cell: str) -> list[str]:
    return [value for one in _NUMBERED.split(cell) if (value := one.strip(" -."))]


def _name(row: _Row) -> Name | None:
    given, family = joined(*(row.get(part) for part in _GIVEN)), row.get("Name 6", "")
    kind = _NAMES.get(row.get("Alias Type", "").casefold(), NameKind.ALIAS)
    return name_of(joined(given, family), kind, given=given, family=family if given else "")


def _address(row: _Row) -> Address | None:
    lines = [row.get(f"Address {number}") for number in range(1, 6)]
    return address_of(*lines, row.get("Post/Zip Code"), city=row.get("Address 6"), country=row.get("Country"))


def _identifiers(found: list[_Row]) -> Iterator[Identifier | None]:
    """A number is taken only where a value begins with it; the rest of the words stay among the remarks."""
    for column, described in (("Passport Details", "passport"), ("NI Number", "national identification")):
        for row in found:
            for value in _values(row.get(column, "")):
                if number := _NUMBER.match(value):
                    yield identifier_of(number[0], described)
