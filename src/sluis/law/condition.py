"""Norms as values: conditions that combine with `&`, `|` and `~`; `fold` gives them their meanings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from sluis.law.errors import UnsettledTruthError

if TYPE_CHECKING:
    from sluis.law.citation import Citation
    from sluis.law.text import Text


class Condition:
    """A statement whose truth depends on facts. It has no Python truth: `bool()` raises."""

    __slots__ = ()

    def __and__(self, other: Condition) -> Condition:
        """Both."""
        return AllOf((*_parts(self, AllOf), *_parts(other, AllOf)))

    def __or__(self, other: Condition) -> Condition:
        """Either, or both."""
        return AnyOf((*_parts(self, AnyOf), *_parts(other, AnyOf)))

    def __invert__(self) -> Condition:
        """Not; twice not is the condition itself."""
        return self.part if isinstance(self, Not) else Not(self)

    def __bool__(self) -> NoReturn:
        """Refuse: a condition has no truth before facts are known."""
        raise UnsettledTruthError

    def unless(self, exception: Condition) -> Condition:
        """The condition, except where `exception` holds; the exception stays visible as one."""
        return Unless(self, exception)

    def implies(self, other: Condition) -> Condition:
        """Where this holds, `other` holds as well."""
        return ~self | other


@dataclass(frozen=True, slots=True, eq=False)
class Constant(Condition):
    """Always true, or never."""

    holds: bool


@dataclass(frozen=True, slots=True, eq=False)
class AllOf(Condition):
    """Every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, eq=False)
class AnyOf(Condition):
    """At least one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Not(Condition):
    """The part does not hold."""

    part: Condition


@dataclass(frozen=True, slots=True, eq=False)
class AtLeast(Condition):
    """At least `count` of the parts hold."""

    count: int
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Unless(Condition):
    """The base holds and the exception does not."""

    base: Condition
    exception: Condition


@dataclass(frozen=True, slots=True, eq=False)
class Defined(Condition):
    """A term that the law defines: its words, where it is defined, and what it means."""

    term: Text
    cites: Citation
    meaning: Condition


ALWAYS, NEVER = Constant(holds=True), Constant(holds=False)


def all_of(*parts: Condition) -> Condition:
    """The conjunction of the parts; of one part, the part itself; of none, always."""
    return parts[0] if len(parts) == 1 else AllOf(parts) if parts else ALWAYS


def any_of(*parts: Condition) -> Condition:
    """The disjunction of the parts; of one part, the part itself; of none, never."""
    return parts[0] if len(parts) == 1 else AnyOf(parts) if parts else NEVER


def _parts(condition: Condition, kind: type[AllOf | AnyOf]) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, kind) else (condition,)
