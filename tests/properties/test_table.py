"""A decision table covers every completion once, and says what the condition says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sluis.law.table import ANY, DecisionTable, Row, decision_table
from sluis.law.truth import Truth
from tests.properties.strategies import Case, Completion, cases, holds, some, value_of


def free(case: Case) -> Case:
    return Case(case.facts, case.clauses[:1], case.constraints, {})


def fits(row: Row, table: DecisionTable, completion: Completion) -> bool:
    return all(
        not entry.cells or set(variable.possible(value_of(completion[variable.ref]))) <= set(entry.cells)
        for entry, variable in zip(row.entries, table.variables, strict=True)
    )


@some(0.6)
@given(cases())
def test_every_admissible_completion_fits_one_row_that_concludes_what_the_condition_says(case: Case) -> None:
    case = free(case)
    condition = case.clauses[0].condition
    table = decision_table(condition, case.constraints, limit=10_000)
    assert not table.truncated
    for completion in case.completions():
        fitting = [row for row in table.rows if fits(row, table, completion)]
        if case.admissible(completion):
            (row,) = fitting
            assert row.conclusion is Truth.of(holds(condition, completion))


@given(cases(), st.integers(0, 4))
def test_a_table_has_no_more_rows_than_asked_for_and_says_so(case: Case, limit: int) -> None:
    condition = case.clauses[0].condition
    whole = decision_table(condition, limit=10_000)
    table = decision_table(condition, limit=limit)
    assert table.rows == whole.rows[:limit]
    assert table.truncated is (len(whole.rows) > limit)


@given(cases())
def test_every_entry_has_words_and_only_what_does_not_matter_has_no_cells(case: Case) -> None:
    table = decision_table(case.clauses[0].condition)
    for row in table.rows:
        for entry in row.entries:
            assert entry.words.nl
            assert entry.words.en
            assert (entry.words == ANY) is (not entry.cells)
