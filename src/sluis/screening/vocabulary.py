"""The distinct words of all names in an index, and which of them a word may be another spelling of.

A list of a million names has some 70,000 distinct words, so spellings are compared word by word, once, and not name by name.
Candidates share features with the word: three letters in a row of its sound, its sound or frame with a letter left out.
The candidates are then compared letter by letter; the cost of a difference is in bits, as the value of a word is (`rarity`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from sluis.screening.product import Rows, best_products
from sluis.screening.spelling import consonants, frame, shape, sound
from sluis.screening.texts import Texts, as_lines, at_places

Ints: TypeAlias = NDArray[np.signedinteger[Any]]
Floats: TypeAlias = NDArray[np.floating[Any]]
Hashes: TypeAlias = NDArray[np.uint64]

# What a difference costs, in bits: another consonant, another vowel or consonant of the same class (more where there is but
# one vowel or consonant), another way to write it.
LETTER: Final = 4.5
VOWEL: Final = 2.0
LONE_VOWEL: Final = 3.5
WRITING: Final = 0.4
FIRST_LETTER: Final = 1.5
MISSING_VOWEL: Final = 0.8
LOOKS_ALIKE: Final = 2.5

_LONGEST: Final = 24
_POWERS: Final = np.array([pow(1099511628211, k, 1 << 64) for k in range(_LONGEST + 1)], np.uint64)
_TRIGRAM, _SOUND, _FRAME, _CONSONANTS, _SHAPE, _WORD = (np.uint64(n) << np.uint64(60) for n in range(1, 7))
_PART, _KEY = np.float32(1.2), np.float32(2.6)
CANDIDATES: Final = 24
_LEAST_COSINE: Final = 0.06
_FARTHEST_FRAME: Final = 2
_NEVER: Final = 1000.0
_FEWEST_CONSONANTS: Final = 3
_FEWEST_VOWELS: Final = 2
_LONGEST_SYLLABLE: Final = 3
_VOWELS: Final = re.compile("[aeiou]+")


class Spellings(NamedTuple):
    """Words with their keys."""

    words: Sequence[str]
    sounds: Sequence[str]
    frames: Sequence[str]
    consonants: Sequence[str]
    shapes: Sequence[str]

    def figures(self) -> Figures:
        """What is compared as a number."""
        lengths = np.fromiter(map(len, self.words), np.int32, len(self.words))
        digits = np.fromiter(map(str.isdigit, self.words), np.bool_, len(self.words))
        bare = np.fromiter(map(_has_one_vowel, self.sounds, self.frames), np.bool_, len(self.frames))
        return Figures(lengths, digits, np.array(self.frames, "S1").view(np.uint8), bare)

    @classmethod
    def of(cls, words: Sequence[str]) -> Spellings:
        sounds = [sound(word) for word in words]
        return cls(
            list(words), sounds, *(list(map(key, of)) for key, of in ((frame, sounds), (consonants, words), (shape, words)))
        )


def _has_one_vowel(sounded: str, framed: str) -> bool:
    """Whether a word is one syllable: Chinese and Korean names are told apart by the vowel of a syllable."""
    return len(framed) == 1 or (len(framed) <= _LONGEST_SYLLABLE and len(_VOWELS.findall(sounded)) == 1)


class Figures(NamedTuple):
    """Of each word its length, whether it is a number, the first letter of its frame, and whether it has one vowel."""

    lengths: Ints
    numbers: NDArray[np.bool_]
    starts: NDArray[np.uint8]
    bare: NDArray[np.bool_]


class Vocabulary(NamedTuple):
    """Known words, with what is needed to find those that are like a word."""

    spelled: Spellings
    figures: Figures
    hashes: Hashes
    matrix: Rows

    @classmethod
    def of_words(cls, words: Sequence[str]) -> Vocabulary:
        """The vocabulary of these words, sorted and each once."""
        spelled = Spellings.of(words)
        postings = post(features(spelled), len(words))
        return cls(spelled, spelled.figures(), postings.hashes, as_matrix(postings, len(words)))

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[Any]], count: int) -> Vocabulary:
        """The vocabulary of so many words that these arrays hold."""
        orders = {"sounds": arrays["sound_order"]}
        spelled = Spellings(*(Texts(arrays[key], count, orders.get(key)) for key in Spellings._fields))
        figures = Figures(*(arrays[f"figure_{key}"] for key in Figures._fields))
        matrix = Rows(arrays["feature_starts"], arrays["feature_words"], arrays["feature_weights"], count)
        return cls(spelled, figures, arrays["feature_hashes"], matrix)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What `of` reads."""
        sounds = self.spelled.sounds
        return {
            **{key: as_lines(texts) for key, texts in self.spelled._asdict().items()},
            "sound_order": np.array(sorted(range(len(sounds)), key=list(sounds).__getitem__), np.int32),
            **{f"figure_{key}": values for key, values in self.figures._asdict().items()},
            "feature_hashes": self.hashes,
            "feature_starts": self.matrix.starts,
            "feature_words": self.matrix.columns,
            "feature_weights": self.matrix.values,
        }


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
    words, sounds, frames = (_Letters.of(texts) for texts in spelled[:3])
    keys = [words, sounds, frames, *map(_Letters.of, spelled[3:])]
    found = [
        _trigrams(spelled.sounds),
        *(_deletions(*of) for of in ((words, _WORD, 3), (sounds, _SOUND, 3), (frames, _FRAME, 4))),
        *(_whole(*of) for of in zip(keys, (_WORD, _SOUND, _FRAME, _CONSONANTS, _SHAPE), strict=True)),
    ]
    rows, hashes = (np.concatenate(of) for of in zip(*found, strict=True))
    weights = np.full(len(rows), _PART, np.float32)
    weights[len(rows) - len(keys) * len(spelled.words) :] = _KEY
    return Features(rows.astype(np.int32), hashes, weights)


class _Letters(NamedTuple):
    """Texts as one table of letters, 0 where a text has ended, and their lengths."""

    table: NDArray[np.uint64]
    lengths: NDArray[np.int64]

    @classmethod
    def of(cls, texts: Sequence[str], longest: int = _LONGEST - 1) -> _Letters:
        cut = [text[:longest] for text in texts]
        lengths = np.fromiter(map(len, cut), np.int64, len(cut))
        width = int(lengths.max(initial=1))
        return cls(np.array(cut, f"S{width}").view(np.uint8).reshape(len(cut), width).astype(np.uint64), lengths)

    def where(self, hashes: Hashes, least: int) -> tuple[NDArray[np.int64], Hashes]:
        """The hashes of those texts that go on for so many letters after the place that a hash is of."""
        at, rows = np.nonzero(np.arange(hashes.shape[1])[:, None] + least <= self.lengths)
        return rows, hashes[rows, at]


def _trigrams(texts: Sequence[str]) -> tuple[NDArray[np.int64], Hashes]:
    marked = _Letters.of([f"^{text[: _LONGEST - 2]}$" for text in texts], _LONGEST)
    first, second, third = (marked.table[:, k : marked.table.shape[1] - 2 + k] for k in range(3))
    return marked.where(_TRIGRAM | first | second << np.uint64(8) | third << np.uint64(16), 3)


def _whole(of: _Letters, kind: np.uint64) -> tuple[NDArray[np.int64], Hashes]:
    powers = _POWERS[1 : of.table.shape[1] + 1]
    return np.arange(len(of.table)), _tagged((of.table * powers).sum(axis=1, dtype=np.uint64), kind)


def _deletions(of: _Letters, kind: np.uint64, least: int) -> tuple[NDArray[np.int64], Hashes]:
    """The texts that have at least so many letters, without each of them."""
    width = of.table.shape[1]
    letters = of.table * _POWERS[:width]
    after = letters.sum(axis=1, dtype=np.uint64, keepdims=True) - np.cumsum(letters, axis=1)
    before = np.zeros_like(letters)
    np.cumsum(letters[:, :-1] * _POWERS[1], axis=1, out=before[:, 1:])
    long_enough = _Letters(of.table, np.where(of.lengths >= least, of.lengths, 0))
    return long_enough.where(_tagged(before + after, kind), 1)


def _tagged(hashes: Hashes, kind: np.uint64) -> Hashes:
    mixed = hashes ^ (hashes >> np.uint64(29))
    return (mixed & np.uint64((1 << 60) - 1)) | kind


class Postings(NamedTuple):
    """Words by feature: sorted hashes, and for each the words that have it, with their weights."""

    hashes: Hashes
    starts: NDArray[np.int32]
    words: NDArray[np.int32]
    weights: NDArray[np.float32]


def post(of: Features, count: int) -> Postings:
    """Turn features of words into words of features. Each word's weights have length 1."""
    norms = np.sqrt(np.bincount(of.rows, of.weights.astype(np.float64) ** 2, minlength=count)).astype(np.float32)
    order = np.lexsort((of.rows, of.hashes))
    hashes, rows = of.hashes[order], of.rows[order]
    new = np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1]))) if len(hashes) else np.zeros(0, np.int64)
    starts = np.append(new, len(hashes)).astype(np.int32)
    return Postings(hashes[new], starts, rows, (of.weights[order] / norms[rows]).astype(np.float32))


def as_matrix(postings: Postings, count: int) -> Rows:
    """Features by words, for the product with features of words asked for."""
    return Rows(postings.starts, postings.words, postings.weights, count)


def asked_matrix(asked: Features, count: int, hashes: Hashes) -> Rows:
    """The words asked for, by the features that the vocabulary knows; features that it does not know count in the length."""
    norms = np.sqrt(np.bincount(asked.rows, asked.weights.astype(np.float64) ** 2, minlength=count)).astype(np.float32)
    # What is sought in order is found near what was found before: several times as fast in a table that fills no cache.
    order = np.argsort(asked.hashes)
    wanted = asked.hashes[order]
    at = np.minimum(np.searchsorted(hashes, wanted), max(len(hashes) - 1, 0))
    known = hashes[at] == wanted if len(hashes) else np.zeros(len(at), bool)
    columns, order = at[known], order[known]
    by_row = np.argsort(asked.rows[order], kind="stable")
    columns, rows, weights = columns[by_row], asked.rows[order[by_row]], asked.weights[order[by_row]]
    starts = np.zeros(count + 1, np.int32)
    np.cumsum(np.bincount(rows, minlength=count), out=starts[1:])
    return Rows(starts, columns.astype(np.int32), weights / norms[rows], len(hashes))


def alike(asked: Spellings, known: Vocabulary, most: int = CANDIDATES) -> Alike:
    """The words of the vocabulary that may be other spellings of the words asked for."""
    wanted = asked_matrix(features(asked), len(asked.words), known.hashes)
    product = best_products(wanted, known.matrix, most, _LEAST_COSINE)
    rows = product.numbers()
    by_frame = _distances(asked.frames, rows, known.spelled.frames, product.columns)
    near = by_frame <= _FARTHEST_FRAME
    return _costs(asked, rows[near], known, product.columns[near], by_frame[near])


def touching(asked: Spellings, known: Vocabulary) -> Ints:
    """The words asked for that have a candidate among these words: for all others these words might as well not be there."""
    wanted = asked_matrix(features(asked), len(asked.words), known.hashes)
    product = best_products(wanted, known.matrix, 1, _LEAST_COSINE)
    return np.flatnonzero(np.diff(product.starts)).astype(np.int32)


def _costs(asked: Spellings, rows: Ints, known: Vocabulary, found: Ints, by_frame: Floats) -> Alike:
    """What the differences cost, in bits."""
    ours, theirs = asked.figures(), known.figures
    by_word, by_sound, by_consonants, by_shape = (
        _distances(getattr(asked, key), rows, getattr(known.spelled, key), found)
        for key in ("words", "sounds", "consonants", "shapes")
    )
    apart = _apart_by_vowels(asked, rows, ours.lengths[rows], theirs.lengths[found])
    only_vowels_missing = (by_consonants == 0) & (by_word <= apart)
    other_start = ours.starts[rows] != theirs.starts[found]
    vowel = np.where(ours.bare[rows] | theirs.bare[found], LONE_VOWEL, VOWEL)
    sounded = LETTER * by_frame + vowel * np.maximum(by_sound - by_frame, 0) + WRITING * np.maximum(by_word - by_sound, 0)
    cost = np.minimum(LETTER * by_word, sounded + FIRST_LETTER * other_start)
    cost = np.minimum(cost, np.where(only_vowels_missing, MISSING_VOWEL * by_word, cost))
    cost = np.minimum(cost, LOOKS_ALIKE + LETTER * by_shape)
    cost = np.where(ours.numbers[rows] | theirs.numbers[found], _NEVER, cost)
    return Alike(rows, found, np.where(by_word == 0, 0, cost).astype(np.float32))


def _apart_by_vowels(asked: Spellings, rows: Ints, ours: Ints, theirs: Ints) -> Ints:
    """By how many letters words differ at most, if one is written without vowels: those, and one that stands for another.

    Scripts without vowels have one letter for several vowels at the beginning of a word, and one for "w" and "v".
    """
    left = np.fromiter(map(len, asked.consonants), np.int32, len(asked.words))[rows]
    longer = np.abs(ours - theirs)
    unwritten = (longer >= _FEWEST_VOWELS) & (left >= _FEWEST_CONSONANTS) & (np.minimum(ours, theirs) <= left + 1)
    apart: Ints = longer + unwritten
    return apart


def _distances(left: Sequence[str], at_left: Ints, right: Sequence[str], at_right: Ints) -> Floats:
    if not len(at_left):
        return np.zeros(0, np.float32)
    lefts, rights = at_places(left, at_left.tolist()), at_places(right, at_right.tolist())
    return cpdist(lefts, rights, scorer=OSA.distance, dtype=np.int32, workers=1).astype(np.float32)
