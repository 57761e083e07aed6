"""One walk over a condition; what it means is up to the algebra.

Truth, explanation, columns, diagrams, print and canonical JSON are algebras. A new kind of condition must be
given a meaning in each: `assert_never` makes the type checker say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, assert_never, cast

from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Defined, Not, Unless
from sluis.law.fact import Compare, Fact, IsIn

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from sluis.law.fact import Atom

R = TypeVar("R")

Node: TypeAlias = "AllOf | AnyOf | AtLeast | Compare | Constant | Defined | Fact | IsIn | Not | Unless"
"""Every kind of condition there is."""


class Algebra(Protocol[R]):
    """A meaning for each kind of condition, given the meanings of its parts."""

    def constant(self, node: Constant) -> R:
        """Always or never."""

    def atom(self, node: Atom) -> R:
        """A fact, a choice, or a comparison."""

    def all_of(self, node: AllOf, parts: list[R]) -> R:
        """Every part."""

    def any_of(self, node: AnyOf, parts: list[R]) -> R:
        """At least one part."""

    def at_least(self, node: AtLeast, parts: list[R]) -> R:
        """At least so many parts."""

    def negation(self, node: Not, part: R) -> R:
        """Not the part."""

    def unless(self, node: Unless, base: R, exception: R) -> R:
        """The base, except where the exception holds."""

    def defined(self, node: Defined, meaning: R) -> R:
        """A defined term."""


_ATOMS = (Fact, IsIn, Compare)


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """The conditions of which `condition` is made; an atom or a constant has none."""
    node = cast("Node", condition)
    match node:
        case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
            return parts
        case Not(part) | Defined(_, _, part):
            return (part,)
        case Unless(base, exception):
            return base, exception
        case Fact() | IsIn() | Compare() | Constant():
            return ()
        case _:
            assert_never(node)


def nodes_of(condition: Condition) -> Iterator[Condition]:
    """The condition and everything that it is made of, each before its parts."""
    waiting = [condition]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(parts_of(node)))


def fold(condition: Condition, algebra: Algebra[R], terms: dict[Condition, R] | None = None) -> R:
    """The meaning of `condition` in `algebra`, built from the leaves up.

    Conditions of one law share their defined terms. With `terms`, each of these is given its meaning once and kept there.
    """
    node = cast("Node", condition)
    # Not a match statement: this runs for every node of every rule of every answer, and tests of types are twice as fast.
    if isinstance(node, _ATOMS):
        return algebra.atom(node)
    if isinstance(node, AllOf):
        return algebra.all_of(node, [fold(part, algebra, terms) for part in node.parts])
    if isinstance(node, Defined):
        return _term(node, algebra, terms)
    if isinstance(node, AnyOf):
        return algebra.any_of(node, [fold(part, algebra, terms) for part in node.parts])
    if isinstance(node, Not):
        return algebra.negation(node, fold(node.part, algebra, terms))
    if isinstance(node, Unless):
        return algebra.unless(node, fold(node.base, algebra, terms), fold(node.exception, algebra, terms))
    if isinstance(node, AtLeast):
        return algebra.at_least(node, [fold(part, algebra, terms) for part in node.parts])
    if isinstance(node, Constant):
        return algebra.constant(node)
    assert_never(node)


def _term(node: Defined, algebra: Algebra[R], terms: dict[Condition, R] | None) -> R:
    if terms is None:
        return algebra.defined(node, fold(node.meaning, algebra))
    if node not in terms:
        terms[node] = algebra.defined(node, fold(node.meaning, algebra, terms))
    return terms[node]
