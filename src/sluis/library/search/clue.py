"""What a query asks for: each of its words as a clue, with the ways in which a passage can have what it says."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from sluis.law.text import Language
from sluis.library.search.compound import Splitter
from sluis.library.search.language import forms, joined, stem
from sluis.library.search.spelling import nearest

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

MOST_WORDS = 40
"""Later words of a query are not looked at: nobody types so many, and each costs time."""

_LONGEST_PHRASE = 4
_REMEMBERED = 4096
_SHORTEST_BASE = 4
_ENDINGS = ("en", "s", "e", "n")

How: TypeAlias = Literal["code", "word", "synonym", "part", "spelling"]

# What a match is worth beside one of the word itself. The best value is flat: a quarter more or less changes nothing.
_SYNONYM = 0.6
_PHRASE = 1.2
"""Of a synonym for several words: those would have counted each by itself."""
_PART = 0.7
_SPELLING = 0.7
_ADJACENT = 0.5


class Term(NamedTuple):
    """Stems that stand near each other in a passage of a language."""

    language: Language
    stems: tuple[str, ...]


class Way(NamedTuple):
    """One way to have what a clue says: a term, or clues of which the scores add up."""

    how: How
    weight: float
    of: Term | tuple[Clue, ...]


class Clue(NamedTuple):
    """What a word or phrase of the query says. Of its ways the best one counts."""

    said: str
    ways: tuple[Way, ...]


class Vocabulary:
    """The words and synonyms of an index."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.known = frozenset(form for (form,) in connection.execute("SELECT form FROM form"))
        self.parts = Splitter(self.known).parts
        self.nearest = lru_cache(_REMEMBERED)(partial(nearest, connection=connection))

    def base(self, form: str) -> str:
        """The known form of which this is a plural or the like, where the stemmer may miss it; else the form."""
        if form in self.known:
            return form
        bases = (form.removesuffix(ending) for ending in _ENDINGS if form.endswith(ending))
        return next((base for base in bases if len(base) >= _SHORTEST_BASE and base in self.known), form)

    def things(self, words: Sequence[str]) -> set[int]:
        """The things that the words, taken together, are a name of."""
        found: set[int] = set()
        for language in Language:
            key = " ".join(stem(word, language) for word in words)
            rows = self._connection.execute("SELECT thing FROM synonym WHERE stems = ? AND language = ?", (key, language))
            found.update(thing for (thing,) in rows)
        return found

    def names(self, thing: int) -> Iterator[Term]:
        """The names of a thing, each once."""
        rows = self._connection.execute(
            "SELECT DISTINCT language, stems FROM synonym WHERE thing = ? AND stems <> ''", (thing,)
        )
        return (Term(Language(language), tuple(stems.split())) for language, stems in rows)


class Reading:
    """The reading of one query. A set of synonyms counts once, however many words of the query lead to it."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._used: set[int] = set()

    def clues(self, query: str) -> tuple[Clue, ...]:
        """The clues of a query: phrases that have synonyms as a whole, other words, and words that stand together."""
        written = forms(query)[:MOST_WORDS]
        found: list[Clue] = []
        at = 0
        while at < len(written):
            phrase = self._phrase(written[at : at + _LONGEST_PHRASE])
            found.append(phrase or self._word(written[at]))
            at += len(phrase.said.split()) if phrase else 1
            found += self._adjacent(written[at - 1 : at + 1])
        found += (Clue(one, _plain(one, _ADJACENT)) for one in joined(query)[:MOST_WORDS] if one in self._vocabulary.known)
        return tuple(found)

    def _phrase(self, run: Sequence[str]) -> Clue | None:
        """The longest start of the words that has synonyms as a whole, if it is more than one word."""
        for length in range(len(run), 1, -1):
            words = run[:length]
            synonyms = tuple(self._synonyms(words, _PHRASE))
            if synonyms:
                parts = (*map(self._word, words), *self._adjacent(words))
                return Clue(" ".join(words), (Way("word", 1, parts), *synonyms))
        return None

    def _word(self, form: str) -> Clue:
        parts = self._vocabulary.parts(form)
        if len(parts) <= 1 and self._vocabulary.base(form) not in self._vocabulary.known:
            meant = self._vocabulary.nearest(form)
            if meant is not None:
                return Clue(form, (Way("spelling", _SPELLING, (Clue(form, tuple(self._ways(meant))),)),))
        compound = tuple(Clue(form, tuple(self._ways(part))) for part in parts)
        return Clue(form, (*self._ways(form), *((Way("part", _PART, compound),) if compound else ())))

    def _ways(self, form: str) -> Iterator[Way]:
        for one in dict.fromkeys((form, self._vocabulary.base(form))):
            yield from _plain(one, 1)
            yield from self._synonyms((one,), _SYNONYM)

    def _adjacent(self, run: Sequence[str]) -> Iterator[Clue]:
        """Neighbours in the query that are near each other in a passage too, or one word there."""
        for one, other in pairwise(run):
            ways = tuple(Way("word", _ADJACENT, Term(lang, (stem(one, lang), stem(other, lang)))) for lang in Language)
            together = _plain(one + other, _ADJACENT) if one + other in self._vocabulary.known else ()
            yield Clue(f"{one} {other}", (*ways, *together))

    def _synonyms(self, words: Sequence[str], weight: float) -> Iterator[Way]:
        for thing in sorted(self._vocabulary.things(words) - self._used):
            self._used.add(thing)
            yield from (Way("synonym", weight, name) for name in self._vocabulary.names(thing))


def _plain(form: str, weight: float) -> tuple[Way, ...]:
    return tuple(Way("word", weight, Term(language, (stem(form, language),))) for language in Language)
