"""What commands have in common: the language, the files they read, the world they open."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.assessment.case import Case
    from sluis.assessment.world import World

C = TypeVar("C", bound=Callable[..., Any])
MOST_BYTES = 1 << 20
"""A case file larger than this is refused unread."""


class UnreadableFileError(InputError):
    """A file that cannot be opened or is no file."""

    code = "S130"
    words = Text(
        nl="{file}: {problem} Geef de naam van een bestand dat u mag lezen.",
        en="{file}: {problem} Give the name of a file that you may read.",
    )


class FileTooLargeError(InputError):
    """A case file above the limit."""

    code = "S131"
    words = Text(
        nl="{file} is {size} bytes; een casusbestand is ten hoogste {most}. Verdeel de order over meer bestanden.",
        en="{file} is {size} bytes; a case file is at most {most}. Divide the order over several files.",
    )


class DayError(InputError):
    """Not a day."""

    code = "S132"
    words = Text(
        nl="‘{written}’ is geen dag. Schrijf JJJJ-MM-DD, zoals 2026-01-31.",
        en="‘{written}’ is not a day. Write YYYY-MM-DD, such as 2026-01-31.",
    )


_NO_FILE = Text(nl="het bestand bestaat niet.", en="there is no such file.")
_IS_FOLDER = Text(nl="dit is een map.", en="this is a folder.")
_NOT_READABLE = Text(nl="het bestand is niet leesbaar ({reason}).", en="the file cannot be read ({reason}).")


def default_language() -> Language:
    """SLUIS_LANG, else the system's language where that is Dutch, else English."""
    wanted = os.environ.get("SLUIS_LANG") or os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return Language.NL if wanted.lower().startswith("nl") else Language.EN


def chosen_language() -> Language:
    """The language on the command line, for messages about a command that failed to start."""
    words = sys.argv
    for before, word in pairwise(words):
        if before == "--lang" and word in ("nl", "en"):
            return Language(word)
    for word in words:
        if word in ("--lang=nl", "--lang=en"):
            return Language(word[-2:])
    return default_language()


def language_option(command: C) -> C:
    """Add `--lang nl|en`."""
    option = click.option(
        "--lang",
        "language",
        type=click.Choice(["nl", "en"]),
        callback=lambda _ctx, _param, value: Language(value) if value else default_language(),
        help="Language of the text: nl or en.  [env: SLUIS_LANG]",
    )
    return option(command)


def day_of(written: str) -> date:
    """A day on the command line.

    Raises:
        DayError: it is not one.
    """
    try:
        return date.fromisoformat(written)
    except ValueError as problem:
        raise DayError(written=written) from problem


def read_bytes(path: str) -> bytes:
    """The bytes of a case file; `-` is standard input.

    Raises:
        InputError: the file cannot be opened, or is too large to be a case file.
    """
    if path == "-":
        content = sys.stdin.buffer.read(MOST_BYTES + 1)
        size = len(content)
    else:
        file = Path(path)
        try:
            size = file.stat().st_size
            content = file.read_bytes() if size <= MOST_BYTES and not file.is_dir() else b""
        except OSError as problem:
            raise UnreadableFileError(file=path, problem=unreadable(problem)) from problem
        if file.is_dir():
            raise UnreadableFileError(file=path, problem=_IS_FOLDER)
    if size > MOST_BYTES:
        raise FileTooLargeError(file=path, size=size, most=MOST_BYTES)
    return content


def unreadable(problem: OSError) -> Text:
    """Why a file cannot be read."""
    match problem:
        case FileNotFoundError():
            return _NO_FILE
        case IsADirectoryError():
            return _IS_FOLDER
        case _:
            return _NOT_READABLE.format(reason=problem.strerror)


def open_world() -> World:
    """The packaged law and knowledge."""
    from sluis.assessment.world import World
    from sluis.knowledge.snapshot import packaged
    from sluis.statutes import LAW

    return World(LAW, packaged())


def read_case_file(path: str, world: World) -> Case:
    """Read and check the case file at `path`."""
    from sluis.assessment.reading import read_case

    return read_case(read_bytes(path), path if path != "-" else "stdin", world)
