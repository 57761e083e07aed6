"""How much of a party another one holds, as data sets write it."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

_NUMBER = r"([0-9]{1,3}(?:[.,][0-9]+)?)\s*%?"
_EXACT = re.compile(_NUMBER)
_RANGE = re.compile(rf"(?:between\s+)?{_NUMBER}\s*(?:-|–|to|and)\s*{_NUMBER}")
_MORE = re.compile(rf"(?:more than|over|above|at least|min\.?|minimum|>=?|≥)\s*{_NUMBER}|{_NUMBER}\s*(?:or more|\+)")
_LESS = re.compile(rf"(?:less than|under|below|up to|at most|max\.?|maximum|<=?|≤)\s*{_NUMBER}")
_ALL = Decimal(100)


class Share(NamedTuple):
    """At least and at most so many per cent; None: not known."""

    at_least: Decimal | None = None
    at_most: Decimal | None = None


def share(written: str) -> Share:
    """The bounds that were written; none where they are no shares of a hundred, or cannot be read."""
    said = written.strip().casefold()
    if found := _EXACT.fullmatch(said):
        return _checked(found[1], found[1])
    if found := _RANGE.fullmatch(said):
        return _checked(found[1], found[2])
    if found := _MORE.fullmatch(said):
        return _checked(found[1] or found[2], None)
    if found := _LESS.fullmatch(said):
        return _checked(None, found[1])
    return Share()


def _checked(least: str | None, most: str | None) -> Share:
    low, high = (None if one is None else Decimal(one.replace(",", ".")) for one in (least, most))
    if any(one is not None and one > _ALL for one in (low, high)) or (low is not None and high is not None and low > high):
        return Share()
    return Share(low, high)
