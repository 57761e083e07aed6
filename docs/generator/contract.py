"""The case file and the answer, field by field, taken from the types that read and write them."""

from __future__ import annotations

import types
import typing
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from docs.generator.markdown import Page, anchor, code, page, table
from docs.generator.words import TITLES
from sluis.assessment import Answer, Case
from sluis.knowledge.notation import MOST_BYTES, MOST_YAML
from sluis.knowledge.yaml import read_yaml
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DESCRIBED = Path(__file__).with_name("fields.yaml")
_FIELD = Text(nl="veld", en="field")
_VALUE = Text(nl="waarde", en="value")
_MEANS = Text(nl="betekenis", en="meaning")
_REQUIRED = Text(nl="verplicht", en="required")
_LIST_OF = Text(nl="lijst van {one}", en="list of {one}")
_OR_NULL = Text(nl="{one}, of `null`", en="{one}, or `null`")
_ONE_OF = Text(nl="één van {options}", en="one of {options}")
_KEYED = Text(nl="namen met waarden", en="names with values")
_SIMPLE = {
    str: Text(nl="tekst", en="text"),
    int: Text(nl="geheel getal", en="whole number"),
    float: Text(nl="getal", en="number"),
    bool: Text(nl="`true` of `false`", en="`true` or `false`"),
    Decimal: Text(nl="getal", en="number"),
    date: Text(nl="dag", en="day"),
    datetime: Text(nl="tijdstip", en="moment"),
    Text: Text(nl="zin in de gevraagde taal", en="sentence in the language asked for"),
}
_LEADS = {
    "case-file": Text(
        nl=f"Een casusbestand is YAML van ten hoogste {MOST_YAML >> 10} KiB of JSON van ten hoogste {MOST_BYTES >> 10} KiB."
        " Een onbekende sleutel is een fout. Wat u weglaat, is onbekend."
        " Feiten staan op de pagina [Feiten](facts.md). `sluis schema case` geeft hetzelfde als JSON-schema.",
        en=f"A case file is YAML of at most {MOST_YAML >> 10} KiB or JSON of at most {MOST_BYTES >> 10} KiB."
        " An unknown key is an error. What you leave out is unknown. Facts are on the page"
        " [Facts](facts.md). `sluis schema case` gives the same as a JSON Schema.",
    ),
    "answer": Text(
        nl="`sluis assess BESTAND --json` geeft het antwoord in deze vorm. De vorm kan groeien, maar"
        " verandert niet."
        " `sluis schema answer` geeft hetzelfde als JSON-schema.",
        en="`sluis assess FILE --json` gives the answer in this shape. It may grow, but does not change."
        " `sluis schema answer`"
        " gives the same as a JSON Schema.",
    ),
}


def contract_page(name: str, language: Language) -> Page:
    """The page of the case file or of the answer."""
    roots: dict[str, type[msgspec.Struct]] = {"case-file": Case, "answer": Answer}
    described = _descriptions()
    parts = [_LEADS[name].into(language)]
    for kind in dict.fromkeys(_below(roots[name])):
        head = [text.into(language) for text in (_FIELD, _VALUE, _MEANS)]
        rows = [_row(kind, one, described, language) for one in msgspec.structs.fields(kind)]
        parts += [f"## {kind.__name__} {{#{anchor(kind.__name__)}}}", table(head, rows)]
    return page(f"{name}.md", TITLES[name].into(language), language, parts)


def fields_of(root: type[msgspec.Struct]) -> Iterator[tuple[str, str]]:
    """Every field below a type: the name of its type and its own, as a file writes it."""
    for kind in dict.fromkeys(_below(root)):
        yield from ((kind.__name__, one.encode_name) for one in msgspec.structs.fields(kind))


def _descriptions() -> Mapping[str, Mapping[str, str]]:
    described: Mapping[str, Mapping[str, str]] = read_yaml(_DESCRIBED.read_bytes(), _DESCRIBED.name).data
    return described


def _row(
    kind: type[msgspec.Struct],
    one: msgspec.structs.FieldInfo,
    described: Mapping[str, Mapping[str, str]],
    language: Language,
) -> tuple[str, str, str]:
    """A field that `fields.yaml` does not describe is an error there, by its own name or by its type's."""
    words = described.get(f"{kind.__name__}.{one.encode_name}") or described[one.encode_name]
    required = f" (**{_REQUIRED.into(language)}**)" if one.required and kind.__name__ in _written_by_hand() else ""
    return code(one.encode_name), _type(one.type, language) + required, words[language.value]


def _written_by_hand() -> set[str]:
    return {kind.__name__ for kind in _below(Case)}


def _type(kind: Any, language: Language) -> str:  # noqa: ANN401  (a type as written, of any form)
    arguments = typing.get_args(kind)
    origin = typing.get_origin(kind)
    if origin is typing.Literal:
        return _ONE_OF.format(options=", ".join(code(str(one)) for one in arguments)).into(language)
    if origin is tuple:
        return _LIST_OF.format(one=_type(arguments[0], language)).into(language)
    if origin in (types.UnionType, typing.Union):
        return _union(arguments, language)
    if origin is dict:
        if isinstance(arguments[1], type) and issubclass(arguments[1], msgspec.Struct):
            return f"{_KEYED.into(language)}: {_type(arguments[1], language)}"
        return _KEYED.into(language)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return f"[{kind.__name__}](#{anchor(kind.__name__)})"
    return _SIMPLE[kind].into(language)


def _union(arguments: tuple[Any, ...], language: Language) -> str:
    joint = {Language.NL: " of ", Language.EN: " or "}[language]
    said = joint.join(_type(one, language) for one in arguments if one is not types.NoneType)
    return _OR_NULL.format(one=said).into(language) if types.NoneType in arguments else said


def _below(kind: type[msgspec.Struct]) -> Iterator[type[msgspec.Struct]]:
    """The type and every type that its fields hold, in the order of the fields."""
    yield kind
    for one in msgspec.structs.fields(kind):
        for part in _structs_in(one.type):
            if part is not kind:
                yield from _below(part)


def _structs_in(kind: Any) -> Iterator[type[msgspec.Struct]]:  # noqa: ANN401
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield kind
    for argument in typing.get_args(kind):
        yield from _structs_in(argument)
