"""A statute is a dated set of provisions; the law is all statutes. A digest covers its canonical JSON."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from sluis.law.canonical_law import law_to_json
from sluis.law.errors import LawError, UndeclaredFactError, UnknownCitationError
from sluis.law.rule import AnyProvision, Definition, GeneralAuthorisation, NotModelled, Rule, Transition, prevailed_over
from sluis.law.truth import NO, Truth
from sluis.law.variable import facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sluis.law.citation import Act
    from sluis.law.condition import Condition
    from sluis.law.fact import Day, Declaration
    from sluis.law.text import Text

P = TypeVar("P")


@dataclass(frozen=True, eq=False)
class Constraint:
    """Something that is so in every admissible completion of the facts, with the reason why."""

    id: str
    condition: Condition
    why: Text


@dataclass(frozen=True, eq=False)
class Statute:
    """An act as Sluis encodes it."""

    act: Act
    provisions: tuple[AnyProvision, ...]


class InForce(NamedTuple):
    """A rule as it stands on a day. `applies` is unknown where its first day is only bounded."""

    rule: Rule
    condition: Condition
    applies: Truth


class Version(NamedTuple):
    """The law as it is on a day. Rules that are not in force are kept apart: that is not the same as *no*."""

    rules: tuple[InForce, ...]
    not_modelled: tuple[NotModelled, ...]
    transitions: tuple[Transition, ...]
    not_in_force: tuple[Rule, ...]
    authorisations: tuple[tuple[GeneralAuthorisation, Truth], ...] = ()


@dataclass(frozen=True, eq=False)
class Law:
    """All statutes, the constraints between facts, and every fact that may be established.

    Raises:
        LawError: two provisions share an id, or two facts a name.
        UndeclaredFactError: a condition asks about a fact that is not declared.
    """

    statutes: tuple[Statute, ...]
    constraints: tuple[Constraint, ...]
    declarations: tuple[Declaration, ...]

    def __post_init__(self) -> None:
        """Refuse names that are used twice, and facts that nobody declared."""
        for names in ([one.id for one in self.provisions], [one.key for one in self.declarations]):
            twice = sorted(name for name, times in Counter(names).items() if times > 1)
            if twice:
                raise LawError(problem=f"used twice: {twice}")
        for ref in (*facts_of(self.conditions), *(one.ref for one in self.days)):
            if ref not in self.facts:
                raise UndeclaredFactError(key=ref)

    @cached_property
    def provisions(self) -> tuple[AnyProvision, ...]:
        """Every provision of every statute, in the order of the law."""
        return tuple(provision for statute in self.statutes for provision in statute.provisions)

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """Every condition that a provision, the fulfilment of a duty, or a constraint states."""
        duties = [one.obligation for one in self.provisions if isinstance(one, Rule)]
        done = [one.done for one in duties if one.done is not None]
        return *_conditions(self.provisions), *done, *(constraint.condition for constraint in self.constraints)

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """The days from which the deadlines of its duties run."""
        deadlines = [one.obligation.deadline for one in self.provisions if isinstance(one, Rule)]
        return tuple(dict.fromkeys(one.day for one in deadlines if one is not None and one.day is not None))

    @cached_property
    def facts(self) -> dict[str, Declaration]:
        """Every declared fact by its key."""
        return {declaration.key: declaration for declaration in self.declarations}

    @cached_property
    def canonical(self) -> bytes:
        """The law as canonical JSON: sorted keys, no white space, UTF-8."""
        return canonical_bytes(law_to_json(self))

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of the canonical JSON, in hexadecimal."""
        return hashlib.sha256(self.canonical).hexdigest()

    def version_on(self, day: date) -> Version:
        """The law of `day`."""
        return _version_on(self, day)

    def at(self, path: str) -> tuple[AnyProvision, ...]:
        """The provisions at a citation path or below it.

        Raises:
            UnknownCitationError: there are none.
        """
        found = tuple(one for one in self.provisions if f"{one.cites.path}/".startswith(f"{path}/"))
        if not found:
            raise UnknownCitationError(citation=path)
        return found


def canonical_bytes(value: object) -> bytes:
    """A value of JSON types as canonical JSON."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@lru_cache(maxsize=512)
def _version_on(law: Law, day: date) -> Version:
    return _version(law, tuple([one.standing.period.contains(day) for one in law.provisions]))


@lru_cache(maxsize=128)
def _version(law: Law, applying: tuple[Truth, ...]) -> Version:
    """One version for all days between two changes: what is made of it serves each of them."""
    standing = list(zip(law.provisions, applying, strict=True))
    rules = tuple((one, applies) for one, applies in standing if isinstance(one, Rule) and applies is not NO)
    return Version(
        tuple(InForce(one, prevailed_over(one, rules), applies) for one, applies in rules),
        _kept(standing, NotModelled),
        _kept(standing, Transition),
        tuple(one for one, applies in standing if isinstance(one, Rule) and applies is NO),
        tuple((one, applies) for one, applies in standing if isinstance(one, GeneralAuthorisation) and applies is not NO),
    )


def _kept(standing: list[tuple[AnyProvision, Truth]], kind: type[P]) -> tuple[P, ...]:
    return tuple(one for one, applies in standing if isinstance(one, kind) and applies is not NO)


def facts_asked(law: Law) -> dict[str, Declaration]:
    """Every fact that some provision asks about, by reference."""
    return facts_of(_conditions(law.provisions))


def _conditions(provisions: Iterable[AnyProvision]) -> list[Condition]:
    return [
        one.scope if isinstance(one, NotModelled) else one.condition
        for one in provisions
        if isinstance(one, Rule | Definition | NotModelled | Transition | GeneralAuthorisation)
    ]
