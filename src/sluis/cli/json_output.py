"""What a command found, as JSON on standard output: its sentences in one language."""

from __future__ import annotations

from enum import Enum

import click
import msgspec

from sluis.law.text import Language, Text


def echo_json(value: object, language: Language) -> None:
    """Print `value` as JSON, two spaces an indent; the same value gives the same bytes."""
    click.echo(msgspec.json.format(msgspec.json.encode(_in(language, value)), indent=2))


def large_json(value: object, language: Language) -> bytes:
    """The same of what is too large to be gone through in Python first: structs are written by msgspec itself."""
    return msgspec.json.format(msgspec.json.encode(value, enc_hook=lambda text: _in(language, text)), indent=2)


def _in(language: Language, value: object) -> object:
    match value:
        case Text():
            return value.into(language)
        case Enum():
            return value.value
        case dict():
            return {key: _in(language, part) for key, part in value.items()}
        case list() | tuple():
            return [_in(language, part) for part in value]
        case msgspec.Struct():
            fields = msgspec.structs.fields(value)
            return {one.encode_name: _in(language, getattr(value, one.name)) for one in fields}
        case _:
            return value
