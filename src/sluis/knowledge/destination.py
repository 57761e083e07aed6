"""What is on record about a destination: groups that it belongs to, sanctions, public warnings, misuse, and its names."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from msgspec import field

from sluis.knowledge.entry import Entry, Since, Verified, Words
from sluis.law.period import Period

Group: TypeAlias = Literal["eu", "efta", "wassenaar", "nsg", "australia_group", "mtcr"]
SanctionsMeasure: TypeAlias = Literal["arms", "repression_equipment", "asset_freeze", "travel_ban", "other_goods"]
SignKind: TypeAlias = Literal["diversion_concern", "state_threat"]
Evidence: TypeAlias = Literal[
    "documented_abuse", "court_finding", "network_interference", "leaked_targets", "customer_leak", "customer_press", "scan"
]


class _Dated(Entry, frozen=True):
    """A row that holds from a first day until, but not including, a last one."""

    id: str
    country: str
    from_: Since = field(name="from")
    until: date | None
    note: Words | None
    verified: Verified

    @property
    def period(self) -> Period:
        """The period as the engine knows it."""
        return Period(self.from_.start, self.until)


class GroupMember(_Dated, frozen=True):
    """A country in the Union, in EFTA, or in an export control regime.

    Where only the year of joining is known, it is a member by the last day of that year.
    """

    group: Group


class SanctionsRegime(_Dated, frozen=True):
    """Restrictive measures of the Union in view of a country, by the regulation that carries them.

    `act` is its number as it is cited and `about` what it is in view of. `of_a_part` are measures on one part of the country
    only, which other parts do not share. Predecessors are not rows of their own: where there was one, the start is only
    bounded, and the note says so. Whether a regulation restricts interception equipment is law (`sluis.statutes.sanctions`),
    not knowledge.
    """

    act: str
    celex: str
    about: Words
    measures: tuple[SanctionsMeasure, ...]
    of_a_part: bool = False


class CountrySign(_Dated, frozen=True):
    """A public body or institute that named a country: as a place goods are diverted through, or as a threat.

    A sign, and no law: it forbids nothing. It counts from the day that it was published.
    """

    kind: SignKind
    says: Words
    source: str


class Misuse(Entry, frozen=True):
    """Surveillance technology that a state used, or is said to have bought or used, in our words.

    `year` is the last year that it is about, `since` the first where it is about more. `published` is when it became public
    (ISO 8601, possibly only a year or a month; null where that was not established). `vendor` is a row of the vendors table,
    or null where the maker is the state itself, has no row or is not known; `technology` says what it was. `persons` counts
    those that the source names as targets. `url` is where the first report stands; the source is what was read.
    """

    id: str
    country: str
    kind: Evidence
    vendor: str | None
    technology: str
    since: int | None
    year: int
    published: str | None
    persons: int | None
    what: Words
    source: str
    url: str | None
    verified: Verified


class CountryName(Entry, frozen=True):
    """What a country or territory is called, in short: for a Dutch and for an English reader.

    `part_of` names the country that a part without a code of its own in ISO 3166-1 lies in, under international law. A note
    stands with names of areas whose status is disputed; a name says nothing about that status.
    """

    code: str
    alpha_3: str | None
    name: Words
    part_of: str | None
    note: Words | None


class FormerCountry(Entry, frozen=True):
    """A country that is no more, or goes by another code, and where its territory went.

    `until` is the day from which it was no more.
    """

    code: str
    name: Words
    until: date
    successors: tuple[str, ...]
    note: Words | None
    verified: Verified
