"""The fast meaning of a condition: Kleene's truth, from what is known of each fact."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.law.fact import declaration_of
from sluis.law.fold import fold
from sluis.law.truth import Truth, all_true, any_true, at_least
from sluis.law.variable import asked_by

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Defined, Not, Unless
    from sluis.law.fact import Atom, Value


class Kleene:
    """The algebra of truths. Facts that `known` does not have are unknown."""

    def __init__(self, known: Mapping[str, Value]) -> None:
        self.known = known

    def constant(self, node: Constant) -> Truth:
        return Truth.of(node.holds)

    def atom(self, node: Atom) -> Truth:
        return node.truth(self.known.get(declaration_of(node).ref))

    def all_of(self, node: AllOf, parts: list[Truth]) -> Truth:
        return all_true(parts)

    def any_of(self, node: AnyOf, parts: list[Truth]) -> Truth:
        return any_true(parts)

    def at_least(self, node: AtLeast, parts: list[Truth]) -> Truth:
        return at_least(node.count, parts)

    def negation(self, node: Not, part: Truth) -> Truth:
        return ~part

    def unless(self, node: Unless, base: Truth, exception: Truth) -> Truth:
        return base & ~exception

    def defined(self, node: Defined, meaning: Truth) -> Truth:
        return meaning


def truth_of(condition: Condition, known: Mapping[str, Value]) -> Truth:
    """The truth of `condition` in what is `known`; the same as the exact truth wherever it is settled."""
    return _truth(condition, tuple(map(known.get, asked_by(condition))))


# Case after case says the same of the few facts that a condition asks about.
@lru_cache(maxsize=1 << 16)
def _truth(condition: Condition, values: tuple[Value | None, ...]) -> Truth:
    known = {ref: value for ref, value in zip(asked_by(condition), values, strict=True) if value is not None}
    return fold(condition, Kleene(known), {})
