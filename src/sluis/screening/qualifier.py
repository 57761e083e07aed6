"""What else is known of a party and of an entry: birth, country, address, identifier, gender. Each raises or lowers the odds.

The weights are in log odds, as those of `score` are. What either side does not say counts neither way.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from sluis.screening.address import Shared, shared
from sluis.screening.entry import Birth, Entry, IdentifierKind, Kind
from sluis.screening.normalise import words
from sluis.screening.party import Party
from sluis.screening.spelling import sound


class Reason(StrEnum):
    """Why a hit was raised or lowered."""

    SAME_BIRTH_DATE = "same_birth_date"
    SAME_BIRTH_PERIOD = "same_birth_period"
    NEAR_BIRTH_DATE = "near_birth_date"
    OTHER_BIRTH_DATE = "other_birth_date"
    SAME_COUNTRY = "same_country"
    OTHER_COUNTRY = "other_country"
    SAME_ADDRESS = "same_address"
    SAME_POSTCODE = "same_postcode"
    SAME_STREET = "same_street"
    SAME_IDENTIFIER = "same_identifier"
    SAME_GENDER = "same_gender"
    OTHER_GENDER = "other_gender"
    OTHER_KIND = "other_kind"
    OTHER_FATHER = "other_father"


class Qualifier(NamedTuple):
    """A reason, what it weighs, and what the party and the entry say."""

    reason: Reason
    odds: float
    asked: str
    listed: str


WEIGHTS: Final[dict[Reason, float]] = {
    Reason.SAME_BIRTH_DATE: 4.0,
    Reason.SAME_BIRTH_PERIOD: 1.5,
    Reason.NEAR_BIRTH_DATE: -1.0,
    Reason.OTHER_BIRTH_DATE: -4.5,
    Reason.SAME_COUNTRY: 0.4,
    Reason.OTHER_COUNTRY: -0.6,
    # Less than the lists show: what listed parties have in common, their branches and relatives have in common too. Another
    # address says nothing: parties move, have several, and a front is set up to have one of its own.
    Reason.SAME_ADDRESS: 2.5,
    Reason.SAME_POSTCODE: 1.5,
    Reason.SAME_STREET: 0.5,
    Reason.SAME_IDENTIFIER: 8.0,
    Reason.SAME_GENDER: 0.1,
    Reason.OTHER_GENDER: -1.5,
    Reason.OTHER_KIND: -1.5,
    Reason.OTHER_FATHER: -5.0,
}
ADDRESSES: Final = {
    Shared.ADDRESS: Reason.SAME_ADDRESS,
    Shared.POSTCODE: Reason.SAME_POSTCODE,
    Shared.STREET: Reason.SAME_STREET,
}
# Days are counted in months of 31 and years of 372: the distance is all that matters.
_MONTH: Final = 31
_YEAR: Final = 12 * _MONTH
_PARTS: Final = (_YEAR, _MONTH, 1)
_NEAR_YEARS: Final = 2
_SHORTEST_IDENTIFIER: Final = 5
_CHILD_OF: Final = re.compile(r"\b(?:bin|ben|ibn|bint|binti|bt|ould)\b", re.IGNORECASE)
_NOT_IDENTIFYING: Final = re.compile(r"[\W_]+")
_IMO: Final = re.compile(r"IMO(?=[0-9]{7}$)")


def qualifiers(party: Party, entry: Entry) -> list[Qualifier]:
    """All that raises or lowers the odds beside the names."""
    return [
        *_kind(party, entry),
        *_birth(party, entry),
        *_country(party, entry),
        *_address(party, entry),
        *_identifier(party, entry),
        *_gender(party, entry),
        *_father(party, entry),
    ]


def is_qualified(party: Party) -> bool:
    """Whether more than given and family names and a kind is known of the party."""
    known = party.births or party.countries or party.identifiers or party.gender or party.addresses
    return bool(known) or any(_CHILD_OF.search(name) for name in party.names)


def _because(reason: Reason, asked: str, listed: str) -> Qualifier:
    return Qualifier(reason, WEIGHTS[reason], asked, listed)


def _kind(party: Party, entry: Entry) -> Iterator[Qualifier]:
    if Kind.UNKNOWN not in {party.kind, entry.kind} and party.kind is not entry.kind:
        yield _because(Reason.OTHER_KIND, party.kind, entry.kind)


def _birth(party: Party, entry: Entry) -> Iterator[Qualifier]:
    pairs = [(_born(ours, theirs), ours, theirs) for ours in party.births for theirs in entry.births]
    known = [pair for pair in pairs if pair[0] is not None]
    if known:
        reason, ours, theirs = max(known, key=lambda pair: WEIGHTS[pair[0]] if pair[0] else 0.0)
        if reason:
            yield _because(reason, ours, theirs.day)


def _born(ours: str, theirs: Birth) -> Reason | None:
    own, listed = period(ours), _listed_period(theirs)
    if own is None or listed is None:
        return None
    if own == listed and own[0] == own[1]:
        return Reason.SAME_BIRTH_DATE
    gap = max(listed[0] - own[1], own[0] - listed[1])
    if gap <= 0:
        return Reason.SAME_BIRTH_PERIOD
    return Reason.NEAR_BIRTH_DATE if gap <= _NEAR_YEARS * _YEAR else Reason.OTHER_BIRTH_DATE


@lru_cache(maxsize=1 << 14)
def period(day: str) -> tuple[int, int] | None:
    """The first and the last day of a possibly partial date; None where it is no date."""
    parts = day.split("-")
    if not all(part.isdecimal() and part.isascii() for part in parts) or len(parts) > len(_PARTS):
        return None
    numbers = [int(part[:4]) for part in parts]
    start = numbers[0] * _YEAR + sum((n - 1) * size for n, size in zip(numbers[1:], (_MONTH, 1), strict=False))
    return start, start + _PARTS[len(numbers) - 1] - 1


def _listed_period(birth: Birth) -> tuple[int, int] | None:
    found = period(birth.day)
    last = period(birth.until) if birth.until else found
    if found is None or last is None:
        return None
    margin = _YEAR if birth.circa else 0
    return found[0] - margin, last[1] + margin


def _country(party: Party, entry: Entry) -> Iterator[Qualifier]:
    listed = {*entry.countries, *entry.nationalities, *(one.country for one in entry.addresses)} - {""}
    if not party.countries or not listed:
        return
    same = sorted(listed.intersection(party.countries))
    if same:
        yield _because(Reason.SAME_COUNTRY, same[0], same[0])
    else:
        yield _because(Reason.OTHER_COUNTRY, ", ".join(party.countries), ", ".join(sorted(listed)))


def _address(party: Party, entry: Entry) -> Iterator[Qualifier]:
    """The address that is most alike. That none is says nothing."""
    pairs = ((shared(ours, party.countries, one), ours, one.text) for ours in party.addresses for one in entry.addresses)
    found = [(what, ours, theirs) for what, ours, theirs in pairs if what is not None]
    if found:
        what, ours, theirs = max(found, key=lambda one: one[0])
        yield _because(ADDRESSES[what], ours, theirs)


def _identifier(party: Party, entry: Entry) -> Iterator[Qualifier]:
    ours = dict(identifying(party.identifiers))
    for theirs in entry.identifiers:
        for number, _ in identifying([theirs.value]):
            if number in ours:
                yield _because(Reason.SAME_IDENTIFIER, ours[number], theirs.value)
                return


def shared_numbers(party: Party, entry: Entry) -> dict[str, frozenset[IdentifierKind]]:
    """The numbers that party and entry have in common, as `identifying` gives them, with the kinds that the entry says."""
    ours = dict(identifying(party.identifiers))
    found: dict[str, frozenset[IdentifierKind]] = {}
    for theirs in entry.identifiers:
        for number, _ in identifying([theirs.value]):
            if number in ours:
                found[number] = found.get(number, frozenset()) | {theirs.kind}
    return found


def has_same_identifier(party: Party, entry: Entry) -> bool:
    """Whether party and entry have a number in common."""
    return any(True for _ in _identifier(party, entry))


def identifying(values: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Identifiers by what is left of them without spaces, points, dashes and the letters IMO; short ones identify nobody."""
    for value in values:
        number = _IMO.sub("", plain_number(value))
        if len(number) >= _SHORTEST_IDENTIFIER:
            yield number, value


def plain_number(value: str) -> str:
    """A number in capitals, without spaces, points and dashes."""
    return _NOT_IDENTIFYING.sub("", unicodedata.normalize("NFKC", value)).upper()


def _gender(party: Party, entry: Entry) -> Iterator[Qualifier]:
    ours, theirs = party.gender[:1].upper(), entry.gender[:1].upper()
    if ours and theirs:
        yield _because(Reason.SAME_GENDER if ours == theirs else Reason.OTHER_GENDER, party.gender, entry.gender)


def _father(party: Party, entry: Entry) -> Iterator[Qualifier]:
    """Salman bin Muhammad is not Muhammad bin Salman: who is whose child in the one is the father in the other."""
    ours = _fathers(party.names)
    theirs = _fathers(name.text for name in entry.names) if ours else {}
    swapped = [(child, father) for child, father in ours if (father, child) in theirs]
    if swapped and not ours.keys() & theirs.keys():
        child, father = swapped[0]
        yield _because(Reason.OTHER_FATHER, ours[child, father], theirs[father, child])


def _fathers(names: Iterable[str]) -> dict[tuple[str, str], str]:
    """Children and their fathers in names with "bin" and the like, by sound, with the name that says so."""
    found = {}
    for name in names:
        parts = [_CHILD_OF.split(name)] if _CHILD_OF.search(name) else []
        for before, after in (pair for part in parts for pair in pairwise(part)):
            child, father = (words(text, person=True) for text in (before, after))
            if child and father:
                found[sound(child[-1]), sound(father[0])] = name
    return found
