"""What to do: measures with their strength, and advice beside the law. Both are tables; the strongest row that holds counts."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.grounding import ground
from sluis.law.kleene import truth_of
from sluis.law.truth import UNKNOWN, YES, Truth, all_true, any_true

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sluis.assessment.grounding import Shape
    from sluis.assessment.world import ReadAdvice, ReadGrade, ReadMeasure, World
    from sluis.law.condition import Condition
    from sluis.law.fact import Value


class AdviceLevel(IntEnum):
    """How strongly the advice is against going on."""

    PROCEED = 0
    PROCEED_WITH_MEASURES = 1
    HOLD = 2
    DIRECTOR_DECISION = 3
    CONTACT_AUTHORITY = 4
    WITHDRAW = 5

    @property
    def word(self) -> str:
        """The word of the contract."""
        return self.name.lower()


class Circumstance(NamedTuple):
    """A line as the tables see it: what is known, results of the assessment included, and its subjects."""

    known: Mapping[str, Value]
    shape: Shape


class Due(NamedTuple):
    """A measure that is due, how strongly and why, and whether it is open, done, or for after the export."""

    measure: ReadMeasure
    grade: ReadGrade
    state: str

    def is_open(self, strength: str) -> bool:
        """True where it has this strength and still has to be done before the export."""
        return self.state == "open" and self.grade.grade.strength == strength


class Advice(NamedTuple):
    """The advice and the rows that give it. `unsure` are stronger rows that nobody can exclude yet."""

    level: AdviceLevel
    reasons: tuple[ReadAdvice, ...]
    unsure: tuple[ReadAdvice, ...]


def due_measures(world: World, lines: Sequence[Circumstance]) -> tuple[Due, ...]:
    """The measures that are due, in the order of the table."""
    due = []
    for measure in world.measures:
        grade = next((each for each in measure.grades if _somewhere(each.when, lines) is YES), None)
        if grade is not None:
            due.append(Due(measure, grade, _state(measure, lines)))
    return tuple(due)


def advise(world: World, lines: Sequence[Circumstance]) -> Advice:
    """The advice: the strongest row that holds; at least *hold* while a stronger one cannot be excluded."""
    given = [one for one in world.advice if one.until is None or _everywhere(one.until, lines) is not YES]
    truths = [(one, _somewhere(one.when, lines)) for one in given]
    held = [one for one, truth in truths if truth is YES]
    level = max((_level(one) for one in held), default=AdviceLevel.PROCEED)
    unsure = tuple(one for one, truth in truths if truth is UNKNOWN and _level(one) > level)
    if unsure:
        level = max(level, AdviceLevel.HOLD)
    return Advice(level, tuple(one for one in held if _level(one) == level), unsure)


def withdrawal_advised(world: World, lines: Sequence[Circumstance]) -> Truth:
    """Whether some row advises to withdraw."""
    rows = [one for one in world.advice if _level(one) is AdviceLevel.WITHDRAW]
    return any_true([_somewhere(one.when, lines) for one in rows])


def _level(one: ReadAdvice) -> AdviceLevel:
    return AdviceLevel[one.row.level.upper()]


def _state(measure: ReadMeasure, lines: Sequence[Circumstance]) -> str:
    if measure.done is not None and _everywhere(measure.done, lines) is YES:
        return "done"
    return "later" if measure.measure.kind == "follow_up" else "open"


def _somewhere(condition: Condition, lines: Sequence[Circumstance]) -> Truth:
    return any_true([truth_of(ground(condition, line.shape), line.known) for line in lines])


def _everywhere(condition: Condition, lines: Sequence[Circumstance]) -> Truth:
    return all_true([truth_of(ground(condition, line.shape), line.known) for line in lines])
