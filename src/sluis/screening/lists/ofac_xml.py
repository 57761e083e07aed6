"""The lists of the US Treasury (OFAC) in its classic XML: Specially Designated Nationals, and the other lists in one file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import starmap

from sluis.screening.entry import Address, Entry, Identifier, IdentifierKind, Kind, Listing, Name, NameKind
from sluis.screening.lists.days import birth, whole_day
from sluis.screening.lists.parts import (
    address_of,
    addresses,
    clean,
    countries_of,
    gender_of,
    identifier_of,
    joined,
    kind_of,
    name_of,
    present,
    remarks,
    unrecognised,
)
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated
from sluis.screening.lists.xml import Element, fields, records

KINDS = {"individual": Kind.PERSON, "entity": Kind.ORGANISATION, "vessel": Kind.VESSEL, "aircraft": Kind.AIRCRAFT}
NAMES = {"a.k.a.": NameKind.ALIAS, "f.k.a.": NameKind.FORMER, "n.k.a.": NameKind.ALIAS}
NO_NUMBERS = (
    "gender",
    "website",
    "email",
    "phone",
    "sanctions",
    "secondary",
    "transactions",
    "executive order",
    "date",
    "organization type",
    "target type",
    "determination",
    "information",
    "nationality of registration",
    "registration country",
    "flag",
    "vessel type",
    "aircraft model",
    "aircraft operator",
    "issuer name",
    "year of build",
)
"""What stands among the numbers of a party and is none."""


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the list says, and its entries."""
    [file] = files
    for record in records(file, {"publshInformation": "sdnList", "sdnEntry": "sdnList"}):
        if record.tag == "sdnEntry":
            yield _entry(record)
        else:
            declared = clean(record.findtext("Record_Count"))
            published = whole_day(record.findtext("Publish_Date"), month_first=True)
            yield Stated(published=published, declared=int(declared) if declared.isascii() and declared.isdigit() else None)


def _entry(record: Element) -> Entry:
    numbers = [_described(one) for one in record.iterfind("idList/id")]
    nationalities = [one.findtext("country") for kind in ("nationality", "citizenship") for one in _items(record, kind)]
    flag = record.findtext("vesselInfo/vesselFlag")
    days = [clean(one.findtext("dateOfBirth")) for one in record.iterfind("dateOfBirthList/dateOfBirthItem")]
    births = {day: birth(day) for day in days}
    return Entry(
        id=clean(record.findtext("uid")),
        kind=KINDS.get(clean(record.findtext("sdnType")).casefold(), Kind.UNKNOWN),
        names=present(_names(record)),
        births=tuple(dict.fromkeys(filter(None, births.values()))),
        birth_places=remarks(*(one.findtext("placeOfBirth") for one in record.iterfind("placeOfBirthList/placeOfBirthItem"))),
        nationalities=countries_of(nationalities),
        countries=countries_of([flag]),
        addresses=addresses(map(_address, record.iterfind("addressList/address"))),
        identifiers=tuple(dict.fromkeys(filter(None, (*starmap(numbered, numbers), _call_sign(record))))),
        listings=tuple(Listing(clean(one.text)) for one in record.iterfind("programList/program")),
        gender=next((gender_of(number) for said, number, _ in numbers if said == "Gender"), ""),
        remarks=remarks(
            record.findtext("remarks"),
            record.findtext("title"),
            *unrecognised("Nationality", nationalities),
            *unrecognised("Flag", [flag]),
            *(f"Born: {day}" for day, found in births.items() if found is None),
            *starmap(remark_on, numbers),
            *(joined(one.tag, one.text, by=": ") for part in record.iterfind("vesselInfo") for one in part),
        ),
    )


def _described(one: Element) -> tuple[str, str, str]:
    """What a number is called, the number, and the country that issued it."""
    found = fields(one)
    return clean(found.get("idType")), clean(found.get("idNumber")), clean(found.get("idCountry"))


def _items(record: Element, kind: str) -> Iterator[Element]:
    return record.iterfind(f"{kind}List/{kind}")


def _names(record: Element) -> Iterator[Name | None]:
    yield full_name(record.findtext("firstName"), record.findtext("lastName"), NameKind.PRIMARY)
    for aka in map(fields, record.iterfind("akaList/aka")):
        kind = NAMES.get(clean(aka.get("type")).casefold(), NameKind.ALIAS)
        weak = clean(aka.get("category")).casefold() == "weak"
        yield full_name(aka.get("firstName"), aka.get("lastName"), NameKind.WEAK_ALIAS if weak else kind)


def full_name(given: str | None, family: str | None, kind: NameKind) -> Name | None:
    """A name of which the list gives the parts; an organisation has its name as family name only."""
    if not clean(given):
        return name_of(family, kind)
    return name_of(joined(given, family), kind, given=clean(given), family=clean(family))


def _address(one: Element) -> Address | None:
    found = fields(one)
    lines = (found.get(part) for part in ("address1", "address2", "address3", "postalCode", "stateOrProvince"))
    return address_of(*lines, city=found.get("city"), country=found.get("country"))


@lru_cache(maxsize=4096)
def is_number(described: str) -> bool:
    """Whether what a list calls so is a number that identifies a party."""
    said = described.casefold()
    return not any(word in said for word in NO_NUMBERS) or kind_of(described) in {IdentifierKind.PASSPORT, IdentifierKind.LEI}


def numbered(described: str, number: str, country: str) -> Identifier | None:
    """The number, where it is one."""
    return identifier_of(number, described, country) if is_number(described) else None


def remark_on(described: str, number: str, country: str) -> str:
    """What is no number, or was issued by a country that is not recognised."""
    if is_number(described):
        return joined(described, number, *lost, by=": ") if (lost := unrecognised("issued by", [country])) else ""
    return "" if described == "Gender" else joined(described.rstrip(" :-"), number, by=": ")


def _call_sign(record: Element) -> Identifier | None:
    return identifier_of(record.findtext("vesselInfo/callSign"), "call sign")
