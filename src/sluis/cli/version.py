"""`sluis version`: what this is, and the digests of the law and knowledge in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis import __version__, open_world
from sluis.cli.command import Command
from sluis.cli.options import json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from datetime import date

_WORDS = Text(
    nl="Toon de versie, en de vingerafdrukken waarmee een antwoord opnieuw is te maken.",
    en="Print the version, and the digests with which an answer can be made again.",
)
_LABELS = {
    "sluis": Text(nl="Sluis", en="Sluis"),
    "semantics": Text(nl="semantiek", en="semantics"),
    "law_digest": Text(nl="recht (SHA-256)", en="law (SHA-256)"),
    "knowledge_digest": Text(nl="kennis (SHA-256)", en="knowledge (SHA-256)"),
    "horizon": Text(nl="kennis bijgewerkt tot", en="knowledge reaches to"),
}


def provenance() -> dict[str, str | date]:
    """What an answer of this installation would be made with, under the names that an answer uses."""
    from sluis.assessment.world import SEMANTICS

    world = open_world()
    return {
        "sluis": __version__,
        "semantics": SEMANTICS,
        "law_digest": world.law.digest,
        "knowledge_digest": world.knowledge_digest,
        "horizon": world.knowledge.horizon,
    }


@click.command("version", cls=Command, words=_WORDS)
@json_option()
@language_option
def command(*, as_json: bool, language: Language) -> None:
    """Print what answers are made with."""
    made_with = provenance()
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(made_with, language)
        return
    labels = {key: label.into(language) for key, label in _LABELS.items()}
    width = max(map(len, labels.values()))
    for key, value in made_with.items():
        click.echo(f"{labels[key]:<{width}}  {value}")
