"""Where two explanations of one rule part: the facts of which they say something else."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sluis.assessment.answer import Finding

_Key: TypeAlias = "tuple[str, int]"


class Unlike(NamedTuple):
    """One fact in both explanations, with another truth."""

    before: Finding
    after: Finding


def unlike_facts(before: Finding | None, after: Finding | None) -> Iterator[Unlike]:
    """The facts that differ, down the parts that differ: what differs in a part that stays as it was, does nothing.

    Parts are held against each other by what they say, not by their place: a rule that prevails, or a first day that is only
    bounded, adds a part on one of the sides.
    """
    if before is None or after is None or before.truth == after.truth:
        return
    if before.fact is not None and before.fact == after.fact:
        yield Unlike(before, after)
        return
    for one, other in _pairs(before, after):
        yield from unlike_facts(one, other)


def _pairs(before: Finding, after: Finding) -> Iterator[tuple[Finding, Finding]]:
    """The parts that are one; or the whole of one side, where the other has it as a part."""
    ours, theirs = _keyed(before.parts), _keyed(after.parts)
    if before.text != after.text:
        within = theirs.get((before.text.en, 0)), ours.get((after.text.en, 0))
        if within[0] is not None:
            yield before, within[0]
            return
        if within[1] is not None:
            yield within[1], after
            return
    yield from ((ours[key], theirs[key]) for key in ours if key in theirs)
    rest = [one for key, one in ours.items() if key not in theirs], [one for key, one in theirs.items() if key not in ours]
    if len(rest[0]) == len(rest[1]):
        yield from zip(*rest, strict=True)


def _keyed(parts: Iterable[Finding]) -> Mapping[_Key, Finding]:
    """The parts by their fact or else their words; of equal ones, the first, the second and so on."""
    seen: Counter[str] = Counter()
    keyed: dict[_Key, Finding] = {}
    for one in parts:
        name = one.fact or one.text.en
        keyed[name, seen[name]] = one
        seen[name] += 1
    return keyed
