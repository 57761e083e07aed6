"""Screens a file of parties, and says how far it is and what came of it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Self

import click

from sluis.cli.files import readable_file
from sluis.cli.screen import CANNOT_TELL, HIT
from sluis.cli.screen_party import setting_of
from sluis.law.errors import InputError
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Mapping

    from sluis.law.text import Language
    from sluis.screening.screener import Setting

RESULTS = {
    "hit": Text(nl="{number} met een mogelijke treffer", en="{number} with a possible hit"),
    "cleared": Text(nl="{number} waarvan elke treffer is vrijgegeven", en="{number} of which every hit was cleared"),
    "no_hit": Text(nl="{number} zonder treffer", en="{number} without a hit"),
    "cannot_tell": Text(nl="{number} NIET TE ZEGGEN", en="{number} CANNOT TELL"),
    "not_screened": Text(nl="{number} NIET GESCREEND: zie de kolom why", en="{number} NOT SCREENED: see the column why"),
}
_OPTIONS = {"identifier": "id", "kind": "schema"}
_NO_TEXT = (b"PK", b"PAR1")
_DONE = Text(nl="{rows} partijen. De uitkomst staat in {file}.", en="{rows} parties. The result is in {file}.")
_SCREENING = Text(nl="partijen gescreend", en="parties screened")


class InTheFileError(InputError):
    """What is said of one party, given for a file of them."""

    code = "S390"
    words = Text(
        nl="{options} hoort bij één partij. Zet het bij een bestand in een kolom.",
        en="{options} is about one party. For a file, put it in a column.",
    )


def screen_file(
    file: str, output: str, about: Mapping[str, tuple[str, ...]], preset: str, language: Language, *, as_json: bool
) -> int:
    """Screen the file, and return the exit status."""
    from sluis.library.hits_file import screen_file as screen

    if given := [f"--{_OPTIONS.get(one, one)}" for one, written in about.items() if written]:
        raise InTheFileError(options=", ".join(given))
    source, setting = readable_file(file), setting_of(preset)
    with Shown(language, _lines_in(source)) as shown:
        found = screen(source, Path(output), setting, language, shown.tell)
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"rows": found.total(), **{key: found[key] for key in RESULTS}, "index": setting.screener.digest}, language)
    else:
        from sluis.cli.plain import plain

        click.echo("\n".join(map(plain, result_lines(found, output, setting, language))))
    return status_of(found)


def status_of(found: Counter[str]) -> int:
    """The exit status: that of the worst row."""
    return HIT if found["hit"] else CANNOT_TELL if found["cannot_tell"] or found["not_screened"] else 0


def result_lines(found: Counter[str], output: str, setting: Setting, language: Language) -> Iterator[str]:
    """What came of the rows, in lines."""
    from sluis.cli.screen_page import gap_lines, list_lines, threshold_line
    from sluis.cli.screen_words import OWNERS

    yield _DONE.format(rows=found.total(), file=output).into(language)
    for key, words in RESULTS.items():
        if found[key]:
            yield f"  {words.format(number=found[key]).into(language)}"
    yield from gap_lines(setting, language)
    yield OWNERS.into(language)
    yield threshold_line(setting.preset).into(language)
    yield from list_lines(setting, language)


class Shown:
    """A bar of the rows that are done, on a terminal only. A cell of more lines makes the total too high."""

    def __init__(self, language: Language, total: int | None = None) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"), TimeRemainingColumn())
        self._bar = Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())
        self._task = self._bar.add_task(_SCREENING.into(language), total=total)

    def tell(self, rows: int) -> None:
        """So many rows are done."""
        self._bar.update(self._task, completed=rows)

    def tell_of(self, done: int, number: int) -> None:
        """So many are done, of so many."""
        self._bar.update(self._task, completed=done, total=number)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()


def _lines_in(source: Path) -> int | None:
    """The lines below the first; None where the file is no text."""
    with source.open("rb") as file:
        if file.read(4).startswith(_NO_TEXT):
            return None
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b"")) - 1
