"""Checks of what is on record about destinations: codes that have a name, vendors that exist, dates that can be read."""

from __future__ import annotations

from collections.abc import Iterator

from sluis.knowledge.check_identity import PARTIAL_DATE
from sluis.knowledge.country import COUNTRY_CODES
from sluis.knowledge.model import Knowledge
from sluis.knowledge.problem import Flaw, Kind

_DATED = ("group_members", "sanctions_regimes", "country_signs", "misuse")


def destination_flaws(knowledge: Knowledge) -> Iterator[Flaw]:
    """Codes without a name, periods without days, vendors and dates that do not exist."""
    yield from _names(knowledge)
    yield from _periods(knowledge)
    yield from _misuse(knowledge)


def _names(knowledge: Knowledge) -> Iterator[Flaw]:
    """Every code that a case file may use has a name, and so has every code that is used here."""
    named = {one.code for one in knowledge.country_names}
    for code in sorted(COUNTRY_CODES - named):
        yield Flaw(Kind.NO_NAME, "country_names", 0, (), {"code": code})
    for table in _DATED:
        for row, one in enumerate(getattr(knowledge, table)):
            if one.country not in named:
                yield Flaw(Kind.NO_NAME, table, row, ("country",), {"code": one.country})
    for row, name in enumerate(knowledge.country_names):
        if name.part_of is not None and name.part_of not in COUNTRY_CODES:
            yield Flaw(Kind.UNKNOWN_COUNTRY, "country_names", row, ("part_of",), {"country": name.part_of})
    for row, former in enumerate(knowledge.former_countries):
        for index, code in enumerate(former.successors):
            if code not in COUNTRY_CODES:
                yield Flaw(Kind.UNKNOWN_COUNTRY, "former_countries", row, ("successors", index), {"country": code})


def _periods(knowledge: Knowledge) -> Iterator[Flaw]:
    for table in ("group_members", "sanctions_regimes", "country_signs"):
        for row, one in enumerate(getattr(knowledge, table)):
            start = one.from_.on or one.from_.not_after
            if start is not None and one.until is not None and one.until <= start:
                yield Flaw(Kind.ENDS_BEFORE_START, table, row, ("until",), {"until": one.until, "start": start})


def _misuse(knowledge: Knowledge) -> Iterator[Flaw]:
    vendors = {one.id for one in knowledge.vendors}
    for row, one in enumerate(knowledge.misuse):
        if one.vendor is not None and one.vendor not in vendors:
            yield Flaw(Kind.UNKNOWN_VENDOR, "misuse", row, ("vendor",), {"vendor": one.vendor})
        first = one.since or one.year
        if first > one.year:
            yield Flaw(Kind.ENDS_BEFORE_START, "misuse", row, ("since",), {"until": one.year, "start": first})
        if one.published is None:
            continue
        if not PARTIAL_DATE.fullmatch(one.published):
            yield Flaw(Kind.UNREADABLE_DATE, "misuse", row, ("published",), {"date": one.published})
        elif int(one.published[:4]) < first:
            yield Flaw(Kind.PUBLISHED_TOO_EARLY, "misuse", row, ("published",), {"published": one.published, "year": first})
