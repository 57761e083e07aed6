"""Recognises what an official text is written in, and reads it."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date

from msgspec.structs import replace

from sluis.classification.official.annex_json import read_feed, read_run_on
from sluis.classification.official.block import Block
from sluis.classification.official.errors import NoTextError, TooLargeTextError
from sluis.classification.official.formex import About, read_formex
from sluis.classification.official.outline import outline
from sluis.classification.official.term import local_terms, references
from sluis.classification.official.text import Kind, LeftOut, Markup, OfficialText, Passage
from sluis.classification.official.threshold import thresholds
from sluis.classification.official.xhtml import read_xhtml
from sluis.law.text import Text

MOST_BYTES = 100 << 20
"""A text larger than this is refused unread."""
READER = 1
"""The version of what the readers make of a file. A text that an older one read is read again."""

_HTML = re.compile(rb"<(?:!DOCTYPE\s+)?html[\s>]|<body[\s>]|<table[\s>]", re.IGNORECASE)
_EMPTY = Text(nl="het bestand is leeg.", en="the file is empty.")
_UNKNOWN = Text(nl="dit formaat is niet bekend.", en="this format is not known.")
_NOTHING = Text(nl="er staat geen tekst in.", en="there is no text in it.")

_Read = tuple[About, list[Passage], Counter[str]]


def read(content: bytes, name: str, day: date | None = None) -> OfficialText:
    """The official text in `content`; `name` is what errors call the file.

    `day` is the day from which the text applies, where the file does not say so or says it wrongly.

    Raises:
        OfficialTextError: too large, dangerous, damaged, or no official text. Then nothing of it is used.
    """
    if len(content) > MOST_BYTES:
        raise TooLargeTextError(file=name, size=len(content), most=MOST_BYTES)
    digest = hashlib.sha256(content).hexdigest()
    content = content.removeprefix(b"\xef\xbb\xbf")
    markup = _markup(content, name)
    about, passages, unread = _READERS[markup](content, name)
    if not any(one.text for one in passages):
        raise NoTextError(file=name, problem=_NOTHING)
    return OfficialText(
        celex=about.celex,
        title=about.title,
        language=about.language,
        day=day or about.day,
        markup=markup,
        digest=digest,
        passages=tuple(map(_examined, passages)),
        left_out=tuple(_left_out(unread, passages)),
        inferred=markup is Markup.RUN_ON_JSON,
    )


def _markup(content: bytes, name: str) -> Markup:
    start = content.lstrip()[:3000]
    if not start:
        raise NoTextError(file=name, problem=_EMPTY)
    if start.startswith(b"{"):
        return Markup.ANNEX_JSON
    if start.startswith(b"["):
        return Markup.RUN_ON_JSON
    if not start.startswith(b"<"):
        raise NoTextError(file=name, problem=_UNKNOWN)
    return Markup.XHTML if _HTML.search(start) else Markup.FORMEX


def _read_blocks(reader: Callable[[bytes, str], tuple[About, Block, Counter[str]]]) -> Callable[[bytes, str], _Read]:
    def read_whole(content: bytes, name: str) -> _Read:
        about, block, unread = reader(content, name)
        return about, outline(block), unread

    return read_whole


_READERS: dict[Markup, Callable[[bytes, str], _Read]] = {
    Markup.FORMEX: _read_blocks(read_formex),
    Markup.XHTML: _read_blocks(read_xhtml),
    Markup.ANNEX_JSON: read_feed,
    Markup.RUN_ON_JSON: read_run_on,
}


def _examined(passage: Passage) -> Passage:
    """The passage with what its words compare, define and refer to."""
    if passage.kind in {Kind.HEADING, Kind.FOOTNOTE}:
        return passage
    return replace(
        passage,
        thresholds=thresholds(passage.text),
        terms=passage.terms or local_terms(passage),
        refers_to=references(passage.text, passage.path),
    )


def _left_out(unread: Counter[str], passages: Iterable[Passage]) -> Iterable[LeftOut]:
    doubtful = [one for one in passages if one.uncertain]
    first = {
        "uncertain": next((one.path for one in doubtful if one.kind is Kind.PARAGRAPH), ""),
        "line": next((one.path for one in doubtful if one.kind is Kind.NOTE), ""),
    }
    return (LeftOut(what, number, first.get(what, "")) for what, number in sorted(unread.items()))
