"""Canada's consolidated list of autonomous sanctions, XML. A file says no day."""

from __future__ import annotations

from collections.abc import Iterator

from sluis.screening.entry import Entry, Kind, Listing, Name, NameKind
from sluis.screening.lists.days import birth, whole_day
from sluis.screening.lists.parts import clean, identifier_of, joined, name_of, present, remarks
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated
from sluis.screening.lists.xml import fields, records


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the list says, and its entries."""
    [file] = files
    yield Stated()
    for record in records(file, {"record": "data-set"}):
        yield _entry({name: clean(text) for name, text in fields(record).items()})


def _entry(row: dict[str, str]) -> Entry:
    regime, schedule, item = (row.get(name, "") for name in ("Country", "Schedule", "Item"))
    is_ship, whole = bool(row.get("ShipIMONumber")), row.get("EntityOrShip", "")
    day = row.get("DateOfBirthOrShipBuildDate", "")
    born = None if whole else birth(day)
    imo = identifier_of(row.get("ShipIMONumber"), "imo")
    return Entry(
        id=joined(regime, schedule, item, by=" | "),
        kind=Kind.VESSEL if is_ship else Kind.ORGANISATION if whole else Kind.PERSON,
        names=present(_names(row)),
        births=(born,) if born else (),
        identifiers=(imo,) if imo else (),
        listings=(Listing(regime, joined("Schedule", schedule) if schedule else "", whole_day(row.get("DateOfListing", ""))),),
        remarks=remarks(row.get("TitleOrShip"), f"Date of birth or build: {day}" if day and not born else ""),
    )


def _names(row: dict[str, str]) -> Iterator[Name | None]:
    given, family = row.get("GivenName", ""), row.get("LastName", "")
    yield name_of(
        row.get("EntityOrShip") or joined(given, family), NameKind.PRIMARY, given=given, family=family if given else ""
    )
    for alias in row.get("Aliases", "").split(";"):
        yield name_of(alias, NameKind.ALIAS)
