"""The Consolidated Screening List of the US government, CSV and JSON: the lists of three departments in one file.

In the CSV a cell with several values has semicolons between them. A file says no day.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from itertools import starmap

import msgspec
from msgspec import Struct

from sluis.screening.entry import Address, Birth, Entry, Kind, Listing, Name, NameKind
from sluis.screening.errors import BrokenListError
from sluis.screening.lists.days import birth, whole_day
from sluis.screening.lists.ofac_xml import KINDS, full_name, numbered, remark_on
from sluis.screening.lists.parts import (
    address_of,
    addresses,
    clean,
    countries_of,
    gender_of,
    joined,
    name_of,
    present,
    remarks,
    unrecognised,
)
from sluis.screening.lists.rows import records
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated

COLUMNS = {"source", "entity_number", "type", "programs", "name", "addresses", "alt_names", "source_list_url"}
_SHORT = re.compile(r"\(([A-Z]{2,6})\)")
_COUNTRY = re.compile(r"[A-Z]{2}")
_DIGITS = 16
_AND = re.compile(r"\s*;\s*")


class _Place(Struct, frozen=True):
    """An address in the JSON."""

    address: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    country: str | None = None


class _Number(Struct, frozen=True):
    """A number in the JSON."""

    type: str | None = None
    number: str | None = None
    country: str | None = None


class _Record(Struct, frozen=True, kw_only=True):
    """A party, as both formats say it."""

    name: str
    source: str = ""
    id: str | None = ""
    entity_number: str | int | None = ""
    type: str | None = ""
    title: str | None = ""
    remarks: str | None = ""
    call_sign: str | None = ""
    vessel_flag: str | None = ""
    vessel_type: str | None = ""
    vessel_owner: str | None = ""
    federal_register_notice: str | None = ""
    license_requirement: str | None = ""
    license_policy: str | None = ""
    start_date: str | None = ""
    end_date: str | None = ""
    programs: list[str] | None = None
    alt_names: list[str] | None = None
    citizenships: list[str] | None = None
    nationalities: list[str] | None = None
    dates_of_birth: list[str] | None = None
    places_of_birth: list[str] | None = None
    addresses: list[_Place] | None = None
    ids: list[_Number] | None = None


class _Whole(Struct, frozen=True):
    """The JSON file: each party is read when its turn comes."""

    results: list[msgspec.Raw]
    total: int | None = None


def entries_of_csv(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a CSV file of the list says, and its entries."""
    [file] = files
    yield Stated()
    for _, row in records(file):
        yield _entry(_of_row(row))


def entries_of_json(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a JSON file of the list says, and its entries.

    Raises:
        BrokenListError: it is not JSON, or not of this shape.
    """
    [file] = files
    place: object = "JSON"
    try:
        whole = msgspec.json.decode(file.whole(), type=_Whole)
        yield Stated(declared=whole.total)
        for number, one in enumerate(whole.results, 1):
            place = f"results[{number - 1}]"
            yield _entry(msgspec.json.decode(one, type=_Record))
    except (msgspec.DecodeError, RecursionError, UnicodeError) as problem:
        raise BrokenListError(file=file.name, place=place, problem=problem) from problem


def _of_row(row: dict[str, str]) -> _Record:
    several = ("programs", "alt_names", "citizenships", "nationalities", "dates_of_birth", "places_of_birth")
    single = {name: row.get(name, "") for name in _Record.__struct_fields__ if name not in {*several, "addresses", "ids", "id"}}
    return _Record(
        **single,  # type: ignore[arg-type]  # (all of them texts)
        **{name: _split(row.get(name, "")) for name in several},  # type: ignore[arg-type]
        id=row.get("_id", ""),
        addresses=[_place(one) for one in _split(row.get("addresses", ""))],
        ids=[_number(one) if "_id" in row else _old_number(one) for one in _split(row.get("ids", ""))],
    )


def _split(cell: str) -> list[str]:
    return [one for one in _AND.split(cell.strip()) if one]


def _place(written: str) -> _Place:
    """An address ends with the code of its country, mostly."""
    lines, _, last = written.rpartition(",")
    last = last.strip()
    return _Place(lines.strip() or None, country=last) if _COUNTRY.fullmatch(last) else _Place(written)


def _number(written: str) -> _Number:
    kind, _, rest = written.partition(", ")
    number, _, country = rest.partition(", ")
    return _Number(kind, number, country if _COUNTRY.fullmatch(country) else None)


def _old_number(written: str) -> _Number:
    """The layout of old: the country, if any, the number, and what it is called."""
    first, comma, rest = written.partition(", ")
    country, rest = (first, rest) if comma and _COUNTRY.fullmatch(first) else (None, written)
    number, _, kind = rest.rpartition(", ")
    return _Number(kind, number, country)


def _entry(one: _Record) -> Entry:
    is_person = clean(one.type).casefold() == "individual"
    said = [*(one.nationalities or ()), *(one.citizenships or ())]
    numbers = [(clean(number.type), clean(number.number), clean(number.country)) for number in one.ids or ()]
    born = {day: birth(day) for day in one.dates_of_birth or ()}
    return Entry(
        id=_id(one),
        kind=KINDS.get(clean(one.type).casefold(), Kind.UNKNOWN),
        names=present(_names(one, is_person=is_person)),
        births=_births(born),
        birth_places=remarks(*(one.places_of_birth or ())),
        nationalities=countries_of(said),
        countries=countries_of([one.vessel_flag]),
        addresses=addresses(map(_address, one.addresses or ())),
        identifiers=tuple(dict.fromkeys(filter(None, starmap(numbered, numbers)))),
        listings=tuple(_listings(one)),
        gender=next((gender_of(number) for kind, number, _ in numbers if kind == "Gender"), ""),
        remarks=remarks(
            one.remarks,
            one.title,
            one.source,
            one.license_requirement,
            one.license_policy,
            *(
                f"{label}: {value}"
                for label in ("call_sign", "vessel_type", "vessel_owner")
                if (value := clean(getattr(one, label)))
            ),
            *unrecognised("Nationality", said),
            *unrecognised("Flag", [one.vessel_flag]),
            *(f"Born: {day}" for day, found in born.items() if found is None),
            *starmap(remark_on, numbers),
        ),
    )


def _births(born: dict[str, Birth | None]) -> tuple[Birth, ...]:
    return tuple(dict.fromkeys(one for one in born.values() if one is not None))


def _id(one: _Record) -> str:
    """The number of the list, else one that follows from what identifies the party. Two lists may use one number."""
    short = found[1] if (found := _SHORT.search(one.source)) else "CSL"
    number = clean(one.id) or clean(str(one.entity_number or ""))
    if not number:
        said = "|".join((one.source, one.name, one.start_date or "", *(place.address or "" for place in one.addresses or ())))
        number = hashlib.sha256(said.encode()).hexdigest()[:_DIGITS]
    return f"{short}-{number}"


def _names(one: _Record, *, is_person: bool) -> Iterator[Name | None]:
    yield _inverted(one.name, NameKind.PRIMARY, is_person=is_person)
    for alias in one.alt_names or ():
        yield _inverted(alias, NameKind.ALIAS, is_person=is_person)


def _inverted(name: str, kind: NameKind, *, is_person: bool) -> Name | None:
    """`FAMILY, Given`, where the list says that this is a person."""
    family, comma, given = clean(name).partition(", ")
    return full_name(given, family, kind) if is_person and comma and "," not in given else name_of(name, kind)


def _address(one: _Place) -> Address | None:
    return address_of(one.address, one.postal_code, one.state, city=one.city, country=one.country)


def _listings(one: _Record) -> Iterator[Listing]:
    days = (whole_day(clean(one.start_date)), whole_day(clean(one.end_date)))
    short = found[1] if (found := _SHORT.search(one.source)) else one.source
    for programme in one.programs or [""]:
        yield Listing(joined(short, programme), clean(one.federal_register_notice), *days)
