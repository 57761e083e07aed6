"""`sluis item us NUMBER…`: from US numbers to the entries of Annex I, with the traps."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command, argument
from sluis.cli.legal_day import legal_day
from sluis.cli.options import as_of_option, json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.crosswalk import Crossing

_SUMMARY = Text(
    nl="Zoek bij een Amerikaans nummer (ECCN) de post van bijlage I, met de valkuilen.\n\n"
    "Een gelijk nummer is een begin, geen indeling: de teksten verschillen.",
    en="Find the entry of Annex I for a US number (ECCN), with the traps.\n\n"
    "An equal number is a beginning, not a classification: the texts differ.",
)
_NUMBER = Text(nl="NUMMER", en="NUMBER")
_AS_OF = Text(nl="De lijst van deze dag; zonder: die van vandaag.", en="The list of this day; without it, today’s.")
_LEADS = Text(nl="{eccn} → {code}  {title}", en="{eccn} → {code}  {title}")
_NOWHERE = Text(nl="{eccn} → geen post van bijlage I volgt hieruit", en="{eccn} → no entry of Annex I follows from this")
_PARAGRAPH = Text(
    nl="Of {paragraph} in de Unie hetzelfde zegt, is niet vergeleken. Lees de post.",
    en="Whether {paragraph} says the same in the Union was not compared. Read the entry.",
)


@click.command("us", cls=Command, words=_SUMMARY)
@argument("numbers", _NUMBER, nargs=-1, required=True)
@as_of_option(words=_AS_OF)
@json_option()
@language_option
def command(*, numbers: tuple[str, ...], as_of: str | None, as_json: bool, language: Language) -> None:
    """Run the command."""
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.crosswalk import from_us
    from sluis.knowledge.snapshot import packaged

    day, annex = legal_day(as_of), AnnexI(packaged())
    found = [from_us(annex, one, day) for one in numbers]
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(found, language)
        return
    from sluis.cli.layout import console

    paper = console()
    for one in found:
        for part in _page(annex, one, language):
            paper.print(part)


def _page(annex: AnnexI, one: Crossing, language: Language) -> Iterator[RenderableType]:
    from rich.text import Text as Styled

    from sluis.cli.layout import indented

    title = annex.titles[one.code].title.text.into(language) if one.code else ""
    head = (_LEADS if one.code else _NOWHERE).format(eccn=one.eccn, code=one.code, title=title)
    yield Styled(head.into(language), style="bold")
    for note in one.notes:
        yield indented(note.into(language))
    if one.paragraph:
        yield indented(_PARAGRAPH.format(paragraph=one.paragraph).into(language))
