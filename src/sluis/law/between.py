"""What is known of a value: that it lies between two bounds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar


class Ordered(Protocol):
    """Anything with an order."""

    def __lt__(self, other: Any, /) -> bool: ...  # noqa: ANN401  (each order has its own type)
    def __le__(self, other: Any, /) -> bool: ...  # noqa: ANN401


T = TypeVar("T", bound=Ordered)


@dataclass(frozen=True, slots=True)
class Between(Generic[T]):
    """An interval, both bounds included. More knowledge only narrows it.

    Raises:
        ValueError: the lower bound lies above the upper one.

    >>> Between(1, 5).narrowed(Between(3, 9))
    Between(low=3, high=5)
    """

    low: T
    high: T

    def __post_init__(self) -> None:
        """Refuse an empty interval."""
        if self.high < self.low:
            message = f"{self.low!r} lies above {self.high!r}"
            raise ValueError(message)

    @classmethod
    def exactly(cls, value: T) -> Between[T]:
        """The interval of a value that is known."""
        return cls(value, value)

    @property
    def settled(self) -> bool:
        """True where both bounds agree."""
        return self.low == self.high

    def covers(self, other: Between[T]) -> bool:
        """True where `other` lies within this interval."""
        return self.low <= other.low and other.high <= self.high

    def meets(self, other: Between[T]) -> bool:
        """True where some value lies within both."""
        return self.low <= other.high and other.low <= self.high

    def narrowed(self, other: Between[T]) -> Between[T]:
        """Both pieces of knowledge together.

        Raises:
            ValueError: no value satisfies both.
        """
        return Between(max(self.low, other.low), min(self.high, other.high))

    def combined(self, other: Between[T]) -> Between[T]:
        """The interval of the larger of two values, each known only between its bounds."""
        return Between(max(self.low, other.low), max(self.high, other.high))
