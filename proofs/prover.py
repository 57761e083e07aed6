"""A law on the days at which it differs, before a solver that knows its constraints."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import z3

from proofs.formula import Formulas, named_options
from sluis.assessment.duties import norms_on
from sluis.law.fact import Fact
from sluis.law.rule import Definition, Indexed
from sluis.law.truth import NO
from sluis.law.variable import facts_of, refs_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from proofs.formula import Formula
    from sluis.assessment.duties import Norms
    from sluis.law.condition import Condition
    from sluis.law.fact import Declaration
    from sluis.law.statute import Law

ANOTHER = "'"
"""The mark of a fact's second value, where two cases are compared that differ in that fact alone."""


class Result(NamedTuple):
    """What a proof came to: statements proved, questions put to the solver, what is excepted and why, and what failed."""

    proof: str
    proved: int
    asked: int
    exceptions: tuple[str, ...] = ()
    failures: tuple[str, ...] = ()


class Prover:
    """Puts questions about a law to z3. A case has one party, one component and one country of transit."""

    def __init__(self, law: Law, first: date, last: date) -> None:
        self.law = law
        self.first, self.last = first, last
        self.formulas = Formulas(named_options(law.conditions))
        self.solver = z3.Solver(ctx=self.formulas.context)
        self.solver.add(*(self.formulas.of(one.condition) for one in law.constraints))
        self.asked = 0
        self._others: dict[tuple[int, str], tuple[Formula, Formula]] = {}
        self._models: dict[tuple[int, ...], tuple[tuple[Formula, ...], Formula | None]] = {}

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The first day, and each later day until the last at which some provision begins or ends."""
        periods = [one.standing.period for one in self.law.provisions if not isinstance(one, Indexed)]
        turns = {period.start.day for period in periods} | {period.until for period in periods if period.until}
        return tuple(sorted({self.first} | {day for day in turns if self.first <= day <= self.last}))

    def norms(self, day: date) -> Norms:
        """The law of a day, with one subject of each kind."""
        return norms_on(self.law, day, ())

    def definitions(self, day: date) -> tuple[Definition, ...]:
        """The definitions of a day, the entries of Annex I among them."""
        definitions = (one for one in self.law.provisions if isinstance(one, Definition))
        return tuple(one for one in definitions if one.standing.period.contains(day) is not NO)

    def case(self, *formulas: Formula) -> Formula | None:
        """An admissible case in which all these hold, as a model of z3; None where there is none. Asked once."""
        key = tuple(one.get_id() for one in formulas)
        if key not in self._models:
            self._models[key] = formulas, self._solved(formulas)
        return self._models[key][1]

    def _solved(self, formulas: tuple[Formula, ...]) -> Formula | None:
        self.asked += 1
        self.solver.push()
        self.solver.add(*formulas)
        answer = self.solver.check()
        model = self.solver.model() if answer == z3.sat else None
        self.solver.pop()
        if answer == z3.unknown:
            message = f"z3 gives up: {self.solver.reason_unknown()}"
            raise RuntimeError(message)
        return model

    def with_other(self, formula: Formula, declaration: Declaration) -> Formula:
        """The formula with another value of the fact."""
        key = formula.get_id(), declaration.ref
        if key not in self._others:
            first, second = self.formulas.symbol(declaration), self.formulas.symbol(declaration, ANOTHER)
            self._others[key] = formula, z3.substitute(formula, (first, second))
        return self._others[key][1]

    def admissible_with_other(self, declaration: Declaration) -> list[Formula]:
        """The constraints, as the fact's other value must satisfy them too."""
        touched = [one.condition for one in self.law.constraints if declaration.ref in refs_of(one.condition)]
        return [self.with_other(self.formulas.of(one), declaration) for one in touched]

    def words(self, model: Formula, conditions: Iterable[Condition]) -> str:
        """A case in words: what is so. Facts that are not named are not so, or do not matter."""
        found = []
        for declaration in facts_of([*conditions, *(one.condition for one in self.law.constraints)]).values():
            value = model.eval(self.formulas.symbol(declaration))
            if isinstance(declaration, Fact):
                if z3.is_true(value):
                    found.append(declaration.states.en)
            elif value.num_args() == 0 and not value.eq(self.formulas.symbol(declaration)):
                found.append(f"{declaration.states.en}: {str(value).removeprefix(f'{declaration.ref}_')}")
        return "; ".join(found) or "no fact at all"
