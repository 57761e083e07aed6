"""The order in which a diagram tests many facts: those that occur together stand together.

Source: F. Aloul, I. Markov, K. Sakallah, "FORCE: a fast and easy-to-implement variable-ordering heuristic",
GLSVLSI 2003.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.law.fold import nodes_of, parts_of
from sluis.law.variable import refs_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    from sluis.law.condition import Condition

    Group: TypeAlias = tuple[int, ...]
    """Facts that one part of a condition asks about, as numbers."""

FEW = 24
"""Up to so many facts the order of the law is as good and costs nothing."""

_ROUNDS = 30


def ordered(refs: Sequence[str], conditions: Sequence[Condition]) -> list[str]:
    """The facts in an order that keeps those of one clause close; few facts stay in the order of the law."""
    return list(refs) if len(refs) <= FEW else list(_pulled_together(tuple(refs), tuple(conditions)))


# Case after case asks the same rules about the same facts.
@lru_cache(maxsize=1024)
def _pulled_together(refs: tuple[str, ...], conditions: tuple[Condition, ...]) -> tuple[str, ...]:
    groups = _groups(refs, conditions)
    best = order = tuple(range(len(refs)))
    shortest = _span(order, groups)
    for _ in range(_ROUNDS):
        order = _pulled(order, groups)
        span = _span(order, groups)
        if span < shortest:
            best, shortest = order, span
    return tuple(refs[fact] for fact in best)


def _groups(refs: tuple[str, ...], conditions: tuple[Condition, ...]) -> list[Group]:
    """The facts of each part of the conditions that has parts."""
    number = {ref: index for index, ref in enumerate(refs)}
    wanted = frozenset(refs)
    parts = (node for condition in conditions for node in nodes_of(condition) if len(parts_of(node)) > 1)
    groups = (tuple(number[ref] for ref in refs_of(node) & wanted) for node in parts)
    return [tuple(sorted(group)) for group in groups if len(group) > 1]


def _pulled(order: tuple[int, ...], groups: Sequence[Group]) -> tuple[int, ...]:
    """Move each fact to the mean of its groups' centres of gravity; a small group pulls harder."""
    position = _positions(order)
    pull, weight = [0.0] * len(order), [0.0] * len(order)
    for group in groups:
        share = 1 / len(group)
        centre = sum(map(position.__getitem__, group)) * share * share
        for fact in group:
            pull[fact] += centre
            weight[fact] += share
    goal = [pull[fact] / weight[fact] if weight[fact] else position[fact] for fact in range(len(order))]
    return tuple(sorted(order, key=goal.__getitem__))


def _span(order: tuple[int, ...], groups: Sequence[Group]) -> int:
    position = _positions(order).__getitem__
    return sum(max(map(position, group)) - min(map(position, group)) for group in groups)


def _positions(order: tuple[int, ...]) -> list[int]:
    positions = [0] * len(order)
    for position, fact in enumerate(order):
        positions[fact] = position
    return positions
