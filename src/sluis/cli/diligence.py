"""`sluis diligence`: due diligence in the four steps of the guidelines. Each subcommand is imported when it is called."""

from __future__ import annotations

import click

from sluis.cli.command import Lazy
from sluis.cli.options import language_option
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Doe zorgvuldigheidsonderzoek in de vier stappen van Aanbeveling (EU) 2024/2659: vragen, rode vlaggen, hoe het eindigt,"
    " en een melding aan de CDIU.",
    en="Do due diligence in the four steps of Recommendation (EU) 2024/2659: questions, red flags, how it ends, and"
    " a notification to CDIU.",
)
_COMMANDS = {
    "start": Text(
        nl="Zet in een kopie van een casusbestand de rode vlaggen die passen, om te beantwoorden.",
        en="Put the red flags that fit into a copy of a case file, to be answered.",
    ),
    "ask": Text(
        nl="Doorloop het onderzoek in een vraaggesprek.",
        en="Go through the due diligence in an interview.",
    ),
    "show": Text(
        nl="Toon het onderzoek: hoe het eindigt en waarom, wat open is, en wat is geleerd.",
        en="Show the due diligence: how it ends and why, what is open, and what was learned.",
    ),
    "notify": Text(
        nl="Maak de melding aan de CDIU, of de vraag om contact.",
        en="Make the notification to CDIU, or the request for contact.",
    ),
}


@click.group("diligence", cls=Lazy, words=_WORDS, below="sluis.cli.diligence_", known=_COMMANDS)
@language_option
def command(language: Language) -> None:
    """Do nothing by itself: a command follows."""
