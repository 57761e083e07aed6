"""Commands with their output, as the written pages show them: run them, compare, renew.

A fenced block of kind `console` is a transcript: lines that start with `$` are run, and the lines below are
what they print. A line `…` stands for lines left out. A block after the comment `<!-- file: NAME -->` is a
file in the reader's folder. The blocks of a page are run in order, in one folder, in the page's language.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from difflib import SequenceMatcher
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LEFT_OUT = "…"
OUR_FAULT = "S000 "
"""How the message of a fault of Sluis itself starts: that is never what a page should show."""

_BLOCK = re.compile(r"(?:<!-- file: (?P<file>\S+) -->\n)?^```(?P<kind>\w*)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
_ALIKE = 0.5


class Shown(NamedTuple):
    """A command of a page, the lines shown below it, and the lines that it really prints."""

    page: Path
    command: str
    shown: tuple[str, ...]
    printed: tuple[str, ...]

    @property
    def right(self) -> bool:
        """True where the lines shown are the lines printed, apart from those left out."""
        rest = list(self.printed)
        for number, segment in enumerate(_segments(self.shown)):
            place = _find(segment, rest)
            if place is None or (number == 0 and place > 0):
                return False
            rest = rest[place + len(segment) :]
        return not rest or self.shown[-1:] == (LEFT_OUT,)


def transcripts(page: Path, examples: Path) -> list[Shown]:
    """Run every command that a page shows."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "examples").symlink_to(examples)
        return list(_run_all(page, folder))


def written_pages(docs: Path) -> list[Path]:
    """The pages that people wrote."""
    return [path for path in sorted(docs.rglob("*.md")) if path.relative_to(docs).parts[0] != "generated"]


def refreshed(docs: Path, examples: Path) -> Iterator[Path]:
    """Renew the output that written pages show, and name each page that changed."""
    for page in written_pages(docs):
        before = page.read_text("utf-8")
        after = before
        for one in transcripts(page, examples):
            if not one.right:
                after = after.replace(_block_text(one.command, one.shown), _block_text(one.command, _renewed(one)), 1)
        if after != before:
            page.write_text(after, "utf-8")
            yield page


def _run_all(page: Path, folder: Path) -> Iterator[Shown]:
    status = 0
    for block in _BLOCK.finditer(page.read_text("utf-8")):
        if block["file"]:
            (folder / block["file"]).write_text(block["body"], "utf-8")
        if block["kind"] != "console":
            continue
        for command, lines in _commands(block["body"]):
            if command == "echo $?":
                yield Shown(page, command, lines, (str(status),))
                continue
            status, printed = _run(command, folder, language_of(page))
            yield Shown(page, command, lines, printed)


def language_of(page: Path) -> str:
    """The language of a page: `nl` below a folder of that name, else `en`."""
    return "nl" if "nl" in page.parts else "en"


def _commands(body: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        command, *lines = part.rstrip("\n").split("\n")
        yield command, tuple(line.rstrip() for line in lines)


def _run(command: str, folder: Path, language: str) -> tuple[int, tuple[str, ...]]:
    words = shlex.split(command)
    programs = {"sluis": [sys.executable, "-m", "sluis.cli.main"], "python": [sys.executable], "cat": ["cat"]}
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SLUIS_")}
    environment |= {"SLUIS_LANG": language, "SLUIS_HOME": str(folder / "home"), "PYTHONUTF8": "1", "TERM": "dumb"}
    done = subprocess.run(  # noqa: S603  (the commands stand in our own pages)
        [*programs[words[0]], *words[1:]],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, tuple(line.rstrip() for line in done.stdout.rstrip("\n").split("\n"))


def _segments(lines: Sequence[str]) -> list[list[str]]:
    """The runs of lines between those left out."""
    found: list[list[str]] = [[]]
    for line in lines:
        if line.strip() == LEFT_OUT:
            found.append([])
        else:
            found[-1].append(line)
    return found


def _find(segment: Sequence[str], lines: Sequence[str]) -> int | None:
    places = range(len(lines) - len(segment) + 1)
    return next((place for place in places if list(lines[place : place + len(segment)]) == list(segment)), None)


def _renewed(one: Shown) -> tuple[str, ...]:
    """The lines now printed in place of those shown: each run starts at the line most like its first.

    The last run goes on to the end of what is printed: nothing was left out below it.
    """
    if any(line.startswith(OUR_FAULT) for line in one.printed):
        message = f"{one.command}: {one.printed[0]}"
        raise ValueError(message)
    lines: list[str] = []
    start = 0
    segments = _segments(one.shown)
    for number, segment in enumerate(segments):
        if number:
            lines.append(LEFT_OUT)
        if segment:
            start = start if number == 0 else _most_alike(segment[0], one.printed, start)
            stop = len(one.printed) if number == len(segments) - 1 else start + len(segment)
            lines += one.printed[start:stop]
            start = stop
    return tuple(lines)


def _most_alike(line: str, lines: Sequence[str], start: int) -> int:
    likeness = {place: SequenceMatcher(None, line, lines[place]).ratio() for place in range(start, len(lines))}
    best = max(likeness, key=lambda place: likeness[place], default=start)
    if likeness.get(best, 0) < _ALIKE:
        message = f"nothing printed is like this line any more; edit the page: {line}"
        raise ValueError(message)
    return best


def _block_text(command: str, lines: Sequence[str]) -> str:
    return "\n".join((f"$ {command}", *lines))
