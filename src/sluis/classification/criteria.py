"""Whether an item falls under an entry of the list: criterion by criterion, met, not met or unknown, with the evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.condition import Defined
from sluis.law.decision import compiled
from sluis.law.finding import Finding, explain
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import refs_of
from sluis.statutes.eu_2021_821.annex_i import ANNEX_I, ENTRIES, FORM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from sluis.law.condition import Condition
    from sluis.law.evidence import Established
    from sluis.law.text import Text
    from sluis.statutes.eu_2021_821.annex_i import Entry

_SHOWN = ("entry_", "category_", "gtn", "gsn")
"""The parts of the list that are criteria: its entries, and the notes at the head of a category and of the whole."""


class Criterion(NamedTuple):
    """A paragraph or a note of the list, in our words, and whether the item meets it."""

    path: str
    words: Text
    truth: Truth
    finding: Finding


class Examination(NamedTuple):
    """An entry held against an item on a day: its exact truth, and its criteria from the top down."""

    entry: Entry
    condition: Condition
    truth: Truth
    criteria: tuple[Criterion, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """The deepest paragraphs that the item meets, within those that it meets: `5A001.f.2`. None unless the entry is met.

        Where the entry is met whichever of its paragraphs it is, and that is open, the entry itself.
        """
        if self.truth is not YES:
            return ()
        met = {one.path: None for one in self.criteria if one.truth is YES and "/" not in one.path}
        failed = {one.path for one in self.criteria} - met.keys()
        own = [path for path in met if path.startswith(self.entry.code)]
        within = [path for path in own if failed.isdisjoint(ancestors(path))]
        deepest = tuple(path for path in within if not any(other.startswith(f"{path}.") for other in within))
        return deepest or (self.entry.code,)


def examine(
    entry: Entry, day: date, established: Mapping[str, Established], constraints: tuple[Condition, ...] = ()
) -> Examination:
    """Hold an item against one entry, as the entry read on `day`."""
    condition = entry.on(day)
    known = {ref: one.value for ref, one in established.items() if one.value is not None}
    finding = explain(condition, established)
    quick = finding.truth
    return Examination(
        entry,
        condition,
        quick if quick.settled else compiled(condition, constraints).given(known).truth,
        tuple(dict.fromkeys(_criteria(finding))),
    )


def touched(established: Iterable[str], day: date) -> tuple[Entry, ...]:
    """The entries that turn on a fact of which something is established, in the order of the list.

    That an item is goods, software or technology touches none: half the list asks it.
    """
    stated = frozenset(established) - {FORM.ref}
    return tuple(entry for entry in ENTRIES if not refs_of(entry.on(day)).isdisjoint(stated))


def listed(examinations: Iterable[Examination]) -> Truth:
    """Whether the item is listed as far as these entries go: *no* says nothing of entries that were not held against it."""
    truths = [one.truth for one in examinations]
    return YES if YES in truths else UNKNOWN if UNKNOWN in truths else NO


def criterion_path(term: Defined) -> str | None:
    """The paragraph or the note of the list that a term is, such as `5A001.f` or `5A001.f/note_1`; None for another term."""
    if term.cites.act is not ANNEX_I or not term.cites.parts[0].startswith(_SHOWN):
        return None
    return "/".join((term.cites.parts[0].removeprefix("entry_"), *term.cites.parts[1:]))


def ancestors(path: str) -> Iterator[str]:
    """The paragraphs of which this one is part: `5A001.f` and `5A001` of `5A001.f.2`."""
    while "." in path:
        path = path.rpartition(".")[0]
        yield path


def _criteria(finding: Finding) -> Iterator[Criterion]:
    """The paragraphs and notes in a finding, the general notes as well, each before those in it."""
    node = finding.node
    if isinstance(node, Defined) and (path := criterion_path(node)) is not None:
        yield Criterion(path, node.term, finding.truth, finding)
    for part in finding.parts:
        yield from _criteria(part)
