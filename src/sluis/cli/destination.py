"""`sluis destination`: what is known of a country or territory, with how sure that is."""

from __future__ import annotations

import click

from sluis.cli.command import Lazy
from sluis.cli.options import language_option
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Toon en vergelijk landen van bestemming: cijfers met bron, datum en marge.",
    en="Show and compare destinations: figures with source, date and margin.",
)
_KNOWN = {
    "show": Text(nl="Toon wat er over een land bekend is.", en="Show what is known of a country."),
    "map": Text(
        nl="Teken een wereldkaart van één onderwerp, met de tabel ernaast.",
        en="Draw a world map of one subject, with its table.",
    ),
    "compare": Text(nl="Zet landen naast elkaar.", en="Show countries side by side."),
    "sources": Text(
        nl="Toon waar de cijfers vandaan komen, hoe oud ze zijn, en hun licenties.",
        en="Show where the figures come from, how old they are, and their licences.",
    ),
    "import": Text(nl="Voeg een index toe waarvoor u een licentie hebt.", en="Add an index that you have a licence for."),
    "remove": Text(nl="Haal een eigen index uit het gebruik.", en="Take an index of your own out of use."),
    "update": Text(
        nl="Haal uw indexen opnieuw op, en zeg hoe de andere cijfers worden bijgewerkt.",
        en="Fetch your indices again, and say how the other figures are brought up to date.",
    ),
}


@click.group("destination", cls=Lazy, words=_WORDS, below="sluis.cli.destination_", known=_KNOWN)
@language_option
def command(language: Language) -> None:
    """Do nothing by itself: a command follows."""
