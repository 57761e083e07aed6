"""What the knowledge has about Annex I, found by entry; and which version of the list is in force on a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Literal, NamedTuple, Protocol, TypeVar

from msgspec import Struct

from sluis.classification.numbering import covers, entry_of
from sluis.knowledge.model import Code, Knowledge, ListVersion, Wording
from sluis.law.period import Period, Start
from sluis.law.truth import NO, UNKNOWN, YES, Truth


class _Coded(Protocol):
    @property
    def code(self) -> str: ...


C = TypeVar("C", bound=_Coded)


class ListOfDay(Struct, frozen=True):
    """The list of a day: its version, and how much of its text is known. After the horizon it may have changed."""

    as_of: date
    version: str | None
    text_known: Literal["full", "cyber_entries", "none"]
    after_horizon: bool


class Compared(NamedTuple):
    """Two full texts that were compared, and the first day of each."""

    wording: Wording
    start: date
    until: date


class AnnexI:
    """The tables about Annex I with an index by entry: every entry asks each of them."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Group the rows of each table by the entry they are about."""
        self.horizon = knowledge.horizon
        self.versions = knowledge.list_versions
        self.titles = {one.code: one for one in knowledge.titles}
        self.codes = _by_entry(knowledge.codes)
        self.entries = tuple(sorted(self.codes))
        self.memberships = _by_entry(knowledge.memberships)
        self.annexes_seen_from = min((one.from_.start.day for one in knowledge.memberships), default=date.max)
        self.surveillance = _by_entry(knowledge.cyber_surveillance)
        self.us_numbers = {code: one for one in knowledge.us_numbers for code in one.codes}
        starts = {one.id: one.from_.start.day for one in knowledge.list_versions if one.from_ is not None}
        self.compared = tuple(Compared(one, starts[one.earlier], starts[one.later]) for one in knowledge.wordings)

    def version_on(self, day: date) -> ListVersion | None:
        """The version in force on `day`; None before the first that we know. An announced one is never in force."""
        for version in self.versions:
            if version.from_ is not None and Period(version.from_.start, version.until).contains(day) is YES:
                return version
        return None

    def list_of(self, day: date) -> ListOfDay:
        """What is known about the list of `day`."""
        version = self.version_on(day)
        known = version.text_known if version is not None else "none"
        return ListOfDay(day, version.id if version is not None else None, known, day > self.horizon)

    def dated(self, code: str) -> tuple[Code, ...]:
        """The rows of the code and of its paragraphs: where a paragraph stands in the list, so does its entry."""
        return tuple(row for row in self.codes[entry_of(code)] if covers(code, row.code))

    def presence(self, code: str, day: date) -> Truth:
        """Whether the list of `day` has the code. Of a paragraph without dates only an absent entry is known."""
        rows = self.dated(code)
        found = {Period(row.from_.start, row.until).contains(day) for row in rows or self.codes[entry_of(code)]}
        if not rows:
            return UNKNOWN if found != {NO} else NO
        return YES if YES in found else UNKNOWN if UNKNOWN in found else NO

    def first_day(self, code: str) -> Start | None:
        """Since when the list has the code: exact only if its own day is, and no paragraph of it is older."""
        starts = {row.code: row.from_.start for row in self.dated(code)}
        if not starts:
            return None
        earliest = min(start.day for start in starts.values())
        own = starts.get(code)
        return Start(earliest, exact=own is not None and own.exact and own.day == earliest)


def _by_entry(rows: Iterable[C]) -> dict[str, tuple[C, ...]]:
    found: dict[str, list[C]] = defaultdict(list)
    for row in rows:
        found[entry_of(row.code)].append(row)
    return {entry: tuple(group) for entry, group in found.items()}
