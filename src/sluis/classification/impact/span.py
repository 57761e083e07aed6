"""The two days between which the list changed, and what is known of each entry between them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from sluis.classification.list_difference import Kind, difference_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sluis.classification.annex_i import AnnexI

SAME = frozenset(("unchanged", "inferred", "unconfirmed"))
"""What is known of an entry that reads the same on both days, as far as anybody here can tell."""


class Span:
    """Two days, and what differs between their lists."""

    def __init__(self, annex: AnnexI, before: date, after: date) -> None:
        self.annex = annex
        self.before = before
        self.after = after

    @cached_property
    def changes(self) -> Mapping[str, Kind]:
        """What differs about each entry that either list has, or may have."""
        kinds = {code: difference_of(self.annex, code, self.before, self.after) for code in self.annex.entries}
        return {code: kind for code, kind in kinds.items() if kind is not None}

    @cached_property
    def differing(self) -> frozenset[str]:
        """The entries that differ, or may."""
        return frozenset(code for code, kind in self.changes.items() if kind not in SAME)

    @property
    def is_beyond_horizon(self) -> bool:
        """Whether the list may have changed between the days without anybody here having seen it."""
        return self.before != self.after and max(self.before, self.after) > self.annex.horizon

    @property
    def days(self) -> dict[str, str]:
        """The days as words take them."""
        return {"from_": self.before.isoformat(), "to": self.after.isoformat()}
