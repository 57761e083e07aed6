"""The military list is asked about, never assumed away: without the answer no case is free or authorised."""

from __future__ import annotations

from typing import Any

import pytest

from sluis.assessment import World
from tests.scenarios.reading import BASES, EXAMPLES, load
from tests.scenarios.test_scenarios import _answer

FACT = "item.specially_designed_for_military_use"
CASES: dict[str, Any] = {name: case for name, case in BASES.items() if "items" in case}
CASES |= {path.stem: load(path) for path in sorted(EXAMPLES.glob("*.yaml"))}
LENIENT = ("free", "authorised")


def _without_answer(name: str, said: str | None, world: World) -> dict[str, Any]:
    """The answer to a complete case in which that one fact is not stated, or is stated so."""
    case = CASES[name]
    items = [{**one, "facts": {key: each for key, each in one["facts"].items() if key != FACT}} for one in case["items"]]
    if said is not None:
        items = [{**one, "facts": {**one["facts"], FACT: said}} for one in items]
    return _answer({"name": name, "case": {**case, "items": items}}, world)


@pytest.mark.parametrize("said", [None, "unknown", "yes"])
@pytest.mark.parametrize("name", CASES)
def test_no_case_is_free_or_authorised_without_the_answer(name: str, said: str | None, world: World) -> None:
    answer = _without_answer(name, said, world)
    assert answer["outcome"] not in LENIENT
    assert all(line["outcome"] not in LENIENT for line in answer["lines"])


@pytest.mark.parametrize("name", ["ordinary_sale", "hotel_router", "eu001", "free"])
def test_the_question_is_asked_where_it_decides(name: str, world: World) -> None:
    assert _without_answer(name, "no", world)["outcome"] in LENIENT
    answer = _without_answer(name, None, world)
    assert FACT in {one["fact"] for one in answer["questions"]["deciding"]}
