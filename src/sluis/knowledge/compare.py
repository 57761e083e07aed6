"""What changed between two moments of knowledge, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Literal, NamedTuple

import msgspec

from sluis.knowledge.model import Horizon, Knowledge
from sluis.knowledge.tables import TABLES, Table


class Difference(NamedTuple):
    """A row that came or went, or a field of a row that changed. `old` and `new` are values of JSON types."""

    table: str
    id: str
    change: Literal["added", "removed", "changed"]
    field: str | None
    old: Any
    new: Any


def compare(old: Knowledge, new: Knowledge) -> list[Difference]:
    """Every difference, by table, in the order of the rows; in each table what is gone comes last."""
    before, after = msgspec.to_builtins(old), msgspec.to_builtins(new)
    limits = [_fields(name, "", (before[name], after[name]), whole=()) for name in Horizon.__struct_fields__]
    tables = (_rows(table, before[table.name], after[table.name]) for table in TABLES)
    return [*chain.from_iterable(limits), *chain.from_iterable(tables)]


def _by_id(rows: Iterable[dict[str, Any]], key: str) -> dict[str, dict[str, Any]]:
    """Rows by their key; a second row of the same key (another period of a code) gets a number."""
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        name, number = row[key], 2
        while name in found:
            name, number = f"{row[key]}#{number}", number + 1
        found[name] = row
    return found


def _rows(table: Table, old: list[dict[str, Any]], new: list[dict[str, Any]]) -> Iterator[Difference]:
    before, after = _by_id(old, table.key), _by_id(new, table.key)
    for name, row in after.items():
        if name in before:
            yield from _fields(table.name, name, (before[name], row), whole=table.conditions)
        else:
            yield Difference(table.name, name, "added", None, None, row)
    for name, row in before.items():
        if name not in after:
            yield Difference(table.name, name, "removed", None, row, None)


def _fields(table: str, name: str, both: tuple[object, object], *, whole: tuple[str, ...]) -> Iterator[Difference]:
    before, after = (dict(_leaves(one, "", whole)) for one in both)
    for field in dict.fromkeys((*before, *after)):
        old, new = before.get(field), after.get(field)
        if old != new or type(old) is not type(new):
            yield Difference(table, name, "changed", field or None, old, new)


def _leaves(value: object, path: str, whole: tuple[str, ...]) -> Iterator[tuple[str, object]]:
    """Every value that has no parts, by its dotted path; what is empty is such a value.

    The fields in `whole` are conditions. A condition is one value: half of it means nothing.
    """
    match value:
        case dict() if value and path.rpartition(".")[2] not in whole:
            for key, part in value.items():
                yield from _leaves(part, f"{path}.{key}" if path else key, whole)
        case list() | tuple() if value and path.rpartition(".")[2] not in whole:
            for index, part in enumerate(value):
                yield from _leaves(part, f"{path}[{index}]", whole)
        case _:
            yield path, value
