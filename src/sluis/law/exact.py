"""The exact truth of one condition in case after case: one diagram, walked for each case within what is known of it.

Nothing ties the facts together here; where constraints do, `Decision` is for it.
"""

from __future__ import annotations

from functools import reduce
from operator import attrgetter, or_
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.decision import compiled
from sluis.law.diagram import levels_in
from sluis.law.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from sluis.law.condition import Condition
    from sluis.law.diagram import Node
    from sluis.law.fact import Declaration
    from sluis.law.variable import Variable

_serial = attrgetter("serial")


class Explored(NamedTuple):
    """The truth on which all completions agree, unknown where they do not; and the facts that decide and can be asked for."""

    truth: Truth
    deciding: tuple[Declaration, ...]


class ExactTruth:
    """The exact truth of a condition, with what it still depends on.

    What is known of a case is given as the cells that are left of each of its facts, by level: cases in the same cells are one.
    """

    def __init__(self, condition: Condition) -> None:
        self._decision = compiled(condition)

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The facts of the condition; the place of each is its level."""
        return self._decision.space.variables

    def explored(self, possible: Mapping[int, Sequence[int]]) -> Explored:
        """What is so where the facts lie in these cells. Of a level without cells nothing is known."""
        root = self._decision.root
        # Nodes that are the same function of what is open get the same number; the terminals, one below nought.
        numbers: dict[Node, int] = {}
        functions: dict[tuple[int, ...], int] = {}
        tested = {~0: 0, ~1: 0}
        for node in sorted(_reached(root, possible), key=_serial):
            if node.low == node.high:
                numbers[node] = ~node.low
                continue
            below = [numbers[child] for child in _children(node, possible)]
            if below.count(below[0]) == len(below):
                numbers[node] = below[0]
                continue
            number = numbers[node] = functions.setdefault((node.level, *below), len(functions))
            if number not in tested:
                tested[number] = reduce(or_, map(tested.__getitem__, below), 1 << node.level)
        truth = {~0: NO, ~1: YES}.get(numbers[root], UNKNOWN)
        declarations = (self.variables[level].declaration for level in levels_in(tested[numbers[root]]))
        return Explored(truth, tuple(one for one in declarations if one.answerable))


def _reached(root: Node, possible: Mapping[int, Sequence[int]]) -> Collection[Node]:
    """The nodes to which what is known leaves a way."""
    seen, waiting = {root}, [root]
    while waiting:
        for child in _children(waiting.pop(), possible):
            if child not in seen:
                seen.add(child)
                waiting.append(child)
    return seen


def _children(node: Node, possible: Mapping[int, Sequence[int]]) -> Sequence[Node]:
    cells = possible.get(node.level)
    return node.children if cells is None else [node.children[cell] for cell in cells]
