"""Exact conclusions against brute force over every completion."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import replace
from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from sluis.law.between import Between
from sluis.law.condition import Condition
from sluis.law.decision import Clause, exact_truth
from sluis.law.fact import Declaration
from sluis.law.kleene import truth_of
from sluis.law.truth import NO, UNKNOWN, YES
from tests.properties.strategies import (
    Case,
    Completion,
    Exact,
    cases,
    conditions,
    declarations,
    exact_values,
    holds,
    known_facts,
    some,
    value_of,
    yes_or_no,
)

T = TypeVar("T")


def plain_facts(least: int, most: int) -> st.SearchStrategy[list[Declaration]]:
    return st.integers(least, most).map(lambda count: [yes_or_no(f"f{number}") for number in range(count)])


def open_cases(least: int, most: int) -> st.SearchStrategy[Case]:
    """Cases of so many yes-or-no facts, of which nothing is known."""
    return cases(plain_facts(least, most), most=25).map(lambda case: replace(case, known={}))


def brute_range(case: Case, **changes: object) -> Between[int]:
    numbers = case.numbers(**changes)  # type: ignore[arg-type]
    return Between(min(numbers), max(numbers))


def by_value(ref: str, completions: Sequence[Completion], seen: Sequence[T]) -> dict[Exact, tuple[T, ...]]:
    """What is seen where the fact has each of its values, the other facts in the same order for each."""
    found: dict[Exact, list[T]] = {}
    for completion, one in zip(completions, seen, strict=True):
        found.setdefault(completion[ref], []).append(one)
    return {value: tuple(together) for value, together in found.items()}


def ties(case: Case, completions: Sequence[Completion]) -> list[set[str]]:
    """For each constraint the facts on which it depends."""
    truths = [[holds(one, completion) for completion in completions] for one in case.constraints]
    return [{one.ref for one in case.facts if len(set(by_value(one.ref, completions, each).values())) > 1} for each in truths]


def tied_to(ref: str, constraints: Sequence[set[str]]) -> set[str]:
    tied = {ref}
    while any(tie & tied and not tie <= tied for tie in constraints):
        tied = tied.union(*(tie for tie in constraints if tie & tied))
    return tied


def deciding_by_brute_force(case: Case) -> set[str]:
    """The facts in which, with what is tied to them, two admissible completions differ that conclude differently."""
    completions = list(case.completions())
    outcomes = [case.number(one) if case.admissible(one) else None for one in completions]
    constraints = ties(case, completions)

    def decides(ref: str) -> bool:
        # Values of the fact that are alike to every clause and constraint are of one kind.
        kinds, tied = by_value(ref, completions, outcomes), tied_to(ref, constraints)
        groups: dict[Hashable, set[tuple[Hashable, int]]] = {}
        for completion, outcome in zip(completions, outcomes, strict=True):
            if outcome is not None:
                elsewhere = tuple(value for other, value in completion.items() if other not in tied)
                groups.setdefault(elsewhere, set()).add((kinds[completion[ref]], outcome))
        return any(one[0] != other[0] and one[1] != other[1] for found in groups.values() for one in found for other in found)

    return {one.ref for one in case.facts if decides(one.ref)}


def deciding(case: Case) -> set[str]:
    decision = case.decision()
    return {decision.space.variables[level].ref for level in decision.deciding}


@given(cases())
def test_the_range_is_that_of_all_admissible_completions(case: Case) -> None:
    assert case.decision().range == brute_range(case)


@some(0.25)
@given(open_cases(8, 12))
def test_the_range_is_right_with_many_unknown_facts(case: Case) -> None:
    assert case.decision().range == brute_range(case)


@given(cases())
def test_a_fact_decides_if_two_completions_that_differ_in_it_differ_in_conclusion(case: Case) -> None:
    assert deciding(case) == deciding_by_brute_force(case)


@some(0.05)
@given(open_cases(9, 12))
def test_the_deciding_facts_are_right_with_many_unknown_facts(case: Case) -> None:
    assert deciding(case) == deciding_by_brute_force(case)


@given(cases())
def test_an_open_conclusion_has_a_deciding_fact(case: Case) -> None:
    decision = case.decision()
    assert bool(decision.deciding) is not decision.range.settled


@given(cases())
def test_a_fact_that_does_not_decide_changes_nothing_when_it_is_answered(case: Case) -> None:
    before = case.decision().range
    for one in {one.ref: one for one in case.facts if one.ref not in deciding(case)}.values():
        for value in case.values(one):
            if case.numbers(**{one.ref: value}):
                answered = Case(case.facts, case.clauses, case.constraints, case.known | {one.ref: value_of(value)}, case.ahead)
                assert answered.decision().range == before


@given(cases())
def test_each_answer_to_a_question_gives_the_conclusion_it_announces(case: Case) -> None:
    for question in case.decision().questions():
        for value in case.values(question.variable.declaration):
            (cell,) = question.variable.possible(value_of(value))
            numbers = case.numbers(**{question.variable.ref: value})
            announced = question.answers.get(cell)
            if numbers:
                assert announced is not None
                assert announced.covers(Between(min(numbers), max(numbers)))
            same = [
                each
                for each in case.values(question.variable.declaration)
                if question.variable.possible(value_of(each)) == (cell,)
            ]
            together = set().union(*(case.numbers(**{question.variable.ref: each}) for each in same))
            assert announced == (Between(min(together), max(together)) if together else None)


@given(cases())
def test_what_is_left_after_an_answer_is_what_a_diagram_of_it_would_show(case: Case) -> None:
    decision = case.decision()
    diagram, root = decision.diagram, decision.root
    for level, cells in enumerate(decision.space.possible):
        made = diagram.cofactors(root, level, len(cells))
        turning = diagram.turning(root, level)
        for cell, after in enumerate(made):
            ends = turning.ends(cell)
            assert (min(one.low for one in ends), max(one.high for one in ends)) == (after.low, after.high)
            assert turning.support(cell) == diagram.support(after)


@given(cases(), st.data())
def test_more_knowledge_only_narrows_the_range(case: Case, data: st.DataObject) -> None:
    completion = data.draw(st.sampled_from(list(filter(case.admissible, case.completions()))))
    learned = data.draw(st.lists(st.sampled_from(sorted(completion))))
    known = case.known | {ref: value_of(completion[ref]) for ref in learned}
    narrower = Case(case.facts, case.clauses, case.constraints, known, case.ahead)
    assert case.decision().range.covers(narrower.decision().range)


@st.composite
def questions_of_truth(draw: st.DrawFn) -> tuple[list[Declaration], Condition]:
    facts = draw(declarations())
    return facts, draw(conditions(facts))


@given(cases())
def test_the_exact_truth_is_that_on_which_all_completions_agree(case: Case) -> None:
    condition = case.clauses[0].condition
    single = Case(case.facts, [Clause(condition, 1)], case.constraints, case.known)
    expected = {frozenset((0,)): NO, frozenset((1,)): YES}.get(frozenset(single.numbers()), UNKNOWN)
    assert exact_truth(condition, case.known, case.constraints) is expected


@given(cases())
def test_where_kleene_is_settled_the_exact_answer_agrees(case: Case) -> None:
    for clause in case.clauses:
        quick = truth_of(clause.condition, case.known)
        exact = Case(case.facts, [Clause(clause.condition, 1)], case.constraints, case.known).decision().range
        assert not quick.settled or exact == Between.exactly(1 if quick is YES else 0)


@given(questions_of_truth(), st.data())
def test_more_knowledge_only_narrows_truth(question: tuple[list[Declaration], Condition], data: st.DataObject) -> None:
    facts, condition = question
    known = data.draw(known_facts(facts))
    one = data.draw(st.sampled_from(facts))
    more = known | {
        one.ref: value_of(data.draw(st.sampled_from(exact_values(one, known.get(one.ref)) or [*exact_values(one)])))
    }
    for meaning in (truth_of, exact_truth):
        before = meaning(condition, known)
        assert not before.settled or meaning(condition, more) is before
