"""The interview against brute force: no question is useless, none is missing, and the order of answers does not matter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import product
from math import prod
from typing import NamedTuple

from hypothesis import assume, given
from hypothesis import strategies as st

from sluis.classification.criteria import examine
from sluis.classification.interview import decided, questions, reads_on, still_open, values_in
from sluis.law.condition import Condition, Defined
from sluis.law.evidence import Established, Evidence
from sluis.law.fact import Declaration
from sluis.law.fold import nodes_of
from sluis.law.period import Period, Start
from sluis.law.truth import UNKNOWN, YES, Truth
from sluis.law.variable import refs_of
from sluis.statutes.eu_2021_821.annex_i import Entry, Wording
from sluis.statutes.eu_2021_821.annex_i.entry import paragraph
from tests.properties.strategies import (
    MOST,
    Completion,
    conditions,
    declarations,
    exact_values,
    holds,
    some,
    text,
    value_of,
)

DAY = date(2026, 11, 22)
_ALWAYS = Period(Start.on(date.min))
_LETTERS = "abc"


class Product(NamedTuple):
    """Entries over some facts, and a product of which everything is known."""

    facts: list[Declaration]
    entries: list[Entry]
    whole: Completion


def entry_of(code: str, parts: Sequence[Condition]) -> Entry:
    """An entry with paragraphs; the first of them has a paragraph below it as well."""
    paragraphs = [paragraph(f"{code}.{letter}", text(letter), part) for letter, part in zip(_LETTERS, parts, strict=False)]
    first = paragraph(f"{code}.a", text("a"), paragraph(f"{code}.a.1", text("1"), parts[0]) | (parts[0] & parts[-1]))
    met: Condition = first
    for one in paragraphs[1:]:
        met = met | one
    return Entry(code, text(code), (Wording(_ALWAYS, paragraph(code, text(code), met), None),))


@st.composite
def products(draw: st.DrawFn) -> Product:
    facts = draw(declarations(1, 4))
    assume(prod(len(exact_values(one)) for one in facts) <= MOST // 8)
    parts = st.lists(conditions(facts, 4), min_size=1, max_size=3)
    entries = [
        entry_of(code, each)
        for code, each in zip(("1A001", "2B001"), draw(st.lists(parts, min_size=1, max_size=2)), strict=False)
    ]
    return Product(facts, entries, {one.ref: draw(st.sampled_from(exact_values(one))) for one in facts})


def answered(one: Product, refs: Sequence[str]) -> Evidence:
    return {ref: Established(value_of(one.whole[ref])) for ref in refs}


def decides_by_brute_force(condition: Condition, ref: str, one: Product, known: Sequence[str]) -> bool:
    """Whether two completions of what is known, that differ in this fact alone, differ in the condition."""
    others = [each for each in one.facts if each.ref != ref]
    choices = [[one.whole[each.ref]] if each.ref in known else exact_values(each) for each in others]
    mine = next(each for each in one.facts if each.ref == ref)
    for values in product(*choices):
        completion = dict(zip([each.ref for each in others], values, strict=True))
        if len({holds(condition, completion | {ref: value}) for value in exact_values(mine)}) > 1:
            return True
    return False


def interviewed(one: Product, choose: st.DataObject | None = None) -> list[str]:
    """The facts that are asked of the product, in order; the first question each time, or any of them."""
    asked: list[str] = []
    while found := questions(one.entries, DAY, answered(one, asked)):
        ask = found[0] if choose is None else choose.draw(st.sampled_from(found))
        asked.append(ask.declaration.ref)
    return asked


def truths(one: Product, evidence: Evidence) -> list[Truth]:
    known = values_in(evidence)
    return [decided(reads_on(each, DAY), known) for each in one.entries]


@some(0.5)
@given(products())
def test_no_question_is_useless(one: Product) -> None:
    asked: list[str] = []
    while found := questions(one.entries, DAY, answered(one, asked)):
        for each in found:
            assert each.decides
            for open_ in each.decides:
                assert decides_by_brute_force(open_.condition, each.declaration.ref, one, asked)
        asked.append(found[0].declaration.ref)


@some(0.5)
@given(products())
def test_no_question_is_missing(one: Product) -> None:
    asked: list[str] = []
    while True:
        evidence = answered(one, asked)
        found = {each.declaration.ref for each in questions(one.entries, DAY, evidence)}
        for open_ in still_open(one.entries, DAY, evidence):
            for ref in refs_of(open_.condition) - set(asked):
                assert (ref in found) or not decides_by_brute_force(open_.condition, ref, one, asked)
        if not found:
            break
        asked.append(min(found))
    assert UNKNOWN not in truths(one, answered(one, asked))


@some(0.5)
@given(products(), st.data())
def test_the_end_is_the_truth_whatever_the_order_of_the_answers(one: Product, data: st.DataObject) -> None:
    by_rank, by_chance = answered(one, interviewed(one)), answered(one, interviewed(one, data))
    so = [Truth.of(holds(reads_on(each, DAY), one.whole)) for each in one.entries]
    assert truths(one, by_rank) == truths(one, by_chance) == so
    for evidence in (by_rank, by_chance):
        for entry, true in zip(one.entries, so, strict=True):
            codes = examine(entry, DAY, evidence).codes
            assert bool(codes) is (true is YES)
            assert all(any(holds(term.meaning, one.whole) for term in terms(entry, code)) for code in codes)


def terms(entry: Entry, code: str) -> list[Defined]:
    """The paragraph of that code. Which of several that are met is named may hang on the order of the answers."""
    found = [node for node in nodes_of(reads_on(entry, DAY)) if isinstance(node, Defined)]
    return [term for term in found if term.cites.parts == (f"entry_{code}",)]


@some(0.5)
@given(products(), st.data())
def test_an_answer_never_opens_what_was_settled(one: Product, data: st.DataObject) -> None:
    asked: list[str] = []
    before = truths(one, {})
    while found := questions(one.entries, DAY, answered(one, asked)):
        asked.append(data.draw(st.sampled_from(found)).declaration.ref)
        after = truths(one, answered(one, asked))
        assert all(was in (UNKNOWN, now) for was, now in zip(before, after, strict=True))
        before = after


@some(0.5)
@given(products(), st.data())
def test_what_nobody_knows_is_not_asked_again_and_settles_nothing(one: Product, data: st.DataObject) -> None:
    unknown = data.draw(st.sets(st.sampled_from([each.ref for each in one.facts])))
    asked: list[str] = []
    while found := questions(one.entries, DAY, answered(one, asked), unknown):
        assert unknown.isdisjoint(each.declaration.ref for each in found)
        asked.append(found[0].declaration.ref)
    so = [Truth.of(holds(reads_on(each, DAY), one.whole)) for each in one.entries]
    assert all(found_ in (UNKNOWN, true) for found_, true in zip(truths(one, answered(one, asked)), so, strict=True))
