"""Every scenario of the YAML files beside this one holds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest

from sluis.assessment import When, World, assess, to_json
from sluis.law.text import Language
from sluis.law.truth import YES
from sluis.statutes import LAW
from sluis.statutes.facts import general
from tests.scenarios.applications import amiss
from tests.scenarios.reading import described, scenarios


def _scenarios() -> Iterator[Any]:
    for file, scenario in scenarios():
        yield pytest.param(scenario, id=f"{file}: {scenario['name']}")


@pytest.mark.parametrize("scenario", list(_scenarios()))
def test_the_law_gives_what_the_scenario_expects(scenario: dict[str, Any], world: World) -> None:
    check(scenario, scenario["because"], world)


def test_every_scenario_says_why() -> None:
    assert all(scenario["because"] for _, scenario in scenarios())


def check(scenario: dict[str, Any], because: str, world: World) -> None:
    """See that the answer is what a scenario expects, and that what follows an application follows in it."""
    answer = _answer(scenario, world)
    for what, expected in scenario["expect"].items():
        assert CHECKS[what](answer, expected), f"{what}: expected {expected}; {because}"
    assert not list(amiss(answer, *described(scenario, world)))


def _answer(scenario: dict[str, Any], world: World) -> dict[str, Any]:
    case, day = described(scenario, world)
    answer: dict[str, Any] = json.loads(
        to_json(assess(case, world, When(day, assessed_at=datetime(2026, 11, 22, tzinfo=UTC))), Language.EN)
    )
    return answer


_STATES = ("due", "possible", "being_met", "fulfilled")


def _duties(answer: dict[str, Any]) -> dict[str, str]:
    """The state of the duties at each provision: that of the one that is least done."""
    found: dict[str, str] = {}
    for duty in answer["duties"]:
        found[duty["cites"]] = min(found.get(duty["cites"], "fulfilled"), duty["state"], key=_STATES.index)
    return found


def _includes(whole: dict[str, Any], part: dict[str, Any]) -> bool:
    return all(whole.get(key) == value for key, value in part.items())


def _open_measures(answer: dict[str, Any]) -> dict[str, str]:
    return {one["id"]: one["strength"] for one in answer["measures"] if one["state"] == "open"}


def _strengths(answer: dict[str, Any]) -> dict[str, list[str]]:
    """The strengths of the duties at each provision: a place can ask one thing and advise another."""
    found: dict[str, list[str]] = {}
    for duty in answer["duties"]:
        found.setdefault(duty["cites"], []).append(duty["strength"])
    return {cites: sorted(strengths) for cites, strengths in found.items()}


def _bases(answer: dict[str, Any], path: str) -> set[str]:
    """The rules in force at a citation path or below it that hold or may hold."""
    findings = [one for line in answer["lines"] for one in line["findings"] if one["truth"] in ("yes", "unknown")]
    return {one["rule"] for one in findings if f"{one['cites']}/".startswith(f"{path}/")}


def _in_force(answer: dict[str, Any]) -> set[str]:
    day = date.fromisoformat(answer["provenance"]["as_of"])
    return {one.cites.path for one in LAW.provisions if one.standing.period.contains(day) is YES}


def _terms(answer: dict[str, Any]) -> dict[str, str]:
    """What the answer found of each term that the law defines, by its words."""
    found: dict[str, str] = {}
    unread = [one["explanation"] for line in answer["lines"] for one in line["findings"] if one.get("explanation")]
    while unread:
        node = unread.pop()
        found.setdefault(node["text"].partition(" (")[0], node["truth"])
        unread += node.get("parts", [])
    return found


def _criteria(answer: dict[str, Any]) -> dict[str, str]:
    """What the answer found of each paragraph and note of the list; unknown where two wordings that may apply differ."""
    found: dict[str, str] = {}
    for one in (each for entry in answer["lines"][0]["entries"] for each in entry["criteria"]):
        found[one["path"]] = one["truth"] if found.get(one["path"], one["truth"]) == one["truth"] else "unknown"
    return found


def _destinations(answer: dict[str, Any]) -> dict[str, str]:
    """Whether each general authorisation that is shown is valid for the destination."""
    shown = answer["lines"][0]["authorisations"]
    conditions = [(one["id"], each) for one in shown for each in one["conditions"]]
    found = {name: each["met"] for name, each in conditions if each["text"] == "it is valid for the destination"}
    return {name: found.get(name, "no") for name in general.NAMES}


def _notice_says(answer: dict[str, Any], expected: dict[str, str]) -> bool:
    said = [(one["code"], one["text"]) for one in answer["notices"]]
    return all(any(code == each and words in text for each, text in said) for code, words in expected.items())


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
    "hard_stop": lambda answer, expected: (answer["outcome"] == "prohibited") is (expected == "yes"),
    "open_measures": lambda answer, expected: _includes(_open_measures(answer), expected),
    "dimensions": lambda answer, expected: _includes(
        {one["name"]: one["level"] for one in answer["risk"]["dimensions"]}, expected
    ),
    "required": lambda answer, expected: set(expected) <= {one["fact"] for one in answer["questions"]["required"]},
    "strengths": lambda answer, expected: _includes(_strengths(answer), expected),
    "no_basis": lambda answer, expected: not any(_bases(answer, path) for path in expected),
    "in_force": lambda answer, expected: set(expected) <= _in_force(answer),
    "terms": lambda answer, expected: _includes(_terms(answer), expected),
    "criteria": lambda answer, expected: _includes(_criteria(answer), expected),
    "covers_destination": lambda answer, expected: _includes(_destinations(answer), expected),
    "notice_says": _notice_says,
    "codes": lambda answer, expected: answer["lines"][0]["codes"] == expected,
    "listed": lambda answer, expected: answer["lines"][0]["listed"]["annex_i"] == ({True: "yes"}.get(expected, expected)),
    "usable": lambda answer, expected: _includes(_usable(answer), _as_words(expected)),
    "deciding_none": lambda answer, expected: (not _deciding(answer)) is expected,
    "indexed": lambda answer, expected: set(expected) <= {one["norm"] for one in answer["not_modelled"] if not one["blocks"]},
    "later": lambda answer, expected: set(expected) <= _later(answer),
    "notices": lambda answer, expected: set(expected) <= {one["code"] for one in answer["notices"]},
    "not_notices": lambda answer, expected: not set(expected) & {one["code"] for one in answer["notices"]},
}
