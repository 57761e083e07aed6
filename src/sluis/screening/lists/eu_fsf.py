"""The consolidated list of the Union's financial sanctions: FSF XML 1.1 of the Commission.

An entity has `nameAlias`, `birthdate`, `citizenship`, `address`, `identification` and one `regulation`: the act by which
it was last changed. The country code 00 means that the country is not known. The names have no order of importance:
the first counts as primary.
"""

from __future__ import annotations

from collections.abc import Iterator

from sluis.knowledge.country import COUNTRY_CODES
from sluis.screening.entry import Address, Birth, Entry, Identifier, IdentifierKind, Kind, Listing, Name, NameKind
from sluis.screening.lists.days import partial_day, whole_day
from sluis.screening.lists.parts import addresses, clean, gender_of, joined, name_of, present, remarks
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated
from sluis.screening.lists.xml import Element, records, root_of

NAMESPACE_END = "/fsd/export"
_KINDS = {"P": Kind.PERSON, "E": Kind.ORGANISATION}
_NUMBERS = {
    "passport": IdentifierKind.PASSPORT,
    "id": IdentifierKind.NATIONAL_ID,
    "ssn": IdentifierKind.NATIONAL_ID,
    "fiscalcode": IdentifierKind.TAX,
    "regnumber": IdentifierKind.REGISTRATION,
    "tradelic": IdentifierKind.REGISTRATION,
    "imo": IdentifierKind.IMO,
    "swiftbic": IdentifierKind.SWIFT,
    "lei": IdentifierKind.LEI,
}
_MARKS = ("knownExpired", "knownFalse", "reportedLost", "revokedByIssuer", "diplomatic")


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the list says, and its entries."""
    [file] = files
    root = root_of(file.head())
    yield Stated(published=whole_day(root[1].get("generationDate", "")[:10]) if root else None)
    for record in records(file, {"sanctionEntity": "export"}):
        yield _entry(record)


def _entry(record: Element) -> Entry:
    parts: dict[str, list[Element]] = {}
    for part in record:
        parts.setdefault(part.tag, []).append(part)
    written = parts.get("nameAlias", [])
    subject = parts.get("subjectType", [])
    countries = [_country(one) for one in parts.get("citizenship", [])]
    births = parts.get("birthdate", [])
    return Entry(
        id=record.get("euReferenceNumber") or record.get("logicalId"),
        kind=_KINDS.get(subject[0].get("classificationCode"), Kind.UNKNOWN) if subject else Kind.UNKNOWN,
        names=present(_name(one, number) for number, one in enumerate(written)),
        births=tuple(dict.fromkeys(filter(None, map(_birth, births)))),
        birth_places=remarks(*map(_place, births)),
        nationalities=tuple(dict.fromkeys(code for code in countries if code)),
        addresses=addresses(map(_address, parts.get("address", []))),
        identifiers=tuple(dict.fromkeys(filter(None, map(_identifier, parts.get("identification", []))))),
        listings=tuple(_listing(one, record) for one in parts.get("regulation", [])),
        gender=next((found for one in written if (found := gender_of(one.get("gender")))), ""),
        remarks=remarks(*_remarks(record, parts)),
    )


def _name(one: Element, number: int) -> Name | None:
    kind = NameKind.ALIAS if one.get("strong") == "true" else NameKind.WEAK_ALIAS
    return name_of(
        one.get("wholeName") or joined(one.get("firstName"), one.get("middleName"), one.get("lastName")),
        kind if number else NameKind.PRIMARY,
        given=joined(one.get("firstName"), one.get("middleName")),
        family=one.get("lastName"),
        language=one.get("nameLanguage"),
    )


def _country(one: Element) -> str:
    code = one.get("countryIso2Code")
    return code if code in COUNTRY_CODES else ""


def _birth(one: Element) -> Birth | None:
    """The day of birth. Only the Gregorian calendar counts here: of another one, the year is a remark."""
    circa = one.get("circa") == "true"
    day = partial_day(one.get("birthdate"))
    if not day and one.get("calendarType") == "GREGORIAN":
        day = partial_day("-".join(filter(None, (one.get("year"), one.get("monthOfYear"), one.get("dayOfMonth")))))
    first, last = one.get("yearRangeFrom"), one.get("yearRangeTo")
    if not day and first and last:
        return Birth(first, until=last, circa=circa)
    return Birth(day, circa=circa) if day else None


def _place(one: Element) -> str:
    return joined(*(one.get(part) for part in ("place", "city", "region")), _described(one), by=", ")


def _described(one: Element) -> str:
    return "" if one.get("countryIso2Code") == "00" else one.get("countryDescription")


def _address(one: Element) -> Address | None:
    parts = ("street", "poBox", "place", "zipCode", "city", "region")
    text = joined(*(one.get(part) for part in parts), _described(one), by=", ")
    return Address(text, clean(one.get("city")), _country(one)) if text else None


def _identifier(one: Element) -> Identifier | None:
    number = clean(one.get("number"))
    return (
        Identifier(number, _NUMBERS.get(one.get("identificationTypeCode"), IdentifierKind.OTHER), _country(one))
        if number
        else None
    )


def _listing(one: Element, record: Element) -> Listing:
    return Listing(one.get("programme"), one.get("numberTitle"), whole_day(record.get("designationDate")))


def _remarks(record: Element, parts: dict[str, list[Element]]) -> Iterator[str]:
    yield record.get("designationDetails")
    yield f"UN: {record.get('unitedNationId')}" if record.get("unitedNationId") else ""
    yield from (one.text or "" for one in parts.get("remark", []))
    for one in parts.get("nameAlias", []):
        yield from (one.get("title"), one.get("function"))
    for one in parts.get("birthdate", []):
        if one.get("calendarType") not in {"GREGORIAN", ""}:
            yield f"{one.get('calendarType')}: {one.get('year')}"
    for one in parts.get("identification", []):
        marks = [mark for mark in _MARKS if one.get(mark) == "true"]
        about = joined(one.get("nameOnDocument"), one.get("issuedBy"), *marks, by="; ")
        yield joined(one.get("identificationTypeDescription"), one.get("number"), about, by=": ") if about else ""
    for one in parts.get("citizenship", []):
        yield f"Citizenship: {one.get('countryDescription')}" if not _country(one) and _described(one) else ""
    for kind in ("nameAlias", "birthdate", "address", "identification", "citizenship"):
        for one in parts.get(kind, []):
            yield from (clean(remark.text) for remark in one.iterfind("{*}remark"))
            yield from (joined(info.get("key"), info.get("value"), by=": ") for info in one.iterfind("{*}contactInfo"))
