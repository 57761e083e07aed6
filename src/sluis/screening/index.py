"""The index: listed names, searchable however they are spelled. It is immutable; its digest names its content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, Final, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from sluis.screening import store
from sluis.screening.assembly import KINDS, Held, assemble, identifier_hashes, spread
from sluis.screening.compare import Agreement, Links, align
from sluis.screening.entry import Entry
from sluis.screening.matching import Asked, Known, Matches, Words, initials
from sluis.screening.party import Party
from sluis.screening.product import Rows, best_products
from sluis.screening.qualifier import Reason, identifying, is_qualified, qualifiers
from sluis.screening.score import KIND_ODDS, LEAST_ODDS, LEAST_QUALIFIED, NO_NAME, NOTHING, Evidence, name_odds, probabilities
from sluis.screening.vocabulary import Figures, Floats, Ints, Postings, Spellings, Vocabulary, alike, as_matrix

CANDIDATES: Final = 64
_CHUNK: Final = 256
_DECODER = msgspec.msgpack.Decoder(Entry)


ONE_LIST: Final = Held("")


class Ranked(NamedTuple):
    """An entry that a party may be, and how likely, from 0 to 1."""

    entry: str
    score: float
    number: int


class Compared(NamedTuple):
    """The words of a name asked for and of a listed name; for each with a counterpart its place and what it says."""

    asked: tuple[str, ...]
    listed: tuple[str, ...]
    pairs: dict[int, tuple[int, float]]


class Index:
    """Listed entries, found by name."""

    def __init__(self, arrays: dict[str, NDArray[Any]]) -> None:
        self._arrays = arrays

    @classmethod
    def build(cls, entries: Iterable[Entry], held: Held = ONE_LIST) -> Index:
        """An index of the entries of one list. Their order makes no difference."""
        return cls.of_lists([(held, entries)])

    @classmethod
    def of_lists(cls, lists: Iterable[tuple[Held, Iterable[Entry]]]) -> Index:
        """An index of several lists. Their order makes no difference, nor that of their entries."""
        return cls(assemble(lists))

    @classmethod
    def open(cls, content: store.Content) -> Index:
        """The index that these bytes hold, or a memory map of them; of a map made with mmap.ACCESS_COPY nothing is copied."""
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

    @cached_property
    def held(self) -> list[Held]:
        """The lists that this index holds."""
        return msgspec.json.decode(self._arrays["held"].tobytes(), type=list[Held])

    def held_of(self, number: int) -> Held:
        """The list of an entry, by its place among the sorted ids."""
        return self.held[int(self._arrays["entry_lists"][number])]

    def entries(self, held: Held | None = None) -> Iterator[Entry]:
        """The entries by id: all, or those of one list."""
        wanted = (
            range(len(self)) if held is None else np.flatnonzero(self._arrays["entry_lists"] == self.held.index(held)).tolist()
        )
        return map(self.entry, wanted)

    def update(
        self, upserts: Iterable[Entry], removed: Iterable[str], held: Held | None = None, now: Held | None = None
    ) -> Index:
        """An index in which these entries of a list are put or replaced, and those with these ids are gone.

        It is the index that building anew would give, byte for byte. `held` is the list as this index
        has it (needed where it has more than one), `now` the version that it becomes.
        """
        before = held or self.held[0]
        gone = frozenset(removed)
        of_list = (one for one in self.entries(before) if one.id not in gone)
        others = [(one, self.entries(one)) for one in self.held if one != before]
        return Index.of_lists([*others, (now or before, chain(of_list, upserts))])

    @cached_property
    def _spelled(self) -> Spellings:
        return Spellings(*(_lines(self._arrays[key]) for key in Spellings._fields))

    @cached_property
    def _known(self) -> Known:
        return Known.of(self._spelled, self._figures, self._arrays["word_first"], self._arrays["word_bits"])

    @cached_property
    def _figures(self) -> Figures:
        return Figures(*(self._arrays[f"figure_{key}"] for key in Figures._fields))

    @property
    def known(self) -> Known:
        """The words of all names."""
        return self._known

    @cached_property
    def _vocabulary(self) -> Vocabulary:
        of = self._arrays
        postings = Postings(*(of[key] for key in ("feature_hashes", "feature_starts", "feature_words", "feature_weights")))
        return Vocabulary(self._spelled, self._figures, postings.hashes, as_matrix(postings, len(of["word_bits"])))

    @cached_property
    def _occurrences(self) -> Rows:
        of = self._arrays
        return Rows(of["word_starts"], of["word_names"], of["word_weights"], len(of["name_bits"]))

    def rank(self, parties: Sequence[Party], limit: int | None = None) -> list[list[Ranked]]:
        """For each party the entries like it, the most likely first; with `limit`, no more than so many."""
        found: list[list[Ranked]] = []
        for start in range(0, len(parties), _CHUNK):
            found += self._rank(parties[start : start + _CHUNK], limit)
        return found

    def _rank(self, parties: Sequence[Party], limit: int | None) -> list[list[Ranked]]:
        asked = Asked.of(parties, self._known)
        if not len(self) or not asked.words:
            return [[] for _ in parties]
        matches = self._matches(asked)
        asking, names, scores = self._names(asked, matches)
        return self._entries(parties, asked.party[asking], names, scores, limit)

    def _matches(self, asked: Asked) -> Matches:
        spelled = Spellings.of(asked.words)
        return Matches.of(asked, self._known, alike(spelled, self._vocabulary))

    def _names(self, asked: Asked, matches: Matches) -> tuple[Ints, Ints, Floats]:
        """Candidate names with their scores."""
        read = matches.read(np.diff(self._arrays["word_starts"])[matches.word])
        rows, words_of = matches.asking[read], matches.word[read]
        starts = np.zeros(asked.names + 1, np.int32)
        np.cumsum(np.bincount(rows, minlength=asked.names), out=starts[1:])
        wanted = Rows(starts, words_of, matches.gain[read], len(self._arrays["word_bits"]))
        product = best_products(wanted, self._occurrences, CANDIDATES)
        asking, names = product.numbers(), product.columns
        agreement, _ = self._agreement(asked, matches, asking, names)
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

    def _agreement(self, asked: Asked, matches: Matches, asking: Ints, names: Ints) -> tuple[Agreement, Links]:
        starts = self._arrays["name_starts"]
        pair, place = spread(starts[names], starts[names + 1])
        word = self._arrays["name_words"][place]
        position = (place - starts[names][pair]).astype(np.int32)
        size = len(self._arrays["word_bits"])
        wanted = asking[pair].astype(np.int64) * size + word
        keys = matches.asking.astype(np.int64) * size + matches.word
        row, which = spread(np.searchsorted(keys, wanted), np.searchsorted(keys, wanted, side="right"))
        links = Links(
            pair[row],
            matches.place[which],
            position[row],
            matches.gain[which],
            matches.loss[which],
            matches.asked_bits[which],
            self._arrays["word_bits"][word[row]],
        )
        short = initials(asked, self._known, matches, Words(pair, asking[pair], position, word))
        links = links.and_also(short)
        agreement, made = align(links, len(names))
        return agreement, links.those(made)

    def best_names(self, party: Party) -> Compared | None:
        """Which name of a party is most like which listed name, and word for word how; None where no word is alike."""
        asked = Asked.of([party], self._known)
        if not asked.words or not len(self._arrays["name_bits"]):
            return None
        matches = self._matches(asked)
        asking, names, odds = self._names(asked, matches)
        if not len(names):
            return None
        best = int(np.lexsort((names, asking, -odds))[0])
        _, made = self._agreement(asked, matches, asking[best : best + 1], names[best : best + 1])
        reading = tuple(asked.words[number] for number in asked.word[asked.asking == asking[best]].tolist())
        start, end = self._arrays["name_starts"][names[best] : names[best] + 2].tolist()
        name = tuple(self._spelled.words[number] for number in self._arrays["name_words"][start:end].tolist())
        pairs = zip(made.left.tolist(), zip(made.right.tolist(), made.gain.tolist(), strict=True), strict=True)
        return Compared(reading, name, dict(pairs))

    def _entries(
        self, parties: Sequence[Party], party: Ints, names: Ints, odds: Floats, limit: int | None
    ) -> list[list[Ranked]]:
        """The best name of each entry, and the best entries of each party."""
        starts = self._arrays["name_entry_starts"]
        row, place = spread(starts[names], starts[names + 1])
        entry = self._arrays["name_entries"][place]
        kinds = np.array([KINDS.index(one.kind) for one in parties])
        total = odds[row] + KIND_ODDS[kinds[party[row]], self._arrays["entry_kinds"][entry]]
        likely_enough = total > LEAST_ODDS
        party, entry, total = _best(party[row][likely_enough], entry[likely_enough], total[likely_enough])
        ends = np.searchsorted(party, np.arange(len(parties) + 1)).tolist()
        numbers, figures = entry.tolist(), total.tolist()
        likely = probabilities(total).tolist()
        return [
            self._qualified(one, dict(zip(numbers[start:end], figures[start:end], strict=True)), limit)
            if is_qualified(one)
            else self._ranked(numbers[start:end][:limit], likely[start:end][:limit])
            for one, start, end in zip(parties, ends[:-1], ends[1:], strict=True)
        ]

    def _ranked(self, numbers: list[int], likely: list[float]) -> list[Ranked]:
        ids = self.ids
        return list(map(Ranked, [ids[number] for number in numbers], likely, numbers))

    def _qualified(self, party: Party, known: dict[int, float], limit: int | None) -> list[Ranked]:
        """Raised and lowered by what else is known; entries that share an identifier are found whatever their name."""
        known |= {number: max(known.get(number, NO_NAME), NO_NAME) for number in self._identified(party)}
        for number, odds in known.items():
            if odds >= LEAST_QUALIFIED:
                known[number] = odds + qualifier_odds(party, self.entry(number))
        found = sorted(known.items(), key=lambda pair: (-pair[1], pair[0]))[:limit]
        return self._ranked([number for number, _ in found], probabilities(np.array([odds for _, odds in found])).tolist())

    def _identified(self, party: Party) -> list[int]:
        wanted = identifier_hashes(number for number, _ in identifying(party.identifiers))
        hashes = self._arrays["identifier_hashes"]
        starts, ends = (np.searchsorted(hashes, wanted, side=side) for side in ("left", "right"))
        found: list[int] = np.unique(self._arrays["identifier_entries"][spread(starts, ends)[1]]).tolist()
        return found


def _best(party: Ints, entry: Ints, odds: Floats) -> tuple[Ints, Ints, Floats]:
    """The best odds of each entry for each party, the best entry first."""
    order = np.lexsort((-odds, entry, party))
    party, entry, odds = party[order], entry[order], odds[order]
    new = np.ones(len(order), bool)
    new[1:] = (party[1:] != party[:-1]) | (entry[1:] != entry[:-1])
    party, entry, odds = party[new], entry[new], odds[new]
    order = np.lexsort((entry, -odds, party))
    return party[order], entry[order], odds[order]


def _lines(text: NDArray[np.uint8]) -> list[str]:
    return text.tobytes().decode().split("\n")


def qualifier_odds(party: Party, entry: Entry) -> float:
    """The sum of what raises and lowers; that of the kind is in the odds already."""
    return sum(one.odds for one in qualifiers(party, entry) if one.reason is not Reason.OTHER_KIND)


def likeness(one: Entry, other: Entry) -> float:
    """How likely two entries are one party: what one scores when the other is looked for, the better way round."""
    return max(_found(one, other), _found(other, one))


def _found(wanted: Entry, listed: Entry) -> float:
    party = Party.of(wanted)
    found = Index.build([listed]).rank([party])[0]
    return found[0].score if found else float(probabilities(np.array([NOTHING + qualifier_odds(party, listed)]))[0])
