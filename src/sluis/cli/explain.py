"""`sluis explain CITATION`: a provision, in our words and as the rule that Sluis applies."""

from __future__ import annotations

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.legal_day import legal_day
from sluis.cli.options import as_of_option, json_option, language_option
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Toon de bepalingen op VINDPLAATS: wat zij zeggen, sinds wanneer, wie zij binden, en de regel zelf.\n\n"
    "Schrijf de vindplaats zoals een jurist dat doet (‘artikel 2, punt 20, van Verordening (EU) 2021/821’,"
    " ‘2021/821 art. 5(2)’), als pad (eu-2021-821/article_5/par_2), of als de id van een regel."
    " Noemt u geen rechtshandeling, dan ziet u alle"
    " bepalingen die passen.",
    en="Show the provisions at CITATION: what they say, since when, whom they bind, and the rule itself.\n\n"
    "Write it as a lawyer does (‘2021/821 art. 5(2)’, ‘artikel 2, punt 20, van Verordening (EU) 2021/821’),"
    " as a path (eu-2021-821/article_5/par_2), or as the id of a rule. Without an act, all that fit are shown.",
)
_CITATION = Text(nl="VINDPLAATS", en="CITATION")
_AS_OF = Text(
    nl="Zeg of de bepaling op deze dag van kracht is; zonder deze optie: vandaag.",
    en="Say whether it is in force on this day; without it, today.",
)
_TABLE = Text(nl="Toon de beslistabel, hoe lang die ook is.", en="Show the decision table, however long it is.")
_WITHIN = Text(
    nl="Sluis heeft ‘{written}’ niet apart vastgelegd. Dit is de bepaling waar het een deel van is.",
    en="Sluis has no separate entry for ‘{written}’. This is the provision of which it is a part.",
)


@click.command("explain", cls=Command, words=_WORDS)
@argument("citation", _CITATION, nargs=-1, required=True)
@as_of_option(words=_AS_OF)
@option("--table", "every_row", is_flag=True, words=_TABLE)
@json_option()
@language_option
def command(*, citation: tuple[str, ...], as_of: str | None, every_row: bool, as_json: bool, language: Language) -> None:
    """Show the provisions."""
    from sluis.cli.citing import cited
    from sluis.cli.provision import whole
    from sluis.cli.source_titles import source_titles
    from sluis.statutes import LAW

    written, day = " ".join(citation), legal_day(as_of)
    found = cited(written, LAW)
    titles = source_titles()
    shown = [whole(one, day, titles, LAW) for one in found.provisions]
    if as_json:
        from sluis.cli.json_output import echo_json

        content = {"asked": written, "as_of": day, "part_of_these": found.within, "provisions": shown}
        echo_json(content, language)
        return
    from sluis.cli.layout import console
    from sluis.cli.provision_page import ProvisionPage

    paper, page = console(), ProvisionPage(language, day, LAW)
    if found.within:
        paper.print(page.say(_WITHIN.format(written=written)))
    for one in shown:
        for part in page.provision(one, every_row=every_row):
            paper.print(part)
