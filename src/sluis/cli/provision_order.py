"""Provisions in the order in which an act has them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sluis.law.citation import Act, Citation
    from sluis.law.rule import AnyProvision
    from sluis.law.statute import Law

_FIRST = ("article", "annex")
Key: TypeAlias = "tuple[tuple[int, int, str], ...]"


def by_act(law: Law) -> Iterator[tuple[Act, tuple[AnyProvision, ...]]]:
    """Each act that a provision cites, in the order of the law, with its provisions in its own order."""
    yield from in_order(law.provisions)


def in_order(provisions: Iterable[AnyProvision]) -> Iterator[tuple[Act, tuple[AnyProvision, ...]]]:
    """The same of some provisions only. They come in the order of the law."""
    of_act: dict[str, list[AnyProvision]] = {}
    for one in provisions:
        of_act.setdefault(one.cites.act.id, []).append(one)
    for own in of_act.values():
        yield own[0].cites.act, tuple(sorted(own, key=lambda one: _place(one.cites)))


def _place(citation: Citation) -> Key:
    """Articles by number, then annexes, then what has only a heading."""
    return tuple(map(_step, citation.parts))


def _step(part: str) -> tuple[int, int, str]:
    kind, _, name = part.partition("_")
    number = re.match(r"\d+", name)
    rank = _FIRST.index(kind) if kind in _FIRST else len(_FIRST)
    return rank, int(number[0]) if number else 0, name
