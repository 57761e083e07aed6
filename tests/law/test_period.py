"""Legal time: on which days something applies."""

from datetime import date, timedelta

import pytest

from sluis.law.period import Period, Start
from sluis.law.truth import NO, UNKNOWN, YES, Truth

FIRST, END = date(2021, 9, 9), date(2025, 1, 1)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("period", "day", "applies"),
    [
        (Period(Start.on(FIRST)), FIRST - DAY, NO),
        (Period(Start.on(FIRST)), FIRST, YES),
        (Period(Start.on(FIRST)), FIRST + DAY, YES),
        (Period(Start.not_after(FIRST)), FIRST - DAY, UNKNOWN),
        (Period(Start.not_after(FIRST)), FIRST, YES),
        (Period(Start.on(FIRST), END), END - DAY, YES),
        (Period(Start.on(FIRST), END), END, NO),
        (Period(Start.not_after(FIRST), END), END, NO),
    ],
)
def test_a_period_runs_from_its_start_until_the_day_before_its_end(period: Period, day: date, applies: Truth) -> None:
    assert period.contains(day) is applies


@pytest.mark.parametrize("end", [FIRST, FIRST - DAY])
def test_a_period_without_days_is_refused(end: date) -> None:
    with pytest.raises(ValueError, match="not after its start"):
        Period(Start.on(FIRST), end)
