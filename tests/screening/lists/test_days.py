"""Days are as exact as they were written, or not read."""

from datetime import date

import pytest

from sluis.screening.entry import Birth
from sluis.screening.lists.days import birth, partial_day, whole_day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("1962-01-29", "1962-01-29"),
        ("1962-01", "1962-01"),
        ("1962", "1962"),
        ("29 Jan 1962", "1962-01-29"),
        ("Jan 1962", "1962-01"),
        ("29/01/1962", "1962-01-29"),
        ("00/00/1962", "1962"),
        ("dd/09/1958", "1958-09"),
        ("29.1.1962", "1962-01-29"),
        ("2026-02-27T00:00:09.554Z", "2026-02-27"),
        ("31/02/1962", ""),
        ("13/1962", ""),
        ("Sep-99", ""),
        ("in the 1970s", ""),
        ("0001-01-01", ""),
        ("", ""),
    ],
)
def test_a_day_is_read_as_it_was_written(written: str, day: str) -> None:
    assert partial_day(written) == day


def test_the_month_comes_first_in_american_lists() -> None:
    assert whole_day("05/07/2024", month_first=True) == date(2024, 5, 7)
    assert whole_day("05/07/2024") == date(2024, 7, 5)
    assert whole_day("07/2024") is None


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("circa 1965", Birth("1965", circa=True)),
        ("1963 to 1964", Birth("1963", until="1964")),
        ("18 Jan 1970 to 18 Jan 1971", Birth("1970", until="1971")),
        ("1963 or 1964", Birth("1963", until="1964")),
        ("1963-1964", Birth("1963", until="1964")),
        ("1964 to 1963", None),
        ("30-35 years old", None),
    ],
)
def test_a_birth_may_be_about_or_between(written: str, found: Birth | None) -> None:
    assert birth(written) == found
