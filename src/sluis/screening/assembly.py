"""Making the arrays of an index from entries.

The same entries give the same bytes, in whatever order they come: entries are sorted by id, words by their letters, names by
their words. So an index that was updated is the one that would have been built.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, Final

import msgspec
import numpy as np
from numpy.typing import NDArray

from sluis.screening.entry import Entry, Kind
from sluis.screening.normalise import names_in, words
from sluis.screening.qualifier import identifying
from sluis.screening.rarity import bits, weight
from sluis.screening.texts import as_lines
from sluis.screening.vocabulary import Floats, Ints, Vocabulary

Arrays = dict[str, NDArray[Any]]

# A name's weight in the search for candidates: long names are found by more of their words.
EVENNESS: Final = 15.0
KINDS: Final = tuple(Kind)
_AT_ONCE: Final = 1 << 14
_ENCODER = msgspec.msgpack.Encoder()


class Held(msgspec.Struct, frozen=True):
    """A list that an index holds: its id, its date as its authority gives it, and the digest of the file it came from."""

    list: str
    date: str = ""
    digest: str = ""


def assemble(lists: Iterable[tuple[Held, Iterable[Entry]]]) -> Arrays:
    """The arrays of an index of these lists. Of entries with one id in one list the last counts."""
    read = _Reading()
    held = []
    for number, (one, entries) in enumerate(sorted(lists, key=lambda pair: msgspec.json.encode(pair[0]))):
        held.append(one)
        for entry in entries:
            read.add(entry, number)
    return {"held": np.frombuffer(msgspec.json.encode(held), np.uint8), **read.arrays()}


class _Reading:
    """Entries as they come in, kept as numbers."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.lists = bytearray()
        self.records = bytearray()
        self.record_sizes = array("i")
        self.word_numbers: dict[str, int] = {}
        self.words = array("i")
        self.name_sizes = array("i")
        self.owners = array("i")
        self.kinds = bytearray()
        self.identifiers: list[str] = []
        self.identified = array("i")

    def add(self, entry: Entry, held: int) -> None:
        number = len(self.ids)
        self.ids.append(entry.id)
        self.lists.append(held)
        record = _ENCODER.encode(entry)
        self.records += record
        self.record_sizes.append(len(record))
        self.kinds.append(KINDS.index(entry.kind))
        for value, _ in identifying(one.value for one in entry.identifiers):
            self.identifiers.append(value)
            self.identified.append(number)
        for telling in telling_names(entry):
            for word in telling:
                self.words.append(self.word_numbers.setdefault(word, len(self.word_numbers)))
            self.name_sizes.append(len(telling))
            self.owners.append(number)

    def arrays(self) -> Arrays:
        order = self._order()
        rank = np.full(len(self.ids), -1, np.int64)
        rank[order] = np.arange(len(order))
        owners, sizes = rank[_numbers(self.owners)], _numbers(self.name_sizes)
        kept = owners >= 0
        spelled, flat = self._vocabulary(np.repeat(kept, sizes))
        entries = {
            **_entry_arrays(order, self.ids, self.records, self.record_sizes),
            "entry_kinds": np.frombuffer(self.kinds, np.uint8)[order],
            "entry_lists": np.frombuffer(self.lists, np.uint8)[order],
            **_identifier_arrays(self.identifiers, rank[_numbers(self.identified)]),
        }
        self.records, self.ids = bytearray(), []
        known = _word_arrays(spelled)
        keys = identifier_hashes(spelled)
        return {**entries, **known, **_name_arrays(flat, sizes[kept], owners[kept].astype(np.int32), known["word_bits"], keys)}

    def _order(self) -> NDArray[np.int64]:
        """The entries by id and list; of equal ones the last."""
        ids, lists = self.ids, self.lists
        # Lists were read one after another, so sorting that keeps the order of equal ids leaves those in the order of lists.
        order = sorted(range(len(ids)), key=ids.__getitem__)
        pairs = pairwise([*order, -1])
        return np.fromiter((a for a, b in pairs if b < 0 or (ids[a], lists[a]) != (ids[b], lists[b])), np.int64)

    def _vocabulary(self, kept: NDArray[np.bool_]) -> tuple[list[str], NDArray[np.int32]]:
        flat = _numbers(self.words)[kept]
        texts = list(self.word_numbers)
        spelled = sorted(texts[i] for i in np.unique(flat).tolist())
        places = {text: at for at, text in enumerate(spelled)}
        rank = np.array([places.get(text, -1) for text in texts], np.int32)
        return spelled, rank[flat]


def _numbers(values: array[int]) -> NDArray[np.int32]:
    return np.frombuffer(values, np.int32) if values else np.zeros(0, np.int32)


def telling_names(entry: Entry) -> list[tuple[str, ...]]:
    """The names of an entry as words, each once."""
    person = entry.kind is Kind.PERSON
    found = {words(text, person=person): None for name in entry.names for text in names_in(name.text)}
    return [one for one in found if one]


def _entry_arrays(order: NDArray[np.int64], ids: Sequence[str], records: bytearray, sizes: Sequence[int]) -> Arrays:
    lengths = np.array(sizes, np.int64)
    ends = np.cumsum(lengths)
    blob = bytearray()
    for start in range(0, len(order), _AT_ONCE):
        those = order[start : start + _AT_ONCE]
        blob += b"".join(records[e - n : e] for e, n in zip(ends[those].tolist(), lengths[those].tolist(), strict=True))
    return {
        "entry_ids": as_lines(ids[i] for i in order.tolist()),
        "entry_starts": _starts(lengths[order]),
        "entries": np.frombuffer(blob, np.uint8),
    }


def _identifier_arrays(values: Sequence[str], entries: NDArray[np.int64]) -> Arrays:
    hashes = identifier_hashes(values)[entries >= 0]
    entries = entries[entries >= 0].astype(np.int32)
    order = np.lexsort((entries, hashes))
    return {"identifier_hashes": hashes[order], "identifier_entries": entries[order]}


def identifier_hashes(values: Iterable[str]) -> NDArray[np.uint64]:
    """Numbers that identifiers are looked up by."""
    found = [int.from_bytes(hashlib.blake2b(value.encode(), digest_size=8).digest(), "little") for value in values]
    return np.array(found, np.uint64)


def spread(starts: NDArray[Any], ends: NDArray[Any]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """All places from each start to its end, and the row that each is of."""
    sizes = (ends - starts).astype(np.int64)
    row = np.repeat(np.arange(len(sizes)), sizes)
    return row, np.repeat(starts - np.cumsum(sizes) + sizes, sizes) + np.arange(len(row))


def _word_arrays(known: Sequence[str]) -> Arrays:
    return {
        **Vocabulary.of_words(known).arrays(),
        "word_first": np.array(known, "S1").view(np.uint8),
        "word_bits": np.array([bits(word) for word in known], np.float32),
    }


def arrays_of(names: Sequence[tuple[str, ...]]) -> Arrays:
    """The arrays of names, of one entry, by which they are found."""
    known = sorted({word for name in names for word in name})
    places = {word: at for at, word in enumerate(known)}
    flat = np.array([places[word] for name in names for word in name], np.int32)
    sizes = np.fromiter(map(len, names), np.int32, len(names))
    arrays = _word_arrays(known)
    return arrays | _name_arrays(flat, sizes, np.zeros(len(names), np.int32), arrays["word_bits"], identifier_hashes(known))


def _name_arrays(
    flat: NDArray[np.int32],
    sizes: NDArray[np.int32],
    owners: NDArray[np.int32],
    word_bits: NDArray[np.float32],
    keys: NDArray[np.uint64],
) -> Arrays:
    """Names that have the same words are one name, of several entries.

    Names are in the order of what their words are hashed to, so that two names keep their order whatever else is listed.
    """
    starts = _starts(sizes)
    flat = _sorted_in_rows(flat, sizes)
    _, first, which = np.unique(_hashed(keys[flat], sizes), return_index=True, return_inverse=True)
    name_sizes = sizes[first].astype(np.int64)
    row, place = spread(starts[first], starts[first] + name_sizes)
    name_words, row = flat[place], row.astype(np.int32)
    owned = np.unique(which.astype(np.int64) << np.int64(32) | owners)
    info = np.bincount(row, word_bits[name_words], minlength=len(first)).astype(np.float32)
    return {
        "name_starts": _starts(name_sizes),
        "name_words": name_words,
        "name_bits": info,
        "name_weight": np.bincount(row, weight(word_bits)[name_words], minlength=len(first)).astype(np.float32),
        "name_entry_starts": _starts(np.bincount(owned >> np.int64(32), minlength=len(first))),
        "name_entries": (owned & np.int64(0xFFFFFFFF)).astype(np.int32),
        **_occurrences(name_words, row, info, len(word_bits)),
    }


def _sorted_in_rows(flat: NDArray[np.int32], sizes: NDArray[np.int32]) -> NDArray[np.int32]:
    row = np.repeat(np.arange(len(sizes), dtype=np.int64), sizes)
    return (np.sort(row << np.int64(32) | flat) & np.int64(0xFFFFFFFF)).astype(np.int32)


def _hashed(keys: NDArray[np.uint64], sizes: NDArray[np.int32]) -> NDArray[np.uint64]:
    """One number for the words of each name."""
    sums = np.zeros(len(keys) + 1, np.uint64)
    np.cumsum(keys, out=sums[1:])
    ends = np.cumsum(sizes, dtype=np.int64)
    found: NDArray[np.uint64] = sums[ends] - sums[ends - sizes]
    return found


def _occurrences(name_words: Ints, row: Ints, info: Floats, count: int) -> Arrays:
    names = row[np.argsort(name_words, kind="stable")]
    return {
        "word_starts": _starts(np.bincount(name_words, minlength=count)).astype(np.int32),
        "word_names": names,
        "word_weights": (1.0 / np.sqrt(info[names] + np.float32(EVENNESS))).astype(np.float32),
    }


def _starts(sizes: NDArray[Any]) -> NDArray[np.int64]:
    starts = np.zeros(len(sizes) + 1, np.int64)
    np.cumsum(sizes, out=starts[1:])
    return starts
