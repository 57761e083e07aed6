"""A recorded screening that can be done again: the same party and the same index give the same bytes."""

from __future__ import annotations

import hashlib

import msgspec

from sluis.law.errors import IntegrityError
from sluis.screening.assembly import Held
from sluis.screening.hit import Hit
from sluis.screening.index import Index
from sluis.screening.party import Party
from sluis.screening.screen import screen
from sluis.screening.threshold import THRESHOLDS, Preset


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """Who was asked for, how carefully, in which index of which lists, and the hits that were found."""

    party: Party
    preset: Preset
    threshold: float
    index: str
    lists: tuple[Held, ...]
    hits: tuple[Hit, ...]

    @property
    def result(self) -> bytes:
        """The hits as canonical JSON."""
        return msgspec.json.encode(self.hits, order="deterministic")


def recorded(index: Index, party: Party, preset: Preset = Preset.BALANCED) -> Record:
    """Screen a party, and record what is needed to do it again."""
    return Record(
        party=party,
        preset=preset,
        threshold=THRESHOLDS[preset].score,
        index=index.digest,
        lists=tuple(index.held),
        hits=tuple(screen(index, party, preset)),
    )


def replay(record: Record, index: Index) -> Record:
    """Screen again as recorded, and give the same record.

    Raises:
        IntegrityError: this is another index, or another version of Sluis that gives another result.
    """
    if index.digest != record.index:
        raise IntegrityError(what="index", expected=record.index[:12], found=index.digest[:12])
    again = recorded(index, record.party, record.preset)
    if msgspec.json.encode(again) != msgspec.json.encode(record):
        expected, found = (hashlib.sha256(msgspec.json.encode(one)).hexdigest()[:12] for one in (record, again))
        raise IntegrityError(what="screening", expected=expected, found=found)
    return again
