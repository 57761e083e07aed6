"""The day on which a reader wants to know the law."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sluis.cli.options import day_of


def legal_day(as_of: str | None) -> date:
    """The day given on the command line, else today where the reader is.

    Raises:
        DayError: what was given is not a day.
    """
    return day_of(as_of) if as_of is not None else datetime.now(UTC).astimezone().date()
