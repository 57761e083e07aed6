"""Whether an index of a user ranks countries as the figures of its dimension do: the surest sign of a scale read backwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from math import sqrt
from typing import Final, NamedTuple

from sluis.destinations.destinations import Destinations
from sluis.destinations.index import Index

LEAST: Final = -0.2
"""A correlation below this is no accident among fifty countries (about one chance in ten, two-sided, is .23)."""
_NAMED: Final = 3
_FAR: Final = date(9999, 12, 31)


class Agreement(NamedTuple):
    """Spearman's correlation with the other figures, where there are enough, and who has most and least risk by the index."""

    correlation: float | None
    most: tuple[str, ...]
    least: tuple[str, ...]


def agreement_of(index: Index, known: Destinations) -> Agreement:
    """How an index ranks countries by the newest figure of each, beside the newest figures of the package.

    Source: C. Spearman, "The proof and measurement of association between two things", Am. J. Psychol. 15(1), 1904.
    """
    sign = 1 if index.mapping.rising else -1
    risks = {country: sign * own[max(own)] for country, own in sorted(index.figures.items())}
    others = _others(index, known)
    both = sorted(risks.keys() & others.keys())
    ordered = tuple(sorted(risks, key=risks.__getitem__))
    return Agreement(
        _spearman([risks[one] for one in both], [others[one] for one in both]),
        most=ordered[: -_NAMED - 1 : -1],
        least=ordered[:_NAMED],
    )


def _others(index: Index, known: Destinations) -> Mapping[str, int]:
    """The values of the dimension in the newest year of which the package has any that are not too old."""
    newest = max(year for own in index.figures.values() for year in own)
    for year in (newest + 1, *range(newest, newest - 12, -1)):
        found = known.values(index.mapping.dimension, date(max(1, min(year, _FAR.year)), 12, 31))
        if found:
            return found
    return {}


def _spearman(left: Sequence[int], right: Sequence[int]) -> float | None:
    if len(set(left)) < 2 or len(set(right)) < 2:  # noqa: PLR2004  (nothing to rank)
        return None
    one, other = _ranks(left), _ranks(right)
    mean = (len(one) + 1) / 2
    together = sum((a - mean) * (b - mean) for a, b in zip(one, other, strict=True))
    apart = sum((a - mean) ** 2 for a in one) * sum((b - mean) ** 2 for b in other)
    return together / sqrt(apart)


def _ranks(values: Sequence[int]) -> list[float]:
    """The rank of each value, from 1; equal values share the mean of theirs."""
    ordered = sorted(values)
    first = {value: ordered.index(value) for value in set(values)}
    return [first[value] + (ordered.count(value) + 1) / 2 for value in values]
