"""Every error that Sluis raises on purpose: its code, its class, its message in both languages."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

import sluis
from docs.generator.markdown import Page, code, page, plain, table
from docs.generator.words import TITLES
from sluis.knowledge.problem import Kind
from sluis.law.errors import SluisError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAD = Text(
    nl="Een foutmelding begint met een vaste code. Wat tussen accolades staat, wordt ingevuld. De afsluitcode staat ernaast.",
    en="An error message starts with a fixed code. What stands in braces is filled in. The exit code stands beside it.",
)
_FLAWS = Text(nl="Fouten in de kennis", en="Flaws in the knowledge")
_ABOUT_FLAWS = Text(
    nl="`sluis knowledge check` noemt deze met het bestand en de regel.",
    en="`sluis knowledge check` names these with the file and the line.",
)
_HEAD = (
    Text(nl="code", en="code"),
    Text(nl="afsluitcode", en="exit code"),
    Text(nl="melding", en="message"),
    Text(nl="in het Engels", en="in Dutch"),
    Text(nl="klasse", en="class"),
)


def errors_page(language: Language) -> Page:
    """All errors, by code."""
    other = Language.EN if language is Language.NL else Language.NL
    rows = [
        (
            one.code,
            str(one.exit_status),
            plain(one.words.into(language)),
            plain(one.words.into(other)),
            code(one.__name__),
        )
        for one in error_classes()
    ]
    head = [text.into(language) for text in _HEAD]
    flaws = [(one.code, plain(one.words.into(language)), plain(one.words.into(other))) for one in Kind]
    parts = [_LEAD.into(language), table(head, rows), f"## {_FLAWS.into(language)}", _ABOUT_FLAWS.into(language)]
    return page("errors.md", TITLES["errors"].into(language), language, [*parts, table([head[0], *head[2:4]], flaws)])


def error_classes() -> list[type[SluisError]]:
    """Every class of error, by code and name. All modules are imported for it."""
    for module in pkgutil.walk_packages(sluis.__path__, "sluis."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    # Two modules may each have an error of one name.
    found = {(one.__module__, one.__qualname__): one for one in _below(SluisError) if one.__module__.startswith("sluis.")}
    return sorted(found.values(), key=lambda one: (one.code, one.__name__))


def _below(kind: type[SluisError]) -> Iterator[type[SluisError]]:
    yield kind
    for one in kind.__subclasses__():
        yield from _below(one)
