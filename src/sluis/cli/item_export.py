"""`sluis item export`: the inventory for other programs, as CSV, JSON or SKOS (JSON-LD)."""

from __future__ import annotations

import click

from sluis.cli.command import Choice, Command, option
from sluis.cli.legal_day import legal_day
from sluis.cli.options import as_of_option, language_option
from sluis.law.text import Language, Text

_SUMMARY = Text(
    nl="Schrijf de posten van een dag: codes, dagen, titels in onze eigen woorden, en verbanden. Nooit officiële teksten.\n\n"
    "De vorm van de JSON toont: sluis schema items",
    en="Write the entries of a day: codes, dates, titles in our own words, and relations. Never official texts.\n\n"
    "The shape of the JSON is printed by: sluis schema items",
)
_FORM = Text(nl="De vorm: csv, json of skos.", en="Form: csv, json or skos.")
_AS_OF = Text(nl="De lijst van deze dag; zonder: die van vandaag.", en="The list of this day; without it, today’s.")


@click.command("export", cls=Command, words=_SUMMARY)
@option("--format", "to", type=Choice(["csv", "json", "skos"]), required=True, words=_FORM)
@as_of_option(words=_AS_OF)
@language_option
def command(*, to: str, as_of: str | None, language: Language) -> None:
    """Run the command."""
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.export import as_csv, as_skos
    from sluis.classification.inventory import items
    from sluis.cli.json_output import echo_json
    from sluis.knowledge.snapshot import packaged
    from sluis.statutes.eu_2021_821.annex_i import ENCODED

    day, annex = legal_day(as_of), AnnexI(packaged())
    found = items(annex, day, ENCODED)
    if to == "csv":
        click.echo(as_csv(found), nl=False)
    else:
        echo_json(as_skos(found, annex.list_of(day)) if to == "skos" else found, language)
