"""The law as data: what is written is read back, and whatever differs in law differs in the digest."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.law.canonical import Reader, condition_to_json, law_from_json
from sluis.law.citation import Act
from sluis.law.condition import Condition
from sluis.law.errors import CanonicalFormError
from sluis.law.fact import Day, Declaration, Informant, Nature
from sluis.law.period import Period, Start
from sluis.law.rule import (
    AnyProvision,
    Bearer,
    Deadline,
    Definition,
    Duty,
    Effect,
    GeneralAuthorisation,
    Indexed,
    NotModelled,
    Obligation,
    Rule,
    Standing,
    Strength,
    Term,
    Transition,
    Verified,
)
from sluis.law.statute import Constraint, Law, Statute, canonical_bytes
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Runs, Unit
from tests.properties.strategies import ACT, conditions, declarations

WORDS = st.sampled_from(["", "a", "b", "a b", " a", "é", "€ b", '"', 'a"b"', "'", "\n", "a\n'é"])
TEXTS = st.builds(Text, WORDS, WORDS)
DATES = st.dates(date(1990, 1, 1), date(2040, 1, 1))
MAYBE_TEXT = st.none() | TEXTS
OTHER_ACT = Act("other", Text(nl="Andere wet", en="Other Act"), "https://example.org/other")
CITES = st.sampled_from([ACT / "article_1", ACT / "article_2" / "par_3", OTHER_ACT / "annex_i"])
OBLIGATIONS = st.builds(
    Obligation,
    st.builds(Duty, st.sampled_from(["apply", "notify"]), TEXTS, st.sampled_from(Effect)),
    st.sampled_from(Bearer),
    st.sampled_from(Strength),
    MAYBE_TEXT,
)
LIMITS = st.builds(Limit, st.integers(1, 90), *map(st.sampled_from, (Unit, Runs, Reckoning)))


# Made once: hypothesis takes longer to prepare a strategy than to draw from it.
DEADLINES = st.none() | st.tuples(TEXTS, LIMITS, st.integers(0, 9), st.booleans())
"""Of a deadline the words, the limit, a number that chooses what it counts from, and the rest."""
TWO_DATES = st.lists(DATES, min_size=2, max_size=2, unique=True)
FLAGS = st.booleans()
MAYBE_VERIFIED = st.none() | st.builds(Verified, WORDS, DATES)
MAYBE_WORDS = st.none() | WORDS
SOME_WORDS = st.lists(WORDS, max_size=2).map(tuple)
EFFECTS, NATURES, INFORMANTS = map(st.sampled_from, (Effect, Nature, Informant))
MAYBE_BEARER = st.none() | st.sampled_from(Bearer)
KINDS = st.sampled_from([Rule, Definition, NotModelled, Transition, GeneralAuthorisation, Indexed])
TERMS = st.lists(st.tuples(TEXTS, CITES), min_size=1, max_size=3)
NUMBERS = st.integers(0, 4)
OTHER_VALUES = st.sampled_from(["x", "2001-01-01", "test/article_9", "3 Hz", 7, None, True, False])


@st.composite
def obligations(draw: st.DrawFn, facts: list[Declaration]) -> Obligation:
    days = [None, *(one for one in facts if isinstance(one, Day))]
    deadline = None
    if (drawn := draw(DEADLINES)) is not None:
        words, limit, place, flag = drawn
        deadline = Deadline(words, limit, days[place % len(days)], flag)
    done = draw(conditions(facts)) if draw(FLAGS) else None
    return replace(draw(OBLIGATIONS), deadline=deadline, done=done)


@st.composite
def standings(draw: st.DrawFn) -> Standing:
    first, last = sorted(draw(TWO_DATES))
    return Standing(
        Period(Start(first, draw(FLAGS)), last if draw(FLAGS) else None),
        draw(MAYBE_VERIFIED),
        draw(MAYBE_WORDS),
        draw(MAYBE_WORDS),
        draw(WORDS),
        draw(MAYBE_WORDS),
    )


STANDINGS = standings()


@st.composite
def provisions(draw: st.DrawFn, name: str, facts: list[Declaration]) -> AnyProvision:
    common = (name, draw(CITES), draw(STANDINGS), draw(TEXTS))
    condition = draw(conditions(facts))
    kind = draw(KINDS)
    if kind is Rule:
        prevails = draw(SOME_WORDS)
        return Rule(*common, condition, draw(obligations(facts)), draw(MAYBE_TEXT), prevails)
    if kind is Definition:
        return Definition(*common, condition, draw(MAYBE_TEXT))
    if kind is NotModelled:
        return NotModelled(*common, condition, draw(EFFECTS))
    if kind is Transition:
        return Transition(*common, condition, draw(WORDS), draw(TEXTS))
    if kind is GeneralAuthorisation:
        terms = tuple(Term(*words, condition) for words in draw(TERMS))
        lifts = draw(SOME_WORDS)
        return GeneralAuthorisation(*common, draw(WORDS), terms[:1], terms[1:2], terms[2:], lifts, draw(MAYBE_TEXT))
    return Indexed(*common, draw(MAYBE_BEARER))


@st.composite
def laws(draw: st.DrawFn) -> Law:
    facts = [
        replace(
            one,
            question=draw(TEXTS),
            why=draw(MAYBE_TEXT),
            cites=draw(CITES),
            nature=draw(NATURES),
            asked_of=draw(INFORMANTS),
        )
        for one in draw(declarations())
    ]
    found = [draw(provisions(f"test.p{number}", facts)) for number in range(draw(NUMBERS))]
    cut = draw(NUMBERS) % (len(found) + 1)
    statutes = (Statute(ACT, tuple(found[:cut])), Statute(OTHER_ACT, tuple(found[cut:])))
    constraints = draw(st.lists(conditions(facts), max_size=2))
    return Law(
        statutes,
        tuple(Constraint(f"c{number}", one, draw(TEXTS)) for number, one in enumerate(constraints)),
        tuple(facts),
    )


@given(declarations().flatmap(lambda facts: st.tuples(st.just(facts), conditions(facts, most=15))))
def test_a_condition_is_read_back_as_it_was_written(drawn: tuple[list[Declaration], Condition]) -> None:
    facts, condition = drawn
    reader = Reader({one.ref: one for one in facts}, {ACT.id: ACT})
    written = json.dumps(condition_to_json(condition))
    assert json.dumps(condition_to_json(reader.condition(json.loads(written)))) == written


@given(laws())
def test_a_law_is_read_back_byte_for_byte(law: Law) -> None:
    again = law_from_json(law.canonical)
    assert again.canonical == law.canonical
    assert again.digest == law.digest


def places(value: object, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value in a JSON document that is neither a list nor an object."""
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from places(value[key], (*path, key))
    else:
        yield path


@given(laws(), st.data())
def test_whatever_differs_in_a_stored_law_differs_in_its_digest(law: Law, data: st.DataObject) -> None:
    document = json.loads(law.canonical)
    *path, last = data.draw(st.sampled_from([*places(document)]))
    holder = document
    for key in path:
        holder = holder[key]
    holder[last] = data.draw(OTHER_VALUES)
    changed = canonical_bytes(document)
    try:
        read = law_from_json(changed)
    except CanonicalFormError:
        return
    assert (read.digest == law.digest) is (changed == law.canonical)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | WORDS,
        lambda part: st.lists(part) | st.dictionaries(WORDS, part),
    )
)
def test_what_is_not_a_law_is_refused(value: object) -> None:
    with pytest.raises(CanonicalFormError):
        law_from_json(json.dumps(value).encode())
