"""The exact truth of one condition in case after case: one diagram, walked for each case within what is known of it.

Nothing ties the facts together here; where constraints do, `Decision` is for it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sluis.law.decision import compiled
from sluis.law.diagram import reached
from sluis.law.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sluis.law.condition import Condition
    from sluis.law.diagram import Node
    from sluis.law.fact import Declaration
    from sluis.law.variable import Variable


class ExactTruth:
    """The truth of a condition on which all completions agree.

    What is known of a case is given as the cells that are left of each of its facts, by level: cases in the same cells are one.
    """

    def __init__(self, condition: Condition) -> None:
        self._decision = compiled(condition)

    @cached_property
    def variables(self) -> tuple[Variable, ...]:
        """The facts of the condition; the place of each is its level."""
        return self._decision.space.variables

    @cached_property
    def _root(self) -> Node:
        return self._decision.root

    def truth(self, possible: Mapping[int, Sequence[int]]) -> Truth:
        """The truth where the facts lie in these cells; of a level without cells nothing is known."""
        found: set[int] = set()
        waiting, seen = [self._root], {self._root}
        while waiting and len(found) < len((NO, YES)):
            node = waiting.pop()
            if node.low == node.high:
                found.add(node.low)
                continue
            children = _children(node, possible)
            waiting += [one for one in children if one not in seen]
            seen.update(children)
        return UNKNOWN if len(found) > 1 else YES if 1 in found else NO

    def deciding(self, possible: Mapping[int, Sequence[int]]) -> tuple[Declaration, ...]:
        """The facts that somebody can be asked for and on which the truth still depends; the same as `Decision.deciding`."""
        names: dict[tuple[int, ...], int] = {}
        levels: set[int] = set()
        named: dict[Node, int] = {}
        for node in reached(self._root, lambda node: _open_children(node, possible)):
            if node.low == node.high:
                named[node] = -1 - node.low
                continue
            below = tuple(named[one] for one in _children(node, possible))
            if below.count(below[0]) == len(below):
                named[node] = below[0]
            else:
                levels.add(node.level)
                named[node] = names.setdefault((node.level, *below), len(names))
        declarations = (self.variables[level].declaration for level in sorted(levels))
        return tuple(one for one in declarations if one.answerable)


def _open_children(node: Node, possible: Mapping[int, Sequence[int]]) -> Sequence[Node]:
    """The nodes that come next, where they matter: what is settled is not looked into."""
    return () if node.low == node.high else _children(node, possible)


def _children(node: Node, possible: Mapping[int, Sequence[int]]) -> Sequence[Node]:
    cells = possible.get(node.level)
    return node.children if cells is None else [node.children[cell] for cell in cells]
