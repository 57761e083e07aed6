"""The UK Sanctions List, XML: a designation has names in parts, of which the sixth is the family name or the whole name."""

from __future__ import annotations

from collections.abc import Iterator

from sluis.screening.entry import Address, Entry, Identifier, Kind, Listing, Name, NameKind
from sluis.screening.lists.days import birth, whole_day
from sluis.screening.lists.parts import (
    address_of,
    addresses,
    clean,
    countries_of,
    gender_of,
    identifier_of,
    joined,
    name_of,
    present,
    remarks,
    unrecognised,
)
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated
from sluis.screening.lists.xml import Element, fields, records

_KINDS = {"individual": Kind.PERSON, "entity": Kind.ORGANISATION, "ship": Kind.VESSEL}
_GIVEN = tuple(f"Name{number}" for number in range(1, 6))
_NUMBERS = (
    ("Passport", "PassportNumber", "PassportAdditionalInformation", "passport"),
    ("NationalIdentifier", "NationalIdentifierNumber", "NationalIdentifierAdditionalInformation", "national identification"),
)
_SINGLE = (("BusinessRegistrationNumber", "registration"), ("IMONumber", "imo"), ("HullIdentificationNumber", "hull"))
_OWNERS = ("CurrentOwnerOperator", "PreviousOwnerOperator", "ParentCompany", "Subsidiary")
_SAID = ("TypeOfShip", "TypeOfEntity", "TonnageOfShip", "LengthOfShip", "YearBuilt", "PreviousFlag", "Phone", "EmailAddress")


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the list says, and its entries."""
    [file] = files
    for record in records(file, {"DateGenerated": "Designations", "Designation": "Designations"}):
        if record.tag == "DateGenerated":
            yield Stated(published=whole_day(record.text or ""))
        else:
            yield _entry(record)


def _entry(record: Element) -> Entry:
    nationalities = _texts(record, "Nationality")
    flags = _texts(record, "CurrentBelievedFlagOfShip")
    born = {day: birth(day) for day in _texts(record, "DOB")}
    return Entry(
        id=clean(record.findtext("UniqueID") or record.findtext("OFSIGroupID")),
        kind=_KINDS.get(clean(record.findtext("IndividualEntityShip")).casefold(), Kind.UNKNOWN),
        names=present(_names(record)),
        births=tuple(dict.fromkeys(one for one in born.values() if one is not None)),
        birth_places=remarks(*map(_place, record.iterfind(".//BirthDetails/Location"))),
        nationalities=countries_of(nationalities),
        countries=countries_of(flags),
        addresses=addresses(map(_address, record.iterfind("Addresses/Address"))),
        identifiers=tuple(dict.fromkeys(one for one in _identifiers(record) if one is not None)),
        listings=(_listing(record),),
        gender=next((found for one in _texts(record, "Gender") if (found := gender_of(one))), ""),
        remarks=remarks(
            record.findtext("OtherInformation"),
            record.findtext("UKStatementofReasons"),
            f"UN: {clean(record.findtext('UNReferenceNumber'))}" if record.findtext("UNReferenceNumber") else "",
            *_texts(record, "Title"),
            *_texts(record, "Position"),
            *unrecognised("Nationality", nationalities),
            *unrecognised("Flag", flags),
            *(f"Born: {day}" for day, found in born.items() if found is None),
            *_about_numbers(record),
            *(f"{label}: {text}" for label in (*_OWNERS, *_SAID) for text in _texts(record, label)),
        ),
    )


def _listing(record: Element) -> Listing:
    regime, measures = record.findtext("RegimeName"), record.findtext("SanctionsImposed")
    return Listing(clean(measures), clean(regime), whole_day(record.findtext("DateDesignated")))


def _texts(record: Element, tag: str) -> list[str]:
    return list(dict.fromkeys(text for one in record.iter(tag) if (text := clean(one.text))))


def _names(record: Element) -> Iterator[Name | None]:
    for one in map(fields, record.iterfind("Names/Name")):
        kind = clean(one.get("NameType")).casefold()
        weak = clean(one.get("AliasStrength")).casefold().startswith("low")
        given, family = joined(*(one.get(part) for part in _GIVEN)), clean(one.get("Name6"))
        quality = NameKind.PRIMARY if kind == "primary name" else NameKind.WEAK_ALIAS if weak else NameKind.ALIAS
        yield name_of(joined(given, family), quality, given=given, family=family if given else "")
    for text in _texts(record, "NameNonLatinScript"):
        yield name_of(text, NameKind.ORIGINAL_SCRIPT)


def _place(one: Element) -> str:
    return joined(one.findtext("TownOfBirth"), one.findtext("CountryOfBirth"), by=", ")


def _address(one: Element) -> Address | None:
    found = fields(one)
    lines = [found.get(f"AddressLine{number}") for number in range(1, 6)]
    return address_of(
        *lines, found.get("AddressPostalCode"), city=found.get("AddressLine6"), country=found.get("AddressCountry")
    )


def _identifiers(record: Element) -> Iterator[Identifier | None]:
    for tag, number, about, described in _NUMBERS:
        for one in record.iter(tag):
            yield identifier_of(
                one.findtext(number), described if tag == "Passport" else joined(described, one.findtext(about))
            )
    for tag, described in _SINGLE:
        for text in _texts(record, tag):
            yield identifier_of(text, described)


def _about_numbers(record: Element) -> Iterator[str]:
    for tag, number, about, _ in _NUMBERS:
        for one in record.iter(tag):
            yield joined(one.findtext(number), one.findtext(about), by=": ") if one.findtext(about) else ""
