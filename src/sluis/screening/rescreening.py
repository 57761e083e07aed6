"""Screening again after a list or a party changed: only what the change can reach, with the outcome of a full screening.

Changed parties meet all entries. Unchanged parties that a changed entry can reach (see `reach`) are searched again in the
whole index, and the reasons of a hit are made again only where its party or its entry changed. All others keep their hits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from sluis.law.errors import IntegrityError
from sluis.screening.entry import Entry
from sluis.screening.hit import Hit
from sluis.screening.index import Index, Ranked
from sluis.screening.party import Party
from sluis.screening.reach import reached
from sluis.screening.screen import explained, is_hit, screen_all
from sluis.screening.threshold import THRESHOLDS, Preset

Key = tuple[str, str]
"""A list and the id of an entry of it."""


class Screened(msgspec.Struct, frozen=True):
    """A party as it was, and its hits, the most likely first."""

    party: Party
    hits: tuple[Hit, ...]


class Outcome(msgspec.Struct, frozen=True):
    """The hits of all parties, by the name their owner keeps them under, in an index with this digest."""

    index: str
    preset: Preset
    parties: dict[str, Screened]


class Change(StrEnum):
    """How the outcome for a party and an entry changed."""

    NEW = "new"
    RAISED = "raised"
    LOWERED = "lowered"
    OTHER_REASONS = "other_reasons"
    VANISHED = "vanished"
    CLEARED = "cleared"
    REOPENED = "reopened"


class Cause(StrEnum):
    """Why: all of these that hold. OTHER_ENTRIES, where none does: what else is listed decides which names are compared."""

    PARTY_ADDED = "party_added"
    PARTY_REMOVED = "party_removed"
    LISTED = "listed"
    DELISTED = "delisted"
    ENTRY_CHANGED = "entry_changed"
    PARTY_CHANGED = "party_changed"
    OTHER_ENTRIES = "other_entries"
    LISTING_ENDED = "listing_ended"
    OTHER_METHOD = "other_method"
    FORMER_LISTS_GONE = "former_lists_gone"
    CLEARANCE_GIVEN = "clearance_given"
    CLEARANCE_LAPSED = "clearance_lapsed"
    CLEARANCE_WITHDRAWN = "clearance_withdrawn"


class Changed(msgspec.Struct, frozen=True):
    """One change of outcome. `was` and `now` are the hits; None: there was or is none."""

    party: str
    list: str
    entry: str
    change: Change
    causes: tuple[Cause, ...]
    was: Hit | None
    now: Hit | None


def screen_parties(index: Index, parties: Mapping[str, Party], preset: Preset = Preset.BALANCED) -> Outcome:
    """A full screening of all parties."""
    found = screen_all(index, list(parties.values()), preset)
    hits = (Screened(party, tuple(one)) for party, one in zip(parties.values(), found, strict=True))
    return Outcome(index.digest, preset, dict(zip(parties, hits, strict=True)))


def screen_again(former: Outcome, before: Index, now: Index, parties: Mapping[str, Party]) -> Outcome:
    """The outcome that `screen_parties(now, parties, former.preset)` gives, from a former one in the index `before`.

    Raises:
        IntegrityError: the former outcome is of another index than `before`.
    """
    difference = Difference(former, before, now)
    found = difference.search({name: parties[name] for name in difference.wanted(parties)})
    screened = {name: found.get(name) or former.parties[name] for name in parties}
    return Outcome(now.digest, former.preset, screened)


class Difference:
    """What a change of the lists can reach: which parties must be searched again, and their hits. All others keep theirs.

    Raises:
        IntegrityError: the former outcome is of another index than `before`.
    """

    def __init__(self, former: Outcome, before: Index, now: Index) -> None:
        if former.index != before.digest:
            raise IntegrityError(what="index", expected=former.index[:12], found=before.digest[:12])
        self._former, self._before, self._now = former, before, now
        self.was, self.is_now = entries_of(before), entries_of(now)
        self._changed = changed_entries(self.was, self.is_now)
        self._kept = {key for key, entry in self.is_now.items() if self.was.get(key) == entry}

    def wanted(self, parties: Mapping[str, Party]) -> list[str]:
        """The parties that must be searched again: the new and changed ones, and those that the change can reach."""
        return _reachable(self._former, parties, self._changed, self._before, self._now)

    def search(self, parties: Mapping[str, Party]) -> dict[str, Screened]:
        """Search these again. What a party gives does not depend on the others."""
        found = self._now.rank(list(parties.values()), least=THRESHOLDS[self._former.preset].score)
        reusable = {name: _reusable(self._former.parties.get(name), party, self._kept) for name, party in parties.items()}
        return {
            name: Screened(party, tuple(_hits(self._now, party, ranked, self._former.preset, reusable[name])))
            for (name, party), ranked in zip(parties.items(), found, strict=True)
        }


def entries_of(index: Index) -> dict[Key, Entry]:
    """The entries of an index by list and id."""
    return {(index.held_of(number).list, one.id): one for number, one in enumerate(index.entries())}


def changed_entries(was: Mapping[Key, Entry], now: Mapping[Key, Entry]) -> list[Entry]:
    """The entries that came, went and changed, as they were and as they are."""
    keys = [key for key in was.keys() | now.keys() if was.get(key) != now.get(key)]
    return [one for key in keys for one in (was.get(key), now.get(key)) if one is not None]


def _reachable(former: Outcome, parties: Mapping[str, Party], changed: Sequence[Entry], before: Index, now: Index) -> list[str]:
    same = [name for name, party in parties.items() if name in former.parties and former.parties[name].party == party]
    reach = dict(zip(same, reached([parties[name] for name in same], changed, before.known, now.known), strict=True))
    return [name for name in parties if reach.get(name, True)]


def _reusable(former: Screened | None, party: Party, kept: set[Key]) -> dict[Key, Hit]:
    """Former hits of which neither the party nor the entry changed: their reasons stay, whatever their score."""
    if former is None or former.party != party:
        return {}
    return {(one.list, one.entry): one for one in former.hits if (one.list, one.entry) in kept}


def _hits(index: Index, party: Party, found: Sequence[Ranked], preset: Preset, former: Mapping[Key, Hit]) -> Iterator[Hit]:
    for one in found:
        if is_hit(index, party, one, preset):
            known = former.get((index.held_of(one.number).list, one.entry))
            yield msgspec.structs.replace(known, score=one.score) if known else explained(index, party, one)


def changes(former: Outcome, now: Outcome, before: Index, after: Index) -> tuple[Changed, ...]:
    """Every change of outcome, also of hits that vanished: by party, then as the hits stand, the vanished ones last."""
    return changes_between(former, now, entries_of(before), entries_of(after))


def changes_between(
    former: Outcome, now: Outcome, was: Mapping[Key, Entry] | None, is_now: Mapping[Key, Entry]
) -> tuple[Changed, ...]:
    """The same, from the entries. Where the former ones are not known any more (None), neither is what changed in them."""
    found: list[Changed] = []
    for name in (*now.parties, *(one for one in former.parties if one not in now.parties)):
        old, new = former.parties.get(name), now.parties.get(name)
        old_hits, new_hits = _by_entry(old), _by_entry(new)
        for key in (*new_hits, *(one for one in old_hits if one not in new_hits)):
            hits = old_hits.get(key), new_hits.get(key)
            if hits[0] != hits[1]:
                entries = is_now.get(key) if was is None else was.get(key), is_now.get(key)
                causes = tuple(_causes(old, new, *entries))
                found.append(Changed(name, *key, _change(*hits), causes, *hits))
    return tuple(found)


def _by_entry(of: Screened | None) -> dict[Key, Hit]:
    return {(one.list, one.entry): one for one in of.hits} if of else {}


def _change(was: Hit | None, now: Hit | None) -> Change:
    if was is None:
        return Change.NEW
    if now is None:
        return Change.VANISHED
    if was.score == now.score:
        return Change.OTHER_REASONS
    return Change.RAISED if now.score > was.score else Change.LOWERED


def _causes(old: Screened | None, new: Screened | None, was: Entry | None, now: Entry | None) -> Iterator[Cause]:
    tests = {
        Cause.PARTY_ADDED: old is None,
        Cause.PARTY_REMOVED: new is None,
        Cause.LISTED: was is None,
        Cause.DELISTED: now is None,
        Cause.ENTRY_CHANGED: was is not None and now is not None and was != now,
        Cause.PARTY_CHANGED: old is not None and new is not None and old.party != new.party,
    }
    yield from (cause for cause, holds in tests.items() if holds)
    if not any(tests.values()):
        yield Cause.OTHER_ENTRIES
