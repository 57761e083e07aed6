"""Facts that cannot all be true: none of them is established."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.law.condition import all_of
from sluis.law.decision import exact_truth
from sluis.law.evidence import UNESTABLISHED, Established
from sluis.law.kleene import truth_of
from sluis.law.truth import NO, UNKNOWN
from sluis.law.variable import facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sluis.law.condition import Condition
    from sluis.law.evidence import Evidence
    from sluis.law.fact import Value
    from sluis.law.statute import Constraint


def without_contradictions(evidence: Evidence, constraints: Iterable[Constraint]) -> Evidence:
    """Facts that cannot be true together under the constraints are in conflict: none of them is established."""
    conditions = tuple(one.condition for one in constraints)
    refs = _bound(conditions)
    while True:
        broken = _broken(conditions, refs, tuple(evidence.get(ref, UNESTABLISHED).value for ref in refs))
        if not any(broken):
            return evidence
        for together in broken:
            evidence = evidence | in_conflict(evidence, together)


@lru_cache(maxsize=16)
def _bound(conditions: tuple[Condition, ...]) -> tuple[str, ...]:
    return tuple(facts_of(conditions))


# Case after case says the same of the few facts that constraints bind.
@lru_cache(maxsize=4096)
def _broken(conditions: tuple[Condition, ...], refs: tuple[str, ...], said: tuple[Value | None, ...]) -> list[list[str]]:
    """The facts that cannot all be what is said of them, apart for each reason why."""
    values = {ref: value for ref, value in zip(refs, said, strict=True) if value is not None}
    return [[ref for ref in facts_of(group) if ref in values] for group in _contradicted(conditions, values)]


def _contradicted(conditions: Sequence[Condition], values: Mapping[str, Value]) -> list[list[Condition]]:
    """The conditions that are broken, each by itself; where none is, a smallest group that cannot hold together, if any."""
    alone = [[one] for one in conditions if truth_of(one, values) is NO]
    if alone:
        return alone
    group = [one for one in conditions if truth_of(one, values) is UNKNOWN]
    if _can_hold(group, values):
        return []
    for one in tuple(group):
        others = [other for other in group if other is not one]
        group = group if _can_hold(others, values) else others
    return [group]


def _can_hold(conditions: Iterable[Condition], values: Mapping[str, Value]) -> bool:
    return exact_truth(all_of(*conditions), values) is not NO


def in_conflict(evidence: Evidence, refs: Iterable[str]) -> Evidence:
    """The facts as they are where what is said of them cannot all be true: none of them is established."""
    together = tuple(refs)
    return {
        ref: Established(
            None,
            evidence.get(ref, UNESTABLISHED).statements,
            "in_conflict",
            tuple(one for one in together if one != ref),
        )
        for ref in together
    }
