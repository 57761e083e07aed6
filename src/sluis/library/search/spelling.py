"""Spelling slips: the known word nearest to one that is not known."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

_SHORTEST, _LONG, _LONGEST = 5, 8, 40
_CANDIDATES = 20


def nearest(form: str, connection: sqlite3.Connection) -> str | None:
    """The known form at most one slip away, two in a long word; None where there is none, or nothing to go by."""
    if not form.isalpha() or not _SHORTEST <= len(form) <= _LONGEST:
        return None
    most = 2 if len(form) >= _LONG else 1
    trigrams = {form[at : at + 3] for at in range(len(form) - 2)}
    query = " OR ".join(f'"{one}"' for one in sorted(trigrams))
    rows = connection.execute(
        "SELECT form FROM spelling WHERE spelling MATCH ? AND length(form) BETWEEN ? AND ? ORDER BY rank, form LIMIT ?",
        (query, len(form) - most, len(form) + most, _CANDIDATES),
    )
    slips, found = min(((distance(form, known), known) for (known,) in rows), default=(len(form), ""))
    return found if slips <= most else None


def distance(one: str, other: str) -> int:
    """How many letters to add, drop, change or swap with their neighbour (optimal string alignment)."""
    before, last = [0], list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        this = [row]
        for column, against in enumerate(other, 1):
            cheapest = min(last[column] + 1, this[-1] + 1, last[column - 1] + (letter != against))
            if row > 1 < column and letter == other[column - 2] and one[row - 2] == against:
                cheapest = min(cheapest, before[column - 2] + 1)
            this.append(cheapest)
        before, last = last, this
    return last[-1]
