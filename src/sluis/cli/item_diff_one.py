"""What differs about one entry between two days: what the inventory knows, and a redline of the official text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text as Styled

from sluis.classification.inventory import item
from sluis.classification.list_difference import difference_of
from sluis.classification.redline import redline
from sluis.cli import item_words
from sluis.cli.annex_diff import as_data, diff_page
from sluis.cli.dates import spelled_day
from sluis.cli.json_output import echo_json
from sluis.cli.layout import console
from sluis.cli.official import texts_to_compare
from sluis.law.text import Language, Text
from sluis.library.errors import LibraryError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from rich.console import Console, RenderableType

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.inventory import Item
    from sluis.classification.list_difference import Kind

_BETWEEN = Text(nl="Tussen {old} en {new}: {change}", en="Between {old} and {new}: {change}")
_ON_NEITHER = Text(nl="Op geen van beide lijsten", en="On neither list")
_STAYED = {
    "unchanged": Text(nl="Dezelfde woorden en cijfers", en="The same words and figures"),
    "inferred": Text(
        nl="Vermoedelijk dezelfde woorden: gelijk in de teksten ervoor en erna",
        en="Presumably the same words: the same in the texts before and after",
    ),
    "unconfirmed": Text(
        nl="Zo ver wij weten dezelfde woorden, maar een dag ligt na de kennishorizon",
        en="As far as we know the same words, but a day is after the knowledge horizon",
    ),
}


def diff_one(annex: AnnexI, asked: str, days: tuple[date, date], language: Language, *, as_json: bool) -> bool:
    """Print what differs about one entry; whether anything does, or may.

    Raises:
        UnknownCodeError: no list has the entry.
    """
    one = item(annex, asked, days[1])
    kind = difference_of(annex, one.code, *days)
    if as_json:
        echo_json({"code": one.code, "change": kind, "redline": _redline_data(one.code, days, language)}, language)
    else:
        paper = console()
        for part in _page(one, kind, days, language, paper):
            paper.print(part)
    return kind is not None and kind not in _STAYED


def _page(
    one: Item, kind: Kind | None, days: tuple[date, date], language: Language, paper: Console
) -> Iterator[RenderableType]:
    yield Styled(f"{one.code}  {one.title_nl if language is Language.NL else one.title_en}", style="bold")
    said = (_ON_NEITHER if kind is None else (item_words.CHANGES | _STAYED)[kind]).into(language)
    old, new = (spelled_day(day, language) for day in days)
    yield _BETWEEN.format(old=old, new=new, change=said).into(language)
    yield ""
    try:
        texts = texts_to_compare(language, *days)
    except LibraryError as problem:
        yield Styled(problem.message(language), style="dim")
        return
    found = redline(*texts, one.code)
    yield from diff_page(texts, days, found, language, is_plain=not paper.is_terminal)


def _redline_data(code: str, days: tuple[date, date], language: Language) -> object:
    """The redline as data; None where one of the texts was not imported."""
    try:
        texts = texts_to_compare(language, *days)
    except LibraryError:
        return None
    return as_data(texts, days, redline(*texts, code))
