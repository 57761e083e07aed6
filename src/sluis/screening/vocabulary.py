"""The distinct words of all names in an index, and which of them a word may be another spelling of.

A list of a million names has some 70,000 distinct words, so spellings are compared word by word, once, and not name by name.
Candidates share features with the word: three letters in a row of its sound, its sound or frame with a letter left out.
The candidates are then compared letter by letter; the cost of a difference is in bits, as the value of a word is (`rarity`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist
from scipy.sparse import csr_matrix
from sparse_dot_topn import sp_matmul_topn

from sluis.screening.spelling import frame, sound

Ints: TypeAlias = NDArray[np.int32]
Floats: TypeAlias = NDArray[np.float32]
Hashes: TypeAlias = NDArray[np.uint64]

# What a difference costs, in bits: another consonant, another vowel or consonant of the same class, another way to write it.
LETTER: Final = 4.5
VOWEL: Final = 2.0
WRITING: Final = 0.4
FIRST_LETTER: Final = 1.5

_LONGEST: Final = 24
_BASE: Final = np.uint64(1099511628211)
_TRIGRAM, _SOUND, _FRAME = (np.uint64(n) << np.uint64(60) for n in (1, 2, 3))
_WEIGHTS: Final = {1: 1.0, 2: 1.6, 3: 1.6}
_CANDIDATES: Final = 48
_LEAST_COSINE: Final = 0.16


class Spellings(NamedTuple):
    """Words with their sounds and frames."""

    words: list[str]
    sounds: list[str]
    frames: list[str]

    @classmethod
    def of(cls, words: Sequence[str]) -> Spellings:
        sounds = [sound(word) for word in words]
        return cls(list(words), sounds, [frame(one) for one in sounds])


class Features(NamedTuple):
    """Which word has which features: one row of hashes each."""

    rows: Ints
    hashes: Hashes
    weights: Floats


class Alike(NamedTuple):
    """Pairs of a word asked for and a word of the vocabulary, with the cost of their difference in bits."""

    asked: Ints
    found: Ints
    cost: Floats


def features(spelled: Spellings) -> Features:
    """The features of words."""
    parts = [
        *_trigrams(spelled.sounds),
        *_deletions(spelled.sounds, _SOUND, 3),
        *_deletions(spelled.frames, _FRAME, 4),
    ]
    rows = np.concatenate([part[0] for part in parts]).astype(np.int32)
    hashes = np.concatenate([part[1] for part in parts])
    kinds = (hashes >> np.uint64(60)).astype(np.int64)
    weights = np.array([0.0, *_WEIGHTS.values()], np.float32)[kinds]
    return Features(rows, hashes, weights)


def _letters(texts: Sequence[str], *, edges: bool) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """The texts as one table of letters, 0 where a text has ended, and their lengths."""
    marked = [f"^{text[: _LONGEST - 2]}$" for text in texts] if edges else [text[: _LONGEST - 1] for text in texts]
    lengths = np.fromiter(map(len, marked), np.int64, len(marked))
    table = np.array(marked, dtype=f"S{_LONGEST}") if marked else np.zeros(0, f"S{_LONGEST}")
    return table.view(np.uint8).reshape(len(marked), _LONGEST).astype(np.uint64), lengths


def _trigrams(texts: Sequence[str]) -> list[tuple[NDArray[np.int64], Hashes]]:
    table, lengths = _letters(texts, edges=True)
    found = []
    for at in range(_LONGEST - 2):
        rows = np.flatnonzero(lengths > at + 2)
        if not len(rows):
            break
        first, second, third = (table[rows, at + k] for k in range(3))
        found.append((rows, _TRIGRAM | first | second << np.uint64(8) | third << np.uint64(16)))
    return found


def _deletions(texts: Sequence[str], kind: np.uint64, least: int) -> list[tuple[NDArray[np.int64], Hashes]]:
    """The whole text, and where it has at least so many letters, the text without each of them."""
    table, lengths = _letters(texts, edges=False)
    powers = np.array([pow(int(_BASE), k, 1 << 64) for k in range(_LONGEST + 1)], np.uint64)
    before = np.zeros((len(table), _LONGEST + 1), np.uint64)
    np.cumsum(table * powers[1 : _LONGEST + 1], axis=1, out=before[:, 1:])
    shifted = np.zeros_like(before)
    np.cumsum(table * powers[:_LONGEST], axis=1, out=shifted[:, 1:])
    every = np.arange(len(table))
    found = [(every, _tagged(before[:, -1], kind))]
    for at in range(_LONGEST - 1):
        rows = np.flatnonzero((lengths > at) & (lengths >= least))
        if not len(rows):
            break
        found.append((rows, _tagged(before[rows, at] + shifted[rows, -1] - shifted[rows, at + 1], kind)))
    return found


def _tagged(hashes: Hashes, kind: np.uint64) -> Hashes:
    mixed = hashes ^ (hashes >> np.uint64(29))
    return (mixed & np.uint64((1 << 60) - 1)) | kind


class Postings(NamedTuple):
    """Words by feature: sorted hashes, and for each the words that have it, with their weights."""

    hashes: Hashes
    starts: NDArray[np.int64]
    words: Ints
    weights: Floats


def post(of: Features, count: int) -> Postings:
    """Turn features of words into words of features. Each word's weights have length 1."""
    norms = np.sqrt(np.bincount(of.rows, of.weights.astype(np.float64) ** 2, minlength=count)).astype(np.float32)
    order = np.lexsort((of.rows, of.hashes))
    hashes, rows = of.hashes[order], of.rows[order]
    new = np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1]))) if len(hashes) else np.zeros(0, np.int64)
    starts = np.append(new, len(hashes)).astype(np.int64)
    return Postings(hashes[new], starts, rows, (of.weights[order] / norms[rows]).astype(np.float32))


def as_matrix(postings: Postings, count: int) -> Any:
    """Features by words, for the product with features of words asked for."""
    shape = (len(postings.hashes), count)
    return csr_matrix((postings.weights, postings.words, postings.starts.astype(np.int32)), shape=shape, copy=False)


def asked_matrix(asked: Features, count: int, hashes: Hashes) -> Any:
    """The words asked for, by the features that the vocabulary knows; features that it does not know count in the length."""
    norms = np.sqrt(np.bincount(asked.rows, asked.weights.astype(np.float64) ** 2, minlength=count)).astype(np.float32)
    at = np.minimum(np.searchsorted(hashes, asked.hashes), max(len(hashes) - 1, 0))
    known = hashes[at] == asked.hashes if len(hashes) else np.zeros(len(at), bool)
    rows, columns = asked.rows[known], at[known]
    values = asked.weights[known] / norms[rows]
    order = np.lexsort((columns, rows))
    starts = np.zeros(count + 1, np.int32)
    np.cumsum(np.bincount(rows, minlength=count), out=starts[1:])
    return csr_matrix((values[order], columns[order].astype(np.int32), starts), shape=(count, len(hashes)), copy=False)


def alike(asked: Spellings, hashes: Hashes, matrix: Any, known: Spellings) -> Alike:
    """The words of the vocabulary that may be other spellings of the words asked for."""
    product = sp_matmul_topn(
        asked_matrix(features(asked), len(asked.words), hashes), matrix, top_n=_CANDIDATES, threshold=_LEAST_COSINE, n_threads=1
    )
    found = product.indices.astype(np.int32)
    rows = np.repeat(np.arange(len(asked.words), dtype=np.int32), np.diff(product.indptr))
    return Alike(rows, found, costs(asked, rows, known, found))


def costs(left: Spellings, at_left: Ints, right: Spellings, at_right: Ints) -> Floats:
    """What the differences between pairs of words cost, in bits."""
    lefts, rights = at_left.tolist(), at_right.tolist()
    by_word, by_sound, by_frame = (
        _distances([ours[i] for i in lefts], [theirs[i] for i in rights]) for ours, theirs in zip(left, right, strict=True)
    )
    other_start = np.fromiter(
        (left.frames[i][:1] != right.frames[j][:1] for i, j in zip(lefts, rights, strict=True)), np.bool_, len(lefts)
    )
    sounded = LETTER * by_frame + VOWEL * np.maximum(by_sound - by_frame, 0) + WRITING * np.maximum(by_word - by_sound, 0)
    return np.minimum(LETTER * by_word, sounded + FIRST_LETTER * other_start).astype(np.float32)


def _distances(left: list[str], right: list[str]) -> Floats:
    if not left:
        return np.zeros(0, np.float32)
    return cpdist(left, right, scorer=OSA.distance, dtype=np.int32, workers=1).astype(np.float32)
