"""What is known of a fact, and what that makes of the statements about it."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest

from sluis.law.between import Between
from sluis.law.errors import UnitMismatchError
from sluis.law.fact import Amount, Choice, Compare, Fact, Informant, Nature, Operator, Value, declaration_of
from sluis.law.quantity import Quantity
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from tests.properties.strategies import PLACE, declaration, text, yes_or_no

WORDS = (text("red"), text("green"))
COLOUR = Choice("colour", text("Which?"), text("colour"), Nature.DESIGN, PLACE, options=("r", "g", "b"), words=WORDS)
LENGTH = Amount("length", text("How long?"), text("length"), Nature.DESIGN, PLACE, unit="mm")
SIGNED = declaration("day", "signed")
METRE = Quantity(Fraction(1), "m")
FIRST = date(2021, 9, 9)


def metres(low: object, high: object) -> Between[Fraction]:
    return Between(Fraction(str(low)), Fraction(str(high)))


@pytest.mark.parametrize(
    ("value", "truth"),
    [(YES, YES), (NO, NO), (UNKNOWN, UNKNOWN), (None, UNKNOWN), (frozenset("r"), UNKNOWN), (metres(1, 2), UNKNOWN)],
)
def test_a_fact_is_what_is_known_of_it(value: Value | None, truth: Truth) -> None:
    assert yes_or_no("a").truth(value) is truth


@pytest.mark.parametrize(
    ("value", "truth"),
    [
        (frozenset("r"), YES),
        (frozenset("rg"), YES),
        (frozenset("gb"), UNKNOWN),
        (frozenset("b"), NO),
        (None, UNKNOWN),
        (YES, UNKNOWN),
    ],
)
def test_a_choice_is_one_of_several_where_no_other_is_possible(value: Value | None, truth: Truth) -> None:
    assert COLOUR.is_in(["r", "g"]).truth(value) is truth


@pytest.mark.parametrize(
    ("condition", "below", "at", "above"),
    [
        (LENGTH < METRE, YES, NO, NO),
        (LENGTH <= METRE, YES, YES, NO),
        (LENGTH >= METRE, NO, YES, YES),
        (LENGTH > METRE, NO, NO, YES),
        (METRE > LENGTH, YES, NO, NO),
        (METRE <= LENGTH, NO, YES, YES),
    ],
)
def test_an_amount_is_compared_in_base_units(condition: Compare, below: Truth, at: Truth, above: Truth) -> None:
    known = [metres("0.999", "0.999"), metres(1, 1), metres("1.001", "1.001")]
    assert [condition.truth(value) for value in known] == [below, at, above]


@pytest.mark.parametrize(
    ("value", "truth"),
    [(metres(1, 2), YES), (metres("0.5", 1), UNKNOWN), (metres("0.5", "0.9"), NO), (None, UNKNOWN), (YES, UNKNOWN)],
)
def test_an_interval_settles_a_comparison_that_all_its_values_agree_on(value: Value | None, truth: Truth) -> None:
    assert (LENGTH >= METRE).truth(value) is truth


def test_an_amount_is_compared_with_its_own_kind_of_quantity_alone() -> None:
    with pytest.raises(UnitMismatchError, match="‘1 Hz’ and ‘0 mm’ cannot be compared"):
        _ = Quantity(Fraction(1), "Hz") > LENGTH


@pytest.mark.parametrize(("days", "before"), [(-1, YES), (0, NO), (1, NO)])
def test_a_day_lies_before_another_or_from_it_on(days: int, before: Truth) -> None:
    day = Between.exactly(FIRST + timedelta(days))
    assert SIGNED.before(FIRST).truth(day) is before  # type: ignore[attr-defined]
    assert SIGNED.from_(FIRST).truth(day) is ~before  # type: ignore[attr-defined]


def test_a_fact_about_a_party_is_another_fact_with_the_same_question() -> None:
    fact = yes_or_no("party.linked")
    grounded = fact.grounded("buyer")
    assert (fact.ref, grounded.ref) == ("party.linked", "party.linked@buyer")
    assert (grounded.key, grounded.about, grounded.question) == (fact.key, "buyer", fact.question)
    assert isinstance(grounded, Fact)
    assert repr(grounded) == "Fact('party.linked@buyer')"


@pytest.mark.parametrize("informant", Informant)
def test_only_what_somebody_can_answer_is_a_question(informant: Informant) -> None:
    assert yes_or_no("a", informant).answerable is (informant is not Informant.NOBODY)


def test_an_option_without_words_of_its_own_is_its_own_word() -> None:
    assert [COLOUR.word(option).en for option in "rgb"] == ["red", "green", "b"]
    assert COLOUR.word("g").nl == "green (nl)"


@pytest.mark.parametrize("atom", [yes_or_no("a"), COLOUR.is_("r"), LENGTH < METRE])
def test_an_atom_asks_about_one_fact(atom: object) -> None:
    assert declaration_of(atom) in {atom, COLOUR, LENGTH}  # type: ignore[arg-type]
    assert declaration_of(COLOUR.is_("r")) is COLOUR


@pytest.mark.parametrize("operator", Operator)
def test_a_comparison_admits_its_bound_only_where_it_says_at_least_or_at_most(operator: Operator) -> None:
    admits = Compare(LENGTH, operator, METRE).admits(Fraction(1))
    assert admits is (operator in {Operator.AT_LEAST, Operator.AT_MOST})
