"""The search index: one SQLite database, made from titles, search words, synonyms and the official text where imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.text import Language
from sluis.library.search.compound import Splitter
from sluis.library.search.language import forms, joined, stem, stems

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from sluis.knowledge.model import Synonyms, Title

FORMAT = 1
"""Changes with the tables or with what is put into them, so that no older file is taken for the index."""
_TABLES = """
CREATE TABLE code (id INTEGER PRIMARY KEY, code TEXT NOT NULL, en TEXT NOT NULL, nl TEXT NOT NULL);
CREATE TABLE source (id INTEGER PRIMARY KEY, code INTEGER NOT NULL, place TEXT NOT NULL, words TEXT NOT NULL);
CREATE TABLE synonym (thing INTEGER NOT NULL, language TEXT NOT NULL, stems TEXT NOT NULL);
CREATE TABLE form (form TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE VIRTUAL TABLE passage USING fts5 (en, nl, content = '', tokenize = 'ascii');
CREATE VIRTUAL TABLE spelling USING fts5 (form, tokenize = 'trigram');
"""
_INDEXES = """
CREATE INDEX synonym_stems ON synonym (stems);
CREATE INDEX synonym_thing ON synonym (thing);
"""


class Corpus(NamedTuple):
    """What can be found. `official` has the text of Annex I by language and paragraph, as far as it was imported."""

    titles: tuple[Title, ...]
    synonyms: tuple[Synonyms, ...]
    official: Mapping[Language, Mapping[str, str]]


class _Passage(NamedTuple):
    """Words that stand together somewhere: a title, a search word, a paragraph (then `words` is its path)."""

    code: int
    place: str
    language: Language
    text: str
    words: str


def build(connection: sqlite3.Connection, corpus: Corpus) -> None:
    """Fill an empty database with the index of the corpus. The same corpus gives the same index."""
    passages = tuple(_passages(corpus))
    synonyms = tuple((thing, *words) for thing, row in enumerate(corpus.synonyms) for words in _spoken(row))
    known = sorted(_known([one.text for one in passages] + [words for _, _, words in synonyms]))
    splitter = Splitter(frozenset(known))
    rows: dict[str, Iterable[tuple[object, ...]]] = {
        "code VALUES (?, ?, ?, ?)": ((at, one.code, one.title.en, one.title.nl) for at, one in enumerate(corpus.titles)),
        "source VALUES (?, ?, ?, ?)": ((at, one.code, one.place, one.words) for at, one in enumerate(passages)),
        "passage (rowid, en, nl) VALUES (?, ?, ?)": ((at, *_contents(one, splitter)) for at, one in enumerate(passages)),
        "synonym VALUES (?, ?, ?)": ((thing, lang, " ".join(stems(words, lang))) for thing, lang, words in synonyms),
        "form VALUES (?)": ((form,) for form in known),
        "spelling VALUES (?)": ((form,) for form in known),
    }
    connection.executescript(_TABLES)
    for into, values in rows.items():
        connection.executemany(f"INSERT INTO {into}", values)
    connection.executescript(_INDEXES)
    connection.commit()


def _passages(corpus: Corpus) -> Iterator[_Passage]:
    numbers = {title.code: number for number, title in enumerate(corpus.titles)}
    for number, row in enumerate(corpus.titles):
        for language in Language:
            title = getattr(row.title, language)
            yield _Passage(number, "title", language, title, title)
            yield from (_Passage(number, "search_word", language, one, one) for one in getattr(row.words, language))
    for language, texts in corpus.official.items():
        for path, text in sorted(texts.items()):
            code = path.partition(".")[0]
            if code in numbers:
                yield _Passage(numbers[code], "official_text", language, text, path)


def _spoken(row: Synonyms) -> Iterator[tuple[Language, str]]:
    yield Language.EN, row.thing
    for language in Language:
        yield from ((language, words) for words in getattr(row.words, language))


def _known(texts: Iterable[str]) -> set[str]:
    return {form for text in texts for form in (*forms(text), *joined(text))}


def _contents(one: _Passage, splitter: Splitter) -> tuple[str, str]:
    """What is indexed of a passage, in the English and in the Dutch column: in Dutch also the parts of compounds."""
    found = forms(one.text)
    parts = [part for form in found for part in splitter.parts(form)] if one.language is Language.NL else []
    content = " ".join(stem(form, one.language) for form in (*found, *joined(one.text), *parts))
    return ("", content) if one.language is Language.NL else (content, "")
