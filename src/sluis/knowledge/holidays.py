"""Which days are public holidays."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.knowledge.model import AroundEaster

if TYPE_CHECKING:
    from collections.abc import Callable

    from sluis.knowledge.model import Holiday, Knowledge

_SATURDAY, _SUNDAY = 5, 6
_DAY = timedelta(days=1)

YEARS_AHEAD = 14
"""So many years after the horizon Sluis still reckons with the holidays that the law names now; nobody knows those beyond."""


def holidays_in(knowledge: Knowledge, country: str, year: int, act: str | None = None) -> frozenset[date]:
    """The public holidays of a country in a year; with an act, also the days that count only under it.

    Raises:
        LookupError: of this country none are known, which is not the same as having none.
    """
    rows = tuple(row for row in knowledge.holidays if row.country == country and row.only_under in {None, act})
    if not rows:
        raise LookupError(country)
    return _in_year(rows, year)


def years_known(knowledge: Knowledge, country: str) -> range:
    """The years of which every public holiday of a country is known. It is empty where none are."""
    starts = [row.from_.start.day for row in knowledge.holidays if row.country == country]
    if not starts:
        return range(0)
    first = min(starts)
    whole = first.year if (first.month, first.day) == (1, 1) else first.year + 1
    return range(whole, knowledge.horizon.year + YEARS_AHEAD + 1)


def calendar(knowledge: Knowledge, country: str, act: str | None = None) -> Callable[[date], bool]:
    """Tells whether a day is a public holiday of a country, or under an act; it raises LookupError where nobody knows.

    The Crown puts days on a par with the Dutch holidays, for some years at a time: working days between days off. Under that
    act nobody knows such a day of a year of which the decree was not seen.
    """
    known = years_known(knowledge, country)
    decreed = {row.from_.start.day.year for row in knowledge.holidays if act is not None and _is_decreed(row, act)}

    def is_holiday(day: date) -> bool:
        if day.year not in known:
            raise LookupError(country, day.year)
        if day in holidays_in(knowledge, country, day.year, act):
            return True
        if act is not None and day.year not in decreed and _between_days_off(day):
            raise LookupError(country, day)
        return False

    def is_off(day: date) -> bool:
        return day.weekday() >= _SATURDAY or (day.year in known and day in holidays_in(knowledge, country, day.year, act))

    def _between_days_off(day: date) -> bool:
        return not is_off(day) and is_off(day - _DAY) and is_off(day + _DAY)

    return is_holiday


def _is_decreed(row: Holiday, act: str) -> bool:
    """Whether somebody put a day on a par for once; the act itself names days of every year."""
    return row.only_under == act and row.until is not None


@lru_cache(maxsize=256)
def _in_year(rows: tuple[Holiday, ...], year: int) -> frozenset[date]:
    days = ((row, _day(row, year)) for row in rows)
    return frozenset(day for row, day in days if row.from_.start.day <= day and (row.until is None or day < row.until))


def _day(row: Holiday, year: int) -> date:
    if isinstance(row.on, AroundEaster):
        return easter(year) + timedelta(days=row.on.days)
    day = date(year, row.on.month, row.on.day)
    return day + timedelta(days=row.on.if_sunday) if day.weekday() == _SUNDAY else day


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar.

    Source: J. Meeus, Astronomical Algorithms, 2nd ed. 1998, ch. 8 (the method of Butcher's Ecclesiastical Calendar, 1876).
    """
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    lunar = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - lunar + 15) % 30
    leap_years, year_rest = divmod(rest, 4)
    weekday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
