"""`sluis impact --from A --to B FOLDER|CSV`: what a change of Annex I does to items, or one of the law to cases; and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.files import existing_path, read_bytes, read_lines
from sluis.cli.folder_files import files_below
from sluis.cli.options import AS_JSON, DAY, day_of, json_option, language_option
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.impact import Impact, Record

FOUND = 3
MOST_BYTES = 1 << 30
_SUMMARY = Text(
    nl="Zeg wat een wijziging van bijlage I doet met uw producten, of een wijziging van het recht met uw casussen: welke een"
    " andere uitkomst krijgen, welke alleen andere woorden, en welke niet te beslissen zijn; met de reden.\n\n"
    "PRODUCTEN is een map met productbestanden, of een CSV-bestand met de kolommen id, name, code (een code of not_listed) en"
    " namen van feiten. Een lege cel is onbekend, nooit nee. Of het is een casusbestand, of een map met casusbestanden: dan"
    " ziet u welke bepaling of welk feit de conclusie, een plicht of een vergunning anders maakt, en voor welke casussen.\n\n"
    "Exitstatus: 0 niets veranderd en alles te beslissen, 3 iets veranderd of niet te beslissen, 2 onjuiste invoer, 4 een"
    " bewaarde staat van het recht is veranderd.",
    en="Say what a change of Annex I does to your items, or a change of the law to your cases: which get another outcome,"
    " which only other words, and which cannot be decided; with the reason.\n\n"
    "ITEMS is a folder of product files, or a CSV file with the columns id, name, code (a code or not_listed) and names of"
    " facts. An empty cell is unknown, never no. Or it is a case file, or a folder of case files: then you see which provision"
    " or fact makes a conclusion, a duty or an authorisation differ, and for which cases.\n\n"
    "Exit status: 0 nothing changed and all decided, 3 something changed or cannot be decided, 2 bad input, 4 a kept state of"
    " the law was changed.",
)
_ITEMS = Text(nl="PRODUCTEN", en="ITEMS")
_FROM = Text(nl="De dag van de lijst waarmee u vergelijkt.", en="The day of the list to compare with.")
_TO = Text(nl="De dag van de lijst waarvan u de gevolgen wilt weten.", en="The day of the list of which you want the impact.")
_ALL = Text(
    nl="Toon alle producten, niet alleen de eerste van elke soort.", en="Show all items, not only the first of each kind."
)
_STATE = Text(
    nl="Bij casussen: een bewaarde staat van recht en kennis (sluis law export) waarmee u vergelijkt.",
    en="With cases: a kept state of law and knowledge (sluis law export) to compare with.",
)
_STATE_FILE = Text(nl="STAAT", en="STATE")
_ONLY_CASES = Text(
    nl="--from-state gaat alleen samen met casussen, niet met producten.",
    en="--from-state goes with cases only, not with items.",
)
_GIVE_CASES = Text(
    nl="Geef een map met casusbestanden, of laat de optie weg.",
    en="Give a folder of case files, or leave out the option.",
)
_AS_CSV = Text(nl="Geef een rij per product, als CSV.", en="Print a row for each item, as CSV.")
_ONE_FORM = Text(nl="--json en --csv gaan niet samen.", en="--json and --csv do not go together.")
_CHOOSE = Text(nl="Kies een van beide.", en="Choose one of them.")
_AT_MOST = Text(nl="{most} MiB", en="{most} MiB").format(most=MOST_BYTES >> 20)


@click.command("impact", cls=Command, words=_SUMMARY)
@argument("items", _ITEMS)
@option("--from", "before", takes=DAY, required=True, words=_FROM)
@option("--to", "after", takes=DAY, required=True, words=_TO)
@option("--from-state", "state", takes=_STATE_FILE, words=_STATE)
@option("--all", "show_all", is_flag=True, words=_ALL)
@json_option(AS_JSON)
@option("--csv", "as_csv", is_flag=True, words=_AS_CSV)
@language_option
@click.pass_context
def command(  # noqa: PLR0913  (one argument an option)
    ctx: click.Context,
    *,
    items: str,
    before: str,
    after: str,
    state: str | None,
    show_all: bool,
    as_json: bool,
    as_csv: bool,
    language: Language,
) -> None:
    """Run the command."""
    from sluis.classification.impact import Kind

    if as_json and as_csv:
        raise InputError(problem=_ONE_FORM, remedy=_CHOOSE)
    path = existing_path(items)
    from sluis.cli.case_files import holds_cases

    if holds_cases(path):
        from sluis.cli.impact_cases import Asked, of_cases

        ctx.exit(of_cases(path, Asked((before, after), state, show_all, as_json, as_csv), language))
    if state is not None:
        raise InputError(problem=_ONLY_CASES, remedy=_GIVE_CASES)
    found = _impact(path, day_of(before), day_of(after), language)
    if as_json:
        from sluis.cli.json_output import large_json

        click.echo(large_json(found, language))
    elif as_csv:
        from sluis.classification.impact.export import as_csv as rows

        click.echo(rows(found, language), nl=False)
    else:
        from sluis.cli.impact_page import show

        show(found, language, show_all=show_all)
    ctx.exit(FOUND if found.counts[Kind.CHANGED] or found.counts[Kind.UNDECIDABLE] else 0)


def _impact(path: Path, before: date, after: date, language: Language) -> Impact:
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.impact import impact
    from sluis.cli.official import redlines_between
    from sluis.knowledge.snapshot import packaged

    annex = AnnexI(packaged())
    records = _of_folder(path, annex, after) if path.is_dir() else _of_table(path, annex)
    return impact(records, annex, before, after, redlines_between(language, before, after))


def _of_table(path: Path, annex: AnnexI) -> Iterator[Record]:
    from sluis.classification.impact.errors import TableTooLargeError
    from sluis.classification.impact.record_table import read_records

    too_large = TableTooLargeError(file=path, most=_AT_MOST)
    return read_records(read_lines(path, MOST_BYTES, too_large), str(path), annex)


def _of_folder(folder: Path, annex: AnnexI, day: date) -> Iterator[Record]:
    """The records of every product file in a folder and below it: none is passed over."""
    from sluis.classification.impact.errors import EmptyFolderError
    from sluis.classification.impact.product_records import records_of
    from sluis.classification.product_file import PRODUCT, read_product

    files = list(files_below(folder))
    if not files:
        raise EmptyFolderError(folder=folder)
    for file, name, fault in files:
        if fault is not None:
            raise fault
        product = read_product(read_bytes(str(file), PRODUCT), str(file), annex)
        yield from records_of(product, name, day)
