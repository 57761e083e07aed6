"""The tree that an official text becomes: passages in reading order, each with its dotted path.

A path says where a passage stands: `5A001.f.1` is item 1 of paragraph f of entry 5A001, `art_5.2` paragraph 2 of
Article 5, `anx_IV.1` point 1 of Annex IV. A dash has no number and gets one behind a hyphen (`5A001.-1`), words that
stand loose one behind a plus (`art_5.+1`), and a path that occurs again one behind a tilde.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

CODE = re.compile(r"[0-9][A-E][0-9]{3}")


class Kind(StrEnum):
    """What a passage is."""

    PARAGRAPH = "paragraph"
    NOTE = "note"
    TECHNICAL_NOTE = "technical_note"
    NB = "nb"
    FOOTNOTE = "footnote"
    HEADING = "heading"

    @property
    def is_note(self) -> bool:
        """Whether it says something about the paragraph at its path."""
        return self in {Kind.NOTE, Kind.TECHNICAL_NOTE, Kind.NB}


class Markup(StrEnum):
    """What a file was written in."""

    FORMEX = "formex"
    XHTML = "xhtml"
    ANNEX_JSON = "annex_json"
    RUN_ON_JSON = "run_on_json"


class Threshold(Struct, frozen=True, omit_defaults=True):
    """A figure that the text compares with: `exceeding 500 MHz`.

    The number is exact, in the unit of the text. Without a comparator the text compares in another way. `uncertain`
    marks a figure that a person must read, such as 2 × 10⁹ that a file prints as 2 × 109.
    """

    words: str
    number: Decimal
    unit: str = ""
    comparator: str = ""
    uncertain: bool = False


class Term(Struct, frozen=True):
    """A term that the text defines, the path that the definition governs (empty: the whole list), and its words."""

    term: str
    governs: str
    words: str


class Passage(Struct, frozen=True, omit_defaults=True):
    """A paragraph, a note or a heading, in the official words.

    `path` is that of the paragraph itself, or of the one that a note is about. `label` is what the text prints before
    it, and `points` how many numbered points stand inside a note. `refers_to` names the entries that the words name.
    """

    path: str
    kind: Kind
    text: str
    label: str = ""
    points: int = 0
    thresholds: tuple[Threshold, ...] = ()
    terms: tuple[Term, ...] = ()
    refers_to: tuple[str, ...] = ()
    uncertain: bool = False

    @property
    def is_numbered(self) -> bool:
        """Whether the text gives this paragraph a number, a letter or a code."""
        return self.kind is Kind.PARAGRAPH and any(sign.isalnum() for sign in self.label)

    @property
    def is_not_used(self) -> bool:
        """Whether the list keeps the number and says nothing under it."""
        return self.kind is Kind.PARAGRAPH and self.text.rstrip(" .;").lower() in {"not used", "niet gebruikt"}


class LeftOut(Struct, frozen=True):
    """What the reader did not read or is not sure of: what it is, how often, and the first place."""

    what: str
    number: int
    first: str = ""


class Counts(Struct, frozen=True):
    """How much there is in a text."""

    codes: int
    paragraphs: int
    points: int
    points_in_notes: int
    notes: int
    footnotes: int
    terms: int
    thresholds: int


class OfficialText(Struct, frozen=True, dict=True, kw_only=True):
    """An official text as read. `day` is when it applies from; None where the file does not say so.

    `digest` is the SHA-256 of the file. `inferred` says that the file had no paragraphs and the reader found them.
    """

    celex: str
    title: str
    language: str
    day: date | None
    markup: Markup
    digest: str
    passages: tuple[Passage, ...]
    left_out: tuple[LeftOut, ...] = ()
    inferred: bool = False

    @cached_property
    def paragraphs(self) -> Mapping[str, Passage]:
        """The paragraphs by path."""
        return {one.path: one for one in self.passages if one.kind is Kind.PARAGRAPH}

    @cached_property
    def notes(self) -> Mapping[str, tuple[Passage, ...]]:
        """The notes by the path that they are about."""
        found = defaultdict(list)
        for one in self.passages:
            if one.kind.is_note:
                found[one.path].append(one)
        return {path: tuple(notes) for path, notes in found.items()}

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """The three-digit codes, in the order of the text."""
        return tuple(path for path in self.paragraphs if CODE.fullmatch(path))

    @cached_property
    def definitions(self) -> Mapping[str, tuple[Term, ...]]:
        """The definitions by term, as written there, in lower case."""
        found = defaultdict(list)
        for term in (term for one in self.passages for term in one.terms):
            found[term.term.lower()].append(term)
        return {term: tuple(terms) for term, terms in found.items()}

    def under(self, path: str) -> Iterator[Passage]:
        """All that stands at the path and below it, notes too, in reading order."""
        return (one for one in self.passages if one.path == path or one.path.startswith(f"{path}."))

    def counts(self) -> Counts:
        """How much there is."""
        kinds = Counter(one.kind for one in self.passages)
        return Counts(
            codes=len(self.codes),
            paragraphs=kinds[Kind.PARAGRAPH],
            points=sum(one.is_numbered for one in self.passages),
            points_in_notes=sum(one.points for one in self.passages),
            notes=sum(number for kind, number in kinds.items() if kind.is_note),
            footnotes=kinds[Kind.FOOTNOTE],
            terms=sum(len(one.terms) for one in self.passages),
            thresholds=sum(len(one.thresholds) for one in self.passages),
        )


def code_of(path: str) -> str:
    """The three-digit code that a path belongs to; empty where it belongs to none."""
    found = CODE.match(path)
    return found[0] if found and path[found.end() : found.end() + 1] in {"", "."} else ""
