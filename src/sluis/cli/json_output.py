"""What a command found, as JSON on standard output: its sentences in one language."""

from __future__ import annotations

import io
from datetime import date
from enum import Enum

import click
import msgspec

from sluis.law.text import Language, Text


def echo_json(value: object, language: Language) -> None:
    """Print `value` as JSON, two spaces an indent; the same value gives the same bytes."""
    click.echo(msgspec.json.format(msgspec.json.encode(in_language(language, value)), indent=2))


def large_json(value: object, language: Language) -> bytes:
    """The same of what is too large to be gone through in Python first: structs are written by msgspec itself."""
    return msgspec.json.format(msgspec.json.encode(value, enc_hook=lambda text: in_language(language, text)), indent=2)


def in_language(language: Language, value: object) -> object:
    """The value as plain maps, lists and words, its sentences in one language."""
    match value:
        case Text():
            return value.into(language)
        case Enum():
            return value.value
        case dict():
            return {key: in_language(language, part) for key, part in value.items()}
        case list() | tuple():
            return [in_language(language, part) for part in value]
        case msgspec.Struct():
            # `msgspec.structs.fields` works out the type of every field anew, which takes longer than all else.
            names = zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True)
            return {written: in_language(language, getattr(value, name)) for name, written in names}
        case _:
            return value


def echo_yaml(value: object, language: Language) -> None:
    """Print `value` as YAML, keys in their order."""
    from ruamel.yaml import YAML

    writer, stream = YAML(), io.StringIO()
    writer.default_flow_style = False
    writer.width = 120
    writer.dump(msgspec.to_builtins(in_language(language, value), builtin_types=(date,)), stream)
    click.echo(stream.getvalue().rstrip("\n"))
