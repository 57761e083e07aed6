"""The law of the day, applied to one line: its clauses, its duties, and the norms that are not modelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import count
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from sluis.assessment.conclusion import OUTCOME_OF, Outcome
from sluis.assessment.derived import SLUIS
from sluis.assessment.explanation import rule_finding, tree
from sluis.assessment.grounding import Shape, ground, numbering_of, union
from sluis.law.completion import bearing_on
from sluis.law.condition import Condition, all_of, any_of
from sluis.law.counterfactual import Counterfactuals, counterfactuals
from sluis.law.decision import Clause, Decision, compiled
from sluis.law.fact import Fact, Informant, Nature
from sluis.law.finding import Explanation
from sluis.law.fold import fold
from sluis.law.kleene import Kleene
from sluis.law.rule import Effect, GeneralAuthorisation, NotModelled, Rule, Term, Transition, if_begun
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import Variable, asked_by, facts_of
from sluis.statutes.facts import exporter, general

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date
    from typing import TypeAlias

    from sluis.assessment import answer
    from sluis.assessment.circumstances import Line
    from sluis.law.between import Between
    from sluis.law.decision import Cells, Question
    from sluis.law.evidence import Established
    from sluis.law.fact import Value
    from sluis.law.finding import Finding
    from sluis.law.statute import Law, Version

    Key: TypeAlias = "tuple[object, ...]"

T = TypeVar("T")

_REMEMBERED = 1 << 15
"""How many findings on rules, and pieces of evidence, are kept at hand."""
_NUMBERS = count()


class Norm(NamedTuple):
    """A rule in force, grounded on the subjects of a case. `condition` includes whether its first day is known."""

    rule: Rule
    condition: Condition


class Weighed(NamedTuple):
    """The exact truth of a rule for a line, and what is told of it."""

    truth: Truth
    finding: answer.RuleFinding


_WEIGHED: dict[Key, Weighed] = {}
"""What was found of rules lately, by condition and by what was established of the facts that bear on it."""
_EXACT: dict[Key, Truth] = {}
"""What was found of other conditions, in the same way."""
_QUICK: dict[Key, Truth] = {}
"""Kleene's truth of conditions."""


class OpenNorm(NamedTuple):
    """A norm that is not modelled, with its scope grounded."""

    norm: NotModelled
    scope: Condition


class OpenAuthorisation(NamedTuple):
    """A general authorisation of the day, with its terms grounded. `condition` includes whether its first day is known."""

    authorisation: GeneralAuthorisation
    scope: tuple[Term, ...]
    purposes: tuple[Term, ...]
    terms: tuple[Term, ...]
    condition: Condition


@dataclass(frozen=True, eq=False)
class Norms:
    """The law of a day for cases of one shape."""

    rules: tuple[Norm, ...]
    not_modelled: tuple[OpenNorm, ...]
    not_in_force: tuple[Rule, ...]
    transitions: tuple[Transition, ...]
    constraints: tuple[Condition, ...]
    general: tuple[OpenAuthorisation, ...]
    alike: Norms | None
    """The same norms for subjects that have numbers for names, where they are called otherwise."""

    def clauses(self, covered: Truth, lifting: tuple[OpenAuthorisation, ...] = ()) -> tuple[Clause, ...]:
        """The clauses of a conclusion.

        `covered` says whether an authorisation that fits is held; it lifts every requirement of an authorisation. Each
        of `lifting` lifts only what it says it lifts, and only where all its terms are met.
        """
        # One clause for each effect: rules that say alike are joined before they meet the others, which keeps diagrams small.
        clauses: list[Clause] = []
        for effect, outcome in OUTCOME_OF.items():
            if effect is Effect.AUTHORISATION:
                clauses += self._requirements(covered, lifting)
            else:
                clauses.append(Clause(self._by_effect[effect], outcome))
        return tuple(clauses)

    def _requirements(self, covered: Truth, lifting: tuple[OpenAuthorisation, ...]) -> list[Clause]:
        """What asks for an authorisation: apart what the same general authorisations lift, together the rest."""
        lifted: dict[tuple[Condition, ...], list[Condition]] = {}
        for one in self.rules:
            if one.rule.obligation.duty.effect is Effect.AUTHORISATION:
                exceptions = tuple(each.condition for each in lifting if one.rule.id in each.authorisation.lifts)
                lifted.setdefault(exceptions, []).append(one.condition)
        lifted.setdefault((), []).append(self._may_have(Effect.AUTHORISATION))
        return [clause for exceptions, norms in lifted.items() for clause in _authorised(any_of(*norms), covered, exceptions)]

    def decision(self, covered: Truth, lifting: tuple[str, ...]) -> Decision:
        """The conclusion with nothing known, compiled once for all cases of the shape.

        `lifting` are the ids of the general authorisations that may apply.
        """
        key = covered, lifting
        if key not in self._decisions:
            applying = tuple(one for one in self.general if one.authorisation.id in lifting)
            self._decisions[key] = Decision(self.clauses(covered, applying), {}, self.constraints)
        return self._decisions[key]

    @cached_property
    def _decisions(self) -> dict[tuple[Truth, tuple[str, ...]], Decision]:
        return {}

    @cached_property
    def movable(self) -> frozenset[str]:
        """The facts of design and deal that the law asks about: what a counterfactual may change."""
        asked = facts_of([clause.condition for clause in self.clauses(NO, self.general)])
        return frozenset(ref for ref, one in asked.items() if one.nature in (Nature.DESIGN, Nature.DEAL))

    @cached_property
    def blocking(self) -> tuple[OpenNorm, ...]:
        """The norms that can stand in the way of an export. One that only gives does not."""
        return tuple(one for one in self.not_modelled if one.norm.ceiling is not Effect.NONE)

    def having(self, effect: Effect) -> Condition:
        """The condition under which some rule, or some norm that is not modelled, has the effect."""
        return self._by_effect[effect]

    @cached_property
    def _by_effect(self) -> dict[Effect, Condition]:
        return {
            effect: any_of(
                *(one.condition for one in self.rules if one.rule.obligation.duty.effect is effect),
                self._may_have(effect),
            )
            for effect in OUTCOME_OF
        }

    @lru_cache(maxsize=16)  # noqa: B019  (as long-lived as the norms, which are few)
    def authorisation_by_other_rules(self, lifted: frozenset[str]) -> Condition:
        """The condition under which a rule that is not among these, or a norm not modelled, asks for an authorisation."""
        rules = [one for one in self.rules if one.rule.obligation.duty.effect is Effect.AUTHORISATION]
        return any_of(
            *(one.condition for one in rules if one.rule.id not in lifted),
            self._may_have(Effect.AUTHORISATION),
        )

    def _may_have(self, effect: Effect) -> Condition:
        """Some norm that is not modelled is in scope, and may have the effect. Nobody can tell, so it stays open."""
        scopes = [one.scope for one in self.not_modelled if one.norm.ceiling is effect]
        return union(scopes) & _open(f"not_modelled.{effect.value}")


def norms_on(law: Law, day: date, shape: Shape) -> Norms:
    """The law of a day, grounded on the subjects of a case: the same for each day between two changes of the law."""
    return _norms(law, law.version_on(day), shape)


@lru_cache(maxsize=256)
def _norms(law: Law, version: Version, shape: Shape) -> Norms:
    numbered = numbering_of(shape).shape
    return Norms(
        rules=tuple(Norm(one.rule, ground(if_begun(one.rule, one.applies, one.condition), shape)) for one in version.rules),
        not_modelled=tuple(OpenNorm(one, ground(one.scope, shape)) for one in version.not_modelled),
        not_in_force=version.not_in_force,
        transitions=version.transitions,
        constraints=tuple(one.condition for one in law.constraints),
        general=tuple(_open_authorisation(one, applies, shape) for one, applies in version.authorisations),
        alike=None if numbered == shape else _norms(law, version, numbered),
    )


def _open_authorisation(one: GeneralAuthorisation, applies: Truth, shape: Shape) -> OpenAuthorisation:
    scope, purposes, terms = (
        tuple(term._replace(condition=ground(term.condition, shape)) for term in part)
        for part in (one.scope, one.purposes, one.terms)
    )
    whole = all_of(*(term.condition for term in (*scope, *purposes, *terms)))
    return OpenAuthorisation(one, scope, purposes, terms, if_begun(one, applies, whole))


class Applied:
    """The law of a day applied to a line. Truths are exact; Kleene's come first because they are cheap."""

    def __init__(self, norms: Norms, line: Line, covered: Truth) -> None:
        self.norms = norms
        self.line = line
        self.known: Mapping[str, Value] = {ref: one.value for ref, one in line.evidence.items() if one.value is not None}
        self._kleene, self._explanation = Kleene(self.known), Explanation(line.evidence)
        self._truths: dict[Condition, Truth] = {}
        self._findings: dict[Condition, Finding] = {}
        self._told: dict[Condition, answer.Finding] = {}
        self._alike, self._numbering = norms.alike or norms, numbering_of(line.shape)
        self._whole = self._alike.decision(covered, tuple(one.authorisation.id for one in self.general))

    def quick_truth(self, condition: Condition) -> Truth:
        """Kleene's truth of a condition for this line: where it is settled, it is the exact truth."""
        return self._kept(_QUICK, (condition,), asked_by(condition), lambda: fold(condition, self._kleene, self._truths))

    def truth(self, condition: Condition) -> Truth:
        """The exact truth of a condition for this line."""
        return self._kept(_EXACT, *self._key(condition), lambda: self._exact(condition, self.quick_truth(condition)))

    def weighed(self, one: Norm) -> Weighed:
        """The exact truth of a rule for this line, and why. From the same sources it is the same for any line."""
        return self._kept(_WEIGHED, *self._key(one.condition, one.rule), lambda: self._weigh(one))

    def _weigh(self, one: Norm) -> Weighed:
        finding = fold(one.condition, self._explanation, self._findings)
        truth = self._exact(one.condition, finding.truth)
        return Weighed(truth, rule_finding(one.rule, truth, tree(finding, self._told)))

    def _key(self, condition: Condition, *others: object) -> tuple[tuple[object, ...], Iterable[str]]:
        constraints = self.norms.constraints
        return (condition, constraints, *others), bearing_on(condition, constraints)

    def _kept(self, kept: dict[Key, T], about: tuple[object, ...], refs: Iterable[str], find: Callable[[], T]) -> T:
        """What is found, which depends on nothing but what it is `about` and the sources of the facts `refs`."""
        key = (*about, *map(self._sources.get, refs))
        found = kept.get(key)
        if found is None:
            if len(kept) >= _REMEMBERED:
                kept.clear()
            found = kept[key] = find()
        return found

    @cached_property
    def _sources(self) -> dict[str, int]:
        return {ref: _number_of(one) for ref, one in self.line.evidence.items()}

    def _exact(self, condition: Condition, quick: Truth) -> Truth:
        return compiled(condition, self.norms.constraints).given(self.known).truth if quick is UNKNOWN else quick

    @cached_property
    def possible(self) -> tuple[OpenAuthorisation, ...]:
        """The general authorisations of which the scope may fit. Without a code nobody can tell, so none is considered."""
        if not self.line.codes:
            return ()
        return tuple(one for one in self.norms.general if NO not in self._truths_of((*one.scope, *one.purposes)))

    @cached_property
    def general(self) -> tuple[OpenAuthorisation, ...]:
        """Those of them that count in the conclusion.

        One that is there for a special purpose, or of which neither the items nor the destinations of the day are known,
        counts only where the exporter says that he uses it. Nothing is then lost to him but an open question.
        """
        return tuple(one for one in self.possible if self._fits_by_itself(one) or self.uses(one))

    def uses(self, one: OpenAuthorisation) -> bool:
        """Whether the exporter says that he uses the authorisation."""
        value = self.known.get(general.USED.ref)
        return isinstance(value, frozenset) and one.authorisation.name in value

    def _fits_by_itself(self, one: OpenAuthorisation) -> bool:
        return YES in self._truths_of(one.scope) and UNKNOWN not in self._truths_of(one.purposes)

    def _truths_of(self, terms: tuple[Term, ...]) -> list[Truth]:
        return [self.quick_truth(term.condition) for term in terms]

    @cached_property
    def scopes(self) -> tuple[Truth, ...]:
        """For each norm that is not modelled, whether the line lies in its scope."""
        return tuple(self.truth(one.scope) for one in self.norms.not_modelled)

    @property
    def warned(self) -> bool:
        """True where the exporter was told of, knows of, or suspects a use of concern.

        What would lead to a milder outcome is then not for him to be told.
        """
        return any(self.known.get(fact.ref) is YES for fact in (exporter.INFORMED, exporter.AWARE, exporter.SUSPECTS))

    @cached_property
    def range(self) -> Between[int]:
        """The exact conclusion for the line."""
        return _range(self._whole, self._left)

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The questions that decide the conclusion."""
        found = _questions(self._whole, self._left, self._alike.movable)
        return tuple(one._replace(variable=self._named(one.variable)) for one in found)

    @cached_property
    def alternatives(self) -> Counterfactuals:
        """What would change the conclusion: the facts of design and deal."""
        found = _alternatives(self._whole, self._left, self._alike.movable)
        changes = tuple(
            one._replace(values=tuple((self._named(variable), value) for variable, value in one.values))
            for one in found.changes
        )
        return Counterfactuals(changes, found.truncated)

    @cached_property
    def _left(self) -> Cells:
        return self._whole.space.left({self._numbering.numbered(ref): value for ref, value in self.known.items()})

    def _named(self, variable: Variable) -> Variable:
        named = self._numbering.named(variable.declaration)
        return variable if named is variable.declaration else replace(variable, declaration=named)


@lru_cache(maxsize=_REMEMBERED)
def _number_of(established: Established) -> int:  # noqa: ARG001  (the cache compares it)
    """A number of its own for each content, which is quicker to compare."""
    return next(_NUMBERS)


# What is alike to the law of the day is decided once, whoever the parties and whatever the sources are.
@lru_cache(maxsize=4096)
def _range(whole: Decision, left: Cells) -> Between[int]:
    return whole.left(left).range


@lru_cache(maxsize=4096)
def _questions(whole: Decision, left: Cells, movable: frozenset[str]) -> tuple[Question, ...]:
    return () if _range(whole, left).settled else tuple(_decision(whole, left, movable).questions())


@lru_cache(maxsize=4096)
def _alternatives(whole: Decision, left: Cells, movable: frozenset[str]) -> Counterfactuals:
    return counterfactuals(_decision(whole, left, movable))


# Cut down once for the questions of a line and for its counterfactuals; few are kept, for each is large.
@lru_cache(maxsize=4)
def _decision(whole: Decision, left: Cells, movable: frozenset[str]) -> Decision:
    return whole.left(left, movable)


def _authorised(condition: Condition, covered: Truth, lifting: tuple[Condition, ...]) -> list[Clause]:
    """The clauses of a requirement of an authorisation that a held one, or one of the general ones, may lift."""
    if covered is YES:
        return [Clause(condition, Outcome.AUTHORISED)]
    exceptions = (*lifting, _open("authorisation.held_fits")) if covered is UNKNOWN else lifting
    if not exceptions:
        return [Clause(condition, Outcome.AUTHORISATION_REQUIRED)]
    uncovered = Clause(condition & ~any_of(*exceptions), Outcome.AUTHORISATION_REQUIRED)
    return [uncovered, Clause(condition, Outcome.AUTHORISED)]


@lru_cache(maxsize=4096)
def _open(key: str) -> Fact:
    """A fact that nobody can settle by answering: it keeps a conclusion open."""
    words = Text(nl="dit is niet gemodelleerd", en="this is not modelled")
    return Fact(f"open.{key}", words, words, Nature.WORLD, SLUIS / "heading_open", Informant.NOBODY)
