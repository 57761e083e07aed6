"""When a period ends: Article 3 of Regulation (EEC, Euratom) No 1182/71, and the Dutch Algemene termijnenwet.

Under both, the day of the event does not count, and periods in days include holidays. Under the regulation a period that would
end on a holiday, a Saturday or a Sunday ends with the next working day, and one of two days or more has at least two working
days. The Dutch act says the same of periods of at most 90 days, twelve weeks or three months (two working days from three days
on), and leaves longer ones as they are. A period that is counted back from an event is never moved.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

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


class Runs(Enum):
    """Where a period begins and which way it runs: from an event, back from it, or from the end of its calendar year."""

    AFTER = "after"
    BEFORE = "before"
    AFTER_YEAR = "after_year"


class Reckoning(Enum):
    """By which rules a period is counted: those for acts of the Union, or those for Dutch acts and orders in council."""

    UNION = "union"
    DUTCH = "dutch"


class Limit(NamedTuple):
    """A period of `number` (above 0) days, weeks, …: how it runs and how it is counted."""

    number: int
    unit: Unit
    runs: Runs = Runs.AFTER
    reckoning: Reckoning = Reckoning.UNION


# The longest periods that the Algemene termijnenwet moves (Article 4): longer ones, and those in years, it leaves as they are.
_MOVED_AT_MOST = {Unit.DAYS: 90, Unit.WEEKS: 12, Unit.MONTHS: 3}
_DUTCH_TWO_WORKING_DAYS_FROM = 3
# No run of days off is so long that a period beyond this has fewer than two working days.
_LONG = timedelta(days=21)


def limit_day(limit: Limit, event: date, is_holiday: IsHoliday) -> date:
    """The last day on which something can be done in time, or up to which it must be kept up.

    Counted back, the whole period lies between that day and the event, so that nobody can call it too late.
    """
    match limit.runs:
        case Runs.BEFORE:
            return _last_day_before(event, limit.number, limit.unit, is_holiday)
        case Runs.AFTER_YEAR:
            event = date(event.year, 12, 31)
        case Runs.AFTER:
            pass
    count = last_day if limit.reckoning is Reckoning.UNION else _dutch_last_day
    return count(event, limit.number, limit.unit, is_holiday)


def last_day(event: date, number: int, unit: Unit, is_holiday: IsHoliday) -> date:
    """The last day of a period of `number` (above 0) days, weeks, … after an event on the day `event`."""
    if unit is Unit.WORKING_DAYS:
        return _working_day_after(event, number, is_holiday)
    at_least = _working_day_after(event, 2, is_holiday) if (unit, number) != (Unit.DAYS, 1) else event
    return max(_not_before(_nominal(event, number, unit), is_holiday), at_least)


def _dutch_last_day(event: date, number: int, unit: Unit, is_holiday: IsHoliday) -> date:
    """The last day of a period under the Algemene termijnenwet."""
    if unit is Unit.WORKING_DAYS:
        return _working_day_after(event, number, is_holiday)
    nominal = _nominal(event, number, unit)
    if not is_extended(number, unit):
        return nominal
    moved = _not_before(nominal, is_holiday)
    short = unit is Unit.DAYS and number < _DUTCH_TWO_WORKING_DAYS_FROM
    return moved if short or nominal - event > _LONG else max(moved, _working_day_after(event, 2, is_holiday))


def is_extended(number: int, unit: Unit) -> bool:
    """Whether the Algemene termijnenwet lets such a period end later, where it would end on a day off (Article 4)."""
    return unit is Unit.WORKING_DAYS or number <= _MOVED_AT_MOST.get(unit, 0)


def _last_day_before(event: date, number: int, unit: Unit, is_holiday: IsHoliday) -> date:
    """The last day with the whole period between it and the event."""
    if unit is not Unit.WORKING_DAYS:
        return _nominal(event, -number, unit) - _DAY
    day = event
    for _ in range(number):
        day -= _DAY
        while not is_working_day(day, is_holiday):
            day -= _DAY
    return day - _DAY


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
