"""Many cases held against two laws: which fare otherwise, and which provisions and facts make the difference."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field

from sluis.assessment.cause import Cause, CauseKind, Key, gravity
from sluis.assessment.comparison import Difference, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sluis.assessment.answer import Answer
    from sluis.assessment.comparison import Comparison, State


class Side(Struct, frozen=True, kw_only=True):
    """Where a case stands on one side."""

    outcome: str
    at_least: str
    at_most: str
    authorisation: str
    advice: str


class CaseChange(Struct, frozen=True, kw_only=True):
    """A case: how grave its change is, where it stands on both sides, what differs and why."""

    file: str
    kind: Kind
    before: Side
    after: Side
    differences: tuple[Difference, ...]
    causes: tuple[Cause, ...]


class SharedCause(Struct, frozen=True, kw_only=True):
    """A cause, with the cases that it makes differ."""

    cause: Cause
    files: tuple[str, ...]


class Problem(Struct, frozen=True, kw_only=True):
    """A file that could not be read, with the code and the words of what is wrong and what to do."""

    file: str
    code: str
    message: str


class CasesImpact(Struct, frozen=True, kw_only=True):
    """What a change of the law does to all cases. It may grow, not change.

    `horizon` is the last day that was followed, of the state that falls short if one does. `problems` are the files of which
    nothing is known, and `left_out` those that are products, no cases: they are in none of the counts.
    """

    schema_version: Literal[1] = 1
    from_: date = field(name="from")
    to: date
    law_digests: tuple[str, str]
    knowledge_digests: tuple[str, str]
    horizon: date
    counts: dict[Kind, int]
    cases: tuple[CaseChange, ...]
    causes: tuple[SharedCause, ...]
    problems: tuple[Problem, ...]
    left_out: tuple[str, ...] = ()


def impact(
    compared: Iterable[tuple[str, Comparison]],
    sides: tuple[State, State],
    problems: Sequence[Problem] = (),
    left_out: Sequence[str] = (),
) -> CasesImpact:
    """The report on cases that were compared, by file name, in their order."""
    cases = tuple(_change(file, one) for file, one in compared)
    before, after = sides
    counts = Counter(one.kind for one in cases)
    return CasesImpact(
        from_=before.when.as_of,
        to=after.when.as_of,
        law_digests=(before.world.law.digest, after.world.law.digest),
        knowledge_digests=(before.world.knowledge_digest, after.world.knowledge_digest),
        horizon=_horizon(before if _horizon(before) < before.when.as_of else after),
        counts={kind: counts[kind] for kind in Kind},
        cases=cases,
        causes=tuple(_shared(cases)),
        problems=tuple(problems),
        left_out=tuple(left_out),
    )


def _horizon(side: State) -> date:
    return side.world.knowledge.horizon


def _change(file: str, one: Comparison) -> CaseChange:
    return CaseChange(
        file=file,
        kind=one.kind,
        before=_side(one.before),
        after=_side(one.after),
        differences=one.differences,
        causes=one.causes,
    )


def _side(answer: Answer) -> Side:
    return Side(
        outcome=answer.outcome,
        at_least=answer.outcome_range.at_least,
        at_most=answer.outcome_range.at_most,
        authorisation=answer.axes.authorisation,
        advice=answer.advice.level,
    )


def _shared(cases: Sequence[CaseChange]) -> Iterator[SharedCause]:
    """Every cause of a case that changed: what bears most on the outcome first, then the one of most cases."""
    files: dict[Key, list[str]] = {}
    causes: dict[Key, Cause] = {}
    for case in cases:
        for one in own_causes(case) if case.kind is Kind.CHANGED else ():
            key = one.identity
            causes.setdefault(key, one)
            files.setdefault(key, []).append(case.file)
    for key in sorted(files, key=lambda each: (-gravity(causes[each]), -len(files[each]))):
        yield SharedCause(cause=causes[key], files=tuple(files[key]))


def own_causes(case: CaseChange) -> tuple[Cause, ...]:
    """The causes of a case that changed, but for provisions that only came in the place of others with the same duty."""
    moved = {one.about for one in case.differences if one.moved}
    return tuple(one for one in case.causes if one.kind is not CauseKind.REPLACED or one.key not in moved)
