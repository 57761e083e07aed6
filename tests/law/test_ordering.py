"""The order of many facts: those of one part of the law stand together, or a diagram of them grows out of hand."""

from __future__ import annotations

from sluis.law.condition import all_of, any_of
from sluis.law.decision import Clause, Decision
from sluis.law.fact import Fact
from sluis.law.ordering import FEW, ordered
from tests.properties.strategies import yes_or_no

PAIRS = 30
FIRST = [yes_or_no(f"a{number}") for number in range(PAIRS)]
SECOND = [yes_or_no(f"b{number}") for number in range(PAIRS)]
REFS = [fact.ref for fact in (*FIRST, *SECOND)]
RULE = any_of(*(one & other for one, other in zip(FIRST, SECOND, strict=True)))


def test_facts_that_are_asked_together_stand_together() -> None:
    order = ordered(REFS, [RULE])
    assert sorted(order) == sorted(REFS)
    assert [abs(order.index(f"a{number}") - order.index(f"b{number}")) for number in range(PAIRS)] == [1] * PAIRS


def test_a_rule_of_many_pairs_has_a_small_diagram() -> None:
    decision = Decision([Clause(RULE, 1)], {})
    assert not decision.range.settled
    assert len(decision.diagram) < 20 * PAIRS


def test_facts_of_parts_that_overlap_are_pulled_together() -> None:
    facts = [yes_or_no(f"f{number}") for number in range(45)]
    parts = [facts[number : number + 3 + number % 3] for number in range(0, 41, 2)]
    scattered = [facts[number * 13 % 45].ref for number in range(45)]
    order = ordered(scattered, [any_of(*(all_of(*part) for part in parts))])
    assert span(scattered, parts) > 9 * span([fact.ref for fact in facts], parts)
    assert span(order, parts) < 3 * span([fact.ref for fact in facts], parts)


def span(order: list[str], parts: list[list[Fact]]) -> int:
    """How far the facts of each part lie apart, together."""
    places = [[order.index(fact.ref) for fact in part] for part in parts]
    return sum(max(part) - min(part) for part in places)


def test_few_facts_stay_in_the_order_of_the_law() -> None:
    refs = REFS[: FEW // 2] + REFS[PAIRS : PAIRS + FEW // 2]
    assert ordered(refs, [RULE]) == refs


def test_facts_that_no_part_joins_stay_in_the_order_of_the_law() -> None:
    assert ordered(REFS, FIRST) == REFS


def test_a_small_group_keeps_its_facts_closer_than_a_large_one() -> None:
    order = ordered(REFS, [all_of(*FIRST, *SECOND), FIRST[0] & SECOND[-1]])
    assert abs(order.index(FIRST[0].ref) - order.index(SECOND[-1].ref)) == 1
