"""Weights drawn once and for all: with what weights indicators could reasonably be averaged.

Nobody knows the right weights. All indicators of a dimension matter, so each keeps half of an equal share; the other half of
the whole is shared in all ways, equally likely (a flat Dirichlet distribution): the gaps between sorted points of a Halton
sequence. No chance is involved.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Final

DRAWS: Final = 256
WHOLE: Final = 1 << 20
"""What the weights of a draw add up to."""
_FREE: Final = WHOLE // 2
_PRIMES: Final = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47)
MOST: Final = len(_PRIMES) + 1
"""How many indicators a dimension may have."""
FIFTH: Final = DRAWS * 5 // 100
NINETY_FIFTH: Final = DRAWS - 1 - FIFTH
"""The places of the 5 % and 95 % quantiles among sorted draws, on the outside of each."""


@cache
def weights(number: int) -> tuple[tuple[int, ...], ...]:
    """The draws for a number of indicators.

    >>> [sum(draw) == WHOLE for draw in weights(3)[:2]]
    [True, True]
    """
    return tuple(_shares([_inverse(draw, prime) for prime in _PRIMES[: number - 1]]) for draw in range(1, DRAWS + 1))


@cache
def columns(number: int) -> tuple[tuple[int, ...], ...]:
    """The same, an indicator a column."""
    return tuple(zip(*weights(number), strict=True))


def _shares(points: list[int]) -> tuple[int, ...]:
    gaps = (after - before for before, after in pairwise([0, *sorted(points), _FREE]))
    own, rest = divmod(WHOLE - _FREE, len(points) + 1)
    return tuple(gap + own + (at < rest) for at, gap in enumerate(gaps))


def _inverse(number: int, base: int) -> int:
    """The digits of a number, mirrored behind the point, as a part of what is free."""
    above, below = 0, 1
    while number:
        number, digit = divmod(number, base)
        above, below = above * base + digit, below * base
    return above * _FREE // below
