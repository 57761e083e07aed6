"""`sluis annex`: the official text of the control list: import it, show it, compare two of its days."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sluis.cli.command import Group, argument, option
from sluis.cli.files import bounded_bytes
from sluis.cli.legal_day import legal_day
from sluis.cli.options import DAY, FILE, as_of_option, day_of, json_option, language_option
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from datetime import date

    from sluis.classification.official import OfficialText
    from sluis.classification.redline import Difference

DIFFERENT = 3


class NoSuchPassageError(InputError):
    """A path that an official text does not have."""

    code = "S363"
    words = Text(
        nl="‘{path}’ staat niet in de tekst van {day}. Schrijf een code of onderdeel zoals 5A001 of 5A001.f.1.",
        en="‘{path}’ is not in the text of {day}. Write a code or paragraph such as 5A001 or 5A001.f.1.",
    )


_WORDS = Text(
    nl="Importeer, toon en vergelijk de officiële tekst van bijlage I.",
    en="Import, show and compare the official text of Annex I.",
)
_IMPORT = Text(
    nl="Lees een officiële tekst en bewaar die.\n\n"
    "BESTAND is Formex 4-XML, XHTML of HTML van EUR-Lex, of open JSON van bijlage I.",
    en="Read an official text and keep it.\n\nFILE is Formex 4 XML, XHTML or HTML of EUR-Lex, or open JSON of Annex I.",
)
_FROM = Text(
    nl="De dag vanaf wanneer de tekst geldt, als het bestand dat niet zegt.",
    en="The day from which the text applies, if the file does not say so.",
)
_STATUS = Text(nl="Toon welke officiële teksten zijn geïmporteerd.", en="List the official texts that were imported.")
_SHOW = Text(
    nl="Toon een post of paragraaf in de officiële woorden, met noten en definities.",
    en="Show an entry or paragraph in the official words, with its notes and definitions.",
)
_AS_OF = Text(nl="Toon de tekst van deze dag; zonder: die van vandaag.", en="Show the text of this day; without it, today’s.")
_DIFF = Text(
    nl="Vergelijk de officiële tekst van dag A en dag B (JJJJ-MM-DD), woord voor woord; met PAD alleen die paragraaf.\n\n"
    "Exitstatus: 0 geen verschil, 3 een verschil.",
    en="Compare the official text of the days A and B (YYYY-MM-DD), word by word; with PATH, of one entry or paragraph.\n\n"
    "Exit status: 0 no difference, 3 a difference.",
)
_PATH = Text(nl="PAD", en="PATH")
_A, _B = Text(nl="A", en="A"), Text(nl="B", en="B")


@click.group("annex", cls=Group, words=_WORDS)
@language_option
def command(language: Language) -> None:
    """Do nothing by itself: a command follows."""


@command.command("import", words=_IMPORT)
@argument("file", FILE)
@option("--from", "first_day", takes=DAY, words=_FROM)
@json_option()
@language_option
def import_command(*, file: str, first_day: str | None, as_json: bool, language: Language) -> None:
    """Read an official text and keep it.

    FILE is Formex 4 XML, XHTML or HTML of EUR-Lex, or open JSON of Annex I.
    """
    from sluis.library import open_library

    day = None if first_day is None else day_of(first_day)
    found = open_library().official_texts.put(_content(file), Path(file).name, day)
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(found, language)
        return
    from sluis.cli.annex_page import imported_lines

    click.echo("\n".join(imported_lines(found, language)))


@command.command("status", words=_STATUS)
@json_option()
@language_option
def status_command(*, as_json: bool, language: Language) -> None:
    """List the official texts that were imported."""
    from sluis.library import open_library

    library = open_library()
    found = library.official_texts.all()
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"home": str(library.home), "texts": found}, language)
        return
    from sluis.cli.annex_page import status_lines

    click.echo("\n".join(status_lines(library.home, found, language)))


@command.command("show", words=_SHOW)
@argument("path", _PATH)
@as_of_option(words=_AS_OF)
@json_option()
@language_option
def show_command(*, path: str, as_of: str | None, as_json: bool, language: Language) -> None:
    """Show an entry or paragraph in the official words, with its notes and definitions."""
    from sluis.cli.official import texts_on

    day = legal_day(as_of)
    (text,) = texts_on(language, day)
    path = path.rstrip(".")
    passages = tuple(text.under(path))
    if not passages:
        raise NoSuchPassageError(path=path, day=text.day)
    from sluis.cli.annex_page import show_page, shown

    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(shown(text, passages, day), language)
        return
    from sluis.cli.layout import console

    paper = console()
    for part in show_page(text, passages, day, language):
        paper.print(part)


@command.command("diff", words=_DIFF)
@argument("old", _A)
@argument("new", _B)
@argument("path", _PATH, required=False, default="")
@json_option()
@language_option
@click.pass_context
def diff_command(ctx: click.Context, *, old: str, new: str, path: str, as_json: bool, language: Language) -> None:
    """Compare the official text of two days (YYYY-MM-DD), word by word; with PATH, of one entry or paragraph.

    Exit status: 0 no difference, 3 a difference.
    """
    from sluis.classification.redline import redline
    from sluis.cli.official import texts_to_compare

    days = day_of(old), day_of(new)
    old_text, new_text = texts_to_compare(language, *days)
    path = path.rstrip(".")
    if path and not any(any(text.under(path)) for text in (old_text, new_text)):
        raise NoSuchPassageError(path=path, day=new_text.day)
    found = redline(old_text, new_text, path)
    _print_diff((old_text, new_text), days, found, language, as_json=as_json)
    ctx.exit(DIFFERENT if found else 0)


def _print_diff(
    texts: tuple[OfficialText, OfficialText],
    days: tuple[date, date],
    found: tuple[Difference, ...],
    language: Language,
    *,
    as_json: bool,
) -> None:
    from sluis.cli.annex_diff import as_data, diff_page

    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(as_data(texts, days, found), language)
        return
    from sluis.cli.layout import console

    paper = console()
    for part in diff_page(texts, days, found, language, is_plain=not paper.is_terminal):
        paper.print(part)


def _content(file: str) -> bytes:
    from sluis.classification.official import MOST_BYTES, TooLargeTextError

    return bounded_bytes(file, MOST_BYTES, lambda path, size: TooLargeTextError(file=path, size=size, most=MOST_BYTES))
