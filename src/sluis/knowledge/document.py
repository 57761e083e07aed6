"""A document as plain Python values with their places; building one refuses every surprise."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple, NoReturn

from sluis.knowledge import yaml_words as words
from sluis.knowledge.errors import YamlError
from sluis.knowledge.place import Path, Place
from sluis.law.text import Text

DEEPEST = 40
_NULLS = {"", "~", "null", "Null", "NULL"}
_TRUTHS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
# Longer numbers stay words: no amount has so many digits, and huge exponents are slow to compute with.
_INTEGER = re.compile(r"[-+]?(0|[1-9][0-9]{0,299})")
_DECIMAL = re.compile(r"[-+]?(0|[1-9][0-9]{0,299})(\.[0-9]{1,300})?([eE][-+][0-9]{1,3})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What neither YAML nor JSON may hold as it is. Written as an escape, it would still take over a terminal, or hide a name."""


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


class _Open(NamedTuple):
    """A mapping or list of which the end has not been seen yet."""

    path: Path
    value: dict[str, Any] | list[Any]


class Builder:
    """Builds a document piece by piece, in the order of the file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Any = None
        self.places: dict[Path, Place] = {}
        self._open: list[_Open] = []
        self._key: str | None = None

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

    def decoded(self, content: bytes) -> str:
        """The text of a file, without a byte order mark."""
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as problem:
            self.refuse(words.NOT_UTF_8, LineCounter(content.decode("latin-1")).place(problem.start))

    def begin(self, value: dict[str, Any] | list[Any], place: Place) -> None:
        """A mapping or list begins."""
        if self._awaits_key():
            self.refuse(words.KEY_NOT_A_WORD, place, key="[…]" if isinstance(value, list) else "{…}")
        if len(self._open) == DEEPEST:
            self.refuse(words.TOO_DEEP, place, deepest=DEEPEST)
        self._open.append(_Open(self._add(value, place), value))

    def end(self) -> None:
        """The innermost mapping or list ends."""
        self._open.pop()

    def scalar(self, written: str, place: Place, *, plain: bool) -> None:
        """A key or a value without parts; `plain` where no quotation marks say that it is a word."""
        text = self._whole(written, place)
        value = self._resolved(text, place) if plain else text
        if self._awaits_key():
            self._begin_entry(value, place, plain=plain)
        else:
            self._add(value, place)

    def document(self) -> Document:
        """What was built.

        Raises:
            YamlError: nothing, or a single value.
        """
        if not isinstance(self.root, dict | list):
            fault = words.EMPTY if self.root is None else words.NO_MAPPING
            self.refuse(fault, self.places.get((), Place(1, 1)))
        return Document(self.name, self.root, self.places)

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
            whole = text.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            self.refuse(words.HALF_CHARACTER, place)
        if UNPRINTABLE.search(whole):
            self.refuse(words.CONTROL_CHARACTER, place)
        return whole

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


class LineCounter:
    """Finds lines and columns, for positions in ascending order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at, self._line, self._start = 0, 1, 0

    def place(self, position: int) -> Place:
        """The place of a position that does not lie before the last one."""
        ends = self._text.count("\n", self._at, position)
        if ends:
            self._line += ends
            self._start = self._text.rindex("\n", self._at, position) + 1
        self._at = position
        return Place(self._line, position - self._start + 1)


def _written(value: object) -> str | Text:
    """A value as the file has it."""
    if value is None:
        return Text(nl="(leeg)", en="(empty)")
    return str(value).lower() if isinstance(value, bool) else str(value)
