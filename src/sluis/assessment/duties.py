"""The law of the day, applied to one line: its clauses, its duties, and the norms that are not modelled."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.conclusion import OUTCOME_OF, Outcome
from sluis.assessment.derived import SLUIS
from sluis.assessment.grounding import Shape, ground, union
from sluis.law.condition import Condition, any_of
from sluis.law.decision import Clause, Decision, compiled
from sluis.law.fact import Fact, Informant, Nature
from sluis.law.finding import Explanation, Finding
from sluis.law.fold import fold
from sluis.law.kleene import Kleene
from sluis.law.rule import Effect, NotModelled, Rule, Transition, if_begun
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import facts_of
from sluis.statutes.facts import exporter

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sluis.assessment.circumstances import Line
    from sluis.law.fact import Value
    from sluis.law.statute import Law


class Norm(NamedTuple):
    """A rule in force, grounded on the subjects of a case. `condition` includes whether its first day is known."""

    rule: Rule
    condition: Condition


class OpenNorm(NamedTuple):
    """A norm that is not modelled, with its scope grounded."""

    norm: NotModelled
    scope: Condition


@dataclass(frozen=True, eq=False)
class Norms:
    """The law of a day for cases of one shape."""

    rules: tuple[Norm, ...]
    not_modelled: tuple[OpenNorm, ...]
    not_in_force: tuple[Rule, ...]
    transitions: tuple[Transition, ...]
    constraints: tuple[Condition, ...]

    def clauses(self, covered: Truth) -> tuple[Clause, ...]:
        """The clauses of a conclusion; `covered` says whether an authorisation that fits is held."""
        return self._clauses[covered]

    @cached_property
    def _clauses(self) -> dict[Truth, tuple[Clause, ...]]:
        return {covered: tuple(self._clauses_if(covered)) for covered in Truth}

    def _clauses_if(self, covered: Truth) -> list[Clause]:
        # One clause for each effect: rules that say alike are joined before they meet the others, which keeps diagrams small.
        clauses = [Clause(condition, OUTCOME_OF[effect]) for effect, condition in self._by_effect.items()]
        if covered is YES:
            return [_authorised(clause) for clause in clauses]
        if covered is UNKNOWN:
            return [part for clause in clauses for part in _perhaps_authorised(clause)]
        return clauses

    def decision(self, covered: Truth) -> Decision:
        """The conclusion with nothing known, compiled once for all cases of the shape."""
        if covered not in self._decisions:
            self._decisions[covered] = Decision(self.clauses(covered), {}, self.constraints)
        return self._decisions[covered]

    @cached_property
    def _decisions(self) -> dict[Truth, Decision]:
        return {}

    @cached_property
    def movable(self) -> frozenset[str]:
        """The facts of design and deal that the law asks about: what a counterfactual may change."""
        asked = facts_of([clause.condition for clause in self.clauses(NO)])
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

    def _may_have(self, effect: Effect) -> Condition:
        """Some norm that is not modelled is in scope, and may have the effect. Nobody can tell, so it stays open."""
        scopes = [one.scope for one in self.not_modelled if one.norm.ceiling is effect]
        return union(scopes) & _open(f"not_modelled.{effect.value}")


@lru_cache(maxsize=4096)
def norms_on(law: Law, day: date, shape: Shape) -> Norms:
    """The law of a day, grounded on the subjects of a case."""
    version = law.version_on(day)
    return Norms(
        rules=tuple(Norm(one.rule, ground(if_begun(one.rule, one.applies, one.condition), shape)) for one in version.rules),
        not_modelled=tuple(OpenNorm(one, ground(one.scope, shape)) for one in version.not_modelled),
        not_in_force=version.not_in_force,
        transitions=version.transitions,
        constraints=tuple(one.condition for one in law.constraints),
    )


class Applied:
    """The law of a day applied to a line. Truths are exact; Kleene's come first because they are cheap."""

    def __init__(self, norms: Norms, line: Line, covered: Truth) -> None:
        self.norms = norms
        self.line = line
        self.known: Mapping[str, Value] = {ref: one.value for ref, one in line.evidence.items() if one.value is not None}
        self._whole = norms.decision(covered)
        self._kleene, self._explanation = Kleene(self.known), Explanation(line.evidence)
        self._truths: dict[Condition, Truth] = {}
        self._findings: dict[Condition, Finding] = {}

    def quick_truth(self, condition: Condition) -> Truth:
        """Kleene's truth of a condition for this line: where it is settled, it is the exact truth."""
        return fold(condition, self._kleene, self._truths)

    def truth(self, condition: Condition) -> Truth:
        """The exact truth of a condition for this line."""
        quick = self.quick_truth(condition)
        return compiled(condition, self.norms.constraints).given(self.known).truth if quick is UNKNOWN else quick

    def finding(self, one: Norm) -> Finding:
        """Why a rule applies, does not, or may."""
        return fold(one.condition, self._explanation, self._findings)

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
    def decision(self) -> Decision:
        """The exact conclusion for the line."""
        return self._whole.given(self.known)

    @cached_property
    def alternatives(self) -> Decision:
        """The same conclusion with the facts of design and deal left movable, for counterfactuals."""
        return self._whole.given(self.known, self.norms.movable)


def _authorised(clause: Clause) -> Clause:
    if clause.number != Outcome.AUTHORISATION_REQUIRED:
        return clause
    return Clause(clause.condition, Outcome.AUTHORISED)


def _perhaps_authorised(clause: Clause) -> list[Clause]:
    if clause.number != Outcome.AUTHORISATION_REQUIRED:
        return [clause]
    uncovered = Clause(clause.condition & ~_open("authorisation.held_fits"), Outcome.AUTHORISATION_REQUIRED)
    return [uncovered, Clause(clause.condition, Outcome.AUTHORISED)]


@lru_cache(maxsize=4096)
def _open(key: str) -> Fact:
    """A fact that nobody can settle by answering: it keeps a conclusion open."""
    words = Text(nl="dit is niet gemodelleerd", en="this is not modelled")
    return Fact(f"open.{key}", words, words, Nature.WORLD, SLUIS / "heading_open", Informant.NOBODY)
