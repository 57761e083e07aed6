"""The case files that a user names: one, or all in a folder and below it. A broken one does not hide the others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.impact import Problem
from sluis.assessment.reading import CASE, read_case
from sluis.cli.files import read_bytes
from sluis.cli.folder_files import FolderFile, files_below, has_suffix
from sluis.law.errors import InputError
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sluis.assessment.case import Case
    from sluis.assessment.world import World
    from sluis.law.text import Language

_ITEMS = re.compile(rb"""^["']?items["']?\s*:""", re.MULTILINE)
_PRODUCT = re.compile(rb"""^["']?product["']?\s*:""", re.MULTILINE)


class NoCasesError(InputError):
    """A folder without a case file."""

    code = "S139"
    words = Text(
        nl="{folder}: hierin staat geen casusbestand (.yaml, .yml of .json). Geef een map met casusbestanden, of één bestand.",
        en="{folder}: there is no case file (.yaml, .yml or .json) in it. Give a folder of case files, or one file.",
    )


class CaseFiles(NamedTuple):
    """What was read: cases by name, files with something wrong, and product files, which were left out."""

    cases: tuple[tuple[str, Case], ...]
    problems: tuple[Problem, ...]
    left_out: tuple[str, ...]


def holds_cases(path: Path) -> bool:
    """Whether a path is a case file, or a folder that has one."""
    return any(_names(_ITEMS, "items", _head(one.path)) for one in _files(path))


def read_cases(path: Path, world: World, language: Language) -> CaseFiles:
    """Read every case file at a path; names are relative to it.

    Raises:
        NoCasesError: there is no file that could be one.
    """
    cases: list[tuple[str, Case]] = []
    problems: list[Problem] = []
    left_out: list[str] = []
    for file, name, fault in _files(path):
        try:
            if fault is not None:
                raise fault
            content = read_bytes(str(file), CASE)
            if _names(_PRODUCT, "product", content):
                left_out.append(name)
            else:
                cases.append((name, read_case(content, name, world)))
        except InputError as problem:
            problems.append(Problem(file=name, code=problem.code, message=problem.message(language)))
    if not cases and not problems:
        raise NoCasesError(folder=path)
    return CaseFiles(tuple(cases), tuple(problems), tuple(left_out))


def _files(path: Path) -> Iterator[FolderFile]:
    if path.is_dir():
        yield from files_below(path)
    else:
        yield FolderFile(path, str(path))


def _head(file: Path) -> bytes:
    if not has_suffix(file) or not file.is_file():
        return b""
    try:
        return read_bytes(str(file), CASE)
    except InputError:
        return b""


def _names(in_yaml: re.Pattern[bytes], key: str, content: bytes) -> bool:
    """Whether a file has a key at its top. Of block YAML a look at the lines says so; what is in braces has to be read."""
    if content.lstrip()[:1] != b"{":
        return in_yaml.search(content) is not None
    try:
        data = CASE.document(content, "").data
    except InputError:
        return False
    return isinstance(data, dict) and key in data
