"""A prohibition tells what may lift it; whoever was warned is sent to the authority instead."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from sluis.assessment import When, World, assess, read_case
from sluis.assessment.answer import Answer
from sluis.law.rule import Effect, ReliefKind, Rule
from sluis.law.text import Language
from sluis.statutes.law import LAW

DAY = date(2026, 11, 21)


def answered(world: World, **facts: str) -> Answer:
    """A listed item that goes to Russia."""
    written = {
        "schema_version": 1,
        "as_of": DAY.isoformat(),
        "items": [{"id": "router", "name": "Router", "classification": "5A002.a.1"}],
        "parties": [{"role": "end_user", "name": "OOO Primer", "country": "RU"}],
        "destination": "RU",
        "facts": facts,
    }
    case = read_case(json.dumps(written).encode(), "case", world)
    return assess(case, world, When(DAY, assessed_at=datetime(2026, 11, 22, tzinfo=UTC)))


def told(answer: Answer, language: Language = Language.EN) -> list[str]:
    return [one.text.into(language) for one in answer.notices if one.code == "prohibition_may_be_lifted"]


@pytest.mark.parametrize(
    ("language", "cases"),
    [
        (Language.EN, ("Article 2(3): a) ", "b) medical or pharmaceutical purposes", "Article 2(4): a) ", "h) cyber-security")),
        (Language.NL, ("artikel 2, lid 3: a) ", "b) medische of farmaceutische doelen", "artikel 2, lid 4: a) ", "h) cyber")),
    ],
)
def test_the_exemptions_and_the_cases_to_authorise_are_told_by_letter(
    world: World, language: Language, cases: tuple[str, ...]
) -> None:
    (text,) = told(answered(world), language)
    assert all(one in text for one in cases)


@pytest.mark.parametrize(
    "fact", ["exporter.suspects_use_of_concern", "exporter.informed_by_authority", "exporter.aware_of_use_of_concern"]
)
def test_whoever_was_warned_is_told_no_case(world: World, fact: str) -> None:
    (text,) = told(answered(world, **{fact: "yes"}))
    assert "CDIU" in text
    assert "medical" not in text


def test_what_was_relied_on_with_effect_needs_no_telling(world: World) -> None:
    relied = {"deal.sanctions_exemption": "medical", "use.military_use_or_user": "no"}
    assert told(answered(world, **relied)) == []


def test_only_prohibitions_have_relief() -> None:
    relieved = [one for one in LAW.provisions if isinstance(one, Rule) and one.relief]
    assert {one.obligation.duty.effect for one in relieved} == {Effect.PROHIBITION}
    assert {each.kind for one in relieved for each in one.relief} == set(ReliefKind)


def test_every_ban_of_goods_that_an_authority_may_lift_says_so() -> None:
    silent = {
        one.id
        for one in LAW.provisions
        if isinstance(one, Rule) and one.obligation.duty.id == "do_not_supply_unauthorised" and not one.relief
    }
    assert silent == {
        "eu-2006-765.dual_use_items_for_the_military_in_belarus",
        "eu-2011-359.repression_goods",
        "eu-2012-267.dual_use_items_to_iran_until_2016",
        "eu-2012-36.repression_goods",
    }
