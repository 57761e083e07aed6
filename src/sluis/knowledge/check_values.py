"""Checks of single values, wherever they stand: words, lists of words, first days, sources."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from sluis.knowledge.entry import Entry, Since, WordLists, Words
from sluis.knowledge.model import Knowledge
from sluis.knowledge.place import Path
from sluis.knowledge.problem import Flaw, Kind
from sluis.knowledge.tables import TABLES, entries
from sluis.law.text import Text

_LANGUAGES = {
    "nl": Text(nl="Nederlands", en="Dutch"),
    "en": Text(nl="Engels", en="English"),
}
_Wrong: TypeAlias = tuple[Kind, Path, dict[str, object]]


def value_flaws(knowledge: Knowledge) -> Iterator[Flaw]:
    """What is wrong with a value by itself, or with the source it names."""
    sources = {source.id for source in knowledge.sources}
    for table in TABLES:
        for row, entry in enumerate(getattr(knowledge, table.name)):
            for path, value in entries(entry):
                for kind, step, data in _wrong(value, sources):
                    yield Flaw(kind, table.name, row, (*path, *step), data)


def _wrong(value: Entry, sources: set[str]) -> Iterator[_Wrong]:
    match value:
        case Words(nl, en):
            yield from _empty({("nl",): nl, ("en",): en})
        case WordLists(nl, en):
            if len(nl) != len(en):
                yield Kind.UNEQUAL_LISTS, (), {"nl": len(nl), "en": len(en)}
            yield from _empty({("nl", index): words for index, words in enumerate(nl)})
            yield from _empty({("en", index): words for index, words in enumerate(en)})
        case Since(on, not_after):
            if (on is None) == (not_after is None):
                yield Kind.UNCLEAR_START, (), {}
        case _:
            source = getattr(value, "source", None)
            if source is not None and source not in sources:
                yield Kind.UNKNOWN_SOURCE, ("source",), {"source": source}


def _empty(words: Mapping[tuple[str, *tuple[int, ...]], str]) -> Iterator[_Wrong]:
    for path, text in words.items():
        if not text.strip():
            yield Kind.EMPTY_WORDS, path, {"language": _LANGUAGES[path[0]]}
