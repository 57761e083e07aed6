"""From the knowledge files to `Knowledge`. Bytes come in; nothing is opened here."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import PurePosixPath
from typing import Any, NamedTuple

import msgspec

from sluis.knowledge import model
from sluis.knowledge.convert import convert
from sluis.knowledge.document import Document
from sluis.knowledge.errors import MissingFileError, UnknownFileError
from sluis.knowledge.package import packaged_files
from sluis.knowledge.place import Path, Place
from sluis.knowledge.tables import TABLES, Table
from sluis.knowledge.yaml import read_yaml

__all__ = ["Origin", "Reading", "load", "packaged_files", "read"]

HORIZON = "horizon.yaml"


class Origin(NamedTuple):
    """Where a row of a table stands."""

    document: Document
    row: int

    @property
    def file(self) -> str:
        return self.document.name

    def place(self, path: Path) -> Place:
        """Where a field of the row stands."""
        return self.document.place((self.row, *path))


class Reading(NamedTuple):
    """The knowledge, and where each row of each table came from."""

    knowledge: model.Knowledge
    origins: dict[str, tuple[Origin, ...]]


def load(files: Mapping[str, bytes]) -> model.Knowledge:
    """The knowledge in `files`, by their path below the data folder.

    Raises:
        DocumentError: a file is not YAML, or does not have the shape of `model`.
        KnowledgeError: a file is missing, or belongs to no table.
    """
    return read(files).knowledge


def read(files: Mapping[str, bytes]) -> Reading:
    """The knowledge in `files`, with the origin of every row.

    Raises:
        DocumentError: a file is not YAML, or does not have the shape of `model`.
        KnowledgeError: a file is missing, or belongs to no table.
    """
    left = sorted(files)
    if HORIZON not in left:
        raise MissingFileError(file=HORIZON)
    left.remove(HORIZON)
    limits = convert(read_yaml(files[HORIZON], HORIZON), model.Horizon)
    rows: dict[str, Any] = msgspec.structs.asdict(limits)
    origins = {}
    for table in TABLES:
        names = [name for name in left if PurePosixPath(name).match(table.files)]
        if not names:
            raise MissingFileError(file=table.files)
        left = [name for name in left if name not in names]
        documents = [_readable(read_yaml(files[name], name), table) for name in names]
        parts = [convert(document, tuple[table.row, ...]) for document in documents]  # type: ignore[name-defined]
        rows[table.name] = tuple(row for part in parts for row in part)
        origins[table.name] = tuple(Origin(document, index) for document in documents for index in range(len(document.data)))
    if left:
        raise UnknownFileError(file=left[0])
    return Reading(model.Knowledge(**rows), origins)


def _readable(document: Document, table: Table) -> Document:
    """The document with its conditions as JSON, in which days and decimals are strings."""
    if not table.conditions:
        return document
    return Document(document.name, _with_json(document.data, table.conditions), document.places)


def _with_json(value: object, conditions: tuple[str, ...]) -> object:
    match value:
        case dict():
            return {key: _as_json(part) if key in conditions else _with_json(part, conditions) for key, part in value.items()}
        case list():
            return [_with_json(part, conditions) for part in value]
        case _:
            return value


def _as_json(value: object) -> object:
    match value:
        case dict():
            return {key: _as_json(part) for key, part in value.items()}
        case list():
            return [_as_json(part) for part in value]
        case date() | Decimal():
            return str(value)
        case _:
            return value
