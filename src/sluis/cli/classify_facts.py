"""`sluis classify facts PRODUCT`: the facts about the design, as an item of a case file takes them."""

from __future__ import annotations

from pathlib import Path

import click

from sluis.cli.command import Command, argument
from sluis.cli.options import json_option, language_option
from sluis.cli.product_input import PRODUCT_FILE, given
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Geef de feiten over het ontwerp van het product in PRODUCT, met het productbestand als bron, om in een casusbestand te"
    " plakken onder ‘facts’ van een product.\n\n"
    "Ook wat bij ‘misuse’ over mogelijkheden van het product is vastgelegd, hoort daarbij.",
    en="Give the facts about the design of the product in PRODUCT, with the product file as their source, to paste into a case"
    " file under ‘facts’ of an item.\n\n"
    "What ‘misuse’ says of the capabilities of the product is among them.",
)


@click.command("facts", cls=Command, words=_WORDS)
@argument("product", PRODUCT_FILE)
@json_option()
@language_option
def command(*, product: str, as_json: bool, language: Language) -> None:
    """Print the facts."""
    from sluis.classification.misuse import design_facts
    from sluis.cli.json_output import echo_json, echo_yaml

    list_ = given(None)
    read = list_.product(product)
    name = "stdin" if product == "-" else Path(product).name
    facts = {one.key: one.raw for one in design_facts(read, list_.knowledge, name)}
    (echo_json if as_json else echo_yaml)({"facts": facts}, language)
