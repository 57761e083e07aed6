"""The examples of screening against the genuine lists of one week (skipped where the shared material is absent)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sluis.assessment import When, World, assess, read_case
from sluis.assessment.answer import Answer
from sluis.library import Library
from tests.screening.lists.synthetic import BY_FORMAT

DAY = date(2024, 5, 16)
NOW = datetime(2024, 5, 16, 12, tzinfo=UTC)
EXAMPLES = Path(__file__).parents[2] / "examples" / "screening"
FILES = ("eu/eu_fsf_2024-05-13.xml", "un/un_2024-05-15.xml", "ofac/sdn_2024-05-07.xml")


@pytest.fixture(scope="module")
def genuine(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> World:
    folder = tmp_path_factory.mktemp("genuine")
    library = Library(folder / "home")
    for name in FILES:
        library.lists.put([shared / "lists" / name], NOW)
    # There is no genuine file of the Dutch list to be had: one with invented parties stands in for it.
    [(name, content)] = BY_FORMAT["nl-terrorism-ods"].files.items()
    (folder / name).write_bytes(content)
    library.lists.put([folder / name], NOW, format_id="nl-terrorism-ods", published=DAY)
    # The list of OFAC is nine days old on the day: older than the week that it may be by default.
    return library.world(10)


def assessed(world: World, name: str, **other: str) -> Answer:
    content = (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8")
    for old, new in other.items():
        assert old in content
        content = content.replace(old, new)
    return assess(read_case(content.encode(), f"{name}.yaml", world), world, When(DAY, "test", NOW))


def asked(answer: Answer) -> list[str]:
    return [one.question.en for one in answer.questions.deciding if one.fact == "party.on_sanctions_list"]


def test_a_listed_end_user_is_stopped_with_act_and_day(genuine: World) -> None:
    answer = assessed(genuine, "listed-end-user")
    assert answer.outcome == "prohibited"
    purchaser, end_user = answer.screening.parties
    assert (purchaser.ran, purchaser.hits, purchaser.remark) == ("screened", (), None)
    [hit] = end_user.hits
    found = hit["list"], hit["standing"], hit["act"], hit["listed_on"]
    assert found == ("eu_fsf", "same", "2022/239 (OJ L40)", date(2022, 2, 21))
    assert {one.id: one.date for one in end_user.lists if one.kind != "concern"} == {
        "eu_fsf": date(2024, 5, 13),
        "un_sc": date(2024, 5, 15),
        "us_ofac_sdn": date(2024, 5, 7),
        "nl_terrorism": DAY,
    }


def test_a_common_name_is_asked_for_the_day_of_birth_which_rules_nearly_all_out(genuine: World) -> None:
    answer = assessed(genuine, "common-name")
    purchaser, end_user = answer.screening.parties
    assert (purchaser.remark, purchaser.asks, end_user.remark) == ("possible_hit", "born", None)
    [question] = asked(answer)
    assert "When was this party born?" in question
    born = assessed(genuine, "common-name", **{"kind: person}": "kind: person, born: 1999-01-01}"}).screening.parties[0]
    assert len(born.hits) * 5 < len(purchaser.hits)
    assert not [hit for hit in born.hits if hit["born"]]


def test_a_party_on_a_foreign_list_only_is_a_risk_and_no_prohibition(genuine: World) -> None:
    answer = assessed(genuine, "foreign-list")
    purchaser = answer.screening.parties[0]
    assert {(hit["list"], hit["standing"]) for hit in purchaser.hits} >= {("us_ofac_sdn", "same"), ("sluis_concern", "same")}
    assert purchaser.remark is None
    assert not asked(answer)
    assert answer.outcome != "prohibited"
    reasons = [reason.text.en for one in answer.risk.dimensions if one.name == "reputation" for reason in one.reasons]
    assert any("no prohibition here" in reason for reason in reasons)
