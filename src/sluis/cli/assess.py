"""`sluis assess FILE`: what the law of a day asks of an export, and why."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from sluis.assessment import answer as answers
from sluis.assessment.assess import When, assess
from sluis.assessment.errors import MissingDayError
from sluis.cli.command import Command, argument, option
from sluis.cli.files import read_case_file
from sluis.cli.options import AS_OF, FILE, as_of_option, day_of, json_option, language_option
from sluis.cli.world import world_in_use
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.assessment.answer import Answer
    from sluis.assessment.case import Case

DUTY_FOUND = 3
NOT_SETTLED = 1
_STOPS = {"prohibited", "authorisation_required", "notify_authority"}

_WORDS = Text(
    nl="Beoordeel de uitvoer in BESTAND (YAML of JSON; - is de standaardinvoer).\n\n"
    "Afsluitcode: 0 niets staat in de weg, 1 nog niet te zeggen of er moet eerst iets gebeuren, 3 een plicht of een"
    " verbod, 2 onjuiste invoer, 4 gegevens zijn veranderd sinds ze zijn vastgelegd, 70 een fout van Sluis zelf.",
    en="Assess the export in FILE (YAML or JSON; - for standard input).\n\n"
    "Exit status: 0 nothing stands in the way, 1 cannot tell yet or something to do first, 3 a duty or a prohibition,"
    " 2 bad input, 4 data have changed since they were recorded, 70 a fault of Sluis itself.",
)
_AS_JSON = Text(nl="Geef het antwoord als JSON.", en="Print the answer as JSON.")
_WHY = Text(nl="Toon elke regel met zijn hele uitleg.", en="Show each rule with its whole explanation.")


def when_of(case: Case, as_of: str | None, file: str) -> When:
    """The day of the law: `--as-of` wins over the file; and the moment of assessment.

    Raises:
        MissingDayError: neither gives a day.
        DayError: `--as-of` is not a day.
    """
    now = datetime.now(UTC).replace(microsecond=0)
    if as_of is not None:
        return When(day_of(as_of), "command_line", now)
    if case.as_of is None:
        raise MissingDayError(file=file)
    return When(case.as_of, "case_file", now)


def exit_status(answer: Answer) -> int:
    """3 for a duty or prohibition, 1 where something must be settled or done first, else 0."""
    if answer.outcome in _STOPS:
        return DUTY_FOUND
    open_must = any(one.strength == "must" and one.state == "open" for one in answer.measures)
    if answer.outcome == "cannot_tell" or answer.advice.level != "proceed" or open_must:
        return NOT_SETTLED
    return 0


@click.command("assess", cls=Command, words=_WORDS)
@argument("file", FILE)
@as_of_option(words=AS_OF)
@json_option(_AS_JSON)
@option("--why", is_flag=True, words=_WHY)
@language_option
@click.pass_context
def command(ctx: click.Context, *, file: str, as_of: str | None, as_json: bool, why: bool, language: Language) -> None:
    """Assess, show the answer, and leave with its status."""
    world = world_in_use()
    case = read_case_file(file, world)
    answer = assess(case, world, when_of(case, as_of, file))
    if as_json:
        click.echo(answers.to_json(answer, language, indent=2))
    else:
        from sluis.cli.page import show

        show(answer, language, file=file, why=why)
    ctx.exit(exit_status(answer))
