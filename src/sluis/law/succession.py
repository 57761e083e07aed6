"""Which provision came in the place of which: by the predecessor and the successor that provisions name."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sluis.law.rule import AnyProvision
    from sluis.law.statute import Law


def succeeds(law: Law, earlier: str, later: str) -> bool:
    """Whether the provision `later` stands in the place of `earlier` (ids).

    Either of them says so, or they are at one place and the one begins on the day that the other ends.
    """
    by_id = provisions_by_id(law)
    if earlier not in by_id or later not in by_id:
        return False
    old, new = by_id[earlier], by_id[later]
    return _at(new, old.standing.successor) or _at(old, new.standing.predecessor) or _joins(old, new)


@lru_cache(maxsize=8)
def provisions_by_id(law: Law) -> Mapping[str, AnyProvision]:
    """Every provision by its id."""
    return {one.id: one for one in law.provisions}


def _joins(old: AnyProvision, new: AnyProvision) -> bool:
    ends, begins = old.standing.period.until, new.standing.period.start
    return old.cites.path == new.cites.path and begins.exact and ends == begins.day


def _at(one: AnyProvision, path: str | None) -> bool:
    """Whether a provision stands at a path, or below it."""
    return path is not None and f"{one.cites.path}/".startswith(f"{path}/")
