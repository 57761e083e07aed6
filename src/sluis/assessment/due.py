"""The day by which, or until which, a duty must be met. Where it is not certain, there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from sluis.assessment import answer
from sluis.knowledge.holidays import calendar
from sluis.law.between import Between
from sluis.law.time_limit import Reckoning, Runs, is_extended, limit_day
from sluis.statutes.acts import EU_1971_1182, NL_TERMIJNENWET
from sluis.statutes.facts import deal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sluis.knowledge.model import Knowledge
    from sluis.law.citation import Citation
    from sluis.law.fact import Day, Value
    from sluis.law.rule import Deadline
    from sluis.law.time_limit import IsHoliday, Limit

_UNION = EU_1971_1182 / "article_3"
_EXTENDED = NL_TERMIJNENWET / "article_1"
_COUNTED_BACK = NL_TERMIJNENWET / "article_1" / "par_2"
_LEFT_ALONE = NL_TERMIJNENWET / "article_4"
_DUTCH_HOLIDAYS = "NL"


def basis(limit: Limit) -> Citation:
    """Where the rules stand by which a period is counted: for one that the Dutch act leaves as it is, where it says so."""
    if limit.reckoning is Reckoning.UNION:
        return _UNION
    if limit.runs is Runs.BEFORE:
        return _COUNTED_BACK
    return _EXTENDED if is_extended(limit.number, limit.unit) else _LEFT_ALONE


class Clock(NamedTuple):
    """What the days of deadlines are found by: what is known of a line, the holidays, and the day of the law."""

    known: Mapping[str, Value]
    knowledge: Knowledge
    as_of: date

    def due(self, deadline: Deadline) -> answer.Due:
        """The day of a deadline, or why there is none."""
        day = deadline.day
        event = None if day is None else self._event(day)
        on = None if event is None else self._limit_day(deadline, event)
        counted_by = basis(deadline.limit)
        exact = event is not None and event.low == event.high
        return answer.Due(
            on=on,
            kind="until" if deadline.lasts else "by",
            fact=None if day is None else day.ref,
            event_on=event.low if event is not None and exact else None,
            missing=None if on is not None else "holidays" if exact else "event",
            passed=on is not None and on < self.as_of,
            citation=counted_by.text,
            cites=counted_by.path,
        )

    def _event(self, day: Day) -> Between[date] | None:
        value = self.known.get(day.ref)
        return cast("Between[date]", value) if isinstance(value, Between) else None

    def _limit_day(self, deadline: Deadline, event: Between[date]) -> date | None:
        """The one day on which the period ends, whenever between its bounds the event was; None where that is not certain."""
        is_holiday = self._is_holiday(deadline.limit.reckoning)
        try:
            ends = {limit_day(deadline.limit, day, is_holiday) for day in (event.low, event.high)}
        except (LookupError, OverflowError, ValueError):  # no holidays known, or no such day in the calendar
            return None
        return ends.pop() if len(ends) == 1 else None

    def _is_holiday(self, reckoning: Reckoning) -> IsHoliday:
        """The holidays that count: of the Netherlands for Dutch law, else of where the exporter must do it."""
        if reckoning is Reckoning.DUTCH:
            return calendar(self.knowledge, _DUTCH_HOLIDAYS, NL_TERMIJNENWET.id)
        return calendar(self.knowledge, self._country or "")

    @property
    def _country(self) -> str | None:
        countries = self.known.get(deal.EXPORTER_COUNTRY.ref)
        return next(iter(countries)) if isinstance(countries, frozenset) and len(countries) == 1 else None


def nearest(dues: list[answer.Due | None]) -> answer.Due | None:
    """One for a duty that several lines have: the earliest day to do it by, the latest until which it lasts.

    Where some line has no day, there is none.
    """
    known = [one for one in dues if one is not None]
    without = [one for one in known if one.on is None]
    if without or not known:
        return without[0] if without else None
    dated = {one.on: one for one in reversed(known) if one.on is not None}
    return dated[max(dated) if known[0].kind == "until" else min(dated)]
