"""Exact truth against z3, on rules that are too large for brute force."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sluis.law.condition import Condition
from sluis.law.decision import Clause, Decision
from sluis.law.errors import InadmissibleError
from sluis.law.fact import Value
from sluis.law.truth import NO, UNKNOWN, YES
from tests.properties.strategies import ELSE, OPTIONS, conditions, declarations, known_facts, some, yes_or_no
from tests.properties.z3_truth import solved

Question = tuple[Condition, list[Condition], dict[str, Value]]


@st.composite
def large(draw: st.DrawFn) -> Question:
    """A rule over facts of every kind, with constraints over the same facts."""
    facts = draw(declarations(5, 14))
    condition = draw(conditions(facts, most=40))
    return condition, draw(st.lists(conditions(facts), max_size=5)), draw(known_facts(facts))


@st.composite
def wide(draw: st.DrawFn) -> Question:
    """A rule over so many facts that its order is looked for."""
    facts = [yes_or_no(f"f{number}") for number in range(40)]
    leaves = [fact if draw(st.booleans()) else ~fact for fact in draw(st.permutations(facts))]
    known: dict[str, Value] = {fact.ref: draw(st.sampled_from([YES, NO])) for fact in facts[:8]}
    condition, other = leaves[0], leaves[-1]
    for leaf in leaves[1:]:
        condition = condition & leaf if draw(st.booleans()) else condition | leaf
        other = other | leaf if draw(st.integers(0, 3)) == 0 else ~other & leaf
    return draw(st.sampled_from([condition, condition & other, condition | ~condition])), [other], known


def check(question: Question) -> None:
    condition, constraints, known = question
    expected = solved(condition, known, constraints, (*OPTIONS, ELSE))
    decision = Decision([Clause(condition, 1)], known, constraints)
    if expected is None:
        # A constraint that has nothing to do with the rule may be what cannot be satisfied.
        try:
            _ = decision.range
        except InadmissibleError:
            return
        assert any(solved(one, known, constraints, (*OPTIONS, ELSE)) is None for one in constraints)
        return
    found = decision.range
    assert (UNKNOWN if not found.settled else YES if found.high else NO) is expected


@some(0.6)
@given(large())
def test_a_large_rule_has_the_truth_that_a_solver_gives_it(question: Question) -> None:
    check(question)


@some(0.25)
@given(wide())
def test_a_wide_rule_has_the_truth_that_a_solver_gives_it(question: Question) -> None:
    check(question)


@pytest.mark.slow
@settings(max_examples=2_000)
@given(large())
def test_many_large_rules_have_the_truth_that_a_solver_gives_them(question: Question) -> None:
    check(question)
