"""`sluis classify`: classify a product, from its first facts to its record. Each subcommand is imported when it is called."""

from __future__ import annotations

import click

from sluis.cli.command import Lazy
from sluis.cli.options import language_option
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Deel een product in op de lijst van bijlage I: vragen, een dossierstuk, en waarvoor het misbruikt kan worden.",
    en="Classify a product on the list of Annex I: questions, a record, and what it could be misused for.",
)
_COMMANDS = {
    "ask": Text(
        nl="Vul een productbestand aan door vragen te beantwoorden.",
        en="Complete a product file by answering questions.",
    ),
    "show": Text(
        nl="Toon de indeling: elke post met elk criterium en het bewijs.",
        en="Show the classification: every entry with every criterion and its evidence.",
    ),
    "misuse": Text(
        nl="Denk bij het ontwerp na over misbruik, en leg dat vast.",
        en="Think through misuse while designing, and write it down.",
    ),
    "facts": Text(
        nl="Geef de feiten over het ontwerp, voor een casusbestand.",
        en="Give the facts about the design, for a case file.",
    ),
}


@click.group("classify", cls=Lazy, words=_WORDS, below="sluis.cli.classify_", known=_COMMANDS)
@language_option
def command(language: Language) -> None:
    """Do nothing by itself: a command follows."""
