"""How the parties of a file stood on a day, cleared hits included, and every change between two such days."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

import msgspec

from sluis.screening.clearance import Lapse
from sluis.screening.entry import Entry
from sluis.screening.hit import Hit
from sluis.screening.rescreening import Cause, Change, Changed, Key, Outcome, Screened, changes_between
from sluis.screening.screener import is_listed

Which = tuple[str, str, str]
"""A party, a list and the id of an entry of it."""


class Standpoint(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome for all parties, made by a method (code and preset), as it stood on a day, and which hits were cleared."""

    on: date
    method: str
    outcome: Outcome
    cleared: tuple[Which, ...] = ()

    def hits(self, party: str) -> tuple[Hit, ...]:
        """The hits of a party whose listing stood on the day."""
        found = self.outcome.parties.get(party)
        return tuple(one for one in found.hits if is_listed(one, self.on)) if found else ()

    @property
    def visible(self) -> Outcome:
        """The outcome without the listings that had ended."""
        parties = {name: Screened(one.party, self.hits(name)) for name, one in self.outcome.parties.items()}
        return Outcome(self.outcome.index, self.outcome.preset, parties)


class Happened(msgspec.Struct, frozen=True, kw_only=True):
    """One change: of whom, in which entry, what and why, the scores before and after, and whether the hit is cleared now.

    `lapses` says why a clearance that held then does not hold now.
    """

    party: str
    list: str
    entry: str
    listed_name: str
    change: Change
    causes: tuple[Cause, ...]
    was: float | None
    now: float | None
    cleared: bool
    lapses: tuple[Lapse, ...] = ()


def happened(
    former: Standpoint,
    now: Standpoint,
    was: Mapping[Key, Entry] | None,
    is_now: Mapping[Key, Entry],
    lapsed: Mapping[Which, tuple[Lapse, ...]],
) -> tuple[Happened, ...]:
    """Every change between two days: of hits, and of what was cleared. `lapsed` says which clearances do not hold now, and why.

    `was` and `is_now` are the entries then and now; None: those of then are not known any more.
    """
    found = changes_between(former.visible, now.visible, was, is_now)
    cleared = frozenset(now.cleared)
    of_hits = [_of_hit(one, former, now, former_known=was is not None) for one in found]
    return (*of_hits, *_of_clearances(former, now, cleared, lapsed))


def _of_hit(one: Changed, former: Standpoint, now: Standpoint, *, former_known: bool) -> Happened:
    hit = one.now or one.was
    if hit is None:
        raise AssertionError(one)
    return Happened(
        party=one.party,
        list=one.list,
        entry=one.entry,
        listed_name=hit.name,
        change=one.change,
        causes=_causes(one, former, now, former_known=former_known),
        was=_score(one.was),
        now=_score(one.now),
        cleared=(one.party, one.list, one.entry) in now.cleared,
    )


def _score(hit: Hit | None) -> float | None:
    return None if hit is None else hit.score


def _causes(one: Changed, former: Standpoint, now: Standpoint, *, former_known: bool) -> tuple[Cause, ...]:
    if one.causes != (Cause.OTHER_ENTRIES,):
        return one.causes
    if one.now is None and one.was is not None and not is_listed(one.was, now.on):
        return (Cause.LISTING_ENDED,)
    others = {Cause.OTHER_METHOD: former.method != now.method, Cause.FORMER_LISTS_GONE: not former_known}
    return tuple(cause for cause, holds in others.items() if holds) or one.causes


def _of_clearances(
    former: Standpoint, now: Standpoint, cleared: frozenset[Which], lapsed: Mapping[Which, tuple[Lapse, ...]]
) -> Iterator[Happened]:
    """The hits that stand on both days and were cleared on one of them only."""
    were = frozenset(former.cleared)
    for party in now.outcome.parties:
        before = {(one.list, one.entry): one for one in former.hits(party)}
        for hit in now.hits(party):
            which = party, hit.list, hit.entry
            known = before.get((hit.list, hit.entry))
            if known is None or (which in were) == (which in cleared):
                continue
            given, why = which in cleared, lapsed.get(which, ())
            lost = Cause.CLEARANCE_LAPSED if why else Cause.CLEARANCE_WITHDRAWN
            yield Happened(
                party=party,
                list=hit.list,
                entry=hit.entry,
                listed_name=hit.name,
                change=Change.CLEARED if given else Change.REOPENED,
                causes=(Cause.CLEARANCE_GIVEN if given else lost,),
                lapses=() if given else why,
                was=known.score,
                now=hit.score,
                cleared=given,
            )
