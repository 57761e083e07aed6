"""One case held against two laws: those of two days, or of two states of law and knowledge. What differs, and why."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from sluis.assessment.assess import When, assess
from sluis.assessment.cause import NONE, Cause
from sluis.assessment.causes import causes_of
from sluis.law.succession import succeeds
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment.answer import Answer, Duty, Line
    from sluis.assessment.case import Case
    from sluis.assessment.world import World


class Aspect(StrEnum):
    """What of an answer differs."""

    OUTCOME = "outcome"
    RANGE = "range"
    ADVICE = "advice"
    LINE = "line"
    LISTED = "listed"
    LISTED_IV = "listed_iv"
    NATIONAL = "national"
    AUTHORISATION = "authorisation"
    USABLE = "usable"
    DUTY = "duty"


class Kind(StrEnum):
    """What a change of the law does to a case, the gravest first.

    changed: the conclusion, a duty or an authorisation is another. undecidable: nothing that is known differs, but the case
    itself cannot be told, or a day lies after the last day that was followed. moved: the same duties stand in other
    provisions. unchanged: nothing is other.
    """

    CHANGED = "changed"
    UNDECIDABLE = "undecidable"
    MOVED = "moved"
    UNCHANGED = "unchanged"


class State(NamedTuple):
    """Law and knowledge, and the day that they are taken of."""

    world: World
    when: When


class Difference(Struct, frozen=True, kw_only=True):
    """Something that differs: what it is about (an item, a rule, an authorisation), and its word on either side.

    `text` is the citation of a duty, or the item for which an authorisation differs. Of a duty, `what` says what
    must be done, and `term_before` and `term_after` its period. `moved` says that another provision, its predecessor or
    successor, gives the same duty with the same period in the same state.
    """

    kind: Aspect
    about: str
    text: Text | None = None
    before: str
    after: str
    moved: bool = False
    what: Text | None = None
    term_before: Text | None = None
    term_after: Text | None = None


class Comparison(NamedTuple):
    """Both answers, what differs between them, and why."""

    before: Answer
    after: Answer
    differences: tuple[Difference, ...]
    causes: tuple[Cause, ...]

    @property
    def kind(self) -> Kind:
        """How grave the differences are."""
        answers = (self.before, self.after)
        if any(not one.moved for one in self.differences):
            return Kind.CHANGED
        if any(one.outcome == "cannot_tell" or beyond_horizon(one) for one in answers):
            return Kind.UNDECIDABLE
        return Kind.MOVED if self.differences else Kind.UNCHANGED


def compare(case: Case, before: State, after: State) -> Comparison:
    """Assess the case on both sides, and say what differs and why."""
    earlier, later = (assess(case, side.world, side.when) for side in (before, after))
    differences = tuple(_differences(earlier, later, before, after))
    causes = causes_of(earlier, later, before.world.law, after.world.law) if differences else ()
    return Comparison(earlier, later, differences, causes)


def beyond_horizon(answer: Answer) -> bool:
    """Whether the day of an answer lies after the last day up to which changes were followed."""
    return answer.provenance.as_of > answer.provenance.horizon


def _differences(before: Answer, after: Answer, earlier: State, later: State) -> Iterator[Difference]:
    if before.outcome != after.outcome:
        yield Difference(kind=Aspect.OUTCOME, about="", before=before.outcome, after=after.outcome)
    elif before.outcome_range != after.outcome_range:
        yield Difference(kind=Aspect.RANGE, about="", before=_between(before), after=_between(after))
    if before.advice.level != after.advice.level:
        yield Difference(kind=Aspect.ADVICE, about="", before=before.advice.level, after=after.advice.level)
    for one, other in zip(before.lines, after.lines, strict=True):
        yield from _of_line(one, other)
    yield from _of_duties(before, after, earlier, later)


def _between(answer: Answer) -> str:
    return f"{answer.outcome_range.at_least}..{answer.outcome_range.at_most}"


def _of_line(before: Line, after: Line) -> Iterator[Difference]:
    pairs = {
        Aspect.LINE: (before.outcome, after.outcome),
        Aspect.LISTED: (before.listed.annex_i, after.listed.annex_i),
        Aspect.LISTED_IV: (before.listed.annex_iv, after.listed.annex_iv),
        Aspect.NATIONAL: (_national(before), _national(after)),
        Aspect.AUTHORISATION: (before.axes.authorisation, after.axes.authorisation),
    }
    for kind, (one, other) in pairs.items():
        if one != other:
            yield Difference(kind=kind, about=before.item, before=one, after=other)
    item = Text(before.item, before.item)
    earlier, later = _usable(before), _usable(after)
    for name in dict.fromkeys((*earlier, *later)):
        words = earlier.get(name, NONE), later.get(name, NONE)
        if words[0] != words[1]:
            yield Difference(kind=Aspect.USABLE, about=name, text=item, before=words[0], after=words[1])


def _usable(line: Line) -> dict[str, str]:
    return {one.id: one.usable for one in line.authorisations}


def _national(line: Line) -> str:
    """Whether a Dutch measure covers the item."""
    return next((one["listed"] for one in line.listed.national if one["list"] == "nl"), NONE)


def _of_duties(before: Answer, after: Answer, earlier: State, later: State) -> Iterator[Difference]:
    sides = [{duty.id: duty for duty in answer.duties} for answer in (before, after)]
    gone = [duty for name, duty in sides[0].items() if name not in sides[1]]
    come = [duty for name, duty in sides[1].items() if name not in sides[0]]
    for name in dict.fromkeys((*sides[0], *sides[1])):
        one, other = sides[0].get(name), sides[1].get(name)
        duty = one or other
        if duty is None or (one is not None and other is not None and _same(one, other)):
            continue
        twins = come if other is None else gone if one is None else ()
        if any(_same(duty, twin) and duty.cites == twin.cites for twin in twins):
            continue  # another version of one provision, or of what it is about, asks the same
        yield Difference(
            kind=Aspect.DUTY,
            about=name,
            text=duty.citation,
            before=NONE if one is None else one.state,
            after=NONE if other is None else other.state,
            moved=any(_same(duty, twin) and _linked(duty, twin, earlier, later) for twin in twins),
            what=duty.text,
            term_before=None if one is None else one.deadline,
            term_after=None if other is None else other.deadline,
        )


def _same(one: Duty, other: Duty) -> bool:
    """Whether the same must be done, by the same, as strictly, within the same period, and stands as it did."""
    return all(getattr(one, name) == getattr(other, name) for name in ("duty", "strength", "state", "bearer", "deadline"))


def _linked(one: Duty, other: Duty, earlier: State, later: State) -> bool:
    laws = (earlier.world.law, later.world.law)
    return any(succeeds(law, one.id, other.id) or succeeds(law, other.id, one.id) for law in laws)
