"""A hit, with all that a compliance officer needs to judge it: names part by part, what raised, what lowered, the act."""

from __future__ import annotations

import math
from collections.abc import Collection
from enum import StrEnum

import msgspec

from sluis.screening.entry import Listing
from sluis.screening.qualifier import Reason


class PartKind(StrEnum):
    """How two words agree, or that one stands alone."""

    SAME = "same"
    SPELLED_OTHERWISE = "spelled_otherwise"
    SHORT_FORM = "short_form"
    INITIAL = "initial"
    ONLY_ASKED = "only_asked"
    ONLY_LISTED = "only_listed"


class PartMatch(msgspec.Struct, frozen=True, omit_defaults=True):
    """A word of the party's name and the word of the listed name that stands for it, with what it says, in bits."""

    kind: PartKind
    asked: str = ""
    listed: str = ""
    bits: float = 0.0


class Matched(msgspec.Struct, frozen=True):
    """Which name of the party matched which listed name."""

    asked: str
    listed: str
    parts: tuple[PartMatch, ...]


class Weighed(msgspec.Struct, frozen=True):
    """What raised or lowered a score beside the names, and by how much (log odds)."""

    reason: Reason
    odds: float
    asked: str
    listed: str


class Hit(msgspec.Struct, frozen=True):
    """An entry that a party may be. `score` lies between 0 and 1, both excluded."""

    entry: str
    name: str
    list: str
    score: float
    matched: Matched
    raised: tuple[Weighed, ...]
    lowered: tuple[Weighed, ...]
    listings: tuple[Listing, ...]

    def score_without(self, reasons: Collection[Reason]) -> float:
        """The score as it would be without what these reasons raised and lowered."""
        odds = sum(one.odds for one in (*self.raised, *self.lowered) if one.reason in reasons)
        return 1.0 / (1.0 + (1.0 - self.score) / self.score * math.exp(odds)) if odds else self.score

    @property
    def act(self) -> str:
        """The legal act, or the programme where the list names no act."""
        return next((one.act or one.programme for one in self.listings if one.act or one.programme), "")
