"""`sluis item`: the entries of Annex I through time. Each subcommand is imported only when it is called."""

from __future__ import annotations

import click

from sluis.cli.command import Lazy
from sluis.cli.options import language_option
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Zoek, toon en vergelijk de posten van bijlage I, van elke dag.",
    en="Find, show and compare the entries of Annex I, as of any day.",
)
_COMMANDS = {
    "search": Text(
        nl="Zoek de posten waar een product onder kan vallen.", en="Find the entries that a product may fall under."
    ),
    "list": Text(nl="Toon de posten van bijlage I van een dag.", en="List the entries of Annex I of a day."),
    "show": Text(
        nl="Toon wat er over een post of paragraaf bekend is.", en="Show what is known about an entry or a paragraph."
    ),
    "diff": Text(nl="Vergelijk de lijsten van twee dagen.", en="Compare the lists of two days."),
    "lists": Text(
        nl="Toon de versies van bijlage I en de nationale lijsten ernaast.",
        en="List the versions of Annex I and the national lists beside it.",
    ),
    "us": Text(nl="Zoek bij een Amerikaans nummer de post.", en="Find the entry for a US number."),
    "export": Text(nl="Schrijf de inventaris voor andere programma’s.", en="Write the inventory for other programs."),
}


@click.group("item", cls=Lazy, words=_WORDS, below="sluis.cli.item_", known=_COMMANDS)
@language_option
def command(language: Language) -> None:
    """Do nothing by itself: a command follows."""
