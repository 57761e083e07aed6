"""Checks of the guidance beside the law: what red flags bear on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from sluis.knowledge.model import Knowledge
from sluis.knowledge.place import Path
from sluis.knowledge.problem import Flaw, Kind

_SECURITY = "national_security"


def guidance_flaws(knowledge: Knowledge) -> Iterator[Flaw]:
    """Red flags that bear on nothing, or do not say what is at stake."""
    yield from _red_flags(knowledge)


def _red_flags(knowledge: Knowledge) -> Iterator[Flaw]:
    for row, one in enumerate(knowledge.red_flags):
        if not one.bears_on:
            yield Flaw(Kind.BEARS_ON_NOTHING, "red_flags", row, ("bears_on",), {})
        if (_SECURITY in one.bears_on) != bool(one.security):
            yield Flaw(Kind.UNSORTED_SECURITY, "red_flags", row, ("security",), {})
        yield from _twice(one.bears_on, "red_flags", row, ("bears_on",))
        yield from _twice(one.security, "red_flags", row, ("security",))


def _twice(values: Sequence[str], table: str, row: int, path: Path) -> Iterator[Flaw]:
    for value, count in Counter(values).items():
        if count > 1:
            yield Flaw(Kind.DUPLICATE, table, row, path, {"key": value})
