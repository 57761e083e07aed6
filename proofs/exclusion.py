"""Proofs: each Union general export authorisation excludes what its text excludes, in the law and in the knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from proofs.prover import Prover, Result
from sluis.assessment.general import destinations_covered, items_covered
from sluis.law.truth import YES
from sluis.statutes.facts.general import COVERS_DESTINATION, COVERS_ITEM

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sluis.assessment.world import World
    from sluis.law.condition import Condition
    from sluis.law.evidence import Evidence
    from sluis.law.fact import Fact


class Exclusion(NamedTuple):
    """What an authorisation's text excludes, in words and as a condition; of one act only where `act` is given."""

    words: str
    condition: Condition
    act: str | None = None


class Reach(NamedTuple):
    """Where an authorisation reaches from `first` until `last`: to `among`, or all but `without`; and codes it never covers."""

    name: str
    first: date
    last: date
    among: frozenset[str] | None = None
    without: frozenset[str] = frozenset()
    never: tuple[str, ...] = ()


def nothing_excluded_is_authorised(prover: Prover, exclusions: Mapping[str, Sequence[Exclusion]]) -> Result:
    """No case meets an authorisation and one of the exclusions of its text. Each authorisation must have some."""
    before, proved, failures = prover.asked, 0, dict[str, None]()
    for day in prover.days:
        for one in prover.norms(day).general:
            named = exclusions.get(one.authorisation.name, ())
            for excluded in named:
                if excluded.act not in (None, one.authorisation.cites.act.id):
                    continue
                case = prover.case(prover.formulas.of(one.condition), prover.formulas.of(excluded.condition))
                proved += case is None
                if case is not None:
                    words = prover.words(case, [one.condition, excluded.condition])
                    failures[f"{one.authorisation.id} holds though {excluded.words}. Case: {words}"] = None
            if not named:
                failures[f"{one.authorisation.id}: nobody wrote down what it excludes"] = None
    return Result("authorisations exclude what their text does", proved, prover.asked - before, (), tuple(failures))


def no_reach_is_exceeded(world: World, reaches: Iterable[Reach]) -> Result:
    """On each day on which a list changes, no country outside an authorisation's reach passes, nor a code it never covers."""
    proved, failures, written = 0, [], list(reaches)
    for day in _turns(world, written):
        applying = [reach for reach in written if reach.first <= day < reach.last]
        for country in world.territories:
            found = destinations_covered(country, world, day)
            for reach in (one for one in applying if not _reached(one, country)):
                covered = _yes(found, COVERS_DESTINATION[reach.name])
                proved += not covered
                failures += [f"{day}: {reach.name} is taken to be valid for {country}"] * covered
        for name, code in ((one.name, code) for one in applying for code in one.never):
            covered = _yes(items_covered([(code, YES)], world, day, {}), COVERS_ITEM[name])
            proved += not covered
            failures += [f"{day}: {name} is taken to cover {code}"] * covered
    return Result("authorisations reach no further than their lists", proved, 0, (), tuple(failures))


def _turns(world: World, reaches: list[Reach]) -> list[date]:
    """The days, until the horizon, on which the knowledge or what was written down changes."""
    rows, horizon = world.knowledge.general_authorisations, world.knowledge.horizon
    turns = {one.from_.start.day for one in rows} | {one.until for one in rows if one.until} | {one.first for one in reaches}
    turns |= {world.annex_i.annexes_seen_from, horizon}
    return sorted(day for day in turns if day <= horizon)


def _reached(reach: Reach, country: str) -> bool:
    return country not in reach.without if reach.among is None else country in reach.among


def _yes(evidence: Evidence, fact: Fact) -> bool:
    return fact.ref in evidence and evidence[fact.ref].value is YES
