"""The consolidated list of the United Nations Security Council, XML."""

from __future__ import annotations

from collections.abc import Iterator

from sluis.screening.entry import Address, Birth, Entry, Identifier, Kind, Listing, Name, NameKind
from sluis.screening.lists.days import birth, partial_day, whole_day
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
from sluis.screening.lists.xml import Element, records, root_of

_ALIASES = {"good": NameKind.ALIAS, "low": NameKind.WEAK_ALIAS, "a.k.a.": NameKind.ALIAS, "f.k.a.": NameKind.FORMER}
_KINDS = {"INDIVIDUAL": Kind.PERSON, "ENTITY": Kind.ORGANISATION}
_NAMES = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "FIFTH_NAME", "SIXTH_NAME")


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the list says, and its entries."""
    [file] = files
    root = root_of(file.head())
    yield Stated(published=whole_day(root[1].get("dateGenerated", "")[:10]) if root else None)
    for record in records(file, {"INDIVIDUAL": "INDIVIDUALS", "ENTITY": "ENTITIES"}):
        yield _entry(record)


def _entry(record: Element) -> Entry:
    kind = record.tag
    nationalities = [one.text for one in record.iterfind("NATIONALITY/VALUE")]
    births = list(record.iterfind(f"{kind}_DATE_OF_BIRTH"))
    documents = list(record.iterfind(f"{kind}_DOCUMENT"))
    return Entry(
        id=clean(record.findtext("REFERENCE_NUMBER") or record.findtext("DATAID")),
        kind=_KINDS[kind],
        names=present(_names(record)),
        births=tuple(dict.fromkeys(found for one in births if (found := _birth(one)))),
        birth_places=remarks(*(_place(one) for one in record.iterfind(f"{kind}_PLACE_OF_BIRTH"))),
        nationalities=countries_of(nationalities),
        addresses=addresses(map(_address, record.iterfind(f"{kind}_ADDRESS"))),
        identifiers=tuple(dict.fromkeys(filter(None, map(_identifier, documents)))),
        listings=(
            Listing(
                clean(record.findtext("UN_LIST_TYPE")),
                listed_on=whole_day(record.findtext("LISTED_ON")[:10]),
                delisted_on=whole_day(record.findtext("DELISTED_ON")[:10]),
            ),
        ),
        gender=gender_of(record.findtext("GENDER")),
        remarks=remarks(
            *(record.findtext(f"COMMENTS{number}") for number in range(1, 6)),
            *(one.text for one in record.iterfind("TITLE/VALUE")),
            *(one.text for one in record.iterfind("DESIGNATION/VALUE")),
            *unrecognised("Nationality", nationalities),
            *(one.text for one in record.iterfind(".//NOTE")),
            *map(_about_document, documents),
            *map(_birth_of_alias, record.iterfind(f"{kind}_ALIAS")),
        ),
    )


def _names(record: Element) -> Iterator[Name | None]:
    parts = [clean(record.findtext(part)) for part in _NAMES]
    yield name_of(joined(*parts), NameKind.PRIMARY)
    yield name_of(record.findtext("NAME_ORIGINAL_SCRIPT"), NameKind.ORIGINAL_SCRIPT)
    for alias in record.iterfind(f"{record.tag}_ALIAS"):
        quality = clean(alias.findtext("QUALITY")).casefold()
        yield name_of(alias.findtext("ALIAS_NAME"), _ALIASES.get(quality, NameKind.ALIAS))


def _birth(one: Element) -> Birth | None:
    circa = clean(one.findtext("TYPE_OF_DATE")).upper() == "APPROXIMATELY"
    first, last = (partial_day(one.findtext(part))[:4] for part in ("FROM_YEAR", "TO_YEAR"))
    if first and last:
        return Birth(first, until=last, circa=circa)
    day = next((found for part in ("DATE", "YEAR") if (found := partial_day(one.findtext(part)[:10]))), first or last)
    if day:
        return Birth(day, circa=circa)
    return birth(one.findtext("NOTE"))


def _place(one: Element) -> str:
    return joined(*(one.findtext(part) for part in ("STREET", "CITY", "STATE_PROVINCE", "COUNTRY")), by=", ")


def _address(one: Element) -> Address | None:
    lines = (one.findtext(part) for part in ("STREET", "ZIP_CODE", "STATE_PROVINCE"))
    return address_of(*lines, city=one.findtext("CITY"), country=one.findtext("COUNTRY"))


def _identifier(one: Element) -> Identifier | None:
    described = joined(one.findtext("TYPE_OF_DOCUMENT"), one.findtext("TYPE_OF_DOCUMENT2"))
    return identifier_of(one.findtext("NUMBER"), described, _issuer(one))


def _issuer(one: Element) -> str:
    return one.findtext("ISSUING_COUNTRY") or one.findtext("COUNTRY_OF_ISSUE")


def _about_document(one: Element) -> str:
    """What is written of a document beside its number."""
    parts = ("NUMBER", "TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2", "CITY_OF_ISSUE", "DATE_OF_ISSUE")
    about = [one.findtext(part) for part in parts[1:]]
    return joined(one.findtext("NUMBER"), *about, *unrecognised("Issued by", [_issuer(one)]), by="; ") if any(about[1:]) else ""


def _birth_of_alias(one: Element) -> str:
    """Where a list gives a birth with an alias, it is that of a false identity: a remark."""
    born = joined(*(one.findtext(part) for part in ("DATE_OF_BIRTH", "CITY_OF_BIRTH", "COUNTRY_OF_BIRTH")), by=", ")
    return f"{clean(one.findtext('ALIAS_NAME'))}: {born}" if born else ""
