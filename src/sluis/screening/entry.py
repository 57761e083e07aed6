"""An entry of a sanctions or denied-party list, as its authority published it, whatever the format.

Absence is not a statement: an entry without a date of birth says nothing about the date of birth.
"""

from __future__ import annotations

import hashlib
from datetime import date
from decimal import Decimal
from enum import StrEnum

import msgspec


class Kind(StrEnum):
    """What is listed. A list that does not tell persons from organisations gives UNKNOWN."""

    PERSON = "person"
    ORGANISATION = "organisation"
    VESSEL = "vessel"
    AIRCRAFT = "aircraft"
    UNKNOWN = "unknown"


class NameKind(StrEnum):
    """How good a name is, in the words of the list."""

    PRIMARY = "primary"
    ALIAS = "alias"
    WEAK_ALIAS = "weak_alias"
    FORMER = "former"
    ORIGINAL_SCRIPT = "original_script"


class IdentifierKind(StrEnum):
    """What a number identifies."""

    PASSPORT = "passport"
    NATIONAL_ID = "national_id"
    TAX = "tax"
    REGISTRATION = "registration"
    LEI = "lei"
    SWIFT = "swift"
    IMO = "imo"
    MMSI = "mmsi"
    AIRCRAFT = "aircraft"
    WALLET = "wallet"
    OTHER = "other"


class InterestKind(StrEnum):
    """How one party stands to another."""

    OWNERSHIP = "ownership"
    CONTROL = "control"
    DIRECTORSHIP = "directorship"


class Part(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Base of all parts of an entry: immutable values."""


class Name(Part, frozen=True):
    """A name. `given` and `family` are filled only where the list itself tells them apart."""

    text: str
    kind: NameKind = NameKind.PRIMARY
    given: str = ""
    family: str = ""
    language: str = ""


class Birth(Part, frozen=True):
    """A date of birth: `day` is ISO 8601, possibly partial (1962, 1962-01, 1962-01-29); `until` closes a range of years."""

    day: str
    until: str = ""
    circa: bool = False


class Address(Part, frozen=True):
    """An address in one line, and its country as ISO 3166-1 alpha-2 where it was recognised."""

    text: str = ""
    city: str = ""
    country: str = ""


class Identifier(Part, frozen=True):
    """A number as published, and the country that issued it."""

    value: str
    kind: IdentifierKind = IdentifierKind.OTHER
    country: str = ""


class Listing(Part, frozen=True):
    """Under which programme and legal act it is listed, from when and until when."""

    programme: str = ""
    act: str = ""
    listed_on: date | None = None
    delisted_on: date | None = None


class Interest(Part, frozen=True):
    """`owner` holds at least and at most so many per cent of `owned` (ids of entries); None: the share is not known."""

    owner: str
    owned: str
    kind: InterestKind = InterestKind.OWNERSHIP
    at_least: Decimal | None = None
    at_most: Decimal | None = None
    began_on: date | None = None
    ended_on: date | None = None


class Entry(Part, frozen=True):
    """One listed party. Countries are ISO 3166-1 alpha-2 in capitals; the first name is the primary one.

    A party without listings is not listed itself: it is there for its interests in others, or theirs in it.
    """

    id: str
    kind: Kind
    names: tuple[Name, ...]
    births: tuple[Birth, ...] = ()
    birth_places: tuple[str, ...] = ()
    nationalities: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    addresses: tuple[Address, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    listings: tuple[Listing, ...] = ()
    gender: str = ""
    remarks: tuple[str, ...] = ()
    interests: tuple[Interest, ...] = ()

    @property
    def digest(self) -> str:
        """SHA-256 of the content. The order in which a list gives aliases and other parts is no content."""
        content = [_content(getattr(self, field)) for field in self.__struct_fields__]
        return hashlib.sha256(msgspec.json.encode([self.names[:1], content])).hexdigest()


def _content(value: object) -> object:
    if isinstance(value, tuple):
        return sorted(msgspec.json.encode(one).decode() for one in value)
    return value
