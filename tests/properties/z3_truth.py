"""The truth of a condition as z3 finds it: a second opinion on the engine's."""

from __future__ import annotations

import z3

from proofs.formula import Formulas
from sluis.law.condition import Condition
from sluis.law.fact import Value
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import facts_of


def solved(
    condition: Condition, known: dict[str, Value], constraints: list[Condition], elsewhere: tuple[str, ...]
) -> Truth | None:
    """The truth of the condition according to z3; None where nothing is admissible."""
    declared = facts_of([condition, *constraints])
    formulas = Formulas(dict.fromkeys(declared, elsewhere))
    solver = z3.Solver(ctx=formulas.context)
    solver.add(*(formulas.of(one) for one in constraints))
    solver.add(*(formulas.known(declared[ref], value) for ref, value in known.items() if ref in declared))
    formula = formulas.of(condition)
    can_hold, can_fail = (solver.check(one) == z3.sat for one in (formula, z3.Not(formula)))
    if not (can_hold or can_fail):
        return None
    return UNKNOWN if can_hold and can_fail else YES if can_hold else NO
