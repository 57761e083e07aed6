"""A command that takes an argument of its own, and has commands below it: its first argument says which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from sluis.cli.command import SOME_ARGUMENTS, Command, Lazy
from sluis.cli.language import language_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sluis.law.text import Text


class ScreenGroup(Lazy):
    """`sluis screen NAME`, and `sluis screen COMMAND`. After `--`, the name of a command is a name like any other."""

    allow_interspersed_args = True

    def __init__(self, name: str | None, *, words: Text, below: str, known: Mapping[str, Text], **rest: Any) -> None:  # noqa: ANN401
        super().__init__(name, words=words, below=below, known=known, **rest)
        self.no_args_is_help = False

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The parameters of the command itself. Click asks for them to name a command below it: that one has none of these."""
        return super().get_params(ctx) if ctx.command is self else []

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments of the command itself; those of a command below it are left to that."""
        if not args or args[0] not in self.known:
            return Command.parse_args(self, ctx, args)
        ctx.meta[__name__] = args
        return []

    def invoke(self, ctx: click.Context) -> object:
        """Run the command itself, or the one below it that was named."""
        below: list[str] | None = ctx.meta.get(__name__)
        if below is None:
            result: object = click.Command.invoke(self, ctx)
            return result
        chosen = self.get_command(ctx, below[0])
        if chosen is None:
            raise AssertionError(below)
        with chosen.make_context(below[0], below[1:], parent=ctx) as inner:
            return chosen.invoke(inner)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return Command.collect_usage_pieces(self, ctx)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_usage(ctx, formatter)
        language = language_of(ctx)
        formatter.write_text(f"    {ctx.command_path} {'|'.join(self.known)} {SOME_ARGUMENTS.into(language)}")
