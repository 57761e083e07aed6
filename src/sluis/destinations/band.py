"""From indicators to one dimension: a value, a band around it, and the level that the band allows."""

from __future__ import annotations

from collections.abc import Sequence
from math import isqrt
from typing import Final, NamedTuple

from sluis.destinations.model import Level
from sluis.destinations.scale import TOP
from sluis.destinations.weights import DRAWS, FIFTH, NINETY_FIFTH, WHOLE, columns

ORDER: Final[tuple[Level, ...]] = ("low", "medium", "high")
THRESHOLDS: Final = (TOP // 3, TOP * 2 // 3)
"""Low lies under the first, high from the second on."""
LEAST_COVERAGE: Final = (60, 100)
"""The share of indicators that must have a figure, as a fraction."""
APART: Final = 33_000
"""By how much an indicator without a figure may differ from the mean of the others: nine in ten with one differ less."""
TOGETHER: Final = (1, 2)
"""The correlation that is assumed between the errors of indicators of one dimension, as a fraction: half."""


class Placed(NamedTuple):
    """Where an indicator stands, with its own bounds, in thousandths."""

    risk: int
    low: int
    high: int


class Band(NamedTuple):
    """The value of a dimension, and the bounds that hold it in nine cases out of ten, in thousandths."""

    value: int
    low: int
    high: int


def enough(known: int, of: int) -> bool:
    """Whether enough indicators have a figure."""
    return known * LEAST_COVERAGE[1] >= of * LEAST_COVERAGE[0]


def mean_of(placed: Sequence[Placed]) -> int:
    """The value: all that is known counts the same."""
    return sum(one.risk for one in placed) // len(placed)


def band_of(placed: Sequence[Placed], of: int) -> Band:
    """The value and its band: what the errors, the choice of weights and the missing indicators leave open.

    The value counts all that is known the same. What is missing is taken to stand anywhere near the others. More uncertainty
    never narrows the band.
    """
    value = mean_of(placed)
    absent = Placed(value, value - APART, value + APART)
    every = [*placed, *(absent,) * (of - len(placed))]
    lighter, heavier = _by_weights([one.risk for one in every])
    below = _together([one.risk - one.low for one in every])
    above = _together([one.high - one.risk for one in every])
    low = value - isqrt(max(0, value - lighter) ** 2 + below)
    high = value + isqrt(max(0, heavier - value) ** 2 + above)
    return Band(value, max(0, low), min(TOP, high))


def worst_of(one: Band, other: Band) -> Band:
    """The higher of two bands, bound by bound."""
    return Band(*map(max, one, other))


def _by_weights(risks: Sequence[int]) -> tuple[int, int]:
    """Between which means nine in ten ways to weigh the indicators lie."""
    if len(set(risks)) == 1:
        return risks[0], risks[0]
    means = [0] * DRAWS
    for risk, column in zip(risks, columns(len(risks)), strict=True):
        means = [mean + risk * weight for mean, weight in zip(means, column, strict=True)]
    means.sort()
    return means[FIFTH] // WHOLE, -(-means[NINETY_FIFTH] // WHOLE)


def _together(errors: Sequence[int]) -> int:
    """The square of the error of a mean of which the errors are correlated."""
    share, whole = TOGETHER
    apart = (whole - share) * sum(one * one for one in errors)
    return (apart + share * sum(errors) ** 2) // (whole * len(errors) ** 2)


def touched(band: Band) -> tuple[Level, ...]:
    """The levels that the band touches, from the lowest."""
    first, last = (sum(bound >= threshold for threshold in THRESHOLDS) for bound in (band.low, band.high))
    return ORDER[first : last + 1]


def level_of(between: tuple[Level, ...]) -> Level:
    """The level, where the band allows one."""
    return between[0] if len(between) == 1 else "borderline"
