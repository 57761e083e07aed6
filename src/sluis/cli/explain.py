"""`sluis explain CITATION`: a provision, in our words and as the rule that Sluis applies."""

from __future__ import annotations

import click

from sluis.cli.legal_day import legal_day
from sluis.cli.options import language_option
from sluis.law.text import Language, Text

_WITHIN = Text(
    nl="Sluis heeft ‘{written}’ niet apart vastgelegd. Dit is de bepaling waar het een deel van is.",
    en="Sluis has no separate entry for ‘{written}’. This is the provision of which it is a part.",
)


@click.command("explain")
@click.argument("citation", nargs=-1, required=True)
@click.option("--as-of", help="Say whether it is in force on this day (YYYY-MM-DD); without it, today.")
@click.option("--table", "every_row", is_flag=True, help="Show the decision table, however long it is.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@language_option
def command(*, citation: tuple[str, ...], as_of: str | None, every_row: bool, as_json: bool, language: Language) -> None:
    """Show the provisions at CITATION: what they say, since when, whom they bind, and the rule itself.

    Write it as a lawyer does ("2021/821 art. 5(2)", "artikel 2, punt 20, van Verordening (EU) 2021/821"),
    as a path (eu-2021-821/article_5/par_2), or as the id of a rule. Without an act, all that fit are shown.
    """
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
    from sluis.cli.page import console
    from sluis.cli.provision_page import ProvisionPage

    paper, page = console(), ProvisionPage(language, day, LAW)
    if found.within:
        paper.print(page.say(_WITHIN.format(written=written)))
    for one in shown:
        for part in page.provision(one, every_row=every_row):
            paper.print(part)
