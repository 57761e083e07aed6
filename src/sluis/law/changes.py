"""What changes in the law between two days: which provisions begin, end, or come in the place of another."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.succession import succeeds
from sluis.law.truth import NO, UNKNOWN, YES

if TYPE_CHECKING:
    from datetime import date

    from sluis.law.rule import AnyProvision
    from sluis.law.statute import Law


class Turn(StrEnum):
    """What happens to a provision between two days.

    begins, ends: it applies on the later, or on the earlier day only. passes: it begins and ends between them. perhaps: its
    first day is only bounded, so that it may have begun between them.
    """

    BEGINS = "begins"
    ENDS = "ends"
    PASSES = "passes"
    PERHAPS = "perhaps"


class Change(NamedTuple):
    """A provision of which the standing changes, with those in whose place it comes, or that come in its place."""

    turn: Turn
    provision: AnyProvision
    instead_of: tuple[AnyProvision, ...] = ()
    succeeded_by: tuple[AnyProvision, ...] = ()


def changes(law: Law, before: date, after: date) -> tuple[Change, ...]:
    """Every provision that changes, in the order of the law. `after` is the later day."""
    turned = [(turn, one) for one in law.provisions if (turn := _turn(one, before, after)) is not None]
    gone = [one for turn, one in turned if turn is Turn.ENDS]
    come = [one for turn, one in turned if turn in (Turn.BEGINS, Turn.PERHAPS)]
    return tuple(
        Change(
            turn,
            one,
            tuple(each for each in gone if one in come and succeeds(law, each.id, one.id)),
            tuple(each for each in come if one in gone and succeeds(law, one.id, each.id)),
        )
        for turn, one in turned
    )


def _turn(one: AnyProvision, before: date, after: date) -> Turn | None:
    period = one.standing.period
    match period.contains(before), period.contains(after):
        case (earlier, later) if earlier is later:
            inside = period.until is not None and before < period.start.day and period.until <= after
            return Turn.PASSES if earlier is NO and inside else None
        case (_, later) if later is NO:
            return Turn.ENDS
        case (earlier, later) if later is YES and earlier is NO:
            return Turn.BEGINS
        case (earlier, later) if UNKNOWN in (earlier, later):
            return Turn.PERHAPS
        case _:  # pragma: no cover  (a period that contains the earlier day and not the later one has ended)
            return None
