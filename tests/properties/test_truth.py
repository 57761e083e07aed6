"""The laws of Kleene's logic, over truths and over conditions."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.law.condition import Condition, all_of, any_of
from sluis.law.errors import UnsettledTruthError
from sluis.law.evidence import Established
from sluis.law.fact import Declaration, Value
from sluis.law.finding import Finding, explain
from sluis.law.fold import parts_of
from sluis.law.kleene import truth_of
from sluis.law.truth import NO, UNKNOWN, YES, Truth, all_true, any_true, at_least
from tests.properties.strategies import conditions, declarations, known_facts

Question = tuple[Condition, Condition, dict[str, Value]]
PAIRS = [*product(Truth, Truth)]


@st.composite
def questions(draw: st.DrawFn) -> Question:
    facts: list[Declaration] = draw(declarations())
    return draw(conditions(facts)), draw(conditions(facts)), draw(known_facts(facts))


@pytest.mark.parametrize(("left", "right"), PAIRS)
def test_de_morgan_holds_of_truths(left: Truth, right: Truth) -> None:
    assert ~(left & right) is (~left | ~right)
    assert ~(left | right) is (~left & ~right)


@pytest.mark.parametrize("truth", Truth)
def test_twice_not_is_the_truth_itself(truth: Truth) -> None:
    assert ~~truth is truth


@pytest.mark.parametrize(
    ("left", "right", "both", "either"),
    [
        (YES, YES, YES, YES),
        (YES, UNKNOWN, UNKNOWN, YES),
        (YES, NO, NO, YES),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
        (UNKNOWN, NO, NO, UNKNOWN),
        (NO, NO, NO, NO),
    ],
)
def test_and_and_or_are_those_of_kleene(left: Truth, right: Truth, both: Truth, either: Truth) -> None:
    assert (left & right, right & left) == (both, both)
    assert (left | right, right | left) == (either, either)


@given(st.lists(st.sampled_from(Truth)), st.integers(-2, 9))
def test_counting_is_what_all_ways_to_settle_agree_on(truths: list[Truth], count: int) -> None:
    fewest, most = truths.count(YES), truths.count(YES) + truths.count(UNKNOWN)
    assert at_least(count, truths) is (YES if fewest >= count else NO if most < count else UNKNOWN)


@given(st.lists(st.sampled_from(Truth)))
def test_all_and_any_are_counts(truths: list[Truth]) -> None:
    assert all_true(truths) is at_least(len(truths), truths)
    assert any_true(truths) is at_least(1, truths)


def test_of_no_truths_all_hold_and_none_does() -> None:
    assert all_true([]) is YES
    assert any_true([]) is NO
    assert any_true([NO, NO]) is NO


@pytest.mark.parametrize("truth", Truth)
def test_a_truth_has_no_python_truth(truth: Truth) -> None:
    with pytest.raises(UnsettledTruthError):
        bool(truth)


@given(questions())
def test_a_condition_has_no_python_truth(question: Question) -> None:
    with pytest.raises(UnsettledTruthError):
        bool(question[0])


@given(questions())
def test_de_morgan_and_double_negation_hold_of_conditions(question: Question) -> None:
    left, right, known = question
    assert truth_of(~(left & right), known) is truth_of(~left | ~right, known)
    assert truth_of(~(left | right), known) is truth_of(~left & ~right, known)
    assert truth_of(~~left, known) is truth_of(left, known)


@given(questions())
def test_operators_mean_what_truths_mean(question: Question) -> None:
    left, right, known = question
    one, other = truth_of(left, known), truth_of(right, known)
    assert truth_of(left & right, known) is (one & other)
    assert truth_of(left | right, known) is (one | other)
    assert truth_of(all_of(left, right), known) is (one & other)
    assert truth_of(any_of(left, right), known) is (one | other)
    assert truth_of(left.unless(right), known) is (one & ~other)
    assert truth_of(left.implies(right), known) is (~one | other)


@given(questions())
def test_an_explanation_has_the_shape_and_the_truth_of_its_condition(question: Question) -> None:
    condition, _, known = question

    def check(finding: Finding) -> None:
        assert finding.truth is truth_of(finding.node, known)
        assert tuple(part.node for part in finding.parts) == parts_of(finding.node)
        for part in finding.parts:
            check(part)

    found = explain(condition, {ref: Established(value) for ref, value in known.items()})
    assert found.node is condition
    check(found)
