"""`sluis diligence start FILE -o OUT`: a case file with the red flags that fit it, each to be answered."""

from __future__ import annotations

from pathlib import Path

import click

from sluis.assessment.circumstances import lines_of
from sluis.assessment.diligence.fitting import fitting
from sluis.assessment.reading import CASE, read_case
from sluis.cli.assess import when_of
from sluis.cli.command import Command, argument, option
from sluis.cli.edited_file import EditedFile, in_one_line
from sluis.cli.files import read_bytes
from sluis.cli.options import AS_OF, FILE, as_of_option, language_option
from sluis.cli.world import world_in_use
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Schrijf het casusbestand BESTAND met een deel ‘due_diligence’: elke rode vlag die bij de zaak past, nog onbekend.\n\n"
    "Wat al is beantwoord, blijft staan.",
    en="Write the case file FILE with a part ‘due_diligence’: every red flag that fits the case, still unknown.\n\n"
    "What was answered already stays.",
)
_OUT = Text(nl="Schrijf het hierheen.", en="Write it here.")
_DONE = Text(
    nl="{file}: {number} rode vlaggen om te beantwoorden. Ga verder met: sluis diligence ask {file}",
    en="{file}: {number} red flags to answer. Go on with: sluis diligence ask {file}",
)


class FileThereError(InputError):
    """A file that would be overwritten."""

    code = "S526"
    words = Text(
        nl="{file} bestaat al. Kies een andere naam: er wordt niets overschreven.",
        en="{file} exists already. Choose another name: nothing is overwritten.",
    )


@click.command("start", cls=Command, words=_WORDS)
@argument("file", FILE)
@option("-o", "--out", takes=FILE, words=_OUT, required=True)
@as_of_option(words=AS_OF)
@language_option
def command(*, file: str, out: str, as_of: str | None, language: Language) -> None:
    """Write the file."""
    world = world_in_use()
    content = read_bytes(file, CASE)
    case = read_case(content, file, world)
    when = when_of(case, as_of, file)
    target = new_file(out)
    said = case.due_diligence.red_flags if case.due_diligence else {}
    edited = EditedFile(content, target)
    fit = [one for one in fitting(case, world, lines_of(case, world, when.days), when.as_of) if one.id not in said]
    for one in fit:
        edited.put(("due_diligence", "red_flags", one.id), in_one_line({"present": "unknown"}))
    edited.save()
    click.echo(_DONE.format(file=target, number=len(fit)).into(language))


def new_file(written: str) -> Path:
    """A file that is not there yet.

    Raises:
        FileThereError: it is.
    """
    path = Path(written)
    if path.exists():
        raise FileThereError(file=written)
    return path
