"""Cases that once went wrong, and what the engine refuses."""

from __future__ import annotations

from fractions import Fraction

import pytest

from sluis.law.between import Between
from sluis.law.condition import AtLeast, Condition, all_of, any_of
from sluis.law.counterfactual import counterfactuals
from sluis.law.decision import Clause, Decision, exact_truth
from sluis.law.errors import InadmissibleError, UndeclaredOptionError
from sluis.law.fact import Choice, Nature, Value
from sluis.law.quantity import Quantity
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from tests.properties.strategies import PLACE, declaration, text, yes_or_no

A, B, C, D = (yes_or_no(key) for key in "abcd")
COLOUR = Choice("colour", text("Which?"), text("Colour"), Nature.DESIGN, PLACE, options=("red", "green"))


def deciding(condition: Condition, known: dict[str, Value], *constraints: Condition) -> list[str]:
    decision = Decision([Clause(condition, 1)], known, constraints)
    return [question.variable.ref for question in decision.questions()]


def test_a_fact_that_a_constraint_settles_does_not_decide() -> None:
    assert deciding(A | B, {}, ~A) == ["b"]


def test_a_fact_that_a_known_fact_settles_through_a_constraint_does_not_decide() -> None:
    assert deciding(A | B, {"c": YES}, C.implies(~A)) == ["b"]


def test_facts_tied_together_decide_together() -> None:
    assert sorted(deciding(A, {}, A.implies(B))) == ["a", "b"]


def test_a_fact_that_its_constraint_settles_does_not_decide_with_those_it_is_tied_to() -> None:
    assert sorted(deciding(B, {}, A & (B | C))) == ["b", "c"]


def test_facts_that_are_tied_together_but_change_nothing_do_not_decide() -> None:
    assert deciding(A & B.implies(C), {}, B.implies(C)) == ["a"]


def test_the_question_that_leaves_fewest_to_ask_comes_first() -> None:
    questions = Decision([Clause((B | C) & A, 1)], {}).questions()
    assert [(one.variable.ref, one.remaining) for one in questions] == [("a", 2), ("b", 3), ("c", 3)]


def test_a_question_announces_the_conclusion_of_each_answer_that_the_constraints_admit() -> None:
    colour = declaration("choice", "colour")
    is_a, is_b = colour.is_("a"), colour.is_("b")  # type: ignore[attr-defined]
    (question,) = Decision([Clause(is_b, 2)], {}, [~is_a]).questions()
    assert {question.variable.cells[cell]: conclusion for cell, conclusion in question.answers.items()} == {
        "b": Between.exactly(2),
        "c": Between.exactly(0),
    }


def test_a_constraint_can_settle_what_no_fact_does() -> None:
    assert exact_truth(A | B, {}) is UNKNOWN
    assert exact_truth(A | B, {}, [A | B]) is YES
    assert exact_truth(A & B, {}, [~(A & B)]) is NO


def test_constraints_bind_each_other_in_a_chain() -> None:
    d = yes_or_no("d")
    chain = [C.implies(d), B.implies(C), A.implies(B)]
    assert exact_truth(A, {"d": NO}, chain) is NO
    assert exact_truth(A, {"d": NO}, chain[1:]) is UNKNOWN
    assert exact_truth(A, {"d": NO}, chain[:2]) is UNKNOWN


def test_a_change_that_contains_a_smaller_one_to_the_same_end_is_not_listed() -> None:
    decision = Decision([Clause(B, 2), Clause(A, 3)], {"a": NO, "b": NO}, (), ["a", "b"])
    found = counterfactuals(decision)
    changed = {tuple(variable.ref for variable, _ in change.values): change.conclusion.low for change in found.changes}
    assert changed == {("a",): 3, ("b",): 2}
    assert not found.truncated


@pytest.mark.parametrize(("known", "conclusion"), [(YES, 1), (NO, 0)])
def test_one_known_fact_can_settle_a_rule_of_many_unknown_ones(known: Truth, conclusion: int) -> None:
    many = [yes_or_no(f"f{number}") for number in range(40)]
    rule = any_of(A, *many) if known is YES else all_of(A, *many)
    assert Decision([Clause(rule, 1)], {"a": known}).range == Between.exactly(conclusion)
    assert Decision([Clause(~rule, 1)], {"a": known}).range == Between.exactly(1 - conclusion)


def test_a_fact_that_nobody_can_answer_is_no_question() -> None:
    silent = declaration("fact", "silent")
    object.__setattr__(silent, "asked_of", type(silent.asked_of).NOBODY)
    decision = Decision([Clause(silent | A, 1)], {})  # type: ignore[operator]
    assert [question.variable.ref for question in decision.questions()] == ["a"]


@pytest.mark.parametrize(("options", "truth"), [(("red", "green"), YES), ((), NO)])
def test_a_choice_that_can_only_be_one_thing_is_settled_though_unknown(options: tuple[str, ...], truth: Truth) -> None:
    assert exact_truth(COLOUR.is_in(options), {}) is truth


def test_an_option_that_was_not_declared_is_refused() -> None:
    with pytest.raises(UndeclaredOptionError, match="‘blue’ is not a possible value of ‘colour’"):
        Decision([Clause(COLOUR.is_("red"), 1)], {"colour": frozenset(("red", "blue"))})


def test_no_option_at_all_is_a_contradiction() -> None:
    with pytest.raises(InadmissibleError, match="colour"):
        Decision([Clause(COLOUR.is_("red"), 1)], {"colour": frozenset()})


@pytest.mark.parametrize("known", [{"a": YES, "b": YES}, {"a": YES, "b": YES, "c": NO}])
def test_known_facts_that_contradict_a_constraint_are_named(known: dict[str, Value]) -> None:
    decision = Decision([Clause(A & C, 1)], known, [~(A & B)])
    with pytest.raises(InadmissibleError, match=r"^The known facts contradict each other: a, b\.$"):
        _ = decision.range


def test_a_contradiction_elsewhere_does_not_stand_in_the_way() -> None:
    assert Decision([Clause(C, 1)], {"a": YES, "b": YES}, [~(A & B)]).range == Between(0, 1)


@pytest.mark.parametrize(("count", "truth"), [(-3, YES), (0, YES), (1, UNKNOWN), (2, UNKNOWN), (3, NO)])
def test_at_least_so_many_of_two(count: int, truth: Truth) -> None:
    assert exact_truth(AtLeast(count, (A, B)), {}) is truth


def test_the_conclusion_is_the_highest_number_that_holds() -> None:
    clauses = [Clause(A, 1), Clause(B, 3), Clause(A & B, 2)]
    assert Decision(clauses, {"a": YES}).range == Between(1, 3)
    assert Decision(clauses, {"a": YES, "b": YES}).range == Between.exactly(3)
    assert Decision([], {}).range == Between.exactly(0)


def test_thresholds_of_one_amount_are_ordered() -> None:
    length = declaration("amount", "length")
    one, two = (type_bound(length, bound) for bound in (1, 2))
    assert exact_truth(two.implies(one), {}) is YES
    assert exact_truth(one.implies(two), {"length": Between(Fraction(0), Fraction(1))}) is YES


def type_bound(of: object, bound: int) -> Condition:
    return of > Quantity(Fraction(bound), "Hz")  # type: ignore[operator, return-value]


@pytest.mark.parametrize("join", [all_of, any_of])
def test_thousands_of_facts_are_no_matter(join: object) -> None:
    facts = [yes_or_no(f"f{number}") for number in range(3_000)]
    decision = Decision([Clause(join(*facts), 1)], {})  # type: ignore[operator]
    assert decision.range == Between(0, 1)
    assert len(decision.deciding) == 3_000


@pytest.mark.parametrize(
    ("clauses", "constraints", "remaining"),
    [
        # After "no" nothing is open: that B and C exclude each other is no reason to ask about them.
        ([Clause(A & B, 1)], [~(B & C)], {"a": 2, "b": 2, "c": 2}),
        # Two facts that are tied to each other, and to nothing that the clause asks, are never looked at.
        ([Clause(A & B & (C | ~C), 1)], [~(C & D)], {"a": 1, "b": 1}),
        ([Clause(A | B, 1)], [], {"a": 1, "b": 1}),
    ],
)
def test_a_fact_that_only_a_constraint_asks_about_does_not_make_a_question_dearer(
    clauses: list[Clause], constraints: list[Condition], remaining: dict[str, int]
) -> None:
    found = Decision(clauses, {}, constraints).questions()
    assert {question.variable.ref: question.remaining for question in found} == remaining
