"""How much of each party belongs to some of them when the shares along every chain are multiplied, exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Final

_NOTHING: Final = Fraction(0)
_ONE: Final = Fraction(1)
_Row = dict[str, Fraction]


def flow(
    parties: Sequence[str], rows: Mapping[str, Mapping[str, Fraction]], sources: Mapping[str, Fraction]
) -> dict[str, Fraction]:
    """The least solution of: a source has its own value, any other party its owners' values by their shares in it.

    `rows` has the shares (of 1) of the owners in each party; they add up to at most 1. The equations are solved by taking out
    one party after another, so that owners that come first in `parties` cost nothing but rings of holdings do.
    A ring that nothing flows into has nothing.
    """
    fed = _fed(rows, sources)
    constants = {**dict.fromkeys(parties, _NOTHING), **sources}
    solved: dict[str, _Row] = {one: {} for one in sources}
    for party in parties:
        if party in fed and party not in sources:
            row = {owner: share for owner, share in rows[party].items() if owner in fed and share}
            _take_out(party, row, constants, solved)
    for party in reversed(solved):
        constants[party] += sum((share * constants[owner] for owner, share in solved[party].items()), _NOTHING)
    return constants


def _take_out(party: str, row: _Row, constants: dict[str, Fraction], solved: dict[str, _Row]) -> None:
    """Put what is solved already into the equation of a party, and solve it for the party itself."""
    order = dict(zip(solved, range(len(solved)), strict=True))
    constant = _NOTHING
    # A solved row names later ones only: taking the earliest first, nothing comes back.
    while owner := min((one for one in row if one in order), key=order.__getitem__, default=None):
        share = row.pop(owner)
        constant += share * constants[owner]
        for further, part in solved[owner].items():
            row[further] = row.get(further, _NOTHING) + share * part
    own = _ONE - row.pop(party, _NOTHING)
    constants[party] = constant / own
    solved[party] = {owner: share / own for owner, share in row.items()}


def _fed(rows: Mapping[str, Mapping[str, Fraction]], sources: Mapping[str, Fraction]) -> set[str]:
    """The parties that something flows into, with the sources."""
    below: dict[str, list[str]] = {}
    for party, row in rows.items():
        for owner, share in row.items():
            if share:
                below.setdefault(owner, []).append(party)
    found, waiting = set(sources), list(sources)
    while waiting:
        for party in below.get(waiting.pop(), ()):
            if party not in found:
                found.add(party)
                waiting.append(party)
    return found
