"""Whatever is law counts in the digest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from sluis.law.canonical import law_from_json
from sluis.law.condition import Defined
from sluis.law.fact import Amount, Choice, Nature
from sluis.law.period import Period, Start
from sluis.law.quantity import Quantity
from sluis.law.rule import Bearer, Deadline, Duty, Effect, Obligation, Rule, Standing, Strength, Verified
from sluis.law.statute import Constraint, Law, Statute
from sluis.law.truth import YES
from tests.properties.strategies import ACT, PLACE, text, yes_or_no

KEY = Amount("key", text("How long?"), text("key"), Nature.DESIGN, PLACE, unit="bit")
A = replace(yes_or_no("a"), adverse=YES)
FIRST = date(2021, 9, 9)


def bits(number: int) -> Quantity:
    return Quantity(Fraction(number), "bit")


DUTY = Duty("apply", text("apply"), Effect.AUTHORISATION)
DEADLINE = Deadline(text("receipt"), 30)
OBLIGATION = Obligation(DUTY, Bearer.EXPORTER, Strength.MUST, text("export"), DEADLINE)
STANDING = Standing(Period(Start.on(FIRST)))
RULE = Rule("r", PLACE, STANDING, text("words"), A & (bits(56) < KEY), OBLIGATION)


def law(rule: Rule = RULE, why: str = "why") -> Law:
    return Law((Statute(ACT, (rule,)),), (Constraint("c", A.implies(bits(1) < KEY), text(why)),), (A, KEY))


@pytest.mark.parametrize(
    "changed",
    [
        law(why="because"),
        law(replace(RULE, id="s")),
        law(replace(RULE, cites=PLACE / "par_1")),
        law(replace(RULE, words=text("other words"))),
        law(replace(RULE, reading=text("as we read it"))),
        law(replace(RULE, prevails_over=("s",))),
        law(replace(RULE, condition=A & (bits(57) < KEY))),
        law(replace(RULE, condition=A & (bits(56) <= KEY))),
        law(replace(RULE, condition=A | (bits(56) < KEY))),
        law(replace(RULE, condition=Defined(text("term"), PLACE, A & (bits(56) < KEY)))),
        law(replace(RULE, standing=Standing(Period(Start.on(date(2021, 9, 10)))))),
        law(replace(RULE, standing=Standing(Period(Start.not_after(FIRST))))),
        law(replace(RULE, standing=Standing(Period(Start.on(FIRST), date(2030, 1, 1))))),
        law(replace(RULE, standing=replace(STANDING, successor="test/article_2"))),
        law(replace(RULE, standing=replace(STANDING, predecessor="test/article_2"))),
        law(replace(RULE, standing=replace(STANDING, verified=Verified("text", FIRST)))),
        law(replace(RULE, standing=replace(STANDING, reviewed_by="a lawyer"))),
        law(replace(RULE, obligation=replace(OBLIGATION, bearer=Bearer.BROKER))),
        law(replace(RULE, obligation=replace(OBLIGATION, strength=Strength.SHOULD))),
        law(replace(RULE, obligation=replace(OBLIGATION, trigger=None))),
        law(replace(RULE, obligation=replace(OBLIGATION, duty=DUTY._replace(effect=Effect.PROHIBITION)))),
        law(replace(RULE, obligation=replace(OBLIGATION, deadline=DEADLINE._replace(days=31)))),
        law(replace(RULE, obligation=replace(OBLIGATION, deadline=DEADLINE._replace(working_days=True)))),
        law(replace(RULE, obligation=replace(OBLIGATION, deadline=None))),
    ],
)
def test_a_change_of_law_is_a_change_of_digest_and_is_read_back(changed: Law) -> None:
    assert changed.digest != law().digest
    assert law_from_json(changed.canonical).canonical == changed.canonical


def test_an_act_that_only_a_definition_cites_is_read_back() -> None:
    far = replace(ACT, id="far") / "article_7"
    once = law(replace(RULE, condition=Defined(text("term"), far, A)))
    assert law_from_json(once.canonical).canonical == once.canonical


def test_the_words_of_a_choice_are_law() -> None:
    plain = Choice("colour", text("Which?"), text("colour"), Nature.WORLD, PLACE, options=("red",))
    named = replace(plain, words=(text("scarlet"),))
    first, second = (Law((), (), (one,)) for one in (plain, named))
    assert first.digest != second.digest
    (again,) = law_from_json(second.canonical).declarations
    assert again.word("red") == text("scarlet")  # type: ignore[attr-defined]


def test_the_same_law_has_the_same_digest() -> None:
    assert law().digest == law().digest
