"""Reduced ordered decision diagrams with many-valued tests and whole numbers at the leaves.

The terminals are numbers, so conjunction is the minimum, disjunction the maximum, and an outcome is just a
higher number than "no". Every node knows the smallest and largest number below it, which settles most steps
at once.

Source: R.E. Bryant, "Graph-based algorithms for Boolean function manipulation", IEEE Trans. Computers
C-35(8), 1986; many-valued and multi-terminal as in A. Srinivasan et al., ICCAD 1990, and E.M. Clarke et al.,
DAC 1993.
"""

from __future__ import annotations

from collections import defaultdict
from functools import reduce
from operator import attrgetter, or_
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias

LEAF = 1 << 30
"""The level of the terminals: below every test."""


class Node:
    """A test of the variable at `level`, with one child a cell; or, at level LEAF, a number (low = high).

    `serial` counts the nodes in the order in which they were made: a child has a lower one than its parents.
    Within one diagram equal functions are the same object, so that nodes compare by identity. Nobody changes
    a node.
    """

    # Not a frozen dataclass: that makes a node three times as dear, and a diagram makes many.
    __slots__ = ("children", "high", "level", "low", "serial")

    def __init__(self, level: int, children: tuple[Node, ...], low: int, high: int, serial: int) -> None:
        self.level = level
        self.children = children
        self.low = low
        self.high = high
        self.serial = serial


_HALF = 40
"""Two serials make one number, which is quicker to look up than a pair and no burden to the collector of garbage."""

_PAIR = 2

Operation: TypeAlias = "Callable[[Node, Node], Node]"
Place: TypeAlias = "tuple[int, tuple[int, ...]]"
"""A level, and the cells that are left of the variable there."""

_level, _low, _high, _serial = attrgetter("level"), attrgetter("low"), attrgetter("high"), attrgetter("serial")


class Diagram:
    """A store of nodes in which two functions are equal if and only if they are the same node."""

    def __init__(self) -> None:
        self._terminals: dict[int, Node] = {}
        self._tests: defaultdict[int, dict[tuple[Node, ...], Node]] = defaultdict(dict)
        self._minima: dict[int, Node] = {}
        self._maxima: dict[int, Node] = {}
        self._choices: dict[tuple[int, tuple[Node, ...]], Node] = {}
        self._supports: dict[Node, int] = {}
        self._made = 0

    def __len__(self) -> int:
        """The number of distinct nodes made so far."""
        return self._made

    def terminal(self, number: int) -> Node:
        """The function that is `number` everywhere."""
        found = self._terminals.get(number)
        if found is None:
            found = self._terminals[number] = Node(LEAF, (), number, number, self._made)
            self._made += 1
        return found

    def test(self, level: int, children: tuple[Node, ...]) -> Node:
        """The function that looks at the variable at `level` first."""
        first = children[0]
        if children.count(first) == len(children):
            return first
        tests = self._tests[level]
        found = tests.get(children)
        if found is None:
            low, high = _extent(children)
            found = tests[children] = Node(level, children, low, high, self._made)
            self._made += 1
        return found

    def keep_only(self, *functions: Node) -> None:
        """Forget how these functions were made, and every other one. Nobody may use those any more."""
        self._tests.clear()
        for node in {node for function in functions for node in nodes_below(function) if node.children}:
            self._tests[node.level][node.children] = node
        self._minima, self._maxima, self._choices, self._supports = {}, {}, {}, {}

    def minimum(self, left: Node, right: Node) -> Node:
        """The smaller of two functions at each point: conjunction."""
        if left is right or left.high <= right.low:
            return left
        if right.high <= left.low:
            return right
        one, other = left.serial, right.serial
        key = one << _HALF | other if one < other else other << _HALF | one
        found = self._minima.get(key)
        if found is None:
            found = self._minima[key] = self._combined(left, right, self.minimum)
        return found

    def maximum(self, left: Node, right: Node) -> Node:
        """The larger of two functions at each point: disjunction."""
        if left is right or left.low >= right.high:
            return left
        if right.low >= left.high:
            return right
        one, other = left.serial, right.serial
        key = one << _HALF | other if one < other else other << _HALF | one
        found = self._maxima.get(key)
        if found is None:
            found = self._maxima[key] = self._combined(left, right, self.maximum)
        return found

    def mapped(self, root: Node, numbers: Mapping[int, int]) -> Node:
        """The function with each number that `numbers` has replaced by what it says."""
        if all(number == replaced for number, replaced in numbers.items()):
            return root
        done: dict[Node, Node] = {}
        for node in _upward(root):
            done[node] = (
                self.terminal(numbers.get(node.low, node.low))
                if node.level == LEAF
                else self.test(node.level, tuple(map(done.__getitem__, node.children)))
            )
        return done[root]

    def cofactors(self, root: Node, level: int, cells: int) -> list[Node]:
        """What the function becomes in each of the `cells` of the variable at `level`."""
        upward = _upward(root, level)
        at, above = [node for node in upward if node.level == level], [node for node in upward if node.level < level]
        found = []
        for cell in range(cells):
            done = {node: node.children[cell] for node in at}
            for node in above:
                children = tuple([done.get(child, child) for child in node.children])
                if children != node.children:
                    done[node] = self.test(node.level, children)
            found.append(done.get(root, root))
        return found

    def turning(self, root: Node, level: int) -> Turning:
        """How the function turns on the variable at `level`."""
        self.support(root)
        supports, here = self._supports, 1 << level
        if not supports[root] & here:
            return Turning(self, (root,), (), ())
        changing = reached(root, lambda node: [one for one in node.children if node.level < level and supports[one] & here])
        above = tuple(node for node in changing if node.level < level)
        at = tuple(node for node in changing if node.level == level)
        kept = tuple({child: None for node in above for child in node.children if not supports[child] & here})
        return Turning(self, kept, above, at)

    def known(self, level: int, children: tuple[Node, ...]) -> Node | None:
        """The function that looks at the variable at `level` first, if it was made before."""
        return self._tests[level].get(children)

    def fixed(self, root: Node, cells: Mapping[int, int]) -> Node:
        """The function once the variables at the levels of `cells` have those cells."""
        deepest = max(cells, default=-1)
        done: dict[Node, Node] = {}
        for node in _upward(root, deepest):
            if node.level in cells:
                child = node.children[cells[node.level]]
                done[node] = done.get(child, child)
            elif node.level < deepest:
                children = tuple([done.get(child, child) for child in node.children])
                if children != node.children:
                    done[node] = self.test(node.level, children)
        return done.get(root, root)

    def merged(self, root: Node, levels: Collection[int], operation: Operation) -> Node:
        """The function without the variables at `levels`: `operation` joins what it is in their cells."""
        deepest = max(levels, default=-1)
        done: dict[Node, Node] = {}
        for node in _upward(root, deepest):
            children = tuple(map(done.__getitem__, node.children)) if node.level <= deepest else ()
            if not children:
                done[node] = node
            elif node.level in levels:
                done[node] = reduce(operation, children)
            else:
                done[node] = self.test(node.level, children)
        return done[root]

    def carried(self, root: Node, places: Sequence[Place]) -> Node:
        """A function of another diagram, in this one: by level, where each variable goes and which cells it keeps.

        A variable that keeps one cell is gone.
        """
        done: dict[Node, Node] = {}
        for node in reached(
            root, lambda node: [node.children[cell] for cell in places[node.level][1]] if node.children else ()
        ):
            if node.level == LEAF:
                done[node] = self.terminal(node.low)
            else:
                level, cells = places[node.level]
                children = tuple([done[node.children[cell]] for cell in cells])
                done[node] = children[0] if len(children) == 1 else self._chosen(level, children)
        return done[root]

    def support(self, root: Node) -> int:
        """The levels that the function depends on, as bits: in a reduced diagram exactly those it tests."""
        supports = self._supports
        if root in supports:
            return supports[root]
        for node in reached(root, lambda node: [child for child in node.children if child not in supports]):
            tested = 1 << node.level if node.children else 0
            supports[node] = reduce(or_, map(supports.__getitem__, node.children), tested)
        return supports[root]

    def _chosen(self, level: int, children: tuple[Node, ...]) -> Node:
        """The function that is the child of the cell in which the variable at `level` is, wherever the level stands."""
        first = children[0]
        if children.count(first) == len(children):
            return first
        top = min(map(_level, children))
        if level < top:
            return self.test(level, children)
        key = (level, children)
        found = self._choices.get(key)
        if found is None:
            width = next(len(child.children) for child in children if child.level == top)
            found = self._choices[key] = self.test(
                top,
                tuple(
                    [
                        self._chosen(level, tuple([one.children[cell] if one.level == top else one for one in children]))
                        for cell in range(width)
                    ]
                ),
            )
        return found

    def _combined(self, left: Node, right: Node, operation: Operation) -> Node:
        if left.level < right.level:
            return self.test(left.level, tuple([operation(one, right) for one in left.children]))
        if right.level < left.level:
            return self.test(right.level, tuple([operation(left, one) for one in right.children]))
        return self.test(left.level, tuple([operation(*both) for both in zip(left.children, right.children, strict=True)]))


def _extent(children: tuple[Node, ...]) -> tuple[int, int]:
    """The smallest and the largest number below these nodes."""
    if len(children) == _PAIR:
        # Most tests have two cells, and the general way takes twice as long.
        one, other = children
        return min(one.low, other.low), max(one.high, other.high)
    return min(map(_low, children)), max(map(_high, children))


class Turning(NamedTuple):
    """How a function turns on one variable: what it becomes is read off, and no node is made for it.

    `above` are the nodes above the variable that change with it, each after those below it, `at` those that test it,
    and `kept` what hangs below `above` and does not change.
    """

    diagram: Diagram
    kept: tuple[Node, ...]
    above: tuple[Node, ...]
    at: tuple[Node, ...]

    def ends(self, cell: int) -> list[Node]:
        """The nodes in which the function ends in the cell; together they take the numbers that it still takes."""
        return [*self.kept, *(node.children[cell] for node in self.at)]

    def support(self, cell: int) -> int:
        """The levels that the function still depends on in the cell, as bits.

        Where the function of a node changes, the node stands for what it becomes.
        """
        became = {node: node.children[cell] for node in self.at}
        alike: dict[tuple[int, tuple[Node, ...]], Node] = {}
        changed: dict[Node, int] = {}
        for node in self.above:
            children = tuple([became.get(child, child) for child in node.children])
            first = children[0]
            if children.count(first) == len(children):
                became[node] = first
                continue
            key = (node.level, children)
            found = alike.get(key) or (self.diagram.known(*key) if changed.keys().isdisjoint(children) else None)
            became[node] = found or alike.setdefault(key, node)
            if found is None:
                below = [changed.get(one) or self.diagram.support(one) for one in children]
                changed[node] = reduce(or_, below, 1 << node.level)
        last = (self.above or self.at or self.kept)[-1]
        root = became.get(last, last)
        return changed.get(root) or self.diagram.support(root)


def extremes(root: Node, possible: Sequence[Sequence[int]], above: int) -> tuple[int, int] | None:
    """The smallest and largest number over `above` that the function takes in the possible cells of each level, if any."""
    low, high = LEAF, above
    seen = {root}
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if node.level == LEAF:
            if node.low > above:
                low, high = min(low, node.low), max(high, node.high)
        elif node.high > high or max(node.low, above + 1) < low:
            for cell in possible[node.level]:
                child = node.children[cell]
                if child not in seen:
                    seen.add(child)
                    waiting.append(child)
    return (low, high) if high > above else None


def nodes_below(root: Node, deepest: int = LEAF) -> Iterator[Node]:
    """Every node of the function once, the root first; what hangs below level `deepest` is left out."""
    seen = {root}
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if node.level <= deepest:
            for child in node.children:
                if child not in seen:
                    seen.add(child)
                    waiting.append(child)


def levels_in(bits: int) -> list[int]:
    """The levels whose bits are set, the lowest first."""
    return [level for level in range(bits.bit_length()) if bits >> level & 1]


def reached(root: Node, below: Callable[[Node], Iterable[Node]]) -> list[Node]:
    """The root and the nodes to which `below` leads from it, each after those below it."""
    seen = {root}
    waiting = [root]
    while waiting:
        for child in below(waiting.pop()):
            if child not in seen:
                seen.add(child)
                waiting.append(child)
    return sorted(seen, key=_serial)


def _upward(root: Node, deepest: int = LEAF) -> list[Node]:
    """The nodes of the function, each after its children."""
    return sorted(nodes_below(root, deepest), key=_serial)
