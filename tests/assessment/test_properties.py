"""What holds of every assessment, whatever the case."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sluis.assessment import Answer, When, World, assess, read_case, to_json
from sluis.assessment.conclusion import Outcome
from sluis.assessment.replay import record, replay
from sluis.knowledge.snapshot import packaged
from sluis.law.fact import Fact
from sluis.law.text import Language
from sluis.statutes import LAW
from tests.assessment.cases import EXAMPLES, case_files

WORLD = World(LAW, packaged())
FEW = settings(max_examples=60)


def _assess(written: dict[str, Any]) -> Answer:
    case = read_case(json.dumps(written).encode(), "case.json", WORLD)
    assert case.as_of is not None
    return assess(case, WORLD, When(case.as_of))


def _number(word: str) -> Outcome:
    return Outcome[word.upper()]


@FEW
@given(case_files())
def test_the_same_inputs_give_the_same_bytes(written: dict[str, Any]) -> None:
    assert to_json(_assess(written), Language.NL) == to_json(_assess(written), Language.NL)


@FEW
@given(case_files())
def test_a_recorded_assessment_replays_to_the_same_bytes(written: dict[str, Any]) -> None:
    case = read_case(json.dumps(written).encode(), "case.json", WORLD)
    assert case.as_of is not None
    when = When(case.as_of)
    again = replay(record(case, WORLD, when))
    assert to_json(again, Language.EN) == to_json(assess(case, WORLD, when), Language.EN)


@FEW
@given(case_files())
def test_free_or_authorised_means_that_nothing_is_open(written: dict[str, Any]) -> None:
    answer = _assess(written)
    if answer.outcome in ("free", "authorised"):
        assert not answer.questions.deciding
        assert not [one.norm for one in answer.not_modelled if one.blocks]
        assert all(one.classification is not None for one in _items(written))
        assert all(party.ran == "attested" for party in answer.screening.parties)
        assert answer.screening.parties


class _Item:
    def __init__(self, written: dict[str, Any]) -> None:
        self.classification = written["classification"]


def _items(written: dict[str, Any]) -> list[_Item]:
    return [_Item(one) for one in written["items"]]


@FEW
@given(case_files())
def test_an_open_outcome_comes_with_a_question_or_a_norm_that_explains_it(written: dict[str, Any]) -> None:
    answer = _assess(written)
    if answer.outcome_range.at_least != answer.outcome_range.at_most:
        open_norms = [one for one in answer.not_modelled if one.blocks]
        open_mode = written["mode"] in ("remote_use", "encrypted_storage")
        assert answer.questions.deciding or open_norms or open_mode


@FEW
@given(case_files(), st.data())
def test_an_answer_to_a_deciding_question_only_narrows_the_range(written: dict[str, Any], data: st.DataObject) -> None:
    before = _assess(written)
    questions = [one for one in before.questions.deciding if one.fact in LAW.facts and _answerable_here(one.fact)]
    if not questions:
        return
    question = data.draw(st.sampled_from(questions))
    value = data.draw(st.sampled_from(["yes", "no"]))
    _answer(written, question.fact, question.items, value)
    after = _assess(written)
    if any(notice.code == "in_conflict" for notice in after.notices):
        return
    assert _number(after.outcome_range.at_least) >= _number(before.outcome_range.at_least)
    assert _number(after.outcome_range.at_most) <= _number(before.outcome_range.at_most)


def _answerable_here(key: str) -> bool:
    return isinstance(LAW.facts[key], Fact) and key.partition(".")[0] in ("item", "exporter") and key != "item.listed_annex_i"


def _answer(written: dict[str, Any], key: str, items: tuple[str, ...], value: str) -> None:
    if key.startswith("item."):
        for item in written["items"]:
            if item["id"] in items:
                item["facts"][key] = value
    else:
        written["facts"][key] = value


@FEW
@given(case_files())
def test_no_counterfactual_varies_what_the_exporter_knows_or_how_it_is_supplied(
    written: dict[str, Any],
) -> None:
    varied = {fact for one in _assess(written).counterfactuals for fact in one.change}
    assert not [fact for fact in varied if fact.startswith(("exporter.", "deal.mode", "deal.activity", "use."))]


@FEW
@given(case_files())
def test_the_whole_is_the_strictest_line(written: dict[str, Any]) -> None:
    answer = _assess(written)
    lines = [line.outcome_range for line in answer.lines]
    assert _number(answer.outcome_range.at_least) == max(_number(line.at_least) for line in lines)
    assert _number(answer.outcome_range.at_most) == max(_number(line.at_most) for line in lines)


@FEW
@given(case_files())
def test_only_rules_of_the_day_give_duties(written: dict[str, Any]) -> None:
    answer = _assess(written)
    act = "eu-2009-428" if str(answer.provenance.as_of) < "2021-09-09" else "eu-2021-821"
    regulations = ("eu-2009-428", "eu-2021-821")
    assert all(duty.cites.startswith(act) for duty in answer.duties if duty.cites.startswith(regulations))


def test_every_example_replays_from_its_own_law_and_knowledge() -> None:
    for path in EXAMPLES:
        case = read_case(path.read_bytes(), path.name, WORLD)
        assert case.as_of is not None
        when = When(case.as_of)
        again = to_json(replay(record(case, WORLD, when)), Language.NL)
        assert again == to_json(assess(case, WORLD, when), Language.NL), path.name
