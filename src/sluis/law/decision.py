"""Exact conclusions: what all admissible completions of the known facts agree on, and which questions decide.

A conclusion is the highest number among the clauses that hold, so that a yes-or-no duty is the case of one
clause worth 1.

Exactness is supervaluation (B. van Fraassen, "Singular terms, truth-value gaps, and free logic", J. Phil.
63(17), 1966).
"""

from __future__ import annotations

from functools import cached_property, lru_cache, reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.between import Between
from sluis.law.compiler import Compiler
from sluis.law.completion import Space, relevant, space_of
from sluis.law.diagram import Diagram, Node, extremes, levels_in, reached
from sluis.law.errors import InadmissibleError
from sluis.law.fold import fold
from sluis.law.kleene import truth_of
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import Variable, refs_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from typing import TypeAlias

    from sluis.law.condition import Condition
    from sluis.law.diagram import Place
    from sluis.law.fact import Value

INADMISSIBLE = -1
_ADMISSIBLE = 1 << 20
"""Above every number of a clause."""


Cells: TypeAlias = "tuple[tuple[int, ...], ...]"
"""For each variable of a space, the cells that are left of it."""


class Clause(NamedTuple):
    """Where `condition` holds, the conclusion is at least `number` (a whole number above 0)."""

    condition: Condition
    number: int


class Question(NamedTuple):
    """A deciding fact, the conclusion for each of its cells, and on how many facts that would still depend, over all cells."""

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
        self._lows: dict[Node, int] = {}
        self._conditions = [*norms, *self.constraints]
        self._unordered = space_of(self._conditions, known, movable)

    def given(self, known: Mapping[str, Value], movable: Collection[str] = ()) -> Decision:
        """The same decision once so much is known, without compiling it again: for case after case.

        Only for a decision that was made with nothing known.
        """
        return self.left(self.space.left(known), movable)

    def left(self, possible: Cells, movable: Collection[str] = ()) -> Decision:
        """The same, given for each variable of the space the cells that are left of it: alike to the law is the same key."""
        return _Given(self, possible, movable)

    @cached_property
    def space(self) -> Space:
        """The open facts, in the order in which the diagram tests them."""
        return self._unordered.in_good_order(self._conditions)

    @cached_property
    def function(self) -> Node:
        """The conclusion as a function of the movable and the unknown facts."""
        diagram = self.diagram
        compiler = Compiler(diagram, self.space)
        terms: dict[Condition, Node] = {}
        # The small functions are bounded, not the large one that they make together: the same, for half the nodes.
        bounds = [diagram.mapped(admitted, {0: INADMISSIBLE, 1: _ADMISSIBLE}) for admitted in self.admitted]
        bound = reduce(diagram.minimum, bounds, diagram.terminal(_ADMISSIBLE))
        result = diagram.minimum(diagram.terminal(0), bound)
        for clause in self.clauses:
            holds = diagram.mapped(fold(clause.condition, compiler, terms), {1: clause.number})
            result = diagram.maximum(result, diagram.minimum(holds, bound))
        diagram.keep_only(result, *self.admitted)
        return result

    @cached_property
    def admitted(self) -> list[Node]:
        """For each constraint, where it holds."""
        compiler = Compiler(self.diagram, self.space)
        return [fold(constraint, compiler) for constraint in self.constraints]

    @cached_property
    def root(self) -> Node:
        """The conclusion as a function of the unknown facts alone."""
        root = self.diagram.fixed(self.function, self.space.here)
        if root.high == INADMISSIBLE:
            raise self._inadmissible()
        return root

    @property
    def _known(self) -> AbstractSet[str]:
        return self.known.keys()

    def _inadmissible(self) -> InadmissibleError:
        named = {ref for one in self.constraints for ref in refs_of(one)} & self._known
        return InadmissibleError(facts=", ".join(sorted(named)))

    @cached_property
    def range(self) -> Between[int]:
        """The smallest and largest conclusion over all admissible completions."""
        return self.conclusion(self.root)

    @property
    def truth(self) -> Truth:
        """For one clause worth 1: the truth on which all admissible completions agree; unknown where they do not."""
        return UNKNOWN if not self.range.settled else YES if self.range.high else NO

    @cached_property
    def deciding(self) -> tuple[int, ...]:
        """The levels of the facts that decide.

        A fact decides if two admissible completions that differ in it, and for the rest only in facts that
        constraints tie to it, have different conclusions. Values that are alike to all clauses and
        constraints do not count as different. Constraints tie together the unknown facts on which they
        depend.
        """
        bound = reduce(or_, self._blocks, 0)
        free = levels_in(self.diagram.support(self.root) & ~bound)
        tied = [level for block in self._mattering for level in self._undetermined(block)]
        return tuple(level for level in sorted(free + tied) if self._answerables >> level & 1)

    def questions(self) -> list[Question]:
        """The deciding facts, first the one after whose answers the fewest others are still looked at."""
        asked = [self._question(level) for level in self.deciding]
        return sorted(asked, key=lambda question: question.remaining)

    def _question(self, level: int) -> Question:
        answers, remaining = {}, 0
        turning = self.diagram.turning(self.root, level)
        for at, cell in enumerate(self.space.possible[level]):
            ends = turning.ends(at)
            if (high := max(node.high for node in ends)) > INADMISSIBLE:
                answers[cell] = Between(min(map(self._lowest, ends)), high)
                if not answers[cell].settled:
                    remaining += (turning.support(at) & self._looked_at).bit_count()
        return Question(self.space.variables[level], answers, remaining)

    @cached_property
    def _looked_at(self) -> int:
        """The levels of the answerable facts on which more may depend than whether a completion is admissible, as bits."""
        return self._answerables & ~reduce(or_, (block for block in self._blocks if block not in self._mattering), 0)

    @cached_property
    def _answerables(self) -> int:
        """The levels of the facts that somebody can be asked for, as bits."""
        return sum(1 << level for level, one in enumerate(self.space.variables) if one.declaration.answerable)

    def conclusion(self, node: Node) -> Between[int]:
        """The smallest and largest number that a function of the diagram takes where it is admissible."""
        return Between(self._lowest(node), node.high)

    def _lowest(self, node: Node) -> int:
        if node.low > INADMISSIBLE:
            return node.low
        lows = self._lows
        for one in reached(node, lambda one: [child for child in one.children if child not in lows]):
            lows[one] = min(map(lows.__getitem__, one.children), default=_ADMISSIBLE if one.low == INADMISSIBLE else one.low)
        return lows[node]

    @cached_property
    def _blocks(self) -> list[int]:
        """The levels of the unknown facts that constraints bind, as bits; those tied together in one number."""
        blocks: list[int] = []
        for admitted in self.admitted:
            tied = self.diagram.support(self.diagram.fixed(admitted, self.space.here))
            apart = [block for block in blocks if not block & tied]
            for block in blocks:
                tied |= block if block & tied else 0
            blocks = [*apart, tied]
        return [block for block in blocks if block]

    @cached_property
    def _mattering(self) -> list[int]:
        return [block for block in self._blocks if self._matters(block)]

    def _matters(self, block: int) -> bool:
        """True where, other facts being equal, two admissible values of the block differ in conclusion."""
        levels = levels_in(block)
        highest = self.diagram.merged(self.root, levels, self.diagram.maximum)
        lowest = self.diagram.merged(self._lifted, levels, self.diagram.minimum)
        return self.diagram.mapped(lowest, {_ADMISSIBLE: INADMISSIBLE}) is not highest

    @cached_property
    def _lifted(self) -> Node:
        """The conclusion, with the largest number where a completion is inadmissible."""
        return self.diagram.mapped(self.root, {INADMISSIBLE: _ADMISSIBLE})

    def _undetermined(self, block: int) -> list[int]:
        """The facts of the block that have, under the constraints, more than one kind of value."""
        return [level for level in levels_in(block) if len(self._kinds(level)) > 1]

    def _kinds(self, level: int) -> set[Node]:
        after = self.diagram.cofactors(self.root, level, len(self.space.possible[level]))
        return {node for node in after if node.high > INADMISSIBLE}


class _Given(Decision):
    """A decision over a diagram that was compiled with nothing known, cut down to what is still open."""

    def __init__(self, whole: Decision, possible: Cells, movable: Collection[str]) -> None:
        self.clauses, self.constraints = whole.clauses, whole.constraints
        self.diagram = Diagram()
        self._lows = {}
        self._whole = whole
        self._possible = possible
        self._movable = movable

    @property
    def _known(self) -> AbstractSet[str]:
        variables = zip(self._whole.space.variables, self._possible, strict=True)
        return {one.ref for one, cells in variables if len(cells) < len(one.cells)}

    @cached_property
    def range(self) -> Between[int]:
        # Read off the whole diagram: what is settled needs no smaller one.
        found = extremes(self._whole.function, self._possible, above=INADMISSIBLE)
        if found is None:
            raise self._inadmissible()
        return Between(*found)

    @cached_property
    def deciding(self) -> tuple[int, ...]:
        return () if self.range.settled else super().deciding

    @cached_property
    def _cut(self) -> tuple[tuple[Place, ...], Space]:
        return self._whole.space.given(self._possible, self._movable)

    @cached_property
    def space(self) -> Space:
        return self._cut[1]

    @cached_property
    def function(self) -> Node:
        return self.diagram.carried(self._whole.function, self._cut[0])

    @cached_property
    def admitted(self) -> list[Node]:
        return [self.diagram.carried(admitted, self._cut[0]) for admitted in self._whole.admitted]


def exact_truth(condition: Condition, known: Mapping[str, Value], constraints: Sequence[Condition] = ()) -> Truth:
    """The truth on which all admissible completions agree; unknown where they do not.

    Kleene's truth is tried first: where it is settled, the exact truth is the same.
    """
    quick = truth_of(condition, known)
    if quick.settled:
        return quick
    return Decision([Clause(condition, 1)], known, constraints).truth


@lru_cache(maxsize=4096)
def compiled(condition: Condition, constraints: tuple[Condition, ...] = ()) -> Decision:
    """The truth of a condition with nothing known yet, to be given case after case."""
    return Decision([Clause(condition, 1)], {}, constraints)
