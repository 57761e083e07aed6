"""The Dutch public holidays are those of the Algemene termijnenwet."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.knowledge.holidays import YEARS_AHEAD, calendar, easter, holidays_in, years_known
from sluis.knowledge.snapshot import packaged

ACT = "nl-algemene-termijnenwet"


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2026, ["01-01", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26"]),
        (2025, ["01-01", "04-21", "04-26", "05-05", "05-29", "06-09", "12-25", "12-26"]),
        (2012, ["01-01", "04-09", "04-30", "05-05", "05-17", "05-28", "12-25", "12-26"]),
        (2008, []),
    ],
)
def test_the_holidays_of_a_year(year: int, days: list[str]) -> None:
    assert sorted(holidays_in(packaged(), "NL", year)) == [date.fromisoformat(f"{year}-{day}") for day in days]


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2026, ["01-02", "04-03", "05-15"]),
        (2024, ["03-29", "05-10", "12-27"]),
        (2018, ["03-30", "05-11", "12-24", "12-31"]),
        (2016, ["03-25"]),
    ],
)
def test_some_days_count_under_the_dutch_act_only(year: int, days: list[str]) -> None:
    further = holidays_in(packaged(), "NL", year, ACT) - holidays_in(packaged(), "NL", year)
    assert sorted(further) == [date.fromisoformat(f"{year}-{day}") for day in days]


@pytest.mark.parametrize("day", ["2015-05-15", "2021-05-14", "2022-05-27", "2029-05-11"])
def test_a_day_between_days_off_is_not_told_where_no_decree_was_seen(day: str) -> None:
    under_the_act, elsewhere = calendar(packaged(), "NL", ACT), calendar(packaged(), "NL")
    asked = date.fromisoformat(day)
    assert not elsewhere(asked)
    with pytest.raises(LookupError):
        under_the_act(asked)


@pytest.mark.parametrize("day", ["2026-05-04", "2027-04-26", "2021-05-12", "2021-05-17", "2022-04-26"])
def test_other_working_days_are_told(day: str) -> None:
    assert not calendar(packaged(), "NL", ACT)(date.fromisoformat(day))


def test_a_country_whose_holidays_are_not_known_is_not_one_without_holidays() -> None:
    with pytest.raises(LookupError):
        holidays_in(packaged(), "DE", 2026)


@pytest.mark.parametrize(
    "day",
    [
        "1818-03-22",
        "1943-04-25",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2038-04-25",
    ],
)
def test_easter(day: str) -> None:
    assert easter(int(day[:4])) == date.fromisoformat(day)


def test_the_years_of_which_the_holidays_are_known_end_somewhere() -> None:
    known = years_known(packaged(), "NL")
    assert known == range(2009, packaged().horizon.year + YEARS_AHEAD + 1)
    assert not years_known(packaged(), "DE")


@pytest.mark.parametrize(("country", "year"), [("NL", 2008), ("NL", 2080), ("DE", 2026)])
def test_a_calendar_does_not_guess(country: str, year: int) -> None:
    with pytest.raises(LookupError):
        calendar(packaged(), country)(date(year, 12, 25))


@given(st.dates(date(2009, 1, 1), date(2040, 12, 31)))
def test_a_calendar_has_the_holidays_of_its_year(day: date) -> None:
    assert calendar(packaged(), "NL")(day) == (day in holidays_in(packaged(), "NL", day.year))


@given(st.integers(2009, 2040))
def test_no_holiday_stands_alone_for_a_year(year: int) -> None:
    # Liberation Day and Ascension Day can be one; otherwise the law names eight days, and one for its own periods.
    assert len(holidays_in(packaged(), "NL", year)) in {7, 8}
    assert len(holidays_in(packaged(), "NL", year, ACT)) >= 8
    assert easter(year) + timedelta(days=1) in holidays_in(packaged(), "NL", year)
