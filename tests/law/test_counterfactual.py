"""Which changes are listed, in which order, and when the list says that there are others."""

from __future__ import annotations

import pytest

from sluis.law.between import Between
from sluis.law.condition import AtLeast, Condition, all_of, any_of
from sluis.law.counterfactual import Counterfactuals, counterfactuals
from sluis.law.decision import Clause, Decision
from sluis.law.fact import Value
from sluis.law.truth import NO
from tests.properties.strategies import declaration, yes_or_no

A, B, C, D, E = (yes_or_no(key) for key in "abcde")
ALL_NO: dict[str, Value] = dict.fromkeys("abcde", NO)
COLOUR = declaration("choice", "colour")


def found(*clauses: Clause, constraints: tuple[Condition, ...] = ()) -> Counterfactuals:
    return counterfactuals(Decision(clauses, ALL_NO, constraints, "abcde"))


def listed(*clauses: Clause, constraints: tuple[Condition, ...] = ()) -> list[str]:
    """The changes in their order: the facts that become yes, and the conclusion."""
    changes = found(*clauses, constraints=constraints).changes
    assert all(sample is True for change in changes for _, sample in change.values)
    return [f"{''.join(variable.ref for variable, _ in change.values)} {change.conclusion.low}" for change in changes]


@pytest.mark.parametrize(
    ("condition", "changes", "truncated"),
    [
        (any_of(A, B, C), ["a 1", "b 1", "c 1"], False),
        (all_of(A, B), ["ab 1"], False),
        (AtLeast(2, (A, B, C)), ["ab 1", "ac 1", "bc 1"], False),
        ((A & D) | (A & B) | C, ["c 1", "ad 1", "ab 1"], False),
        ((A & B) | (C & D), ["ab 1", "cd 1"], False),
        (all_of(A, B, C), ["abc 1"], False),
        (A | all_of(B, C, D), ["a 1"], True),
        ((A & E) | all_of(B, C, D), ["ae 1"], True),
        (A & ~A, [], False),
    ],
)
def test_every_minimal_change_of_at_most_two_facts_is_listed(
    condition: Condition, changes: list[str], *, truncated: bool
) -> None:
    clause = Clause(condition, 1)
    assert listed(clause) == changes
    assert found(clause).truncated is truncated


def test_of_changes_of_more_than_two_facts_one_is_listed() -> None:
    clause = Clause(AtLeast(3, (A, B, C, D)), 1)
    (change,) = listed(clause)
    assert change in {"abc 1", "abd 1", "acd 1", "bcd 1"}
    assert found(clause).truncated


def test_a_larger_change_is_listed_beside_its_part_if_it_leads_elsewhere() -> None:
    clauses = (Clause(A, 1), Clause(A & B, 2))
    assert listed(*clauses) == ["a 1", "ab 2"]
    assert not found(*clauses).truncated


def test_a_conclusion_that_only_a_large_change_reaches_is_not_listed_beside_small_ones() -> None:
    clauses = (Clause(A, 1), Clause(all_of(B, C, D), 2))
    assert listed(*clauses) == ["a 1"]
    assert found(*clauses).truncated


def test_a_change_that_the_constraints_rule_out_is_none() -> None:
    assert listed(Clause(any_of(A, B, C), 1), constraints=(~A, B.implies(D))) == ["c 1", "bd 1"]


def test_a_change_to_an_open_conclusion_gives_its_range() -> None:
    decision = Decision([Clause(A & B, 3), Clause(A, 1)], {"a": NO}, (), ["a"])
    (change,) = counterfactuals(decision).changes
    assert change.conclusion == Between(1, 3)


def test_a_choice_may_change_to_each_of_its_other_values() -> None:
    first, second = COLOUR.is_("a"), COLOUR.is_("b")  # type: ignore[attr-defined]
    decision = Decision([Clause(first, 1), Clause(second, 2)], {"colour": frozenset("a")}, (), ["colour"])
    changes = [(change.values[0][1], change.conclusion.low) for change in counterfactuals(decision).changes]
    assert changes == [("b", 2), ("c", 0)]
