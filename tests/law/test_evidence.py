"""What statements amount to: who is heard, what sources leave possible together, and why nothing is established."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from sluis.law.between import Between
from sluis.law.evidence import UNESTABLISHED, Established, Statement, establish
from sluis.law.fact import Declaration, Value
from sluis.law.truth import NO, UNKNOWN, YES
from tests.properties.strategies import declaration, yes_or_no

TODAY = date(2026, 11, 21)
DAY = timedelta(days=1)
FACT, CHOICE, AMOUNT, SIGNED = yes_or_no("a"), declaration("choice", "c"), declaration("amount", "n"), declaration("day", "d")


def options(*names: str) -> frozenset[str]:
    return frozenset(names)


def numbers(low: int, high: int) -> Between[Fraction]:
    return Between(Fraction(low), Fraction(high))


def days(low: int, high: int) -> Between[date]:
    return Between(TODAY + low * DAY, TODAY + high * DAY)


@pytest.mark.parametrize(
    ("of", "values", "together", "remark"),
    [
        (FACT, [YES, YES], YES, None),
        (FACT, [YES, NO], None, "in_conflict"),
        (FACT, [UNKNOWN, NO, UNKNOWN], NO, None),
        (FACT, [UNKNOWN], None, None),
        (CHOICE, [options("a", "b"), options("b", "c")], options("b"), None),
        (CHOICE, [options("a"), options("b", "c")], None, "in_conflict"),
        (CHOICE, [options("a", "b"), options("b", "c"), options("a")], None, "in_conflict"),
        (AMOUNT, [numbers(1, 5), numbers(3, 9)], numbers(3, 5), None),
        (AMOUNT, [numbers(1, 3), numbers(3, 9)], numbers(3, 3), None),
        (AMOUNT, [numbers(1, 2), numbers(3, 9)], None, "in_conflict"),
        (SIGNED, [days(0, 4), days(-3, 1), days(1, 9)], days(1, 1), None),
        (CHOICE, [options("a"), numbers(1, 2)], None, "in_conflict"),
    ],
)
def test_sources_narrow_each_other_or_are_in_conflict(
    of: Declaration, values: list[Value], together: Value | None, remark: str | None
) -> None:
    said = [Statement(value, f"source {number}") for number, value in enumerate(values)]
    assert establish(of, said, TODAY) == Established(together, tuple(said), remark)


@pytest.mark.parametrize(
    ("expires", "value", "remark"),
    [(TODAY - DAY, None, "expired"), (TODAY, None, "expired"), (TODAY + DAY, YES, None), (None, YES, None)],
)
def test_a_statement_counts_until_the_day_on_which_it_expires(
    expires: date | None, value: Value | None, remark: str | None
) -> None:
    said = Statement(YES, "a letter", expires=expires)
    assert establish(FACT, [said], TODAY) == Established(value, (said,), remark)


@pytest.mark.parametrize(
    ("stated_on", "value", "remark"),
    [(TODAY - DAY, YES, None), (TODAY, YES, None), (TODAY + DAY, None, "in_the_future"), (None, YES, None)],
)
def test_a_statement_that_was_not_made_yet_does_not_count(
    stated_on: date | None, value: Value | None, remark: str | None
) -> None:
    said = Statement(YES, "a letter", stated_on=stated_on)
    assert establish(FACT, [said], TODAY - 9 * DAY, known_by=TODAY) == Established(value, (said,), remark)


def test_without_a_day_of_knowledge_no_statement_lies_in_the_future() -> None:
    assert establish(FACT, [Statement(YES, "a letter", stated_on=TODAY + DAY)], TODAY).value is YES


def test_a_source_that_does_not_count_does_not_contradict_one_that_does() -> None:
    said = [
        Statement(YES, "a letter"),
        Statement(NO, "an old letter", expires=TODAY),
        Statement(NO, "a later letter", stated_on=TODAY + DAY),
    ]
    assert establish(FACT, said, TODAY, known_by=TODAY) == Established(YES, tuple(said))


def test_where_nobody_said_anything_nothing_is_remarked() -> None:
    assert establish(FACT, [], TODAY, known_by=TODAY) == UNESTABLISHED == Established(None)


def test_an_interested_party_is_heard_on_a_fact_that_speaks_for_nobody() -> None:
    said = Statement(NO, "the buyer", interested=True)
    assert establish(FACT, [said], TODAY).value is NO
    assert establish(replace(FACT, adverse=YES), [said], TODAY).remark == "interested_only"
    assert establish(CHOICE, [said._replace(value=options("a"))], TODAY).value == options("a")


def test_adverse_evidence_that_does_not_count_leaves_a_trace() -> None:
    adverse = replace(FACT, adverse=YES)
    no = Statement(NO, "register", stated_on=TODAY)
    lapsed = Statement(YES, "newspaper", stated_on=TODAY - DAY, expires=TODAY)
    slip = Statement(YES, "newspaper", stated_on=TODAY + DAY)
    assert establish(adverse, [no, lapsed], TODAY, TODAY)[::2] == (None, "adverse_lapsed")
    assert establish(adverse, [no._replace(interested=False), lapsed], TODAY, TODAY)[::2] == (NO, "adverse_lapsed")
    assert establish(adverse, [no, lapsed._replace(expires=TODAY + DAY)], TODAY, TODAY)[::2] == (YES, "interest_not_stated")
    assert establish(adverse, [no, slip], TODAY, TODAY)[::2] == (None, "in_the_future")
    assert establish(FACT, [no, slip], TODAY, TODAY)[::2] == (NO, None)
