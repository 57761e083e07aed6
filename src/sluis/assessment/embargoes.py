"""Whether countries are under an arms embargo on a day, as far as the table of the knowledge can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sluis.assessment.world import World
    from sluis.knowledge.model import Embargo, EmbargoCoverage


class Found(NamedTuple):
    """Whether some of the countries are under an arms embargo, and on what that rests.

    The source names the instruments, or the coverage for which none is known. `open` are the rows that leave it open,
    `coverage` is that on which a no rests.
    """

    truth: Truth
    source: str
    open: tuple[Embargo, ...] = ()
    coverage: tuple[EmbargoCoverage, ...] = ()


def embargo_on(countries: Sequence[str], world: World, day: date) -> Found:
    """Whether an arms embargo applies to one of the countries.

    A country without a row is under none only on the days for which the table is complete.
    """
    rows = [row for code in countries for row in world.embargoes.get(code, ())]
    truths = {row: _applies(row, day) for row in rows}
    undecided = tuple(row for row, truth in truths.items() if truth is UNKNOWN)
    if YES in truths.values():
        return Found(YES, ", ".join(row.instrument for row, truth in truths.items() if truth is YES))
    complete = [one for one in world.knowledge.embargo_coverage if one.complete.period.contains(day) is YES]
    truth = NO if countries and not undecided and complete else UNKNOWN
    return Found(truth, ", ".join(one.id for one in complete), undecided, tuple(complete) if truth is NO else ())


def _applies(row: Embargo, day: date) -> Truth:
    """Whether the row is an arms embargo in the sense of the law, in force on the day."""
    runs = row.period.contains(day)
    if runs is NO or row.standing == "political":
        return NO
    return runs if row.standing == "binding" and row.kind == "full" else UNKNOWN
