"""Imported texts and passages of them, for people and as data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from rich.padding import Padding
from rich.text import Text as Styled

from sluis.classification.official import Kind, code_of
from sluis.cli import annex_words as words
from sluis.cli.dates import spelled_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from rich.console import RenderableType

    from sluis.classification.official import OfficialText, Passage, Term
    from sluis.law.text import Language
    from sluis.library.official_texts import Imported

_QUOTED = re.compile(r"[\"“]([^\"”]{2,100})[\"”]")


def imported_lines(one: Imported, language: Language) -> Iterator[str]:
    """What came out of a file, and what did not."""
    yield words.IMPORTED.format(file=one.file).into(language)
    yield from (f"  {line}" for line in _about(one, language))


def status_lines(home: Path, texts: Sequence[Imported], language: Language) -> Iterator[str]:
    """All imported texts."""
    yield words.HOME.format(home=home).into(language)
    if not texts:
        yield words.NOTHING.into(language)
    for one in texts:
        yield f"\n{one.celex or one.file}"
        yield from (f"  {line}" for line in _about(one, language))


def _about(one: Imported, language: Language) -> Iterator[str]:
    from msgspec.structs import asdict

    day = words.APPLIES.format(day=spelled_day(one.day, language)) if one.day else words.NO_DAY
    about = (one.celex, one.language.upper(), words.MARKUPS[one.markup].into(language), f"SHA-256 {one.digest[:12]}")
    yield " · ".join(filter(None, about))
    yield day.into(language)
    counts = asdict(one.counts)
    yield (words.COUNTED if one.is_control_list else words.POINTS).format(**counts).into(language)
    if not one.is_control_list:
        yield words.NO_LIST.into(language)
    elif one.markup in {"formex", "xhtml"}:
        yield words.NEVER_NATIVE.into(language)
    if one.inferred:
        yield words.INFERRED.into(language)
    for left in one.left_out:
        yield words.LEFT_OUT[left.what].format(number=left.number, first=left.first).into(language)


def show_page(text: OfficialText, passages: Sequence[Passage], day: date, language: Language) -> Iterator[RenderableType]:
    """An entry or paragraph in the official words."""
    yield Styled(words.said_text(text, language), style="bold")
    for line in words.warnings(text, day, language):
        yield Styled(line, style="dim")
    yield ""
    top = passages[0].path.count(".")
    for one in passages:
        yield Padding(passage_line(one, language), (0, 0, 0, 2 * (one.path.count(".") - top) + 2 * one.kind.is_note))
    if terms := used_terms(text, passages):
        yield Styled(f"\n{words.DEFINITIONS.into(language)}", style="bold")
        for term in terms:
            yield Padding(Styled(term.words), (0, 0, 0, 2))
    if general := general_notes(text, passages):
        yield Styled(f"\n{words.GENERAL.into(language)}", style="bold")
        for one in general:
            yield Padding(passage_line(one, language), (0, 0, 0, 2))


def passage_line(one: Passage, language: Language, *, named: bool = True) -> Styled:
    """A passage after its path or label; without `named` a paragraph goes without its path."""
    doubt = f" {words.UNCERTAIN.into(language)}" if one.uncertain else ""
    if one.kind is Kind.PARAGRAPH:
        return Styled.assemble((f"{one.path}  " if named else "", "bold"), one.text, (doubt, "yellow"))
    if one.kind is Kind.HEADING:
        return Styled(one.text, style="bold underline")
    label = one.label or words.NOTES[one.kind].into(language)
    return Styled.assemble((f"{label} " if label.endswith(".") else f"{label}: ", "italic"), one.text, (doubt, "yellow"))


def shown(text: OfficialText, passages: Sequence[Passage], day: date) -> dict[str, Any]:
    """The same as data."""
    return {
        "celex": text.celex,
        "day": text.day,
        "as_of": day,
        "digest": text.digest,
        "language": text.language,
        "inferred": text.inferred,
        "passages": passages,
        "definitions": used_terms(text, passages),
        "general_notes": general_notes(text, passages),
    }


def used_terms(text: OfficialText, passages: Iterable[Passage]) -> list[Term]:
    """The definitions of the terms that the words put between double quotation marks, in alphabetical order."""
    used = {term.lower() for one in passages for term in _QUOTED.findall(one.text)}
    found = {term: text.definitions.get(term) or text.definitions.get(term.removesuffix("s")) for term in sorted(used)}
    of_the_list = [one for terms in found.values() for one in terms or () if not one.governs]
    return list({one.term: one for one in of_the_list}.values())


def general_notes(text: OfficialText, passages: Sequence[Passage]) -> list[Passage]:
    """Notes outside the entries that name the code, or that govern its section (1C) or category."""
    code = code_of(passages[0].path)
    if not code:
        return []
    outside = [one for one in text.passages if not code_of(one.path) and one.kind.is_note and one.label]
    named = {code, *(one.path for one in passages)}
    return [one for one in outside if one.path == code[:2] or named & set(one.refers_to)]
