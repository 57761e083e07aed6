"""Who holds how much of whom on one day: the interests of a data set as bounds on shares."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Final

from sluis.law.between import Between
from sluis.law.truth import NO, UNKNOWN, YES, Truth, any_true
from sluis.screening.entry import Entry, Interest, InterestKind, Kind, Listing

ALL: Final = Fraction(100)
NOTHING: Final = Fraction(0)


@dataclass(frozen=True, slots=True)
class Holding:
    """What one party holds of another, in per cent of it, on the day that is asked about."""

    owner: str
    owned: str
    share: Between[Fraction]


@dataclass(frozen=True, slots=True)
class Tie:
    """Control or a directorship, and whether it stands on the day that is asked about: yes or unknown."""

    owner: str
    owned: str
    stands: Truth


@dataclass(frozen=True)
class Holdings:
    """Everything that is known of a day: holdings and ties by what is owned, kinds, and who is listed.

    A party that is in no entry is unknown: nobody held it against the lists.
    """

    kinds: Mapping[str, Kind]
    listed: Mapping[str, Truth]
    shares: Mapping[str, tuple[Holding, ...]] = field(default_factory=dict)
    control: Mapping[str, tuple[Tie, ...]] = field(default_factory=dict)
    directors: Mapping[str, tuple[Tie, ...]] = field(default_factory=dict)

    def is_listed(self, party: str) -> Truth:
        """Whether a party itself is listed."""
        return self.listed.get(party, UNKNOWN)

    def is_unlisted_person(self, party: str) -> bool:
        """Whether it is a natural person who is not listed: nobody owns such a party."""
        return self.kinds.get(party) is Kind.PERSON and self.is_listed(party) is NO

    def known(self, party: str) -> Fraction:
        """How many per cent of a party the holdings account for, at least."""
        return sum((one.share.low for one in self.shares.get(party, ())), NOTHING)

    def above(self, party: str) -> tuple[str, ...]:
        """The party and all that stand above it by holdings or control, owners before what they own where that is possible."""
        ordered: dict[str, None] = {}
        seen, waiting = {party}, [(party, iter(self._owners(party)))]
        while waiting:
            one, owners = waiting[-1]
            owner = next((owner for owner in owners if owner not in seen), None)
            if owner is None:
                ordered[one] = None
                waiting.pop()
            else:
                seen.add(owner)
                waiting.append((owner, iter(self._owners(owner))))
        return tuple(ordered)

    def _owners(self, party: str) -> list[str]:
        held = (one.owner for one in self.shares.get(party, ()))
        return [*held, *(one.owner for one in self.control.get(party, ()))]


def listed_on(entries: Iterable[Entry], day: date) -> dict[str, Truth]:
    """Which entries are listed on a day. A listing without a first day counts: the list holds it.

    An entry without listings is not listed. A hit that nobody has judged yet is for the caller to put in, as unknown.
    """
    return {entry.id: any_true([_holds(one, day) for one in entry.listings]) for entry in entries}


def _holds(listing: Listing, day: date) -> Truth:
    is_over = listing.delisted_on is not None and day >= listing.delisted_on
    return Truth.of(not is_over and (listing.listed_on is None or listing.listed_on <= day))


def holdings_on(entries: Iterable[Entry], listed: Mapping[str, Truth], day: date, published: date) -> Holdings:
    """What the interests of entries say of a day, in data that were published on another.

    An interest without a first day stood when the data were published; before that it may or may not have. On its last day
    it may be over. Two records on one owner and one party may be two stakes or one stake told twice: at least the larger,
    at most the sum.
    """
    parties = list(entries)
    standing = {one: _stands(one, day, published) for entry in parties for one in entry.interests}
    found = {one: stands for one, stands in standing.items() if stands is not NO}
    of = {kind: {one: stands for one, stands in found.items() if one.kind is kind} for kind in InterestKind}
    return Holdings(
        {entry.id: entry.kind for entry in parties},
        listed,
        _holdings(of[InterestKind.OWNERSHIP]),
        _ties(of[InterestKind.CONTROL]),
        _ties(of[InterestKind.DIRECTORSHIP]),
    )


def _stands(interest: Interest, day: date, published: date) -> Truth:
    began, ended = interest.began_on, interest.ended_on
    if began is not None and ended is not None and ended < began:
        return UNKNOWN
    if (began is not None and day < began) or (ended is not None and day > ended):
        return NO
    return Truth.of(None if day == ended or (began is None and day < published) else True)


def _holdings(interests: Mapping[Interest, Truth]) -> dict[str, tuple[Holding, ...]]:
    stakes: dict[tuple[str, str], list[Between[Fraction]]] = defaultdict(list)
    for interest, stands in interests.items():
        stakes[interest.owned, interest.owner].append(_bounds(interest, stands))
    found: dict[str, list[Holding]] = defaultdict(list)
    for (owned, owner), bounds in sorted(stakes.items()):
        most = min(ALL, sum((one.high for one in bounds), NOTHING))
        found[owned].append(Holding(owner, owned, Between(min(most, max(one.low for one in bounds)), most)))
    return {owned: tuple(holdings) for owned, holdings in found.items()}


def _bounds(interest: Interest, stands: Truth) -> Between[Fraction]:
    """The bounds of one record. Bounds outside 0 to 100, or the wrong way round, say nothing."""
    low = NOTHING if interest.at_least is None else Fraction(interest.at_least)
    high = ALL if interest.at_most is None else Fraction(interest.at_most)
    if not NOTHING <= low <= high <= ALL:
        return Between(NOTHING, ALL)
    return Between(low if stands is YES else NOTHING, high)


def _ties(interests: Mapping[Interest, Truth]) -> dict[str, tuple[Tie, ...]]:
    stands: dict[tuple[str, str], list[Truth]] = defaultdict(list)
    for interest, truth in interests.items():
        stands[interest.owned, interest.owner].append(truth)
    found: dict[str, list[Tie]] = defaultdict(list)
    for (owned, owner), truths in sorted(stands.items()):
        found[owned].append(Tie(owner, owned, any_true(truths)))
    return {owned: tuple(ties) for owned, ties in found.items()}
