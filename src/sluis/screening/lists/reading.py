"""Recognises which list a file is, and reads it whole or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import BinaryIO

from msgspec import Struct
from msgspec.structs import replace

from sluis.law.text import Text
from sluis.screening.entry import Entry
from sluis.screening.errors import (
    EmptyListError,
    ListEntryError,
    MiscountedListError,
    RecodedListError,
    UnknownListError,
)
from sluis.screening.lists.format import Format, Peek
from sluis.screening.lists.formats import BY_ID, FORMATS
from sluis.screening.lists.source import SPREADSHEET, Source, is_archive, members
from sluis.screening.lists.stated import Stated

READER = 1
"""The version of what the parsers make of a file. A list that an older one read is read again."""
MOST_BYTES = max(one.most_bytes for one in FORMATS)
_MOST_LOST, _SOME = 0.02, 3
_LOST = "\ufffd"
_NO_FORMAT = Text(nl="dit is geen lijst in een formaat dat Sluis kent.", en="this is no list in a format that Sluis knows.")
_SEVERAL = Text(
    nl="het bestand past bij meer dan een lijst ({ids}). Kies met --format.",
    en="the file fits more than one list ({ids}). Choose with --format.",
)
_OTHER = Text(nl="dit is geen {id}.", en="this is no {id}.")
_NO_SUCH = Text(nl="het formaat ‘{id}’ bestaat niet.", en="there is no format ‘{id}’.")
_UNREADABLE = Text(
    nl="in {number} namen zijn letters verloren gegaan, zoals na een verkeerde omzetting.",
    en="letters were lost in {number} names, as after a wrong conversion.",
)
_NAMELESS = Text(nl="deze partij heeft geen naam.", en="this party has no name.")
_NUMBERLESS = Text(nl="deze partij heeft geen nummer.", en="this party has no number.")
_ENTRY = Text(nl="partij {id}", en="party {id}")


class Header(Struct, frozen=True, kw_only=True):
    """What was read: which list, in which format, of which day, and how much."""

    list: str
    format: str
    published: date | None
    entries: int
    names: int


def stream(files: Sequence[tuple[str, BinaryIO]], format_id: str = "") -> Iterator[Entry | Header]:
    """The entries of a list, and at the end its header. What came before an error must not be used.

    A list may come in more than one file, or packed in a ZIP file; `format_id` says which format it must be.

    Raises:
        ListFileError: no list, or not one that can be relied upon.
    """
    known, sources = recognised(files, format_id)
    name = sources[0].name
    stated, entries, names, damaged = Stated(), 0, 0, 0
    ids: Counter[str] = Counter()
    for one in known.parse(sources):
        if isinstance(one, Stated):
            stated = Stated(published=one.published or stated.published, declared=one.declared or stated.declared)
            continue
        found = _unique(one, entries, name, ids)
        entries, names, damaged = entries + 1, names + len(found.names), damaged + _is_damaged(found)
        yield found
    if not entries:
        raise EmptyListError(file=name)
    if stated.declared not in {None, entries}:
        raise MiscountedListError(file=name, declared=stated.declared, found=entries)
    if damaged >= _SOME and damaged > entries * _MOST_LOST:
        raise RecodedListError(file=name, problem=_UNREADABLE.format(number=damaged))
    yield Header(list=known.list, format=known.id, published=stated.published, entries=entries, names=names)


def read(files: Sequence[tuple[str, BinaryIO]], format_id: str = "") -> tuple[Header, tuple[Entry, ...]]:
    """The header and the entries of a list.

    Raises:
        ListFileError: no list, or not one that can be relied upon.
    """
    *entries, header = stream(files, format_id)
    if not isinstance(header, Header):
        raise TypeError(header)
    return header, tuple(one for one in entries if isinstance(one, Entry))


def recognised(files: Sequence[tuple[str, BinaryIO]], format_id: str = "") -> tuple[Format, tuple[Source, ...]]:
    """The format of a list, and its files, the main one first.

    Raises:
        UnknownListError: no format fits, more than one does, or another one than `format_id`.
    """
    sources = _unpacked([Source(name, content, MOST_BYTES) for name, content in files])
    if format_id and format_id not in BY_ID:
        raise UnknownListError(file=files[0][0], problem=_NO_SUCH.format(id=format_id))
    wanted = [BY_ID[format_id]] if format_id else list(FORMATS)
    fits = [
        (known, number) for number, one in enumerate(sources) for known in wanted if _fits(known, one, chosen=bool(format_id))
    ]
    if len(fits) != 1:
        ids = ", ".join(sorted({known.id for known, _ in fits}))
        problem = _SEVERAL.format(ids=ids) if fits else _OTHER.format(id=format_id) if format_id else _NO_FORMAT
        raise UnknownListError(file=sources[0].name, problem=problem)
    [(known, main)] = fits
    ordered = [sources[main], *sources[:main], *sources[main + 1 :]]
    if len(ordered) > 1 + len(known.beside):
        raise UnknownListError(file=ordered[-1].name, problem=_OTHER.format(id=known.id))
    return known, tuple(Source(one.name, one.stream, known.most_bytes) for one in ordered)


def _fits(known: Format, source: Source, *, chosen: bool) -> bool:
    """Whether a file is of a format. One that was chosen need not show which list it is, but must not show another one."""
    peek = Peek(source.name, source.head())
    if not known.layout(peek):
        return False
    if known.marks(peek.head):
        return True
    return chosen and not any(one.layout(peek) and one.marks(peek.head) for one in FORMATS if one is not known)


def _unpacked(sources: list[Source]) -> list[Source]:
    """The files, those in an archive in its place. A spreadsheet is an archive of its own kind, and stays."""
    found: list[Source] = []
    for one in sources:
        head = one.head()
        if not head:
            raise EmptyListError(file=one.name)
        packed = is_archive(head) and SPREADSHEET not in head[:200]
        found += members(one) if packed else [one]
    return found


def _unique(one: Entry, number: int, file: str, ids: Counter[str]) -> Entry:
    """The entry, checked, under an id of its own: where a list gives one id twice, the later ones get a number."""
    if not one.id:
        raise ListEntryError(file=file, place=_ENTRY.format(id=number + 1), problem=_NUMBERLESS)
    if not one.names:
        raise ListEntryError(file=file, place=_ENTRY.format(id=one.id or number + 1), problem=_NAMELESS)
    ids[one.id] += 1
    return one if ids[one.id] == 1 else replace(one, id=f"{one.id}~{ids[one.id]}")


def _is_damaged(one: Entry) -> bool:
    """Whether a name holds the sign for a lost letter, or reads as UTF-8 that was taken for another encoding."""
    return any(not name.text.isascii() and (_LOST in name.text or _is_misread(name.text)) for name in one.names)


def _is_misread(text: str) -> bool:
    for encoding in ("latin-1", "cp1252"):
        try:
            if len(text.encode(encoding).decode("utf-8")) < len(text):
                return True
        except UnicodeError:
            continue
    return False
