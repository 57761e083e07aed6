"""Checks of time: periods that end before they start, overlap, or leave a gap, and acts that do not join."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from sluis.knowledge.entry import Since
from sluis.knowledge.model import ActInTime, Applies, Knowledge, ListVersion
from sluis.knowledge.place import Path
from sluis.knowledge.problem import Flaw, Kind
from sluis.law.text import Text

_ROLES = {
    "predecessor": Text(nl="voorganger", en="predecessor"),
    "successor": Text(nl="opvolger", en="successor"),
}


class _Span(NamedTuple):
    """A half-open period and where it stands. Its start may be only bounded."""

    start: date
    until: date | None
    table: str
    row: int
    path: Path

    def flaw(self, kind: Kind, step: str, **data: object) -> Flaw:
        return Flaw(kind, self.table, self.row, (*self.path, step), data)


def period_flaws(knowledge: Knowledge) -> Iterator[Flaw]:
    """What is wrong with the periods and with how they follow each other."""
    yield from _acts(knowledge)
    yield from _versions(knowledge)
    codes: dict[str, list[_Span]] = defaultdict(list)
    for row, code in enumerate(knowledge.codes):
        codes[code.code] += _spans(code.from_, code.until, "codes", row)
    for row, one in enumerate(knowledge.memberships):
        codes[f"{one.annex} {one.part} {one.code}"] += _spans(one.from_, one.until, "memberships", row)
    for row, general in enumerate(knowledge.general_authorisations):
        codes[f"general {general.id}"] += _spans(general.from_, general.until, "general_authorisations", row)
    for row, national in enumerate(knowledge.national_lists):
        codes[f"national {row}"] += _spans(national.from_, national.until, "national_lists", row)
    for row, embargo in enumerate(knowledge.embargoes):
        codes[f"embargo {embargo.country} {embargo.authority}"] += _spans(embargo.from_, embargo.until, "embargoes", row)
    for row, erratum in enumerate(knowledge.errata):
        codes[f"erratum {row}"] += _spans(erratum.affects.from_, erratum.affects.until, "errata", row, ("affects",))
    for row, territory in enumerate(knowledge.territories):
        for name in ("customs_territory", "for_goods"):
            codes[f"territory {row} {name}"] = [
                span
                for index, one in enumerate(getattr(territory, name))
                for span in _spans(one.from_, one.until, "territories", row, (name, index))
            ]
    for spans in codes.values():
        yield from _in_order(spans, gaps=False)


def _spans(start: Since | None, until: date | None, table: str, row: int, path: Path = ()) -> Iterator[_Span]:
    """The span, unless it has no one start: that is a problem of its own."""
    day = _day(start)
    if day is not None:
        yield _Span(day, until, table, row, path)


def _day(start: Since | None) -> date | None:
    if start is None or (start.on is None) == (start.not_after is None):
        return None
    return start.on or start.not_after


def _in_order(spans: list[_Span], *, gaps: bool) -> Iterator[Flaw]:
    spans = sorted(spans)
    for span in spans:
        if span.until is not None and span.until <= span.start:
            yield span.flaw(Kind.ENDS_BEFORE_START, "until", until=span.until, start=span.start)
    for before, after in pairwise(spans):
        if before.until is None or after.start < before.until:
            yield after.flaw(Kind.OVERLAP, "from", start=after.start, until=before.until or "…")
        elif gaps and before.until < after.start:
            yield after.flaw(Kind.GAP, "from", start=after.start, until=before.until)


def _versions(knowledge: Knowledge) -> Iterator[Flaw]:
    """List versions cover the life of their regulation without gap or overlap."""
    sources = {source.id for source in knowledge.sources}
    acts = {act.id: act.applies for act in knowledge.acts}
    spans: dict[str, list[_Span]] = defaultdict(list)
    for row, version in enumerate(knowledge.list_versions):
        if version.act not in sources:
            yield Flaw(Kind.UNKNOWN_SOURCE, "list_versions", row, ("act",), {"source": version.act})
        if version.regulation not in acts:
            yield Flaw(Kind.UNKNOWN_ACT, "list_versions", row, ("regulation",), {"act": version.regulation})
        yield from _status(version, row)
        if version.status == "in_force_period":
            spans[version.regulation] += _spans(version.from_, version.until, "list_versions", row)
    for regulation, found in spans.items():
        yield from _in_order(found, gaps=True)
        if regulation in acts:
            yield from _covering(sorted(found), acts[regulation])


def _status(version: ListVersion, row: int) -> Iterator[Flaw]:
    if version.status == "announced":
        if version.from_ is not None or version.until is not None:
            yield Flaw(Kind.ANNOUNCED_WITH_DATES, "list_versions", row, ("status",), {})
    elif version.from_ is None:
        yield Flaw(Kind.NO_START, "list_versions", row, ("from",), {})


def _covering(spans: list[_Span], applies: Applies) -> Iterator[Flaw]:
    """A regulation has a list from its first day to its last."""
    start = _day(applies.from_)
    if spans and start is not None and spans[0].start != start:
        yield spans[0].flaw(Kind.GAP, "from", until=start, start=spans[0].start)
    if spans and spans[-1].until != applies.until:
        yield spans[-1].flaw(Kind.GAP, "until", until=spans[-1].until or "…", start=applies.until or "…")


def _acts(knowledge: Knowledge) -> Iterator[Flaw]:
    acts = {act.id: act for act in knowledge.acts}
    for row, act in enumerate(knowledge.acts):
        yield from _in_order(list(_spans(act.applies.from_, act.applies.until, "acts", row, ("applies",))), gaps=False)
        for name, back in (("predecessor", "successor"), ("successor", "predecessor")):
            other = getattr(act, name)
            if other is None:
                continue
            if other not in acts:
                yield Flaw(Kind.UNKNOWN_ACT, "acts", row, (name,), {"act": other})
            elif getattr(acts[other], back) != act.id or not _join(act, acts[other], name):
                data: dict[str, object] = {"this": act.id, "other": other, "role": _ROLES[back]}
                yield Flaw(Kind.BROKEN_CHAIN, "acts", row, (name,), data)


def _join(act: ActInTime, other: ActInTime, role: str) -> bool:
    first, second = (act, other) if role == "successor" else (other, act)
    return first.applies.until == _day(second.applies.from_)
