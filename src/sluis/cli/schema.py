"""`sluis schema`: the shape of a case file, a product file or of what a command prints, as JSON Schema."""

from __future__ import annotations

from typing import Any

import click

from sluis.cli.command import Choice, Command, argument
from sluis.cli.options import language_option
from sluis.law.text import Language, Text

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_WORDS = Text(
    nl="Toon het JSON-schema (versie 2020-12) van een casusbestand, een antwoord, een onderzoek, de inventaris, de gevolgen"
    " van een wijziging voor producten of voor casussen, een productbestand of een indeling.",
    en="Print the JSON Schema (draft 2020-12) of a case file, an answer, a due diligence, the inventory, the impact of a"
    " change on items or on cases, a product file or a record of its classification.",
)
_OF = Text(
    nl="case|answer|diligence|items|impact|impact-cases|product|record",
    en="case|answer|diligence|items|impact|impact-cases|product|record",
)
_TITLES = {
    "case": Text(nl="Casusbestand van Sluis", en="Sluis case file"),
    "answer": Text(nl="Antwoord van Sluis", en="Sluis answer"),
    "diligence": Text(nl="Zorgvuldigheidsonderzoek van Sluis", en="Sluis due diligence"),
    "items": Text(nl="Inventaris van Sluis", en="Sluis inventory"),
    "product": Text(nl="Productbestand van Sluis", en="Sluis product file"),
    "record": Text(nl="Indeling door Sluis", en="Sluis classification record"),
    "impact": Text(nl="Gevolgen van een wijziging, van Sluis", en="Sluis impact of a change"),
    "impact-cases": Text(nl="Vergelijking van casussen, van Sluis", en="Sluis comparison of cases"),
}
_DESCRIPTIONS = {
    "case": Text(
        nl="Een uitvoer, opgeschreven. Wat ontbreekt, is onbekend. Namen van feiten: sluis law --facts",
        en="An export, written down. What is left out is unknown. Names of facts: sluis law --facts",
    ),
    "answer": Text(
        nl="Wat het recht van een dag van een uitvoer vraagt, waarom, en wat nog onbekend is.",
        en="What the law of a day asks of an export, why, and what is still unknown.",
    ),
    "diligence": Text(
        nl="Hoe het zorgvuldigheidsonderzoek van een casus eindigt, waarom, en wat open is: sluis diligence show --json",
        en="How the due diligence of a case ends, why, and what is open: sluis diligence show --json",
    ),
    "items": Text(
        nl="De posten van bijlage I op een dag, met titels in eigen woorden: sluis item list --json",
        en="The entries of Annex I of a day, with titles in our own words: sluis item list --json",
    ),
    "product": Text(
        nl="Een product, opgeschreven om het in te delen. Wat ontbreekt, is onbekend. Namen van feiten: sluis law --facts",
        en="A product, written down to be classified. What is left out is unknown. Names of facts: sluis law --facts",
    ),
    "record": Text(
        nl="Elke kandidaat met elk criterium en het bewijs, op de lijst van een dag: sluis classify show --json",
        en="Every candidate with every criterion and its evidence, on the list of a day: sluis classify show --json",
    ),
    "impact": Text(
        nl="Wat een wijziging van bijlage I doet met producten, en waarom: sluis impact --json",
        en="What a change of Annex I does to items, and why: sluis impact --json",
    ),
    "impact-cases": Text(
        nl="Wat een wijziging van het recht doet met casussen, en waarom: sluis compare en sluis impact van een map, --json",
        en="What a change of the law does to cases, and why: sluis compare and sluis impact of a folder, --json",
    ),
}
_AS_WRITTEN = {"type": ["number", "string"]}
"""How people write an amount: as a number, or as its text."""


def schema(of: str, language: Language) -> dict[str, Any]:
    """The JSON Schema of a file or of what a command prints, by the name that the command line gives it."""
    import msgspec

    from sluis.assessment.answer import SCHEMA_VERSION, Answer, schema_of_text
    from sluis.assessment.case import Case
    from sluis.assessment.diligence.file import Diligence
    from sluis.assessment.impact import CasesImpact
    from sluis.classification.impact import Impact
    from sluis.classification.inventory import Item
    from sluis.classification.product import Product
    from sluis.classification.record import Record

    shapes: dict[str, Any] = {
        "case": Case,
        "answer": Answer,
        "diligence": Diligence,
        "items": tuple[Item, ...],
        "impact": Impact,
        "impact-cases": CasesImpact,
        "product": Product,
        "record": Record,
    }
    found = msgspec.json.schema(shapes[of], schema_hook=schema_of_text)
    # The contract is one sentence in one language, however the engine keeps it.
    found["$defs"] |= {"Text": schema_of_text(Text)} if "Text" in found["$defs"] else {}
    if of != "items":  # A list has no key that could say its version.
        found["$defs"][shapes[of].__name__]["properties"]["schema_version"] = {"const": SCHEMA_VERSION}
    return {
        "$schema": DIALECT,
        "$id": f"urn:sluis:schema:{of}:{SCHEMA_VERSION}",
        "title": _TITLES[of].into(language),
        "description": _DESCRIPTIONS[of].into(language),
        "schema_version": SCHEMA_VERSION,
        **_with_written_decimals(found),
    }


@click.command("schema", cls=Command, words=_WORDS)
@argument("of", _OF, type=Choice(list(_TITLES)))
@language_option
def command(*, of: str, language: Language) -> None:
    """Print the schema."""
    from sluis.cli.json_output import echo_json

    echo_json(schema(of, language), language)


def _with_written_decimals(part: Any) -> Any:  # noqa: ANN401  (any part of a schema)
    """The schema with decimals as people write them, not only as msgspec writes them."""
    match part:
        case {"type": "string", "format": "decimal"}:
            return part | _AS_WRITTEN
        case dict():
            return {key: _with_written_decimals(value) for key, value in part.items()}
        case list():
            return [_with_written_decimals(value) for value in part]
        case _:
            return part
