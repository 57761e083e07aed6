"""Screening against all lists in use, with what an answer must say of them: which, of which day, stale or missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

import msgspec

from sluis.law.text import Text
from sluis.screening.hit import Hit
from sluis.screening.index import Index
from sluis.screening.lists import BY_ID, ListKind
from sluis.screening.party import Party
from sluis.screening.screen import screen_all
from sluis.screening.threshold import Preset

BINDING: Final = (ListKind.EU, ListKind.UN, ListKind.NL)
"""The kinds of lists without which nothing can be said to be clean."""


class ScreenedList(msgspec.Struct, frozen=True, kw_only=True):
    """A list that parties are screened against: the version, and the last day on which it is known to be the current one."""

    id: str
    format: str
    kind: ListKind
    published: date | None
    current_on: date | None
    entries: int
    digest: str

    @property
    def title(self) -> Text:
        """What the list is called."""
        return BY_ID[self.format].title

    def is_stale(self, on: date, most_days: int) -> bool:
        """Whether it is older than so many days. One whose age is not known is stale."""
        return self.current_on is None or (on - self.current_on).days > most_days


class Gaps(msgspec.Struct, frozen=True):
    """Why no hit does not mean clean: binding lists that are not in use, and lists that are stale."""

    missing: tuple[ListKind, ...]
    stale: tuple[str, ...]

    @property
    def any(self) -> bool:
        """Whether there is a gap."""
        return bool(self.missing or self.stale)


@dataclass(frozen=True, eq=False)
class Screener:
    """The lists in use, searchable. `digest` names the content: the same parties and digest give the same hits."""

    index: Index
    lists: tuple[ScreenedList, ...]
    digest: str

    def screen(self, parties: Sequence[Party], on: date, preset: Preset = Preset.BALANCED) -> list[list[Hit]]:
        """For each party the entries that it may be, the most likely first.

        An entry whose every listing ended before the day `on` is no hit. One that is yet to be listed is.
        """
        found = screen_all(self.index, parties, preset)
        return [[hit for hit in hits if is_listed(hit, on)] for hits in found]

    def list_of(self, hit: Hit) -> ScreenedList:
        """The list that a hit is on."""
        return next(one for one in self.lists if one.id == hit.list)

    def gaps(self, on: date, most_days: int) -> Gaps:
        """What keeps a result without hits from being clean."""
        present = {one.kind for one in self.lists}
        missing = tuple(kind for kind in BINDING if kind not in present)
        return Gaps(missing, tuple(one.id for one in self.lists if one.is_stale(on, most_days)))


def is_listed(hit: Hit, on: date) -> bool:
    """Whether a listing of the hit stands on a day. A listing without an end stands; so does an entry that states none."""
    ends = [one.delisted_on for one in hit.listings]
    return not ends or any(end is None or end >= on for end in ends)


class Setting(NamedTuple):
    """Against what was screened, on which day, how old a list may be, and how sharp."""

    screener: Screener
    on: date
    limit: int
    preset: Preset

    @property
    def gaps(self) -> Gaps:
        """Why no hit does not mean clean."""
        return self.screener.gaps(self.on, self.limit)
