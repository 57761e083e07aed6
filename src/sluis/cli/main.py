"""`sluis`: the commands. Each is imported only when it is called, so that `--help` stays quick."""

from __future__ import annotations

import gc
import sys
from typing import Final, NoReturn

import click

from sluis import __version__
from sluis.cli.command import Lazy, Telling
from sluis.cli.language import chosen_language
from sluis.cli.options import language_option
from sluis.law.text import Language, Text

_COMMANDS = {
    "assess": Text(
        nl="Beoordeel een uitvoer: wat vraagt het recht van een dag, en waarom.",
        en="Assess an export: what the law of a day asks, and why.",
    ),
    "ask": Text(nl="Vul een casusbestand aan door vragen te beantwoorden.", en="Complete a case file by answering questions."),
    "explain": Text(
        nl="Toon een bepaling: woorden, regel, data en beslistabel.",
        en="Show a provision: words, rule, dates, decision table.",
    ),
    "compare": Text(
        nl="Beoordeel uitvoer volgens het recht van twee dagen, en toon wat verschilt.",
        en="Assess exports under the law of two days, and show what differs.",
    ),
    "annex": Text(
        nl="Importeer, toon en vergelijk de officiële tekst van bijlage I.",
        en="Import, show and compare the official text of Annex I.",
    ),
    "lists": Text(
        nl="Importeer en vergelijk sanctielijsten en andere lijsten van partijen.",
        en="Import and compare sanctions lists and other lists of parties.",
    ),
    "screen": Text(
        nl="Zoek partijen op de lijsten in gebruik, met redenen.",
        en="Look for parties on the lists in use, with reasons.",
    ),
    "destination": Text(
        nl="Toon en vergelijk landen van bestemming: cijfers met bron, datum en marge.",
        en="Show and compare destinations: figures with source, date and margin.",
    ),
    "item": Text(
        nl="Zoek, toon en vergelijk de posten van bijlage I, van elke dag.",
        en="Find, show and compare the entries of Annex I, as of any day.",
    ),
    "classify": Text(
        nl="Deel een product in: vragen, een dossierstuk met bewijs, en mogelijk misbruik.",
        en="Classify a product: questions, a record with its evidence, and possible misuse.",
    ),
    "diligence": Text(
        nl="Doe zorgvuldigheidsonderzoek: rode vlaggen, vier stappen, en een melding aan de CDIU.",
        en="Do due diligence: red flags, four steps, and a notification to CDIU.",
    ),
    "impact": Text(
        nl="Zeg wat een wijziging van bijlage I doet met uw producten, of van het recht met uw casussen.",
        en="Say what a change of Annex I does to your items, or of the law to your cases.",
    ),
    "law": Text(
        nl="Toon de bepalingen en feiten die Sluis kent, wat er verandert, en wat er fout was.",
        en="List the provisions and facts that Sluis knows, what changes, and what was wrong.",
    ),
    "coverage": Text(
        nl="Zeg wat gemodelleerd, geïndexeerd en niet gemodelleerd is.",
        en="Say what is modelled, indexed and not modelled.",
    ),
    "knowledge": Text(
        nl="Controleer, vergelijk en toon de gedateerde feiten achter het recht.",
        en="Check, compare and list the dated facts behind the law.",
    ),
    "schema": Text(
        nl="Toon het JSON-schema van een casusbestand, een productbestand of wat Sluis daarvan maakt.",
        en="Print the JSON Schema of a case file, a product file, or what Sluis makes of them.",
    ),
    "doctor": Text(nl="Controleer deze installatie.", en="Check this installation."),
    "version": Text(
        nl="Toon de versie en de vingerafdrukken van recht en kennis.",
        en="Print the version and the digests of law and knowledge.",
    ),
}
_WORDS = Text(
    nl="Sluis: controle op de uitvoer van producten voor tweeërlei gebruik en cybersurveillance, volgens EU-recht en"
    " Nederlands recht.\n\n"
    "Teksten zijn in het Nederlands of het Engels: --lang nl|en, of de omgevingsvariabele SLUIS_LANG.",
    en="Sluis: export control of dual-use and cyber-surveillance items under EU and Dutch law.\n\n"
    "Texts are in Dutch or English: --lang nl|en, or the environment variable SLUIS_LANG.",
)
_VERSION = Text(nl="Toon de versie en stop.", en="Show the version and stop.")


@click.group(cls=Lazy, words=_WORDS, below="sluis.cli.", known=_COMMANDS, context_settings={"max_content_width": 100})
@click.option("--version", cls=Telling, words=_VERSION, tells=lambda _ctx: f"sluis {__version__}")
@language_option
def cli(language: Language) -> None:
    """Do nothing by itself: the language has been chosen, and a command follows."""


# The law is many small objects that stay: at Python's own pace a sixth of a command's time goes to going over them.
_NEW_OBJECTS: Final = 50_000


def run() -> NoReturn:
    """Run the command line and leave with the documented exit status: never with a traceback as an answer."""
    gc.set_threshold(_NEW_OBJECTS, 10, 10)
    try:
        # Without stand-alone mode click returns the status that a command left with, or what it returned: nothing.
        status = cli.main(prog_name="sluis", standalone_mode=False, obj=chosen_language()) or 0
    except click.Abort:
        click.echo("", err=True)
        status = 2
    except click.ClickException as problem:
        problem.show()
        status = 2
    except Exception as problem:  # noqa: BLE001  (whatever is not a user's fault is ours: exit 70)
        from sluis.cli.failure import report

        status = report(problem)
    sys.exit(status)


if __name__ == "__main__":
    run()
