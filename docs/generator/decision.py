"""Decision tables for a lawyer's review: facts down the side, cases across, the conclusion at the foot."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from docs.generator.markdown import plain, table
from sluis.cli import words as cli_words
from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Defined, Not, Unless
from sluis.law.fact import Atom, Fact, Informant, Nature
from sluis.law.fold import fold
from sluis.law.table import ANY, DecisionTable, decision_table
from sluis.law.text import Language, Text
from sluis.law.truth import Truth
from sluis.statutes.eu_2021_821.annex_i import ANNEX_I

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_CASES = 24
"""A table of more cases than these is no help to a reader; the tree says the same."""

_TERM = Text(nl="{term} ({cites})", en="{term} ({cites})")
_HOLDS = Text(nl="conclusie", en="conclusion")
_LEGEND = Text(nl="– = maakt niet uit", en="– = does not matter")
_TOO_MANY = Text(
    nl="De tabel heeft meer dan {most} gevallen en is daarom weggelaten; de boom hierboven zegt hetzelfde.",
    en="The table has more than {most} cases and is left out; the tree above says the same.",
)
_DEFINING = ("article_2", "annex_i")


def shown_table(condition: Condition, constraints: Sequence[Condition], language: Language) -> str:
    """The decision table of a condition, in which each term that the law defines is one row."""
    found = decision_table(inner(condition), constraints, MOST_CASES)
    if found.truncated:
        return _TOO_MANY.format(most=MOST_CASES).into(language)
    return f"{_transposed(found, language)}\n\n{_LEGEND.into(language)}"


def _transposed(found: DecisionTable, language: Language) -> str:
    numbers = [str(number + 1) for number in range(len(found.rows))]
    rows = [
        [
            plain(fact.states.into(language)),
            *(_entry(row.entries[place].words, language) for row in found.rows),
        ]
        for place, fact in enumerate(found.facts)
    ]
    foot = [cli_words.TRUTHS[row.conclusion.value].into(language) for row in found.rows]
    marked = [f"**{word}**" if row.conclusion is Truth.YES else word for word, row in zip(foot, found.rows, strict=True)]
    return table(["", *numbers], [*rows, [f"**{_HOLDS.into(language)}**", *marked]])


def _entry(words: Text, language: Language) -> str:
    if words == ANY:
        return "–"
    return plain(words.into(language))


def is_term(node: Defined) -> bool:
    """True for a term that an article or an annex defines; other named parts of a rule are shown in full."""
    return node.cites.parts[0] in _DEFINING


def inner(condition: Condition) -> Condition:
    """The condition with defined terms as facts; of a defined term, its meaning in those."""
    return fold(condition.meaning if isinstance(condition, Defined) else condition, _Terms(keeps_paragraphs=False))


def with_paragraphs(condition: Condition) -> Condition:
    """The same, but what a paragraph or a note of the list asks stays under its name."""
    return fold(condition.meaning if isinstance(condition, Defined) else condition, _Terms(keeps_paragraphs=True))


def term_words(node: Defined) -> Text:
    """A term with the place that defines it."""
    return _TERM.format(term=node.term, cites=node.cites.text)


@lru_cache(maxsize=1024)
def _term(node: Defined) -> Fact:
    words = term_words(node)
    key = f"term.{node.cites.path}.{node.term.en}"
    return Fact(key, words, words, Nature.WORLD, node.cites, Informant.NOBODY)


class _Terms:
    """The algebra that gives the same condition back, with the law's own terms as facts."""

    def __init__(self, *, keeps_paragraphs: bool) -> None:
        self.keeps_paragraphs = keeps_paragraphs

    def constant(self, node: Constant) -> Condition:
        return node

    def atom(self, node: Atom) -> Condition:
        return node

    def all_of(self, node: AllOf, parts: list[Condition]) -> Condition:  # noqa: ARG002  (the parts replace it)
        return AllOf(tuple(parts))

    def any_of(self, node: AnyOf, parts: list[Condition]) -> Condition:  # noqa: ARG002
        return AnyOf(tuple(parts))

    def at_least(self, node: AtLeast, parts: list[Condition]) -> Condition:
        return AtLeast(node.count, tuple(parts))

    def negation(self, node: Not, part: Condition) -> Condition:  # noqa: ARG002
        return Not(part)

    def unless(self, node: Unless, base: Condition, exception: Condition) -> Condition:  # noqa: ARG002
        return Unless(base, exception)

    def defined(self, node: Defined, meaning: Condition) -> Condition:
        if is_term(node):
            return _term(node)
        return Defined(node.term, node.cites, meaning) if self.keeps_paragraphs and node.cites.act is ANNEX_I else meaning
