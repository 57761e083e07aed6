"""The truth of case after case from one diagram is the truth of each by itself."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sluis.law.condition import Condition
from sluis.law.decision import Clause, Decision
from sluis.law.exact import ExactTruth
from sluis.law.fact import Value
from tests.properties.strategies import conditions, declarations, known_facts

Cases = tuple[Condition, list[dict[str, Value]]]


@st.composite
def cases(draw: st.DrawFn) -> Cases:
    facts = draw(declarations())
    return draw(conditions(facts, most=12)), draw(st.lists(known_facts(facts), min_size=1, max_size=5))


@given(cases())
def test_each_case_has_its_exact_truth_and_the_facts_that_decide_it(drawn: Cases) -> None:
    condition, rows = drawn
    exact = ExactTruth(condition)
    for known in rows:
        alone = Decision([Clause(condition, 1)], known)
        possible = {
            level: one.possible(known[one.ref]) for level, one in enumerate(exact.variables) if known.get(one.ref) is not None
        }
        found = exact.explored(possible)
        assert found.truth is alone.truth
        assert {one.ref for one in found.deciding} == {alone.space.variables[level].ref for level in alone.deciding}
