"""The ranking: what each clue is worth in each passage (BM25), and what that makes of each code."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, Self, TypeAlias

from sluis.library.search.clue import Clue, How, Reading, Term, Vocabulary
from sluis.library.search.code import paths_in, starts_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping

Place: TypeAlias = Literal["code", "title", "search_word", "official_text"]

_WEIGHTS = {"title": 1.0, "search_word": 1.0, "official_text": 0.8}
_TOGETHER = 0.5
"""What the best single passage adds, so that words said together count for more than words that are scattered."""
_CODE = 1000.0
"""A code that was typed comes before anything that was only described."""
_NEAR = 3
_MOST_REASONS = 5
_KEPT_TERMS = 4096


class Reason(NamedTuple):
    """Why a code was found: words of the query, and where they, or what stands for them, were found."""

    asked: str
    how: How
    place: Place
    found: str
    """The title or search word; of the official text the paragraph."""


class Hit(NamedTuple):
    """A code that was found. Scores compare hits of one query only."""

    code: str
    title_en: str
    title_nl: str
    score: float
    why: tuple[Reason, ...]


class _Source(NamedTuple):
    """Where a passage stands."""

    code: int
    place: Place
    words: str


_Passages: TypeAlias = "dict[int, tuple[float, How]]"
"""Passages with what each is worth for a clue, and why."""


class Search:
    """Answers queries from an index; as a context manager it closes the connection when it is left."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._vocabulary = Vocabulary(connection)
        rows = connection.execute("SELECT id, code, en, nl FROM code")
        self._codes: dict[int, tuple[str, str, str]] = {number: (code, en, nl) for number, code, en, nl in rows}
        self._numbers = {code: number for number, (code, _, _) in self._codes.items()}
        rows = connection.execute("SELECT id, code, place, words FROM source")
        self._sources = {number: _Source(*source) for number, *source in rows}
        self._paths = {one.words for one in self._sources.values() if one.place == "official_text"}
        self._scored = lru_cache(_KEPT_TERMS)(self._looked_up)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def find(self, query: str, limit: int = 10) -> tuple[Hit, ...]:
        """At most `limit` codes for a query in Dutch or English, the best first. No query fails; some find nothing."""
        account = _Account(self._sources)
        for clue in Reading(self._vocabulary).clues(query):
            account.add(clue.said, self._passages(clue))
        typed = dict(self._typed(query))
        scores = account.scores()
        for number in typed:
            scores[number] = scores.get(number, 0.0) + _CODE
        rounded = ((round(score, 3), number) for number, score in scores.items())
        best = sorted(rounded, key=lambda one: (-one[0], self._codes[one[1]]))[: max(limit, 0)]
        return tuple(Hit(*self._codes[one], score, self._why(one, typed, account)) for score, one in best)

    def _why(self, number: int, typed: Mapping[int, Reason], account: _Account) -> tuple[Reason, ...]:
        said = (typed[number],) if number in typed else ()
        return (*said, *account.reasons(number))[:_MOST_REASONS]

    def _typed(self, query: str) -> Iterator[tuple[int, Reason]]:
        """The codes that stand in the query themselves."""
        for path, said in paths_in(query).items():
            code = path.partition(".")[0]
            if code in self._numbers:
                yield self._numbers[code], Reason(said, "code", "code", path if path in self._paths else code)
        for start in starts_of(query):
            begun = [code for code in self._numbers if code.startswith(start)]
            for code in begun:
                yield self._numbers[code], Reason(query.strip(), "code", "code", code)
            if begun:
                return

    def _passages(self, clue: Clue) -> _Passages:
        """Each passage with what the clue is worth in it: by its best way."""
        best: _Passages = {}
        for way in clue.ways:
            for row, score in self._worth(way.of).items():
                worth = score * way.weight
                if row not in best or worth > best[row][0]:
                    best[row] = worth, way.how
        return best

    def _worth(self, of: Term | tuple[Clue, ...]) -> Mapping[int, float]:
        if isinstance(of, Term):
            return self._scored(of)
        total: dict[int, float] = defaultdict(float)
        for clue in of:
            for row, (score, _) in self._passages(clue).items():
                total[row] += score
        return total

    def _looked_up(self, term: Term) -> dict[int, float]:
        words = " ".join(f'"{stem}"' for stem in term.stems)
        query = f"{term.language} : {words}" if len(term.stems) == 1 else f"{term.language} : NEAR({words}, {_NEAR})"
        rows = self._connection.execute("SELECT rowid, bm25(passage) FROM passage WHERE passage MATCH ?", (query,))
        # The official text is full of figures that are thresholds of something else.
        figure = len(term.stems) == 1 and term.stems[0].isdecimal()
        found = ((row, self._sources[row].place, -rank) for row, rank in rows)
        return {row: score * _WEIGHTS[place] for row, place, score in found if not (figure and place == "official_text")}


class _Best(NamedTuple):
    """The best passage of a code for a clue."""

    score: float
    reason: Reason


class _Account:
    """What all clues of a query are worth together, by code."""

    def __init__(self, sources: Mapping[int, _Source]) -> None:
        self._sources = sources
        self._rows: dict[int, float] = defaultdict(float)
        self._best: dict[int, list[_Best]] = defaultdict(list)

    def add(self, said: str, passages: _Passages) -> None:
        """Count a clue: for each code its best saying of ours, and its best paragraph."""
        best: dict[tuple[int, bool], tuple[float, int, How]] = {}
        for row, (score, how) in passages.items():
            self._rows[row] += score
            source = self._sources[row]
            key = source.code, source.place == "official_text"
            if key not in best or score > best[key][0]:
                best[key] = score, row, how
        for (code, _), (score, row, how) in best.items():
            source = self._sources[row]
            self._best[code].append(_Best(score, Reason(said, how, source.place, source.words)))

    def scores(self) -> dict[int, float]:
        """Each code with the sum of its best passages, and its best single passage once more."""
        single: dict[int, float] = defaultdict(float)
        for row, score in self._rows.items():
            code = self._sources[row].code
            single[code] = max(single[code], score)
        return {code: sum(one.score for one in best) + _TOGETHER * single[code] for code, best in self._best.items()}

    def reasons(self, code: int) -> Iterator[Reason]:
        """Why a code was found, the weightiest first, nothing twice."""
        ordered = sorted(self._best[code], key=lambda one: (-one.score, one.reason))
        seen = set()
        for one in ordered:
            key = one.reason.place, one.reason.found
            if key not in seen:
                seen.add(key)
                yield one.reason
