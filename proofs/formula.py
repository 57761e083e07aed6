"""The algebra of z3 formulas: the engine's conditions as an independent solver understands them.

A yes-or-no fact is a boolean, a choice an enumeration, an amount a real, a day an integer: all exact.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, cast

import z3

from sluis.law.between import Between
from sluis.law.condition import AllOf, AnyOf, Not
from sluis.law.fact import Choice, Compare, Day, Fact, IsIn, Operator, declaration_of
from sluis.law.fold import fold
from sluis.law.truth import UNKNOWN, YES
from sluis.law.variable import OTHER, atoms_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from fractions import Fraction
    from typing import TypeAlias

    from sluis.law.condition import AtLeast, Condition, Constant, Defined, Unless
    from sluis.law.fact import Atom, Declaration, Value

Formula: TypeAlias = Any
"""A term of z3, which has no types of its own."""


def named_options(conditions: Iterable[Condition]) -> dict[str, tuple[str, ...]]:
    """For each choice without options of its own, those that some condition names, and one for every other word."""
    named: dict[str, set[str]] = {}
    for condition in conditions:
        for atom in atoms_of(condition):
            if isinstance(atom, IsIn) and not atom.of.options:
                named.setdefault(atom.of.ref, set()).update(atom.options)
    return {ref: (*sorted(options), OTHER) for ref, options in named.items()}


class Formulas:
    """The formulas of conditions. Equal formulas are one object of z3, with one number (`get_id`), while this lives."""

    def __init__(self, options: Mapping[str, tuple[str, ...]]) -> None:
        self.context = z3.Context()
        self.options = options
        self.values: dict[str, dict[str, Formula]] = {}
        self._symbols: dict[tuple[str, str], Formula] = {}
        self._terms: dict[Condition, Formula] = {}
        self._made: dict[Condition, Formula] = {}

    def of(self, condition: Condition) -> Formula:
        """The formula of a condition; what the conditions of several days have in common is made once."""
        if condition not in self._made:
            self._made[condition] = self._by_parts(condition)
        return self._made[condition]

    def _by_parts(self, condition: Condition) -> Formula:
        match condition:
            case AllOf(parts):
                return self.all_of(condition, [self.of(part) for part in parts])
            case AnyOf(parts):
                return self.any_of(condition, [self.of(part) for part in parts])
            case Not(part):
                return self.negation(condition, self.of(part))
            case _:
                return fold(condition, self, self._terms)

    def symbol(self, declaration: Declaration, mark: str = "") -> Formula:
        """The unknown that stands for a fact; with a mark, another unknown for the same fact."""
        key = (declaration.ref, mark)
        if key not in self._symbols:
            self._symbols[key] = self._symbol(declaration, f"{declaration.ref}{mark}")
        return self._symbols[key]

    def _symbol(self, declaration: Declaration, name: str) -> Formula:
        match declaration:
            case Fact():
                return z3.Bool(name, self.context)
            case Choice():
                return z3.Const(name, self._sort(declaration))
            case Day():
                return z3.Int(name, self.context)
            case _:
                return z3.Real(name, self.context)

    def _sort(self, choice: Choice) -> Formula:
        if choice.ref not in self.values:
            names = choice.options or self.options[choice.ref]
            _, values = z3.EnumSort(f"sort_{choice.ref}", [f"{choice.ref}_{name}" for name in names], self.context)
            self.values[choice.ref] = dict(zip(names, values, strict=True))
        return next(iter(self.values[choice.ref].values())).sort()

    def truth_value(self, *, holds: bool) -> Formula:
        """Always or never."""
        return z3.BoolVal(holds, self.context)

    def constant(self, node: Constant) -> Formula:
        return self.truth_value(holds=node.holds)

    def atom(self, node: Atom) -> Formula:
        if node not in self._made:
            self._made[node] = self.stated(node, self.symbol(declaration_of(node)))
        return self._made[node]

    def stated(self, node: Atom, symbol: Formula) -> Formula:
        """What the atom says of the unknown."""
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
        return z3.And([self.truth_value(holds=True), *parts])

    def any_of(self, node: AnyOf, parts: list[Formula]) -> Formula:
        return z3.Or([self.truth_value(holds=False), *parts])

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
        named = [symbol == self.values[ref][option] for option in sorted(options)]
        return z3.Or([self.truth_value(holds=False), *named])

    def known(self, declaration: Declaration, value: Value) -> Formula:
        """What is known of a fact."""
        symbol = self.symbol(declaration)
        match value:
            case Between(low, high):
                return z3.And(symbol >= _number(low), symbol <= _number(high))
            case frozenset():
                return self._one_of(symbol, declaration.ref, value)
            case _:
                return symbol == (value is YES) if value is not UNKNOWN else self.truth_value(holds=True)


def _number(value: object) -> object:
    if isinstance(value, date):
        return value.toordinal()
    exact = cast("Fraction", value)
    return z3.Q(exact.numerator, exact.denominator).as_string()
