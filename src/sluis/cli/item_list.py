"""`sluis item list`: the entries of Annex I of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Choice, Command, option
from sluis.cli.legal_day import legal_day
from sluis.cli.options import as_of_option, json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from rich.console import RenderableType

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.inventory import Item

_COUNT = Text(
    nl="{number} posten. Titels zijn van Sluis; de officiële tekst beslist. Meer per post: sluis item show CODE",
    en="{number} entries. Titles are ours; the official text decides. More about one: sluis item show CODE",
)
_MARKS = {"not_used": Text(nl="(niet gebruikt)", en="(not used)"), "unknown": Text(nl="(niet zeker)", en="(not certain)")}


_SUMMARY = Text(
    nl="Toon de posten van bijlage I van een dag, met titels in onze eigen woorden.",
    en="List the entries of Annex I of a day, with their titles in our own words.",
)
_AS_OF = Text(nl="De lijst van deze dag; zonder: die van vandaag.", en="The list of this day; without it, today’s.")
_CATEGORY = Text(nl="Alleen posten van deze categorie.", en="Only entries of this category.")


@click.command("list", cls=Command, words=_SUMMARY)
@as_of_option(words=_AS_OF)
@option("--category", type=Choice(list("0123456789")), words=_CATEGORY)
@json_option()
@language_option
def command(*, as_of: str | None, category: str | None, as_json: bool, language: Language) -> None:
    """Run the command."""
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.inventory import items
    from sluis.knowledge.snapshot import packaged
    from sluis.statutes.eu_2021_821.annex_i import ENCODED

    day, annex = legal_day(as_of), AnnexI(packaged())
    found = [one for one in items(annex, day, ENCODED) if category in (None, one.category)]
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(found, language)
        return
    from sluis.cli.layout import console

    paper = console()
    for part in _page(annex, found, day, language):
        paper.print(part)


def _page(annex: AnnexI, found: Sequence[Item], day: date, language: Language) -> Iterator[RenderableType]:
    from itertools import groupby

    from rich.padding import Padding
    from rich.text import Text as Styled

    from sluis.classification.numbering import CATEGORIES
    from sluis.cli import item_words
    from sluis.cli.dates import spelled_day

    head, *rest = item_words.about_list(annex.list_of(day), language, spelled_day(annex.horizon, language))
    yield Styled(head, style="bold")
    yield from rest
    yield Styled(_COUNT.format(number=len(found)).into(language), style="dim")
    for category, entries in groupby(found, lambda one: one.category):
        yield Styled(f"\n{category}  {CATEGORIES[category].into(language)}", style="bold underline")
        yield Padding(_table(entries, language), (0, 0, 0, 2))


def _table(entries: Iterator[Item], language: Language) -> RenderableType:
    from rich.table import Table

    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column()
    for one in entries:
        title = one.title_nl if language is Language.NL else one.title_en
        mark = _MARKS[one.status].into(language) if one.status in _MARKS else ""
        table.add_row(one.code, f"{title} {mark}".rstrip())
    return table
