"""`sluis impact` over case files: which conclusions, duties and authorisations a change of the law makes others, and why."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import click

from sluis.assessment.comparison import Kind, State
from sluis.classification.impact.export import harmless
from sluis.cli import comparison_page
from sluis.cli.compare import both_sides, compare_folder, status_of
from sluis.cli.comparison_words import because
from sluis.cli.json_output import echo_json
from sluis.cli.law_export import read_state
from sluis.cli.layout import console
from sluis.cli.two_days import two_days

if TYPE_CHECKING:
    from pathlib import Path

    from sluis.assessment.impact import CasesImpact
    from sluis.law.text import Language

COLUMNS = ("file", "kind", "outcome_before", "outcome_after", "authorisation_before", "authorisation_after", "duties", "why")


class Asked(NamedTuple):
    """What was asked on the command line."""

    days: tuple[str, str]
    state: str | None
    show_all: bool
    as_json: bool
    as_csv: bool


def of_cases(path: Path, asked: Asked, language: Language) -> int:
    """Print the report, and return the exit status."""
    before, after = both_sides(two_days(*asked.days, may_be_one=asked.state is not None))
    if asked.state is not None:
        now = before.world
        before = State(replace(read_state(asked.state), lists=now.lists, destinations=now.destinations), before.when)
    found = compare_folder(path, (before, after), language)
    if asked.as_json:
        echo_json(found, language)
    elif asked.as_csv:
        click.echo(as_csv(found, language), nl=False)
    else:
        paper = console()
        for part in comparison_page.by_cause(found, language, most=None if asked.show_all else comparison_page.SHOWN):
            paper.print(part)
    return status_of(found, Kind.CHANGED, Kind.UNDECIDABLE, Kind.MOVED)


def as_csv(found: CasesImpact, language: Language) -> str:
    """One row a case, with a head; so has a file with something wrong, or with a product."""
    paper = io.StringIO(newline="")
    writer = csv.writer(paper, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in found.cases:
        duties = " ".join(each.about for each in one.differences if each.kind == "duty" and not each.moved)
        sides = (one.before.outcome, one.after.outcome, one.before.authorisation, one.after.authorisation)
        why = "\n".join(dict.fromkeys(because(each, language) for each in one.causes))
        writer.writerow(map(harmless, (one.file, one.kind.value, *sides, duties, why)))
    for problem in found.problems:
        writer.writerow(map(harmless, (problem.file, "not_read", "", "", "", "", "", problem.message)))
    for file in found.left_out:
        writer.writerow(map(harmless, (file, "left_out", "", "", "", "", "", "")))
    return paper.getvalue()
