"""`sluis law errata [ANSWER…]`: what our encoding had wrong, which answers that may touch, and what is still in doubt."""

from __future__ import annotations

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.options import json_option, language_option
from sluis.law.text import Language, Text

FOUND = 3
NOT_READ = 2
_WORDS = Text(
    nl="Zeg wat er in onze weergave van het recht fout was: wat er stond, wat er nu staat, sinds wanneer, en welke antwoorden"
    " daardoor fout konden zijn. Daaronder staat wat nog twijfelachtig is: bepalingen die niet met de tekst zijn vergeleken,"
    " begindagen die niet precies bekend zijn, en teksten die op meer manieren te lezen zijn.\n\n"
    "Met ANTWOORD (JSON van sluis assess --json): welke van die antwoorden u opnieuw moet laten beoordelen.\n\n"
    "Afsluitcode: 0 gereed, 3 een antwoord moet opnieuw worden beoordeeld, 2 onjuiste invoer.",
    en="Say what was wrong in our encoding of the law: what it said, what it says now, since when, and which answers may have"
    " been wrong for it. Below stands what is still in doubt: provisions that were not compared with the text, first days that"
    " are not known exactly, and texts that can be read in more than one way.\n\n"
    "With ANSWER (JSON of sluis assess --json): which of these answers you must have assessed again.\n\n"
    "Exit status: 0 done, 3 an answer must be assessed again, 2 bad input.",
)
_ANSWER = Text(nl="ANTWOORD", en="ANSWER")
_ALL = Text(nl="Toon van elke twijfel ook de woorden.", en="Show the words of every doubt as well.")


@click.command("errata", cls=Command, words=_WORDS)
@argument("answers", _ANSWER, nargs=-1)
@option("--all", "show_all", is_flag=True, words=_ALL)
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, *, answers: tuple[str, ...], show_all: bool, as_json: bool, language: Language) -> None:
    """Show what was wrong, what is in doubt, and which answers are touched."""
    from sluis.cli.errata import doubts_of, errata_of
    from sluis.cli.errata_answers import verdicts_on
    from sluis.knowledge.snapshot import packaged
    from sluis.statutes import LAW

    knowledge = packaged()
    errata, doubts = errata_of(LAW, knowledge), list(doubts_of(LAW))
    verdicts = verdicts_on(answers, knowledge, LAW, language)
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"law_digest": LAW.digest, "corrected": errata, "doubts": doubts, "answers": verdicts}, language)
    else:
        from sluis.cli.errata_page import errata_page, verdicts_page
        from sluis.cli.layout import console

        paper = console()
        of_all = errata_page(LAW.digest, errata, doubts, language, show_all=show_all)
        for part in verdicts_page(verdicts, errata, language) if answers else of_all:
            paper.print(part)
    found = {one.verdict for one in verdicts}
    ctx.exit(NOT_READ if "not_read" in found else FOUND if "assess_again" in found else 0)
