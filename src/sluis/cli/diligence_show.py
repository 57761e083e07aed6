"""`sluis diligence show FILE`: the due diligence of a case as a page, and how it ends."""

from __future__ import annotations

import click

from sluis.assessment.diligence.examined import examined
from sluis.assessment.diligence.file import AWARE, NO_INDICATION, SUSPICION
from sluis.cli.assess import when_of
from sluis.cli.command import Command, argument
from sluis.cli.files import read_case_file
from sluis.cli.options import AS_OF, FILE, as_of_option, json_option, language_option
from sluis.cli.world import world_in_use
from sluis.law.text import Language, Text

STATUS = {AWARE: 3, SUSPICION: 3, NO_INDICATION: 0}
"""The exit status of an ending; 1 where not enough is known."""
_WORDS = Text(
    nl="Toon het zorgvuldigheidsonderzoek van de casus in BESTAND: hoe het eindigt en waarom, wat de wet dan vraagt, elke stap,"
    " elke rode vlag, wat open is, en de lessen.\n\n"
    "Afsluitcode: 3 bekend of vermoeden, 1 er is te weinig bekend, 0 geen aanwijzing op dit bewijs.",
    en="Show the due diligence of the case in FILE: how it ends and why, what the law asks then, every step, every red flag,"
    " what is open, and the lessons.\n\n"
    "Exit status: 3 aware or suspicion, 1 not enough is known, 0 no indication on this evidence.",
)


@click.command("show", cls=Command, words=_WORDS)
@argument("file", FILE)
@as_of_option(words=AS_OF)
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, *, file: str, as_of: str | None, as_json: bool, language: Language) -> None:
    """Show the file, and leave with the status of its ending."""
    world = world_in_use()
    case = read_case_file(file, world)
    found = examined(case, world, when_of(case, as_of, file))
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(found, language)
    else:
        from sluis.cli.diligence_page import DiligencePage
        from sluis.cli.layout import console

        for part in DiligencePage(language).file(found, file):
            console().print(part)
    ctx.exit(STATUS.get(found.ending, 1))
