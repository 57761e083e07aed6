"""The entries of the list against cases that a lawyer can read, and against what every entry must be."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sluis.classification import examine
from sluis.knowledge.yaml import read_yaml
from sluis.law.decision import Clause, Decision
from sluis.law.diagram import levels_in
from sluis.law.evidence import Established
from sluis.law.written import value_of
from sluis.statutes import LAW
from sluis.statutes.eu_2021_821.annex_i import ENTRIES, Entry, entry
from tests.classification.entry_cases import cases_in

FILES = sorted((Path(__file__).parent / "entries").glob("*.yaml"))
TODAY = date(2026, 11, 22)
CONSTRAINTS = tuple(one.condition for one in LAW.constraints)


@cache
def _cases() -> list[Any]:
    """All cases, read once: reading them takes seconds."""
    found = []
    for file in FILES:
        content: Any = read_yaml(file.read_bytes(), file.name).data
        found += [pytest.param(content["entry"], one, id=f"{content['entry']}: {one['name']}") for one in cases_in(content)]
    return found


@pytest.mark.parametrize(("code", "case"), _cases())
def test_the_entry_says_of_the_item_what_the_case_says(code: str, case: dict[str, Any]) -> None:
    found = entry(code)
    assert found is not None
    day = case.get("as_of", TODAY)
    stated = {f"item.{name}": value for name, value in case["facts"].items()}
    established = {key: Established(value_of(LAW.facts[key], value)) for key, value in stated.items()}
    examined = examine(found, day, established, CONSTRAINTS)
    expected = {True: "yes", False: "no"}.get(case["truth"], case["truth"])
    assert (examined.truth.value, list(examined.codes)) == (expected, case.get("codes", []))


@pytest.mark.parametrize("one", ENTRIES, ids=lambda one: one.code)
def test_an_entry_has_cases_in_which_it_is_met_and_in_which_it_is_not(one: Entry) -> None:
    truths = {str(case.values[1]["truth"]) for case in _cases() if case.values[0] == one.code}
    assert {"yes", "no"} <= {{"True": "yes", "False": "no"}.get(truth, truth) for truth in truths}


@pytest.mark.parametrize("one", ENTRIES, ids=lambda one: one.code)
def test_every_fact_of_an_entry_can_matter(one: Entry) -> None:
    for wording in one.wordings:
        decision = Decision([Clause(wording.condition, 1)], {})
        matters = {decision.space.variables[level].ref for level in levels_in(decision.diagram.support(decision.root))}
        assert matters == {variable.ref for variable in decision.space.variables}


@pytest.mark.parametrize("one", ENTRIES, ids=lambda one: one.code)
def test_nothing_known_settles_no_entry(one: Entry) -> None:
    assert examine(one, TODAY, {}, CONSTRAINTS).truth.value == "unknown"
