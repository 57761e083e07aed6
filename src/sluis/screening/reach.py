"""Which parties may be found otherwise after a change of a list.

A name is compared with the whole index: what else is listed decides which spellings, readings and names are candidates. So
changed entries screened on their own may score otherwise than within the list. What can be said beforehand is which parties
no changed entry can reach: no word of theirs has a candidate among the words of the changed entries, means one of them in
another language, or is a short form of one or the other way round; the change gives them no other reading, and they share no
identifier. Their outcome stays as it was. All others are screened anew, against the whole list.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from itertools import chain

from sluis.screening.assembly import telling_names
from sluis.screening.commonness import meant
from sluis.screening.entry import Entry
from sluis.screening.matching import Known, readings
from sluis.screening.party import Party
from sluis.screening.qualifier import identifying
from sluis.screening.short_forms import OTHER_FORMS
from sluis.screening.vocabulary import Spellings, Vocabulary, as_matrix, features, post, touching


def reached(parties: Sequence[Party], changed: Collection[Entry], before: Known, now: Known) -> list[bool]:
    """Whether each party may be found otherwise.

    `changed` has the entries that came, went and changed, as they were and as they are; `before` and `now` the words of
    all names in the index.
    """
    if not changed:
        return [False] * len(parties)
    numbers = _identifiers(one.value for entry in changed for one in entry.identifiers)
    read = [_words_read(one, before, now) for one in parties]
    asked = sorted({word for one in read if one is not None for word in one})
    near = _near(asked, changed)
    return [
        found is None or not near.isdisjoint(found) or not numbers.isdisjoint(_identifiers(one.identifiers))
        for one, found in zip(parties, read, strict=True)
    ]


def _identifiers(values: Iterable[str]) -> frozenset[str]:
    return frozenset(number for number, _ in identifying(values))


def _words_read(party: Party, before: Known, now: Known) -> frozenset[str] | None:
    """The words of a party's names in all their readings; None where the change gives other readings."""
    ways = list(readings(party, now))
    if ways != list(readings(party, before)):
        return None
    return frozenset(chain.from_iterable(way.words for way in ways))


def _near(asked: Sequence[str], changed: Collection[Entry]) -> frozenset[str]:
    """The words that have a candidate among the words of these entries, that one of those begins with, or that mean one."""
    known = sorted({word for entry in changed for name in telling_names(entry) for word in name})
    if not known or not asked:
        return frozenset()
    spelled = Spellings.of(known)
    postings = post(features(spelled), len(known))
    vocabulary = Vocabulary(spelled, spelled.figures(), postings.hashes, as_matrix(postings, len(known)))
    near = {asked[row] for row in touching(Spellings.of(asked), vocabulary).tolist()}
    near |= {asked[row] for row, meaning, _ in meant(asked) if meaning in spelled.words}
    words = frozenset(known)
    near |= {word for word in asked if not words.isdisjoint(OTHER_FORMS.get(word, ()))}
    return frozenset(near | {word for word in asked if _begins_one(word, known)})


def _begins_one(word: str, known: Sequence[str]) -> bool:
    at = bisect_left(known, word)
    return at < len(known) and known[at].startswith(word)
