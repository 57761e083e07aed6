"""Markdown as values: tables, trees and anchors, in one language at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NOTE = Text(
    nl="Deze pagina is gemaakt uit het programma zelf.",
    en="This page was made from the program itself.",
)
_SPECIAL = re.compile(r"([\\`*_{}\[\]<>|#])")


class Page(NamedTuple):
    """A page to write: its path below `docs/generated/LANGUAGE`, and its text."""

    path: str
    text: str


def page(path: str, title: str, language: Language, parts: Iterable[str]) -> Page:
    """A page of parts, under its title, with a note on where it comes from."""
    blocks = [f"# {title}", f"*{NOTE.into(language)}*", *parts]
    return Page(path, "\n\n".join(block for block in blocks if block) + "\n")


def plain(text: str) -> str:
    """Text that shows as it is."""
    return _SPECIAL.sub(r"\\\1", text).replace("\n", " ")


def code(text: str) -> str:
    """A key or a value, as code."""
    return f"`{text}`"


def anchor(name: str) -> str:
    """An identifier that can stand in an address."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; nothing where there are no rows."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    if not lines:
        return ""
    return "\n".join([f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *lines])


def bullets(lines: Iterable[str]) -> str:
    """A list."""
    return "\n".join(f"- {line}" for line in lines)
