"""`sluis item`: the entries of Annex I through time. Each subcommand is imported only when it is called."""

from __future__ import annotations

import importlib

import click

_COMMANDS = {
    "search": ("sluis.cli.item_search", "Find entries of Annex I by what a product is or does."),
}


class _Commands(click.Group):
    """Loads a subcommand from its module."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        """The subcommands, the most used first."""
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  (as above)
        """The subcommand of that name, or None."""
        if cmd_name not in _COMMANDS:
            return None
        module, _ = _COMMANDS[cmd_name]
        command: click.Command = importlib.import_module(module).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """List the subcommands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (_, summary) in _COMMANDS.items()])


@click.group("item", cls=_Commands)
def command() -> None:
    """Find, show and compare the entries of Annex I, as of any day."""
