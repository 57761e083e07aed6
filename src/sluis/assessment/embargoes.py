"""Whether countries are under an arms embargo on a day, as far as the table of the knowledge can tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.truth import NO, UNKNOWN, YES, Truth, any_true

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sluis.assessment.world import World
    from sluis.knowledge.model import Embargo


class Found(NamedTuple):
    """Whether some of the countries are under an arms embargo, the instruments that say so, and the rows that leave it open."""

    truth: Truth
    source: str
    open: tuple[Embargo, ...] = ()


def embargo_on(countries: Sequence[str], world: World, day: date) -> Found:
    """Whether an arms embargo applies to one of the countries.

    A country without a row is under none only on the days for which the table is complete.
    """
    rows = [row for code in countries for row in world.embargoes.get(code, ())]
    truths = {row: _applies(row, day) for row in rows}
    undecided = tuple(row for row, truth in truths.items() if truth is UNKNOWN)
    if YES in truths.values():
        return Found(YES, ", ".join(row.instrument for row, truth in truths.items() if truth is YES))
    complete = any_true([one.complete.period.contains(day) for one in world.knowledge.embargo_coverage])
    truth = NO if countries and not undecided and complete is YES else UNKNOWN
    return Found(truth, ", ".join(one.id for one in world.knowledge.embargo_coverage), undecided)


def _applies(row: Embargo, day: date) -> Truth:
    """Whether the row is an arms embargo in the sense of the law, in force on the day."""
    runs = row.period.contains(day)
    if runs is NO or row.standing == "political":
        return NO
    return runs if row.standing == "binding" and row.kind == "full" else UNKNOWN
