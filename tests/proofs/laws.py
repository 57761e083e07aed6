"""Small laws, broken on purpose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from proofs.prover import Prover
from sluis.law.fact import Fact
from sluis.law.period import Period, Start
from sluis.law.rule import Bearer, Duty, Effect, NotModelled, Obligation, Rule, Standing
from sluis.law.statute import Constraint, Law, Statute
from sluis.law.truth import NO, YES
from tests.properties.strategies import ACT, PLACE, text, yes_or_no

if TYPE_CHECKING:
    from sluis.law.condition import Condition
    from sluis.law.rule import AnyProvision

FIRST, TURN, LAST = date(2010, 1, 1), date(2015, 1, 1), date(2020, 1, 1)
A, B, C = (yes_or_no(name) for name in "abc")
BAD, GOOD = replace(yes_or_no("bad"), adverse=YES), replace(yes_or_no("good"), adverse=NO)
FACTS: tuple[Fact, ...] = (A, B, C, BAD, GOOD)

STOP = Duty("stop", text("stop"), Effect.PROHIBITION)
APPLY = Duty("apply", text("apply"), Effect.AUTHORISATION)
TELL = Duty("tell", text("tell"), Effect.NOTIFY)
KEEP = Duty("keep", text("keep"), Effect.NONE)


def standing(
    start: date = FIRST, until: date | None = None, predecessor: str | None = None, successor: str | None = None
) -> Standing:
    return Standing(Period(Start.on(start), until), None, predecessor, successor)


def norm(name: str, duty: Duty, condition: Condition, when: Standing | None = None, place: str = "par_1") -> Rule:
    when = when or standing()
    return Rule(name, PLACE / place, when, text(name), condition, Obligation(duty, Bearer.EXPORTER))


def scope(name: str, condition: Condition) -> NotModelled:
    return NotModelled(name, PLACE, standing(), text(name), condition, Effect.PROHIBITION)


def law(*provisions: AnyProvision, constraints: tuple[Condition, ...] = ()) -> Law:
    why = tuple(Constraint(f"c{index}", one, text("why")) for index, one in enumerate(constraints))
    return Law((Statute(ACT, provisions),), why, FACTS)


def prover(*provisions: AnyProvision, constraints: tuple[Condition, ...] = ()) -> Prover:
    return Prover(law(*provisions, constraints=constraints), FIRST, LAST)
