"""The Dutch public holidays are those of the Algemene termijnenwet."""

from datetime import date

import pytest

from sluis.knowledge.holidays import easter, holidays_in
from sluis.knowledge.snapshot import packaged


@pytest.mark.parametrize(
    ("year", "days"),
    [
        (2026, ["01-01", "04-03", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26"]),
        (2025, ["01-01", "04-18", "04-21", "04-26", "05-05", "05-29", "06-09", "12-25", "12-26"]),
        (2012, ["01-01", "04-06", "04-09", "04-30", "05-05", "05-17", "05-28", "12-25", "12-26"]),
        (2008, []),
    ],
)
def test_the_holidays_of_a_year(year: int, days: list[str]) -> None:
    assert sorted(holidays_in(packaged(), "NL", year)) == [date.fromisoformat(f"{year}-{day}") for day in days]


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
