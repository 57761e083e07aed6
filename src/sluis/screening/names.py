"""Listed names, and which of them are like the names that are asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from sluis.screening.assembly import arrays_of, spread
from sluis.screening.commonness import Common
from sluis.screening.compare import Agreement, Links, align
from sluis.screening.matching import Asked, Known, Matches, Words, initials
from sluis.screening.party import Party
from sluis.screening.product import Rows, best_products
from sluis.screening.score import NOTHING, Evidence, name_odds
from sluis.screening.texts import at_places
from sluis.screening.vocabulary import Floats, Ints, Spellings, Vocabulary, alike

CANDIDATES: Final = 64


class Found(NamedTuple):
    """Candidates: the number of a name asked for, the number of a listed name, and how likely they are one party's."""

    asking: Ints
    names: Ints
    odds: Floats


class _Search(NamedTuple):
    asked: Asked
    matches: Matches
    found: Found


class Compared(NamedTuple):
    """The words of a name asked for and of a listed name; for each with a counterpart its place and what it says."""

    asked: tuple[str, ...]
    listed: tuple[str, ...]
    pairs: dict[int, tuple[int, float]]


class Names:
    """Names as words, found by any of them."""

    def __init__(self, arrays: Mapping[str, NDArray[Any]], common: Common) -> None:
        self._arrays = arrays
        self._common = common

    @classmethod
    def of(cls, names: Sequence[tuple[str, ...]], common: Common) -> Names:
        """The names of one entry."""
        return cls(arrays_of(names), common)

    @cached_property
    def known(self) -> Known:
        """The words of all names."""
        return Known.of(self.vocabulary, self._arrays["word_first"], self._arrays["word_bits"], self._common)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of all names, with what is needed to find those that are like a word."""
        return Vocabulary.of(self._arrays, len(self._arrays["word_bits"]))

    @cached_property
    def _occurrences(self) -> Rows:
        of = self._arrays
        return Rows(of["word_starts"], of["word_names"], of["word_weights"], len(of["name_bits"]))

    def find(self, asked: Asked) -> Found:
        """Names like those asked for."""
        return self._found(asked, self._matches(asked))

    def likeliest(self, party: Party) -> float:
        """How likely the name that is most like one of the party's is its name, in log odds."""
        return float(self._found_of(party).found.odds.max(initial=NOTHING))

    def best(self, party: Party) -> Compared | None:
        """Which name of a party is most like which listed name, and word for word how; None where no word is alike."""
        asked, matches, (asking, names, odds) = self._found_of(party)
        if not len(names):
            return None
        best = int(np.lexsort((names, asking, -odds))[0])
        _, made = self._agreement(asked, matches, asking[best : best + 1], names[best : best + 1])
        reading = tuple(asked.words[number] for number in asked.word[asked.asking == asking[best]].tolist())
        start, end = self._arrays["name_starts"][names[best] : names[best] + 2].tolist()
        name = tuple(at_places(self.known.words, self._arrays["name_words"][start:end].tolist()))
        pairs = zip(made.left.tolist(), zip(made.right.tolist(), made.gain.tolist(), strict=True), strict=True)
        return Compared(reading, name, dict(pairs))

    def _found_of(self, party: Party) -> _Search:
        asked = Asked.of([party], self.known)
        matches = self._matches(asked)
        return _Search(asked, matches, self._found(asked, matches))

    def _matches(self, asked: Asked) -> Matches:
        return Matches.of(asked, self.known, alike(Spellings.of(asked.words), self.vocabulary))

    def _found(self, asked: Asked, matches: Matches) -> Found:
        read = matches.read(np.diff(self._arrays["word_starts"])[matches.word])
        rows, words_of = matches.asking[read], matches.word[read]
        starts = np.zeros(asked.names + 1, np.int32)
        np.cumsum(np.bincount(rows, minlength=asked.names), out=starts[1:])
        wanted = Rows(starts, words_of, matches.gain[read], len(self._arrays["word_bits"]))
        product = best_products(wanted, self._occurrences, CANDIDATES)
        asking, names = product.numbers(), product.columns
        agreement, _ = self._agreement(asked, matches, asking, names)
        return Found(asking, names, name_odds(self._evidence(asked, matches, asking, names, agreement)))

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

    def _agreement(self, asked: Asked, matches: Matches, asking: Ints, names: Ints) -> tuple[Agreement, Links]:
        starts = self._arrays["name_starts"]
        pair, place = spread(starts[names], starts[names + 1])
        word = self._arrays["name_words"][place]
        position = (place - starts[names][pair]).astype(np.int32)
        size = len(self._arrays["word_bits"])
        wanted = asking[pair].astype(np.int64) * size + word
        keys = matches.asking.astype(np.int64) * size + matches.word
        row, which = _equal(keys, wanted)
        links = Links(
            pair[row],
            matches.place[which],
            position[row],
            matches.gain[which],
            matches.loss[which],
            matches.asked_bits[which],
            self._arrays["word_bits"][word[row]],
        )
        short = initials(asked, self.known, matches, Words(pair, asking[pair], position, word))
        links = links.and_also(short)
        agreement, made = align(links, len(names))
        return agreement, links.those(made)


def _equal(keys: NDArray[np.int64], wanted: NDArray[np.int64]) -> tuple[Ints, Ints]:
    """For each that is wanted the places of the sorted keys that are it: the number of the wanted one, and the place."""
    new = np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1]))) if len(keys) else np.zeros(0, np.int64)
    ends = np.append(new[1:], len(keys))
    at = np.searchsorted(keys[new], wanted)
    there = np.flatnonzero(at < len(new))
    there = there[keys[new[at[there]]] == wanted[there]]
    row, which = spread(new[at[there]], ends[at[there]])
    return there[row], which
