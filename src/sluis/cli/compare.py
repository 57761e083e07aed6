"""`sluis compare FILE --as-of A --as-of B`: one export under the law of two days."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click
import msgspec
from rich.console import Group
from rich.table import Column, Table
from rich.text import Text as Styled

from sluis import open_world
from sluis.assessment.answer import to_json
from sluis.assessment.assess import assess
from sluis.cli import words
from sluis.cli.assess import when_of
from sluis.cli.command import Command, argument
from sluis.cli.dates import spelled_day
from sluis.cli.files import read_case_file
from sluis.cli.layout import console
from sluis.cli.options import FILE, as_of_option, json_option, language_option
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.assessment.answer import Answer

DIFFERENT = 3
_WORDS = Text(
    nl="Beoordeel de uitvoer in BESTAND volgens het recht van twee dagen, en toon wat verschilt.\n\n"
    "Afsluitcode: 0 geen verschil, 3 een verschil, 2 onjuiste invoer.",
    en="Assess the export in FILE under the law of two days, and show what differs.\n\n"
    "Exit status: 0 no difference, 3 a difference, 2 bad input.",
)
_DAY = Text(nl="Een dag; geef er twee.", en="A day; give two.")
_AS_JSON = Text(nl="Geef beide antwoorden en de verschillen als JSON.", en="Print both answers and the differences as JSON.")
_TWO_DAYS = Text(nl="Geef twee dagen:", en="Give two days:")
_REMEDY = Text(nl="--as-of 2021-09-08 --as-of 2021-09-09", en="--as-of 2021-09-08 --as-of 2021-09-09")
_SAME = Text(
    nl="Geen verschil in uitkomst, plichten, advies of indeling.",
    en="No difference in outcome, duties, advice or listing.",
)
_ROWS = {
    "outcome": words.OUTCOME,
    "advice": words.ADVISED,
    "duty": Text(nl="Plicht", en="Duty"),
    "listed": Text(nl="Bijlage I", en="Annex I"),
    "line": Text(nl="Orderregel", en="Order line"),
}


@click.command("compare", cls=Command, words=_WORDS)
@argument("file", FILE)
@as_of_option("days", multiple=True, words=_DAY)
@json_option(_AS_JSON)
@language_option
@click.pass_context
def command(ctx: click.Context, *, file: str, days: tuple[str, ...], as_json: bool, language: Language) -> None:
    """Assess on both days, and show what differs."""
    if len(days) != 2:  # noqa: PLR2004
        raise InputError(problem=_TWO_DAYS, remedy=_REMEDY)
    world = open_world()
    case = read_case_file(file, world)
    before, after = (assess(case, world, when_of(case, day, file)) for day in days)
    differences = list(_differences(before, after))
    if as_json:
        click.echo(_as_json(before, after, differences, language))
    else:
        _show(before, after, differences, language)
    ctx.exit(DIFFERENT if differences else 0)


def _differences(before: Answer, after: Answer) -> Iterator[tuple[str, str, str, str]]:
    """What differs: the kind, what it is about, and its word on either day."""
    if before.outcome != after.outcome:
        yield "outcome", "", before.outcome, after.outcome
    if before.advice.level != after.advice.level:
        yield "advice", "", before.advice.level, after.advice.level
    for earlier, later in zip(before.lines, after.lines, strict=True):
        if earlier.outcome != later.outcome:
            yield "line", earlier.item, earlier.outcome, later.outcome
        if earlier.listed.annex_i != later.listed.annex_i:
            yield "listed", earlier.item, earlier.listed.annex_i, later.listed.annex_i
    duties = [{duty.id: duty for duty in answer.duties} for answer in (before, after)]
    for name in dict.fromkeys((*duties[0], *duties[1])):
        states = [one[name].state if name in one else "none" for one in duties]
        if states[0] != states[1]:
            yield "duty", name, states[0], states[1]


def _as_json(before: Answer, after: Answer, differences: list[tuple[str, str, str, str]], language: Language) -> bytes:
    rows = [dict(zip(("kind", "about", "before", "after"), one, strict=True)) for one in differences]
    answers = [json.loads(to_json(answer, language)) for answer in (before, after)]
    content = msgspec.json.encode({"before": answers[0], "after": answers[1], "differences": rows})
    return msgspec.json.format(content, indent=2)


def _show(before: Answer, after: Answer, differences: list[tuple[str, str, str, str]], language: Language) -> None:
    table = Table.grid(*(Column(overflow="fold") for _ in range(3)), padding=(0, 2))
    heads = [spelled_day(answer.provenance.as_of, language) for answer in (before, after)]
    table.add_row("", *(Styled(head, style="bold") for head in heads))
    outcomes = [words.OUTCOMES[answer.outcome].into(language) for answer in (before, after)]
    table.add_row(words.OUTCOME.into(language), *outcomes)
    citations = {duty.id: duty.citation for answer in (before, after) for duty in answer.duties}
    for kind, about, earlier, later in differences:
        if kind != "outcome":
            named = citations[about].into(language) if about in citations else about
            head = f"{_ROWS[kind].into(language)} {named}".strip()
            table.add_row(head, _word(earlier, language), _word(later, language))
    lines = [table] if differences else [table, Styled(_SAME.into(language))]
    console().print(Group(*lines))


def _word(word: str, language: Language) -> str:
    for known in (words.OUTCOMES, words.ADVICE, words.TRUTHS, words.STATES):
        if word in known:
            return known[word].into(language)
    return "–"
