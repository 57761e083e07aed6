"""Days as people write them, in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.text import Language

if TYPE_CHECKING:
    from datetime import date

_MONTHS = {
    Language.NL: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    Language.EN: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
}


def spelled_day(day: date, language: Language) -> str:
    """The day in words: `9 september 2021`."""
    return f"{day.day} {_MONTHS[language][day.month - 1]} {day.year}"
