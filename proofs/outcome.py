"""What it takes, on a day, for the outcome to be at least so much."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.conclusion import Outcome
from sluis.law.condition import ALWAYS, any_of
from sluis.law.fact import Fact
from sluis.law.truth import NO
from sluis.law.variable import facts_of

if TYPE_CHECKING:
    from datetime import date

    from proofs.prover import Prover
    from sluis.law.condition import Condition

_LEFT_OPEN = "open.not_modelled."


def levels(prover: Prover, day: date) -> dict[Outcome, Condition]:
    """For each outcome, when it or a stricter one follows; no authorisation is held, and every general one may be used."""
    norms = prover.norms(day)
    clauses = norms.clauses(NO, norms.general)
    at_least = {
        outcome: any_of(*(one.condition for one in clauses if one.number >= outcome))
        for outcome in Outcome
        if outcome is not Outcome.FREE
    }
    return {Outcome.FREE: ALWAYS} | at_least


def left_open(condition: Condition) -> list[Fact]:
    """The facts that say whether norms that are not modelled have their effect. Nobody can tell."""
    facts = facts_of([condition]).values()
    return [one for one in facts if isinstance(one, Fact) and one.ref.startswith(_LEFT_OPEN)]
