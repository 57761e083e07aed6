"""From "a party" to the parties of this case: a rule that asks about a party means, about at least one of them.

The largest part of a condition that asks about one kind of subject only is repeated for each of them, so that "listed and
the principal element" is asked of one and the same component. A negation is never repeated: "no party is listed" is the
negation of "some party is".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias, TypeVar, cast

from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Defined, Not, Unless, all_of, any_of
from sluis.law.fact import Choice, Compare, Declaration, Fact, IsIn, declaration_of
from sluis.law.fold import Node
from sluis.law.variable import atoms_of

SUBJECTS = ("party", "component", "transit")
"""The kinds of which a case may have several."""

Shape: TypeAlias = "tuple[tuple[str, tuple[str, ...] | None], ...]"
"""For each kind of subject, the names of those in the case; None where nobody said which there are."""

D = TypeVar("D", bound=Declaration)


@lru_cache(maxsize=16384)
@lru_cache(maxsize=16384)
def ground(condition: Condition, shape: Shape) -> Condition:
    """The condition about the subjects of `shape`; a kind of which nothing is known stays a question."""
    kinds = {_kind(declaration_of(atom)) for atom in atoms_of(condition)}
    if kinds <= {None}:
        return condition
    if len(kinds) == 1 and not isinstance(condition, Not):
        (kind,) = kinds
        names = dict(shape).get(cast("str", kind))
        return condition if names is None else any_of(*(_about(condition, name) for name in names))
    return _rebuilt(condition, lambda part: ground(part, shape))


def union(conditions: Iterable[Condition]) -> Condition:
    """Any of the conditions, with all that they ask about one choice asked at once: one list of countries, not twenty.

    Conditions that differ in their first part only are joined there, in the same way.
    """
    options: dict[Choice, frozenset[str]] = {}
    joined: dict[tuple[Condition, ...], list[Condition]] = {}
    others: list[Condition] = []
    waiting = list(conditions)
    while waiting:
        match waiting.pop(0):
            case AnyOf(parts):
                waiting += parts
            case IsIn(choice, among):
                options[choice] = options.get(choice, frozenset()) | among
            case AllOf((first, *rest)) if rest:
                joined.setdefault(tuple(rest), []).append(first)
            case other:
                others.append(other)
    alike = (all_of(union(firsts) if len(firsts) > 1 else firsts[0], *rest) for rest, firsts in joined.items())
    return any_of(*(IsIn(choice, among) for choice, among in options.items()), *alike, *others)


@lru_cache(maxsize=16384)
def _about(condition: Condition, name: str) -> Condition:
    match cast("Node", condition):
        case Fact():
            fact: Fact = grounded(cast("Fact", condition), name)
            return fact
        case IsIn(choice, options):
            return IsIn(grounded(choice, name), options)
        case Compare(declaration, operator, threshold):
            return Compare(grounded(declaration, name), operator, threshold)
        case _:
            return _rebuilt(condition, lambda part: _about(part, name))


@lru_cache(maxsize=16384)
def grounded(declaration: D, name: str) -> D:
    """The fact about one subject; the same object each time."""
    return declaration.grounded(name)


@dataclass(frozen=True)
class Numbering:
    """The subjects of a case by number: what is alike to the law is decided once, whatever they are called."""

    shape: Shape
    numbers: Mapping[tuple[str, str], str]
    names: Mapping[tuple[str, str], str]

    def numbered(self, ref: str) -> str:
        """The reference of the same fact of the subject that has the number."""
        key, _, name = ref.partition("@")
        number = self.numbers.get((_subject(key), name))
        return f"{key}@{number}" if number else ref

    def named(self, declaration: D) -> D:
        """The same fact, of the subject that the number stands for."""
        name = self.names.get((_subject(declaration.key), declaration.about or ""))
        return grounded(declaration, name) if name else declaration


@lru_cache(maxsize=4096)
def numbering_of(shape: Shape) -> Numbering:
    """Numbers for the subjects of each kind, in the order of the case."""
    named = [(kind, str(number), name) for kind, names in shape for number, name in enumerate(names or (), 1)]
    return Numbering(
        tuple((kind, names and tuple(str(number) for number in range(1, len(names) + 1))) for kind, names in shape),
        {(kind, name): number for kind, number, name in named},
        {(kind, number): name for kind, number, name in named},
    )


def _subject(key: str) -> str:
    return key.partition(".")[0]


def _kind(declaration: Declaration) -> str | None:
    kind = _subject(declaration.key)
    return kind if kind in SUBJECTS and declaration.about is None else None


def _rebuilt(condition: Condition, visit: Callable[[Condition], Condition]) -> Condition:
    match cast("Node", condition):
        case AllOf(parts):
            return AllOf(tuple(map(visit, parts)))
        case AnyOf(parts):
            return AnyOf(tuple(map(visit, parts)))
        case AtLeast(count, parts):
            return AtLeast(count, tuple(map(visit, parts)))
        case Not(part):
            return Not(visit(part))
        case Unless(base, exception):
            return Unless(visit(base), visit(exception))
        case Defined(term, cites, meaning):
            return Defined(term, cites, visit(meaning))
        case Constant() | Fact() | IsIn() | Compare():
            return condition
