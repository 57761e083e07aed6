"""Holding the parties of a case against everything in use: lists, clearances, and data on who owns whom."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import msgspec

from sluis.screening.clearance import Clearance, judge
from sluis.screening.entry import Entry
from sluis.screening.hit import Hit
from sluis.screening.identity import is_identified
from sluis.screening.owners import Owners
from sluis.screening.party import Party
from sluis.screening.result import JudgedHit, Screening, Searched, Standing
from sluis.screening.screener import Screener
from sluis.screening.searchable import is_searchable
from sluis.screening.threshold import Preset


@dataclass(frozen=True, eq=False)
class ListsInUse:
    """The lists in use, how old one may be, the clearances that were given, by the name of the party, and who owns whom."""

    screener: Screener
    most_days: int
    clearances: tuple[tuple[str, Clearance], ...] = ()
    owners: tuple[Owners, ...] = ()
    preset: Preset = Preset.CAREFUL

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all that a result depends on, beside the parties and the day."""
        owners = [one.index.digest for one in self.owners]
        content = [self.screener.digest, self.screener.lists, self.most_days, self.clearances, owners, self.preset]
        return hashlib.sha256(msgspec.json.encode(content)).hexdigest()

    def look_up(self, parties: Sequence[Party], on: date) -> Screening:
        """Who on the lists the parties are or may be, on the day `on`, and whether listed parties own or control them."""
        found = self.screener.screen_with_entries(parties, on, self.preset)
        return Screening(
            digest=self.digest,
            on=on,
            most_days=self.most_days,
            preset=self.preset,
            lists=self.screener.lists,
            parties=tuple(self._searched(party, pairs, on) for party, pairs in zip(parties, found, strict=True)),
        )

    def _searched(self, party: Party, pairs: Sequence[tuple[Hit, Entry]], on: date) -> Searched:
        owners = tuple(found for one in self.owners for found in one.above(party, self.screener, on, self.most_days))
        has_name = is_searchable(party, self.preset)
        return Searched(party=party, has_name=has_name, hits=tuple(self._judged(party, pairs, on)), owners=owners)

    def _judged(self, party: Party, pairs: Sequence[tuple[Hit, Entry]], on: date) -> Iterator[JudgedHit]:
        entries = {(hit.list, entry.id): entry for hit, entry in pairs}
        given = [one for name, one in self.clearances if name == party.names[0]]
        judged = judge([hit for hit, _ in pairs], party, entries, given, on=on, people={one.by for one in given})
        cleared = {(one.hit.list, one.hit.entry): one.clearance for one in judged.cleared}
        for hit, entry in pairs:
            key = hit.list, hit.entry
            yield JudgedHit(
                hit=hit,
                kind=self.screener.list_of(hit).kind,
                standing=Standing.CLEARED if key in cleared else _standing(hit, party, entry, on),
                entry_kind=entry.kind,
                births=tuple(one.day for one in entry.births),
                clearance=cleared.get(key),
                lapsed=tuple(one for one in judged.lapsed if (one.hit.list, one.hit.entry) == key),
            )


def _standing(hit: Hit, party: Party, entry: Entry, on: date) -> Standing:
    """Who is listed only after the day may have been on that day, under what is no longer on the list: that is left open."""
    begun = not hit.listings or any(one.listed_on is None or one.listed_on <= on for one in hit.listings)
    return Standing.SAME if begun and is_identified(hit, party, entry) else Standing.POSSIBLE
