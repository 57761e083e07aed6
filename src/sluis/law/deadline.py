"""A deadline in words: the period, how it runs, and the event from which it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.text import Text
from sluis.law.time_limit import Runs, Unit

if TYPE_CHECKING:
    from sluis.law.rule import Deadline
    from sluis.law.time_limit import Limit

_ONE = {
    Unit.DAYS: Text(nl="dag", en="day"),
    Unit.WORKING_DAYS: Text(nl="werkdag", en="working day"),
    Unit.WEEKS: Text(nl="week", en="week"),
    Unit.MONTHS: Text(nl="maand", en="month"),
    Unit.YEARS: Text(nl="jaar", en="year"),
}
_MORE = {
    Unit.DAYS: Text(nl="dagen", en="days"),
    Unit.WORKING_DAYS: Text(nl="werkdagen", en="working days"),
    Unit.WEEKS: Text(nl="weken", en="weeks"),
    Unit.MONTHS: Text(nl="maanden", en="months"),
    Unit.YEARS: Text(nl="jaar", en="years"),
}
_PERIOD = Text(nl="{number} {unit}", en="{number} {unit}")
_RUNS = {
    Runs.AFTER: Text(nl="{period} na {event}", en="{period} after {event}"),
    Runs.BEFORE: Text(nl="{period} vóór {event}", en="{period} before {event}"),
    Runs.AFTER_YEAR: Text(
        nl="{period} na het einde van het kalenderjaar van {event}",
        en="{period} from the end of the calendar year of {event}",
    ),
}
_WITHIN = Text(nl="binnen {what}", en="within {what}")
_AT_LEAST = Text(nl="ten minste {what}", en="at least {what}")


def deadline_words(deadline: Deadline) -> Text:
    """By when or until when, in words: `within 30 days after the first export`."""
    limit = deadline.limit
    what = _RUNS[limit.runs].format(period=period_words(limit), event=deadline.event)
    at_least = deadline.lasts or limit.runs is Runs.BEFORE
    return (_AT_LEAST if at_least else _WITHIN).format(what=what)


def period_words(limit: Limit) -> Text:
    """The length of a period: `5 years`."""
    unit = (_ONE if limit.number == 1 else _MORE)[limit.unit]
    return _PERIOD.format(number=limit.number, unit=unit)
