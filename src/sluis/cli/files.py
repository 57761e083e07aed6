"""The files that a user names."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from sluis.law.errors import InputError
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sluis.assessment.case import Case
    from sluis.assessment.world import World
    from sluis.knowledge.notation import FileKind


class UnreadableFileError(InputError):
    """A file that cannot be opened or is no file."""

    code = "S130"
    words = Text(
        nl="{file}: {problem} Geef de naam van {wanted}.",
        en="{file}: {problem} Give the name of {wanted}.",
    )


_NO_FILE = Text(nl="het bestand bestaat niet.", en="there is no such file.")
_NOTHING = Text(nl="dit bestaat niet.", en="this does not exist.")
_IS_FOLDER = Text(nl="dit is een map.", en="this is a folder.")
_NOT_PLAIN = Text(
    nl="dit is geen gewoon bestand, of een verwijzing naar niets.",
    en="this is no regular file, or a link to nothing.",
)
_NO_FOLDER = Text(nl="dit is geen map.", en="this is no folder.")
_A_FILE = Text(nl="een bestand dat u mag lezen", en="a file that you may read")
_A_FOLDER = Text(nl="een map", en="a folder")
_EITHER = Text(nl="een bestand of een map", en="a file or a folder")
_NOT_READABLE = Text(nl="het bestand is niet leesbaar ({reason}).", en="the file cannot be read ({reason}).")


def existing_path(written: str) -> Path:
    """A file or folder that is there.

    Raises:
        UnreadableFileError: there is none.
    """
    path = Path(written)
    if not path.exists():
        raise UnreadableFileError(file=written, problem=_NOTHING, wanted=_EITHER)
    return path


def readable_file(written: str) -> Path:
    """A file that is there and may be read.

    Raises:
        UnreadableFileError: there is none, or it is a folder.
    """
    path = Path(written)
    if path.is_dir():
        raise UnreadableFileError(file=written, problem=_IS_FOLDER, wanted=_A_FILE)
    try:
        path.open("rb").close()
    except OSError as problem:
        missing = isinstance(problem, FileNotFoundError)
        fault = _NO_FILE if missing else _NOT_READABLE.format(reason=problem.strerror)
        raise UnreadableFileError(file=written, problem=fault, wanted=_A_FILE) from problem
    return path


def existing_folder(written: str) -> Path:
    """A folder that is there.

    Raises:
        UnreadableFileError: there is nothing, or a file.
    """
    path = Path(written)
    if not path.is_dir():
        raise UnreadableFileError(file=written, problem=_NO_FOLDER if path.exists() else _NOTHING, wanted=_A_FOLDER)
    return path


def read_bytes(path: str, kind: FileKind) -> bytes:
    """The bytes of a file of some kind; `-` is standard input.

    Raises:
        InputError: the file cannot be opened, or is too large to be of that kind. Then it is not read.
    """
    from sluis.knowledge.notation import MOST_BYTES

    return bounded_bytes(path, MOST_BYTES, kind.too_large)


def bounded_bytes(path: str, most: int, too_large: Callable[[str, int], InputError]) -> bytes:
    """The bytes of a file of at most so many; `-` is standard input.

    Raises:
        InputError: the file cannot be opened, or is larger. Then it is not read.
    """
    if path == "-":
        content = sys.stdin.buffer.read(most + 1)
        size = len(content)
    else:
        file = Path(path)
        if file.is_dir():
            raise UnreadableFileError(file=path, problem=_IS_FOLDER, wanted=_A_FILE)
        try:
            with file.open("rb") as opened:
                size = os.fstat(opened.fileno()).st_size
                # A device or a pipe has no size: of it, no more is read either.
                content = opened.read(most + 1) if size <= most else b""
        except OSError as problem:
            raise unreadable(path, problem) from problem
        size = max(size, len(content))
    if size > most:
        raise too_large(path, size)
    return content


def unreadable(path: str, problem: OSError | None = None) -> UnreadableFileError:
    """The error of a file that cannot be opened, or without a problem of the system: that is no regular file."""
    if problem is None:
        fault = _NOT_PLAIN
    elif isinstance(problem, FileNotFoundError):
        fault = _NO_FILE
    else:
        fault = _NOT_READABLE.format(reason=problem.strerror)
    return UnreadableFileError(file=path, problem=fault, wanted=_A_FILE)


def read_lines(path: Path, most: int, too_large: InputError) -> Iterator[bytes]:
    """The lines of a file of at most so many bytes, one after the other.

    Raises:
        InputError: the file cannot be opened, or is larger. Then it is not read.
    """
    try:
        with path.open("rb") as lines:
            if os.fstat(lines.fileno()).st_size > most:
                raise too_large
            yield from lines
    except OSError as problem:
        raise unreadable(str(path), problem) from problem


def read_case_file(path: str, world: World) -> Case:
    """Read and check the case file at `path`."""
    from sluis.assessment.reading import CASE, read_case

    return read_case(read_bytes(path, CASE), path if path != "-" else "stdin", world)
