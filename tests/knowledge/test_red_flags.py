"""The red flags cover every step, dimension and kind of concern, in words that can be read, and say what was read."""

import re
from collections import Counter
from typing import get_args

import pytest

from sluis.knowledge.dimension import Dimension
from sluis.knowledge.entry import Seen, Words
from sluis.knowledge.model import Knowledge
from sluis.knowledge.red_flag import About, RedFlag, SecurityKind

MOST_WORDS = 25
STEPS = {"classify", "capabilities", "stakeholders", "mitigation"}
_END = re.compile(r"(?<=[.:?])\s+")


def sentences(text: str) -> list[str]:
    return [one for one in _END.split(text) if one]


def test_there_are_enough_of_them(knowledge: Knowledge) -> None:
    assert len(knowledge.red_flags) == 91


@pytest.mark.parametrize("about", get_args(About))
def test_each_side_of_a_transaction_has_some(knowledge: Knowledge, about: str) -> None:
    assert sum(one.about == about for one in knowledge.red_flags) >= 6


@pytest.mark.parametrize("dimension", get_args(Dimension))
def test_each_dimension_has_some(knowledge: Knowledge, dimension: str) -> None:
    assert sum(dimension in one.bears_on for one in knowledge.red_flags) >= 8


@pytest.mark.parametrize("kind", get_args(SecurityKind))
def test_each_kind_of_threat_to_security_has_one(knowledge: Knowledge, kind: str) -> None:
    assert any(kind in one.security for one in knowledge.red_flags)


def test_each_step_of_the_guidelines_has_some(knowledge: Knowledge) -> None:
    assert {one.step for one in knowledge.red_flags} == STEPS


def test_the_sources_that_were_asked_for_are_used(knowledge: Knowledge) -> None:
    named = {one.source for one in knowledge.red_flags}
    assert named >= {
        "eu-2024-2659",
        "eu-2019-1318",
        "nl-factsheet-cyber",
        "us-15-cfr-732-supplement-3",
        "wassenaar-questions-2018",
        "eu-due-diligence-2023-09-07",
        "nca-red-alert-2023-12-06",
    }


def test_a_flag_cites_its_own_source(knowledge: Knowledge) -> None:
    elsewhere = {one.id: one.cites for one in knowledge.red_flags if one.cites.partition("/")[0] != one.source}
    assert elsewhere == {"named_in_published_list": "eu-2021-821/article_5/par_6"}


def test_what_nobody_read_says_so(knowledge: Knowledge) -> None:
    assert {one.id for one in knowledge.red_flags if one.verified == "no"} == {
        "used_against_the_union",
        "part_of_a_misused_system",
        "named_in_published_list",
        "record_of_violations",
        "linked_to_an_armed_group",
        "misuse_reported_after_supply",
    }


def test_nobody_read_the_guidelines_themselves(knowledge: Knowledge) -> None:
    """Only accounts of the Recommendations of 2019 and 2024 were at hand."""
    read = {one.verified.source for one in knowledge.red_flags if isinstance(one.verified, Seen)}
    assert not read & {"eu-2024-2659", "eu-2019-1318", "wassenaar-questions-2018"}


def texts(one: RedFlag) -> tuple[Words, ...]:
    return one.text, one.why, one.resolves


@pytest.mark.parametrize("language", ["nl", "en"])
def test_sentences_are_short(knowledge: Knowledge, language: str) -> None:
    said = [getattr(words, language) for one in knowledge.red_flags for words in texts(one)]
    assert [one for text in said for one in sentences(text) if len(one.split()) > MOST_WORDS] == []


def test_no_text_is_there_twice_and_none_is_left_in_the_other_language(knowledge: Knowledge) -> None:
    for language in ("nl", "en"):
        said = Counter(getattr(words, language) for one in knowledge.red_flags for words in texts(one))
        assert [text for text, count in said.items() if count > 1] == []
    assert all(words.nl != words.en for one in knowledge.red_flags for words in texts(one))
