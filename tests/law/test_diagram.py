"""Diagrams: functions of a few variables, compared with their values point by point."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from sluis.law.diagram import LEAF, Diagram, Node, levels_in, nodes_below

SHAPE = (2, 3, 2)
"""The number of cells of each variable."""
POINTS = [*product(*map(range, SHAPE))]
Function = Callable[[tuple[int, ...]], int]


def built(diagram: Diagram, function: Function, level: int = 0, begun: tuple[int, ...] = ()) -> Node:
    """The diagram of a function, tested variable by variable."""
    if level == len(SHAPE):
        return diagram.terminal(function(begun))
    return diagram.test(level, tuple(built(diagram, function, level + 1, (*begun, cell)) for cell in range(SHAPE[level])))


def value(node: Node, point: tuple[int, ...]) -> int:
    while node.level != LEAF:
        node = node.children[point[node.level]]
    return node.low


def values(node: Node) -> list[int]:
    return [value(node, point) for point in POINTS]


FUNCTIONS: dict[str, Function] = {
    "a constant": lambda _: 2,
    "the first": lambda point: point[0],
    "the second": lambda point: point[1],
    "the last": lambda point: point[2],
    "a sum": sum,
    "a product": lambda point: point[0] * point[1] * point[2],
    "a remainder": lambda point: (5 * point[0] + 3 * point[1] + 7 * point[2]) % 4 - 1,
    "a part": lambda point: point[0] if point[2] else 3,
}
each = pytest.mark.parametrize("name", FUNCTIONS)


@each
def test_a_function_has_its_values_and_knows_the_smallest_and_the_largest(name: str) -> None:
    node = built(Diagram(), FUNCTIONS[name])
    wanted = [FUNCTIONS[name](point) for point in POINTS]
    assert values(node) == wanted
    assert (node.low, node.high) == (min(wanted), max(wanted))


@each
def test_equal_functions_are_one_node(name: str) -> None:
    diagram = Diagram()
    node = built(diagram, FUNCTIONS[name])
    for function in FUNCTIONS.values():
        other = built(diagram, function)
        assert (node is other) is (values(node) == values(other))


@each
def test_minimum_and_maximum_are_taken_point_by_point(name: str) -> None:
    diagram = Diagram()
    node = built(diagram, FUNCTIONS[name])
    for function in FUNCTIONS.values():
        other = built(diagram, function)
        both = [*zip(values(node), values(other), strict=True)]
        assert values(diagram.minimum(node, other)) == [min(pair) for pair in both]
        assert values(diagram.maximum(node, other)) == [max(pair) for pair in both]
        assert diagram.minimum(node, other) is diagram.minimum(other, node)
        assert diagram.maximum(node, other) is diagram.maximum(other, node)


@each
def test_what_is_kept_stays_what_it_is_and_nothing_else_is_remembered(name: str) -> None:
    diagram = Diagram()
    kept, other = built(diagram, FUNCTIONS[name]), built(diagram, FUNCTIONS["a remainder"])
    together = diagram.minimum(kept, other)
    diagram.keep_only(kept)
    assert built(diagram, FUNCTIONS[name]) is kept
    assert diagram.support(kept) == Diagram().support(kept)
    for node in nodes_below(together):
        known = diagram.known(node.level, node.children)
        assert known is (node if node.children and node in set(nodes_below(kept)) else None)
    again = diagram.minimum(kept, built(diagram, FUNCTIONS["a remainder"]))
    assert values(again) == values(together)


@each
def test_numbers_are_replaced_where_they_stand(name: str) -> None:
    diagram = Diagram()
    node = built(diagram, FUNCTIONS[name])
    swapped = {0: 1, 1: 0, 3: 7}
    assert values(diagram.mapped(node, swapped)) == [swapped.get(one, one) for one in values(node)]
    assert diagram.mapped(node, {1: 1}) is node
    assert diagram.mapped(node, {}) is node


@each
@pytest.mark.parametrize("cells", [{}, {0: 1}, {1: 2}, {2: 0}, {0: 0, 2: 1}, {0: 1, 1: 1, 2: 1}])
def test_a_function_of_which_some_variables_are_fixed(name: str, cells: dict[int, int]) -> None:
    diagram = Diagram()
    fixed = diagram.fixed(built(diagram, FUNCTIONS[name]), cells)
    assert set(levels_in(diagram.support(fixed))).isdisjoint(cells)
    moved = [tuple(cells.get(level, cell) for level, cell in enumerate(point)) for point in POINTS]
    assert values(fixed) == [FUNCTIONS[name](point) for point in moved]


@each
@pytest.mark.parametrize("levels", [(), (0,), (1,), (2,), (0, 2), (0, 1, 2)])
def test_a_function_from_which_some_variables_are_merged_away(name: str, levels: tuple[int, ...]) -> None:
    diagram = Diagram()
    node = built(diagram, FUNCTIONS[name])
    highest, lowest = (diagram.merged(node, levels, one) for one in (diagram.maximum, diagram.minimum))
    for point in POINTS:
        alike = [other for other in POINTS if all(point[at] == other[at] for at in range(len(SHAPE)) if at not in levels)]
        assert value(highest, point) == max(FUNCTIONS[name](other) for other in alike)
        assert value(lowest, point) == min(FUNCTIONS[name](other) for other in alike)


@each
def test_a_function_tests_what_it_depends_on_and_nothing_else(name: str) -> None:
    diagram = Diagram()
    node = built(diagram, FUNCTIONS[name])
    depends = {
        level
        for level, cells in enumerate(SHAPE)
        for point in POINTS
        for cell in range(cells)
        if FUNCTIONS[name](point) != FUNCTIONS[name]((*point[:level], cell, *point[level + 1 :]))
    }
    assert set(levels_in(diagram.support(node))) == depends


def test_nodes_are_counted_and_listed_once() -> None:
    diagram = Diagram()
    assert len(diagram) == 0
    low, high = diagram.terminal(0), diagram.terminal(1)
    last = diagram.test(1, (low, high))
    first = diagram.test(0, (last, high, last))
    assert diagram.test(1, (low, high)) is last
    assert diagram.test(1, (high, high)) is high
    assert len(diagram) == 4
    assert next(nodes_below(first)) is first
    assert len([*nodes_below(first)]) == 4
    assert {*nodes_below(first)} == {first, last, low, high}
    assert {*nodes_below(first, 0)} == {first, last, high}
    assert low.serial < high.serial < last.serial < first.serial


def parity(diagram: Diagram, levels: range) -> Node:
    """Whether an odd number of many variables is 1."""
    even, odd = diagram.terminal(0), diagram.terminal(1)
    for level in reversed(levels):
        even, odd = diagram.test(level, (even, odd)), diagram.test(level, (odd, even))
    return even


@pytest.mark.parametrize("join", [Diagram.minimum, Diagram.maximum])
def test_two_large_functions_are_joined_by_looking_at_each_pair_of_nodes_once(
    join: Callable[[Diagram, Node, Node], Node],
) -> None:
    diagram = Diagram()
    one, other = parity(diagram, range(120)), parity(diagram, range(60))
    joined = join(diagram, one, other)
    assert levels_in(diagram.support(joined)) == list(range(120))
    before = len(diagram)
    assert join(diagram, other, one) is joined
    assert len(diagram) == before
    assert before < 1_000


@each
@pytest.mark.parametrize("level", range(len(SHAPE)))
def test_what_a_function_becomes_in_each_cell_of_a_variable(name: str, level: int) -> None:
    diagram = Diagram()
    root = built(diagram, FUNCTIONS[name])
    found = diagram.cofactors(root, level, SHAPE[level])
    assert found == [diagram.fixed(root, {level: cell}) for cell in range(SHAPE[level])]


@each
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0)])
def test_a_function_is_carried_to_another_order_of_its_variables(name: str, order: tuple[int, ...]) -> None:
    everywhere = [(order[level], tuple(range(cells))) for level, cells in enumerate(SHAPE)]
    carried = (there := Diagram()).carried(built(Diagram(), FUNCTIONS[name]), everywhere)
    back = [(order.index(level), tuple(range(SHAPE[order.index(level)]))) for level in range(len(SHAPE))]
    assert values(Diagram().carried(carried, back)) == [FUNCTIONS[name](point) for point in POINTS]
    assert len(there) > 0


@each
def test_a_variable_that_keeps_one_cell_is_gone(name: str) -> None:
    places = [(0, tuple(range(SHAPE[0]))), (-1, (1,)), (1, (0,))]
    carried = Diagram().carried(built(Diagram(), FUNCTIONS[name]), places)
    assert [value(carried, (cell,)) for cell in range(SHAPE[0])] == [FUNCTIONS[name]((cell, 1, 0)) for cell in range(SHAPE[0])]
