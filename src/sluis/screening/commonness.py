"""How much a word says that may be a misspelling of a common one: "Muhmmad" is no rare name.

What it is compared with is the fixed table of `rarity`, so the answer depends on no list and is kept from batch to batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from sluis.screening.rarity import bits
from sluis.screening.rarity_table import COMMON
from sluis.screening.vocabulary import Alike, Floats, Spellings, Vocabulary, alike, as_matrix, features, post
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
_kept: dict[str, _Said] = {}


class _Table(NamedTuple):
    known: Vocabulary
    bits: Floats
    weak: NDArray[np.bool_]


@lru_cache(maxsize=1)
def _table() -> _Table:
    common = {word: float(figure) for figure, line in COMMON.items() for word in line.lower().split()}
    common |= {word: bits(word) for word in WEAK | TITLES}
    common |= {word: bits(meant) for word, meant in MEANING.items()}
    known = sorted(word for word in common if len(word) >= _SHORTEST)
    spelled = Spellings.of(known)
    postings = post(features(spelled), len(known))
    figures = np.array([common[word] for word in known], np.float32)
    weak = np.fromiter((word in WEAK for word in known), np.bool_, len(known))
    return _Table(Vocabulary(spelled, spelled.figures(), postings.hashes, as_matrix(postings, len(known))), figures, weak)


class _Said(NamedTuple):
    """What a word says in bits, and the English words that it may be, with the cost of the difference."""

    bits: float
    meanings: tuple[tuple[str, float], ...]


def meant(asked: Sequence[str]) -> list[tuple[int, str, float]]:
    """Words that may be misspelled ones of what a company does: their number, the English word, the cost of the difference."""
    return [(row, word, cost) for row, said in enumerate(_all_said(asked)) for word, cost in said.meanings]


def telling_bits(asked: Sequence[str]) -> Floats:
    """The information in words as a party spells them."""
    return np.array([said.bits for said in _all_said(asked)], np.float32)


def _all_said(asked: Sequence[str]) -> list[_Said]:
    if len(_kept) > _MOST_KEPT:
        _kept.clear()
    new = list(dict.fromkeys(word for word in asked if word not in _kept))
    if new:
        table = _table()
        pairs = alike(Spellings.of(new), table.known, _COMPARED)
        _kept.update(zip(new, map(_Said, _figures(new, table, pairs).tolist(), _meanings(len(new), table, pairs)), strict=True))
    return [_kept[word] for word in asked]


def _meanings(count: int, table: _Table, pairs: Alike) -> list[tuple[tuple[str, float], ...]]:
    known = table.known.spelled.words
    near = pairs.cost <= _FARTHEST_MEANING
    found: list[list[tuple[str, float]]] = [[] for _ in range(count)]
    for row, word, cost in zip(pairs.asked[near].tolist(), pairs.found[near].tolist(), pairs.cost[near].tolist(), strict=True):
        if known[word] in MEANING:
            found[row].append((MEANING[known[word]], cost))
    return list(map(tuple, found))


def _figures(new: list[str], table: _Table, pairs: Alike) -> Floats:
    own = np.array([bits(word) for word in new], np.float32)
    long_enough = np.fromiter((len(word) >= _SHORTEST for word in new), np.bool_, len(new))[pairs.asked]
    size = np.fromiter(map(len, new), np.float32, len(new))[pairs.asked]
    figures = np.where(
        table.weak[pairs.found] & (pairs.cost <= _LIKE_FORM * size),
        table.bits[pairs.found] + _MISSPELLED_FORM * pairs.cost,
        table.bits[pairs.found] + pairs.cost + _MISSPELLED,
    )
    np.minimum.at(own, pairs.asked[long_enough], figures[long_enough])
    return own
