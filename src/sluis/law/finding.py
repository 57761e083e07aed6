"""An explanation has the shape of the rule that made it: a truth for each node, evidence for each leaf."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.evidence import UNESTABLISHED, Established
from sluis.law.fact import declaration_of
from sluis.law.fold import fold
from sluis.law.truth import Truth, all_true, any_true, at_least

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Defined, Not, Unless
    from sluis.law.fact import Atom
    from sluis.law.fold import Node


class Finding(NamedTuple):
    """The truth of one node of a condition, with the findings of its parts; a leaf has its evidence."""

    node: Node
    truth: Truth
    parts: tuple[Finding, ...] = ()
    evidence: Established | None = None

    def leaves(self) -> Iterator[Finding]:
        """The findings on facts, in the order of the rule."""
        if not self.parts:
            yield self
        for part in self.parts:
            yield from part.leaves()


class Explanation:
    """The algebra of findings. Facts that `established` does not have are unknown."""

    def __init__(self, established: Mapping[str, Established]) -> None:
        self.established = established

    def constant(self, node: Constant) -> Finding:
        return Finding(node, Truth.of(node.holds))

    def atom(self, node: Atom) -> Finding:
        evidence = self.established.get(declaration_of(node).ref, UNESTABLISHED)
        return Finding(node, node.truth(evidence.value), (), evidence)

    def all_of(self, node: AllOf, parts: list[Finding]) -> Finding:
        return Finding(node, all_true([part.truth for part in parts]), tuple(parts))

    def any_of(self, node: AnyOf, parts: list[Finding]) -> Finding:
        return Finding(node, any_true([part.truth for part in parts]), tuple(parts))

    def at_least(self, node: AtLeast, parts: list[Finding]) -> Finding:
        return Finding(node, at_least(node.count, [part.truth for part in parts]), tuple(parts))

    def negation(self, node: Not, part: Finding) -> Finding:
        return Finding(node, ~part.truth, (part,))

    def unless(self, node: Unless, base: Finding, exception: Finding) -> Finding:
        return Finding(node, base.truth & ~exception.truth, (base, exception))

    def defined(self, node: Defined, meaning: Finding) -> Finding:
        return Finding(node, meaning.truth, (meaning,))


def explain(condition: Condition, established: Mapping[str, Established]) -> Finding:
    """Why `condition` is true, false or unknown: a finding with the condition's own shape."""
    return fold(condition, Explanation(established))
