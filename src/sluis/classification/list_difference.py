"""What differs between the lists of two days: codes that came and went, and entries whose wording changed."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct, field

from sluis.classification.annex_i import AnnexI, ListOfDay
from sluis.classification.numbering import entry_of
from sluis.classification.wording import Change, change
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN

Kind: TypeAlias = Literal["added", "removed", "perhaps_listed"] | Change
"""perhaps_listed: of one of the days it is not known whether the list has the entry."""

_SAME: tuple[Kind, ...] = ("unchanged", "inferred", "unconfirmed")


class Difference(Struct, frozen=True):
    """An entry that differs between two days, or may."""

    code: str
    title_en: str
    title_nl: str
    change: Kind


class Amendment(Struct, frozen=True):
    """A version of the list that began between the two days, and what is known of what it brought."""

    version: str
    from_: date = field(name="from")
    text_known: str
    brought: tuple[Text, ...]


class ListDifference(Struct, frozen=True, kw_only=True):
    """All differences between the lists of two days, in the order of the list, and how many entries stayed the same."""

    earlier: ListOfDay
    later: ListOfDay
    differences: tuple[Difference, ...]
    same: dict[Kind, int]
    amendments: tuple[Amendment, ...]


def difference(annex: AnnexI, before: date, after: date) -> ListDifference:
    """The differences between the lists of two days, as seen from the first."""
    kinds = {entry: kind for entry in annex.entries if (kind := _kind(annex, entry, before, after)) is not None}
    return ListDifference(
        earlier=annex.list_of(before),
        later=annex.list_of(after),
        differences=tuple(_difference(annex, entry, kind) for entry, kind in kinds.items() if kind not in _SAME),
        same={kind: sum(one == kind for one in kinds.values()) for kind in _SAME},
        amendments=_amendments(annex, min(before, after), max(before, after)),
    )


def difference_of(annex: AnnexI, code: str, before: date, after: date) -> Kind | None:
    """What differs about the entry of a code; None where neither list has it."""
    return _kind(annex, entry_of(code), before, after)


def _kind(annex: AnnexI, entry: str, before: date, after: date) -> Kind | None:
    """What differs about one entry; None where neither list has it."""
    listed = annex.presence(entry, before), annex.presence(entry, after)
    if listed == (NO, NO):
        return None
    if UNKNOWN in listed:
        return "perhaps_listed"
    if NO in listed:
        return "added" if listed[0] is NO else "removed"
    return change(annex, entry, min(before, after), max(before, after))


def _difference(annex: AnnexI, entry: str, kind: Kind) -> Difference:
    title = annex.titles[entry].title
    return Difference(entry, title.en, title.nl, kind)


def _amendments(annex: AnnexI, first: date, last: date) -> tuple[Amendment, ...]:
    return tuple(
        Amendment(one.id, one.from_.start.day, one.text_known, tuple(map(Text, one.adds.nl, one.adds.en)))
        for one in annex.versions
        if one.from_ is not None and first < one.from_.start.day <= last
    )
