"""What a provision can be to Sluis: a rule it decides, a norm it knows but does not decide, or a pointer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sluis.law.condition import Condition, all_of, any_of
from sluis.law.fact import Fact, Informant, Nature
from sluis.law.text import Text
from sluis.law.truth import YES

if TYPE_CHECKING:
    from datetime import date

    from sluis.law.citation import Citation
    from sluis.law.fact import Day
    from sluis.law.period import Period
    from sluis.law.time_limit import Limit
    from sluis.law.truth import Truth

_BEGUN = Text(
    nl="de bepaling gold al op deze dag (haar begindag is niet precies bekend)",
    en="the provision applied already on this day (its first day is not known exactly)",
)


class Strength(Enum):
    """How binding a duty or a measure is."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"


class Bearer(Enum):
    """Whom a provision addresses."""

    EXPORTER = "exporter"
    BROKER = "broker"
    PROVIDER = "provider_of_technical_assistance"
    CARRIER = "carrier"
    MEMBER_STATE = "member_state"
    AUTHORITY = "competent_authority"
    COMMISSION = "commission"


class Effect(Enum):
    """What a duty does to an export until it is complied with."""

    NONE = "none"
    NOTIFY = "notify"
    AUTHORISATION = "authorisation"
    PROHIBITION = "prohibition"


class Duty(NamedTuple):
    """A kind of duty from the fixed vocabulary of the statutes."""

    id: str
    words: Text
    effect: Effect


class Deadline(NamedTuple):
    """By when something must be done, or where it `lasts`, until when: a period that an event sets running.

    `day` is the fact that says when the event takes place. Where nobody can state it, the deadline is words.
    """

    event: Text
    limit: Limit
    day: Day | None = None
    lasts: bool = False


class Verified(NamedTuple):
    """Where and when somebody compared the encoding with the official text; in which language, if not Dutch or English."""

    source: str
    on: date
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Obligation:
    """Who must do what, how strictly, upon what, and by when. Where `done` holds, it has been done."""

    duty: Duty
    bearer: Bearer
    strength: Strength = Strength.MUST
    trigger: Text | None = None
    deadline: Deadline | None = None
    done: Condition | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """When a provision applies, what it replaced and what replaced it (paths), and who verified it."""

    period: Period
    verified: Verified | None = None
    predecessor: str | None = None
    successor: str | None = None
    encoded_by: str = "Sluis"
    reviewed_by: str | None = None


class ReliefKind(Enum):
    """How a prohibition may be lifted: by the act itself, or by an authority that authorises."""

    EXEMPTION = "exemption"
    DEROGATION = "derogation"


class Relief(NamedTuple):
    """A case that a prohibition spares, or that the authority may authorise, in our words, with its place."""

    kind: ReliefKind
    words: Text
    cites: Citation


@dataclass(frozen=True, eq=False)
class Provision:
    """A provision of an act, in our own words, with its place and its standing."""

    id: str
    cites: Citation
    standing: Standing
    words: Text


@dataclass(frozen=True, eq=False)
class Rule(Provision):
    """A provision that Sluis decides: where `condition` holds, the obligation does.

    `reading` says how an ambiguous text was read and why. Where a rule prevails over others (by id), these do
    not apply. `relief` tells what may lift a prohibition; what of it counts is in `condition`.
    """

    condition: Condition
    obligation: Obligation
    reading: Text | None = None
    prevails_over: tuple[str, ...] = ()
    relief: tuple[Relief, ...] = ()


@dataclass(frozen=True, eq=False)
class Definition(Provision):
    """A term that the law defines; rules use its condition."""

    condition: Condition
    reading: Text | None = None


@dataclass(frozen=True, eq=False)
class NotModelled(Provision):
    """A norm that Sluis knows of but does not decide.

    While `scope` is not settled *no*, the norm may have `ceiling` as its effect. A norm that only gives (a
    general authorisation, say) has no effect to fear: it is shown, and blocks nothing.
    """

    scope: Condition
    ceiling: Effect


@dataclass(frozen=True, eq=False)
class Transition(Provision):
    """A transitional rule: where `condition` holds, the act `keeps` continues to apply to `what`."""

    condition: Condition
    keeps: str
    what: Text


class Term(NamedTuple):
    """A condition that an authorisation sets, in our words, with its place."""

    words: Text
    cites: Citation
    condition: Condition


@dataclass(frozen=True, eq=False)
class GeneralAuthorisation(Provision):
    """An authorisation that the law itself gives to whoever meets every term of it.

    It is known by its `name`. `scope` says for which items and destinations it is there, `purposes` for which special
    purpose, if any. Where all terms are met, the rules that it `lifts` (by id) ask for no other authorisation.
    """

    name: str
    scope: tuple[Term, ...]
    purposes: tuple[Term, ...]
    terms: tuple[Term, ...]
    lifts: tuple[str, ...]
    reading: Text | None = None

    @cached_property
    def condition(self) -> Condition:
        """Every term is met."""
        return all_of(*(term.condition for term in (*self.scope, *self.purposes, *self.terms)))


@dataclass(frozen=True, eq=False)
class Indexed(Provision):
    """A provision that puts no duty on the exporter: it addresses somebody else, or points elsewhere."""

    addresses: Bearer | None = None


AnyProvision: TypeAlias = Rule | Definition | NotModelled | Transition | GeneralAuthorisation | Indexed


def rule(
    cites: Citation,
    obligation: Obligation,
    standing: Standing,
    words: Text,
    reading: Text | None = None,
    prevails_over: tuple[str, ...] = (),
) -> Callable[[Callable[[], Condition]], Rule]:
    """Make a rule of a function that returns its condition; the function's name becomes the rule's id.

    The id is made unique by the act: `eu-2021-821.exporter_notifies`.
    """

    def make(condition: Callable[[], Condition]) -> Rule:
        return Rule(
            f"{cites.act.id}.{condition.__name__}",
            cites,
            standing,
            words,
            condition=condition(),
            obligation=obligation,
            reading=reading,
            prevails_over=prevails_over,
        )

    return make


def relieved_by(*relief: Relief) -> Callable[[Rule], Rule]:
    """Tell with a rule what may lift its prohibition."""
    return lambda prohibition: replace(prohibition, relief=relief)


def prevailed_over(rule: Rule, rules: tuple[tuple[Rule, Truth], ...]) -> Condition:
    """The rule's condition, except where a rule that prevails over it holds.

    `rules` says of each rule whether it applies on the day. One of which that is not known leaves open whether it prevails.
    """
    stronger = [if_begun(other, applies, other.condition) for other, applies in rules if rule.id in other.prevails_over]
    return rule.condition.unless(any_of(*stronger)) if stronger else rule.condition


def if_begun(norm: Provision, applies: Truth, condition: Condition) -> Condition:
    """The condition, and where the norm's first day is only bounded, that the norm had begun. Nobody can settle that."""
    return condition if applies is YES else condition & _begun(norm)


@lru_cache(maxsize=4096)
def _begun(norm: Provision) -> Fact:
    """One fact a norm: where it has begun, it holds, and only then does it prevail."""
    return Fact(f"open.begun.{norm.id}", _BEGUN, _BEGUN, Nature.WORLD, norm.cites, Informant.NOBODY)
