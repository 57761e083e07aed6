"""Each provision begins and ends on its own days: the day before, the day of and the day after, for every rule of the law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

import pytest

from sluis.assessment.duties import norms_on
from sluis.assessment.grounding import Shape
from sluis.law.between import Between
from sluis.law.condition import Condition
from sluis.law.decision import compiled
from sluis.law.fact import Value
from sluis.law.kleene import truth_of
from sluis.law.rule import GeneralAuthorisation, NotModelled, Provision, Rule, Transition
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import Sample
from sluis.statutes import LAW

SHAPE: Shape = (("party", ("end_user",)), ("component", ("item.part",)), ("transit", ("CH",)))
DAY = timedelta(days=1)
DATED = [one for one in LAW.provisions if isinstance(one, Rule | NotModelled | Transition | GeneralAuthorisation)]
RULES = [one for one in DATED if isinstance(one, Rule)]


def _around(one: Provision) -> Iterator[date]:
    """The day before, the day of and the day after its begin, and its end."""
    period = one.standing.period
    for day in (period.start.day, period.until):
        if day is not None:
            yield from (day - DAY, day, day + DAY)


def _by_hand(one: Provision, day: date) -> Truth:
    """Whether it applies, from its days alone: the end is the first day on which it no longer does."""
    period = one.standing.period
    if period.until is not None and period.until <= day:
        return NO
    begun = day >= period.start.day
    return YES if begun else NO if period.start.exact else UNKNOWN


def _value(sample: Sample) -> Value:
    match sample:
        case bool():
            return Truth.of(sample)
        case str():
            return frozenset((sample,))
        case date():
            return Between.exactly(sample)
        case _:
            return Between.exactly(sample)


def _firing(condition: Condition) -> Mapping[str, Value]:
    """Facts in which the condition holds."""
    decision = compiled(condition)
    node, facts = decision.root, {}
    while node.low != node.high:
        cell, child = next((cell, child) for cell, child in enumerate(node.children) if child.high == 1)
        variable = decision.space.variables[node.level]
        facts[variable.ref] = _value(variable.cells[cell])
        node = child
    assert node.low == 1
    return facts


def _grounded(rule: Rule, day: date) -> Condition | None:
    """The rule's condition in the law of a day, as an assessment grounds it; None where the rule is not in force."""
    return next((one.condition for one in norms_on(LAW, day, SHAPE).rules if one.rule is rule), None)


@pytest.mark.parametrize("rule", RULES, ids=lambda one: one.id)
def test_a_rule_holds_from_its_first_day_until_its_last(rule: Rule) -> None:
    begun = _grounded(rule, rule.standing.period.start.day)
    assert begun is not None
    firing = _firing(begun)
    for day in _around(rule):
        expected, condition = _by_hand(rule, day), _grounded(rule, day)
        if expected is NO:
            assert condition is None, f"{day}: not in force"
            assert rule in norms_on(LAW, day, SHAPE).not_in_force, f"{day}: shown as not in force"
            continue
        assert condition is not None, f"{day}: in force"
        facts = _firing(condition) if expected is YES else firing
        assert truth_of(condition, facts) is expected, f"{day}: {expected.value}"


@pytest.mark.parametrize("one", DATED, ids=lambda one: one.id)
def test_a_provision_is_in_the_law_of_its_own_days_only(one: Provision) -> None:
    for day in _around(one):
        law = LAW.version_on(day)
        present = {*(each.rule.id for each in law.rules), *(each.id for each in law.not_modelled)}
        present |= {*(each.id for each in law.transitions), *(each.id for each, _ in law.authorisations)}
        assert (one.id in present) is (_by_hand(one, day) is not NO), f"{day}: {_by_hand(one, day).value}"


def test_a_rule_whose_first_day_is_only_bounded_stays_open_before_it() -> None:
    assert [one for one in RULES if not one.standing.period.start.exact], "the case that this file is also about"
