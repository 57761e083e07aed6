"""Every scenario of the YAML files beside this one holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from sluis.assessment import When, World, assess, to_json
from sluis.law.text import Language
from sluis.statutes.facts import general
from tests.scenarios.reading import described, scenarios


def _scenarios() -> Iterator[Any]:
    for file, scenario in scenarios():
        yield pytest.param(scenario, id=f"{file}: {scenario['name']}")


@pytest.mark.parametrize("scenario", list(_scenarios()))
def test_the_law_gives_what_the_scenario_expects(scenario: dict[str, Any], world: World) -> None:
    answer = _answer(scenario, world)
    for what, expected in scenario["expect"].items():
        assert CHECKS[what](answer, expected), f"{what}: expected {expected}; {scenario['because']}"


def test_every_scenario_says_why() -> None:
    assert all(scenario["because"] for _, scenario in scenarios())


def _answer(scenario: dict[str, Any], world: World) -> dict[str, Any]:
    case, day = described(scenario, world)
    answer: dict[str, Any] = json.loads(
        to_json(assess(case, world, When(day, assessed_at=datetime(2026, 11, 22, tzinfo=UTC))), Language.EN)
    )
    return answer


def _duties(answer: dict[str, Any]) -> dict[str, str]:
    """The state of the duty at each provision; a must before a should."""
    found: dict[str, str] = {}
    for duty in answer["duties"]:
        found.setdefault(duty["cites"], duty["state"])
    return found


def _includes(whole: dict[str, Any], part: dict[str, Any]) -> bool:
    return all(whole.get(key) == value for key, value in part.items())


def _deciding(answer: dict[str, Any]) -> set[str]:
    return {question["fact"] for question in answer["questions"]["deciding"]}


def _later(answer: dict[str, Any]) -> set[str]:
    findings = [finding for line in answer["lines"] for finding in line["findings"]]
    return {one["cites"] for one in findings if one["truth"] == "not_in_force" and one["if_in_force"] == "yes"}


def _usable(answer: dict[str, Any]) -> dict[str, str]:
    """Whether each general authorisation is usable for the first line; one that is not shown surely does not fit."""
    found = {one["id"]: one["usable"] for one in answer["lines"][0]["authorisations"]}
    return {name: found.get(name, "absent") for name in general.NAMES}


def _as_words(expected: dict[str, Any]) -> dict[str, str]:
    return {key: {True: "yes", False: "no"}.get(value, value) for key, value in expected.items()}


CHECKS: dict[str, Callable[[dict[str, Any], Any], bool]] = {
    "outcome": lambda answer, expected: answer["outcome"] == expected,
    "at_least": lambda answer, expected: answer["outcome_range"]["at_least"] == expected,
    "at_most": lambda answer, expected: answer["outcome_range"]["at_most"] == expected,
    "axes": lambda answer, expected: _includes(answer["axes"], expected),
    "duties": lambda answer, expected: _includes(_duties(answer), expected),
    "not_duties": lambda answer, expected: not set(expected) & set(_duties(answer)),
    "advice": lambda answer, expected: answer["advice"]["level"] == expected,
    "risk": lambda answer, expected: answer["risk"]["level"] == expected,
    "measures": lambda answer, expected: _includes({one["id"]: one["strength"] for one in answer["measures"]}, expected),
    "deciding": lambda answer, expected: set(expected) <= _deciding(answer),
    "not_deciding": lambda answer, expected: not set(expected) & _deciding(answer),
    "not_modelled": lambda answer, expected: set(expected) <= {one["norm"] for one in answer["not_modelled"] if one["blocks"]},
    "out_of_scope": lambda answer, expected: not set(expected) & {one["norm"] for one in answer["not_modelled"]},
    "codes": lambda answer, expected: answer["lines"][0]["codes"] == expected,
    "listed": lambda answer, expected: answer["lines"][0]["listed"]["annex_i"] == ({True: "yes"}.get(expected, expected)),
    "usable": lambda answer, expected: _includes(_usable(answer), _as_words(expected)),
    "deciding_none": lambda answer, expected: (not _deciding(answer)) is expected,
    "indexed": lambda answer, expected: set(expected) <= {one["norm"] for one in answer["not_modelled"] if not one["blocks"]},
    "later": lambda answer, expected: set(expected) <= _later(answer),
    "notices": lambda answer, expected: set(expected) <= {one["code"] for one in answer["notices"]},
    "not_notices": lambda answer, expected: not set(expected) & {one["code"] for one in answer["notices"]},
}
