"""`sluis doctor`: whether this installation is sound, and what to do where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command
from sluis.cli.options import json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.cli.examination import Examined

_WORDS = Text(
    nl="Controleer deze installatie.\n\n"
    "Afsluitcode: 0 in orde, 4 bestanden zijn veranderd of beschadigd, 70 een fout van Sluis zelf.",
    en="Check this installation.\n\nExit status: 0 sound, 4 files were changed or damaged, 70 a fault of Sluis itself.",
)
_MARKS = {True: "✓", False: "✗"}
_SOUND = Text(nl="Deze installatie is in orde.", en="This installation is sound.")
_WARNED = Text(nl="Sluis werkt; hierboven staat wat beter kan.", en="Sluis works; what could be better stands above.")
_UNSOUND = Text(
    nl="Vertrouw op geen antwoord van deze installatie voordat dit is verholpen.",
    en="Trust no answer of this installation before this has been put right.",
)


@click.command("doctor", cls=Command, words=_WORDS)
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, *, as_json: bool, language: Language) -> None:
    """Look, say what was found, and leave with the worst status of all checks."""
    from sluis.cli.examination import examine

    found = examine()
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"checks": found}, language)
    else:
        for one in found:
            click.echo(f"{_MARKS[one.ok]} {one.found.into(language)}")
            if one.remedy is not None:
                click.echo(f"  → {one.remedy.into(language)}")
        click.echo(_verdict(found).into(language))
    ctx.exit(max(one.status for one in found))


def _verdict(found: tuple[Examined, ...]) -> Text:
    if all(one.ok for one in found):
        return _SOUND
    return _UNSOUND if any(one.status for one in found) else _WARNED
