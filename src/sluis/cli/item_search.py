"""`sluis item search QUERY`: the entries of Annex I that a product may fall under, the likeliest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.legal_day import legal_day
from sluis.cli.options import json_option, language_option
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from rich.console import RenderableType

    from sluis.library.search import Hit, Reason

_MOST = 100
_PLACES = {
    "code": Text(nl="code", en="code"),
    "title": Text(nl="titel", en="title"),
    "search_word": Text(nl="zoekwoord", en="search word"),
    "official_text": Text(nl="officiële tekst", en="official text"),
}
_WAYS = {
    "synonym": Text(nl="synoniem", en="synonym"),
    "part": Text(nl="deel van het woord", en="part of the word"),
    "spelling": Text(nl="andere spelling", en="other spelling"),
}
_REASON = Text(nl="‘{asked}’: {place} ‘{found}’", en="‘{asked}’: {place} ‘{found}’")
_REASON_BY = Text(nl="‘{asked}’ ({way}): {place} ‘{found}’", en="‘{asked}’ ({way}): {place} ‘{found}’")
_NOTHING = Text(
    nl="Niets gevonden voor ‘{query}’. Dat betekent niet dat het product niet op de lijst staat. Probeer wat het product is"
    " of doet, of een code zoals 5A001.",
    en="Nothing found for ‘{query}’. That does not mean that the product is not on the list. Try what the product is"
    " or does, or a code such as 5A001.",
)
_NO_CLASSIFICATION = Text(
    nl="Gevonden is nog niet ingedeeld: lees de tekst van de post. Wat hier niet staat, kan toch op de lijst staan.",
    en="Found is not classified: read the text of the entry. What is not shown here may be on the list all the same.",
)
_OUR_WORDS_ONLY = Text(
    nl="Er is alleen gezocht in de titels en zoekwoorden van Sluis: de officiële tekst is niet geïmporteerd.",
    en="Only the titles and search words of Sluis were searched: the official text has not been imported.",
)


class NotACountError(InputError):
    """Not a number of entries that can be shown."""

    code = "S157"
    words = Text(
        nl="‘{written}’ is geen aantal. Schrijf een heel getal van 1 tot en met {most}.",
        en="‘{written}’ is not a number of entries. Write a whole number from 1 to {most}.",
    )


def count(written: str) -> int:
    """How many entries to show.

    Raises:
        NotACountError: it is no whole number, too small or too large.
    """
    text = str(written)
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _MOST):
        raise NotACountError(written=text, most=_MOST)
    return int(text)


_SUMMARY = Text(
    nl="Zoek posten van bijlage I: bij een product, bij wat het doet, in het Nederlands of Engels, of bij een code.\n\n"
    "De waarschijnlijkste post staat voorop, met de reden. Een code mag als 5A001.f.1, 5a001f1 of 4d4.",
    en="Find entries of Annex I: for a product, for what it does, in Dutch or English, or for a code.\n\n"
    "The likeliest entry comes first, with why it was found. A code may be typed as 5A001.f.1, 5a001f1 or 4d4.",
)
_QUERY = Text(nl="ZOEKTEKST", en="QUERY")
_NUMBER = Text(nl="AANTAL", en="NUMBER")
_LIMIT = Text(nl="Toon ten hoogste zoveel posten; anders 10.", en="Show at most so many entries; otherwise 10.")


@click.command("search", cls=Command, words=_SUMMARY)
@argument("query", _QUERY, nargs=-1, required=True)
@option("--limit", type=count, default=10, takes=_NUMBER, words=_LIMIT)
@json_option()
@language_option
def command(*, query: tuple[str, ...], limit: int, as_json: bool, language: Language) -> None:
    """Run the command."""
    from sluis.cli.official import paragraphs_on
    from sluis.knowledge.snapshot import packaged
    from sluis.library.home import home_folder
    from sluis.library.search import Corpus, open_search

    asked, knowledge, official = " ".join(query), packaged(), paragraphs_on(legal_day(None))
    corpus = Corpus(knowledge.titles, knowledge.synonyms, official)
    with open_search(corpus, home_folder() / "search") as search:
        hits = search.find(asked, limit)
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json([one._asdict() | {"why": [reason._asdict() for reason in one.why]} for one in hits], language)
        return
    if hits:
        from sluis.cli.layout import console

        console().print(_page(hits, language))
    else:
        click.echo(_NOTHING.format(query=asked).into(language))
    click.echo(_NO_CLASSIFICATION.into(language))
    if not official:
        click.echo(_OUR_WORDS_ONLY.into(language))


def _page(hits: tuple[Hit, ...], language: Language) -> RenderableType:
    from rich.table import Table
    from rich.text import Text as Styled

    table = Table.grid(padding=(0, 2))
    for one in hits:
        title = one.title_nl if language is Language.NL else one.title_en
        table.add_row(Styled(one.code, style="bold"), title)
        for reason in one.why:
            table.add_row("", Styled(_spelled(reason, language), style="dim"))
    return table


def _spelled(reason: Reason, language: Language) -> str:
    words = _REASON_BY if reason.how in _WAYS else _REASON
    way = _WAYS.get(reason.how, "")
    return words.format(asked=reason.asked, way=way, place=_PLACES[reason.place], found=reason.found).into(language)
