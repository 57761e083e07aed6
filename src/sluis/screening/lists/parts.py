"""The parts of an entry, made from the words of a list."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from sluis.screening.country_name import country_of
from sluis.screening.entry import Address, Identifier, IdentifierKind, Name, NameKind

_LAST_LATIN = 0x24F
_IMO = re.compile(r"(?:IMO\s*)?([0-9]{7})", re.IGNORECASE)
_KINDS = (
    (("passport", "pasaporte", "passeport"), IdentifierKind.PASSPORT),
    (("digital currency", "wallet"), IdentifierKind.WALLET),
    (("swift", "bic"), IdentifierKind.SWIFT),
    (("legal entity number", "legal entity identifier"), IdentifierKind.LEI),
    (("mmsi",), IdentifierKind.MMSI),
    (("vessel registration", "imo"), IdentifierKind.IMO),
    (("aircraft tail", "aircraft manufacturer", "aircraft serial", "aircraft construction", "mode s"), IdentifierKind.AIRCRAFT),
    (("tax", "fiscal", "v.a.t", "vat", "r.f.c", "rfc", "nit #", "c.u.i.t", "rif #", "ruc #", "inn"), IdentifierKind.TAX),
    (
        (
            "regist",
            "company number",
            "commercial",
            "chamber",
            "trade license",
            "incorporation",
            "unified social credit",
            "united social credit",
            "enterprise number",
            "business number",
            "folio mercantil",
            "matricula mercantil",
            "c.r. no",
        ),
        IdentifierKind.REGISTRATION,
    ),
    (
        (
            "national id",
            "identity",
            "identification",
            "identidad",
            "c.u.r.p",
            "cedula",
            "d.n.i",
            "ssn",
            "social security",
            "id card",
            "personal id",
            "citizen's card",
            "electoral",
        ),
        IdentifierKind.NATIONAL_ID,
    ),
)


def clean(written: str | None) -> str:
    """The words on one line, with single spaces."""
    return " ".join(written.split()) if written else ""


def joined(*parts: str | None, by: str = " ") -> str:
    """The parts that say something, in one line."""
    return by.join(part for one in parts if (part := clean(one)))


def is_latin(text: str) -> bool:
    """Whether all letters are of the Latin script."""
    return text.isascii() or all(
        ord(one) <= _LAST_LATIN or not one.isalpha() or unicodedata.name(one, "").startswith("LATIN") for one in text
    )


def name_of(text: str | None, kind: NameKind, *, given: str = "", family: str = "", language: str = "") -> Name | None:
    """A name; None where nothing is written. An alias in another script than Latin is of that kind."""
    words = clean(text)
    if not any(one.isalnum() for one in words):
        return None
    if kind is NameKind.ALIAS and not is_latin(words):
        kind = NameKind.ORIGINAL_SCRIPT
    return Name(words, kind, clean(given), clean(family), language.lower())


def present(parts: Iterable[Name | None]) -> tuple[Name, ...]:
    """The names that are there, one of them first as the primary one."""
    names = [one for one in parts if one is not None]
    first = next((index for index, one in enumerate(names) if one.kind is NameKind.PRIMARY), 0)
    return tuple(names[first : first + 1] + names[:first] + names[first + 1 :])


def address_of(*lines: str | None, city: str | None = "", country: str | None = "") -> Address | None:
    """An address in one line, with the words for the country; None where nothing is written."""
    text = joined(*lines, city, country, by=", ")
    return Address(text, clean(city), country_of(clean(country))) if text else None


def addresses(found: Iterable[Address | None]) -> tuple[Address, ...]:
    """The addresses that are there, each once."""
    return tuple(dict.fromkeys(one for one in found if one is not None))


def identifier_of(value: str | None, described: str | None, country: str | None = "") -> Identifier | None:
    """A number, of the kind that its description says; None where nothing is written."""
    number = clean(value)
    if not number:
        return None
    kind = kind_of(described or "")
    if kind is IdentifierKind.IMO:
        imo = _IMO.fullmatch(number)
        number, kind = (imo[1], kind) if imo else (number, IdentifierKind.REGISTRATION)
    return Identifier(number, kind, country_of(clean(country)))


@lru_cache(maxsize=4096)
def kind_of(described: str) -> IdentifierKind:
    """What a number identifies, by how a list calls it."""
    said = described.casefold()
    return next((kind for words, kind in _KINDS if any(word in said for word in words)), IdentifierKind.OTHER)


def countries_of(written: Iterable[str | None]) -> tuple[str, ...]:
    """The codes of the countries that are recognised, each once."""
    return tuple(dict.fromkeys(code for one in written if (code := country_of(clean(one)))))


def unrecognised(label: str, written: Iterable[str | None]) -> list[str]:
    """A remark for each country that is not recognised, so that it is not lost."""
    return [f"{label}: {words}" for one in written if (words := clean(one)) and not country_of(words)]


def remarks(*found: str | None) -> tuple[str, ...]:
    """The remarks that say something, each once."""
    return tuple(dict.fromkeys(words for one in found if (words := clean(one))))


def gender_of(written: str | None) -> str:
    """`male` or `female`; empty for anything else."""
    return {"m": "male", "f": "female", "male": "male", "female": "female"}.get(clean(written).casefold(), "")
