"""The Swiss list of sanctions (SECO), XML, the whole list: a target has identities, and the history of its listing.

Places and programmes are named by number and stand elsewhere in the file, which is therefore read twice. A part of a name has
variants by language and script: each language and script gives a name. A target that was struck off stays, with the day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sluis.screening.country_name import country_of
from sluis.screening.entry import Address, Birth, Entry, Identifier, Kind, Listing, Name, NameKind
from sluis.screening.lists.days import partial_day, whole_day
from sluis.screening.lists.parts import (
    addresses,
    clean,
    gender_of,
    identifier_of,
    joined,
    name_of,
    present,
    remarks,
)
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated
from sluis.screening.lists.xml import Element, records, root_of

ROOT = "swiss-sanctions-list"
_KINDS = {"individual": Kind.PERSON, "entity": Kind.ORGANISATION}
_OBJECTS = {"vessel": Kind.VESSEL, "aircraft": Kind.AIRCRAFT}
_NAMES = {"primary-name": NameKind.PRIMARY, "formerly-known-as": NameKind.FORMER}
_FAMILY = {"family-name", "maiden-name", "tribal-name"}
_NUMBERED = re.compile(r"((?:IMO|[Rr]egistration|[Tt]ax|INN|OGRN)[\w\s./()-]*?)\s?:\s?(?:IMO\s?)?([0-9][0-9 -]{4,})\.?$")


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file of the list says, and its entries."""
    [file] = files
    root = root_of(file.head())
    yield Stated(published=whole_day(root[1].get("date", "")) if root else None)
    places: dict[str, tuple[str, str, str]] = {}
    programmes: dict[str, str] = {}
    for record in records(file, {"place": ROOT, "sanctions-program": ROOT, "target": ROOT}):
        if record.tag == "place":
            places[record.get("ssid")] = _place(record)
        elif record.tag == "sanctions-program":
            programmes |= dict.fromkeys((one.get("ssid") for one in record.iter("sanctions-set")), _programme(record))
    for record in records(file, {"target": ROOT}):
        yield _entry(record, places, programmes)


def _place(record: Element) -> tuple[str, str, str]:
    """The words of a place, its city, and the code of its country."""
    city, country = clean(record.findtext("location")), record.find("country")
    name = "" if country is None else clean(country.text)
    code = "" if country is None else country_of(country.get("iso-code") or name)
    return joined(city, record.findtext("area"), name, by=", "), city, code


def _programme(record: Element) -> str:
    names = {one.get("lang"): clean(one.text) for one in record.iterfind("program-name")}
    return names.get("eng") or next(iter(names.values()), "")


def _entry(record: Element, places: dict[str, tuple[str, str, str]], programmes: dict[str, str]) -> Entry:
    body = next((one for one in record if one.tag in {*_KINDS, "object"}), record)
    identities = list(body.iterfind("identity"))
    said = [clean(one.text) for one in body.iterfind("other-information")]
    countries = [one for identity in identities for one in identity.iterfind("nationality/country")]
    codes = {one: country_of(one.get("iso-code") or clean(one.text)) for one in countries}
    return Entry(
        id=record.get("ssid"),
        kind=_OBJECTS.get(body.get("object-type"), Kind.UNKNOWN)
        if body.tag == "object"
        else _KINDS.get(body.tag, Kind.UNKNOWN),
        names=present(name for one in identities for written in one.iterfind("name") for name in _names(written)),
        births=tuple(
            dict.fromkeys(filter(None, (_birth(day) for one in identities for day in one.iterfind("day-month-year"))))
        ),
        birth_places=remarks(*(_address(one, places).text for i in identities for one in i.iterfind("place-of-birth"))),
        nationalities=tuple(dict.fromkeys(code for code in codes.values() if code)),
        addresses=addresses(
            found for i in identities for one in i.iterfind("address") if (found := _address(one, places)).text
        ),
        identifiers=tuple(
            dict.fromkeys(filter(None, (*map(_identifier, body.iter("identification-document")), *map(_numbered, said))))
        ),
        listings=tuple(_listing(record, clean(one.text), programmes) for one in record.iterfind("sanctions-set-id")),
        gender=gender_of(body.get("sex")),
        remarks=remarks(
            *said,
            *(one.text for one in body.iterfind("justification")),
            *(f"Nationality: {clean(one.text)}" for one, code in codes.items() if not code),
            *(joined(one.get("relation-type"), one.get("target-id")) for one in body.iterfind("relation")),
        ),
    )


def _names(written: Element) -> Iterator[Name | None]:
    """The name, and its variants: one for each language and script, with the value itself where a part has no variant."""
    kind = _NAMES.get(written.get("name-type"), NameKind.ALIAS)
    if written.get("quality") == "low" and kind is NameKind.ALIAS:
        kind = NameKind.WEAK_ALIAS
    parts = sorted(written.iterfind("name-part"), key=lambda one: one.get("order").zfill(4))
    values = [(one.get("name-part-type"), clean(one.findtext("value"))) for one in parts]
    whole = len(values) == 1
    given = joined(*(text for part, text in values if part not in {*_FAMILY, "title"}))
    family = joined(*(text for part, text in values if part in _FAMILY))
    yield name_of(joined(*(text for _, text in values)), kind, given="" if whole else given, family="" if whole else family)
    variants = {(one.get("lang"), one.get("script")): None for one in written.iter("spelling-variant")}
    for language, script in variants:
        spelled = [_spelled(part, language, script) for part in parts]
        words = joined(*(spelling or value for spelling, (_, value) in zip(spelled, values, strict=True)))
        yield name_of(words, NameKind.ALIAS if script == "LATN" else NameKind.ORIGINAL_SCRIPT, language=language[:2])


def _spelled(part: Element, language: str, script: str) -> str:
    found = (one for one in part.iterfind("spelling-variant") if (one.get("lang"), one.get("script")) == (language, script))
    return next((clean(one.text) for one in found), "")


def _birth(one: Element) -> Birth | None:
    day = partial_day("-".join(filter(None, (one.get("year"), one.get("month"), one.get("day")))))
    return Birth(day, circa=one.get("quality") == "low") if day and one.get("calendar") in {"Gregorian", ""} else None


def _address(one: Element, places: dict[str, tuple[str, str, str]]) -> Address:
    text, city, code = places.get(one.get("place-id"), ("", "", ""))
    lines = (one.findtext(part) for part in ("c-o", "address-details", "p-o-box", "zip-code"))
    return Address(joined(*lines, text, by=", "), city, code)


def _identifier(one: Element) -> Identifier | None:
    issuer = one.find("issuer")
    country = "" if issuer is None else issuer.get("code") or clean(issuer.text)
    return identifier_of(one.findtext("number"), one.get("document-type").replace("id-card", "identity card"), country)


def _numbered(said: str) -> Identifier | None:
    found = _NUMBERED.match(said)
    return identifier_of(found[2], found[1]) if found else None


def _listing(record: Element, number: str, programmes: dict[str, str]) -> Listing:
    """From the first day that a change listed it; until the last one, where that struck it off."""
    changes = [(one.get("effective-date"), one.get("modification-type")) for one in record.iterfind("modification")]
    listed = min((day for day, change in changes if change == "listed" and day), default="")
    last, change = max(changes, default=("", ""))
    struck: date | None = whole_day(last) if change == "de-listed" else None
    return Listing(programmes.get(number) or number, listed_on=whole_day(listed), delisted_on=struck)
