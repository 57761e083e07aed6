"""The deadlines that the statutes share. A Dutch act or order in council says `reckoning=Reckoning.DUTCH` in its limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.rule import Deadline
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Runs, Unit
from sluis.statutes.facts import occasion

if TYPE_CHECKING:
    from sluis.law.fact import Day

_EXPORT = Text(nl="de uitvoer", en="the export")
_BROKERING = Text(nl="de tussenhandel", en="the brokering services")
_ASSISTANCE = Text(nl="de technische bijstand", en="the technical assistance")
_TRANSFER = Text(nl="de overbrenging", en="the transfer")
_FIRST_EXPORT = Text(nl="de eerste uitvoer", en="the first export")


def _kept(event: Text, years: int, day: Day) -> Deadline:
    """Records kept for so many years from the end of the calendar year of the event."""
    return Deadline(event, Limit(years, Unit.YEARS, Runs.AFTER_YEAR), day, lasts=True)


def records_of_export(years: int) -> Deadline:
    """How long the records of an export are kept."""
    return _kept(_EXPORT, years, occasion.EXPORTED_ON)


def records_of_transfer(years: int) -> Deadline:
    """How long the documents of a transfer within the Union are kept."""
    return _kept(_TRANSFER, years, occasion.EXPORTED_ON)


def records_of_brokering(years: int) -> Deadline:
    """How long a broker keeps the records of its services."""
    return _kept(_BROKERING, years, occasion.SERVICES_ENDED_ON)


def records_of_assistance(years: int) -> Deadline:
    """How long a provider of technical assistance keeps the records of it."""
    return _kept(_ASSISTANCE, years, occasion.SERVICES_ENDED_ON)


def after_first_export(days: int, day: Day = occasion.FIRST_USED_ON) -> Deadline:
    """So many days after the first export under a general authorisation, or under what `day` is about."""
    return Deadline(_FIRST_EXPORT, Limit(days, Unit.DAYS), day)


def before_first_export(days: int) -> Deadline:
    """At least so many days before the first export under a general authorisation."""
    return Deadline(_FIRST_EXPORT, Limit(days, Unit.DAYS, Runs.BEFORE), occasion.FIRST_USED_ON)
