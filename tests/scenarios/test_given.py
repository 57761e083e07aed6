"""The forty scenarios that were given with the project: each is here once, and what the assessment answers holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from sluis.assessment import World
from tests.scenarios.reading import HERE, load
from tests.scenarios.test_scenarios import check

IDS = tuple(f"C{number:02}" for number in range(1, 41))
DESK = {"C05", "C06", "C39"}
AUTHORITY = {"C09", "C10", "C35", "C36", "C37", "C38", "C40"}
GIVEN: list[dict[str, Any]] = load(HERE / "given.yaml")
COMMON = {"id", "rule", "name", "layer", "source", "basis", "facts", "as_of"}


def _cases() -> Iterator[Any]:
    """Each scenario with what must follow, and its contrast; a pending one is skipped with its reason."""
    for one in GIVEN:
        name = f"{one['id']} {one['name']}"
        if "pending" in one:
            yield pytest.param(one, id=name, marks=pytest.mark.skip(reason=f"{one['layer']}: {one['pending']}"))
            continue
        yield pytest.param(one, id=name)
        if "contrast" in one:
            changed = one["contrast"]
            both = {**one.get("with", {}), **changed.get("with", {})}
            yield pytest.param({**one, **changed, "with": both}, id=f"{name}: contrast")


@pytest.mark.parametrize("scenario", list(_cases()))
def test_the_law_gives_what_was_expected(scenario: dict[str, Any], world: World) -> None:
    check(scenario, scenario["because"], world)


def test_each_given_scenario_is_here_once() -> None:
    assert [one["id"] for one in GIVEN] == list(IDS)


def test_only_what_belongs_to_other_parts_waits() -> None:
    waiting = {one["id"]: one["layer"] for one in GIVEN if "pending" in one}
    assert waiting == dict.fromkeys(DESK, "desk") | dict.fromkeys(AUTHORITY, "authority")
    assert all(one["layer"] == "assess" for one in GIVEN if one["id"] not in waiting)


def test_each_says_what_a_lawyer_wants_to_know() -> None:
    for one in GIVEN:
        assert one.keys() >= COMMON | ({"expected"} if "pending" in one else {"from", "expect", "because"}), one["id"]


def test_each_names_a_source_that_is_known(world: World) -> None:
    known = {one.id for one in world.knowledge.sources} | {one.act.id for one in world.law.statutes}
    assert {one["source"] for one in GIVEN} <= known


def test_what_is_disputed_says_why() -> None:
    for one in GIVEN:
        assert one.get("disputed", {}).keys() in (set(), {"expected", "reasoning", "cites"}), one["id"]


def test_they_are_the_ones_that_were_given(shared: Path) -> None:
    wanted = json.loads((shared / "law" / "scenarios.json").read_text(encoding="utf-8"))["scenarios"]
    ours = [(one["id"], one["rule"], one["as_of"], one["layer"]) for one in GIVEN]
    assert ours == [(one["id"], one["rule"], date.fromisoformat(one["as_of"]), one["layer"]) for one in wanted]
