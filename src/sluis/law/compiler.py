"""From conditions to diagrams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.fact import declaration_of

if TYPE_CHECKING:
    from sluis.law.completion import Space
    from sluis.law.condition import AllOf, AnyOf, AtLeast, Constant, Defined, Not, Unless
    from sluis.law.diagram import Diagram, Node
    from sluis.law.fact import Atom

OPPOSITE = {0: 1, 1: 0}


class Compiler:
    """The algebra of diagrams: conjunction is minimum, disjunction maximum, a settled fact a terminal."""

    def __init__(self, diagram: Diagram, space: Space) -> None:
        self.diagram = diagram
        self.space = space
        self.no, self.yes = diagram.terminal(0), diagram.terminal(1)

    def constant(self, node: Constant) -> Node:
        return self.yes if node.holds else self.no

    def atom(self, node: Atom) -> Node:
        level = self.space.level.get(declaration_of(node).ref)
        if level is None:
            return self.yes if self.space.settled[node] else self.no
        holds = self.space.variables[level].holds[node]
        children = tuple([self.yes if holds[cell] else self.no for cell in self.space.cells(level)])
        return self.diagram.test(level, children)

    def all_of(self, node: AllOf, parts: list[Node]) -> Node:
        result = self.yes
        for part in _from_below(parts):
            result = self.diagram.minimum(result, part)
        return result

    def any_of(self, node: AnyOf, parts: list[Node]) -> Node:
        result = self.no
        for part in _from_below(parts):
            result = self.diagram.maximum(result, part)
        return result

    def at_least(self, node: AtLeast, parts: list[Node]) -> Node:
        wanted = max(node.count, 0)
        reached = [self.yes] + [self.no] * wanted
        for part in _from_below(parts):
            for count in range(wanted, 0, -1):
                step = self.diagram.minimum(part, reached[count - 1])
                reached[count] = self.diagram.maximum(reached[count], step)
        return reached[wanted]

    def negation(self, node: Not, part: Node) -> Node:
        return self.diagram.mapped(part, OPPOSITE)

    def unless(self, node: Unless, base: Node, exception: Node) -> Node:
        return self.diagram.minimum(base, self.diagram.mapped(exception, OPPOSITE))

    def defined(self, node: Defined, meaning: Node) -> Node:
        return meaning


def _from_below(parts: list[Node]) -> list[Node]:
    """The parts, those that test the last variables first: each is built on top of what is there."""
    return sorted(parts, key=lambda part: -part.level)
