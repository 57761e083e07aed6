"""Strict reading of JSON: the values, places and refusals of its reading as YAML, in a fraction of the time."""

from __future__ import annotations

import json
import re
from typing import NoReturn

from sluis.knowledge import yaml_words as words
from sluis.knowledge.document import DEEPEST, UNPRINTABLE, Builder, Document, LineCounter
from sluis.knowledge.place import Place

# Of valid JSON these are all tokens but colons and commas, which say nothing once it is known to be valid.
_TOKEN = re.compile(r'[{}\[\]]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}\[\]:,"]+')


class NotJsonError(ValueError):
    """The text is not JSON, from some place on; it may be YAML."""

    def __init__(self, place: Place) -> None:
        super().__init__(f"not JSON at line {place.line}, column {place.column}")
        self.place = place


def read_json(content: bytes, name: str) -> Document:
    """The document in `content`; `name` is what errors call the file.

    Raises:
        NotJsonError: it is not JSON.
        YamlError: not UTF-8, a single value, duplicate keys, too deep, half a character or a control character.
    """
    builder = Builder(name)
    text = builder.decoded(content)
    _check(text, builder)
    lines = LineCounter(text)
    for found in _TOKEN.finditer(text):
        word, place = found[0], lines.place(found.start())
        match word[0]:
            case "{":
                builder.begin({}, place)
            case "[":
                builder.begin([], place)
            case "}" | "]":
                builder.end()
            case '"':
                builder.scalar(json.loads(word) if "\\" in word else word[1:-1], place, plain=False)
            case _:
                builder.scalar(word, place, plain=True)
    return builder.document()


def _check(text: str, builder: Builder) -> None:
    """Refuse what is not JSON, and what even Python finds too deep."""
    try:
        # Numbers stay text here: to make one of a million digits takes long.
        json.loads(text, parse_int=str, parse_float=str, parse_constant=_refused)
    except json.JSONDecodeError as problem:
        raise NotJsonError(Place(problem.lineno, problem.colno)) from problem
    except RecursionError:
        builder.refuse(words.TOO_DEEP, Place(1, 1), deepest=DEEPEST)
    if found := UNPRINTABLE.search(text):
        builder.refuse(words.CONTROL_CHARACTER, LineCounter(text).place(found.start()))


def _refused(constant: str) -> NoReturn:
    """JSON has no NaN and no Infinity, although Python reads them."""
    raise json.JSONDecodeError(constant, "", 0)
