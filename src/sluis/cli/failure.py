"""How a command fails: a message in the user's language, a stable code, the documented exit status."""

from __future__ import annotations

import os
import traceback

import click

from sluis.cli.language import chosen_language
from sluis.cli.plain import plain
from sluis.law.errors import SluisError
from sluis.law.text import Text

OUR_FAULT = 70
_OURS = Text(
    nl="Dit is een fout van Sluis, niet van u ({kind}: {problem}). Er is geen antwoord gegeven. Meld het met de uitvoer van:"
    " SLUIS_DEBUG=1 sluis …",
    en="This is a fault of Sluis, not yours ({kind}: {problem}). No answer was given. Please report it with the output of:"
    " SLUIS_DEBUG=1 sluis …",
)


def report(problem: Exception) -> int:
    """Say what went wrong on standard error, and return the exit status."""
    language = chosen_language()
    if isinstance(problem, SluisError):
        # What somebody wrote may stand in the message: no letter of it is to move the cursor.
        click.echo("\n".join(map(plain, f"{problem.code}  {problem.message(language)}".split("\n"))), err=True)
        status = problem.exit_status
    else:
        words = _OURS.format(kind=type(problem).__name__, problem=problem)
        click.echo(f"S000  {words.into(language)}", err=True)
        status = OUR_FAULT
    if os.environ.get("SLUIS_DEBUG"):
        traceback.print_exception(problem)
    return status
