"""The words of the names asked for, and the words of the vocabulary that may stand for them."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from sluis.screening.commonness import Common
from sluis.screening.compare import Links
from sluis.screening.entry import Kind
from sluis.screening.normalise import names_in, words
from sluis.screening.party import Party
from sluis.screening.rarity import bits, weight
from sluis.screening.short_forms import OTHER_FORMS
from sluis.screening.spelling import sound
from sluis.screening.texts import place_of
from sluis.screening.vocabulary import Alike, Floats, Ints, Vocabulary

# What another reading costs, in bits: words joined or split, a word cut off, a short form of a given name, an initial for a
# word, initials for words (three letters are met by chance).
REJOINED: Final = 3.2
CUT_OFF: Final = 3.0
LETTER_CUT_OFF: Final = 0.6
SHORT_FORM: Final = 2.5
INITIAL: Final = 1.0
SHIFTED: Final = 4.0
ACRONYM: Final = 4.0
SHORT_ACRONYM: Final = 8.0
# A word stands for another where it says at least so much, or its letters differ by no more than this a letter.
LEAST_GAIN: Final = 1.0
FARTHEST: Final = 1.2
LIKE_ENOUGH: Final = 0.75
_LITTLE: Final = 0.2
# A word in more names than this costs much to read; words in fewer than that are read in full.
COSTLY: Final = 2500
FEW: Final = 400
_MOST_PLACES: Final = 32
_LEAST_PREFIX: Final = 3
_PIECE: Final = 4
_SHORTEST_JOINED: Final = 4
_SHORTEST_SPLIT: Final = 5
_TOO_MANY: Final = 400
_MOST_ENDINGS: Final = 24
_MOST_READINGS: Final = 3
_SHORTEST_ACRONYM: Final = 3
_MAY_BE_PERSON: Final = frozenset((Kind.PERSON, Kind.UNKNOWN))
_LONGEST_ACRONYM: Final = 8


class Known(NamedTuple):
    """The vocabulary as it is looked up: words, sounds, and of each word its bits, first letter, length; the common words."""

    words: Sequence[str]
    all_words: Container[str]
    sounds: Container[str]
    bits: Floats
    first: NDArray[np.uint8]
    lengths: Ints
    common: Common

    @classmethod
    def of(cls, known: Vocabulary, first: NDArray[np.uint8], bits_of: Floats, common: Common) -> Known:
        words_of = known.spelled.words
        return cls(words_of, words_of, known.spelled.sounds, bits_of, first, known.figures.lengths, common)


class Asked(NamedTuple):
    """The names of parties as words: the party of each name, what its reading costs, the number of each word of each name."""

    words: list[str]
    party: Ints
    loss: Floats
    cuttable: list[int]
    given: list[int]
    exact: NDArray[np.bool_]
    person: NDArray[np.bool_]
    asking: Ints
    place: Ints
    word: Ints

    @property
    def names(self) -> int:
        return len(self.party)

    @classmethod
    def of(cls, parties: Sequence[Party], known: Known) -> Asked:
        # A word that may be cut off is told from the same one that may not: one party's name changes no other's hits.
        numbers: dict[tuple[str, bool, bool, bool], int] = {}
        party: list[int] = []
        loss: list[float] = []
        person: list[bool] = []
        asking: list[int] = []
        place: list[int] = []
        word: list[int] = []
        for number, one in enumerate(parties):
            for reading, cost, short in readings(one, known):
                for at, text in enumerate(reading):
                    may_be_cut = len(reading) > 1 and (one.kind is not Kind.PERSON or at == len(reading) - 1) and at != short
                    asking.append(len(party))
                    place.append(at)
                    is_given = one.kind in _MAY_BE_PERSON and text in OTHER_FORMS
                    word.append(numbers.setdefault((text, may_be_cut, at == short, is_given), len(numbers)))
                party.append(number)
                loss.append(cost)
                person.append(one.kind is Kind.PERSON)
        of = (np.array(values, np.int32) for values in (asking, place, word))
        return cls(
            [text for text, *_ in numbers],
            np.array(party, np.int32),
            np.array(loss, np.float32),
            [number for (_, may_be_cut, _, _), number in numbers.items() if may_be_cut],
            [number for (_, _, _, is_given), number in numbers.items() if is_given],
            np.array([exact for _, _, exact, _ in numbers], bool),
            np.array(person, bool),
            *of,
        )

    def totals(self, matches: Matches) -> tuple[Floats, Floats]:
        """The information in each name, and its whole words."""
        own = matches.word_bits[self.word]
        figures = (np.bincount(self.asking, of, minlength=self.names).astype(np.float32) for of in (own, weight(own)))
        return next(figures), next(figures)


class Reading(NamedTuple):
    """The words of a name, what it costs to read it so in bits, and which word is initials, that only the same ones are."""

    words: tuple[str, ...]
    cost: float = 0.0
    initials: int = -1


def readings(party: Party, known: Known) -> Iterator[Reading]:
    """The names of a party as words, each as it stands and in the other readings that give words of the vocabulary."""
    person = party.kind is Kind.PERSON
    for name in (words(part, person=person) for text in party.names for part in names_in(text)):
        if name:
            yield Reading(name)
            yield from _rejoined(name, known)
            yield from () if person else _acronyms(name, known)


def _rejoined(name: tuple[str, ...], known: Known) -> Iterator[Reading]:
    """A name with words joined or split."""
    found = 0
    strange = [word not in known.all_words for word in name]
    pieces = [new or len(word) <= _PIECE for new, word in zip(strange, name, strict=True)]
    for at in range(len(name) - 1):
        for end in range(at + 2, min(at + 3, len(name)) + 1):
            joined = "".join(name[at:end]) if any(pieces[at:end]) and found < _MOST_READINGS else ""
            if len(joined) >= _SHORTEST_JOINED and sound(joined) in known.sounds:
                found += 1
                yield Reading((*name[:at], joined, *name[end:]), REJOINED)
    for at in range(len(name) - 1):
        may_shift = (strange[at] or strange[at + 1]) and found < _MOST_READINGS
        shifted = _shift(name[at], name[at + 1], known) if may_shift else None
        if shifted:
            found += 1
            yield Reading((*name[:at], *shifted, *name[at + 2 :]), SHIFTED)
    for at, word in enumerate(name):
        parts = _split(word, known) if strange[at] and found < _MOST_READINGS else None
        if parts:
            found += 1
            yield Reading((*name[:at], *parts, *name[at + 1 :]), REJOINED)


def _acronyms(name: tuple[str, ...], known: Known) -> Iterator[Reading]:
    """A name with words in a row as their initials, where the vocabulary has those: "PLA" for "People's Liberation Army"."""
    letters = "".join(word[0] for word in name)
    for size in range(min(len(name), _LONGEST_ACRONYM), _SHORTEST_ACRONYM - 1, -1):
        cost = SHORT_ACRONYM if size == _SHORTEST_ACRONYM else ACRONYM
        for at in range(len(name) - size + 1):
            if letters[at : at + size] in known.all_words:
                yield Reading((*name[:at], letters[at : at + size], *name[at + size :]), cost, at)
                return


def _shift(left: str, right: str, known: Known) -> tuple[str, str] | None:
    """The two words with the space one letter further, where that gives known words."""
    pairs = ((left[:-1], left[-1] + right), (left + right[0], right[1:]))
    return next((pair for pair in pairs if pair[0] in known.all_words and pair[1] in known.all_words), None)


def _split(word: str, known: Known) -> tuple[str, str] | None:
    if len(word) < _SHORTEST_SPLIT:
        return None
    halves = ((word[:k], word[k:]) for k in range(2, len(word) - 1))
    fitting = [pair for pair in halves if pair[0] in known.all_words and pair[1] in known.all_words]
    return max(fitting, key=lambda pair: min(bits(pair[0]), bits(pair[1])), default=None)


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
    def of(cls, asked: Asked, known: Known, pairs: Alike) -> Matches:
        own = known.common.telling_bits(asked.words)
        others = (_endings(asked, known), _meanings(asked, known), _short_forms(asked, known))
        row, found, cost = _merged(pairs, *others)
        best = np.minimum(own[row], known.bits[found])
        size = np.fromiter(map(len, asked.words), np.float32, len(asked.words))
        useful = ((best - cost >= LEAST_GAIN) & (cost <= FARTHEST * size[row])) | (cost <= LIKE_ENOUGH * size[row])
        useful &= ~asked.exact[row] | (cost == 0)
        row, found, cost, best = row[useful], found[useful], cost[useful], best[useful]
        starts = np.searchsorted(row, np.arange(len(own) + 1))
        sizes = np.diff(starts)[asked.word]
        occurrence = np.repeat(np.arange(len(asked.word)), sizes)
        which = np.repeat(starts[:-1][asked.word] - np.cumsum(sizes) + sizes, sizes) + np.arange(len(occurrence))
        order = np.lexsort((found[which], asked.asking[occurrence]))
        which, occurrence = which[order], occurrence[order]
        of_name = asked.asking[occurrence], asked.place[occurrence]
        return cls(
            *of_name,
            found[which],
            np.maximum(best[which] - cost[which], _LITTLE),
            np.minimum(cost, best)[which],
            own[asked.word[occurrence]],
            own,
        )

    def read(self, counts: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which matches must be read to find the candidates, given in how many names each word is.

        A word in very many names is left out where rarer words of the same name say more and are in few: a listed name that
        has none of those is no likely hit, and one that has is found by them. So the cost hardly grows with the list.
        """
        group = self.asking.astype(np.int64) * _MOST_PLACES + self.place
        size = int(group.max(initial=0)) + 1
        cost = np.bincount(group, counts, minlength=size)
        best = np.zeros(size, np.float32)
        np.maximum.at(best, group, self.gain)
        left_out = np.zeros(size, bool)
        for asking in np.unique(np.flatnonzero(cost > COSTLY) // _MOST_PLACES).tolist():
            places = np.arange(asking * _MOST_PLACES, min((asking + 1) * _MOST_PLACES, size))
            costly = cost[places] > COSTLY
            rare = ~costly & (cost[places] > 0)
            if best[places][rare].sum() > best[places][costly].sum() and cost[places][rare].sum() <= FEW:
                left_out[places[costly]] = True
        read: NDArray[np.bool_] = ~left_out[group]
        return read


def _endings(asked: Asked, known: Known) -> Alike:
    """Words that a name's last word may be the beginning of."""
    rows, found, costs = [], [], []
    for number in asked.cuttable:
        word = asked.words[number]
        if len(word) < _LEAST_PREFIX or word.isdigit():
            continue
        start, end = place_of(known.words, word), place_of(known.words, word + "\x7f")
        if end - start > _TOO_MANY:
            continue
        lengths = known.lengths[start:end].tolist()
        for k in sorted(range(end - start), key=lengths.__getitem__)[:_MOST_ENDINGS]:
            if lengths[k] > len(word):
                rows.append(number)
                found.append(start + k)
                costs.append(CUT_OFF + LETTER_CUT_OFF * (lengths[k] - len(word)))
    return Alike(np.array(rows, np.int32), np.array(found, np.int32), np.array(costs, np.float32))


def _meanings(asked: Asked, known: Known) -> Alike:
    """English words that misspelled words of other languages may mean."""
    found = [
        (row, place_of(known.words, word), cost)
        for row, word, cost in known.common.meant(asked.words)
        if word in known.all_words
    ]
    rows, words_of, costs = zip(*found, strict=True) if found else ((), (), ())
    return Alike(np.array(rows, np.int32), np.array(words_of, np.int32), np.array(costs, np.float32))


def _short_forms(asked: Asked, known: Known) -> Alike:
    """Given names that short forms may be of, and short forms of given names."""
    found = [
        (row, place_of(known.words, other))
        for row in asked.given
        for other in OTHER_FORMS[asked.words[row]]
        if other in known.all_words
    ]
    rows, words_of = zip(*found, strict=True) if found else ((), ())
    return Alike(np.array(rows, np.int32), np.array(words_of, np.int32), np.full(len(rows), SHORT_FORM, np.float32))


def _merged(*several: Alike) -> Alike:
    """All of them, sorted; of a pair that more than one has, the lowest cost."""
    row, found, cost = (np.concatenate(of) for of in zip(*several, strict=True))
    both = row.astype(np.int64) << 32 | found
    order = np.lexsort((cost, both))
    both = both[order]
    first = np.ones(len(order), bool)
    first[1:] = both[1:] != both[:-1]
    order = order[first]
    return Alike(row[order], found[order], cost[order])


class Words(NamedTuple):
    """The words of the candidate names: the comparison that each is of, its name asked for, its place and its number."""

    pair: Ints
    asking: Ints
    position: Ints
    word: Ints


def initials(asked: Asked, known: Known, matches: Matches, of: Words) -> Links:
    """Links of an initial with a word that starts with it, on either side."""
    pair, asking, position, word = of
    letters = np.array(asked.words, "S1").view(np.uint8)
    single = np.fromiter((len(one) == 1 for one in asked.words), np.bool_, len(asked.words))
    starts = np.searchsorted(asked.asking, np.arange(asked.names + 1))
    short = np.zeros(asked.names, bool)
    short[asked.asking[single[asked.word]]] = True
    rows = np.flatnonzero((short[asking] | (known.lengths[word] == 1)) & asked.person[asking])
    sizes = np.diff(starts)[asking[rows]]
    row = np.repeat(rows, sizes)
    which = np.repeat(starts[asking[rows]] - np.cumsum(sizes) + sizes, sizes) + np.arange(len(row))
    ours = asked.word[which]
    fits = (letters[ours] == known.first[word[row]]) & (single[ours] != (known.lengths[word[row]] == 1))
    row, which, ours = row[fits], which[fits], ours[fits]
    own, theirs = matches.word_bits[ours], known.bits[word[row]]
    gain = np.full(len(row), INITIAL, np.float32)
    loss = np.minimum(own, theirs) - gain
    return Links(pair[row], asked.place[which], position[row], gain, loss, own, theirs)
