"""Periods end as Regulation 1182/71 says."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.law.time_limit import Limit, Reckoning, Runs, Unit, is_working_day, last_day, limit_day

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


LIMITS = st.builds(Limit, st.integers(1, 60), *map(st.sampled_from, (Unit, Runs, Reckoning)))
EVERY_DAY = [Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS]


def dutch(number: int, unit: Unit) -> Limit:
    return Limit(number, unit, reckoning=Reckoning.DUTCH)


@pytest.mark.parametrize(
    ("limit", "event", "end"),
    [
        # Records: from the end of the calendar year, whatever the day in it.
        (Limit(5, Unit.YEARS, Runs.AFTER_YEAR), date(2026, 1, 1), date(2031, 12, 31)),
        (Limit(5, Unit.YEARS, Runs.AFTER_YEAR), date(2026, 12, 31), date(2031, 12, 31)),
        (Limit(3, Unit.YEARS, Runs.AFTER_YEAR), date(2019, 5, 2), date(2022, 12, 31) + timedelta(days=2)),
        # Counted back, the whole period lies in between; a Saturday stays one.
        (Limit(10, Unit.DAYS, Runs.BEFORE), date(2026, 12, 23), date(2026, 12, 12)),
        (Limit(1, Unit.WEEKS, Runs.BEFORE), date(2026, 12, 23), date(2026, 12, 15)),
        (Limit(1, Unit.MONTHS, Runs.BEFORE), date(2026, 3, 31), date(2026, 2, 27)),
        (Limit(2, Unit.WORKING_DAYS, Runs.BEFORE), date(2025, 12, 29), date(2025, 12, 22)),
        # The Algemene termijnenwet: short periods are moved, longer ones and those in years are not.
        (dutch(4, Unit.WEEKS), date(2025, 11, 27), date(2025, 12, 29)),
        (dutch(12, Unit.WEEKS), date(2025, 10, 3), date(2025, 12, 29)),
        (dutch(13, Unit.WEEKS), date(2025, 9, 26), date(2025, 12, 26)),
        (dutch(90, Unit.DAYS), date(2025, 9, 27), date(2025, 12, 29)),
        (dutch(91, Unit.DAYS), date(2025, 9, 26), date(2025, 12, 26)),
        (dutch(3, Unit.MONTHS), date(2025, 9, 26), date(2025, 12, 29)),
        (dutch(4, Unit.MONTHS), date(2025, 8, 26), date(2025, 12, 26)),
        (dutch(1, Unit.YEARS), date(2024, 12, 26), date(2025, 12, 26)),
        # From three days on at least two working days; the regulation asks them from two days on.
        (dutch(2, Unit.DAYS), date(2025, 12, 24), date(2025, 12, 29)),
        (Limit(2, Unit.DAYS), date(2025, 12, 24), date(2025, 12, 30)),
        (dutch(3, Unit.DAYS), date(2025, 12, 24), date(2025, 12, 30)),
        (dutch(3, Unit.WORKING_DAYS), date(2025, 12, 23), date(2025, 12, 30)),
    ],
)
def test_a_limit_ends(limit: Limit, event: date, end: date) -> None:
    assert limit_day(limit, event, christmas) == end


@given(DAYS, LIMITS, HOLIDAYS)
def test_a_limit_ends_on_its_own_side_of_the_event(event: date, limit: Limit, holidays: set[date]) -> None:
    end = limit_day(limit, event, holidays.__contains__)
    assert end < event if limit.runs is Runs.BEFORE else end > event


@given(DAYS, LIMITS, HOLIDAYS)
def test_a_limit_that_must_end_on_a_working_day_does(event: date, limit: Limit, holidays: set[date]) -> None:
    end = limit_day(limit, event, holidays.__contains__)
    longest = {Unit.DAYS: 90, Unit.WEEKS: 12, Unit.MONTHS: 3, Unit.YEARS: 0}.get(limit.unit, 60)
    moved = limit.reckoning is Reckoning.UNION or limit.number <= longest
    if limit.runs is not Runs.BEFORE and moved:
        assert is_working_day(end, holidays.__contains__)


@given(DAYS, st.integers(0, 400), LIMITS, HOLIDAYS)
def test_a_later_event_never_ends_a_limit_earlier(event: date, later: int, limit: Limit, holidays: set[date]) -> None:
    first, second = (limit_day(limit, day, holidays.__contains__) for day in (event, event + timedelta(days=later)))
    assert first <= second


@given(DAYS, LIMITS, HOLIDAYS)
def test_a_longer_limit_never_ends_nearer_to_the_event(event: date, limit: Limit, holidays: set[date]) -> None:
    longer = limit._replace(number=limit.number + 1)
    near, far = (limit_day(one, event, holidays.__contains__) for one in (limit, longer))
    assert far <= near if limit.runs is Runs.BEFORE else near <= far


@given(DAYS, st.integers(1, 60), st.sampled_from(EVERY_DAY), HOLIDAYS)
def test_the_dutch_act_never_gives_more_time_than_the_regulation(
    event: date, number: int, unit: Unit, holidays: set[date]
) -> None:
    union, dutch = (limit_day(Limit(number, unit, reckoning=one), event, holidays.__contains__) for one in Reckoning)
    assert dutch <= union


@given(DAYS, st.integers(1, 60), HOLIDAYS)
def test_counted_back_the_working_days_lie_in_between(event: date, number: int, holidays: set[date]) -> None:
    end = limit_day(Limit(number, Unit.WORKING_DAYS, Runs.BEFORE), event, holidays.__contains__)
    between = [end + timedelta(days=after) for after in range(1, (event - end).days)]
    assert sum(is_working_day(day, holidays.__contains__) for day in between) == number
