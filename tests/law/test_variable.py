"""The cells into which the law divides what a fact can be."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest

from sluis.law.between import Between
from sluis.law.condition import Condition
from sluis.law.errors import InadmissibleError, UndeclaredOptionError
from sluis.law.fact import Amount, Choice, Day, Nature, Value
from sluis.law.quantity import Quantity
from sluis.law.truth import NO, UNKNOWN, YES
from sluis.law.variable import OTHER, Variable, atoms_of, facts_of, refs_of, variable_of
from tests.properties.strategies import PLACE, text, yes_or_no

A, B = yes_or_no("a"), yes_or_no("b")
COLOUR = Choice("colour", text("Which?"), text("colour"), Nature.DESIGN, PLACE, options=("a", "b", "c"))
LAND = Choice("land", text("Which?"), text("land"), Nature.DEAL, PLACE)
AMOUNT = Amount("amount", text("How much?"), text("amount"), Nature.DESIGN, PLACE, unit="Hz")
SIGNED = Day("signed", text("When?"), text("signed"), Nature.DEAL, PLACE)
FIRST = date(2021, 9, 9)
DAY = timedelta(days=1)


def hertz(number: int) -> Quantity:
    return Quantity(Fraction(number), "Hz")


def numbers(low: object, high: object) -> Between[Fraction]:
    return Between(Fraction(str(low)), Fraction(str(high)))


def variable(*conditions: Condition) -> Variable:
    (of,) = facts_of(conditions).values()
    return variable_of(of, tuple(atom for condition in conditions for atom in atoms_of(condition)))


FACT = variable(A)
PART = variable(COLOUR.is_("a"))
OPEN = variable(LAND.is_in(["NL", "BE"]), LAND.is_in(["BE", "DE"]))
BETWEEN = variable(hertz(2) <= AMOUNT, hertz(3) < AMOUNT)
CLOSE = variable(hertz(2) <= AMOUNT, hertz(2) >= AMOUNT)
DAYS = variable(SIGNED.before(FIRST), SIGNED.from_(FIRST + 9 * DAY))


@pytest.mark.parametrize(
    ("of", "value", "cells"),
    [
        (FACT, NO, (0,)),
        (FACT, YES, (1,)),
        (FACT, UNKNOWN, (0, 1)),
        (FACT, None, (0, 1)),
        (PART, frozenset("a"), (0,)),
        (PART, frozenset("c"), (1,)),
        (PART, frozenset("bc"), (1,)),
        (PART, frozenset("abc"), (0, 1)),
        (PART, None, (0, 1)),
        (OPEN, frozenset(("BE",)), (0,)),
        (OPEN, frozenset(("DE",)), (1,)),
        (OPEN, frozenset(("NL",)), (2,)),
        (OPEN, frozenset(("FR",)), (3,)),
        (OPEN, frozenset(("FR", "NL")), (2, 3)),
        (BETWEEN, numbers(0, 1), (0,)),
        (BETWEEN, numbers(2, 2), (1,)),
        (BETWEEN, numbers("2.5", 3), (1,)),
        (BETWEEN, numbers("1.9", 3), (0, 1)),
        (BETWEEN, numbers("1.9", "3.1"), (0, 1, 2)),
        (BETWEEN, numbers(100, 200), (2,)),
        (BETWEEN, None, (0, 1, 2)),
        (CLOSE, numbers("1.99", "1.99"), (0,)),
        (CLOSE, numbers(2, 2), (1,)),
        (CLOSE, numbers("2.01", "2.01"), (2,)),
        (DAYS, Between.exactly(FIRST - DAY), (0,)),
        (DAYS, Between.exactly(FIRST), (1,)),
        (DAYS, Between.exactly(FIRST + 8 * DAY), (1,)),
        (DAYS, Between(FIRST, FIRST + 9 * DAY), (1, 2)),
    ],
)
def test_a_value_leaves_the_cells_possible_that_it_can_lie_in(
    of: Variable, value: Value | None, cells: tuple[int, ...]
) -> None:
    assert of.possible(value) == cells


def test_values_that_no_rule_tells_apart_are_one_cell() -> None:
    assert [len(one.cells) for one in (FACT, PART, OPEN, BETWEEN, CLOSE, DAYS)] == [2, 2, 4, 3, 3, 3]
    assert OPEN.cells == ("BE", "DE", "NL", OTHER)


def test_bounds_that_lie_close_together_leave_room_between_them() -> None:
    near = variable(Quantity(Fraction(2), "Hz") < AMOUNT, Quantity(Fraction(21, 10), "Hz") <= AMOUNT)
    assert near.possible(numbers("2.05", "2.05")) == (1,)
    next_day = variable(SIGNED.before(FIRST), SIGNED.before(FIRST + 2 * DAY))
    assert next_day.possible(Between.exactly(FIRST + DAY)) == (1,)


def test_an_option_that_a_choice_does_not_have_is_refused() -> None:
    with pytest.raises(UndeclaredOptionError, match="‘x’ is not a possible value of ‘colour’"):
        PART.possible(frozenset("abx"))
    assert OPEN.possible(frozenset("x")) == (3,)


def test_no_option_at_all_is_no_value() -> None:
    with pytest.raises(InadmissibleError, match="contradict each other: colour"):
        PART.possible(frozenset())


def test_a_condition_asks_about_each_fact_once_in_its_own_order() -> None:
    condition = (B & A).unless(B | COLOUR.is_("a"))
    assert [*facts_of([condition, A])] == ["b", "a", "colour"]
    assert refs_of(condition) == {"a", "b", "colour"}
    assert atoms_of(condition)[:2] == (B, A)
    assert len(atoms_of(condition)) == 3
