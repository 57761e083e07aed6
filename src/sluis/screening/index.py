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
from sluis.screening.assembly import KINDS, assemble
from sluis.screening.compare import Agreement, Links, align
from sluis.screening.entry import Entry
from sluis.screening.matching import Asked, Known, Matches, initials
from sluis.screening.party import Party
from sluis.screening.score import KIND_ODDS, Evidence, name_odds
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
        return Spellings(*(_lines(self._arrays[key]) for key in Spellings._fields))

    @cached_property
    def _known(self) -> Known:
        return Known.of(self._spelled, self._arrays["word_bits"])

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
        asked = Asked.of(parties, self._known)
        if not len(self) or not asked.words:
            return [[] for _ in parties]
        matches = self._matches(asked)
        asking, names, scores = self._names(asked, matches)
        return self._entries(parties, asked.party[asking], names, scores, limit)

    def _matches(self, asked: Asked) -> Matches:
        spelled = Spellings.of(asked.words)
        pairs = alike(spelled, self._arrays["feature_hashes"], self._features, self._spelled)
        return Matches.of(asked, self._known, pairs)

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
        evidence = self._evidence(asked, matches, asking, names, agreement)
        return asking, names, name_odds(evidence)

    def _evidence(self, asked: Asked, matches: Matches, asking: Ints, names: Ints, found: Agreement) -> Evidence:
        own, own_words = asked.totals(matches)
        own, own_words = own[asking], own_words[asking]
        listed, listed_words = self._arrays["name_bits"][names], self._arrays["name_weight"][names]
        return Evidence(
            found.gain,
            found.loss,
            asked.loss[asking],
            own,
            np.maximum(own - found.left, 0),
            own_words,
            np.maximum(own_words - found.left_words, 0),
            listed,
            np.maximum(listed - found.right, 0),
            listed_words,
            np.maximum(listed_words - found.right_words, 0),
        )

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
        short = initials(asked, self._known, matches, asking[pair], pair, position.astype(np.int32), word)
        return align(links.and_also(short), len(names))[0]

    def _entries(self, parties: Sequence[Party], party: Ints, names: Ints, scores: Floats, limit: int) -> list[list[Ranked]]:
        """The best name of each entry, and the best entries of each party."""
        starts = self._arrays["name_entry_starts"]
        sizes = starts[names + 1] - starts[names]
        row = np.repeat(np.arange(len(names)), sizes)
        entry = self._arrays["name_entries"][starts[names][row] + np.arange(len(row)) - np.repeat(np.cumsum(sizes) - sizes, sizes)]
        kinds = np.array([KINDS.index(one.kind) for one in parties])
        odds = scores[row] + KIND_ODDS[kinds[party[row]], self._arrays["entry_kinds"][entry]]
        score = (1.0 / (1.0 + np.exp(-odds))).astype(np.float32)
        order = np.lexsort((-score, entry, party[row]))
        party, entry, score = party[row][order], entry[order], score[order]
        new = np.ones(len(order), bool)
        new[1:] = (party[1:] != party[:-1]) | (entry[1:] != entry[:-1])
        party, entry, score = party[new], entry[new], score[new]
        order = np.lexsort((entry, -score, party))
        party, entry, score = party[order], entry[order], score[order]
        ends = np.searchsorted(party, np.arange(len(parties) + 1))
        ids, numbers, figures = self.ids, entry.tolist(), score.astype(float).round(6).tolist()
        return [
            [Ranked(ids[numbers[k]], figures[k]) for k in range(start, min(end, start + limit))]
            for start, end in zip(ends[:-1].tolist(), ends[1:].tolist(), strict=True)
        ]


def _lines(text: NDArray[np.uint8]) -> list[str]:
    return text.tobytes().decode().split("\n")
