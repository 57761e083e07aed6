"""Every command of `sluis`: summary, arguments and options, taken from the commands themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from docs.generator.markdown import Page, code, page, plain, table
from docs.generator.words import TITLES
from sluis.cli import main
from sluis.cli.command import Command, Group
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAD = Text(nl="`sluis OPDRACHT --help` toont hetzelfde.", en="`sluis COMMAND --help` shows the same.")
_OPTION = Text(nl="optie", en="option")
_MEANS = Text(nl="betekenis", en="meaning")


def commands_page(language: Language) -> Page:
    """All commands, in the program's own order."""
    parts = [_LEAD.into(language)]
    for context in contexts(language):
        parts += _command(context)
    return page("commands.md", TITLES["commands"].into(language), language, parts)


def contexts(language: Language) -> Iterator[click.Context]:
    """Every command below `sluis`, as it is called in a language."""
    root = click.Context(main.cli, info_name="sluis", obj=language)
    return (context for context in _at_or_below(root) if context is not root)


def _at_or_below(context: click.Context) -> Iterator[click.Context]:
    yield context
    if isinstance(context.command, Group):
        for name in context.command.list_commands(context):
            found = context.command.get_command(context, name)
            if found is not None:
                yield from _at_or_below(click.Context(found, parent=context, info_name=name))


def _command(context: click.Context) -> Iterator[str]:
    command = context.command
    if not isinstance(command, Command):
        message = f"{context.command_path} has no words in both languages"
        raise TypeError(message)
    language = context.find_object(Language) or Language.EN
    depth = context.command_path.count(" ") + 1
    yield f"{'#' * depth} {context.command_path}"
    yield "\n\n".join(plain(part) for part in command.words.into(language).split("\n\n"))
    yield f"```sh\n{' '.join((context.command_path, *command.collect_usage_pieces(context)))}\n```"
    head = [_OPTION.into(language), _MEANS.into(language)]
    records = [record for one in command.get_params(context) if (record := one.get_help_record(context))]
    yield table(head, [(code(name), plain(means)) for name, means in records if means])
