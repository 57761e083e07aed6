"""A walk over a condition gives a term that it meets again the meaning that it had."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Defined, Not, Unless
from sluis.law.fold import fold
from sluis.law.kleene import Kleene
from sluis.law.truth import NO, YES, Truth
from tests.properties.strategies import PLACE, text, yes_or_no

A, B = yes_or_no("a"), yes_or_no("b")
TERM = Defined(text("term"), PLACE, A)


class Counting(Kleene):
    """Kleene's truth, with a list of the terms that were given a meaning."""

    def __init__(self) -> None:
        super().__init__({"a": YES, "b": NO})
        self.met: list[Defined] = []

    def defined(self, node: Defined, meaning: Truth) -> Truth:
        self.met.append(node)
        return meaning


@pytest.mark.parametrize(
    ("around", "truth"),
    [
        (lambda one: AllOf((one, TERM)), YES),
        (lambda one: AnyOf((one, B)), YES),
        (lambda one: AtLeast(2, (one, TERM, B)), YES),
        (Not, NO),
        (lambda one: Unless(one, B), YES),
        (lambda one: Unless(A, one), NO),
        (lambda one: Defined(text("wider"), PLACE, one), YES),
    ],
)
def test_a_term_is_given_its_meaning_once(around: Callable[[Condition], Condition], truth: Truth) -> None:
    algebra = Counting()
    terms: dict[Condition, Truth] = {TERM: fold(TERM, algebra)}
    assert fold(around(TERM), algebra, terms) is truth
    assert algebra.met.count(TERM) == 1


def test_without_a_place_to_keep_them_terms_are_given_their_meaning_each_time() -> None:
    algebra = Counting()
    assert fold(TERM & TERM, algebra) is YES
    assert algebra.met == [TERM, TERM]


def test_the_meanings_of_terms_are_kept_for_the_next_condition() -> None:
    algebra, terms = Counting(), dict[Condition, Truth]()
    wider = Defined(text("wider"), PLACE, TERM | B)
    assert [fold(one, algebra, terms) for one in (TERM, wider, ~wider)] == [YES, YES, NO]
    assert algebra.met == [TERM, wider]
    assert terms == {TERM: YES, wider: YES}
