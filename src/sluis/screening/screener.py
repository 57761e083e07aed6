"""Screening against all lists in use, with what an answer must say of them: which, of which day, stale or missing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

import msgspec

from sluis.law.text import Text
from sluis.screening import concern
from sluis.screening.clearance import NOTHING_CLEARED, Judged, Standing, key_of
from sluis.screening.entry import Entry
from sluis.screening.hit import Hit
from sluis.screening.index import Index
from sluis.screening.lists import BY_ID, ListKind
from sluis.screening.party import Party
from sluis.screening.screen import explained, is_hit
from sluis.screening.threshold import THRESHOLDS, Preset

BINDING: Final = {"eu_fsf": ListKind.EU, "un_sc": ListKind.UN, "nl_terrorism": ListKind.NL}
"""The lists to whose parties nothing may be supplied: without each of them nothing can be said to be clean."""


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
    def built_in(self) -> bool:
        """Whether it came with Sluis: then no source was asked for it, and its day is the last on which somebody looked."""
        return self.id == concern.LIST

    @property
    def title(self) -> Text:
        """What the list is called."""
        return concern.TITLE if self.built_in else BY_ID[self.format].title

    def is_stale(self, on: date, most_days: int) -> bool:
        """Whether it is older than so many days. One whose age is not known is stale; one that is built in never is."""
        if self.built_in:
            return False
        return self.current_on is None or (on - self.current_on).days > most_days

    def is_later(self, on: date, most_days: int) -> bool:
        """Whether it is of more than so many days after: who was on the list on that day, it need not tell.

        Of one that states no day, nobody knows since when it is as it was when its source was last asked; but the user's own
        list is what the user says it is.
        """
        since = self.published or (self.current_on if self.kind is not ListKind.INTERNAL else None)
        return not self.built_in and since is not None and (since - on).days > most_days


class Gaps(msgspec.Struct, frozen=True):
    """Why no hit does not mean clean: binding lists that are not in use, and lists that are too old or too new for the day."""

    missing: tuple[ListKind, ...]
    stale: tuple[str, ...]
    later: tuple[str, ...] = ()

    @property
    def any(self) -> bool:
        """Whether there is a gap."""
        return bool(self.missing or self.stale or self.later)


def gaps_in(lists: Sequence[ScreenedList], on: date, most_days: int) -> Gaps:
    """What keeps a result without hits in these lists from being clean."""
    present = {one.id for one in lists}
    return Gaps(
        tuple(kind for one, kind in BINDING.items() if one not in present),
        tuple(one.id for one in lists if one.is_stale(on, most_days)),
        tuple(one.id for one in lists if one.is_later(on, most_days)),
    )


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
        return [[hit for hit, _ in found] for found in self.screen_with_entries(parties, on, preset)]

    def screen_with_entries(
        self, parties: Sequence[Party], on: date, preset: Preset = Preset.BALANCED
    ) -> list[list[tuple[Hit, Entry]]]:
        """The same, each hit with its entry."""
        found: list[list[tuple[Hit, Entry]]] = []
        likely = self.index.rank(parties, least=THRESHOLDS[preset].score)
        for party, ranked in zip(parties, likely, strict=True):
            those = (one for one in ranked if is_hit(self.index, party, one, preset))
            hits = ((explained(self.index, party, one), self.index.entry(one.number)) for one in those)
            found.append([pair for pair in hits if is_listed(pair[0], on)])
        return found

    def list_of(self, hit: Hit) -> ScreenedList:
        """The list that a hit is on."""
        return next(one for one in self.lists if one.id == hit.list)

    def entry_of(self, hit: Hit) -> Entry | None:
        """The entry that a hit shows."""
        ids = self.index.ids
        for number in range(bisect_left(ids, hit.entry), bisect_right(ids, hit.entry)):
            if self.index.held_of(number).list == hit.list:
                return self.index.entry(number)
        return None

    def binding_entries(self) -> Iterator[Entry]:
        """The entries of the lists to whose parties nothing may be supplied: for ownership, only these owners count."""
        for held in self.index.held:
            if held.list in BINDING:
                yield from self.index.entries(held)

    def gaps(self, on: date, most_days: int) -> Gaps:
        """What keeps a result without hits from being clean."""
        return gaps_in(self.lists, on, most_days)


def is_listed(hit: Hit, on: date) -> bool:
    """Whether a listing of the hit stands on a day. A listing without an end stands; so does an entry that states none."""
    ends = [one.delisted_on for one in hit.listings]
    return not ends or any(end is None or end >= on for end in ends)


class Setting(NamedTuple):
    """Against what was screened, on which day, how old a list may be, how sharp, and what was cleared."""

    screener: Screener
    on: date
    limit: int
    preset: Preset
    cleared: Standing = NOTHING_CLEARED

    def judge(self, hits: Sequence[Hit], party: Party, reference: str = "") -> Judged:
        """The hits of a party, open and cleared."""
        return self.cleared.judge(hits, party, key_of(party, reference), self.screener.entry_of, self.on)

    @property
    def gaps(self) -> Gaps:
        """Why no hit does not mean clean."""
        return self.screener.gaps(self.on, self.limit)
