"""Proof: where one provision follows another, no day lies between them and no day has both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from proofs.prover import Result
from sluis.law.errors import UnknownCitationError
from sluis.law.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from sluis.law.rule import AnyProvision
    from sluis.law.statute import Law


def prove(law: Law, gaps: Mapping[str, str]) -> Result:
    """Every named predecessor ends, and every named successor begins, on the day of the change; so do versions of one place.

    `gaps` gives the reason for those that do not, by id of the provision.
    """
    statements = list(_statements(law))
    broken = {one.id: problem for one, problem in statements if problem}
    failures = [f"{one}: {problem}" for one, problem in broken.items() if one not in gaps]
    failures += [f"{one}: a gap is declared, but there is none" for one in gaps if one not in broken]
    exceptions = tuple(f"{one}: {why}" for one, why in gaps.items() if one in broken)
    proved = sum(not problem for _, problem in statements)
    return Result("no dated gap between predecessor and successor", proved, 0, exceptions, tuple(failures))


def _statements(law: Law) -> Iterator[tuple[AnyProvision, str]]:
    """Each provision that follows or is followed, with what is wrong: nothing where it fits."""
    for one in law.provisions:
        period, standing = one.standing.period, one.standing
        if standing.successor is not None:
            begins = [other.standing.period.start.day for other in _at(law, standing.successor)]
            yield one, _problem("ends", period.until, "begins", begins, standing.successor)
        if standing.predecessor is not None:
            ends = [other.standing.period.until for other in _at(law, standing.predecessor)]
            yield one, _problem("begins", period.start.day, "ends", ends, standing.predecessor)
    for earlier, later in _versions(law):
        begins = [one.standing.period.start.day for one in later]
        yield earlier, _problem("ends", earlier.standing.period.until, "begins", begins, "a later one")


def _at(law: Law, path: str) -> tuple[AnyProvision, ...]:
    try:
        return law.at(path)
    except UnknownCitationError:
        return ()


def _problem(does: str, day: date | None, other_does: str, days: list[date | None] | list[date], path: str) -> str:
    if not days:
        return f"names {path}, which is no provision"
    if day is not None and day in days:
        return ""
    others = ", ".join(sorted({str(one or "no day") for one in days}))
    return f"{does} on {day or 'no day'}, but {path} {other_does} on {others}"


def _versions(law: Law) -> Iterator[tuple[Rule, tuple[Rule, ...]]]:
    """Rules at one place with one duty, of which the earlier ends: each with the later ones. Others may apply beside it."""
    places: dict[tuple[str, str], list[Rule]] = {}
    for one in law.provisions:
        if isinstance(one, Rule):
            places.setdefault((one.cites.path, one.obligation.duty.id), []).append(one)
    for versions in places.values():
        ended = [one for one in versions if one.standing.period.until is not None]
        later = ((one, tuple(other for other in versions if _begins(other) > _begins(one))) for one in ended)
        yield from ((one, others) for one, others in later if others)


def _begins(one: Rule) -> date:
    return one.standing.period.start.day
