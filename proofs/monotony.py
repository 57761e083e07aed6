"""Proof: adverse knowledge never makes the outcome milder."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

import z3

from proofs.outcome import left_open, levels
from proofs.prover import ANOTHER, Prover, Result
from sluis.law.condition import AllOf, AnyOf, all_of
from sluis.law.fact import Fact
from sluis.law.truth import YES
from sluis.law.variable import facts_of, refs_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from proofs.formula import Formula
    from sluis.assessment.conclusion import Outcome
    from sluis.law.condition import Condition

_BOUNDS = {"lower": False, "upper": True}
"""The bounds of an outcome: with no norm that is not modelled having its effect, and with each of them having it."""


class Excepted(NamedTuple):
    """The cases in which an adverse answer makes the outcome milder by law, and why that is so."""

    cases: Condition
    why: str


def prove(prover: Prover, exceptions: Mapping[str, Excepted]) -> Result:
    """Of two admissible cases that differ in one fact only, the one in which it is adverse has an outcome at least as strict.

    Proved for each fact that has an adverse answer, on each day, for each outcome, and for both bounds of what norms that are
    not modelled leave open. `exceptions` names the cases of which it is not so; outside these it is proved as well.
    """
    before = prover.asked
    proof = _Proof(prover, exceptions)
    for day in prover.days:
        for outcome, condition in levels(prover, day).items():
            proof.of(f"{day}", outcome, condition)
    failures = [f"{ref}: {case}" for ref, case in proof.milder.items()]
    failures += [f"{ref} is excepted, but it never makes the outcome milder" for ref in exceptions if ref not in proof.needed]
    reasons = tuple(f"{ref}: {excepted.why}" for ref, excepted in exceptions.items() if ref in proof.needed)
    asked = prover.asked - before
    return Result("adverse knowledge never weakens the outcome", proof.proved, asked, reasons, tuple(failures))


class _Part(NamedTuple):
    """One of the conditions that are joined by *or* into a level, with its formula and the facts that it asks about."""

    condition: Condition
    formula: Formula
    refs: frozenset[str]


class _Proof:
    """What is proved so far, which facts make an outcome milder, and which exceptions were needed.

    Most parts of a level are the same on most days: what is asked about a part and a fact is asked once.
    """

    def __init__(self, prover: Prover, exceptions: Mapping[str, Excepted]) -> None:
        self.prover, self.exceptions = prover, exceptions
        self.proved = 0
        self.milder: dict[str, str] = {}
        self.needed: set[str] = set()
        self._answers: dict[tuple[object, ...], Formula | None] = {}

    def of(self, day: str, outcome: Outcome, condition: Condition) -> None:
        """Prove one level of one day: for each fact and bound, who meets the condition still meets it when it is adverse."""
        opened = left_open(condition)
        parts = [_Part(one, self.prover.formulas.of(one), refs_of(one)) for one in _parts(condition)]
        facts = [one for one in facts_of([condition]).values() if isinstance(one, Fact) and one.adverse is not None]
        for fact in facts:
            asking = [part for part in parts if fact.ref in part.refs]
            losing = [part for part in asking if self._loses(fact, part, [part], ()) is not None]
            for bound, holds in _BOUNDS.items():
                assumed = tuple(one if holds else ~one for one in opened)
                case = self._milder(fact, losing, (asking, parts), assumed)
                if case is None:
                    self.proved += 1
                else:
                    self.milder.setdefault(fact.ref, f"{day}: the {bound} bound falls below {outcome.word}. Before: {case}")

    def _milder(
        self, fact: Fact, losing: list[_Part], wholes: tuple[list[_Part], ...], assumed: tuple[Condition, ...]
    ) -> str | None:
        """A case, outside the exceptions, that meets a part but none of the whole where the fact is adverse: in words."""
        excepted = self.exceptions.get(fact.ref)
        for part in losing:
            if excepted is not None and fact.ref not in self.needed and self._lost(fact, part, wholes, assumed) is not None:
                self.needed.add(fact.ref)
            case = self._lost(fact, part, wholes, (*assumed, ~excepted.cases) if excepted else assumed)
            if case is not None:
                return self.prover.words(case, [part.condition])
        return None

    def _lost(self, fact: Fact, part: _Part, wholes: tuple[list[_Part], ...], assumed: tuple[Condition, ...]) -> Formula | None:
        """Asked of ever larger wholes: what a smaller one already catches, the larger one does too."""
        case = None
        for whole in wholes:
            case = self._loses(fact, part, whole, assumed)
            if case is None:
                return None
        return case

    def _loses(self, fact: Fact, part: _Part, whole: list[_Part], assumed: tuple[Condition, ...]) -> Formula | None:
        """A case in which a part holds while the fact speaks for the export, and nothing of a whole once it speaks against."""
        assuming = tuple(self.prover.formulas.of(one) for one in assumed)
        ids = (one.get_id() for one in (*(each.formula for each in whole), *assuming))
        key = (fact.ref, part.formula.get_id(), *ids)
        if key not in self._answers:
            formulas, adverse = self.prover.formulas, fact.adverse is YES
            self._answers[key] = self.prover.case(
                part.formula,
                *(z3.Not(self.prover.with_other(each.formula, fact)) for each in whole),
                formulas.symbol(fact) != adverse,
                formulas.symbol(fact, ANOTHER) == adverse,
                *assuming,
                *self.prover.admissible_with_other(fact),
            )
        return self._answers[key]


@lru_cache(maxsize=4096)
def _parts(condition: Condition) -> tuple[Condition, ...]:
    """What is joined by *or*, however deep: whatever loses the whole loses a part."""
    match condition:
        case AnyOf(parts):
            return tuple(chain.from_iterable(map(_parts, parts)))
        case AllOf((AnyOf(firsts), *rest)):
            return tuple(chain.from_iterable(_parts(all_of(first, *rest)) for first in firsts))
        case _:
            return (condition,)
