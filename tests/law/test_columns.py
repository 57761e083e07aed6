"""Columns: many cases at once, counted right in each row."""

from __future__ import annotations

from itertools import product

import pytest

from sluis.law.columns import Column, Table, column_of
from sluis.law.condition import AtLeast
from sluis.law.kleene import truth_of
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from tests.properties.strategies import declaration, yes_or_no

FACTS = [yes_or_no(key) for key in "abc"]
ROWS = [*product(Truth, repeat=len(FACTS))]
TABLE = Table(len(ROWS), {fact.ref: Column.of([row[place] for row in ROWS]) for place, fact in enumerate(FACTS)})


@pytest.mark.parametrize("count", range(-2, 6))
@pytest.mark.parametrize("parts", range(4))
def test_at_least_so_many_is_counted_in_every_row(count: int, parts: int) -> None:
    condition = AtLeast(count, tuple(FACTS[:parts]))
    known = [dict(zip("abc", row, strict=True)) for row in ROWS]
    assert column_of(condition, TABLE).truths(len(ROWS)) == [truth_of(condition, one) for one in known]


def test_a_column_can_be_asked_about_its_first_rows_alone() -> None:
    column = Column.of([YES, NO, UNKNOWN, YES])
    assert [column.truths(rows) for rows in (0, 1, 3)] == [[], [YES], [YES, NO, UNKNOWN]]


def test_each_atom_on_one_choice_has_a_column_of_its_own() -> None:
    colour = declaration("choice", "colour")
    table = Table(2, {}, {"colour": [frozenset("a"), frozenset("b")]})
    one, other = colour.is_("a"), colour.is_("b")  # type: ignore[attr-defined]
    for _ in range(2):
        assert column_of(one, table).truths(2) == [YES, NO]
        assert column_of(other, table).truths(2) == [NO, YES]


def test_a_fact_that_the_table_does_not_have_is_unknown_in_every_row() -> None:
    assert column_of(yes_or_no("stray"), TABLE).truths(len(ROWS)) == [UNKNOWN] * len(ROWS)
