"""`sluis item diff A B`: what differs between the lists of two days."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command, argument
from sluis.cli.options import day_of, json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.list_difference import Difference, ListDifference

DIFFERENT = 3
_ORDER = ("added", "removed", "changed", "editorial", "unknown", "perhaps_listed")
_NONE = Text(nl="Geen verschil gevonden.", en="No difference found.")
_AMENDMENTS = Text(nl="Versies die tussen deze dagen begonnen", en="Versions that began between these days")
_BROUGHT_UNKNOWN = Text(nl="wat deze versie bracht, is niet opgeschreven", en="what this version brought is not written down")


_SUMMARY = Text(
    nl="Vergelijk de lijsten van dag A en dag B (JJJJ-MM-DD): codes die kwamen of gingen, en posten die veranderden.\n\n"
    "Met CODE alleen die post, en woord voor woord wat er in de officiële tekst veranderde, als die is geïmporteerd.\n\n"
    "Exitstatus: 0 geen verschil, 3 een verschil, 2 onjuiste invoer.",
    en="Compare the lists of the days A and B (YYYY-MM-DD): codes that came or went, and entries that changed.\n\n"
    "With CODE, of that entry only, and word by word what changed in the official text where it was imported.\n\n"
    "Exit status: 0 no difference, 3 a difference, 2 bad input.",
)
_EARLIER, _LATER, _CODE = Text(nl="A", en="A"), Text(nl="B", en="B"), Text(nl="CODE", en="CODE")


@click.command("diff", cls=Command, words=_SUMMARY)
@argument("earlier", _EARLIER)
@argument("later", _LATER)
@argument("code", _CODE, required=False)
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, *, earlier: str, later: str, code: str | None, as_json: bool, language: Language) -> None:
    """Run the command."""
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.list_difference import difference
    from sluis.knowledge.snapshot import packaged

    annex, days = AnnexI(packaged()), (day_of(earlier), day_of(later))
    if code is not None:
        from sluis.cli.item_diff_one import diff_one

        ctx.exit(DIFFERENT if diff_one(annex, code, days, language, as_json=as_json) else 0)
    found = difference(annex, *days)
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(found, language)
    else:
        from sluis.cli.layout import console

        paper = console()
        for part in _page(annex, found, language):
            paper.print(part)
    ctx.exit(DIFFERENT if found.differences else 0)


def _page(annex: AnnexI, found: ListDifference, language: Language) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli import item_words
    from sluis.cli.dates import spelled_day

    for listed in (found.earlier, found.later):
        head, *rest = item_words.about_list(listed, language, spelled_day(annex.horizon, language))
        yield Styled(head, style="bold")
        yield from rest
    if not found.differences:
        yield _NONE.into(language)
    for kind in _ORDER:
        entries = [one for one in found.differences if one.change == kind]
        if entries:
            yield Styled(f"\n{item_words.CHANGES[kind].into(language)} ({len(entries)})", style="bold underline")
            yield _table(entries, language)
    yield ""
    for kind, number in found.same.items():
        if number:
            yield item_words.SAME[kind].format(number=number).into(language)
    yield from _amendments(found, language)


def _table(entries: list[Difference], language: Language) -> RenderableType:
    from rich.padding import Padding
    from rich.table import Table

    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column()
    for one in entries:
        table.add_row(one.code, one.title_nl if language is Language.NL else one.title_en)
    return Padding(table, (0, 0, 0, 2))


def _amendments(found: ListDifference, language: Language) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.dates import spelled_day

    if found.amendments:
        yield Styled(f"\n{_AMENDMENTS.into(language)}", style="bold underline")
    for one in found.amendments:
        brought = "; ".join(text.into(language) for text in one.brought) or _BROUGHT_UNKNOWN.into(language)
        yield f"  {spelled_day(one.from_, language)}: {brought}"
