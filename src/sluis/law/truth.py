"""Truth with an honest middle: yes, no, and unknown (Kleene's strong three-valued logic).

Source: S.C. Kleene, *Introduction to Metamathematics* (1952), §64.
"""

from __future__ import annotations

from enum import Enum
from typing import NoReturn

from sluis.law.errors import UnsettledTruthError


class Truth(Enum):
    """Whether a statement holds. `bool()` of it raises, so that no unknown is lost on the way."""

    NO = "no"
    UNKNOWN = "unknown"
    YES = "yes"

    # Of Enum it is a Python function, and answers look up truths all the time.
    __hash__ = object.__hash__

    def __bool__(self) -> NoReturn:
        """Refuse: an unknown is neither true nor false."""
        raise UnsettledTruthError

    def __and__(self, other: Truth) -> Truth:
        """No if either is no, yes if both are yes."""
        if self is NO or other is NO:
            return NO
        return YES if self is YES and other is YES else UNKNOWN

    def __or__(self, other: Truth) -> Truth:
        """Yes if either is yes, no if both are no."""
        if self is YES or other is YES:
            return YES
        return NO if self is NO and other is NO else UNKNOWN

    def __invert__(self) -> Truth:
        """Yes becomes no, no becomes yes, unknown stays unknown."""
        return _OPPOSITE[self]

    @property
    def settled(self) -> bool:
        """True where the value is yes or no."""
        return self is not UNKNOWN

    @classmethod
    def of(cls, value: bool | None) -> Truth:  # noqa: FBT001  (a boolean is what it converts)
        """The truth of a Python boolean; None is unknown."""
        if value is None:
            return UNKNOWN
        return YES if value else NO


YES, NO, UNKNOWN = Truth.YES, Truth.NO, Truth.UNKNOWN
_OPPOSITE = {YES: NO, NO: YES, UNKNOWN: UNKNOWN}


def all_true(truths: list[Truth]) -> Truth:
    """The conjunction of any number of truths; of none it is yes."""
    if NO in truths:
        return NO
    return UNKNOWN if UNKNOWN in truths else YES


def any_true(truths: list[Truth]) -> Truth:
    """The disjunction of any number of truths; of none it is no."""
    if YES in truths:
        return YES
    return UNKNOWN if UNKNOWN in truths else NO


def at_least(count: int, truths: list[Truth]) -> Truth:
    """Whether at least `count` of the truths hold."""
    certain = truths.count(YES)
    if certain >= count:
        return YES
    return UNKNOWN if certain + truths.count(UNKNOWN) >= count else NO
