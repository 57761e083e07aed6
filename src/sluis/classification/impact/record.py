"""What a firm recorded of an item: what is known of it, and what people said of its code."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.truth import YES, Truth

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sluis.law.fact import Value

NOT_LISTED = "not_listed"


class Claim(NamedTuple):
    """What somebody said of an item: it falls under a code, it does not, or (unknown) it may; or it is not listed."""

    code: str
    holds: Truth


class Record(NamedTuple):
    """An item as somebody recorded it. `known` has no fact of which nothing is known."""

    id: str
    name: str
    claims: tuple[Claim, ...]
    known: Mapping[str, Value]


def classified(code: str | None) -> tuple[Claim, ...]:
    """The claim that an item has this code, or is not listed; None where nobody classified it.

    >>> classified("5A001.f.2")
    (Claim(code='5A001.f.2', holds=<Truth.YES: 'yes'>),)
    """
    return () if code is None else (Claim(code, YES),)
