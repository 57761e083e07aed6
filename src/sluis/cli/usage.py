"""What can be wrong with a command line, in both languages; and click's own errors put into these words."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from sluis.law.errors import InputError
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable


class UsageError(InputError):
    """A command was not called as it should be."""

    code = "S150"
    words = Text(nl="{command}: {problem} {remedy}", en="{command}: {problem} {remedy}")


class UnknownOptionError(UsageError):
    """An option that the command does not have."""

    code = "S151"
    words = Text(
        nl="{command}: de optie ‘{option}’ bestaat niet. {remedy}",
        en="{command}: there is no option ‘{option}’. {remedy}",
    )


class UnknownCommandError(UsageError):
    """A command that Sluis does not have."""

    code = "S152"
    words = Text(
        nl="{command}: de opdracht ‘{name}’ bestaat niet. {remedy}",
        en="{command}: there is no command ‘{name}’. {remedy}",
    )


class MissingArgumentError(UsageError):
    """An argument, option or command that must be given was left out."""

    code = "S153"
    words = Text(
        nl="{command}: ‘{missing}’ ontbreekt. {remedy}",
        en="{command}: ‘{missing}’ is missing. {remedy}",
    )


class OptionValueError(UsageError):
    """An option without the value that it needs, or with a value that it does not take."""

    code = "S154"
    words = Text(
        nl="{command}: de optie ‘{option}’ {problem}. {remedy}",
        en="{command}: the option ‘{option}’ {problem}. {remedy}",
    )


class SurplusArgumentError(UsageError):
    """More arguments than the command takes."""

    code = "S155"
    words = Text(
        nl="{command}: ‘{surplus}’ is te veel. {remedy}",
        en="{command}: ‘{surplus}’ is too much. {remedy}",
    )


class NotAChoiceError(UsageError):
    """A value other than those that can be chosen."""

    code = "S156"
    words = Text(
        nl="{command}: ‘{value}’ kan hier niet. Kies uit: {choices}.",
        en="{command}: ‘{value}’ cannot stand here. Choose from: {choices}.",
    )


_SEE_HELP = Text(nl="Bekijk de hulp: {command} --help", en="See the help: {command} --help")
_DID_YOU_MEAN = Text(nl="Bedoelde u ‘{near}’? {otherwise}", en="Did you mean ‘{near}’? {otherwise}")
_NEEDS_VALUE = Text(nl="heeft een waarde nodig", en="needs a value")
_TAKES_NONE = Text(nl="neemt geen waarde aan", en="takes no value")


def in_our_words(problem: click.UsageError, ctx: click.Context) -> UsageError:
    """The same error with a code and in both languages."""
    command, remedy = ctx.command_path, see_help(ctx)
    match problem:
        case click.MissingParameter(param=click.Parameter() as parameter):
            return MissingArgumentError(command=command, missing=parameter.make_metavar(ctx).removesuffix("..."), remedy=remedy)
        case click.NoSuchOption(option_name=option):
            near = near_to(option, _options(ctx), ctx)
            return UnknownOptionError(command=command, option=option, remedy=near)
        case click.BadOptionUsage(option_name=option):
            fault = _TAKES_NONE if _is_flag(option, ctx) else _NEEDS_VALUE
            return OptionValueError(command=command, option=option, problem=fault, remedy=remedy)
        case _:
            return UsageError(command=command, problem=problem.format_message(), remedy=remedy)


def see_help(ctx: click.Context) -> Text:
    """Where to look."""
    return _SEE_HELP.format(command=ctx.command_path)


def near_to(written: str, known: Iterable[str], ctx: click.Context) -> Text:
    """The known word that is most like what was written, and where to look otherwise."""
    near = get_close_matches(written, known, n=1)
    return _DID_YOU_MEAN.format(near=near[0], otherwise=see_help(ctx)) if near else see_help(ctx)


def _options(ctx: click.Context) -> list[str]:
    return [name for one in ctx.command.get_params(ctx) for name in one.opts if name.startswith("--")]


def _is_flag(option: str, ctx: click.Context) -> bool:
    return any(isinstance(one, click.Option) and one.is_flag for one in ctx.command.get_params(ctx) if option in one.opts)
