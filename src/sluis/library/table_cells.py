"""The cells of a table as text, whatever the file is: a day is an ISO day, a number is its digits."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Final, NamedTuple

_MOST_DIGITS: Final = 10**15
"""From here on a spreadsheet and a float no longer keep every digit."""


class Cells(NamedTuple):
    """A row: its line, its cells, and which of them say something else than they seem, with why."""

    line: int
    texts: list[str]
    doubts: tuple[tuple[int, str], ...] = ()


def as_text(value: object) -> str | None:
    """What a cell says; None where its value cannot be told."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return str(value).upper()
        case int() | Decimal():
            return str(value)
        case float():
            return _number(value)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date() | time() | timedelta():
            return str(value)
        case list() | tuple():
            parts = [as_text(one) for one in value]
            return None if None in parts else "|".join(one for one in parts if one)
        case _:
            return None


def _number(value: float) -> str | None:
    if value != value or abs(value) >= _MOST_DIGITS:  # noqa: PLR0124  (not a number is not itself)
        return None
    return str(int(value)) if value.is_integer() else repr(value)
