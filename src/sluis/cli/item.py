"""`sluis item`: the entries of Annex I through time. Each subcommand is imported only when it is called."""

from __future__ import annotations

import click

from sluis.cli.command import Lazy
from sluis.law.text import Text

_WORDS = Text(
    nl="Zoek, toon en vergelijk de posten van bijlage I, van elke dag.",
    en="Find, show and compare the entries of Annex I, as of any day.",
)
_COMMANDS = {
    "list": Text(nl="Toon de posten van bijlage I van een dag.", en="List the entries of Annex I of a day."),
    "show": Text(
        nl="Toon wat er over een post of paragraaf bekend is.", en="Show what is known about an entry or a paragraph."
    ),
    "diff": Text(nl="Vergelijk de lijsten van twee dagen.", en="Compare the lists of two days."),
    "lists": Text(
        nl="Toon de versies van bijlage I en de nationale lijsten ernaast.",
        en="List the versions of Annex I and the national lists beside it.",
    ),
    "export": Text(nl="Schrijf de inventaris voor andere programma’s.", en="Write the inventory for other programs."),
}


@click.group("item", cls=Lazy, words=_WORDS, below="sluis.cli.item_", known=_COMMANDS)
def command() -> None:
    """Do nothing by itself: a subcommand follows."""
