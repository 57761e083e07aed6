"""What came out of holding parties against the lists in use, as a value: to conclude from, to show and to record."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import msgspec

from sluis.screening.clearance import Clearance, LapsedClearance
from sluis.screening.entry import Kind
from sluis.screening.hit import Hit
from sluis.screening.lists.format import ListKind
from sluis.screening.party import Party
from sluis.screening.screener import BINDING, Gaps, ScreenedList, gaps_in
from sluis.screening.threshold import Preset


class HitStanding(StrEnum):
    """What a hit amounts to: the same party, perhaps the same, or another one, as a person found."""

    SAME = "same"
    POSSIBLE = "possible"
    CLEARED = "cleared"


class JudgedHit(msgspec.Struct, frozen=True, kw_only=True):
    """A hit, the kind of its list, what it amounts to, and what of its entry helps to tell.

    `clearance` holds now; `lapsed` were given and do not hold. `is_listed` is no where the listing begins after the day.
    """

    hit: Hit
    kind: ListKind
    standing: HitStanding
    entry_kind: Kind
    births: tuple[str, ...]
    clearance: Clearance | None = None
    lapsed: tuple[LapsedClearance, ...] = ()

    @property
    def binds(self) -> bool:
        """Whether nothing may be supplied to who is on its list."""
        return self.hit.list in BINDING


class OwnerFinding(msgspec.Struct, frozen=True, kw_only=True):
    """What data on holdings say of who owns or controls a party; `truth` is yes, no or unknown."""

    list: str
    entry: str
    name: str
    standing: HitStanding
    truth: str
    nl: tuple[str, ...]
    en: tuple[str, ...]


class Searched(msgspec.Struct, frozen=True, kw_only=True):
    """A party, its hits, the most likely first, and who may own or control it.

    `has_name` is false where a name cannot be looked for (see `searchable`): then no hit says nothing.
    """

    party: Party
    has_name: bool
    hits: tuple[JudgedHit, ...]
    owners: tuple[OwnerFinding, ...] = ()


class Screening(msgspec.Struct, frozen=True, kw_only=True):
    """Parties held against lists on a day. `digest` names all that went in beside the parties and the day."""

    digest: str
    on: date
    most_days: int
    preset: Preset
    lists: tuple[ScreenedList, ...]
    parties: tuple[Searched, ...]

    @property
    def binding(self) -> list[ScreenedList]:
        """The lists to whose parties nothing may be supplied."""
        return [one for one in self.lists if one.id in BINDING]

    @property
    def gaps(self) -> Gaps:
        """Why no hit on these lists does not mean clean."""
        return gaps_in(self.binding, self.on, self.most_days)
