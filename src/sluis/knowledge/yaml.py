"""Strict reading of YAML that people write: every value with its place, and every surprise an error.

YAML 1.2: `NO`, `yes` and `on` are words. Numbers are exact and written as in JSON: `0123` and `1_000` stay
words. So does `5E002`, a code of the control list and not five hundred: an exponent needs its sign (`5e+2`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple, NoReturn

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
from sluis.knowledge.errors import YamlError
from sluis.knowledge.place import Path, Place
from sluis.law.text import Text

__all__ = ["Document", "Path", "Place", "read_yaml"]

DEEPEST = 40
_NULLS = {"", "~", "null", "Null", "NULL"}
_TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
# Longer numbers stay words: no amount has so many digits, and huge exponents are slow to compute with.
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,299})")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]{0,299})(\.[0-9]{1,300})?([eE][-+][0-9]{1,3})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LINE_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


@dataclass(frozen=True)
class Document:
    """What a file says, as plain Python values, and where it says so."""

    name: str
    data: Any
    places: Mapping[Path, Place]

    def place(self, path: Path) -> Place:
        """Where the value at `path` begins: at its key. Of what is not there, where it would belong."""
        while path and path not in self.places:
            path = path[:-1]
        return self.places[path]


def read_yaml(content: bytes, name: str, limit: int = 1 << 20) -> Document:
    """The document in `content`; `name` is what errors call the file, `limit` the bytes it may have.

    Raises:
        YamlError: not UTF-8, too large, empty, more than one document, duplicate keys, keys that are not
            words, anchors, merge keys, tags, too deep, a day that does not exist, or not YAML.
    """
    builder = _Builder(name)
    if len(content) > limit:
        builder.refuse(words.TOO_LARGE, Place(1, 1), size=len(content), limit=limit)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        builder.refuse(words.NOT_UTF_8, _place_of(content.decode("latin-1"), problem.start))
    for event in _events(text, builder):
        builder.take(event)
    if not isinstance(builder.root, dict | list):
        fault = words.EMPTY if builder.root is None else words.NO_MAPPING
        builder.refuse(fault, builder.places.get((), Place(1, 1)))
    return Document(name, builder.root, builder.places)


def _events(text: str, builder: _Builder) -> Iterator[Any]:
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            # Between brackets the parser takes `?x` for a key without a value. It is a word.
            at = event.start_mark.index
            if isinstance(event, ScalarEvent) and text[max(at - 1, 0) : at] == "?":
                builder.refuse(words.QUESTION_MARK, _mark(event.start_mark))
            yield event
    except MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        builder.refuse(words.syntax(str(problem.problem)), _mark(mark))
    except ReaderError as problem:
        builder.refuse(words.CONTROL_CHARACTER, _place_of(text, problem.position))
    except (YAMLError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        # The parser trips over some broken files (such as an escape beyond Unicode) without saying where.
        builder.refuse(words.syntax(""), builder.last)


def _mark(mark: Any) -> Place:  # noqa: ANN401  (the parser is untyped here)
    return Place(mark.line + 1, mark.column + 1) if mark is not None else Place(1, 1)


def _place_of(text: str, position: int) -> Place:
    lines = _LINE_BREAK.split(text[:position])
    return Place(len(lines), len(lines[-1]) + 1)


class _Open(NamedTuple):
    """A mapping or list of which the end has not been seen yet."""

    path: Path
    value: dict[str, Any] | list[Any]


class _Builder:
    """Builds values from the parser's events, and refuses what could surprise."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Any = None
        self.last = Place(1, 1)
        self.places: dict[Path, Place] = {}
        self._open: list[_Open] = []
        self._key: str | None = None
        self._documents = 0

    def refuse(self, fault: words.Fault, place: Place, **data: object) -> NoReturn:
        """Raise the error for a fault.

        Raises:
            YamlError: always.
        """
        raise YamlError(
            file=self.name,
            line=place.line,
            column=place.column,
            problem=fault.problem.format(**data),
            remedy=fault.remedy.format(**data),
        )

    def take(self, event: Any) -> None:  # noqa: ANN401  (events have no common type that says what they have)
        self.last = place = _mark(event.start_mark)
        if getattr(event, "anchor", None) is not None:
            fault = words.ALIAS if isinstance(event, AliasEvent) else words.ANCHOR
            self.refuse(fault, place, name=event.anchor)
        if getattr(event, "tag", None) is not None:
            self.refuse(words.TAG, place, name=event.tag)
        match event:
            case DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self.refuse(words.SECOND_DOCUMENT, place)
            case MappingStartEvent():
                self._enter({}, place)
            case SequenceStartEvent():
                self._enter([], place)
            case MappingEndEvent() | SequenceEndEvent():
                self._open.pop()
            case ScalarEvent():
                self._scalar(event, place)
            case _:
                pass

    def _enter(self, value: dict[str, Any] | list[Any], place: Place) -> None:
        if self._awaits_key():
            self.refuse(words.KEY_NOT_A_WORD, place, key="[…]" if isinstance(value, list) else "{…}")
        if len(self._open) == DEEPEST:
            self.refuse(words.TOO_DEEP, place, deepest=DEEPEST)
        self._open.append(_Open(self._add(value, place), value))

    def _scalar(self, event: Any, place: Place) -> None:  # noqa: ANN401
        value = self._whole(event.value, place)
        plain = event.style is None
        if self._awaits_key():
            self._begin_entry(self._resolved(value, place) if plain else value, place, plain=plain)
        else:
            self._add(self._resolved(value, place) if plain else value, place)

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._key is None

    def _begin_entry(self, key: object, place: Place, *, plain: bool) -> None:
        path, mapping = self._open[-1]
        if not isinstance(key, str):
            self.refuse(words.KEY_NOT_A_WORD, place, key=_written(key))
        if plain and key == "<<":
            self.refuse(words.MERGE_KEY, place)
        if key in mapping:
            self.refuse(words.DUPLICATE_KEY, place, key=key, first=self.places[*path, key].line)
        self.places[*path, key] = place
        self._key = key

    def _add(self, value: object, place: Place) -> Path:
        if not self._open:
            self.root = value
            self.places[()] = place
            return ()
        path, container = self._open[-1]
        if isinstance(container, list):
            container.append(value)
            path = (*path, len(container) - 1)
            self.places[path] = place
        elif self._key is not None:
            container[self._key] = value
            path, self._key = (*path, self._key), None
        return path

    def _whole(self, text: str, place: Place) -> str:
        """JSON writes characters beyond the first plane as two escapes; here they are one again."""
        try:
            return text.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            self.refuse(words.HALF_CHARACTER, place)

    def _resolved(self, text: str, place: Place) -> object:
        if text in _NULLS:
            return None
        if text in _TRUTHS:
            return _TRUTHS[text]
        if _INTEGER.fullmatch(text):
            return int(text)
        if _DECIMAL.fullmatch(text):
            return Decimal(text)
        if _DAY.fullmatch(text):
            try:
                return date.fromisoformat(text)
            except ValueError:
                self.refuse(words.NO_SUCH_DAY, place, day=text)
        return text


def _written(value: object) -> str | Text:
    """A value as the file has it."""
    if value is None:
        return Text(nl="(leeg)", en="(empty)")
    return str(value).lower() if isinstance(value, bool) else str(value)
