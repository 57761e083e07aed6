"""Every command of `sluis`: summary, arguments and options, taken from the commands themselves."""

from __future__ import annotations

import importlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

from docs.generator.markdown import Page, code, page, plain, table
from docs.generator.words import TITLES
from sluis.cli import main
from sluis.knowledge.yaml import read_yaml
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LEAD = Text(
    nl="`sluis OPDRACHT --help` toont hetzelfde in het Engels. Wat de opdrachten afdrukken, is Nederlands of Engels.",
    en="`sluis COMMAND --help` shows the same. What the commands print is in Dutch or English.",
)
_DUTCH = Path(__file__).with_name("commands.yaml")
_OPTION = Text(nl="argument of optie", en="argument or option")
_MEANS = Text(nl="betekenis", en="meaning")
_NOT_YET = Text(nl="Nog niet in deze versie.", en="Not in this version yet.")
SUMMARIES = {
    "assess": "Beoordeel een uitvoer: wat vraagt het recht van een dag, en waarom.",
    "ask": "Vul een casusbestand aan door vragen te beantwoorden.",
    "explain": "Toon een bepaling: woorden, regel, data en beslistabel.",
    "compare": "Beoordeel één uitvoer onder het recht van twee dagen.",
    "annex": "Importeer, toon en vergelijk de officiële tekst van bijlage I.",
    "law": "Toon de bepalingen en feiten die Sluis kent.",
    "coverage": "Zeg wat gemodelleerd, geïndexeerd en niet gemodelleerd is.",
    "knowledge": "Controleer, vergelijk en toon de gedateerde feiten achter het recht.",
    "schema": "Toon het JSON-schema van een casusbestand of een antwoord.",
    "doctor": "Controleer deze installatie.",
    "version": "Toon de versie en de vingerafdrukken van recht en kennis.",
}
"""What each command does, in Dutch. The program has these in English."""


def commands_page(language: Language) -> Page:
    """All commands, in the program's own order."""
    parts = [_LEAD.into(language)]
    for name, summary in summaries().items():
        said = SUMMARIES[name] if language is Language.NL else summary
        parts += [f"## sluis {name}", plain(said)]
        found = loaded(name)
        parts += [_NOT_YET.into(language)] if found is None else _command(f"sluis {name}", found, language)
    return page("commands.md", TITLES["commands"].into(language), language, parts)


def summaries() -> dict[str, str]:
    """Every command by name, with its summary."""
    context = click.Context(main.cli)
    names = main.cli.list_commands(context)
    return {name: main._COMMANDS[name] for name in names}  # noqa: SLF001  (loading each command would be slow)


def loaded(name: str) -> click.Command | None:
    """The command itself; None where it is announced but not there."""
    try:
        command: click.Command = importlib.import_module(f"sluis.cli.{name}").command
    except ModuleNotFoundError as problem:
        if problem.name != f"sluis.cli.{name}":
            raise
        return None
    return command


def _command(words: str, command: click.Command, language: Language) -> Iterator[str]:
    context = click.Context(command, info_name=words)
    usage = " ".join((words, *command.collect_usage_pieces(context)))
    yield f"```sh\n{usage}\n```"
    if language is Language.EN and command.help:
        yield "\n\n".join(plain(part) for part in command.help.replace("\b", "").split("\n\n"))
    head = [_OPTION.into(language), _MEANS.into(language)]
    records = [record for one in command.get_params(context) if (record := one.get_help_record(context))]
    yield table(head, [(code(name), plain(_said(means, language))) for name, means in records if means])
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below is not None:
                yield f"### {words} {name}"
                yield plain(_said(below.get_short_help_str(limit=200), language))
                yield from _command(f"{words} {name}", below, language)


def _said(text: str, language: Language) -> str:
    """A help text in the language; where nobody put it into Dutch yet, in English."""
    return _dutch().get(text, text) if language is Language.NL else text


@cache
def _dutch() -> Mapping[str, str]:
    return {one["en"]: one["nl"] for one in read_yaml(_DUTCH.read_bytes(), _DUTCH.name).data}
