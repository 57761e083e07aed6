"""Whether listed parties own or control a party: totals, the paths, and what stays open.

The test: an asset freeze reaches what belongs to listed persons or is owned, held or controlled by them (for instance Art. 2
of Regulation (EU) No 269/2014). The Council's guidance, which does not bind, takes 50 % or more of the proprietary rights, or
a majority interest, as ownership (EU Best Practices of 3 July 2024, document 11623/24; more than 50 % before); Sluis takes
50 % or more for every day. Shares of several listed persons add up (Commission, questions on asset freezes, question 8).

How chains are read. That guidance gives no arithmetic for chains. It presumes that who owns or controls a party also controls
its assets, and shares in another party are assets. So:

- **Level by level.** A party that listed persons own for 50 % or more, or control, counts as one of them for what it holds
  itself: 50 % of 50 % is owned. This reading decides *yes*. The US authority writes the same down (OFAC, question 401).
- **Multiplied.** 50 % of 50 % is 25 %; but 49 % of a holding counts too, where the first reading drops it. Where only this
  reading reaches 50 %, no source says which holds: the answer is *unknown*, never *no*.

*No* needs that neither reading can reach 50 %, whoever holds what the data leave open. Data never exclude control, so that
*no* is said of control for natural persons only. A directorship is a flag, not control.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from enum import Enum
from fractions import Fraction
from itertools import islice
from typing import Final

from msgspec import Struct

from sluis.law.between import Between
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.screening.entry import InterestKind, Kind
from sluis.screening.holdings import ALL, NOTHING, Holding, Holdings
from sluis.screening.ownership_flow import flow

LIMIT: Final = Fraction(50)
"""Per cent: from here on a party is owned."""
_MOST_PATHS: Final = 20
_MOST_STEPS: Final = 10_000


class Open(Enum):
    """Why a question stays open."""

    SHARE = "share"
    REST = "rest"
    OWNER = "owner"
    READINGS = "readings"
    CONTRADICTION = "contradiction"
    CONTROL = "control"


class Step(Struct, frozen=True):
    """One step down a path: who holds what of whom, and how. Control has no share."""

    owner: str
    owned: str
    kind: InterestKind
    share: Between[Fraction] | None = None


class Path(Struct, frozen=True):
    """From a party that is or may be listed down to the one that was asked about.

    It `counts` where each party on it is certainly listed, owned or controlled, so that its last step counts in the total.
    """

    steps: tuple[Step, ...]
    counts: bool


class Ownership(Struct, frozen=True, kw_only=True):
    """What is known of who stands above a party.

    `share` is what listed parties, and those they own or control, hold of it, in per cent, read level by level. `multiplied` is
    the same with the shares along each chain multiplied. `paths` are the shortest ones; `more_paths` says whether some were
    left out. `directors` are listed, or may be.
    """

    party: str
    listed: Truth
    share: Between[Fraction]
    multiplied: Between[Fraction]
    owned: Truth
    controlled: Truth
    paths: tuple[Path, ...]
    more_paths: bool
    directors: tuple[str, ...]
    open: tuple[Open, ...]

    @property
    def owned_or_controlled(self) -> Truth:
        """Whether listed parties own or control it, directly or indirectly."""
        return self.owned | self.controlled


def trace(party: str, holdings: Holdings) -> Ownership:
    """Who stands above a party, and whether that makes it owned or controlled by listed parties. Cycles end."""
    above = holdings.above(party)
    certain = _certain(above, holdings)
    possible, out_of_reach = _possible(above, holdings)
    share = _share(party, holdings, certain, possible)
    reached = flow(above, _rows(above, holdings), {one: ALL for one in above if holdings.is_listed(one) is YES})
    through = _through(party, holdings, reached, out_of_reach)
    owned, controlled = _owned(party, holdings, share, through), _controlled(party, holdings, certain)
    paths = list(islice(_paths(party, holdings, certain), _MOST_PATHS + 1))
    return Ownership(
        party=party,
        listed=holdings.is_listed(party),
        share=share,
        multiplied=through,
        owned=owned,
        controlled=controlled,
        paths=tuple(paths[:_MOST_PATHS]),
        more_paths=len(paths) > _MOST_PATHS,
        directors=tuple(one.owner for one in holdings.directors.get(party, ()) if _may_be_listed(one.owner, holdings)),
        open=tuple(_open(party, holdings, owned, controlled, possible)),
    )


def _may_be_listed(party: str, holdings: Holdings) -> bool:
    """Whether a party is listed, or a hit on it is not judged yet; not merely nowhere in the data."""
    return holdings.listed.get(party, NO) is not NO


def _is_ownable(party: str, holdings: Holdings) -> bool:
    return holdings.kinds.get(party) is not Kind.PERSON


def _certain(above: tuple[str, ...], holdings: Holdings) -> set[str]:
    """Who is certainly listed, owned or controlled, level by level: the least that every completion of the data has.

    A ring of holdings without a listed party above it proves nothing, so it starts from the listed ones.
    """
    found = {one for one in above if holdings.is_listed(one) is YES}
    while more := [one for one in above if one not in found and _is_reached(one, holdings, found)]:
        found.update(more)
    return found


def _is_reached(party: str, holdings: Holdings, certain: set[str]) -> bool:
    if not _is_ownable(party, holdings):
        return False
    is_controlled = any(one.owner in certain and one.stands is YES for one in holdings.control.get(party, ()))
    return is_controlled or _held_by(party, holdings, certain) >= LIMIT


def _held_by(party: str, holdings: Holdings, owners: set[str]) -> Fraction:
    return sum((one.share.low for one in holdings.shares.get(party, ()) if one.owner in owners), NOTHING)


def _possible(above: tuple[str, ...], holdings: Holdings) -> tuple[set[str], dict[str, Fraction]]:
    """Who may be listed, owned or controlled in either reading, and what is out of reach of listed parties, in per cent.

    It starts from everybody and takes out who cannot be: a ring of holdings keeps itself in, which is the careful side.
    """
    found = {one for one in above if not holdings.is_unlisted_person(one)}
    rows = {party: row for party, row in _rows(above, holdings).items() if holdings.known(party) <= ALL}
    while True:
        barred = {one for one in above if _may_be_controlled(one, holdings, found) or holdings.is_listed(one) is not NO}
        free = {party: row for party, row in rows.items() if party not in barred}
        persons = {one: ALL for one in above if holdings.is_unlisted_person(one)}
        out = flow(above, free, persons)
        left = {one for one in found if one in barred or _may_be_owned(one, holdings, found, out)}
        if left == found:
            return found, out
        found = left


def _may_be_controlled(party: str, holdings: Holdings, possible: set[str]) -> bool:
    return _is_ownable(party, holdings) and any(one.owner in possible for one in holdings.control.get(party, ()))


def _may_be_owned(party: str, holdings: Holdings, possible: set[str], out: dict[str, Fraction]) -> bool:
    return _most(party, holdings, possible) >= LIMIT or ALL - out[party] >= LIMIT


def _most(party: str, holdings: Holdings, possible: set[str]) -> Fraction:
    """What listed parties can hold at most. Shares that add up to more than everything exclude nothing."""
    if not _is_ownable(party, holdings):
        return NOTHING
    others = {one.owner for one in holdings.shares.get(party, ())} - possible
    return ALL if holdings.known(party) > ALL else ALL - _held_by(party, holdings, others)


def _share(party: str, holdings: Holdings, certain: set[str], possible: set[str]) -> Between[Fraction]:
    if not _is_ownable(party, holdings):
        return Between.exactly(NOTHING)
    return Between(min(ALL, _held_by(party, holdings, certain)), _most(party, holdings, possible))


def _through(party: str, holdings: Holdings, reached: dict[str, Fraction], out: dict[str, Fraction]) -> Between[Fraction]:
    """The same with shares along each chain multiplied: from what its owners are worth, whatever the party is itself."""
    if not _is_ownable(party, holdings):
        return Between.exactly(NOTHING)
    row = _rows((party,), holdings)[party]
    least = sum((share * reached[owner] for owner, share in row.items()), NOTHING)
    excluded = sum((share * out[owner] for owner, share in row.items()), NOTHING)
    return Between(least, ALL if holdings.known(party) > ALL else ALL - excluded)


def _rows(above: tuple[str, ...], holdings: Holdings) -> dict[str, dict[str, Fraction]]:
    """The share of each owner in each party, of 1. Where they add up to more than 1, in proportion."""
    return {
        party: {one.owner: one.share.low / max(ALL, holdings.known(party)) for one in holdings.shares.get(party, ())}
        for party in above
        if _is_ownable(party, holdings)
    }


def _owned(party: str, holdings: Holdings, share: Between[Fraction], through: Between[Fraction]) -> Truth:
    if not _is_ownable(party, holdings):
        return NO
    if share.low >= LIMIT:
        return YES
    return NO if share.high < LIMIT and through.high < LIMIT else UNKNOWN


def _controlled(party: str, holdings: Holdings, certain: set[str]) -> Truth:
    if not _is_ownable(party, holdings):
        return NO
    ties = holdings.control.get(party, ())
    return YES if any(one.owner in certain and one.stands is YES for one in ties) else UNKNOWN


def _open(party: str, holdings: Holdings, owned: Truth, controlled: Truth, possible: set[str]) -> Iterator[Open]:
    """What keeps the answer open, seen from the party itself."""
    if owned is UNKNOWN:
        shares, most = holdings.shares.get(party, ()), _most(party, holdings, possible)
        known = holdings.known(party)
        conditions = {
            Open.CONTRADICTION: known > ALL,
            Open.READINGS: most < LIMIT,
            Open.SHARE: any(not one.share.settled for one in shares),
            Open.REST: known < ALL,
            Open.OWNER: any(one.owner in possible and holdings.is_listed(one.owner) is not YES for one in shares),
        }
        yield from (one for one, holds in conditions.items() if holds)
    if controlled is UNKNOWN:
        yield Open.CONTROL


def _paths(party: str, holdings: Holdings, certain: set[str]) -> Iterator[Path]:
    """The paths from parties that are listed, or of whom that was left open, shortest first; none goes in a ring."""
    waiting: deque[tuple[Step, ...]] = deque((step,) for step in _steps(party, holdings))
    for _ in range(_MOST_STEPS):
        if not waiting:
            return
        steps = waiting.popleft()
        top = steps[0].owner
        if _may_be_listed(top, holdings):
            yield Path(steps, all(one.owner in certain for one in steps))
        below = {one.owned for one in steps}
        waiting.extend((step, *steps) for step in _steps(top, holdings) if step.owner not in below | {top})


def _steps(party: str, holdings: Holdings) -> Iterator[Step]:
    if _is_ownable(party, holdings):
        for holding in holdings.shares.get(party, ()):
            yield _held(holding)
        for tie in holdings.control.get(party, ()):
            yield Step(tie.owner, tie.owned, InterestKind.CONTROL)


def _held(holding: Holding) -> Step:
    return Step(holding.owner, holding.owned, InterestKind.OWNERSHIP, holding.share)
