"""Ownership against a brute-force oracle: every completion of small data, in both readings of chains."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from itertools import product
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from sluis.law.between import Between
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.screening.entry import Kind
from sluis.screening.holdings import Holding, Holdings, Tie
from sluis.screening.ownership import Ownership, trace

_PARTIES = ("a", "b", "c", "d")
_GRID = (0, 20, 40, 50, 60, 100)
_ROUNDS = 400
_ALMOST = 1e-6


class _World(NamedTuple):
    """One completion: every share, every tie, who is listed, and whether the holders of the rest are."""

    shares: Mapping[tuple[str, str], int]
    control: frozenset[tuple[str, str]]
    listed: frozenset[str]
    rest_listed: bool


@st.composite
def _cases(draw: st.DrawFn) -> Holdings:
    kinds = {one: draw(st.sampled_from((Kind.ORGANISATION, Kind.ORGANISATION, Kind.PERSON))) for one in _PARTIES}
    listed = {one: draw(st.sampled_from((NO, NO, YES, UNKNOWN))) for one in _PARTIES}
    edges = draw(st.lists(st.tuples(st.sampled_from(_PARTIES), st.sampled_from(_PARTIES)), max_size=5, unique=True))
    shares: dict[str, list[Holding]] = {}
    control: dict[str, list[Tie]] = {}
    for owner, owned in edges:
        if draw(st.integers(0, 5)) == 0:
            control.setdefault(owned, []).append(Tie(owner, owned, draw(st.sampled_from((YES, UNKNOWN)))))
        else:
            low, high = sorted(draw(st.tuples(st.sampled_from(_GRID), st.sampled_from(_GRID))))
            shares.setdefault(owned, []).append(Holding(owner, owned, Between(Fraction(low), Fraction(high))))
    frozen = {owned: tuple(held) for owned, held in shares.items()}
    return Holdings(kinds, listed, frozen, {owned: tuple(ties) for owned, ties in control.items()})


def _worlds(case: Holdings) -> Iterator[_World]:
    """All completions at the ends of the intervals; the outcome is monotone between them."""
    held = [one for row in case.shares.values() for one in row]
    ties = [one for row in case.control.values() for one in row]
    ends = [{int(one.share.low), int(one.share.high)} for one in held]
    stand = [(True,) if one.stands is YES else (True, False) for one in ties]
    listed = [{YES: (True,), NO: (False,), UNKNOWN: (True, False)}[case.is_listed(one)] for one in _PARTIES]
    for shares in product(*ends):
        named = {(one.owner, one.owned): share for one, share in zip(held, shares, strict=True)}
        if any(sum(share for (_, owned), share in named.items() if owned == party) > 100 for party in _PARTIES):
            continue
        for on, standing, rest in product(product(*listed), product(*stand), (True, False)):
            control = frozenset((one.owner, one.owned) for one, stands in zip(ties, standing, strict=True) if stands)
            yield _World(named, control, frozenset(one for one, yes in zip(_PARTIES, on, strict=True) if yes), rest)


def _by_level(world: _World, kinds: Mapping[str, Kind]) -> dict[str, float]:
    """The share that listed parties have of each, level by level."""
    held = set(world.listed)
    while True:
        totals = {one: _total(one, world, {other: float(other in held) for other in _PARTIES}) for one in _PARTIES}
        controlled = {owned for owner, owned in world.control if owner in held}
        more = {one for one in _PARTIES if kinds[one] is not Kind.PERSON and (totals[one] >= 50 or one in controlled)} - held
        if not more:
            return totals
        held |= more


def _multiplied(world: _World, kinds: Mapping[str, Kind]) -> dict[str, float]:
    """The share with chains multiplied. Who reaches half or is listed passes control on."""
    whole = set(world.listed)
    while True:
        values = {one: float(one in whole) for one in _PARTIES}
        for _ in range(_ROUNDS):
            values = {
                one: 1.0 if one in whole else 0.0 if kinds[one] is Kind.PERSON else _total(one, world, values) / 100
                for one in _PARTIES
            }
        strong = {one for one in _PARTIES if values[one] >= 0.5 - _ALMOST}
        more = {owned for owner, owned in world.control if owner in strong and kinds[owned] is not Kind.PERSON} - whole
        if not more:
            return {one: 100 * _total(one, world, values) / 100 for one in _PARTIES}
        whole |= more


def _total(party: str, world: _World, values: Mapping[str, float]) -> float:
    """In per cent."""
    named = [(owner, share) for (owner, owned), share in world.shares.items() if owned == party]
    rest = (100 - sum(share for _, share in named)) * world.rest_listed
    return sum(share * values[owner] for owner, share in named) + rest


@settings(max_examples=400, deadline=None)
@given(_cases())
def test_it_holds_in_every_completion(case: Holdings) -> None:
    found = {one: trace(one, case) for one in _PARTIES}
    lowest = dict.fromkeys(_PARTIES, 100.0)
    for world in _worlds(case):
        level, multiplied = _by_level(world, case.kinds), _multiplied(world, case.kinds)
        for one in _PARTIES:
            if case.kinds[one] is not Kind.PERSON:
                lowest[one] = min(lowest[one], level[one])
                _agrees(found[one], level[one], multiplied[one])
    if any(True for _ in _worlds(case)):
        for one in _PARTIES:
            if case.kinds[one] is not Kind.PERSON:
                assert found[one].share.low == lowest[one]
                assert (found[one].owned is YES) == (lowest[one] >= 50)


def _agrees(found: Ownership, level: float, multiplied: float) -> None:
    assert found.share.low <= level <= found.share.high
    assert float(found.multiplied.low) - _ALMOST <= multiplied <= float(found.multiplied.high) + _ALMOST
    if found.owned is YES:
        assert level >= 50
    if found.owned is NO:
        assert level < 50
        assert multiplied < 50 - _ALMOST


def _weight(truth: Truth) -> int:
    return (NO, UNKNOWN, YES).index(truth)


@settings(max_examples=400, deadline=None)
@given(_cases(), st.sampled_from(_PARTIES))
def test_a_further_listed_party_never_lowers_anything(case: Holdings, listed: str) -> None:
    more = replace(case, listed={**case.listed, listed: YES})
    for party in _PARTIES:
        before, after = trace(party, case), trace(party, more)
        assert after.share.low >= before.share.low
        assert after.share.high >= before.share.high
        assert _weight(after.owned) >= _weight(before.owned)
        assert _weight(after.controlled) >= _weight(before.controlled)


@settings(max_examples=400, deadline=None)
@given(_cases(), st.data())
def test_more_knowledge_only_narrows(case: Holdings, data: st.DataObject) -> None:
    known = replace(
        case,
        listed={
            one: truth if truth is not UNKNOWN else data.draw(st.sampled_from((NO, YES))) for one, truth in case.listed.items()
        },
        shares={owned: tuple(_narrower(one, data) for one in row) for owned, row in case.shares.items()},
    )
    if any(known.known(party) > 100 for party in _PARTIES):
        return
    for party in _PARTIES:
        before, after = trace(party, case), trace(party, known)
        assert before.share.covers(after.share)
        assert before.multiplied.covers(after.multiplied)
        assert before.owned in {after.owned, UNKNOWN}
        assert before.controlled in {after.controlled, UNKNOWN}


def _narrower(one: Holding, data: st.DataObject) -> Holding:
    inside = [share for share in _GRID if one.share.low <= share <= one.share.high]
    low, high = sorted(data.draw(st.tuples(st.sampled_from(inside), st.sampled_from(inside))))
    return replace(one, share=Between(Fraction(low), Fraction(high)))


@settings(max_examples=30, deadline=None)
@given(st.integers(2, 40), st.integers(0, 7), st.randoms(use_true_random=False))
def test_large_webs_with_rings_end(size: int, extra: int, random: object) -> None:
    edges = {(f"p{n}", f"p{(n + 1) % size}") for n in range(size)}
    edges |= {(f"p{random.randrange(size)}", f"p{random.randrange(size)}") for _ in range(extra * size // 2)}  # type: ignore[attr-defined]
    above: dict[str, list[Holding]] = {}
    for owner, owned in sorted(edges):
        above.setdefault(owned, []).append(Holding(owner, owned, Between(Fraction(3), Fraction(10))))
    above.setdefault("p0", []).append(Holding("x", "p0", Between.exactly(Fraction(40))))
    kinds = {f"p{n}": Kind.ORGANISATION for n in range(size)} | {"x": Kind.PERSON}
    listed = dict.fromkeys(kinds, NO) | {"x": YES}
    found = trace(f"p{size - 1}", Holdings(kinds, listed, {owned: tuple(row) for owned, row in above.items()}))
    assert found.owned is UNKNOWN
    assert found.multiplied.low > 0
