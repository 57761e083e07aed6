"""Facts that the law says cannot be true together: none of them counts, and an assessment is still made."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from sluis.assessment import When, World, assess, read_case
from sluis.assessment.evidence import truth_in
from sluis.law.condition import all_of
from sluis.law.contradiction import without_contradictions
from sluis.law.decision import exact_truth
from sluis.law.evidence import Established, Statement
from sluis.law.statute import Constraint
from sluis.law.text import Text
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.statutes import LAW
from sluis.statutes.facts import item

if TYPE_CHECKING:
    from sluis.assessment.answer import Answer
    from sluis.law.condition import Condition

DAY = date(2026, 11, 21)
A, B, C = item.COLLECTS_DATA, item.SURVEILLANCE_COVERT, item.SURVEILS_NATURAL_PERSONS
CHAIN = (A.implies(B), B.implies(~C))
"""With A and C, B would have to be both: no rule of the two is broken by itself."""


def constraint(condition: Condition) -> Constraint:
    words = Text(nl="Dat is zo.", en="That is so.")
    return Constraint(str(condition), condition, words)


def under(world: World, *conditions: Condition) -> World:
    """The world with other constraints between its facts."""
    return World(replace(LAW, constraints=tuple(map(constraint, conditions))), world.knowledge)


def assessed(world: World, case: dict[str, Any], facts: dict[str, str], classification: object = None) -> Answer:
    content = {
        "schema_version": 1,
        "as_of": DAY.isoformat(),
        "items": [{"id": "a", "name": "A", "classification": classification, "facts": facts}],
    }
    file = json.dumps(content | case).encode()
    return assess(read_case(file, "case.json", world), world, When(DAY))


NOT_LISTED = {"code": "not_listed", "by": "A", "on": "2026-11-02"}


@pytest.mark.parametrize("activity", ["export", "intra_eu_transfer", None])
@pytest.mark.parametrize("destination", ["NO", "DE", "XI", None])
@pytest.mark.parametrize("annex_iv", ["yes", "no", "unknown"])
@pytest.mark.parametrize("classification", ["5A002.a.1", NOT_LISTED, None])
def test_no_statement_of_a_case_file_is_beyond_assessing(
    activity: str | None, destination: str | None, annex_iv: str, classification: object, world: World
) -> None:
    case = {"activity": activity, "destination": destination}
    assert assessed(world, case, {item.LISTED_ANNEX_IV.key: annex_iv}, classification).outcome


def test_facts_that_only_several_rules_together_exclude_are_in_conflict(world: World) -> None:
    answer = assessed(under(world, *CHAIN), {}, {A.key: "yes", C.key: "yes"})
    conflicts = {one.text.en for one in answer.notices if one.code == "in_conflict"}
    assert all(any(f"({fact.key})" in text for text in conflicts) for fact in (A, C))
    assert len(conflicts) == 2


def test_a_fact_that_has_no_part_in_it_stays_established(world: World) -> None:
    law = under(world, *CHAIN, item.US_ORIGIN.implies(item.DUAL_USE)).law
    said = {fact.ref: Established(YES, (Statement(YES, "memo"),)) for fact in (A, C, item.US_ORIGIN)}
    settled = without_contradictions(said, law.constraints)
    assert [truth_in(settled, fact) for fact in (A, C, item.US_ORIGIN)] == [UNKNOWN, UNKNOWN, YES]
    assert settled[A.ref].against == (C.ref,)


@pytest.mark.parametrize(
    "conditions",
    [CHAIN, (*CHAIN, C.implies(A)), (A.implies(B), A.implies(~B)), (A & B, ~C | B, item.DUAL_USE.implies(~A))],
)
def test_what_is_left_is_possible_and_nothing_is_added(conditions: tuple[Condition, ...]) -> None:
    facts = (A, B, C, item.DUAL_USE)
    for truths in product(Truth, repeat=len(facts)):
        said = {fact.ref: Established(truth) for fact, truth in zip(facts, truths, strict=True) if truth is not UNKNOWN}
        settled = without_contradictions(said, [constraint(one) for one in conditions])
        left = {ref: one.value for ref, one in settled.items() if one.value is not None}
        assert exact_truth(all_of(*conditions), left) is not NO
        assert left.items() <= {ref: one.value for ref, one in said.items()}.items()


def test_the_order_of_the_rules_does_not_matter_where_each_is_broken() -> None:
    said = {fact.ref: Established(YES) for fact in (A, B, C)}
    rules = [constraint(A.implies(~B)), constraint(A.implies(~C))]
    found = [without_contradictions(said, order) for order in (rules, rules[::-1])]
    assert [[truth_in(one, fact) for fact in (A, B, C)] for one in found] == [[UNKNOWN] * 3] * 2
