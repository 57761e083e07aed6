"""Checks of the guidance beside the law: what red flags bear on, and what safeguards may be worth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from sluis.knowledge.model import Knowledge
from sluis.knowledge.place import Path
from sluis.knowledge.problem import Flaw, Kind

_SECURITY = "national_security"


def guidance_flaws(knowledge: Knowledge) -> Iterator[Flaw]:
    """Red flags that bear on nothing, and safeguards that promise too much."""
    yield from _red_flags(knowledge)
    yield from _safeguards(knowledge)


def _red_flags(knowledge: Knowledge) -> Iterator[Flaw]:
    for row, one in enumerate(knowledge.red_flags):
        if not one.bears_on:
            yield Flaw(Kind.BEARS_ON_NOTHING, "red_flags", row, ("bears_on",), {})
        if (_SECURITY in one.bears_on) != bool(one.security):
            yield Flaw(Kind.UNSORTED_SECURITY, "red_flags", row, ("security",), {})
        yield from _twice(one.bears_on, "red_flags", row, ("bears_on",))
        yield from _twice(one.security, "red_flags", row, ("security",))


def _safeguards(knowledge: Knowledge) -> Iterator[Flaw]:
    measures = {one.id: one for one in knowledge.measures}
    for row, one in enumerate(knowledge.safeguards):
        measure = measures.get(one.measure)
        if measure is None or measure.kind != one.kind or measure.duty is not None:
            yield Flaw(Kind.UNKNOWN_MEASURE, "safeguards", row, ("measure",), {"measure": one.measure})
        yield from _twice([each.dimension for each in one.lowers], "safeguards", row, ("lowers",))
        for index, each in enumerate(one.lowers):
            path: Path = ("lowers", index, "floor")
            if each.floor == "high":
                yield Flaw(Kind.LOWERS_NOTHING, "safeguards", row, path, {})
            elif each.floor == "low" and (one.rests_on != "exporter" or one.kind == "approval"):
                yield Flaw(Kind.PROMISES_TOO_MUCH, "safeguards", row, path, {})


def _twice(values: Sequence[str], table: str, row: int, path: Path) -> Iterator[Flaw]:
    for value, count in Counter(values).items():
        if count > 1:
            yield Flaw(Kind.DUPLICATE, table, row, path, {"key": value})
