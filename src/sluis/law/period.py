"""Legal time: when a provision applies. Periods are half-open, and nobody invents dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sluis.law.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class Start:
    """The first day of a period: known exactly, or only known not to be later than a day."""

    day: date
    exact: bool = True

    @classmethod
    def on(cls, day: date) -> Start:
        """It started on that day."""
        return cls(day)

    @classmethod
    def not_after(cls, day: date) -> Start:
        """It had started by that day; when exactly is not known."""
        return cls(day, exact=False)


@dataclass(frozen=True, slots=True)
class Period:
    """From its start until, but not including, its end; without an end it is open.

    Raises:
        ValueError: the end does not lie after the start.
    """

    start: Start
    until: date | None = None

    def __post_init__(self) -> None:
        """Refuse a period of no days."""
        if self.until is not None and self.until <= self.start.day:
            message = f"the period ends on {self.until}, which is not after its start {self.start.day}"
            raise ValueError(message)

    def contains(self, day: date) -> Truth:
        """Whether `day` lies in the period; unknown before a start that is only bounded."""
        if self.until is not None and day >= self.until:
            return NO
        if day >= self.start.day:
            return YES
        return NO if self.start.exact else UNKNOWN
