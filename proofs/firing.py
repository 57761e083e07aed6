"""Proofs: every rule can fire, every norm that is not modelled can be in scope, and every outcome can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from proofs.outcome import levels
from proofs.prover import Prover, Result
from sluis.assessment.conclusion import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sluis.law.condition import Condition


def every_rule_can_fire(prover: Prover) -> Result:
    """For each rule, definition, transition and authorisation there is a day and a case in which its condition holds."""
    before = prover.asked
    never = _never(prover, ((day, id_, condition) for day in prover.days for id_, condition in _decided(prover, day)))
    failures = tuple(f"{one}: no case on any day makes it hold" for one in never if never[one])
    return Result("every rule can fire", len(never) - len(failures), prover.asked - before, (), failures)


def every_scope_can_be_reached(prover: Prover) -> Result:
    """For each norm that is not modelled there is a day and a case in its scope."""
    before = prover.asked
    scopes = ((day, one.norm.id, one.scope) for day in prover.days for one in prover.norms(day).not_modelled)
    never = _never(prover, scopes)
    failures = tuple(f"{one}: no case on any day lies in its scope" for one in never if never[one])
    return Result("every scope not modelled can be reached", len(never) - len(failures), prover.asked - before, (), failures)


def every_outcome_can_be_reached(prover: Prover) -> Result:
    """On each day some case has each outcome: nothing is free or prohibited without exception."""
    before, failures = prover.asked, []
    for day in prover.days:
        at_least = levels(prover, day)
        for outcome in Outcome:
            exactly = [at_least[outcome]] + [~above for level, above in at_least.items() if level == outcome + 1]
            if prover.case(*(prover.formulas.of(one) for one in exactly)) is None:
                failures.append(f"{day}: no case has the outcome {outcome.word}")
    proved = len(prover.days) * len(Outcome) - len(failures)
    return Result("every outcome can be reached", proved, prover.asked - before, (), tuple(failures))


def _decided(prover: Prover, day: date) -> Iterable[tuple[str, Condition]]:
    norms = prover.norms(day)
    yield from ((one.rule.id, one.condition) for one in norms.rules)
    yield from ((one.authorisation.id, one.condition) for one in norms.general)
    yield from ((one.id, one.condition) for one in norms.transitions)
    yield from ((one.id, one.condition) for one in prover.definitions(day))


def _never(prover: Prover, conditions: Iterable[tuple[date, str, Condition]]) -> dict[str, bool]:
    """For each norm, whether no day has a case for it."""
    never: dict[str, bool] = {}
    for _, id_, condition in conditions:
        if never.get(id_, True):
            never[id_] = prover.case(prover.formulas.of(condition)) is None
    return never
