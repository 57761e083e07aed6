"""Part-by-part comparison of names: which word of the one stands for which word of the other.

A word stands for at most one word, and the pairs that say most are made first, whatever the order of the words. All pairs of
names of a batch are compared at once, in arrays.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sluis.screening.rarity import weight
from sluis.screening.vocabulary import Floats, Ints


class Links(NamedTuple):
    """Possible pairs of words: in comparison `pair`, word `left` stands for word `right`.

    It says `gain` bits, `loss` less than it might.
    """

    pair: Ints
    left: Ints
    right: Ints
    gain: Floats
    loss: Floats
    left_bits: Floats
    right_bits: Floats

    def those(self, wanted: NDArray[np.intp]) -> Links:
        """Some of these links."""
        pair, left, right = (of[wanted] for of in self[:3])
        return Links(pair, left, right, *(of[wanted] for of in self[3:]))

    def and_also(self, others: Links) -> Links:
        """These links and others."""
        if not len(others.pair):
            return self
        return Links(*(np.concatenate((ours, theirs)) for ours, theirs in zip(self, others, strict=True)))


class Agreement(NamedTuple):
    """What agrees in each comparison, in bits: what is said, what differences cost, what found a counterpart on either side."""

    gain: Floats
    loss: Floats
    left: Floats
    right: Floats
    left_words: Floats
    right_words: Floats


def align(links: Links, pairs: int) -> tuple[Agreement, NDArray[np.intp]]:
    """Make the pairs of words, the best first; returns the agreement and which links were made."""
    order = np.lexsort((links.right, links.left, -links.gain, links.pair))
    made: list[NDArray[np.intp]] = []
    chosen_left = np.full(pairs, -1, np.int32)
    chosen_right = np.full(pairs, -1, np.int32)
    while len(order):
        pair = links.pair[order]
        first = np.empty(len(order), bool)
        first[0] = True
        np.not_equal(pair[1:], pair[:-1], out=first[1:])
        best = order[first]
        made.append(best)
        chosen_left[links.pair[best]] = links.left[best]
        chosen_right[links.pair[best]] = links.right[best]
        order = order[(links.left[order] != chosen_left[pair]) & (links.right[order] != chosen_right[pair])]
    every = np.concatenate(made) if made else np.zeros(0, np.intp)
    figures = (*(values[every] for values in links[3:]), weight(links.left_bits[every]), weight(links.right_bits[every]))
    return Agreement(*(_sums(values, links.pair[every], pairs) for values in figures)), every


def _sums(values: Floats, pair: Ints, pairs: int) -> Floats:
    return np.bincount(pair, values, minlength=pairs).astype(np.float32)
