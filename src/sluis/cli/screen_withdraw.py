"""`sluis screen withdraw ID`: take a clearance back. The record of it stays."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.options import json_option, language_option
from sluis.cli.screen_clear import check_may_clear
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Trek een vrijgave in. De treffer staat dan weer open; dat de vrijgave er was, blijft bewaard.",
    en="Withdraw a clearance. The hit is then open again; that the clearance was there stays on record.",
)
_ID = Text(nl="KENMERK", en="ID")
_BY = Text(nl="Wie haar intrekt.", en="Who withdraws it.")
_WHY = Text(nl="Waarom.", en="Why.")
_WHO, _TEXT = Text(nl="WIE", en="WHO"), Text(nl="TEKST", en="TEXT")
_DONE = Text(nl="Ingetrokken: {id}. De treffer staat weer open.", en="Withdrawn: {id}. The hit is open again.")


@click.command("withdraw", cls=Command, words=_WORDS)
@argument("id_", _ID)
@option("--by", takes=_WHO, words=_BY, required=True)
@option("--why", takes=_TEXT, words=_WHY, required=True)
@json_option()
@language_option
def command(*, id_: str, by: str, why: str, as_json: bool, language: Language) -> None:
    """Record that a clearance is taken back."""
    from sluis.library import open_library
    from sluis.library.clearances import Withdrawn

    check_may_clear(by)
    clearances = open_library().clearances
    name = clearances.named(id_)
    record = clearances.add(Withdrawn(id=name, by=by, why=why, on=datetime.now(UTC).date()))
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"id": record, "withdrawn": name}, language)
    else:
        click.echo(_DONE.format(id=name).into(language))
