"""`sluis schema case|answer|items`: the shape of a case file, an answer or the inventory, as JSON Schema."""

from __future__ import annotations

from typing import Any

import click

from sluis.cli.command import Choice, Command, argument
from sluis.cli.options import language_option
from sluis.law.text import Language, Text

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_WORDS = Text(
    nl="Toon het JSON-schema (versie 2020-12) van een casusbestand, een antwoord of de inventaris.",
    en="Print the JSON Schema (draft 2020-12) of a case file, an answer or the inventory.",
)
_OF = Text(nl="case|answer|items", en="case|answer|items")
_TITLES = {
    "case": Text(nl="Casusbestand van Sluis", en="Sluis case file"),
    "answer": Text(nl="Antwoord van Sluis", en="Sluis answer"),
    "items": Text(nl="Inventaris van Sluis", en="Sluis inventory"),
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
    "items": Text(
        nl="De posten van bijlage I op een dag, met titels in eigen woorden: sluis item list --json",
        en="The entries of Annex I of a day, with titles in our own words: sluis item list --json",
    ),
}
_AS_WRITTEN = {"type": ["number", "string"]}
"""How people write an amount: as a number, or as its text."""


def schema(of: str, language: Language) -> dict[str, Any]:
    """The JSON Schema of a `case`, an `answer`, or a list of `items`."""
    import msgspec

    from sluis.assessment.answer import SCHEMA_VERSION, Answer, schema_of_text
    from sluis.assessment.case import Case
    from sluis.classification.inventory import Item

    shapes: dict[str, Any] = {"case": Case, "answer": Answer, "items": tuple[Item, ...]}
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
