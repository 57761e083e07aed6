"""What statements amount to, whoever makes them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.law.between import Between
from sluis.law.evidence import Established, Statement, establish
from sluis.law.fact import Value
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from tests.properties.strategies import (
    AMOUNTS,
    DAYS,
    OPTIONS,
    agrees,
    declaration,
    exact_values,
    intervals,
    yes_or_no,
)

TODAY = date(2026, 11, 21)
PLAIN = yes_or_no("f0")
TRUTHS = st.sampled_from(Truth)


def statements(values: st.SearchStrategy[Value]) -> st.SearchStrategy[list[Statement]]:
    expiries = st.none() | st.integers(-2, 2).map(lambda days: TODAY + timedelta(days))
    interests = st.sampled_from([True, False, None])
    one = st.builds(Statement, values, source=st.just("a file"), expires=expiries, interested=interests)
    return st.lists(one, max_size=5)


def current(said: list[Statement]) -> list[Statement]:
    return [one for one in said if one.expires is None or one.expires > TODAY]


@given(statements(TRUTHS), st.sampled_from([YES, NO]))
def test_adverse_evidence_leaves_the_answer_adverse_or_open(said: list[Statement], adverse: Truth) -> None:
    found = establish(replace(PLAIN, adverse=adverse), said, TODAY)
    if any(one.value is adverse for one in current(said)):
        assert found.value is not ~adverse


@given(statements(TRUTHS), st.sampled_from([YES, NO]))
def test_the_word_of_an_interested_party_changes_nothing_in_its_favour(said: list[Statement], adverse: Truth) -> None:
    fact = replace(PLAIN, adverse=adverse)
    against = [one for one in said if not (one.interested and one.value is not adverse)]
    assert establish(fact, said, TODAY).value is establish(fact, against, TODAY).value


@given(statements(TRUTHS), st.sampled_from([YES, NO]))
def test_only_a_source_without_interest_contests_adverse_evidence(said: list[Statement], adverse: Truth) -> None:
    found = establish(replace(PLAIN, adverse=adverse), said, TODAY)
    contests = [one for one in current(said) if one.value is ~adverse and one.interested is False]
    if any(one.value is adverse for one in current(said)):
        assert (found.value is adverse) is not bool(contests)


@pytest.mark.parametrize(
    ("letter", "amounts_to", "remark"),
    [
        (Statement(NO, "a letter", interested=True), YES, None),
        (Statement(NO, "a letter"), YES, "interest_not_stated"),
        (Statement(NO, "a letter", interested=False), None, "in_conflict"),
    ],
)
def test_a_source_of_unknown_interest_does_not_take_away_adverse_evidence(
    letter: Statement, amounts_to: Truth | None, remark: str | None
) -> None:
    said = [Statement(YES, "a newspaper"), letter]
    assert establish(replace(PLAIN, adverse=YES), said, TODAY) == Established(amounts_to, tuple(said), remark)


def test_a_source_of_unknown_interest_is_believed_where_nothing_speaks_against_it() -> None:
    said = [Statement(NO, "a letter")]
    assert establish(replace(PLAIN, adverse=YES), said, TODAY) == Established(NO, tuple(said))


@pytest.mark.parametrize(
    ("value", "amounts_to", "remark"),
    [(YES, YES, None), (NO, None, "interested_only"), (UNKNOWN, None, "interested_only")],
)
def test_an_interested_party_is_believed_only_where_it_speaks_against_itself(
    value: Truth, amounts_to: Truth | None, remark: str | None
) -> None:
    said = [Statement(value, "the buyer", interested=True)]
    assert establish(replace(PLAIN, adverse=YES), said, TODAY) == Established(amounts_to, tuple(said), remark)


@given(statements(TRUTHS))
def test_a_statement_that_has_expired_counts_for_nothing(said: list[Statement]) -> None:
    assert establish(PLAIN, said, TODAY).value == establish(PLAIN, current(said), TODAY).value


@given(statements(TRUTHS))
def test_the_order_of_statements_does_not_matter(said: list[Statement]) -> None:
    found, turned = establish(PLAIN, said, TODAY), establish(PLAIN, said[::-1], TODAY)
    assert (found.value, found.remark) == (turned.value, turned.remark)


@given(statements(TRUTHS))
def test_the_statements_are_kept_whatever_they_amount_to(said: list[Statement]) -> None:
    assert establish(PLAIN, said, TODAY).statements == tuple(said)


OPTION_SETS = st.frozensets(st.sampled_from(OPTIONS), min_size=1)


@given(st.data(), st.sampled_from(["choice", "amount", "day", "fact"]))
def test_statements_leave_possible_what_each_of_them_leaves_possible(data: st.DataObject, kind: str) -> None:
    of = declaration(kind, "f0")
    values: st.SearchStrategy[Value] = {
        "choice": OPTION_SETS,
        "amount": intervals(AMOUNTS),
        "day": intervals(DAYS),
        "fact": TRUTHS,
    }[kind]
    said = data.draw(statements(values))
    found = establish(of, said, TODAY)
    left = [one for one in exact_values(of) if all(agrees(one, each.value) for each in current(said))]
    assert (found.remark == "in_conflict") is (not left)
    if left:
        assert [one for one in exact_values(of) if agrees(one, found.value)] == left


@given(st.lists(st.integers(-9, 9), min_size=4, max_size=4))
def test_two_intervals_together_are_what_lies_in_both(ends: list[int]) -> None:
    one, other = Between(*sorted(ends[:2])), Between(*sorted(ends[2:]))
    both = [value for value in range(-9, 10) if one.low <= value <= one.high and other.low <= value <= other.high]
    assert one.meets(other) is bool(both)
    if both:
        assert one.narrowed(other) == Between(min(both), max(both))
        assert one.covers(one.narrowed(other))


def test_a_value_of_another_kind_is_a_conflict() -> None:
    said = [Statement(YES, "a"), Statement(Between.exactly(Fraction(1)), "b"), Statement(UNKNOWN, "c")]
    assert establish(PLAIN, said, TODAY).remark == "in_conflict"
