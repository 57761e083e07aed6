"""What would change a conclusion: the smallest changes of known facts, over design and deal alone.

Which facts may vary is the caller's choice when the decision is made (`movable`): never what the exporter
knows, what an authority told him, or what a buyer will really do.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.decision import INADMISSIBLE
from sluis.law.diagram import LEAF, nodes_below

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sluis.law.between import Between
    from sluis.law.decision import Decision
    from sluis.law.diagram import Node
    from sluis.law.variable import Sample, Variable

LISTED_SIZE = 2

_SAME = 0


class Change(NamedTuple):
    """Facts given other values than they have, and the conclusion that follows."""

    values: tuple[tuple[Variable, Sample], ...]
    conclusion: Between[int]


class Counterfactuals(NamedTuple):
    """The changes, smallest first; `truncated` if and only if there are other minimal ones, of any size."""

    changes: tuple[Change, ...]
    truncated: bool


def counterfactuals(decision: Decision) -> Counterfactuals:
    """Every minimal change of at most two facts that gives another conclusion; if none, one smallest change.

    A change is minimal if no part of it leads to the same conclusion. One that the constraints rule out is
    none.

    Raises:
        InadmissibleError: no completion of the known facts satisfies the constraints.
    """
    moves = _Moves(decision)
    size = moves.fewest()
    if size is None:
        return Counterfactuals((), truncated=False)
    found = moves.minimal(max(size, LISTED_SIZE))
    listed = found if size <= LISTED_SIZE else found[:1]
    return Counterfactuals(tuple(map(moves.change, listed)), moves.beyond(listed))


class _Move(NamedTuple):
    """Levels with their new cells, and the number of the conclusion."""

    cells: frozenset[tuple[int, int]]
    number: int


class _Moves:
    """The conclusion as a function of the movable facts alone, each conclusion under a number of its own."""

    def __init__(self, decision: Decision) -> None:
        self.decision = decision
        self.space = decision.space
        self.diagram = decision.diagram
        self.conclusions = [decision.range]
        self.function = self._numbered(decision.function)

    def _numbered(self, function: Node) -> Node:
        deepest = self.space.movable - 1
        done: dict[Node, Node] = {}
        for node in sorted(nodes_below(function, deepest), key=lambda node: node.serial):
            if node.level <= deepest:
                done[node] = self.diagram.test(node.level, tuple(done[child] for child in node.children))
            else:
                done[node] = self.diagram.terminal(self._number(node))
        return done[function]

    def _number(self, node: Node) -> int:
        if node.high == INADMISSIBLE:
            return INADMISSIBLE
        conclusion = self.decision.conclusion(node)
        if conclusion not in self.conclusions:
            self.conclusions.append(conclusion)
        return self.conclusions.index(conclusion)

    @cached_property
    def _distance(self) -> dict[Node, int | None]:
        """For each node the fewest changes below it that lead to another conclusion, if any do."""
        distance: dict[Node, int | None] = {}
        for node in sorted(nodes_below(self.function), key=lambda node: node.serial):
            steps = [
                there + (cell != self.space.here[node.level])
                for cell, child in enumerate(node.children)
                if (there := distance[child]) is not None
            ]
            is_other = node.level == LEAF and node.low > _SAME
            distance[node] = 0 if is_other else min(steps, default=None)
        return distance

    def fewest(self) -> int | None:
        """The size of a smallest change that gives another conclusion."""
        return self._distance[self.function]

    def minimal(self, size: int) -> list[_Move]:
        """The minimal changes of at most `size` facts."""
        found: list[_Move] = []
        for move in sorted(self._reached(self.function, size), key=lambda move: (len(move.cells), sorted(move.cells))):
            if not any(other.number == move.number and other.cells <= move.cells for other in found):
                found.append(move)
        return found

    def _reached(self, node: Node, budget: int) -> Iterator[_Move]:
        distance = self._distance[node]
        if distance is None or distance > budget:
            return
        if node.level == LEAF:
            yield _Move(frozenset(), node.low)
        for cell, child in enumerate(node.children):
            if cell == self.space.here[node.level]:
                yield from self._reached(child, budget)
            else:
                for cells, number in self._reached(child, budget - 1):
                    yield _Move(cells | {(node.level, cell)}, number)

    def beyond(self, listed: Iterable[_Move]) -> bool:
        """True where some change leads to another conclusion and contains no listed one that does so too."""
        moves = list(listed)
        return any(
            self._left(number, [move for move in moves if move.number == number]).high > 0
            for number in range(1, len(self.conclusions))
        )

    def _left(self, number: int, moves: Iterable[_Move]) -> Node:
        others = {other: 0 for other in range(INADMISSIBLE, len(self.conclusions)) if other != number}
        left = self.diagram.mapped(self.function, others | {number: 1})
        for move in moves:
            left = self.diagram.minimum(left, self._not_containing(move))
        return left

    def _not_containing(self, move: _Move) -> Node:
        result = self.diagram.terminal(0)
        for level, cell in sorted(move.cells, reverse=True):
            yes = self.diagram.terminal(1)
            cells = self.space.cells(level)
            result = self.diagram.test(level, tuple(result if one == cell else yes for one in cells))
        return result

    def change(self, move: _Move) -> Change:
        """The change in terms of the law."""
        variables = self.space.variables
        values = ((variables[level], variables[level].cells[cell]) for level, cell in sorted(move.cells))
        return Change(tuple(values), self.conclusions[move.number])
