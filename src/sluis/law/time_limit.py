"""When a period ends: Article 3 of Regulation (EEC, Euratom) No 1182/71.

The day of the event does not count. Periods in days include holidays, those in working days do not. A period that would end on
a holiday, a Saturday or a Sunday ends with the next working day, and one of two days or more has at least two working days.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

_DAY = timedelta(days=1)
_SATURDAY = 5

IsHoliday: TypeAlias = "Callable[[date], bool]"
"""Whether a day is a public holiday of the State in which something must be done."""


class Unit(Enum):
    """In what a period is expressed."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


def last_day(event: date, number: int, unit: Unit, is_holiday: IsHoliday) -> date:
    """The last day of a period of `number` (above 0) days, weeks, … after an event on the day `event`."""
    if unit is Unit.WORKING_DAYS:
        return _working_day_after(event, number, is_holiday)
    at_least = _working_day_after(event, 2, is_holiday) if (unit, number) != (Unit.DAYS, 1) else event
    return max(_not_before(_nominal(event, number, unit), is_holiday), at_least)


def is_working_day(day: date, is_holiday: IsHoliday) -> bool:
    """All days but public holidays, Saturdays and Sundays (Article 2(2))."""
    return day.weekday() < _SATURDAY and not is_holiday(day)


def _nominal(event: date, number: int, unit: Unit) -> date:
    match unit:
        case Unit.MONTHS:
            return _months_after(event, number)
        case Unit.YEARS:
            return _months_after(event, 12 * number)
        case Unit.WEEKS:
            return event + 7 * number * _DAY
        case _:
            return event + number * _DAY


def _months_after(event: date, number: int) -> date:
    """The same date so many months later, or the last day of that month where it has no such date."""
    year, month = divmod(event.year * 12 + event.month - 1 + number, 12)
    return date(year, month + 1, min(event.day, monthrange(year, month + 1)[1]))


def _not_before(day: date, is_holiday: IsHoliday) -> date:
    while not is_working_day(day, is_holiday):
        day += _DAY
    return day


def _working_day_after(event: date, number: int, is_holiday: IsHoliday) -> date:
    day = event
    for _ in range(number):
        day = _not_before(day + _DAY, is_holiday)
    return day
