"""What the command line is made of: click's commands, options and arguments, with their words in both languages."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sluis.cli import usage
from sluis.cli.language import language_of
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping

C = TypeVar("C", bound=Callable[..., Any])

USAGE = Text(nl="Gebruik: ", en="Usage: ")
OPTIONS = Text(nl="Opties", en="Options")
COMMANDS = Text(nl="Opdrachten", en="Commands")
COMMAND = Text(nl="OPDRACHT", en="COMMAND")
SOME_OPTIONS = Text(nl="[OPTIES]", en="[OPTIONS]")
SOME_ARGUMENTS = Text(nl="[ARGUMENTEN]...", en="[ARGUMENTS]...")
SHOW_HELP = Text(nl="Toon deze hulp en stop.", en="Show this help and stop.")


class Option(click.Option):
    """An option that says in both languages what it does, and what it takes."""

    def __init__(self, names: list[str], *, words: Text, takes: Text | None = None, **rest: Any) -> None:  # noqa: ANN401
        super().__init__(names, help=words.en, **rest)
        self.words = words
        self.takes = takes

    def make_metavar(self, ctx: click.Context) -> str:
        return super().make_metavar(ctx) if self.takes is None else self.takes.into(language_of(ctx))

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        record = super().get_help_record(ctx)
        return record and (record[0], self.words.into(language_of(ctx)))


class Telling(Option):
    """An option that prints something instead of running the command."""

    def __init__(self, names: list[str], *, words: Text, tells: Callable[[click.Context], str]) -> None:
        super().__init__(names, words=words, is_flag=True, is_eager=True, expose_value=False, callback=self._tell)
        self._tells = tells

    def _tell(self, ctx: click.Context, _param: click.Parameter, value: bool) -> None:  # noqa: FBT001  (click calls it so)
        if value and not ctx.resilient_parsing:
            click.echo(self._tells(ctx))
            ctx.exit()


class Argument(click.Argument):
    """An argument with a name in both languages."""

    def __init__(self, names: list[str], *, called: Text, **rest: Any) -> None:  # noqa: ANN401
        super().__init__(names, **rest)
        self.called = called

    def make_metavar(self, ctx: click.Context) -> str:
        name = self.called.into(language_of(ctx))
        return f"{name if self.required else f'[{name}]'}{'' if self.nargs == 1 else '...'}"


class Command(click.Command):
    """A command that says in both languages what it does, and what is wrong with how it is called."""

    allow_extra_args = True  # They are refused below, in our own words.

    def __init__(self, name: str | None, *, words: Text, **rest: Any) -> None:  # noqa: ANN401
        # Click would take the docstring of the function for help.
        super().__init__(name, **rest | {"help": words.en, "add_help_option": False})
        self.words = words
        self.params.append(Telling(["-h", "--help"], words=SHOW_HELP, tells=click.Context.get_help))

    @property
    def summary(self) -> Text:
        """The first paragraph of its words."""
        return Text(*(said.partition("\n\n")[0] for said in (self.words.nl, self.words.en)))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments.

        Raises:
            UsageError: they are not those of the command.
        """
        try:
            rest = super().parse_args(ctx, args)
        except click.exceptions.NoArgsIsHelpError:
            raise
        except click.UsageError as problem:
            raise usage.in_our_words(problem, ctx) from problem
        if rest and not isinstance(self, Group) and not ctx.resilient_parsing:
            surplus = " ".join(rest)
            raise usage.SurplusArgumentError(command=ctx.command_path, surplus=surplus, remedy=usage.see_help(ctx))
        return rest

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        pieces = [piece for one in self.get_params(ctx) for piece in one.get_usage_pieces(ctx)]
        return [SOME_OPTIONS.into(language_of(ctx)), *pieces]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, USAGE.into(language_of(ctx)))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(self.words.into(language_of(ctx)))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        records = [record for one in self.get_params(ctx) if (record := one.get_help_record(ctx))]
        with formatter.section(OPTIONS.into(language_of(ctx))):
            formatter.write_dl([record for record in records if record[1]])


class Group(Command, click.Group):
    """A command that is a choice of commands. One that `runs_alone` does something where none is chosen."""

    command_class: type[click.Command] | None = Command
    runs_alone = False

    def __init__(self, name: str | None, *, words: Text, **rest: Any) -> None:  # noqa: ANN401
        super().__init__(name, words=words, invoke_without_command=True, no_args_is_help=not self.runs_alone, **rest)

    def summaries(self) -> Mapping[str, Text]:
        """What each command does, by name."""
        return {name: one.summary for name, one in self.commands.items() if isinstance(one, Command)}

    def invoke(self, ctx: click.Context) -> object:
        """Run the command that was chosen.

        Raises:
            MissingArgumentError: none was.
        """
        result: object = super().invoke(ctx)
        if ctx.invoked_subcommand is None and not self.runs_alone:
            remedy = usage.see_help(ctx)
            raise usage.MissingArgumentError(command=ctx.command_path, missing=COMMAND, remedy=remedy)
        return result

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command.

        Raises:
            UnknownCommandError: there is none of that name.
        """
        if self.get_command(ctx, args[0]) is None and not ctx.resilient_parsing:
            near = usage.near_to(args[0], self.list_commands(ctx), ctx)
            raise usage.UnknownCommandError(command=ctx.command_path, name=args[0], remedy=near)
        return super().resolve_command(ctx, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        language = language_of(ctx)
        return [*super().collect_usage_pieces(ctx), COMMAND.into(language), SOME_ARGUMENTS.into(language)]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        language = language_of(ctx)
        with formatter.section(COMMANDS.into(language)):
            formatter.write_dl([(name, words.into(language)) for name, words in self.summaries().items()])


class Lazy(Group):
    """A choice of commands, each loaded only when it is called: `below` and its name say from which module.

    `known` says what each does, in the order of the help.
    """

    def __init__(self, name: str | None, *, words: Text, below: str, known: Mapping[str, Text], **rest: Any) -> None:  # noqa: ANN401
        super().__init__(name, words=words, **rest)
        self.below = below
        self.known = known

    def summaries(self) -> Mapping[str, Text]:
        """What each command does, without importing it."""
        return self.known

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        """The commands, in the order of the help."""
        return list(self.known)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  (as above)
        """The command of that name, or None."""
        if cmd_name not in self.known:
            return None
        command: click.Command = importlib.import_module(f"{self.below}{cmd_name}").command
        return command


class Choice(click.Choice[str]):
    """One of a few words."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word.

        Raises:
            NotAChoiceError: it is another.
        """
        if value not in self.choices:
            command = ctx.command_path if ctx else ""
            raise usage.NotAChoiceError(command=command, value=value, choices=", ".join(self.choices))
        return super().convert(value, param, ctx)


def option(*names: str, words: Text, takes: Text | None = None, **rest: Any) -> Callable[[C], C]:  # noqa: ANN401
    """Give a command an option."""
    return click.option(*names, cls=Option, words=words, takes=takes, **rest)


def argument(name: str, called: Text, **rest: Any) -> Callable[[C], C]:  # noqa: ANN401
    """Give a command an argument."""
    return click.argument(name, cls=Argument, called=called, **rest)
