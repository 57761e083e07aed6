"""Proofs: every fact of every norm can decide it on its own, and no place in a norm is idle."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import z3

from proofs.formula import Formulas
from proofs.prover import ANOTHER, Prover, Result
from sluis.law.fact import Compare, Fact, IsIn, declaration_of
from sluis.law.fold import fold, nodes_of
from sluis.law.variable import atoms_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from proofs.formula import Formula
    from sluis.law.condition import Condition
    from sluis.law.fact import Atom


class Stated(NamedTuple):
    """A norm and what it states: the condition of a rule, the scope of a norm that is not modelled."""

    id: str
    condition: Condition


def every_fact_can_matter(prover: Prover, exceptions: Mapping[tuple[str, str], str]) -> Result:
    """For each fact that a norm asks about, two admissible cases differ in that fact alone, and only one meets the norm.

    Of a choice or an amount this is proved for each list of options and each threshold. `exceptions` gives the reason for those
    of which it is not so, by norm and fact.
    """
    before, proved, idle = prover.asked, 0, []
    for norm in norms(prover):
        for atom in atoms_of(norm.condition):
            if _matters(prover, norm.condition, atom):
                proved += 1
            else:
                idle.append((norm.id, declaration_of(atom).ref))
    return _result("every fact can decide its norm alone", proved, prover.asked - before, idle, exceptions)


def no_place_is_idle(prover: Prover, exceptions: Mapping[tuple[str, str], str]) -> Result:
    """Wherever a fact stands in a norm, the opposite at that place alone would decide some admissible case otherwise.

    This finds what the other proof does not: a fact that decides somewhere else in the norm, but not there. Definitions are
    left out: the paragraphs of one entry of Annex I overlap by nature.
    """
    before, proved, idle = prover.asked, 0, []
    for norm in norms(prover, definitions=False):
        formula = prover.formulas.of(norm.condition)
        for place, atom in enumerate(_leaves(norm.condition)):
            flipped = fold(norm.condition, _Flipped(prover.formulas, place))
            if prover.case(z3.Xor(formula, flipped, prover.formulas.context)) is not None:
                proved += 1
            else:
                idle.append((norm.id, declaration_of(atom).ref))
    return _result("no place in a norm is idle", proved, prover.asked - before, idle, exceptions)


def norms(prover: Prover, *, definitions: bool = True) -> Iterator[Stated]:
    """Every norm with a condition, each as it stands on the first of its days; again where it stands differently later."""
    seen: dict[str, set[int]] = {}
    for day in prover.days:
        law = prover.norms(day)
        found = [
            *(Stated(one.rule.id, one.condition) for one in law.rules),
            *(Stated(one.authorisation.id, one.condition) for one in law.general),
            *(Stated(one.norm.id, one.scope) for one in law.not_modelled),
            *(Stated(one.id, one.condition) for one in law.transitions),
            *(Stated(one.id, one.condition) for one in prover.definitions(day) if definitions),
        ]
        for one in found:
            stood = seen.setdefault(one.id, set())
            if prover.formulas.of(one.condition).get_id() not in stood:
                stood.add(prover.formulas.of(one.condition).get_id())
                yield one


def _matters(prover: Prover, condition: Condition, atom: Atom) -> bool:
    formula, declaration = prover.formulas.of(condition), declaration_of(atom)
    other = z3.Not(prover.with_other(formula, declaration))
    here = prover.formulas.of(atom)
    there = prover.formulas.stated(atom, prover.formulas.symbol(declaration, ANOTHER))
    differs = z3.Xor(here, there, prover.formulas.context)
    return prover.case(formula, other, differs, *prover.admissible_with_other(declaration)) is not None


def _leaves(condition: Condition) -> list[Atom]:
    """The places at which a fact stands, in the order of the fold."""
    return [node for node in nodes_of(condition) if isinstance(node, Fact | IsIn | Compare)]


class _Flipped(Formulas):
    """The formulas, with the opposite of what stands at one place."""

    def __init__(self, formulas: Formulas, place: int) -> None:
        self._formulas, self._place, self._next = formulas, place, 0
        self.context = formulas.context

    def atom(self, node: Atom) -> Formula:
        here = self._next == self._place
        self._next += 1
        formula = self._formulas.atom(node)
        return z3.Not(formula) if here else formula


def _result(
    proof: str, proved: int, asked: int, idle: list[tuple[str, str]], exceptions: Mapping[tuple[str, str], str]
) -> Result:
    failures = [f"{norm}: {fact} never decides" for norm, fact in idle if (norm, fact) not in exceptions]
    failures += [f"{norm}: {fact} is excepted, but it can decide" for norm, fact in exceptions if (norm, fact) not in idle]
    excepted = tuple(
        f"{norm}: {fact}: {exceptions[norm, fact]}" for norm, fact in dict.fromkeys(idle) if (norm, fact) in exceptions
    )
    return Result(proof, proved, asked, excepted, tuple(failures))
