"""Figures against thresholds as the list words them: *exceeding*, *or more*, *less than*, *or less*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.quantity import Quantity

if TYPE_CHECKING:
    from sluis.law.condition import Condition
    from sluis.law.fact import Amount


def more_than(of: Amount, threshold: str) -> Condition:
    """Exceeding the threshold: `more_than(FREQUENCY, "40 MHz")`."""
    return of > Quantity.parse(threshold)


def at_least(of: Amount, threshold: str) -> Condition:
    """The threshold or more."""
    return of >= Quantity.parse(threshold)


def less_than(of: Amount, threshold: str) -> Condition:
    """Less than the threshold."""
    return of < Quantity.parse(threshold)


def at_most(of: Amount, threshold: str) -> Condition:
    """The threshold or less."""
    return of <= Quantity.parse(threshold)
