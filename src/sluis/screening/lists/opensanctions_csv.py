"""A data set of OpenSanctions as `targets.simple.csv`: a row for each target, several values with semicolons between them."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from sluis.screening.entry import Address, Entry, Identifier, IdentifierKind, Kind, Listing, Name, NameKind
from sluis.screening.lists.days import birth, whole_day
from sluis.screening.lists.parts import addresses, clean, countries_of, joined, name_of, present, remarks, unrecognised
from sluis.screening.lists.rows import records
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated

COLUMNS = {"id", "schema", "name", "aliases", "birth_date", "countries", "identifiers", "sanctions", "dataset", "last_seen"}
KINDS = {
    "Person": Kind.PERSON,
    "Organization": Kind.ORGANISATION,
    "Company": Kind.ORGANISATION,
    "PublicBody": Kind.ORGANISATION,
    "Vessel": Kind.VESSEL,
    "Airplane": Kind.AIRCRAFT,
}
"""What the other schemata of parties do not tell is not known."""
_IMO = re.compile(r"IMO([0-9]{7})")
_LEI = re.compile(r"[A-Z0-9]{18}[0-9]{2}")


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file says, and its entries. The day of the file is the last on which a target was seen."""
    [file] = files
    last = ""
    for _, row in records(file):
        last = max(last, row["last_seen"][:10])
        yield _entry(row)
    yield Stated(published=whole_day(last))


def _entry(row: dict[str, str]) -> Entry:
    countries = _several(row["countries"])
    born = {day: birth(day) for day in _several(row["birth_date"])}
    kind = KINDS.get(row["schema"], Kind.UNKNOWN)
    programmes = _several(row.get("program_ids", "")) or [""]
    return Entry(
        id=row["id"].strip(),
        kind=kind,
        names=present(_names(row)),
        births=tuple(dict.fromkeys(one for one in born.values() if one is not None)),
        countries=countries_of(countries),
        addresses=addresses(Address(clean(one)) for one in _several(row.get("addresses", "")) if clean(one)),
        identifiers=tuple(dict.fromkeys(map(_identifier, _several(row["identifiers"])))),
        listings=tuple(Listing(joined(clean(row["dataset"]), one, by=": ")) for one in programmes),
        remarks=remarks(
            *(one.strip('"') for one in _several(row["sanctions"])),
            *_several(row.get("phones", "")),
            *_several(row.get("emails", "")),
            *unrecognised("Country", countries),
            *(f"Born: {day}" for day, found in born.items() if found is None),
        ),
    )


def _several(cell: str) -> list[str]:
    """The values in a cell. One that holds a semicolon of its own stands in quotes."""
    if '"' not in cell:
        return [one for part in cell.split(";") if (one := part.strip())]
    try:
        return [one.strip() for row in csv.reader([cell], delimiter=";") for one in row if one.strip()]
    except csv.Error:
        return [cell]


def _names(row: dict[str, str]) -> Iterator[Name | None]:
    yield name_of(row["name"], NameKind.PRIMARY)
    for alias in _several(row["aliases"]):
        yield name_of(alias, NameKind.ALIAS)


def _identifier(value: str) -> Identifier:
    if imo := _IMO.fullmatch(value):
        return Identifier(imo[1], IdentifierKind.IMO)
    return Identifier(clean(value), IdentifierKind.LEI if _LEI.fullmatch(value) else IdentifierKind.OTHER)
