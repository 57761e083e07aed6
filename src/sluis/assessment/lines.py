"""One line of a case, assessed: its outcome, axes, duties, findings and authorisations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment import answer, authorisations, explanation
from sluis.assessment.conclusion import Outcome, conclude, outcome_range, reaches
from sluis.assessment.due import Clock
from sluis.assessment.duties import Applied, norms_on
from sluis.assessment.evidence import truth_in
from sluis.assessment.grounding import ground, grounded
from sluis.law.rule import Effect
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import item

if TYPE_CHECKING:
    from datetime import date

    from sluis.assessment.authorisations import GeneralFit
    from sluis.assessment.case import Case
    from sluis.assessment.circumstances import Line
    from sluis.assessment.world import World
    from sluis.law.between import Between
    from sluis.law.rule import Rule


class Assessed(NamedTuple):
    """A line with everything that was found about it."""

    applied: Applied
    between: Between[Outcome]
    answer: answer.Line


def outcome(case: Case, line: Line, world: World, day: date) -> Between[Outcome]:
    """The outcome of a line alone, without why."""
    covered = authorisations.covered(authorisations.fits(case, line.codes, day))
    return outcome_range(Applied(norms_on(world.law, day, line.shape), line, covered).range)


def assessed(case: Case, line: Line, world: World, day: date) -> Assessed:
    """Apply the law of `day` to a line."""
    fits = authorisations.fits(case, line.codes, day)
    covered = authorisations.covered(fits)
    applied = Applied(norms_on(world.law, day, line.shape), line, covered)
    between = outcome_range(applied.range)
    general = authorisations.general_fits(applied)
    weighed = [(norm, applied.weighed(norm)) for norm in applied.norms.rules]
    findings = [found.finding for _, found in weighed]
    clock = Clock(applied.known, world.knowledge, day)
    findings += [
        explanation.sleeping(rule, applied.quick_truth(ground(rule.condition, line.shape)))
        for rule in applied.norms.not_in_force
    ]
    return Assessed(
        applied,
        between,
        answer.Line(
            item=line.item.id,
            name=line.item.name,
            outcome=conclude(between),
            outcome_range=spelled(between),
            axes=_axes(applied, between, covered, [one for one in general if one.counts]),
            listed=_listed(applied),
            codes=line.codes,
            entries=tuple(map(explanation.entry, line.entries)),
            duties=tuple(
                explanation.duty(norm, found.truth, clock, fulfilled=_fulfilled(norm.rule, applied, covered, general))
                for norm, found in weighed
                if found.truth is not NO
            ),
            authorisations=(*map(_authorisation, fits), *map(_general, general)),
            findings=tuple(findings),
            components=tuple(_components(line)),
        ),
    )


def spelled(between: Between[Outcome]) -> answer.OutcomeRange:
    """A range of outcomes in the words of the contract."""
    return answer.OutcomeRange(at_least=between.low.word, at_most=between.high.word)


def _fulfilled(rule: Rule, applied: Applied, covered: Truth, general: tuple[GeneralFit, ...]) -> bool:
    done = rule.obligation.done
    if done is not None and applied.quick_truth(ground(done, applied.line.shape)) is YES:
        return True
    if rule.obligation.duty.effect is not Effect.AUTHORISATION:
        return False
    return covered is YES or any(one.usable is YES and rule.id in one.authorisation.lifts for one in general)


def _axes(applied: Applied, between: Between[Outcome], covered: Truth, general: list[GeneralFit]) -> answer.Axes:
    required = applied.truth(applied.norms.having(Effect.AUTHORISATION))
    return answer.Axes(
        prohibited=reaches(between, Outcome.PROHIBITED).value,
        authorisation_required=required.value,
        notify=applied.truth(applied.norms.having(Effect.NOTIFY)).value,
        authorisation=_authorisation_word(required, covered, _general_word(applied, general)),
    )


def _authorisation_word(required: Truth, covered: Truth, general: str | None) -> str:
    """How an authorisation stands."""
    if required is NO:
        return "not_needed"
    if required is YES and covered is YES:
        return "held"
    if required is YES and general is not None:
        return general
    return "apply" if required is YES and covered is NO else "unknown"


def _general_word(applied: Applied, general: list[GeneralFit]) -> str | None:
    """How the general authorisations stand; None where none can do. They lift no requirement but that of a listed item."""
    lifted = {rule for one in general for rule in one.authorisation.lifts}
    others = applied.truth(applied.norms.authorisation_by_other_rules(frozenset(lifted)))
    if others is YES or not general:
        return None
    if YES in [one.usable for one in general]:
        return "usable" if others is NO else "unknown"
    available = [one.available for one in general]
    return "available" if YES in available else "unknown" if UNKNOWN in available else None


def _listed(applied: Applied) -> answer.Listed:
    line = applied.line
    return answer.Listed(
        annex_i=applied.truth(ground(LISTED, line.shape)).value,
        annex_iv=applied.truth(item.LISTED_ANNEX_IV).value,
        military=truth_in(line.evidence, item.SPECIALLY_DESIGNED_FOR_MILITARY_USE).value,
        national=({"list": "nl", "listed": truth_in(line.evidence, item.UNDER_NATIONAL_MEASURE).value},),
        sanctions=tuple(
            {"list": one.norm.id, "in_scope": truth.value}
            for one, truth in zip(applied.norms.not_modelled, applied.scopes, strict=True)
            if truth is not NO and one.norm.id.startswith("eu-sanctions.")
        ),
    )


def _authorisation(fit: authorisations.Fit) -> answer.Authorisation:
    return answer.Authorisation(
        id=fit.held.id,
        kind=fit.held.kind,
        usable=fit.usable.value,
        conditions=tuple(
            answer.ConditionMet(text=one.text, met=one.met.value, citation=one.cites.text) for one in fit.conditions
        ),
    )


def _general(fit: GeneralFit) -> answer.Authorisation:
    return answer.Authorisation(
        id=fit.authorisation.name,
        kind="union_general",
        usable=fit.usable.value,
        conditions=tuple(
            answer.ConditionMet(text=one.text, met=one.met.value, citation=one.cites.text) for one in (*fit.scope, *fit.terms)
        ),
    )


def _components(line: Line) -> list[answer.ComponentFinding]:
    return [
        answer.ComponentFinding(
            id=part.id,
            codes=part.codes,
            listed=truth_in(line.evidence, grounded(item.COMPONENT_LISTED, part.name)).value,
            principal_element=truth_in(line.evidence, grounded(item.COMPONENT_PRINCIPAL_ELEMENT, part.name)).value,
            removable=truth_in(line.evidence, grounded(item.COMPONENT_REMOVABLE, part.name)).value,
        )
        for part in line.components
    ]
