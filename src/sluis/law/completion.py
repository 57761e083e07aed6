"""The facts of a decision: what is settled, what is open, and which constraints still bear on it.

*Completion*: every open fact gets a value. *Admissible*: the declared constraints hold.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from sluis.law.fact import declaration_of
from sluis.law.kleene import truth_of
from sluis.law.ordering import ordered
from sluis.law.truth import NO, YES, Truth
from sluis.law.variable import atoms_of, facts_of, refs_of, variable_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sluis.law.condition import Condition
    from sluis.law.diagram import Place
    from sluis.law.fact import Atom, Value
    from sluis.law.variable import Variable

SETTLED = -1
"""The level of a fact that is not open."""


@dataclass(frozen=True)
class Space:
    """The open facts of a decision, in an order in which a diagram can test them, and what is known of each.

    The first `movable` variables have a known value but are left open, for counterfactuals; the rest are
    unknown. `settled` says which atoms hold of the facts that are not open.
    """

    variables: tuple[Variable, ...]
    possible: tuple[tuple[int, ...], ...]
    movable: int
    settled: Mapping[Atom, bool]

    @cached_property
    def level(self) -> dict[str, int]:
        """The level of each fact, by reference."""
        return {variable.ref: level for level, variable in enumerate(self.variables)}

    @cached_property
    def here(self) -> dict[int, int]:
        """The cell in which each movable fact is, by level."""
        return {level: self.possible[level][0] for level in range(self.movable)}

    def in_good_order(self, conditions: Sequence[Condition]) -> Space:
        """The same, in an order that suits diagrams of these conditions."""
        unknown = [variable.ref for variable in self.variables[self.movable :]]
        order = [*range(self.movable), *(self.level[ref] for ref in ordered(unknown, conditions))]
        return replace(
            self,
            variables=tuple(self.variables[level] for level in order),
            possible=tuple(self.possible[level] for level in order),
        )

    def left(self, known: Mapping[str, Value]) -> tuple[tuple[int, ...], ...]:
        """The cells that what is known leaves possible, for each of these variables."""
        return tuple([variable.possible(known.get(variable.ref)) for variable in self.variables])

    def given(self, possible: Sequence[tuple[int, ...]], movable: Collection[str]) -> tuple[tuple[Place, ...], Space]:
        """The space once so much is possible: where each of these variables stands in it, and the space itself."""
        moving = [at for at, variable in enumerate(self.variables) if len(possible[at]) == 1 and variable.ref in movable]
        levels = moving + [at for at, cells in enumerate(possible) if len(cells) > 1]
        places: list[Place] = [(SETTLED, cells) for cells in possible]
        for level, at in enumerate(levels):
            places[at] = (level, self.cells(at) if level < len(moving) else possible[at])
        space = Space(tuple(self.variables[at] for at in levels), tuple(possible[at] for at in levels), len(moving), settled={})
        return tuple(places), space

    def cells(self, level: int) -> tuple[int, ...]:
        """The cells that a test at `level` tells apart: all of a movable fact, else the possible ones."""
        if level < self.movable:
            return tuple(range(len(self.variables[level].cells)))
        return self.possible[level]


def space_of(conditions: Sequence[Condition], known: Mapping[str, Value], movable: Collection[str]) -> Space:
    """The space in which `conditions` are decided, in the order of the law."""
    variables = _variables(tuple(conditions))
    possible = {ref: variable.possible(known.get(ref)) for ref, variable in variables.items()}
    settled = [ref for ref in variables if len(possible[ref]) == 1]
    moving = [ref for ref in settled if ref in movable]
    refs = moving + [ref for ref in variables if len(possible[ref]) > 1]
    return Space(
        tuple(variables[ref] for ref in refs),
        tuple(possible[ref] for ref in refs),
        len(moving),
        {
            atom: cells[possible[ref][0]]
            for ref in settled
            if ref not in movable
            for atom, cells in variables[ref].holds.items()
        },
    )


# Case after case asks the same rules.
@lru_cache(maxsize=4096)
def _variables(conditions: tuple[Condition, ...]) -> dict[str, Variable]:
    atoms: dict[str, dict[Atom, None]] = {}
    for condition in conditions:
        for atom in atoms_of(condition):
            atoms.setdefault(declaration_of(atom).ref, {})[atom] = None
    return {ref: variable_of(declaration_of(next(iter(asked))), tuple(asked)) for ref, asked in atoms.items()}


def relevant(
    constraints: Iterable[Condition],
    conditions: Iterable[Condition],
    known: Mapping[str, Value],
    movable: Collection[str],
) -> list[Condition]:
    """The constraints that can still bind an open fact of the conditions, directly or through other facts.

    One that the known facts already contradict belongs to them too, if it shares a fact with the others.
    """
    waiting = [(one, truth_of(one, known)) for one in constraints]
    waiting = [(one, truth) for one, truth in waiting if movable or truth is not YES]
    facts = {ref for condition in conditions for ref in refs_of(condition)} if waiting else set()
    found: list[Condition] = []
    while True:
        open_facts = {ref for ref in facts if _is_open(ref, known, movable)}
        near = [one for one, truth in waiting if not refs_of(one).isdisjoint(facts if truth is NO else open_facts)]
        if not near:
            return found
        found += near
        waiting = [(one, truth) for one, truth in waiting if one not in near]
        facts.update(*map(refs_of, near))


@lru_cache(maxsize=1 << 16)
def bearing_on(condition: Condition, constraints: tuple[Condition, ...]) -> tuple[str, ...]:
    """The facts on which the truth of a condition depends, in order, those included that constraints tie to its own."""
    return tuple(facts_of([condition, *relevant(constraints, [condition], {}, ())]))


def _is_open(ref: str, known: Mapping[str, Value], movable: Collection[str]) -> bool:
    return ref in movable or not (isinstance(value := known.get(ref), Truth) and value.settled)
