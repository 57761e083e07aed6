"""How much a word says that may be a misspelling of a common one: "Muhmmad" is no rare name.

What it is compared with is the fixed table of `rarity`, so the answer depends on no list and is kept from batch to batch.
Making the table ready takes longer than a search, so an index that is written takes it along.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from sluis.screening.rarity import bits
from sluis.screening.rarity_table import COMMON
from sluis.screening.texts import at_places
from sluis.screening.vocabulary import Alike, Floats, Spellings, Vocabulary, alike
from sluis.screening.wording import MEANING, TITLES, WEAK

# A misspelling of a common word is rarer than the word.
_MISSPELLED: Final = 2.0
_MISSPELLED_FORM: Final = 0.3
# So much may a letter differ, on average, in a misspelled form of company.
_LIKE_FORM: Final = 0.75
_SHORTEST: Final = 5
_FARTHEST_MEANING: Final = 5.0
_COMPARED: Final = 8
_MOST_KEPT: Final = 1 << 18
_PREFIX: Final = "common_"


class _Said(NamedTuple):
    """What a word says in bits, and the English words that it may be, with the cost of the difference."""

    bits: float
    meanings: tuple[tuple[str, float], ...]


class Common:
    """The common words, ready to be compared with."""

    def __init__(self, known: Vocabulary, bits_of: Floats, weak: NDArray[np.bool_]) -> None:
        self._known = known
        self._bits = bits_of
        self._weak = weak
        self._kept: dict[str, _Said] = {}

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[Any]]) -> Common | None:
        """The table that an index took along, if it did."""
        own = {key.removeprefix(_PREFIX): values for key, values in arrays.items() if key.startswith(_PREFIX)}
        return cls(Vocabulary.of(own, len(own["bits"])), own["bits"], own["weak"]) if own else None

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What `of` reads."""
        own = {**self._known.arrays(), "bits": self._bits, "weak": self._weak}
        return {_PREFIX + key: values for key, values in own.items()}

    def meant(self, asked: Sequence[str]) -> list[tuple[int, str, float]]:
        """Words that may be misspelled ones of what a company does: their number, the English word, the difference's cost."""
        return [(row, word, cost) for row, said in enumerate(self._said(asked)) for word, cost in said.meanings]

    def telling_bits(self, asked: Sequence[str]) -> Floats:
        """The information in words as a party spells them."""
        return np.array([said.bits for said in self._said(asked)], np.float32)

    def _said(self, asked: Sequence[str]) -> list[_Said]:
        if len(self._kept) > _MOST_KEPT:
            self._kept.clear()
        new = list(dict.fromkeys(word for word in asked if word not in self._kept))
        if new:
            pairs = alike(Spellings.of(new), self._known, _COMPARED)
            said = map(_Said, self._figures(new, pairs).tolist(), self._meanings(len(new), pairs))
            self._kept.update(zip(new, said, strict=True))
        return [self._kept[word] for word in asked]

    def _meanings(self, count: int, pairs: Alike) -> list[tuple[tuple[str, float], ...]]:
        near = pairs.cost <= _FARTHEST_MEANING
        words = at_places(self._known.spelled.words, pairs.found[near].tolist())
        found: list[list[tuple[str, float]]] = [[] for _ in range(count)]
        for row, word, cost in zip(pairs.asked[near].tolist(), words, pairs.cost[near].tolist(), strict=True):
            if word in MEANING:
                found[row].append((MEANING[word], cost))
        return list(map(tuple, found))

    def _figures(self, new: list[str], pairs: Alike) -> Floats:
        own = np.array([bits(word) for word in new], np.float32)
        long_enough = np.fromiter((len(word) >= _SHORTEST for word in new), np.bool_, len(new))[pairs.asked]
        size = np.fromiter(map(len, new), np.float32, len(new))[pairs.asked]
        figures = np.where(
            self._weak[pairs.found] & (pairs.cost <= _LIKE_FORM * size),
            self._bits[pairs.found] + _MISSPELLED_FORM * pairs.cost,
            self._bits[pairs.found] + pairs.cost + _MISSPELLED,
        )
        np.minimum.at(own, pairs.asked[long_enough], figures[long_enough])
        return own


@lru_cache(maxsize=1)
def common_words() -> Common:
    """The common words, made ready anew."""
    table = {word: float(figure) for figure, line in COMMON.items() for word in line.lower().split()}
    table |= {word: bits(word) for word in WEAK | TITLES}
    table |= {word: bits(meaning) for word, meaning in MEANING.items()}
    known = sorted(word for word in table if len(word) >= _SHORTEST)
    figures = np.array([table[word] for word in known], np.float32)
    weak = np.fromiter((word in WEAK for word in known), np.bool_, len(known))
    return Common(Vocabulary.of_words(known), figures, weak)


def meant(asked: Sequence[str]) -> list[tuple[int, str, float]]:
    """The same as `Common.meant`, where no index has the table."""
    return common_words().meant(asked)
