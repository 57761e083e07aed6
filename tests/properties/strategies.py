"""Random law: facts and conditions of every kind, what is known of them, and brute force over the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache, partial
from itertools import product
from math import prod
from typing import TypeAlias, cast

from hypothesis import assume, settings
from hypothesis import strategies as st

from sluis.law.between import Between
from sluis.law.citation import Act
from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Defined, Not, Unless
from sluis.law.decision import Clause, Decision
from sluis.law.fact import (
    Amount,
    Atom,
    Choice,
    Compare,
    Day,
    Declaration,
    Fact,
    Informant,
    IsIn,
    Nature,
    Value,
)
from sluis.law.fold import nodes_of
from sluis.law.quantity import Quantity
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN, YES

Exact = bool | str | Fraction | date
"""The value of a fact of which everything is known."""
Completion = dict[str, Exact]

ACT = Act("test", Text(nl="Testwet", en="Test Act"))
PLACE = ACT / "article_1"
BOUNDS = [Fraction(1), Fraction(2), Fraction(3)]
AMOUNTS = [Fraction(half, 2) for half in range(1, 8)]
DAYS = [date(2020, 1, day) for day in range(1, 8)]
OPTIONS = ("a", "b", "c")
ELSE = "elsewhere"
MOST = 4_096
"""So many completions brute force is asked to look at."""


def some(share: float) -> settings:
    """So much of the examples that the profile asks for, where one example takes long."""
    return settings(max_examples=max(1, round(share * settings().max_examples)))


def text(words: str) -> Text:
    return Text(nl=f"{words} (nl)", en=words)


def yes_or_no(key: str, asked_of: Informant = Informant.EXPORTER) -> Fact:
    return Fact(key, text(f"{key}?"), text(key), Nature.DESIGN, PLACE, asked_of)


def declaration(kind: str, key: str) -> Declaration:
    words = (key, text(f"{key}?"), text(key), Nature.DEAL, PLACE)
    match kind:
        case "choice":
            return Choice(*words, options=OPTIONS)
        case "open choice":
            return Choice(*words)
        case "amount":
            return Amount(*words, unit="Hz")
        case "day":
            return Day(*words)
        case _:
            return yes_or_no(key)


KINDS = ["fact", "fact", "fact", "choice", "open choice", "amount", "day"]


@cache
def declarations(least: int = 1, most: int = 5) -> st.SearchStrategy[list[Declaration]]:
    kinds = st.lists(st.sampled_from(KINDS), min_size=least, max_size=most)
    return kinds.map(lambda found: [declaration(kind, f"f{number}") for number, kind in enumerate(found)])


# Which facts there are is drawn as well. Strategies made of those facts would be new ones in each example, and hypothesis takes
# far longer to prepare a strategy than to draw from it. So the shapes are drawn from strategies that are made once.
Shape: TypeAlias = Callable[[Sequence[Declaration]], Condition]
"""A condition before it is said which facts it is about."""

_PLACES = 105
_DETAILS = 24


def _atom(place: int, detail: int) -> Shape:
    """Each of the facts twice as often as a constant; `detail` says what is asked about it."""

    def about(of: Sequence[Declaration]) -> Condition:
        chosen = place * (2 * len(of) + 1) // _PLACES
        return atom(of[(chosen - 1) // 2], detail) if chosen else Constant(detail % 2 == 1)

    return about


def atom(of: Declaration, detail: int) -> Condition:
    """One of the things that can be asked about a fact, each of them as often."""
    match of:
        case Fact():
            return of
        case Choice():
            return IsIn(of, frozenset(option for place, option in enumerate(OPTIONS) if detail >> place & 1))
        case Amount():
            tests = [of.__lt__, of.__le__, of.__gt__, of.__ge__]
            return tests[detail % 4](Quantity(BOUNDS[detail // 4 % 3], "Hz"))
        case _:
            day = cast("Day", of)
            return [day.before, day.from_][detail % 2](DAYS[1:6:2][detail // 2 % 3])


def _made(make: Callable[..., Condition], *parts: Shape) -> Shape:
    return lambda of: make(*(part(of) for part in parts))


def _joined(make: Callable[[tuple[Condition, ...]], Condition], parts: Sequence[Shape]) -> Shape:
    return lambda of: make(tuple(part(of) for part in parts))


def _at_least(count: int, parts: Sequence[Shape]) -> Shape:
    return _joined(partial(AtLeast, count), parts)


def _composed(part: st.SearchStrategy[Shape]) -> st.SearchStrategy[Shape]:
    parts = st.lists(part, max_size=4)
    # Not `part.map`: of what has branches, that is as many branches, and hardly anything but chains would be drawn.
    return st.one_of(
        st.builds(partial(_joined, AllOf), parts),
        st.builds(partial(_joined, AnyOf), parts),
        st.builds(_at_least, st.integers(-2, 5), parts),
        st.builds(partial(_made, Not), part),
        st.builds(partial(_made, Unless), part, part),
        st.builds(partial(_made, lambda meaning: Defined(text("term"), PLACE / "par_2", meaning)), part),
    )


@cache
def _shapes(most: int) -> st.SearchStrategy[Shape]:
    leaves = st.builds(_atom, st.sampled_from(range(_PLACES)), st.sampled_from(range(_DETAILS)))
    return st.recursive(leaves, _composed, max_leaves=most)


def conditions(of: Sequence[Declaration], most: int = 8) -> st.SearchStrategy[Condition]:
    return _shapes(most).map(lambda shape: shape(of))


@cache
def _clauses(most: int) -> st.SearchStrategy[list[tuple[Shape, int]]]:
    return st.lists(st.tuples(_shapes(most), st.integers(1, 3)), min_size=1, max_size=3)


@cache
def _constraints(most: int) -> st.SearchStrategy[list[Shape]]:
    return st.lists(_shapes(most), max_size=3)


def knowledge(of: Declaration) -> st.SearchStrategy[Value | None]:
    return _knowledge(of.kind, getattr(of, "options", ()))


@cache
def _knowledge(kind: str, options: tuple[str, ...]) -> st.SearchStrategy[Value | None]:
    if kind == Fact.kind:
        return st.sampled_from([YES, NO, UNKNOWN, None])
    if kind == Choice.kind:
        return st.none() | st.frozensets(st.sampled_from(options or (*OPTIONS, ELSE)), min_size=1)
    return st.none() | intervals(AMOUNTS if kind == Amount.kind else DAYS)


def intervals(values: Sequence[Fraction] | Sequence[date]) -> st.SearchStrategy[Value]:
    places = st.tuples(st.integers(0, len(values) - 1), st.integers(0, len(values) - 1))
    return places.map(lambda ends: cast("Value", Between(values[min(ends)], values[max(ends)])))


def known_facts(of: Sequence[Declaration]) -> st.SearchStrategy[dict[str, Value]]:
    drawn = st.fixed_dictionaries({one.ref: knowledge(one) for one in of})
    return drawn.map(lambda found: {ref: value for ref, value in found.items() if value is not None})


def exact_values(of: Declaration, value: Value | None = None) -> list[Exact]:
    """The values of a fact that agree with what is known of it, at least one of each kind there can be."""
    everything: list[Exact]
    match of:
        case Fact():
            everything = [False, True]
        case Choice():
            everything = [*OPTIONS] if of.options else [*OPTIONS, ELSE]
        case Amount():
            everything = [*AMOUNTS]
        case _:
            everything = [*DAYS]
    return [one for one in everything if agrees(one, value)]


def agrees(exact: Exact, value: Value | None) -> bool:
    match value:
        case None:
            return True
        case frozenset():
            return exact in value
        case Between():
            return bool(value.low <= exact <= value.high)  # type: ignore[operator]
        case _:
            return value is UNKNOWN or exact is (value is YES)


def value_of(exact: Exact) -> Value:
    """The knowledge that a fact has exactly this value."""
    match exact:
        case bool():
            return YES if exact else NO
        case str():
            return frozenset((exact,))
        case _:
            return cast("Value", Between(exact, exact))


# One branch for each kind of condition.
def holds(condition: Condition, values: Mapping[str, Exact]) -> bool:  # noqa: C901
    """What the condition plainly says, without the engine."""
    match condition:
        case Constant():
            return condition.holds
        case Fact():
            return bool(values[condition.ref])
        case IsIn():
            return values[condition.of.ref] in condition.options
        case Compare():
            return _compared(values[condition.of.ref], condition)
        case AllOf(parts):
            return all(holds(part, values) for part in parts)
        case AnyOf(parts):
            return any(holds(part, values) for part in parts)
        case AtLeast(count, parts):
            return sum(holds(part, values) for part in parts) >= count
        case Not(part):
            return not holds(part, values)
        case Unless(base, exception):
            return holds(base, values) and not holds(exception, values)
        case Defined(_, _, meaning):
            return holds(meaning, values)
        case _:
            raise AssertionError(condition)


def _compared(value: Exact, atom: Compare) -> bool:
    bound = atom.threshold.value if isinstance(atom.threshold, Quantity) else atom.threshold
    less, equal = value < bound, value == bound  # type: ignore[operator]
    return {"<": less, "<=": less or equal, ">": not (less or equal), ">=": not less}[atom.operator.value]


@dataclass(frozen=True)
class Case:
    """Clauses and constraints over some facts, and what is known of them.

    `ahead`: the decision is compiled before anything is known, as for many cases, and only then given what is.
    """

    facts: list[Declaration]
    clauses: list[Clause]
    constraints: list[Condition]
    known: dict[str, Value]
    ahead: bool = False

    def decision(self, movable: Sequence[str] = ()) -> Decision:
        if self.ahead:
            return Decision(self.clauses, {}, self.constraints).given(self.known, movable)
        return Decision(self.clauses, self.known, self.constraints, movable)

    def completions(self, **changes: Exact) -> Iterator[Completion]:
        """Every completion of what is known, admissible or not."""
        choices = [[changes[one.ref]] if one.ref in changes else self.values(one) for one in self.facts]
        for values in product(*choices):
            yield dict(zip([one.ref for one in self.facts], values, strict=True))

    def values(self, of: Declaration) -> list[Exact]:
        return exact_values(of, self.known.get(of.ref))

    def admissible(self, completion: Completion) -> bool:
        return all(holds(one, completion) for one in self.constraints)

    def number(self, completion: Completion) -> int:
        return max((one.number for one in self.clauses if holds(one.condition, completion)), default=0)

    def numbers(self, **changes: Exact) -> set[int]:
        """The conclusions of the admissible completions."""
        found = filter(self.admissible, self.completions(**changes))
        return {self.number(completion) for completion in found}


@st.composite
def cases(draw: st.DrawFn, facts: st.SearchStrategy[list[Declaration]] | None = None, most: int = 8) -> Case:
    """A case that at least one admissible completion can be made of."""
    found = draw(facts if facts is not None else declarations())
    assume(prod(len(exact_values(one)) for one in found) <= MOST)
    clauses = [Clause(shape(found), number) for shape, number in draw(_clauses(most))]
    constraints = [shape(found) for shape in draw(_constraints(most))]
    case = Case(found, clauses, constraints, draw(known_facts(found)), draw(st.booleans()))
    assume(any(map(case.admissible, case.completions())))
    return case


def atoms_in(conditions_: Sequence[Condition]) -> list[Atom]:
    nodes = (node for one in conditions_ for node in nodes_of(one))
    return [node for node in nodes if isinstance(node, Fact | IsIn | Compare)]
