"""The safeguards: what each may be worth, and what none of them ever is."""

import pytest

from sluis.knowledge.model import Knowledge
from sluis.knowledge.safeguard import Safeguard
from tests.knowledge.test_red_flags import MOST_WORDS, sentences


@pytest.fixture(scope="session")
def safeguards(knowledge: Knowledge) -> dict[str, Safeguard]:
    return {one.id: one for one in knowledge.safeguards}


def test_every_kind_that_was_asked_for_is_there(safeguards: dict[str, Safeguard]) -> None:
    assert {one.kind for one in safeguards.values()} == {
        "technical",
        "contract",
        "statement",
        "approval",
        "contact_authority",
        "follow_up",
        "decline",
    }
    assert safeguards.keys() >= {
        "feature_removal",
        "hard_limits",
        "geofencing",
        "expiring_licence_key",
        "logging_beyond_the_customer",
        "remote_disable",
        "use_clause",
        "no_re_export_clause",
        "audit_right",
        "termination_right",
        "training_only_clause",
        "withdraw_from_the_transaction",
    }


@pytest.mark.parametrize("name", ["training_only_clause", "board_decision", "outside_view", "contact_with_cdiu"])
def test_some_lower_nothing(safeguards: dict[str, Safeguard], name: str) -> None:
    assert safeguards[name].lowers == ()


def test_a_promise_of_the_customer_never_makes_a_risk_low(safeguards: dict[str, Safeguard]) -> None:
    promised = [each for one in safeguards.values() if one.rests_on == "customer" for each in one.lowers]
    assert promised
    assert {each.floor for each in promised} == {"medium"}


def test_no_statement_lowers_the_risk_to_people(safeguards: dict[str, Safeguard]) -> None:
    statements = [one for one in safeguards.values() if one.kind == "statement"]
    assert statements
    assert not [one.id for one in statements if any(each.dimension == "human_rights" for each in one.lowers)]


def test_only_not_supplying_makes_every_risk_low(safeguards: dict[str, Safeguard]) -> None:
    low = {one.id: {each.dimension for each in one.lowers if each.floor == "low"} for one in safeguards.values()}
    assert {name: found for name, found in low.items() if found} == {
        "feature_removal": {"human_rights"},
        "practice_version": {"human_rights"},
        "withdraw_from_the_transaction": {"human_rights", "national_security", "diversion", "reputation"},
    }


def test_each_is_a_form_of_a_measure_that_is_no_duty(knowledge: Knowledge) -> None:
    measures = {one.id: one for one in knowledge.measures}
    for one in knowledge.safeguards:
        assert measures[one.measure].kind == one.kind
        assert measures[one.measure].duty is None


@pytest.mark.parametrize("language", ["nl", "en"])
def test_sentences_are_short(safeguards: dict[str, Safeguard], language: str) -> None:
    said = [getattr(words, language) for one in safeguards.values() for words in (one.text, one.works_if, one.limits)]
    assert [one for text in said for one in sentences(text) if len(one.split()) > MOST_WORDS] == []


def test_what_nobody_read_says_so(safeguards: dict[str, Safeguard]) -> None:
    assert {one.id for one in safeguards.values() if one.verified == "no"} == {
        "geofencing",
        "expiring_licence_key",
        "logging_beyond_the_customer",
        "practice_version",
        "audit_right",
        "termination_right",
        "reseller_limits",
        "outside_view",
        "watch_and_learn",
    }
