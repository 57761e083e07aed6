"""Open JSON of Annex I, as others made it from the consolidated text.

Two shapes are read: a feed whose entries have a line for each paragraph, with its path (`5A001.a.1 …`), and a list of
entries in run-on words. Both are copies: only the Official Journal is authentic.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from sluis.classification.official.errors import NoTextError
from sluis.classification.official.formex import About
from sluis.classification.official.run_on import entry_passages
from sluis.classification.official.term import global_term
from sluis.classification.official.text import CODE, Kind, Passage, code_of
from sluis.classification.official.words import note_of, plain
from sluis.law.text import Text

T = TypeVar("T")
_NEXT_NOTE = re.compile(r"(?<=\.)\s(?=Note [0-9]+:)")
_NAMED = re.compile(r"[0-9][A-E][0-9]{3}(?:\.[a-z0-9]{1,2})*")
_PATH = re.compile(r"(?P<path>[0-9][A-E][0-9]{3}(?:\.[a-z0-9]{1,4})*)(?:\s+(?P<words>.*))?$")
_SECTION = re.compile(r"\b([0-9][A-E][0-9]?)\b|\bCategory ([0-9])\b.*?(?:Part ([12]))?", re.IGNORECASE)
_NO_ENTRIES = Text(
    nl="deze JSON heeft geen lijst van posten van bijlage I ({problem}).",
    en="this JSON has no list of entries of Annex I ({problem}).",
)


class _Entry(Struct):
    entry_code: str
    words: str = field(name="verbatim_text")


class _Document(Struct):
    doc_type: str
    title: str
    words: str = field(name="verbatim_text")


class _Feed(Struct):
    entries: list[_Entry]
    docs: list[_Document] = []
    celex: str = ""
    corpus_version: str = ""
    valid_from: date | None = None
    geas: list[msgspec.Raw] = []


class _RunOnEntry(Struct):
    entry_code: str
    text: str


def read_feed(content: bytes, name: str) -> tuple[About, list[Passage], Counter[str]]:
    """The passages of a feed with a line for each paragraph.

    Raises:
        NoTextError: not such a feed.
    """
    feed = _decoded(content, name, _Feed)
    unread: Counter[str] = Counter()
    if feed.geas:
        unread["general_authorisation"] = len(feed.geas)
    passages = [one for document in feed.docs for one in _general(document)]
    for entry in feed.entries:
        _known_code(entry.entry_code, name)
        passages += _lines_of(entry, unread)
    about = About(feed.corpus_version or feed.celex, "", "en", feed.valid_from)
    return about, passages, unread


def read_run_on(content: bytes, name: str) -> tuple[About, list[Passage], Counter[str]]:
    """The passages of a list of entries in run-on words: the paragraphs are inferred from their markers.

    Raises:
        NoTextError: not such a list.
    """
    entries = _decoded(content, name, list[_RunOnEntry])
    passages: list[Passage] = []
    for entry in entries:
        _known_code(entry.entry_code, name)
        passages += entry_passages(entry.entry_code, plain(entry.text))
    unread = Counter({"uncertain": sum(one.uncertain for one in passages)})
    return About("", "", "en", None), passages, +unread


def _decoded(content: bytes, name: str, shape: type[T]) -> T:
    try:
        found = msgspec.json.decode(content, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as problem:
        raise NoTextError(file=name, problem=_NO_ENTRIES.format(problem=problem)) from problem
    return found


def _known_code(code: str, name: str) -> None:
    if not CODE.fullmatch(code):
        raise NoTextError(file=name, problem=_NO_ENTRIES.format(problem=plain(code)[:20]))


def _lines_of(entry: _Entry, unread: Counter[str]) -> Iterator[Passage]:
    seen: set[str] = set()
    listing = ""  # The path of a note that announces a list: items right after it may be the note's own.
    for one in (one for line in entry.words.split("\n") for one in _line(line, entry.entry_code, seen)):
        if one.kind is not Kind.PARAGRAPH:
            listing = one.path if one.text.endswith(":") else ""
        elif not listing or not one.path.startswith(f"{listing}."):
            listing = ""
        else:
            yield replace(one, uncertain=True)
            unread["uncertain"] += 1
            continue
        unread["line"] += one.uncertain
        yield one


def _line(line: str, code: str, seen: set[str]) -> Iterator[Passage]:
    found = _PATH.match(line)
    if found is None or code_of(found["path"]) != code:
        yield Passage(code, Kind.NOTE, plain(line), uncertain=True)
        return
    path, words = found["path"], plain(found["words"] or "")
    if note := note_of(words):
        kind, label, words = note
        yield from _split(Passage(path, kind, words, label))
    elif path in seen:
        yield Passage(path, Kind.NOTE, words, uncertain=True)
    else:
        seen.add(path)
        yield Passage(path, Kind.PARAGRAPH, words, path if path == code else f"{path.rpartition('.')[2]}.")


def _split(note: Passage) -> Iterator[Passage]:
    """The notes that one line runs together; each later one at the paragraph that it names, if that lies above."""
    first, *others = _NEXT_NOTE.split(note.text)
    yield replace(note, text=first)
    for other in others:
        if found := note_of(other):
            kind, label, words = found
            named = _NAMED.match(words)
            is_above = named is not None and f"{note.path}.".startswith(f"{named[0]}.")
            yield Passage(named[0] if named and is_above else note.path, kind, words, label)


def _general(document: _Document) -> Iterator[Passage]:
    """What the list says outside its entries: general notes, definitions, notes to a category or section."""
    path = _place(document)
    yield Passage(path, Kind.HEADING, plain(document.title))
    lines = [plain(line) for line in document.words.split("\n")]
    for line in _definitions(lines) if document.doc_type == "definitions_annex" else lines:
        term = global_term(line) if document.doc_type == "definitions_annex" else None
        if note := note_of(line):
            kind, label, words = note
            yield from _split(Passage(path, kind, words, label))
        elif line:
            yield Passage(path, Kind.NOTE, line, terms=(term,) if term else ())


def _definitions(lines: Iterable[str]) -> list[str]:
    """Each definition with the lines that belong to it: a list, a note."""
    found: list[str] = []
    for line in lines:
        if found and global_term(found[-1]) and not global_term(line):
            found[-1] = f"{found[-1]}\n{line}"
        else:
            found.append(line)
    return found


def _place(document: _Document) -> str:
    """Where a general part belongs: `1C`, `5.part_2`, else the name of its kind."""
    if document.doc_type not in {"section_note", "category_note"}:
        return document.doc_type
    if found := _SECTION.search(document.title.partition("—")[2]):
        return found[1] or ".".join(filter(None, (found[2], found[3] and f"part_{found[3]}")))
    return re.sub(r"[^a-z0-9]+", "_", document.title.lower()).strip("_")
