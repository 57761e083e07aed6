"""From a document to typed values: msgspec decides; errors come in both languages, with their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, NamedTuple, NoReturn, TypeVar

import msgspec
from msgspec import inspect

from sluis.knowledge.document import Document
from sluis.knowledge.errors import (
    DocumentError,
    MissingKeyError,
    NotAllowedError,
    UnknownKeyError,
    WrongTypeError,
)
from sluis.knowledge.place import Path
from sluis.law.text import Text

T = TypeVar("T")

_KINDS = {
    "array": Text(nl="een lijst", en="a list"),
    "bool": Text(nl="true of false", en="true or false"),
    "date": Text(nl="een dag (JJJJ-MM-DD)", en="a day (YYYY-MM-DD)"),
    "decimal": Text(nl="een getal", en="a number"),
    "float": Text(nl="een getal", en="a number"),
    "int": Text(nl="een geheel getal", en="a whole number"),
    "null": Text(nl="niets (null)", en="nothing (null)"),
    "object": Text(nl="een groep sleutels", en="a group of keys"),
    "str": Text(nl="tekst", en="text"),
}
_NOTHING = Text(nl="niets", en="nothing")
_WHOLE = Text(nl="het hele bestand", en="the whole file")
_OR = Text(nl="{first} of {second}", en="{first} or {second}")
_QUOTE_IT = Text(
    nl="{kind}: {value} (tussen aanhalingstekens is het tekst)",
    en="{kind}: {value} (in quotation marks it is text)",
)
_DID_YOU_MEAN = Text(nl="Bedoelde u ‘{close}’?", en="Did you mean ‘{close}’?")
_KNOWN = Text(nl="Mogelijk zijn: {known}.", en="Possible are: {known}.")
_NO_KEYS = Text(nl="Haal hem weg.", en="Remove it.")
_LENGTH = Text(nl="De lengte klopt niet ({limit}).", en="The length is not right ({limit}).")
_LIMIT = Text(nl="Er geldt een grens: {limit}.", en="There is a limit: {limit}.")
_PATTERN = Text(nl="De schrijfwijze moet passen bij {limit}.", en="It has to be written like {limit}.")

_AT = re.compile(r"(?P<what>.*?)(?: - at (?P<key>`key` in )?`(?P<path>\$.*)`)?", re.DOTALL)
_STEP = re.compile(r"\[(?P<index>\d+)\]|(?P<any>\[\.\.\.\])|\.(?P<name>[^.\[]+)")
_WRONG = re.compile(r"Expected `(?P<kinds>[^`]+)`(?P<limit>.*?)(?:, got `?(?P<got>[^`]+)`?)?")
_INVALID = {"RFC3339 encoded date": "date", "decimal string": "decimal"}
_LONGEST = 60


class _Any:
    """Some key of a mapping: msgspec does not say which."""


_ANY = _Any()


class _Report(NamedTuple):
    """An error of msgspec, taken apart."""

    what: str
    path: tuple[str | int | _Any, ...]
    of_key: bool


def convert(document: Document, kind: type[T]) -> T:
    """The document as a value of type `kind`.

    Raises:
        DocumentError: a value of the wrong kind, a key too many or too few, or a value that is not allowed.
    """
    try:
        return msgspec.convert(document.data, kind, strict=True)
    except msgspec.ValidationError as problem:
        _explain(document, kind, _report(problem))


def _report(problem: msgspec.ValidationError) -> _Report:
    parts = _AT.fullmatch(str(problem))
    if parts is None:
        return _Report(str(problem), (), of_key=False)
    steps = _STEP.finditer(parts["path"] or "")
    path = tuple(int(s["index"]) if s["index"] else _ANY if s["any"] else s["name"] for s in steps)
    return _Report(parts["what"], path, of_key=bool(parts["key"]))


def _explain(document: Document, kind: type, report: _Report) -> NoReturn:
    path = _pinned(document.data, kind, report)
    found = _at(document.data, path)
    what = report.what
    if match := re.fullmatch(r"Object contains unknown field `(.*)`", what, re.DOTALL):
        known = sorted(_keys_at(inspect.type_info(kind), path))
        remedy = _suggestion(match[1], known)
        _fail(UnknownKeyError, document, (*path, match[1]), key=match[1], known=known, remedy=remedy)
    if match := re.fullmatch(r"Object missing required field `(.*)`", what, re.DOTALL):
        _fail(MissingKeyError, document, path, key=match[1])
    if (match := re.fullmatch(r"Invalid (.*)", what)) and match[1] in _INVALID:
        _fail(WrongTypeError, document, path, expected=_KINDS[_INVALID[match[1]]], found=_shown(found))
    if match := re.fullmatch(r"Invalid (?:enum )?value (.*)", what, re.DOTALL):
        _not_allowed(document, kind, path, match[1].strip("'") if report.of_key else found)
    if (match := _WRONG.fullmatch(what)) and match["got"] and not match["limit"]:
        expected, shown = _expected(match["kinds"]), _found(found, match["kinds"], match["got"])
        _fail(WrongTypeError, document, path, expected=expected, found=shown)
    _fail(NotAllowedError, document, path, found=_shown(found), remedy=_limit(what))


def _fail(error: type[DocumentError], document: Document, path: Path, **data: object) -> NoReturn:
    line, column = document.place(path)
    above = path[:-1] if error is UnknownKeyError else path
    raise error(file=document.name, line=line, column=column, field=_dotted(above), **data)


def _not_allowed(document: Document, kind: type, path: Path, found: object) -> NoReturn:
    known = sorted({str(one) for one in _values_at(inspect.type_info(kind), path)})
    remedy = _suggestion(str(found), known)
    _fail(NotAllowedError, document, path, found=_shown(found), known=known, remedy=remedy)


def _limit(what: str) -> Text:
    match = _WRONG.fullmatch(what)
    limit = match["limit"].strip() if match else ""
    if not limit:
        return Text(nl=what, en=what)
    if limit.startswith("of length"):
        return _LENGTH.format(limit=limit.removeprefix("of length ").strip())
    if limit.startswith("matching regex"):
        return _PATTERN.format(limit=limit.removeprefix("matching regex "))
    return _LIMIT.format(limit=limit)


# --- words ------------------------------------------------------------------------------------------


def _dotted(path: Path) -> str | Text:
    """`items[0].value.amount`."""
    if not path:
        return _WHOLE
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def _expected(kinds: str) -> Text:
    named = [_KINDS.get(kind, Text(kind, kind)) for kind in kinds.split(" | ")]
    words = named[0]
    for second in dict.fromkeys(named[1:]):
        words = _OR.format(first=words, second=second)
    return words


def _found(value: object, kinds: str, got: str) -> str | Text:
    """The value; where text was expected, with the kind that YAML took it for."""
    if got in {"str", "array", "object", "null"} or "str" not in kinds.split(" | ") or got not in _KINDS:
        return _shown(value)
    words = Text(nl=_KINDS[got].nl.split(" (")[0], en=_KINDS[got].en.split(" (")[0])
    return _QUOTE_IT.format(kind=words, value=_shown(value))


def _shown(value: object) -> str | Text:
    match value:
        case None:
            return _NOTHING
        case bool():
            return str(value).lower()
        case dict():
            return _KINDS["object"]
        case list():
            return _KINDS["array"]
        case int() | Decimal() | date():
            return str(value)
        case _:
            text = str(value)
            return f"‘{text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}’"


def _suggestion(written: str, known: list[str]) -> Text:
    close = get_close_matches(written, known, n=1)
    if close:
        return _DID_YOU_MEAN.format(close=close[0])
    return _KNOWN.format(known=", ".join(known)) if known else _NO_KEYS


# --- where ------------------------------------------------------------------------------------------


def _at(data: Any, path: Path) -> Any:  # noqa: ANN401  (whatever the file says)
    for step in path:
        data = data[step]
    return data


def _replaced(data: Any, path: Path, value: object) -> Any:  # noqa: ANN401
    if not path:
        return value
    copy = data.copy()
    copy[path[0]] = _replaced(data[path[0]], path[1:], value)
    return copy


def _pinned(data: object, kind: type, report: _Report) -> Path:
    """The path with the keys that msgspec leaves out: halve the mapping until one entry gives the error."""
    path: list[str | int] = []
    for step in report.path:
        if not isinstance(step, _Any):
            path.append(step)
            continue
        mapping: Mapping[str, object] = _at(data, tuple(path))
        keys = list(mapping)
        while len(keys) > 1:
            half, rest = keys[: len(keys) // 2], keys[len(keys) // 2 :]
            tried = _replaced(data, tuple(path), {key: mapping[key] for key in half})
            keys = half if _fails_alike(tried, kind, report) else rest
        data = _replaced(data, tuple(path), {key: mapping[key] for key in keys})
        path.append(keys[0])
    return tuple(path)


def _fails_alike(data: object, kind: type, report: _Report) -> bool:
    try:
        msgspec.convert(data, kind, strict=True)
    except msgspec.ValidationError as problem:
        return _report(problem) == report
    return False


# --- what could stand there -------------------------------------------------------------------------


def _types_at(kind: inspect.Type, path: Path) -> Iterator[inspect.Type]:
    """The types that a value at `path` may have."""
    match kind:
        case inspect.UnionType(types):
            for one in types:
                yield from _types_at(one, path)
        case inspect.Metadata(inner):
            yield from _types_at(inner, path)
        case _ if not path:
            yield kind
        case inspect.StructType(fields=fields):
            for field in fields:
                if field.encode_name == path[0]:
                    yield from _types_at(field.type, path[1:])
        case inspect.DictType(value_type=inner) | inspect.ListType(inner) | inspect.VarTupleType(inner):
            yield from _types_at(inner, path[1:])
        case inspect.TupleType(inners) if isinstance(path[0], int) and path[0] < len(inners):
            yield from _types_at(inners[path[0]], path[1:])
        case _:
            pass


def _keys_at(kind: inspect.Type, path: Path) -> Iterator[str]:
    for one in _types_at(kind, path):
        if isinstance(one, inspect.StructType):
            yield from (field.encode_name for field in one.fields)


def _values_at(kind: inspect.Type, path: Path) -> Iterator[object]:
    for one in _types_at(kind, path):
        if isinstance(one, inspect.LiteralType):
            yield from one.values
        elif isinstance(one, inspect.EnumType):
            yield from (member.value for member in one.cls)
        elif isinstance(one, inspect.DictType):
            yield from _values_at(one.key_type, ())
