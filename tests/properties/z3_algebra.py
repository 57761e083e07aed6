"""The algebra of z3 formulas: the engine's conditions as an independent solver understands them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import z3

from sluis.law.between import Between
from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Defined, Not, Unless
from sluis.law.fact import (
    Atom,
    Choice,
    Compare,
    Day,
    Declaration,
    Fact,
    IsIn,
    Operator,
    Value,
    declaration_of,
)
from sluis.law.fold import fold
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import facts_of

Formula = Any


class Solver:
    """Conditions as formulas: a choice is an enumeration, an amount a real, a day an integer."""

    def __init__(self, elsewhere: tuple[str, ...]) -> None:
        self.context = z3.Context()
        self.elsewhere = elsewhere
        self.options: dict[str, dict[str, Formula]] = {}
        self.symbols: dict[str, Formula] = {}

    def symbol(self, of: Declaration) -> Formula:
        if of.ref not in self.symbols:
            self.symbols[of.ref] = self._made(of)
        return self.symbols[of.ref]

    def _made(self, of: Declaration) -> Formula:
        match of:
            case Fact():
                return z3.Bool(of.ref, self.context)
            case Choice():
                names = of.options or self.elsewhere
                sort, values = z3.EnumSort(f"sort_{of.ref}", [f"{of.ref}_{name}" for name in names], self.context)
                self.options[of.ref] = dict(zip(names, values, strict=True))
                return z3.Const(of.ref, sort)
            case Day():
                return z3.Int(of.ref, self.context)
            case _:
                return z3.Real(of.ref, self.context)

    def constant(self, node: Constant) -> Formula:
        return z3.BoolVal(node.holds, self.context)

    def atom(self, node: Atom) -> Formula:
        symbol = self.symbol(declaration_of(node))
        match node:
            case Fact():
                return symbol
            case IsIn():
                return self._one_of(symbol, node.of.ref, node.options)
            case Compare():
                bound = _number(node.threshold if isinstance(node.threshold, date) else node.bound)
                less, at_most = symbol < bound, symbol <= bound
                opposite = {Operator.AT_LEAST: less, Operator.MORE: at_most}
                if node.operator in opposite:
                    return z3.Not(opposite[node.operator])
                return less if node.operator is Operator.LESS else at_most

    def all_of(self, node: AllOf, parts: list[Formula]) -> Formula:
        return z3.And([z3.BoolVal(val=True, ctx=self.context), *parts])

    def any_of(self, node: AnyOf, parts: list[Formula]) -> Formula:
        return z3.Or([z3.BoolVal(val=False, ctx=self.context), *parts])

    def at_least(self, node: AtLeast, parts: list[Formula]) -> Formula:
        one, none = z3.IntVal(1, self.context), z3.IntVal(0, self.context)
        return z3.Sum([none, *(z3.If(part, one, none) for part in parts)]) >= node.count

    def negation(self, node: Not, part: Formula) -> Formula:
        return z3.Not(part)

    def unless(self, node: Unless, base: Formula, exception: Formula) -> Formula:
        return z3.And(base, z3.Not(exception))

    def defined(self, node: Defined, meaning: Formula) -> Formula:
        return meaning

    def _one_of(self, symbol: Formula, ref: str, options: frozenset[str]) -> Formula:
        named = [symbol == self.options[ref][option] for option in sorted(options)]
        return z3.Or([z3.BoolVal(val=False, ctx=self.context), *named])

    def known(self, of: Declaration, value: Value) -> Formula:
        symbol = self.symbol(of)
        match value:
            case Between(low, high):
                return z3.And(symbol >= _number(low), symbol <= _number(high))
            case frozenset():
                return self._one_of(symbol, of.ref, value)
            case _:
                return symbol == (value is YES) if value is not UNKNOWN else z3.BoolVal(val=True, ctx=self.context)


def _number(value: Fraction | date) -> object:
    return value.toordinal() if isinstance(value, date) else z3.Q(value.numerator, value.denominator).as_string()


def solved(
    condition: Condition, known: dict[str, Value], constraints: list[Condition], elsewhere: tuple[str, ...]
) -> Truth | None:
    """The truth of the condition according to z3; None where nothing is admissible."""
    algebra = Solver(elsewhere)
    solver = z3.Solver(ctx=algebra.context)
    solver.add(*(fold(one, algebra) for one in constraints))
    declared = facts_of([condition, *constraints])
    solver.add(*(algebra.known(declared[ref], value) for ref, value in known.items() if ref in declared))
    formula = fold(condition, algebra)
    can_hold, can_fail = (solver.check(one) == z3.sat for one in (formula, z3.Not(formula)))
    if not (can_hold or can_fail):
        return None
    return UNKNOWN if can_hold and can_fail else YES if can_hold else NO
