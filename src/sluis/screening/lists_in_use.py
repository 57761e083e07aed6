"""Holding the parties of a case against everything in use: lists, clearances, and data on who owns whom."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import msgspec

from sluis.screening.clearance import NOTHING_CLEARED, Standing, key_of
from sluis.screening.entry import Entry
from sluis.screening.hit import Hit
from sluis.screening.identity import is_identified
from sluis.screening.owners import Owners
from sluis.screening.party import Party
from sluis.screening.result import HitStanding, JudgedHit, Screening, Searched
from sluis.screening.screener import Screener
from sluis.screening.searchable import is_searchable
from sluis.screening.threshold import Preset


@dataclass(frozen=True, eq=False)
class ListsInUse:
    """The lists in use, how old one may be, the clearances that nobody withdrew, and who owns whom."""

    screener: Screener
    most_days: int
    clearances: Standing = NOTHING_CLEARED
    owners: tuple[Owners, ...] = ()
    preset: Preset = Preset.CAREFUL

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all that a result depends on, beside the parties and the day."""
        owners = [one.index.digest for one in self.owners]
        content = [self.screener.digest, self.screener.lists, self.most_days, self.clearances.digest, owners, self.preset]
        return hashlib.sha256(msgspec.json.encode(content)).hexdigest()

    def look_up(self, parties: Sequence[Party], on: date, known_by: date) -> Screening:
        """Who on the lists the parties are or may be, on the day `on`, and whether listed parties own or control them.

        A clearance is what somebody found out, not a state of that day: it holds where it was given by `known_by`.
        """
        found = self.screener.screen_with_entries(parties, on, self.preset)
        return Screening(
            digest=self.digest,
            on=on,
            most_days=self.most_days,
            preset=self.preset,
            lists=self.screener.lists,
            parties=tuple(self._searched(party, pairs, on, known_by) for party, pairs in zip(parties, found, strict=True)),
        )

    def _searched(self, party: Party, pairs: Sequence[tuple[Hit, Entry]], on: date, known_by: date) -> Searched:
        owners = tuple(found for one in self.owners for found in one.above(party, self.screener, on, self.most_days))
        has_name = is_searchable(party, self.preset, self.screener.index.common)
        return Searched(party=party, has_name=has_name, hits=tuple(self._judged(party, pairs, on, known_by)), owners=owners)

    def _judged(self, party: Party, pairs: Sequence[tuple[Hit, Entry]], on: date, known_by: date) -> Iterator[JudgedHit]:
        entry_of = {(hit.list, hit.entry): entry for hit, entry in pairs}
        hits = [hit for hit, _ in pairs]
        judged = self.clearances.judge(hits, party, key_of(party), lambda hit: entry_of[hit.list, hit.entry], known_by)
        cleared = {(one.hit.list, one.hit.entry): one.clearance for one in judged.cleared}
        for hit, entry in pairs:
            key = hit.list, hit.entry
            yield JudgedHit(
                hit=hit,
                kind=self.screener.list_of(hit).kind,
                standing=HitStanding.CLEARED if key in cleared else _standing(hit, party, entry, on),
                entry_kind=entry.kind,
                births=tuple(one.day for one in entry.births),
                clearance=cleared.get(key),
                lapsed=tuple(one for one in judged.lapsed if (one.hit.list, one.hit.entry) == key),
            )


def _standing(hit: Hit, party: Party, entry: Entry, on: date) -> HitStanding:
    """Who is listed only after the day may have been on that day, under what is no longer on the list: that is left open."""
    begun = not hit.listings or any(one.listed_on is None or one.listed_on <= on for one in hit.listings)
    return HitStanding.SAME if begun and is_identified(hit, party, entry) else HitStanding.POSSIBLE
