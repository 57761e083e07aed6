"""The interviews of twelve products: every question is of use, none is missing, and they end where a lawyer would."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
import pytest

from sluis.classification.interview import decided, reads_on, values_in
from sluis.classification.product_file import read_product
from sluis.classification.recording import record_of
from sluis.classification.turn import next_turn
from sluis.knowledge.yaml import read_yaml
from sluis.law.evidence import Days
from sluis.law.fact import Amount
from sluis.law.truth import UNKNOWN
from sluis.statutes.eu_2021_821.annex_i import ENTRIES

if TYPE_CHECKING:
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.product import Product
    from sluis.classification.record import Record
    from sluis.classification.turn import Turn

DAY = date(2026, 11, 22)
DAYS = Days(DAY, DAY)
PRODUCTS = Path(__file__).parents[2] / "examples" / "products"
INTERVIEWS: dict[str, Any] = read_yaml(Path(__file__).with_name("interviews.yaml").read_bytes(), "interviews.yaml").data
AT_MOST_IN_THE_MEDIAN = 15
MORE = 1.25


class Held(NamedTuple):
    """An interview that was held: the product at its end, its record, and the turns."""

    product: Product
    record: Record
    turns: tuple[Turn, ...]


def held(name: str, annex: AnnexI) -> Held:
    """Answer every question as the sheet says, and sign."""
    sheet = INTERVIEWS[name]
    data = read_yaml((PRODUCTS / f"{name}.yaml").read_bytes(), name).data
    data |= {"candidates": sheet["candidates"], "readings": {}, "classified": {"by": "A. de Vries", "on": str(DAY)}}
    turns = []
    while (turn := next_turn(product := _read(data, annex), annex, DAYS)) is not None:
        turns.append(turn)
        if turn.reads:
            data["readings"][turn.path[-1]] = {"met": "no", "by": "A. de Vries", "on": str(DAY), "why": "another kind of item"}
        else:
            data["facts"][turn.path[-1]] = _answer(turn, sheet)
    return Held(product, record_of(product, annex, DAYS, sluis="test", knowledge_digest="test"), tuple(turns))


def _read(data: dict[str, Any], annex: AnnexI) -> Product:
    return read_product(msgspec.json.encode(data), "product.json", annex)


def _answer(turn: Turn, sheet: dict[str, Any]) -> object:
    declaration = turn.asking.declaration
    name = declaration.key.removeprefix("item.")
    if isinstance(declaration, Amount):
        return sheet["amounts"][name]
    return "yes" if name in sheet["yes"] else "no"


@pytest.fixture(scope="module")
def interviews(annex: AnnexI) -> dict[str, Held]:
    return {name: held(name, annex) for name in INTERVIEWS}


def test_every_example_has_its_interview() -> None:
    assert sorted(INTERVIEWS) == sorted(one.stem for one in PRODUCTS.iterdir())
    assert len(INTERVIEWS) == 12


@pytest.mark.parametrize("name", INTERVIEWS)
def test_an_interview_ends_where_the_sheet_says(name: str, interviews: dict[str, Held]) -> None:
    found, sheet = interviews[name], INTERVIEWS[name]
    readings = sum(turn.reads for turn in found.turns)
    # An entry that is read more closely may ask a little more; a search for one that is not there asks much more.
    assert len(found.turns) - readings <= MORE * sheet["questions"] + 2
    assert readings == sheet["readings"]
    assert (found.record.outcome, list(found.record.codes)) == (sheet["outcome"], sheet["codes"])


@pytest.mark.parametrize("name", INTERVIEWS)
def test_no_fact_is_asked_twice_and_none_that_is_known(name: str, interviews: dict[str, Held]) -> None:
    asked = [turn.asking.declaration.ref for turn in interviews[name].turns]
    assert len(asked) == len(set(asked))
    assert all(turn.asking.declaration.ref not in turn.evidence for turn in interviews[name].turns)


@pytest.mark.parametrize("name", INTERVIEWS)
def test_every_question_decides_something_that_was_open(name: str, interviews: dict[str, Held]) -> None:
    for turn in interviews[name].turns:
        known = values_in(turn.evidence)
        assert turn.asking.decides
        assert all(decided(one.condition, known) is UNKNOWN for one in turn.asking.decides)


@pytest.mark.parametrize("name", INTERVIEWS)
def test_nothing_is_left_open(name: str, interviews: dict[str, Held]) -> None:
    assert all(one.truth != "unknown" for part in interviews[name].record.parts for one in part.candidates)


def test_the_median_interview_is_short(interviews: dict[str, Held]) -> None:
    assert median(sum(not turn.reads for turn in one.turns) for one in interviews.values()) <= AT_MOST_IN_THE_MEDIAN


def test_entries_are_the_same_condition_each_time(interviews: dict[str, Held]) -> None:
    """What is compiled once must be found again."""
    turn = interviews["vpn-router"].turns[0]
    entries = {one.code: one for one in ENTRIES}
    assert all(one.condition is reads_on(entries[one.path], DAY) for one in turn.asking.decides)
