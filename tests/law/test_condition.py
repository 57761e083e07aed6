"""How conditions are put together: no needless layer between a rule and its parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sluis.law.condition import ALWAYS, NEVER, AllOf, AnyOf, Condition, all_of, any_of
from sluis.law.errors import UnsettledTruthError
from sluis.law.fold import nodes_of, parts_of
from tests.properties.strategies import yes_or_no

A, B, C, D = (yes_or_no(key) for key in "abcd")


@pytest.mark.parametrize(
    ("make", "kind", "parts"),
    [
        (lambda: A & B & C, AllOf, (A, B, C)),
        (lambda: A & (B & C), AllOf, (A, B, C)),
        (lambda: (A & B) & (C & D), AllOf, (A, B, C, D)),
        (lambda: A | B | C, AnyOf, (A, B, C)),
        (lambda: (A | B) | (C | D), AnyOf, (A, B, C, D)),
        (lambda: all_of(A, B), AllOf, (A, B)),
        (lambda: any_of(A, B), AnyOf, (A, B)),
    ],
)
def test_a_chain_is_one_list(make: Callable[[], Condition], kind: type[Condition], parts: tuple[Condition, ...]) -> None:
    condition = make()
    assert isinstance(condition, kind)
    assert parts_of(condition) == parts


def test_a_chain_of_another_kind_stays_a_part() -> None:
    either, both = A | B, A & B
    assert parts_of(either & C) == (either, C)
    assert parts_of(C | both) == (C, both)


@pytest.mark.parametrize("join", [all_of, any_of])
def test_one_condition_is_joined_with_nothing(join: object) -> None:
    assert join(A) is A  # type: ignore[operator]


def test_of_nothing_all_holds_always_and_any_never() -> None:
    assert all_of() is ALWAYS
    assert any_of() is NEVER


def test_twice_not_is_the_condition_itself() -> None:
    assert ~~A is A
    assert parts_of(~A) == (A,)


def test_the_nodes_of_a_condition_come_each_before_its_parts() -> None:
    exception = ~C
    condition = (A & B).unless(exception)
    assert [*nodes_of(condition)] == [condition, parts_of(condition)[0], A, B, exception, C]


@pytest.mark.parametrize("condition", [A, A & B, A | B, ~A, ALWAYS, A.unless(B)])
def test_a_condition_has_no_python_truth(condition: Condition) -> None:
    with pytest.raises(UnsettledTruthError, match="may be unknown"):
        bool(condition)
