"""The interview: which facts are still worth asking, and which of them first.

A fact is asked only where it decides: where for some candidate that is open, two products that differ in that fact alone differ
in whether they are listed. After an entry is met, only the paragraphs directly below the deepest
one that is met are still looked at: its code has effects of its own.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from sluis.classification.candidate import pointers
from sluis.law.between import Between
from sluis.law.condition import Defined
from sluis.law.decision import Clause, Decision
from sluis.law.fold import parts_of
from sluis.law.prospect import Prospect
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import refs_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from sluis.law.condition import Condition
    from sluis.law.evidence import Established
    from sluis.law.fact import Declaration, Value
    from sluis.law.variable import Sample, Variable
    from sluis.statutes.eu_2021_821.annex_i import Entry

_KEPT = 4096
_YES_WEIGHS = 0.3


class Open(NamedTuple):
    """What is still open: an entry, or a paragraph below one that is met."""

    path: str
    condition: Condition


class Asking(NamedTuple):
    """A fact that decides, for what it does, and how many facts the answer is expected to save."""

    declaration: Declaration
    decides: tuple[Open, ...]
    saves: float


def questions(
    entries: Iterable[Entry],
    day: date,
    evidence: Mapping[str, Established],
    skipped: Collection[str] = (),
) -> tuple[Asking, ...]:
    """The facts that decide for some entry that is open, first the one whose answer saves most; ties in the order of the list.

    Args:
        entries: the candidates.
        day: the day of the list.
        evidence: what is established.
        skipped: references of facts that nobody can answer now.
    """
    known = values_in(evidence)
    found: dict[str, list[tuple[Open, Variable]]] = {}
    for one in still_open(entries, day, evidence):
        for variable in deciding(one.condition, known):
            if variable.ref not in skipped:
                found.setdefault(variable.ref, []).append((one, variable))
    outlooks = {id(one.condition): _Outlook(one.condition, known) for asked in found.values() for one, _ in asked}
    asking = [
        Asking(
            asked[0][1].declaration,
            tuple(one for one, _ in asked),
            sum(outlooks[id(one.condition)].saved(variable) for one, variable in asked),
        )
        for asked in found.values()
    ]
    return tuple(sorted(asking, key=lambda one: -one.saves))


def still_open(entries: Iterable[Entry], day: date, evidence: Mapping[str, Established]) -> Iterator[Open]:
    """The entries that are open; of those that are met, the open paragraphs directly below the deepest that are."""
    known = values_in(evidence)
    for entry in entries:
        condition = reads_on(entry, day)
        truth = decided(condition, known)
        if truth is UNKNOWN:
            yield Open(entry.code, condition)
        elif truth is YES:
            yield from _open_below(condition, entry.code, known)


def deciding(condition: Condition, known: Mapping[str, Value]) -> tuple[Variable, ...]:
    """The facts that decide a condition, in what is known."""
    given = _given(condition, known)
    return tuple(given.space.variables[level] for level in given.deciding)


def decided(condition: Condition, known: Mapping[str, Value]) -> Truth:
    """The exact truth of a condition."""
    found = _given(condition, known).range
    return UNKNOWN if not found.settled else YES if found.high else NO


def values_in(evidence: Mapping[str, Established]) -> dict[str, Value]:
    """The values that are established."""
    return {ref: one.value for ref, one in evidence.items() if one.value is not None}


@lru_cache(maxsize=_KEPT)
def reads_on(entry: Entry, day: date) -> Condition:
    """What the entry asks on a day: the same object each time, so that it is compiled once."""
    return entry.on(day)


def value_of_sample(sample: Sample) -> Value:
    """The value that a sample of a cell stands for."""
    if isinstance(sample, bool):
        return Truth.of(sample)
    if isinstance(sample, str):
        return frozenset((sample,))
    return cast("Value", Between.exactly(sample))


@lru_cache(maxsize=_KEPT)
def _compiled(condition: Condition) -> Decision:
    return Decision([Clause(condition, 1)], {})


def _given(condition: Condition, known: Mapping[str, Value]) -> Decision:
    about = refs_of(condition)
    return _decision(condition, frozenset((ref, value) for ref, value in known.items() if ref in about))


@lru_cache(maxsize=_KEPT)
def _decision(condition: Condition, known: frozenset[tuple[str, Value]]) -> Decision:
    """The decision once so much is known: one answer changes it for the entries that ask for it, and for no other."""
    return _compiled(condition).given(dict(known))


def _open_below(condition: Condition, path: str, known: Mapping[str, Value]) -> Iterator[Open]:
    """What is open directly below the deepest paragraphs that are met, seen from one that is."""
    truths = {child: decided(child.meaning, known) for child in _children(condition, path)}
    met = [child for child, truth in truths.items() if truth is YES]
    for child in met:
        yield from _open_below(child.meaning, _path(child), known)
    if not met:
        yield from (Open(_path(child), child.meaning) for child, truth in truths.items() if truth is UNKNOWN)


def _path(paragraph: Defined) -> str:
    return paragraph.cites.parts[0].removeprefix("entry_")


def _children(condition: Condition, path: str) -> Iterator[Defined]:
    """The nearest paragraphs below a path, wherever they stand in the condition."""
    if isinstance(condition, Defined) and _is_below(condition, path):
        yield condition
        return
    for part in parts_of(condition):
        yield from _children(part, path)


def _is_below(term: Defined, path: str) -> bool:
    parts = term.cites.parts
    return len(parts) == 1 and parts[0].startswith(f"entry_{path}.")


class _Outlook:
    """What answers are worth to a condition that is open."""

    def __init__(self, condition: Condition, known: Mapping[str, Value]) -> None:
        self.prospect = Prospect(condition, known)
        self.near = _near(self.prospect)

    def saved(self, variable: Variable) -> float:
        """How many facts an answer is expected to settle: itself, those that no longer matter, and what it brings nearer."""
        prospect = self.prospect
        possible = variable.possible(prospect.known.get(variable.ref))
        weights = [_weight(variable.cells[cell]) for cell in possible]
        left = [prospect.after(variable.ref, value_of_sample(variable.cells[cell])) for cell in possible]
        expected = sum(weight * count for weight, count in zip(weights, left, strict=True)) / sum(weights)
        return prospect.open - expected + self.near.get(variable.ref, 0.0)


def _near(prospect: Prospect) -> dict[str, float]:
    """For each fact of a paragraph of which a part is so already: the share it has in settling the whole by that paragraph."""
    found: dict[str, float] = {}
    for term, refs in prospect.within_terms():
        if term is not prospect.condition and any(pointers(term, prospect.known)):
            for ref in refs:
                found[ref] = max(found.get(ref, 0.0), prospect.open / len(refs))
    return found


def _weight(sample: Sample) -> float:
    """Most of what the list asks is not so of most products: a *yes* counts for less, or one would fish for it."""
    return _YES_WEIGHS if sample is True else 1.0
