"""Many cases at once against one case at a time."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sluis.law.columns import Column, SparseTable, Table, bits_of, bitset, column_of, rows_of
from sluis.law.condition import Condition
from sluis.law.fact import Fact, Value
from sluis.law.kleene import truth_of
from sluis.law.truth import UNKNOWN, Truth
from tests.properties.strategies import conditions, declarations, known_facts

Cases = tuple[Condition, list[dict[str, Value]], Table]


@st.composite
def tables(draw: st.DrawFn) -> Cases:
    facts = draw(declarations())
    rows = draw(st.lists(known_facts(facts), max_size=20))
    kept = [one for one in facts if draw(st.integers(0, 9))]
    rows = [{ref: value for ref, value in row.items() if ref in {one.ref for one in kept}} for row in rows]
    columns = {
        one.ref: Column.of([value if isinstance(value := row.get(one.ref), Truth) else UNKNOWN for row in rows])
        for one in kept
        if isinstance(one, Fact)
    }
    values = {one.ref: [row.get(one.ref) for row in rows] for one in kept if not isinstance(one, Fact)}
    return draw(conditions(facts, most=12)), rows, Table(len(rows), columns, values)


@given(tables())
def test_a_column_equals_the_single_case_row_by_row(cases: Cases) -> None:
    condition, rows, table = cases
    column = column_of(condition, table)
    expected = [truth_of(condition, row) for row in rows]
    assert column.truths(len(rows)) == expected
    assert [column.truth(row) for row in range(len(rows))] == expected


@given(tables())
def test_no_row_is_both_yes_and_no_and_none_lies_outside_the_table(cases: Cases) -> None:
    condition, rows, table = cases
    column = column_of(condition, table)
    assert column.yes & column.no == 0
    assert (column.yes | column.no) >> len(rows) == 0


@given(st.lists(st.sampled_from(Truth)))
def test_a_column_gives_back_the_truths_it_was_made_of(truths: list[Truth]) -> None:
    assert Column.of(truths).truths(len(truths)) == truths


@given(st.lists(st.booleans()))
def test_bit_n_of_a_bitset_is_flag_n(flags: list[bool]) -> None:
    assert [bool(bitset(flags) >> place & 1) for place in range(len(flags))] == flags


@given(tables())
def test_a_sparse_table_has_the_same_columns(cases: Cases) -> None:
    condition, rows, table = cases
    stated: dict[str, list[tuple[Value, list[int]]]] = {}
    for number, row in enumerate(rows):
        for ref, value in row.items():
            stated.setdefault(ref, []).append((value, [number]))
    assert column_of(condition, SparseTable(len(rows), stated)) == column_of(condition, table)


@given(st.sets(st.integers(0, 200)))
def test_a_bitset_gives_back_its_rows_in_order(rows: set[int]) -> None:
    assert list(rows_of(bits_of(rows, 201))) == sorted(rows)
