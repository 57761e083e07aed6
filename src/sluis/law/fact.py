"""What a rule asks about the world: yes-or-no facts, exclusive choices, exact amounts and days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Self, TypeAlias

from sluis.law.between import Between
from sluis.law.condition import Condition
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sluis.law.citation import Citation
    from sluis.law.quantity import Quantity


class Nature(Enum):
    """What a fact is about. It decides who may change the fact, and so what a counterfactual varies."""

    DESIGN = "design"
    DEAL = "deal"
    WORLD = "world"
    KNOWLEDGE = "knowledge"


class Informant(Enum):
    """Who can answer a question."""

    ENGINEER = "engineer"
    EXPORTER = "exporter"
    CUSTOMER = "customer"
    AUTHORITY = "authority"
    COMPLIANCE = "compliance_officer"
    NOBODY = "nobody"


class Operator(Enum):
    """How an amount or a day is compared with a threshold of the law."""

    LESS = "<"
    AT_MOST = "<="
    AT_LEAST = ">="
    MORE = ">"


Value: TypeAlias = "Truth | frozenset[str] | Between[Fraction] | Between[date]"
"""What is known of a fact: a truth, the options still possible, or an interval."""


@dataclass(frozen=True, eq=False)
class Declaration:
    """A fact that conditions may ask about.

    `question` is put to a person, `states` is the same as a statement, `about` names the party or component
    it was grounded on. Facts of which `answerable` is false stand for what the law or Sluis leaves open:
    nobody is asked.
    """

    key: str
    question: Text
    states: Text
    nature: Nature
    cites: Citation
    asked_of: Informant = Informant.EXPORTER
    why: Text | None = None
    about: str | None = None

    kind: ClassVar[str]

    @cached_property
    def ref(self) -> str:
        """The name under which a value is looked up: `party.government_linked@buyer`."""
        return self.key if self.about is None else f"{self.key}@{self.about}"

    @property
    def answerable(self) -> bool:
        """True where somebody can answer the question."""
        return self.asked_of is not Informant.NOBODY

    def grounded(self, about: str) -> Self:
        """The same fact, of one party or component."""
        return replace(self, about=about)

    def __repr__(self) -> str:
        """Show the reference."""
        return f"{type(self).__name__}({self.ref!r})"


@dataclass(frozen=True, eq=False, repr=False)
class Fact(Declaration, Condition):
    """A fact that is yes, no, or unknown. `adverse` is the answer, if any, that speaks against the export."""

    adverse: Truth | None = None

    kind: ClassVar[str] = "fact"

    def truth(self, value: Value | None) -> Truth:
        """The truth of the fact when its value is `value`."""
        return value if isinstance(value, Truth) else UNKNOWN


@dataclass(frozen=True, eq=False, repr=False)
class Choice(Declaration):
    """A fact that has exactly one of several values. Without `options` any word is possible; `words` names them for people."""

    options: tuple[str, ...] = ()
    words: tuple[Text, ...] = ()

    kind: ClassVar[str] = "choice"

    def word(self, option: str) -> Text:
        """The option as people say it; an option without words of its own is its own word."""
        named = dict(zip(self.options, self.words, strict=False))
        return named.get(option) or Text(option, option)

    def is_in(self, options: Iterable[str]) -> IsIn:
        """The condition that the value is one of `options`."""
        return IsIn(self, frozenset(options))

    def is_(self, option: str) -> IsIn:
        """The condition that the value is `option`."""
        return IsIn(self, frozenset((option,)))


@dataclass(frozen=True, eq=False, repr=False)
class Amount(Declaration):
    """A fact that is an exact number, in `unit`."""

    unit: str = ""

    kind: ClassVar[str] = "amount"

    def __lt__(self, threshold: Quantity) -> Compare:
        """Less than the threshold."""
        return Compare(self, Operator.LESS, threshold)

    def __le__(self, threshold: Quantity) -> Compare:
        """At most the threshold."""
        return Compare(self, Operator.AT_MOST, threshold)

    def __gt__(self, threshold: Quantity) -> Compare:
        """More than the threshold."""
        return Compare(self, Operator.MORE, threshold)

    def __ge__(self, threshold: Quantity) -> Compare:
        """At least the threshold."""
        return Compare(self, Operator.AT_LEAST, threshold)


@dataclass(frozen=True, eq=False, repr=False)
class Day(Declaration):
    """A fact that is a date."""

    kind: ClassVar[str] = "day"

    def before(self, day: date) -> Compare:
        """Earlier than `day`."""
        return Compare(self, Operator.LESS, day)

    def from_(self, day: date) -> Compare:
        """On `day` or later."""
        return Compare(self, Operator.AT_LEAST, day)


@dataclass(frozen=True, slots=True, eq=False)
class IsIn(Condition):
    """A choice is one of `options`."""

    of: Choice
    options: frozenset[str]

    def truth(self, value: Value | None) -> Truth:
        """Whether the options still possible lie inside, outside, or on both sides."""
        if not isinstance(value, frozenset):
            return UNKNOWN
        if value <= self.options:
            return YES
        return NO if value.isdisjoint(self.options) else UNKNOWN


@dataclass(frozen=True, eq=False)
class Compare(Condition):
    """An amount or a day stands in `operator` to `threshold`.

    Raises:
        UnitMismatchError: the threshold is of another kind than the amount.
    """

    of: Amount | Day
    operator: Operator
    threshold: Quantity | date

    def __post_init__(self) -> None:
        """Bring the threshold to base units once."""
        _ = self.bound

    @cached_property
    def bound(self) -> Fraction | date:
        """The threshold in the base unit of its kind, or the day."""
        if isinstance(self.of, Day):
            return self.threshold  # type: ignore[return-value]  # a Day is only compared with days
        threshold: Quantity = self.threshold  # type: ignore[assignment]
        _ = threshold < type(threshold)(Fraction(0), self.of.unit)
        return threshold.in_base_units

    def truth(self, value: Value | None) -> Truth:
        """Whether every, no, or some value between the bounds satisfies the comparison."""
        if not isinstance(value, Between):
            return UNKNOWN
        low, high = self.admits(value.low), self.admits(value.high)
        return UNKNOWN if low is not high else YES if low else NO

    def admits(self, value: Fraction | date) -> bool:
        """Whether one exact value satisfies the comparison."""
        match self.operator:
            case Operator.LESS:
                return value < self.bound  # type: ignore[operator]  # both are numbers or both are days
            case Operator.AT_MOST:
                return value <= self.bound  # type: ignore[operator]
            case Operator.AT_LEAST:
                return value >= self.bound  # type: ignore[operator]
            case Operator.MORE:
                return value > self.bound  # type: ignore[operator]


Atom: TypeAlias = "Fact | IsIn | Compare"
"""A condition without parts, apart from the constants."""


def declaration_of(atom: Atom) -> Declaration:
    """The fact that an atom asks about."""
    return atom if isinstance(atom, Fact) else atom.of
