"""The index: listed names, searchable however they are spelled. It is immutable; its digest names its content."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from math import inf, log
from operator import neg
from typing import Any, Final, NamedTuple

import msgspec
import numpy as np
from numpy.typing import NDArray

from sluis.screening import store
from sluis.screening.assembly import KINDS, Held, assemble, identifier_hashes, spread
from sluis.screening.commonness import Common, common_words
from sluis.screening.entry import Entry
from sluis.screening.matching import Asked, Known
from sluis.screening.names import Names
from sluis.screening.party import Party
from sluis.screening.qualifier import Reason, identifying, is_qualified, qualifiers
from sluis.screening.score import KIND_ODDS, LEAST_ODDS, LEAST_QUALIFIED, MOST_RAISED, NO_NAME, NOTHING, probabilities
from sluis.screening.texts import Texts
from sluis.screening.vocabulary import Floats, Ints

_CHUNK: Final = 256
_DECODER = msgspec.msgpack.Decoder(Entry)


ONE_LIST: Final = Held("")


class Ranked(msgspec.Struct, frozen=True, gc=False):
    """An entry that a party may be, and how likely, from 0 to 1."""

    entry: str
    score: float
    number: int


class Wanted(NamedTuple):
    """How many entries are wanted, and from which score on."""

    limit: int | None
    least: float

    def first(self, likely: Sequence[float]) -> int:
        """So many of the first of these scores, the highest first, are wanted."""
        most = len(likely) if self.limit is None else min(self.limit, len(likely))
        return bisect_right(likely, -self.least, hi=most, key=neg)

    @property
    def least_odds(self) -> float:
        """An entry of less odds by its name is not wanted, whatever beside the name speaks for it, a number excepted."""
        return -inf if self.least <= 0 else log(self.least / (1 - self.least)) - MOST_RAISED


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
        return store.pack({**self._arrays, **self.common.arrays()})

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the content."""
        return store.digest(self.pack())

    def __len__(self) -> int:
        return len(self._arrays["entry_starts"]) - 1

    @cached_property
    def ids(self) -> Texts:
        """The ids of the entries, sorted."""
        return Texts(self._arrays["entry_ids"], len(self))

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
    def common(self) -> Common:
        """The common words that names are told apart from."""
        return Common.of(self._arrays) or common_words()

    @cached_property
    def _names(self) -> Names:
        return Names(self._arrays, self.common)

    @property
    def known(self) -> Known:
        """The words of all names."""
        return self._names.known

    def rank(self, parties: Sequence[Party], limit: int | None = None, least: float = 0.0) -> list[list[Ranked]]:
        """For each party the entries like it, the most likely first; with `limit`, no more than so many.

        With `least`, only those that score so much or have a number of the party: what is not asked for costs no time.
        """
        found: list[list[Ranked]] = []
        for start in range(0, len(parties), _CHUNK):
            found += self._rank(parties[start : start + _CHUNK], Wanted(limit, least))
        return found

    def _rank(self, parties: Sequence[Party], wanted: Wanted) -> list[list[Ranked]]:
        asked = Asked.of(parties, self.known)
        if not len(self):
            return [[] for _ in parties]
        if not asked.words:
            none = np.zeros(0, np.int32)
            return self._entries(parties, none, none, np.zeros(0, np.float32), wanted)
        found = self._names.find(asked)
        return self._entries(parties, asked.party[found.asking], found.names, found.odds, wanted)

    def _entries(self, parties: Sequence[Party], party: Ints, names: Ints, odds: Floats, wanted: Wanted) -> list[list[Ranked]]:
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
            self._qualified(one, dict(zip(numbers[start:end], figures[start:end], strict=True)), wanted)
            if is_qualified(one)
            else self._ranked(numbers[start:end], likely[start:end], wanted.first(likely[start:end]))
            for one, start, end in zip(parties, ends[:-1], ends[1:], strict=True)
        ]

    def _ranked(self, numbers: list[int], likely: list[float], first: int | None) -> list[Ranked]:
        return list(map(Ranked, self.ids.at(numbers[:first]), likely, numbers))

    def _qualified(self, party: Party, known: dict[int, float], wanted: Wanted) -> list[Ranked]:
        """Raised and lowered by what else is known; entries that share an identifier are found whatever their name."""
        same_number = frozenset(self._identified(party))
        known = {number: odds for number, odds in known.items() if odds >= wanted.least_odds}
        known |= {number: max(known.get(number, NO_NAME), NO_NAME) for number in same_number}
        for number, odds in known.items():
            if odds >= LEAST_QUALIFIED:
                known[number] = odds + qualifier_odds(party, self.entry(number))
        found = sorted(known.items(), key=lambda pair: (-pair[1], pair[0]))[: wanted.limit]
        likely = probabilities(np.array([odds for _, odds in found])).tolist()
        kept = [at for at, (number, _) in enumerate(found) if likely[at] >= wanted.least or number in same_number]
        return self._ranked([found[at][0] for at in kept], [likely[at] for at in kept], None)

    def _identified(self, party: Party) -> list[int]:
        wanted = identifier_hashes(number for number, _ in identifying(party.identifiers))
        hashes = self._arrays["identifier_hashes"]
        starts, ends = (np.searchsorted(hashes, wanted, side=side) for side in ("left", "right"))
        found: list[int] = np.unique(self._arrays["identifier_entries"][spread(starts, ends)[1]]).tolist()
        return found


def _best(party: Ints, entry: Ints, odds: Floats) -> tuple[Ints, Ints, Floats]:
    """The best odds of each entry for each party, the best entry first."""
    both = party.astype(np.int64) << 32 | entry
    order = np.lexsort((-odds, both))
    both = both[order]
    new = np.ones(len(order), bool)
    new[1:] = both[1:] != both[:-1]
    order = order[new]
    # They are in the order of entries now, and of equal odds they stay so.
    order = order[np.lexsort((-odds[order], party[order]))]
    return party[order], entry[order], odds[order]


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
