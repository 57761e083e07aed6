"""Why two answers differ: what time does, what the encoding does, and what an authorisation is said to be good for."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from msgspec.structs import replace

from sluis.assessment import Case, When, World, assess, read_case
from sluis.assessment.answer import Answer, Authorisation, ConditionMet
from sluis.assessment.cause import CauseKind
from sluis.assessment.causes import causes_of
from sluis.assessment.comparison import State, compare
from sluis.cli.comparison_words import because
from sluis.law.canonical import law_from_json
from sluis.law.statute import Law, canonical_bytes
from sluis.law.text import Language, Text
from tests.scenarios.reading import EXAMPLES, described, scenarios

BEFORE, AFTER = date(2021, 9, 8), date(2021, 9, 9)
REGISTERED = "nl-uitvoeringsregeling-strategische-goederen.user_of_general_authorisation_registered"
BEFORE_THE_TEXT, AFTER_THE_TEXT = date(2020, 12, 31), date(2021, 1, 1)
INFORMED = "eu-2021-821.informed_exporter_needs_authorisation"
SAMPLE = [scenario for _, scenario in scenarios()][::90]


@pytest.fixture
def answer(world: World) -> Answer:
    """An answer with an order of one line."""
    scenario = next(one for _, one in scenarios())
    return assess(described(scenario, world)[0], world, When(AFTER))


@pytest.fixture
def tracker(world: World) -> Case:
    """Who was informed about an unlisted item for location tracking."""
    return read_case((EXAMPLES / "location-tracking.yaml").read_bytes(), "location-tracking.yaml", world)


def with_authorisations(answer: Answer, *found: Authorisation) -> Answer:
    line = replace(answer.lines[0], authorisations=found)
    return replace(answer, lines=(line, *answer.lines[1:]))


def general(usable: str, **conditions: str) -> Authorisation:
    met = tuple(ConditionMet(text=Text(text, text), met=said, citation=Text("c", "c")) for text, said in conditions.items())
    return Authorisation(id="EU008", kind="union_general", usable=usable, conditions=met)


@pytest.mark.parametrize("scenario", SAMPLE, ids=lambda one: one["name"])
@pytest.mark.parametrize("days", [(date(2015, 1, 1), BEFORE), (BEFORE, AFTER), (AFTER, date(2025, 11, 15))], ids=str)
def test_with_one_law_nothing_is_said_to_be_encoded_otherwise(
    scenario: dict[str, Any], days: tuple[date, date], world: World
) -> None:
    case, _ = described(scenario, world)
    found = compare(case, *(State(world, When(day)) for day in days))
    assert CauseKind.ENCODING not in {one.kind for one in found.causes}
    assert found.causes or not found.differences
    for one in found.causes:
        assert one.day is None or days[0] < one.day <= days[1]


def test_a_rule_of_which_the_first_day_is_only_bounded_is_not_said_to_begin(world: World) -> None:
    days = [State(world, When(day)) for day in (BEFORE_THE_TEXT, AFTER_THE_TEXT)]
    cases = [
        described(scenario, world)[0]
        for _, scenario in scenarios()
        if scenario["name"] == "not registered, before the text that was seen"
    ]
    found = [cause for case in cases for cause in compare(case, *days).causes if cause.key == REGISTERED]
    assert {one.kind for one in found} == {CauseKind.PERHAPS}
    assert "at the latest" in because(found[0], Language.EN)


def without(law: Law, rule: str) -> Law:
    """The same law as a state that lacks a rule."""
    data = json.loads(law.canonical)
    for statute in data["statutes"]:
        statute["provisions"] = [one for one in statute["provisions"] if one["id"] != rule]
    return law_from_json(canonical_bytes(data))


def test_a_rule_that_the_other_state_did_not_have_is_not_said_to_begin(tracker: Case, world: World) -> None:
    sides = State(World(without(world.law, INFORMED), world.knowledge), When(AFTER)), State(world, When(AFTER))
    (added,) = (one for one in compare(tracker, *sides).causes if one.key == INFORMED)
    assert (added.kind, added.before, added.day) == (CauseKind.ENCODING, "no", None)
    (removed,) = (one for one in compare(tracker, *reversed(sides)).causes if one.key == INFORMED)
    assert (removed.kind, removed.after, removed.day) == (CauseKind.ENCODING, "no", None)
    assert "itself encodes" in because(added, Language.EN)


@pytest.mark.parametrize(
    ("usable", "said"),
    [("yes", "it can be used"), ("unknown", "still open"), ("no", "cannot be used")],
)
def test_of_an_authorisation_that_comes_only_a_yes_says_that_it_can_be_used(
    usable: str, said: str, answer: Answer, world: World
) -> None:
    after = with_authorisations(answer, general(usable, a=usable))
    (cause,) = causes_of(with_authorisations(answer), after, world.law, world.law)
    words = because(cause, Language.EN)
    assert said in words
    assert (": it can be used" in words) is (usable == "yes")


def test_a_condition_that_only_one_answer_has_is_a_cause(answer: Answer, world: World) -> None:
    """A new condition that is not met makes an authorisation unusable: that is the whole reason."""
    before = with_authorisations(answer, general("yes", old="yes"))
    after = with_authorisations(answer, general("no", old="yes", new="no"))
    (cause,) = causes_of(before, after, world.law, world.law)
    assert (cause.text.en, cause.before, cause.after) == ("new", None, "no")
    (gone,) = causes_of(after, before, world.law, world.law)
    assert (gone.text.en, gone.before, gone.after) == ("new", "no", None)


def test_an_authorisation_without_conditions_is_a_cause_as_well(answer: Answer, world: World) -> None:
    (cause,) = causes_of(with_authorisations(answer), with_authorisations(answer, general("unknown")), world.law, world.law)
    assert cause.key == "EU008"


def test_a_cause_says_what_its_rule_does_to_an_export(tracker: Case, world: World) -> None:
    found = compare(tracker, State(world, When(BEFORE)), State(world, When(AFTER))).causes
    effects = {one.key: one.effect for one in found}
    assert effects[INFORMED] == "authorisation"
    assert "none" in effects.values()
