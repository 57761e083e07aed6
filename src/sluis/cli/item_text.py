"""What an entry says: in our words, and beside them in the official ones where the text was imported."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from rich.table import Table
from rich.text import Text as Styled

from sluis.classification import examine
from sluis.classification.official import Kind
from sluis.cli import annex_words
from sluis.cli.annex_page import general_notes, passage_line, shown, used_terms
from sluis.cli.item_words import place_of
from sluis.cli.layout import indented
from sluis.law.text import Language, Text
from sluis.statutes.eu_2021_821.annex_i import ENTRIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from rich.console import RenderableType

    from sluis.classification.official import OfficialText, Passage

_NARROW = 90
"""Below so many columns the official words stand under ours, not beside them."""
_OURS = Text(nl="In onze woorden", en="In our words")
_OFFICIAL = Text(nl="De officiële woorden", en="The official words")
_OURS_ONLY = Text(
    nl="De officiële tekst van deze dag is niet geïmporteerd. Doe dat met: sluis annex import FILE",
    en="The official text of this day has not been imported. Do so with: sluis annex import FILE",
)
_NOT_THERE = Text(
    nl="In de geïmporteerde tekst van {day} staat {code} niet.", en="The imported text of {day} does not have {code}."
)
_NUMBER = re.compile(r"[0-9]+")


class Said(NamedTuple):
    """A paragraph or a note by its path: our words and the official ones, either of which may be missing."""

    path: str
    ours: Text | None
    official: Passage | None


def said(code: str, day: date, text: OfficialText | None) -> tuple[Said, ...]:
    """An entry or a paragraph with all that stands below it: the official order, then what only we put into words."""
    ours = our_words(code, day)
    left = dict(ours)
    found = []
    for one in text.under(code) if text else ():
        path = _path(one)
        found.append(Said(path, left.pop(path, None), one))
    return (*found, *(Said(path, words, None) for path, words in left.items()))


def our_words(code: str, day: date) -> dict[str, Text]:
    """The paragraphs and notes of an encoded entry as it read on a day, in our words; nothing where it is not encoded."""
    found: dict[str, Text] = {}
    for entry in ENTRIES:
        if f"{code}.".startswith(f"{entry.code}."):
            for one in examine(entry, day, {}).criteria:
                if f"{one.path}.".startswith((f"{code}.", f"{code}/")) or one.path.startswith(f"{code}/"):
                    found.setdefault(one.path, one.words)
    return found


def text_page(code: str, day: date, text: OfficialText | None, language: Language, width: int) -> Iterator[RenderableType]:
    """What the entry says, beside the official words, with the definitions of the terms in them."""
    lines = said(code, day, text)
    if text is not None and not any(text.under(code)):
        yield Styled(_NOT_THERE.format(day=text.day, code=code).into(language), style="dim")
    if lines:
        yield ""
        yield indented(_beside(lines, language) if text is not None and width >= _NARROW else _stacked(lines, language))
    if text is None:
        yield Styled(f"\n{_OURS_ONLY.into(language)}", style="dim")
        return
    yield from _around(text, [one.official for one in lines if one.official], language)
    yield Styled(f"\n{annex_words.said_text(text, language)}", style="dim")
    for line in annex_words.warnings(text, day, language):
        yield Styled(line, style="dim")


def text_data(code: str, day: date, text: OfficialText | None) -> dict[str, Any]:
    """The same as data."""
    criteria = [{"path": path, "words": words} for path, words in our_words(code, day).items()]
    passages = tuple(text.under(code)) if text else ()
    return {"criteria": criteria, "official": shown(text, passages, day) if text and passages else None}


def _path(one: Passage) -> str:
    """The path of a passage as our criteria have it: a note has its number, or is the first."""
    if one.kind is not Kind.NOTE:
        return one.path if one.kind is Kind.PARAGRAPH else f"{one.path}/{one.kind.value}"
    number = _NUMBER.search(one.label)
    return f"{one.path}/note_{number.group() if number else 1}"


def _beside(lines: Sequence[Said], language: Language) -> Table:
    table = Table.grid(padding=(0, 2), collapse_padding=True)
    table.add_column(no_wrap=True, max_width=18, overflow="fold")
    table.add_column(ratio=2)
    table.add_column(ratio=3)
    table.add_row("", Styled(_OURS.into(language), style="italic"), Styled(_OFFICIAL.into(language), style="italic"))
    for one in lines:
        official = passage_line(one.official, language, named=False) if one.official else ""
        table.add_row(Styled(_shown_path(one, language), style="bold"), one.ours.into(language) if one.ours else "", official)
    return table


def _stacked(lines: Sequence[Said], language: Language) -> Table:
    table = Table.grid(padding=(0, 2), collapse_padding=True)
    table.add_column(no_wrap=True, max_width=18, overflow="fold")
    table.add_column()
    for one in lines:
        path: str | Styled = Styled(_shown_path(one, language), style="bold")
        if one.ours:
            table.add_row(path, Styled(one.ours.into(language), style="" if one.official is None else "italic"))
            path = ""
        if one.official:
            table.add_row(path, passage_line(one.official, language, named=False))
    return table


def _shown_path(one: Said, language: Language) -> str:
    """The path; of a note only that it belongs to the paragraph above it, for its label stands before its words."""
    if one.official is not None and one.official.kind is not Kind.PARAGRAPH:
        return ""
    return place_of(one.path).into(language)


def _around(text: OfficialText, passages: Sequence[Passage], language: Language) -> Iterator[RenderableType]:
    """The definitions of the terms in the words, and the general notes that govern them."""
    if terms := used_terms(text, passages):
        yield Styled(f"\n{annex_words.DEFINITIONS.into(language)}", style="bold")
        yield from (indented(Styled(term.words)) for term in terms)
    if passages and (general := general_notes(text, passages)):
        yield Styled(f"\n{annex_words.GENERAL.into(language)}", style="bold")
        yield from (indented(passage_line(one, language)) for one in general)
