"""`sluis compare FILE|FOLDER --as-of A --as-of B`: exports under the law of two days."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from sluis import open_world
from sluis.assessment.answer import to_json
from sluis.assessment.assess import When
from sluis.assessment.comparison import Kind, State, compare
from sluis.cli import comparison_page
from sluis.cli.command import Command, argument, option
from sluis.cli.files import read_case_file
from sluis.cli.json_output import echo_json, in_language
from sluis.cli.layout import console
from sluis.cli.options import as_of_option, json_option, language_option
from sluis.cli.two_days import two_days
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from datetime import date

    from sluis.assessment.comparison import Comparison
    from sluis.assessment.impact import CasesImpact

DIFFERENT = 3
NOT_READ = 2
_WORDS = Text(
    nl="Beoordeel uitvoer volgens het recht van twee dagen, en toon wat verschilt en waardoor.\n\n"
    "CASUSSEN is één casusbestand (- is de standaardinvoer), of een map: dan ziet u van welke casussen de uitkomst, een"
    " plicht of een vergunning verschilt. Een bestand waar iets mis mee is, wordt genoemd en verbergt de andere niet.\n\n"
    "Afsluitcode: 0 geen verschil, 3 een verschil, 2 onjuiste invoer (ook als één bestand in een map niet te lezen is).",
    en="Assess exports under the law of two days, and show what differs and why.\n\n"
    "CASES is one case file (- for standard input), or a folder: then you see of which cases the outcome, a duty or an"
    " authorisation differs. A file with something wrong is named, and does not hide the others.\n\n"
    "Exit status: 0 no difference, 3 a difference, 2 bad input (also where one file in a folder cannot be read).",
)
CASES = Text(nl="CASUSSEN", en="CASES")
_DAY = Text(nl="Een dag; geef er twee.", en="A day; give two.")
_AS_JSON = Text(
    nl="Geef JSON: van één bestand beide antwoorden, van een map elke casus; met de verschillen en oorzaken.",
    en="Print JSON: of one file both answers, of a folder each case; with the differences and their causes.",
)
ALL = Text(nl="Toon alle casussen, niet alleen de eerste.", en="Show all cases, not only the first.")
_TWO_DAYS = Text(nl="Geef twee dagen:", en="Give two days:")
_REMEDY = Text(nl="--as-of 2021-09-08 --as-of 2021-09-09", en="--as-of 2021-09-08 --as-of 2021-09-09")


@click.command("compare", cls=Command, words=_WORDS)
@argument("cases", CASES)
@as_of_option("days", multiple=True, words=_DAY)
@option("--all", "show_all", is_flag=True, words=ALL)
@json_option(_AS_JSON)
@language_option
@click.pass_context
def command(
    ctx: click.Context, *, cases: str, days: tuple[str, ...], show_all: bool, as_json: bool, language: Language
) -> None:
    """Assess on both days, and show what differs."""
    if len(days) != 2:  # noqa: PLR2004
        raise InputError(problem=_TWO_DAYS, remedy=_REMEDY)
    sides = both_sides(two_days(*days))
    if cases != "-" and Path(cases).is_dir():
        ctx.exit(_folder(Path(cases), sides, language, show_all=show_all, as_json=as_json))
    world = sides[0].world
    found = compare(read_case_file(cases, world), *sides)
    if as_json:
        click.echo(_as_json(found, language))
    else:
        paper = console()
        for part in comparison_page.one_case(found, language):
            paper.print(part)
    ctx.exit(DIFFERENT if found.differences else 0)


def both_sides(days: tuple[date, date]) -> tuple[State, State]:
    """The packaged law and knowledge on two days, with one moment of assessment."""
    world, now = open_world(), datetime.now(UTC).replace(microsecond=0)
    before, after = (State(world, When(day, "command_line", now)) for day in days)
    return before, after


def compare_folder(folder: Path, sides: tuple[State, State], language: Language) -> CasesImpact:
    """The report on every case file at a path."""
    from sluis.assessment.impact import impact
    from sluis.cli.case_files import read_cases

    read = read_cases(folder, sides[1].world, language)
    compared = ((file, compare(case, *sides)) for file, case in read.cases)
    return impact(compared, sides, read.problems, read.left_out)


def status_of(found: CasesImpact, *kinds: Kind) -> int:
    """2 where a file could not be read, 3 where a case is of one of the kinds, else 0."""
    if found.problems:
        return NOT_READ
    return DIFFERENT if any(found.counts[kind] for kind in kinds) else 0


def _folder(folder: Path, sides: tuple[State, State], language: Language, *, show_all: bool, as_json: bool) -> int:
    found = compare_folder(folder, sides, language)
    if as_json:
        echo_json(found, language)
    else:
        paper = console()
        for part in comparison_page.folder(found, language, most=None if show_all else comparison_page.SHOWN):
            paper.print(part)
    return status_of(found, Kind.CHANGED, Kind.MOVED)


def _as_json(found: Comparison, language: Language) -> bytes:
    answers = [json.loads(to_json(answer, language)) for answer in (found.before, found.after)]
    content: dict[str, Any] = {
        "schema_version": 1,
        "kind": found.kind.value,
        "before": answers[0],
        "after": answers[1],
        "differences": in_language(language, found.differences),
        "causes": in_language(language, found.causes),
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=2)
