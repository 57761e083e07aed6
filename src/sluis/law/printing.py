"""A rule prints itself: the condition as a tree of sentences in either language."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.fact import Compare, Fact, IsIn, Operator
from sluis.law.fold import fold
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Defined, Not, Unless
    from sluis.law.fact import Atom
    from sluis.law.quantity import Quantity
    from sluis.law.text import Language

_ALL = Text(nl="alle van:", en="all of:")
_ANY = Text(nl="ten minste één van:", en="at least one of:")
_AT_LEAST = Text(nl="ten minste {count} van:", en="at least {count} of:")
_NOT = Text(nl="niet:", en="not:")
_UNLESS = Text(nl="tenzij:", en="unless:")
_ALWAYS = Text(nl="altijd", en="always")
_NEVER = Text(nl="nooit", en="never")
_IS_IN = Text(nl="{fact}: {options}", en="{fact}: {options}")
_COMPARE = Text(nl="{fact}: {comparison}", en="{fact}: {comparison}")
_BOUND = Text(nl="{operator} {threshold}", en="{operator} {threshold}")
_OPERATORS = {
    Operator.LESS: Text(nl="minder dan", en="less than"),
    Operator.AT_MOST: Text(nl="ten hoogste", en="at most"),
    Operator.AT_LEAST: Text(nl="ten minste", en="at least"),
    Operator.MORE: Text(nl="meer dan", en="more than"),
}
_DAY_OPERATORS = {
    Operator.LESS: Text(nl="vóór", en="before"),
    Operator.AT_MOST: Text(nl="niet later dan", en="not later than"),
    Operator.AT_LEAST: Text(nl="op of na", en="on or after"),
    Operator.MORE: Text(nl="na", en="after"),
}


class Printed(NamedTuple):
    """One line of a printed rule and the lines below it."""

    words: Text
    parts: tuple[Printed, ...] = ()

    def lines(self, language: Language, depth: int = 0) -> Iterator[tuple[int, str]]:
        """The lines in `language` with their depth, from the top down."""
        yield depth, self.words.into(language)
        for part in self.parts:
            yield from part.lines(language, depth + 1)


class Printer:
    """The algebra of printed lines."""

    def constant(self, node: Constant) -> Printed:
        return Printed(_ALWAYS if node.holds else _NEVER)

    def atom(self, node: Atom) -> Printed:
        return Printed(words_of_atom(node))

    def all_of(self, node: AllOf, parts: list[Printed]) -> Printed:
        return Printed(_ALL, tuple(parts))

    def any_of(self, node: AnyOf, parts: list[Printed]) -> Printed:
        return Printed(_ANY, tuple(parts))

    def at_least(self, node: AtLeast, parts: list[Printed]) -> Printed:
        return Printed(_AT_LEAST.format(count=node.count), tuple(parts))

    def negation(self, node: Not, part: Printed) -> Printed:
        return Printed(_NOT, (part,))

    def unless(self, node: Unless, base: Printed, exception: Printed) -> Printed:
        return Printed(_ALL, (base, Printed(_UNLESS, (exception,))))

    def defined(self, node: Defined, meaning: Printed) -> Printed:
        return Printed(
            Text("{term} ({cites}):", "{term} ({cites}):").format(term=node.term, cites=node.cites.text),
            (meaning,),
        )


def printed(condition: Condition) -> Printed:
    """The condition as a tree of sentences."""
    return fold(condition, Printer())


def words_of(node: Condition) -> Text:
    """The first line of a printed condition."""
    return printed(node).words


def words_of_atom(atom: Atom) -> Text:
    """A fact, a choice or a comparison as a statement."""
    match atom:
        case Fact():
            return atom.states
        case IsIn():
            return _IS_IN.format(fact=atom.of.states, options=listed([atom.of.word(one) for one in sorted(atom.options)]))
        case Compare():
            comparison = words_of_comparison(atom.operator, atom.threshold)
            return _COMPARE.format(fact=atom.of.states, comparison=comparison)


def listed(words: list[Text]) -> Text:
    """Several words after each other, in either language."""
    return Text(nl=", ".join(one.nl for one in words), en=", ".join(one.en for one in words))


def words_of_comparison(operator: Operator, threshold: Quantity | date) -> Text:
    """A bound in words: `at least 56 bit`, `before 2026-11-21`."""
    operators = _DAY_OPERATORS if isinstance(threshold, date) else _OPERATORS
    return _BOUND.format(operator=operators[operator], threshold=str(threshold))
