"""Periods end as Regulation 1182/71 says."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.law.time_limit import Unit, is_working_day, last_day

CHRISTMAS = {date(2025, 12, 25), date(2025, 12, 26), date(2026, 1, 1)}
DAYS = st.dates(date(2009, 1, 1), date(2040, 1, 1))
HOLIDAYS = st.sets(st.dates(date(2009, 1, 1), date(2045, 1, 1)), max_size=40)


def never(_: date) -> bool:
    return False


def christmas(day: date) -> bool:
    return day in CHRISTMAS


@pytest.mark.parametrize(
    ("event", "number", "unit", "end"),
    [
        (date(2026, 11, 20), 1, Unit.WORKING_DAYS, date(2026, 11, 23)),
        (date(2026, 11, 20), 10, Unit.WORKING_DAYS, date(2026, 12, 4)),
        (date(2025, 12, 23), 3, Unit.WORKING_DAYS, date(2025, 12, 30)),
        (date(2026, 11, 16), 5, Unit.DAYS, date(2026, 11, 23)),
        (date(2026, 11, 16), 4, Unit.DAYS, date(2026, 11, 20)),
        (date(2025, 12, 24), 1, Unit.DAYS, date(2025, 12, 29)),
        (date(2025, 12, 24), 2, Unit.DAYS, date(2025, 12, 30)),
        (date(2026, 11, 20), 8, Unit.WEEKS, date(2027, 1, 15)),
        (date(2025, 11, 27), 4, Unit.WEEKS, date(2025, 12, 29)),
        (date(2026, 1, 31), 1, Unit.MONTHS, date(2026, 3, 2)),
        (date(2027, 12, 31), 2, Unit.MONTHS, date(2028, 2, 29)),
        (date(2020, 2, 29), 5, Unit.YEARS, date(2025, 2, 28)),
        (date(2025, 12, 31), 5, Unit.YEARS, date(2030, 12, 31)),
    ],
)
def test_a_period_ends(event: date, number: int, unit: Unit, end: date) -> None:
    assert last_day(event, number, unit, christmas) == end


@given(DAYS, st.integers(1, 60), st.sampled_from(Unit), HOLIDAYS)
def test_the_last_day_is_a_working_day_after_the_event(event: date, number: int, unit: Unit, holidays: set[date]) -> None:
    end = last_day(event, number, unit, holidays.__contains__)
    assert end > event
    assert is_working_day(end, holidays.__contains__)


@given(DAYS, st.integers(1, 60), HOLIDAYS)
def test_working_days_are_counted_one_by_one(event: date, number: int, holidays: set[date]) -> None:
    end = last_day(event, number, Unit.WORKING_DAYS, holidays.__contains__)
    between = [event + timedelta(days=after) for after in range(1, (end - event).days + 1)]
    assert sum(is_working_day(day, holidays.__contains__) for day in between) == number


@given(DAYS, st.integers(2, 30), st.sampled_from([Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS]), HOLIDAYS)
def test_a_period_has_two_working_days(event: date, number: int, unit: Unit, holidays: set[date]) -> None:
    end = last_day(event, number, unit, holidays.__contains__)
    between = [event + timedelta(days=after) for after in range(1, min((end - event).days, 90) + 1)]
    assert sum(is_working_day(day, holidays.__contains__) for day in between) >= 2


@given(DAYS, st.integers(1, 60), st.sampled_from(Unit), HOLIDAYS)
def test_more_holidays_never_shorten_a_period(event: date, number: int, unit: Unit, holidays: set[date]) -> None:
    assert last_day(event, number, unit, holidays.__contains__) >= last_day(event, number, unit, never)


@given(DAYS, st.integers(1, 60), st.sampled_from(Unit), HOLIDAYS)
def test_a_longer_period_never_ends_earlier(event: date, number: int, unit: Unit, holidays: set[date]) -> None:
    shorter, longer = (last_day(event, many, unit, holidays.__contains__) for many in (number, number + 1))
    assert shorter <= longer
