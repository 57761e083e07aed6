"""Strict reading of YAML that people write: every value with its place, and every surprise an error.

YAML 1.2: `NO`, `yes` and `on` are words. Numbers are exact and written as in JSON: `0123` and `1_000` stay
words. So does `5E002`, a code of the control list and not five hundred: an exponent needs its sign (`5e+2`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from ruamel.yaml.reader import ReaderError

from sluis.knowledge import yaml_words as words
from sluis.knowledge.document import Builder, Document
from sluis.knowledge.place import Place

_LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


def read_yaml(content: bytes, name: str, limit: int = 1 << 20) -> Document:
    """The document in `content`; `name` is what errors call the file, `limit` the bytes it may have.

    Raises:
        YamlError: not UTF-8, too large, empty, more than one document, duplicate keys, keys that are not
            words, anchors, merge keys, tags, too deep, a day that does not exist, or not YAML.
    """
    builder = Builder(name)
    if len(content) > limit:
        builder.refuse(words.TOO_LARGE, Place(1, 1), size=len(content), limit=limit)
    events = _Events(builder)
    for event in events.of(builder.decoded(content)):
        events.take(event)
    return builder.document()


class _Events:
    """Tells a builder what the parser finds, and refuses what YAML has and we do not."""

    def __init__(self, builder: Builder) -> None:
        self._builder = builder
        self._last = Place(1, 1)
        self._documents = 0

    def of(self, text: str) -> Iterator[Any]:
        """The events in the order of the file."""
        refuse = self._builder.refuse
        try:
            for event in YAML(typ="safe", pure=True).parse(text):
                # Between brackets the parser takes `?x` for a key without a value. It is a word.
                at = event.start_mark.index
                if isinstance(event, ScalarEvent) and text[max(at - 1, 0) : at] == "?":
                    refuse(words.QUESTION_MARK, _mark(event.start_mark))
                yield event
        except MarkedYAMLError as problem:
            mark = problem.problem_mark or problem.context_mark
            refuse(words.syntax(str(problem.problem)), _mark(mark))
        except ReaderError as problem:
            refuse(words.CONTROL_CHARACTER, _place_of(text, problem.position))
        except (YAMLError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            # The parser trips over some broken files (such as an escape beyond Unicode) without saying where.
            refuse(words.syntax(""), self._last)

    def take(self, event: Any) -> None:  # noqa: ANN401  (events have no common type that says what they have)
        """Tell the builder."""
        builder = self._builder
        self._last = place = _mark(event.start_mark)
        if getattr(event, "anchor", None) is not None:
            fault = words.ALIAS if isinstance(event, AliasEvent) else words.ANCHOR
            builder.refuse(fault, place, name=event.anchor)
        if getattr(event, "tag", None) is not None:
            builder.refuse(words.TAG, place, name=event.tag)
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    builder.refuse(words.SECOND_DOCUMENT, place)
            case MappingStartEvent():
                builder.begin({}, place)
            case SequenceStartEvent():
                builder.begin([], place)
            case MappingEndEvent() | SequenceEndEvent():
                builder.end()
            case ScalarEvent():
                builder.scalar(event.value, place, plain=event.style is None)
            case _:
                pass


def _mark(mark: Any) -> Place:  # noqa: ANN401  (the parser is untyped here)
    return Place(mark.line + 1, mark.column + 1) if mark is not None else Place(1, 1)


def _place_of(text: str, position: int) -> Place:
    lines = _LINE_BREAK.split(text[:position])
    return Place(len(lines), len(lines[-1]) + 1)
