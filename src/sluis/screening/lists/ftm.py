"""Entities in the FollowTheMoney model, one JSON object a line, as OpenSanctions publishes them in `entities.ftm.json`.

Parties are entries; addresses, sanctions, documents, ownerships and directorships are entities of their own that name a
party. The file is read twice: first what belongs to parties, then the parties. A party without a listing is there for its
interests only.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec
from msgspec import Struct

from sluis.law.text import Text
from sluis.screening.entry import (
    Address,
    Entry,
    Identifier,
    IdentifierKind,
    Interest,
    InterestKind,
    Kind,
    Listing,
    Name,
    NameKind,
)
from sluis.screening.errors import BrokenListError, TooLargeListError
from sluis.screening.lists.days import birth, whole_day
from sluis.screening.lists.ftm_share import share
from sluis.screening.lists.opensanctions_csv import KINDS
from sluis.screening.lists.parts import (
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
from sluis.screening.lists.rows import MOST_IN_A_LINE
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated

PARTIES = {*KINDS, "LegalEntity", "Asset", "CryptoWallet", "Security", "Vehicle", "Similar"}
_NAMES = {
    "name": NameKind.ALIAS,
    "alias": NameKind.ALIAS,
    "weakAlias": NameKind.WEAK_ALIAS,
    "abbreviation": NameKind.WEAK_ALIAS,
    "previousName": NameKind.FORMER,
}
_NUMBERS = {
    "passportNumber": IdentifierKind.PASSPORT,
    "idNumber": IdentifierKind.NATIONAL_ID,
    "socialSecurityNumber": IdentifierKind.NATIONAL_ID,
    "taxNumber": IdentifierKind.TAX,
    "innCode": IdentifierKind.TAX,
    "vatCode": IdentifierKind.TAX,
    "registrationNumber": IdentifierKind.REGISTRATION,
    "ogrnCode": IdentifierKind.REGISTRATION,
    "uscCode": IdentifierKind.REGISTRATION,
    "kppCode": IdentifierKind.REGISTRATION,
    "okpoCode": IdentifierKind.REGISTRATION,
    "leiCode": IdentifierKind.LEI,
    "swiftBic": IdentifierKind.SWIFT,
    "imoNumber": IdentifierKind.IMO,
    "mmsi": IdentifierKind.MMSI,
    "callSign": IdentifierKind.OTHER,
    "publicKey": IdentifierKind.WALLET,
    "serialNumber": IdentifierKind.AIRCRAFT,
    "uniqueEntityId": IdentifierKind.OTHER,
    "dunsCode": IdentifierKind.OTHER,
}
_IMO = re.compile(r"(?:IMO)?\s*([0-9]{7})")
_REMARKS = ("position", "title", "notes", "summary", "ownershipType", "legalForm", "sector", "website", "email", "phone")
_COUNTRIES = ("country", "jurisdiction", "flag", "mainCountry")
_LINE = Text(nl="regel {line}", en="line {line}")


class _Entity(Struct, frozen=True, kw_only=True):
    """An object of the file."""

    id: str
    schema: str
    caption: str = ""
    properties: dict[str, list[str]] = {}
    datasets: list[str] = []
    last_seen: str | None = None
    target: bool | None = None

    def all(self, *names: str) -> list[str]:
        """The values of some properties."""
        return [value for name in names for value in self.properties.get(name, ())]

    def first(self, *names: str) -> str:
        """The first value of some properties; empty where there is none."""
        return next(iter(self.all(*names)), "")


@dataclass
class _Beside:
    """What belongs to parties, by the id of the party."""

    addresses: dict[str, Address] = field(default_factory=dict)
    listings: dict[str, list[Listing]] = field(default_factory=lambda: defaultdict(list))
    numbers: dict[str, list[Identifier]] = field(default_factory=lambda: defaultdict(list))
    interests: dict[str, list[Interest]] = field(default_factory=lambda: defaultdict(list))
    parties: set[str] = field(default_factory=set)
    last: str = ""


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a file says, and its entries. The day of the file is the last on which an entity was seen."""
    [file] = files
    beside = _Beside()
    for one in _entities(file):
        _put(one, beside)
    yield Stated(published=whole_day(beside.last[:10]))
    for one in _entities(file):
        if is_party(one.schema, one.all(*_NAMES), one.caption):
            yield _entry(one, beside)


def is_party(schema: str, names: list[str], caption: str) -> bool:
    """Whether an entity is a party with a name."""
    return schema in PARTIES and bool(names or caption)


def _entities(file: Source) -> Iterator[_Entity]:
    decoder, number, rest = msgspec.json.Decoder(_Entity), 0, b""
    try:
        for chunk in file.chunks():
            *lines, rest = (rest + chunk).split(b"\n")
            if len(rest) > MOST_IN_A_LINE:
                raise TooLargeListError(file=file.name, most=MOST_IN_A_LINE)
            for line in lines:
                number += 1
                if line.strip():
                    yield decoder.decode(line)
        number += 1
        if rest.strip():
            yield decoder.decode(rest)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as problem:
        raise BrokenListError(file=file.name, place=_LINE.format(line=number), problem=problem) from problem


def _put(one: _Entity, beside: _Beside) -> None:
    beside.last = max(beside.last, one.last_seen or "")
    match one.schema:
        case "Address":
            beside.addresses[one.id] = _address(one)
        case "Sanction":
            for party in one.all("entity"):
                beside.listings[party].append(_listing(one))
        case "Passport" | "Identification":
            described = "passport" if one.schema == "Passport" else one.first("type")
            for party in one.all("holder"):
                found = (identifier_of(number, described, one.first("country")) for number in one.all("number"))
                beside.numbers[party] += filter(None, found)
        case "Ownership" | "Directorship":
            for interest in _interests(one):
                beside.interests[interest.owner].append(interest)
                beside.interests[interest.owned].append(interest)
        case _ if is_party(one.schema, one.all(*_NAMES), one.caption):
            beside.parties.add(one.id)
        case _:
            pass


def _entry(one: _Entity, beside: _Beside) -> Entry:
    born = {day: birth(day) for day in one.all("birthDate")}
    nationalities = one.all("nationality", "citizenship")
    at = [found for name in one.all("addressEntity") if (found := beside.addresses.get(name))]
    return Entry(
        id=one.id,
        kind=KINDS.get(one.schema, Kind.UNKNOWN),
        names=present(_names(one)),
        births=tuple(dict.fromkeys(found for found in born.values() if found is not None)),
        birth_places=remarks(*one.all("birthPlace")),
        nationalities=countries_of(nationalities),
        countries=countries_of(one.all(*_COUNTRIES)),
        addresses=addresses([*at, *(Address(clean(text)) for text in one.all("address") if clean(text))]),
        identifiers=tuple(dict.fromkeys((*_identifiers(one), *beside.numbers.get(one.id, ())))),
        listings=_listings(one, beside),
        gender=gender_of(one.first("gender")),
        remarks=remarks(
            *one.all(*_REMARKS),
            *unrecognised("Nationality", nationalities),
            *unrecognised("Country", one.all(*_COUNTRIES)),
            *(f"Born: {day}" for day, found in born.items() if found is None),
        ),
        interests=tuple(interest for interest in beside.interests.get(one.id, ()) if _belongs(interest, one.id, beside)),
    )


def _belongs(interest: Interest, party: str, beside: _Beside) -> bool:
    """An interest stands with its owner; with what is owned where the owner is not in the file."""
    return interest.owner == party or interest.owner not in beside.parties


def _names(one: _Entity) -> Iterator[Name | None]:
    first = one.caption or one.first(*_NAMES)
    yield name_of(first, NameKind.PRIMARY)
    for property_, kind in _NAMES.items():
        for text in one.all(property_):
            if text != first:
                yield name_of(text, kind)


def _identifiers(one: _Entity) -> Iterator[Identifier]:
    for property_, kind in _NUMBERS.items():
        for value in map(clean, one.all(property_)):
            imo = _IMO.fullmatch(value) if kind is IdentifierKind.IMO else None
            if value:
                yield Identifier(imo[1] if imo else value, kind)


def _address(one: _Entity) -> Address:
    text = one.first("full") or joined(*one.all("street", "postalCode", "city", "region", "country"), by=", ")
    return Address(clean(text), clean(one.first("city")), next(iter(countries_of(one.all("country"))), ""))


def _listings(one: _Entity, beside: _Beside) -> tuple[Listing, ...]:
    """The sanctions that name the party; of a target without one, its topics."""
    found = tuple(dict.fromkeys(beside.listings.get(one.id, ())))
    if found or not one.target:
        return found
    return tuple(Listing(programme) for programme in one.all("programId", "topics") or one.datasets)


def _listing(one: _Entity) -> Listing:
    programme = joined(one.first("authority"), one.first("programId") or one.first("program"), by=": ")
    act = one.first("authorityId", "recordId")
    listed = whole_day(one.first("listingDate")[:10]) or whole_day(one.first("startDate")[:10])
    return Listing(programme, clean(act), listed, whole_day(one.first("endDate")[:10]))


def _interests(one: _Entity) -> Iterator[Interest]:
    """Every owner with every thing owned. An interest that is called control and gives no share is control."""
    is_directorship = one.schema == "Directorship"
    owners, owned = (one.all("director"), one.all("organization")) if is_directorship else (one.all("owner"), one.all("asset"))
    least, most = share(one.first("percentage"))
    said = " ".join(one.all("role", "ownershipType")).casefold()
    kind = InterestKind.DIRECTORSHIP if is_directorship else InterestKind.OWNERSHIP
    if not is_directorship and least is None and most is None and "control" in said:
        kind = InterestKind.CONTROL
    days = whole_day(one.first("startDate")[:10]), whole_day(one.first("endDate")[:10])
    for owner in owners:
        for asset in owned:
            yield Interest(owner, asset, kind, least, most, *days)
