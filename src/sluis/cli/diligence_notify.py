"""`sluis diligence notify FILE`: the notification to CDIU, or the request for contact, from the facts of the case."""

from __future__ import annotations

import click

from sluis.assessment.diligence.examined import examined
from sluis.assessment.diligence.file import AWARE, SUSPICION
from sluis.assessment.diligence.notification import letter
from sluis.cli.assess import when_of
from sluis.cli.command import Command, argument, option
from sluis.cli.diligence_start import new_file
from sluis.cli.edited_file import UnwritableFileError
from sluis.cli.files import read_case_file
from sluis.cli.options import AS_OF, FILE, as_of_option, language_option
from sluis.cli.world import world_in_use
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Maak uit de casus in BESTAND de melding aan de CDIU (u weet van een zorgwekkend gebruik), of de vraag om contact (er"
    " zijn redenen voor een vermoeden). Markdown; wat ontbreekt, staat er tussen haken in.\n\n"
    "Sluis verstuurt niets. Lees de brief na, vul aan en onderteken.",
    en="Make from the case in FILE the notification to CDIU (you are aware of a use of concern), or the request for contact"
    " (there are grounds for suspicion). Markdown; what is missing stands in it in brackets.\n\n"
    "Sluis sends nothing. Read the letter, complete and sign it.",
)
_OUT = Text(nl="Schrijf de brief hierheen.", en="Write the letter here.")
_WRITTEN = Text(nl="Geschreven: {file}.", en="Written: {file}.")


class NothingToNotifyError(InputError):
    """A file that ends in neither awareness nor suspicion."""

    code = "S527"
    words = Text(
        nl="{file}: op dit onderzoek is er niets te melden. Bekijk het met: sluis diligence show {file}",
        en="{file}: on this due diligence there is nothing to notify. See it with: sluis diligence show {file}",
    )


@click.command("notify", cls=Command, words=_WORDS)
@argument("file", FILE)
@option("-o", "--out", takes=FILE, words=_OUT)
@as_of_option(words=AS_OF)
@language_option
def command(*, file: str, out: str | None, as_of: str | None, language: Language) -> None:
    """Print or write the letter."""
    world = world_in_use()
    case = read_case_file(file, world)
    when = when_of(case, as_of, file)
    found = examined(case, world, when)
    if found.ending not in (AWARE, SUSPICION):
        raise NothingToNotifyError(file=file)
    text = letter(case, world, when, found, language)
    if out is None:
        click.echo(text, nl=False)
        return
    target = new_file(out)
    try:
        target.write_text(text, encoding="utf-8")
    except OSError as problem:
        raise UnwritableFileError(file=out, reason=problem.strerror) from problem
    click.echo(_WRITTEN.format(file=out).into(language))
