"""The five conclusions on a scale, and what a range of them amounts to."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from sluis.law.between import Between
from sluis.law.rule import Effect
from sluis.law.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable


class Outcome(IntEnum):
    """What the law asks of an export, from nothing to a prohibition. The numbers are the scale of the decisions."""

    FREE = 0
    AUTHORISED = 1
    NOTIFY_AUTHORITY = 2
    AUTHORISATION_REQUIRED = 3
    PROHIBITED = 4

    @property
    def word(self) -> str:
        """The word of the contract."""
        return self.name.lower()


CANNOT_TELL = "cannot_tell"

OUTCOME_OF = {
    Effect.NOTIFY: Outcome.NOTIFY_AUTHORITY,
    Effect.AUTHORISATION: Outcome.AUTHORISATION_REQUIRED,
    Effect.PROHIBITION: Outcome.PROHIBITED,
}


def outcome_range(numbers: Between[int]) -> Between[Outcome]:
    """The range of outcomes of a decision's range of numbers."""
    return Between(Outcome(numbers.low), Outcome(numbers.high))


def conclude(between: Between[Outcome]) -> str:
    """The outcome where both bounds agree; the lower bound where that already is a duty; else *cannot tell*."""
    if between.settled or between.low >= Outcome.NOTIFY_AUTHORITY:
        return between.low.word
    return CANNOT_TELL


def strictest(ranges: Iterable[Between[Outcome]]) -> Between[Outcome]:
    """The range over several lines: the bounds are combined one by one."""
    combined = Between.exactly(Outcome.FREE)
    for each in ranges:
        combined = combined.combined(each)
    return combined


def reaches(between: Between[Outcome], outcome: Outcome) -> Truth:
    """Whether the outcome is at least `outcome`."""
    if between.low >= outcome:
        return YES
    return NO if between.high < outcome else UNKNOWN
