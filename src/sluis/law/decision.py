"""Exact conclusions: what all admissible completions of the known facts agree on, and which questions decide.

A conclusion is the highest number among the clauses that hold, so that a yes-or-no duty is the case of one
clause worth 1.

Exactness is supervaluation (B. van Fraassen, "Singular terms, truth-value gaps, and free logic", J. Phil.
63(17), 1966).
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.between import Between
from sluis.law.compiler import Compiler
from sluis.law.completion import Space, relevant, space_of
from sluis.law.diagram import Diagram, Node, nodes_below, support
from sluis.law.errors import InadmissibleError
from sluis.law.fold import fold
from sluis.law.kleene import truth_of
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import Variable, refs_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sluis.law.condition import Condition
    from sluis.law.fact import Value

INADMISSIBLE = -1
_ADMISSIBLE = 1 << 20
"""Above every number of a clause."""


class Clause(NamedTuple):
    """Where `condition` holds, the conclusion is at least `number` (a whole number above 0)."""

    condition: Condition
    number: int


class Question(NamedTuple):
    """A deciding fact, the conclusion for each of its cells, and how many facts would still be looked at."""

    variable: Variable
    answers: dict[int, Between[int]]
    remaining: int


class Decision:
    """The conclusion of some clauses in what is known, exactly.

    Args:
        clauses: the conclusion is the highest number among those whose condition holds, else 0.
        known: what is known of each fact, by reference.
        constraints: conditions that every completion satisfies; only those that bear on the clauses count.
        movable: references of known facts that counterfactuals may change.

    Raises:
        InadmissibleError: a conclusion is asked for, and no completion satisfies the constraints.
        UndeclaredOptionError: a choice is known to be what it cannot be.
    """

    def __init__(
        self,
        clauses: Sequence[Clause],
        known: Mapping[str, Value],
        constraints: Sequence[Condition] = (),
        movable: Collection[str] = (),
    ) -> None:
        norms = [clause.condition for clause in clauses]
        self.clauses = tuple(clauses)
        self.known = known
        self.constraints = relevant(constraints, norms, known, movable)
        self.diagram = Diagram()
        self._conditions = [*norms, *self.constraints]
        self._unordered = space_of(self._conditions, known, movable)

    @cached_property
    def space(self) -> Space:
        """The open facts, in the order in which the diagram tests them."""
        return self._unordered.in_good_order(self._conditions)

    @cached_property
    def function(self) -> Node:
        """The conclusion as a function of the movable and the unknown facts."""
        compiler = Compiler(self.diagram, self.space)
        result = self.diagram.terminal(0)
        terms: dict[Condition, Node] = {}
        for clause in self.clauses:
            holds = fold(clause.condition, compiler, terms)
            result = self.diagram.maximum(result, self.diagram.mapped(holds, {1: clause.number}))
        for admitted in self._admitted:
            bounds = self.diagram.mapped(admitted, {0: INADMISSIBLE, 1: _ADMISSIBLE})
            result = self.diagram.minimum(result, bounds)
        return result

    @cached_property
    def root(self) -> Node:
        """The conclusion as a function of the unknown facts alone."""
        root = self.diagram.fixed(self.function, self.space.here)
        if root.high == INADMISSIBLE:
            named = {ref for one in self.constraints for ref in refs_of(one) if ref in self.known}
            raise InadmissibleError(facts=", ".join(sorted(named)))
        return root

    @cached_property
    def range(self) -> Between[int]:
        """The smallest and largest conclusion over all admissible completions."""
        return conclusions(self.root)

    @cached_property
    def deciding(self) -> tuple[int, ...]:
        """The levels of the facts that decide.

        A fact decides if two admissible completions that differ in it, and for the rest only in facts that
        constraints tie to it, have different conclusions. Values that are alike to all clauses and
        constraints do not count as different. Constraints tie together the unknown facts on which they
        depend.
        """
        free = support(self.root) - {level for block in self._blocks for level in block}
        tied = {level for block in self._blocks if self._matters(block) for level in self._undetermined(block)}
        return tuple(filter(self._answerable, sorted(free | tied)))

    def questions(self) -> list[Question]:
        """The deciding facts, first the one after whose answers the fewest others are still looked at."""
        asked = [self._question(level) for level in self.deciding]
        return sorted(asked, key=lambda question: question.remaining)

    def _question(self, level: int) -> Question:
        answers, remaining = {}, 0
        for index, cell in enumerate(self.space.possible[level]):
            after = self.diagram.fixed(self.root, {level: index})
            if after.high == INADMISSIBLE:
                continue
            answers[cell] = conclusions(after)
            remaining += sum(map(self._answerable, support(after)))
        return Question(self.space.variables[level], answers, remaining)

    def _answerable(self, level: int) -> bool:
        return self.space.variables[level].declaration.answerable

    @cached_property
    def _admitted(self) -> list[Node]:
        compiler = Compiler(self.diagram, self.space)
        return [fold(constraint, compiler) for constraint in self.constraints]

    @cached_property
    def _blocks(self) -> list[set[int]]:
        """The levels of the unknown facts that constraints bind, those that are tied together in one set."""
        blocks: list[set[int]] = []
        for admitted in self._admitted:
            tied = support(self.diagram.fixed(admitted, self.space.here))
            apart = [block for block in blocks if block.isdisjoint(tied)]
            blocks = [*apart, tied.union(*(block for block in blocks if block not in apart))]
        return [block for block in blocks if block]

    def _matters(self, block: set[int]) -> bool:
        """True where, other facts being equal, two admissible values of the block differ in conclusion."""
        highest = self.diagram.merged(self.root, block, self.diagram.maximum)
        lifted = self.diagram.mapped(self.root, {INADMISSIBLE: _ADMISSIBLE})
        lowest = self.diagram.merged(lifted, block, self.diagram.minimum)
        return self.diagram.mapped(lowest, {_ADMISSIBLE: INADMISSIBLE}) is not highest

    def _undetermined(self, block: set[int]) -> set[int]:
        """The facts of the block that have, under the constraints, more than one kind of value."""
        return {level for level in block if len(self._kinds(level)) > 1}

    def _kinds(self, level: int) -> set[Node]:
        cells = range(len(self.space.possible[level]))
        after = {self.diagram.fixed(self.root, {level: cell}) for cell in cells}
        return {node for node in after if node.high > INADMISSIBLE}


def conclusions(root: Node) -> Between[int]:
    """The smallest and largest number that the function takes where it is admissible."""
    if root.low > INADMISSIBLE:
        return Between(root.low, root.high)
    return Between(min(node.low for node in nodes_below(root) if node.low > INADMISSIBLE), root.high)


def exact_truth(condition: Condition, known: Mapping[str, Value], constraints: Sequence[Condition] = ()) -> Truth:
    """The truth on which all admissible completions agree; unknown where they do not.

    Kleene's truth is tried first: where it is settled, the exact truth is the same.
    """
    quick = truth_of(condition, known)
    if quick.settled:
        return quick
    found = Decision([Clause(condition, 1)], known, constraints).range
    return UNKNOWN if not found.settled else YES if found.high else NO
