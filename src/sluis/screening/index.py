"""The index: listed names, searchable however they are spelled. It is immutable; its digest names its content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, Final, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sparse_dot_topn import sp_matmul_topn

from sluis.screening import store
from sluis.screening.assembly import assemble
from sluis.screening.compare import LEAST_GAIN, Agreement, Links, align
from sluis.screening.entry import Entry, Kind
from sluis.screening.normalise import words
from sluis.screening.party import Party
from sluis.screening.rarity import bits
from sluis.screening.score import name_score
from sluis.screening.vocabulary import Floats, Ints, Spellings, alike, as_matrix

CANDIDATES: Final = 64
_CHUNK: Final = 256
_DECODER = msgspec.msgpack.Decoder(Entry)


class Ranked(NamedTuple):
    """An entry that a party may be, and how likely, from 0 to 1."""

    entry: str
    score: float


class Index:
    """Listed entries, found by name."""

    def __init__(self, arrays: dict[str, NDArray[Any]]) -> None:
        self._arrays = arrays

    @classmethod
    def build(cls, entries: Iterable[Entry]) -> Index:
        """An index of these entries. Their order makes no difference."""
        return cls(assemble(entries))

    @classmethod
    def open(cls, content: bytes | memoryview) -> Index:
        """The index that these bytes hold, or a memory map of them. Nothing is copied."""
        return cls(store.unpack(content))

    def pack(self) -> list[bytes | memoryview]:
        """The parts of the file that `open` reads."""
        return store.pack(self._arrays)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the content."""
        return store.digest(self.pack())

    def __len__(self) -> int:
        return len(self._arrays["entry_starts"]) - 1

    @cached_property
    def ids(self) -> list[str]:
        """The ids of the entries, sorted."""
        return _lines(self._arrays["entry_ids"]) if len(self) else []

    def entry(self, number: int) -> Entry:
        """An entry by its place among the sorted ids."""
        start, end = self._arrays["entry_starts"][number : number + 2].tolist()
        return _DECODER.decode(self._arrays["entries"][start:end].data)

    def entries(self) -> Iterator[Entry]:
        """All entries, by id."""
        return map(self.entry, range(len(self)))

    @cached_property
    def _spelled(self) -> Spellings:
        return Spellings(*(_lines(self._arrays[key]) for key in ("words", "sounds", "frames")))

    @cached_property
    def _features(self) -> Any:
        of = self._arrays
        count = len(of["word_bits"])
        shape = (len(of["feature_hashes"]), count)
        return csr_matrix((of["feature_weights"], of["feature_words"], of["feature_starts"].astype(np.int32)), shape=shape, copy=False)

    @cached_property
    def _occurrences(self) -> Any:
        of = self._arrays
        shape = (len(of["word_bits"]), len(of["name_bits"]))
        return csr_matrix((of["word_weights"], of["word_names"], of["word_starts"].astype(np.int32)), shape=shape, copy=False)

    def rank(self, parties: Sequence[Party], limit: int = 50) -> list[list[Ranked]]:
        """For each party the entries most like it, the most likely first."""
        found: list[list[Ranked]] = []
        for start in range(0, len(parties), _CHUNK):
            found += self._rank(parties[start : start + _CHUNK], limit)
        return found

    def _rank(self, parties: Sequence[Party], limit: int) -> list[list[Ranked]]:
        asked = Asked.of(parties)
        if not len(self) or not asked.words:
            return [[] for _ in parties]
        matches = self._matches(asked)
        asking, names, scores = self._names(asked, matches)
        return self._entries(asked.party[asking], names, scores, len(parties), limit)

    def _matches(self, asked: Asked) -> Matches:
        spelled = Spellings.of(asked.words)
        pairs = alike(spelled, self._arrays["feature_hashes"], self._features, self._spelled)
        return Matches.of(asked, pairs.asked, pairs.found, pairs.cost, self._arrays["word_bits"])

    def _names(self, asked: Asked, matches: Matches) -> tuple[Ints, Ints, Floats]:
        """Candidate names with their scores."""
        rows, words_of = matches.asking, matches.word
        starts = np.zeros(asked.count + 1, np.int32)
        np.cumsum(np.bincount(rows, minlength=asked.count), out=starts[1:])
        wanted = csr_matrix((matches.gain, words_of, starts), shape=(asked.count, len(self._arrays["word_bits"])), copy=False)
        product = sp_matmul_topn(wanted, self._occurrences, top_n=CANDIDATES, threshold=0.0, n_threads=1)
        names = product.indices.astype(np.int32)
        asking = np.repeat(np.arange(asked.count, dtype=np.int32), np.diff(product.indptr))
        agreement = self._agreement(asked, matches, asking, names)
        return asking, names, name_score(agreement, asked.bits(matches)[asking], self._arrays["name_bits"][names])

    def _agreement(self, asked: Asked, matches: Matches, asking: Ints, names: Ints) -> Agreement:
        starts = self._arrays["name_starts"]
        sizes = starts[names + 1] - starts[names]
        pair = np.repeat(np.arange(len(names), dtype=np.int32), sizes)
        position = np.arange(len(pair)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        word = self._arrays["name_words"][starts[names][pair] + position]
        size = len(self._arrays["word_bits"])
        wanted = asking[pair].astype(np.int64) * size + word
        keys = matches.asking.astype(np.int64) * size + matches.word
        low, high = np.searchsorted(keys, wanted), np.searchsorted(keys, wanted, side="right")
        counts = high - low
        which = np.repeat(low, counts) + np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        links = Links(
            np.repeat(pair, counts),
            matches.place[which],
            np.repeat(position, counts).astype(np.int32),
            matches.gain[which],
            matches.loss[which],
            matches.asked_bits[which],
            np.repeat(self._arrays["word_bits"][word], counts),
        )
        return align(links, len(names))[0]

    def _entries(self, party: Ints, names: Ints, scores: Floats, parties: int, limit: int) -> list[list[Ranked]]:
        """The best name of each entry, and the best entries of each party."""
        starts = self._arrays["name_entry_starts"]
        sizes = starts[names + 1] - starts[names]
        row = np.repeat(np.arange(len(names)), sizes)
        entry = self._arrays["name_entries"][starts[names][row] + np.arange(len(row)) - np.repeat(np.cumsum(sizes) - sizes, sizes)]
        order = np.lexsort((-scores[row], entry, party[row]))
        party, entry, score = party[row][order], entry[order], scores[row][order]
        new = np.ones(len(order), bool)
        new[1:] = (party[1:] != party[:-1]) | (entry[1:] != entry[:-1])
        party, entry, score = party[new], entry[new], score[new]
        order = np.lexsort((entry, -score, party))
        party, entry, score = party[order], entry[order], score[order]
        ends = np.searchsorted(party, np.arange(parties + 1))
        ids, numbers, figures = self.ids, entry.tolist(), score.astype(float).round(6).tolist()
        return [
            [Ranked(ids[numbers[k]], figures[k]) for k in range(start, min(end, start + limit))]
            for start, end in zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)
        ]


class Asked(NamedTuple):
    """The names of parties as words: which party each name is of, and the number of each word of each name."""

    words: list[str]
    party: Ints
    asking: Ints
    place: Ints
    word: Ints

    @property
    def count(self) -> int:
        return len(self.party)

    @classmethod
    def of(cls, parties: Sequence[Party]) -> Asked:
        numbers: dict[str, int] = {}
        party, asking, place, word = [], [], [], []
        for number, one in enumerate(parties):
            for name in one.names:
                for at, text in enumerate(words(name, person=one.kind is Kind.PERSON)):
                    asking.append(len(party))
                    place.append(at)
                    word.append(numbers.setdefault(text, len(numbers)))
                party.append(number)
        return cls(list(numbers), *(np.array(of, np.int32) for of in (party, asking, place, word)))

    def bits(self, matches: Matches) -> Floats:
        """The information in each name."""
        return np.bincount(self.asking, matches.word_bits[self.word], minlength=self.count).astype(np.float32)


class Matches(NamedTuple):
    """For each name asked for, the words of the vocabulary that may stand for its words; sorted by name and word."""

    asking: Ints
    place: Ints
    word: Ints
    gain: Floats
    loss: Floats
    asked_bits: Floats
    word_bits: Floats

    @classmethod
    def of(cls, asked: Asked, row: Ints, found: Ints, cost: Floats, known_bits: Floats) -> Matches:
        own = np.array([bits(word) for word in asked.words], np.float32)
        np.minimum.at(own, row, known_bits[found] + cost + 1.0)
        best = np.minimum(own[row], known_bits[found])
        useful = best - cost >= LEAST_GAIN
        row, found, cost, best = row[useful], found[useful], cost[useful], best[useful]
        starts = np.searchsorted(row, np.arange(len(own) + 1))
        sizes = np.diff(starts)[asked.word]
        occurrence = np.repeat(np.arange(len(asked.word)), sizes)
        which = np.repeat(starts[:-1][asked.word], sizes) + np.arange(len(occurrence)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        order = np.lexsort((found[which], asked.asking[occurrence]))
        which, occurrence = which[order], occurrence[order]
        return cls(
            asked.asking[occurrence],
            asked.place[occurrence],
            found[which],
            best[which] - cost[which],
            cost[which],
            own[asked.word[occurrence]],
            own,
        )


def _lines(text: NDArray[np.uint8]) -> list[str]:
    return text.tobytes().decode().split("\n")
