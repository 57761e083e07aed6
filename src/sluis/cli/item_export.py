"""`sluis item export`: the inventory for other programs, as CSV, JSON or SKOS (JSON-LD)."""

from __future__ import annotations

import click

from sluis.cli.legal_day import legal_day
from sluis.cli.options import language_option
from sluis.law.text import Language


@click.command("export")
@click.option("--format", "to", type=click.Choice(["csv", "json", "skos"]), required=True, help="Form: csv, json or skos.")
@click.option("--as-of", help="The list of this day (YYYY-MM-DD); without it, today.")
@language_option
def command(*, to: str, as_of: str | None, language: Language) -> None:
    """Write the entries of a day: codes, dates, titles in our own words, and relations. Never official texts.

    The shape of the JSON is printed by: sluis schema items
    """
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.export import as_csv, as_skos
    from sluis.classification.inventory import items
    from sluis.cli.json_output import echo_json
    from sluis.knowledge.snapshot import packaged

    day, annex = legal_day(as_of), AnnexI(packaged())
    found = items(annex, day)
    if to == "csv":
        click.echo(as_csv(found), nl=False)
    else:
        echo_json(as_skos(found, annex.list_of(day)) if to == "skos" else found, language)
