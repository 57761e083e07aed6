"""An explanation has the shape of its rule, and says of each fact where its value comes from."""

from __future__ import annotations

import pytest

from sluis.law.condition import ALWAYS, NEVER, AtLeast, Condition, Defined
from sluis.law.evidence import UNESTABLISHED, Established, Statement
from sluis.law.finding import Finding, explain
from sluis.law.fold import parts_of
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from tests.properties.strategies import PLACE, declaration, text, yes_or_no

A, B, C = (yes_or_no(key) for key in "abc")
RED = declaration("choice", "colour").is_("a")  # type: ignore[attr-defined]
SAID = {
    "a": Established(YES, (Statement(YES, "a letter"),)),
    "b": Established(None, (Statement(YES, "an old letter"),), "expired"),
    "colour": Established(frozenset("b"), (Statement(frozenset("b"), "a brochure"),)),
}


def nodes(finding: Finding) -> tuple[object, ...]:
    return finding.node, *(nodes(part) for part in finding.parts)


def shape(condition: Condition) -> tuple[object, ...]:
    return condition, *map(shape, parts_of(condition))


@pytest.mark.parametrize(
    ("condition", "truth"),
    [
        (A & B, UNKNOWN),
        (A & RED, NO),
        (A | B, YES),
        (RED | C, UNKNOWN),
        (AtLeast(2, (A, B, RED)), UNKNOWN),
        (AtLeast(1, (A, B, RED)), YES),
        (AtLeast(3, (A, B, RED)), NO),
        (~RED, YES),
        (A.unless(RED), YES),
        (A.unless(B), UNKNOWN),
        (RED.unless(A), NO),
        (Defined(text("term"), PLACE, A & ~RED), YES),
        (ALWAYS, YES),
        (NEVER, NO),
    ],
)
def test_an_explanation_has_the_shape_of_its_rule_and_its_truth(condition: Condition, truth: Truth) -> None:
    found = explain(condition, SAID)
    assert nodes(found) == shape(condition)
    assert found.truth is truth


def test_the_leaves_of_an_explanation_are_its_facts_with_what_was_said_of_them() -> None:
    leaves = explain((A & ~B).unless(RED | C), SAID).leaves()
    assert [(leaf.node, leaf.truth, leaf.evidence) for leaf in leaves] == [
        (A, YES, SAID["a"]),
        (B, UNKNOWN, SAID["b"]),
        (RED, NO, SAID["colour"]),
        (C, UNKNOWN, UNESTABLISHED),
    ]
