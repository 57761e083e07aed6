"""`sluis classify show PRODUCT`: the classification record, on the list of any day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.options import as_of_option, json_option, language_option
from sluis.cli.product_input import AS_OF, PRODUCT_FILE, given
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.classification.precedent import Precedent
    from sluis.classification.product import Product
    from sluis.classification.record import Record
    from sluis.cli.product_input import Given

_WORDS = Text(
    nl="Toon de indeling van het product in PRODUCT: elke kandidaat met elk criterium, het bewijs en de noten.\n\n"
    "Met --as-of op de lijst van een andere dag, en wat dan anders is dan eerder is vastgesteld. Er wordt niet gezocht:"
    " alleen wat in het bestand staat, telt.",
    en="Show the classification of the product in PRODUCT: every candidate with every criterion, the evidence and notes.\n\n"
    "With --as-of on the list of another day, and what then differs from what was decided before. Nothing is searched for:"
    " only what the file says counts.",
)
_YAML = Text(nl="Geef het resultaat als YAML.", en="Print as YAML.")
_FOLDER = Text(nl="MAP", en="FOLDER")
_PRECEDENTS = Text(
    nl="Vergelijk met de productbestanden in deze map: dezelfde feiten, een andere uitkomst.",
    en="Compare with the product files in this folder: the same facts, another outcome.",
)


@click.command("show", cls=Command, words=_WORDS)
@argument("product", PRODUCT_FILE)
@as_of_option(words=AS_OF)
@option("--precedents", takes=_FOLDER, words=_PRECEDENTS)
@option("--yaml", "as_yaml", is_flag=True, words=_YAML)
@json_option()
@language_option
def command(  # each is an option of its own
    *, product: str, as_of: str | None, precedents: str | None, as_yaml: bool, as_json: bool, language: Language
) -> None:
    """Show the record."""
    list_ = given(as_of)
    read = list_.product(product)
    record = list_.record(read)
    nearest = None if precedents is None else _precedents(list_, read, record, precedents)
    if as_json or as_yaml:
        _print_data(record, nearest, language, as_yaml=as_yaml)
        return
    show_record(record, language)
    if nearest is not None:
        from sluis.cli.layout import console
        from sluis.cli.product_page import ProductPage

        for part in ProductPage(language).precedents(nearest):
            console().print(part)


def show_record(record: Record, language: Language, *, whole: bool = True) -> None:
    """Print a record as a page; `whole`: with the criteria that are not met."""
    from sluis.cli.layout import console
    from sluis.cli.product_page import ProductPage

    paper = console()
    for part in ProductPage(language).record(record, whole=whole):
        paper.print(part)


def _print_data(record: Record, precedents: tuple[Precedent, ...] | None, language: Language, *, as_yaml: bool) -> None:
    from sluis.cli.json_output import echo_json, echo_yaml, in_language

    found = in_language(language, record)
    if precedents is not None and isinstance(found, dict):
        found["precedents"] = in_language(language, precedents)
    (echo_yaml if as_yaml else echo_json)(found, language)


def _precedents(list_: Given, product: Product, record: Record, folder: str) -> tuple[Precedent, ...]:
    """The product files in a folder that came out otherwise with the same facts."""
    from sluis.classification.precedent import Filed, precedents
    from sluis.cli.files import existing_folder

    files = sorted(one for one in existing_folder(folder).iterdir() if one.suffix in (".yaml", ".yml", ".json"))
    read = [(one.name, list_.product(str(one))) for one in files]
    earlier = [Filed(name, one, list_.record(one)) for name, one in read if one.product != product.product]
    return precedents(product, record, earlier, list_.annex, list_.days)
