"""Days as lists write them. What is not recognised gives None, and stays in the remarks as it was written."""

from __future__ import annotations

import re
from datetime import date

from sluis.screening.entry import Birth

_MONTHS = dict(jan=1, feb=2, mar=3, apr=4, may=5, jun=6, jul=7, aug=8, sep=9, oct=10, nov=11, dec=12)  # noqa: C408
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?(?:T[0-9:.+Z-]*)?")
_SPELLED = re.compile(r"(?:([0-9]{1,2})\s+)?([A-Za-z]{3})[a-z]*\.?,?\s+([0-9]{4})")
_DAY_FIRST = re.compile(r"(?:([0-9]{1,2}|dd|00)[/.-])?(?:([0-9]{1,2}|mm|00)[/.-])?([0-9]{4})", re.IGNORECASE)
_CIRCA = re.compile(r"^(?:circa|c\.|ca\.?|approximately|approx\.?|about)\s+", re.IGNORECASE)
_RANGE = re.compile(r"\s+(?:to|and|or|-)\s+|(?<=[0-9]{4})-(?=[0-9]{4})")
_EARLIEST, _LATEST = 1700, 2200


def partial_day(written: str, *, month_first: bool = False) -> str:
    """A day, month or year in ISO 8601, as exact as it was written; empty where it is none."""
    written = written.strip()
    if found := _ISO.fullmatch(written):
        return _checked(*found.groups())
    if found := _SPELLED.fullmatch(written):
        day, month, year = found.groups()
        return _checked(year, str(_MONTHS.get(month.lower(), "")), day)
    if found := _DAY_FIRST.fullmatch(written):
        first, second, year = found.groups()
        if second is None:
            return _checked(year, first, None)
        return _checked(year, first, second) if month_first else _checked(year, second, first)
    return ""


def whole_day(written: str, *, month_first: bool = False) -> date | None:
    """A day; None where a month or a year was written, or no day at all."""
    found = partial_day(written, month_first=month_first)
    return date.fromisoformat(found) if len(found) == len("2026-01-31") else None


def birth(written: str, *, month_first: bool = False) -> Birth | None:
    """A day of birth: exact, partial, about, or a range of years; None where it cannot be read."""
    rest = _CIRCA.sub("", written.strip())
    circa = rest != written.strip()
    if day := partial_day(rest, month_first=month_first):
        return Birth(day, circa=circa)
    ends = [partial_day(end, month_first=month_first)[:4] for end in _RANGE.split(rest)]
    if len(ends) == 2 and all(ends) and ends[0] <= ends[1]:  # noqa: PLR2004  (a range has two ends)
        return Birth(ends[0], until=ends[1], circa=circa)
    return None


def _checked(year: str, month: str | None, day: str | None) -> str:
    """The parts as a day, if there is such a day."""
    numbers = [int(part) if part and part.isascii() and part.isdigit() else 0 for part in (year, month, day)]
    if not _EARLIEST <= numbers[0] <= _LATEST or (month and month.isdigit() and numbers[1] > 12):  # noqa: PLR2004
        return ""
    if not numbers[1]:
        return f"{numbers[0]:04}"
    if not numbers[2]:
        return f"{numbers[0]:04}-{numbers[1]:02}"
    try:
        return date(*numbers).isoformat()
    except ValueError:
        return ""
