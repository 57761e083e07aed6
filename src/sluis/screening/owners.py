"""Who owns or controls a party, from data on holdings, with each owner held against the lists.

Only lists to whose parties nothing may be supplied make an owner a listed one. An owner who merely may be on such a list, or
whom the data call listed elsewhere, leaves the answer open; so does a list that is missing, or too old.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.screening.entry import Entry
from sluis.screening.hit import Hit
from sluis.screening.holdings import holdings_on
from sluis.screening.identity import is_identified
from sluis.screening.index import Index
from sluis.screening.ownership import trace
from sluis.screening.ownership_wording import explain
from sluis.screening.party import Party
from sluis.screening.result import HitStanding, OwnerFinding
from sluis.screening.screen import explained, is_hit
from sluis.screening.screener import BINDING, Screener, gaps_in
from sluis.screening.threshold import THRESHOLDS, Preset


@dataclass(frozen=True, eq=False)
class Owners:
    """The parties of one data set that hold or are held, searchable by name, and the day of the data."""

    index: Index
    published: date | None

    def above(self, party: Party, screener: Screener, on: date, most_days: int) -> tuple[OwnerFinding, ...]:
        """What the data say of who owns or controls a party; nothing where the data do not know it."""
        return tuple(finding for _, finding in self.above_with_hits(party, screener, on, most_days))

    def above_with_hits(self, party: Party, screener: Screener, on: date, most_days: int) -> Iterator[tuple[Hit, OwnerFinding]]:
        """The same, each with how the party is like the one in the data."""
        for ranked in self.index.rank([party], least=THRESHOLDS[Preset.BALANCED].score)[0]:
            if not is_hit(self.index, party, ranked, Preset.BALANCED):
                continue
            entry = self.index.entry(ranked.number)
            hit = explained(self.index, party, ranked)
            standing = HitStanding.SAME if is_identified(hit, party, entry) else HitStanding.POSSIBLE
            yield from ((hit, one) for one in self._finding(entry, screener, on, most_days, standing))

    def _finding(
        self, entry: Entry, screener: Screener, on: date, most_days: int, standing: HitStanding
    ) -> Iterator[OwnerFinding]:
        """Of a party that may be another one, only what would matter if it is the same."""
        above = self._chain(entry)
        if len(above) == 1:
            return
        listed = self._listed(above[1:], screener, on, most_days)
        # Of which day undated data are is not known: what stood then need not stand now.
        found = trace(entry.id, holdings_on(above, listed, on, self.published or date.max))
        truth = found.owned_or_controlled
        if standing is HitStanding.POSSIBLE:
            if truth is not YES:
                return
            truth = UNKNOWN
        said = explain(found, {one.id: one.names[0].text for one in above})
        yield OwnerFinding(
            list=self.index.held[0].list,
            entry=entry.id,
            name=entry.names[0].text,
            standing=standing,
            truth=truth.value,
            nl=tuple(one.nl for one in said),
            en=tuple(one.en for one in said),
        )

    def _chain(self, entry: Entry) -> list[Entry]:
        """The entry itself, and every party of the data that ever stood above it."""
        found = {entry.id: entry}
        waiting = [entry.id]
        while waiting:
            for owner in self._owners.get(waiting.pop(), ()):
                if owner not in found and owner in self._parties:
                    found[owner] = self._parties[owner]
                    waiting.append(owner)
        return list(found.values())

    def _listed(self, known: Sequence[Entry], screener: Screener, on: date, most_days: int) -> dict[str, Truth]:
        lists = [one for one in screener.lists if one.id in BINDING]
        clean = UNKNOWN if gaps_in(lists, on, most_days).any else NO
        parties = [Party.of(one) for one in known]
        found = screener.screen_with_entries(parties, on, Preset.BALANCED)
        listed = {}
        for one, party, pairs in zip(known, parties, found, strict=True):
            binding = [pair for pair in pairs if pair[0].list in BINDING]
            same = any(is_identified(hit, party, entry) for hit, entry in binding)
            listed[one.id] = YES if same else UNKNOWN if binding or one.listings else clean
        return listed

    @cached_property
    def _parties(self) -> dict[str, Entry]:
        return {one.id: one for one in self.index.entries()}

    @cached_property
    def _owners(self) -> dict[str, set[str]]:
        owners: dict[str, set[str]] = defaultdict(set)
        for entry in self._parties.values():
            for one in entry.interests:
                owners[one.owned].add(one.owner)
        return owners
