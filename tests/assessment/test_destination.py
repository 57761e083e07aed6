"""What the profile of a country establishes of a case: clear figures settle a fact, and a hand wins over figures."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.assessment import When, World, assess, read_case
from sluis.assessment.answer import Answer, to_json
from sluis.assessment.answer_country import CountryFact
from sluis.assessment.destination import levels_of, places_of
from sluis.assessment.replay import record, replay
from sluis.destinations import packaged
from sluis.destinations.index import IndexMapping, read_index, with_indices
from sluis.knowledge.country import COUNTRY_CODES, ISO_3166_1
from sluis.knowledge.entry import Words
from sluis.knowledge.snapshot import packaged as knowledge
from sluis.law.text import Language
from sluis.law.truth import NO, UNKNOWN, YES
from sluis.library import Library
from sluis.statutes import LAW

DAY = date(2024, 6, 1)
NOW = datetime(2024, 6, 1, 12, tzinfo=UTC)
WORLD = World(LAW, knowledge(), destinations=packaged())
CONCERNS = "destination.human_rights_concerns"
EXPRESSION = "destination.freedom_of_expression_concerns"
PRECEDENTS = "destination.surveillance_precedents"
FIREWALL = {"item.can_filter_or_block": "yes", "item.can_decrypt_traffic": "no"}


def case_of(destination: str | None, **more: Any) -> bytes:  # noqa: ANN401
    case = {
        "schema_version": 1,
        "activity": "export",
        "mode": "physical",
        "exporter": {"name": "Voorbeeld", "country": "NL"},
        "destination": destination,
        "items": [{"id": "router", "name": "Router", "classification": "5A002.a.1", "facts": FIREWALL}],
        "parties": [{"role": "end_user", "name": "Stichting Zandloper Veendam", "country": destination}],
    }
    return msgspec.json.encode(case | more)


def assessed(destination: str | None, world: World = WORLD, day: date = DAY, **more: Any) -> Answer:  # noqa: ANN401
    return assess(read_case(case_of(destination, **more), "case.json", world), world, When(day, "test", NOW))


def fact(answer: Answer, ref: str) -> CountryFact:
    return next(one for one in answer.destinations[0].facts if one.fact == ref)


def test_clear_figures_settle_what_a_case_leaves_out() -> None:
    answer = assessed("EG")
    assert [fact(answer, ref).used for ref in (CONCERNS, EXPRESSION, PRECEDENTS)] == ["yes", "yes", "yes"]
    assert not any(one.by_hand for one in answer.destinations[0].facts)
    assert not {CONCERNS, EXPRESSION, PRECEDENTS} & {one.fact for one in answer.questions.required}
    assert CONCERNS in {one.fact for one in answer.risk.red_flags if one.fact}


def test_a_calm_country_has_no_serious_concerns_but_precedents_are_asked() -> None:
    answer = assessed("NO")
    assert fact(answer, CONCERNS).used == "no"
    assert fact(answer, PRECEDENTS).used == "unknown"


def test_what_data_leave_open_stays_a_question() -> None:
    answer = assessed("EH")
    assert {one.level for one in answer.destinations[0].figures} <= {"insufficient_data", "low"}
    assert fact(answer, CONCERNS).used == "unknown"
    assert "figures_unclear" in {one.code for one in answer.notices}


def test_a_hand_wins_over_figures_and_the_answer_says_so() -> None:
    answer = assessed("EG", facts={CONCERNS: "no"})
    said = fact(answer, CONCERNS)
    assert (said.used, said.figures, said.by_hand, said.disagrees) == ("no", "yes", True, True)
    assert "figures_set_aside" in {one.code for one in answer.notices}
    assert answer.advice.level == "director_decision"


def test_the_word_of_the_buyer_does_not_win_over_figures() -> None:
    answer = assessed("EG", facts={CONCERNS: {"value": "no", "source": "buyer", "interested": "yes"}})
    assert fact(answer, CONCERNS).used == "yes"


@pytest.mark.parametrize(
    "said",
    [
        {"value": "yes", "source": "Amnesty", "on": "2023-01-02", "expires": "2024-01-01"},
        {"value": "yes", "source": "Amnesty", "on": "2025-01-02"},
        "unknown",
    ],
)
def test_what_somebody_said_or_doubted_is_not_wiped_out_by_calm_figures(said: object) -> None:
    assert fact(assessed("NO", facts={CONCERNS: said}), CONCERNS).used == "unknown"
    assert fact(assessed("EG", facts={CONCERNS: said}), CONCERNS).used == "yes"


def test_what_a_hand_sets_aside_keeps_the_risk_from_being_low() -> None:
    rights = "destination.human_rights_concerns", "destination.freedom_of_expression_concerns", PRECEDENTS
    answer = assessed("CN", facts=dict.fromkeys((*rights, "destination.country_of_security_concern"), "no"))
    levels = {one.name: one.at_least for one in answer.risk.dimensions}
    assert (levels["human_rights"], levels["national_security"]) == ("medium", "medium")


def diversion(answer: Answer) -> str:
    return next(one.at_least for one in answer.risk.dimensions if one.name == "diversion")


def test_goods_may_be_diverted_where_they_pass_and_where_others_are() -> None:
    assert diversion(assessed("NO", transit_countries=[])) == "low"
    assert diversion(assessed("NO", transit_countries=["TR"])) == "medium"
    assert diversion(assessed("NO", purchasing_country="AE")) == "medium"
    shown = assessed("NO", transit_countries=["TR"]).destinations
    assert [(one.country, len(one.figures), len(one.facts)) for one in shown] == [("NO", 7, 4), ("TR", 1, 0)]


def test_without_a_destination_or_data_no_risk_is_low_for_want_of_them() -> None:
    nowhere = {"role": "end_user", "name": "Stichting Zandloper Veendam"}
    for answer in (assessed(None, parties=[nowhere]), assessed("NO", World(LAW, knowledge()))):
        levels = {one.name: one.level for one in answer.risk.dimensions}
        assert levels["diversion"] == "insufficient_data"


def test_a_calm_country_of_the_end_user_says_nothing_of_a_destination_that_nobody_named() -> None:
    user = {"role": "end_user", "name": "Stichting Zandloper Veendam", "country": "NO"}
    answer = assessed(None, parties=[user])
    assert fact(answer, CONCERNS).used == "unknown"
    assert {one.level for one in answer.risk.dimensions if one.name == "diversion"} == {"insufficient_data"}


STATED = {"purchasing_country": "NO", "transit_countries": [], "facts": {"deal.diversion_signs": "no"}}
USER = {"role": "end_user", "name": "Stichting Zandloper Veendam", "country": "NO", "facts": {"party.resold_before": "no"}}


@pytest.mark.parametrize(
    ("left_out", "is_open"),
    [
        ({}, False),
        ({"transit_countries": None}, True),
        ({"transit_countries": None, "mode": "transmission"}, False),
        ({"purchasing_country": None}, True),
        ({"parties": [USER, {"role": "forwarder", "name": "Vracht", "facts": USER["facts"]}]}, True),
    ],
)
def test_countries_that_nobody_named_leave_diversion_open(left_out: dict[str, Any], is_open: bool) -> None:  # noqa: FBT001
    answer = assessed("NO", **({"parties": [USER]} | STATED | left_out))
    diverted = next(one for one in answer.risk.dimensions if one.name == "diversion")
    assert any("corruption" in one.text.en for one in diverted.open) is is_open


def test_an_end_user_in_a_country_that_nobody_named_leaves_the_facts_of_the_destination_open() -> None:
    user = {"role": "end_user", "name": "Stichting Zandloper Veendam"}
    assert fact(assessed("NO", parties=[user]), CONCERNS).used == "unknown"
    assert fact(assessed("EG", parties=[user]), CONCERNS).used == "yes"


def test_what_goes_to_crimea_is_held_against_its_own_profile_which_has_no_figures() -> None:
    in_crimea = {"destination.in_occupied_territory": "yes", "destination.in_crimea": "yes"}
    shown = assessed("UA", facts=in_crimea).destinations
    assert [one.country for one in shown] == ["UA", "UA-43"]
    assert all(one.figures == "unknown" for one in shown[1].facts)
    assert any("692/2014" in one.en for one in shown[1].legal_facts)


def test_a_hand_that_denies_what_a_name_says_wins_and_is_told() -> None:
    denied = {"party.security_service_link": "no", "party.government_linked": "no"}
    party = {"role": "end_user", "name": "Ministry of Interior", "country": "NO", "facts": denied}
    answer = assessed("NO", parties=[party])
    assert "name_says_otherwise" in {one.code for one in answer.notices}
    assert answer.advice.level == "director_decision"


def test_a_hand_that_agrees_is_marked_and_no_dispute() -> None:
    said = fact(assessed("EG", facts={CONCERNS: {"value": "yes", "source": "news"}}), CONCERNS)
    assert (said.by_hand, said.disagrees) == (True, False)


def test_a_calm_destination_does_not_dilute_the_country_of_the_end_user() -> None:
    party = {"role": "ultimate_end_user", "name": "Example Telecom", "country": "EG"}
    answer = assessed("NO", parties=[party])
    assert [one.country for one in answer.destinations] == ["NO", "EG"]
    assert fact(answer, CONCERNS).used == "yes"


def test_without_data_nothing_is_found_and_the_answer_says_so() -> None:
    answer = assessed("EG", World(LAW, knowledge()))
    assert answer.destinations == ()
    assert "no_country_data" in {one.code for one in answer.notices}
    assert not {CONCERNS} & {one.fact for one in answer.risk.red_flags}


def test_bad_figures_on_corruption_and_a_listing_for_diversion_raise_that_risk() -> None:
    (diversion,) = [one for one in assessed("KG").risk.dimensions if one.name == "diversion"]
    assert diversion.at_least == "medium"


def test_figures_of_a_country_never_lower_what_a_party_raises() -> None:
    bad = {"role": "end_user", "name": "A", "country": "NO", "facts": {"party.in_reports_of_misuse": "yes"}}
    (reputation,) = [one for one in assessed("NO", parties=[bad]).risk.dimensions if one.name == "reputation"]
    assert reputation.level == "high"


def test_an_index_of_the_user_is_named_and_lowers_nothing() -> None:
    places = sorted(one for one in ISO_3166_1 if one != "EG")[:59]
    rows = [f"{place},2022,{50 + at % 40}" for at, place in enumerate(places)]
    mapping = IndexMapping(
        id="calm",
        title=Words(nl="Kalm", en="Calm"),
        dimension="physical_integrity",
        country="iso",
        year="year",
        value="score",
        rising=True,
        lowest=0,
        highest=100,
        release="2023",
        licence="ours",
        attribution="somebody",
    )
    index = read_index("\n".join(["iso,year,score", "EG,2022,1", *rows]).encode(), "calm.csv", mapping, knowledge())
    answer = assessed("EG", World(LAW, knowledge(), destinations=with_indices(packaged(), [index])))
    assert fact(answer, CONCERNS).used == "yes"
    assert "calm" in next(one.text.en for one in answer.notices if one.code == "own_index")


def test_a_recording_needs_no_data_about_countries() -> None:
    case = read_case(case_of("EG"), "case.json", WORLD)
    when = When(DAY, "test", NOW)
    again = replay(record(case, WORLD, when))
    assert to_json(again, Language.EN) == to_json(assess(case, WORLD, when), Language.EN)


@given(st.sampled_from(sorted(COUNTRY_CODES)), st.dates(date(2013, 1, 1), date(2026, 11, 22)))
def test_no_is_only_said_of_a_country_where_everything_read_is_low(country: str, day: date) -> None:
    case = read_case(case_of(country), "case.json", WORLD)
    (place,) = places_of(case, WORLD, When(day, "test", NOW).days).each
    levels = {one.name: levels_of(one) for one in place.profile.dimensions}
    assert place.truths[PRECEDENTS] in (YES, UNKNOWN)
    if place.truths[CONCERNS] is NO:
        assert levels["physical_integrity"] == levels["rule_of_law"] == levels["conflict"] == {"low"}


@pytest.mark.parametrize("country", sorted(COUNTRY_CODES))
def test_every_country_that_a_case_may_name_has_a_profile(country: str) -> None:
    assert len(packaged().profile(country, DAY).dimensions) == 7


def test_the_first_factsheet_case_from_raw_input() -> None:
    answer = assessed("SG", day=date(2020, 3, 1), items=[{"id": "firewall", "name": "Firewall", "facts": FIREWALL}])
    (rights,) = [one for one in answer.risk.dimensions if one.name == "human_rights"]
    due = {one.id for one in answer.measures if one.strength == "must"}
    assert (fact(answer, EXPRESSION).used, rights.at_least, answer.outcome) == ("yes", "medium", "cannot_tell")
    assert {"classify_item", "due_diligence", "screen_parties"} <= due


def test_the_second_factsheet_case_from_raw_input(tmp_path: Path) -> None:
    maker = {"role": "end_user", "name": "Gamma International Ltd", "country": "GB", "kind": "organisation"}
    world = Library(tmp_path).world()
    answer = assessed("GB", world, parties=[maker], end_use="Upgrade of its own network")
    (reputation,) = [one for one in answer.risk.dimensions if one.name == "reputation"]
    assert answer.axes.authorisation_required == "yes"
    assert (reputation.level, answer.advice.level) == ("high", "director_decision")


def test_the_third_factsheet_case_from_raw_input() -> None:
    parties = [
        {"role": "purchaser", "name": "Example Telecom", "country": "EG"},
        {"role": "ultimate_end_user", "name": "Ministry of Interior of Egypt", "country": "EG"},
    ]
    item = {"id": "tls", "name": "TLS gateway", "classification": "5A002.a.1", "facts": {"item.can_decrypt_traffic": "yes"}}
    answer = assessed("EG", parties=parties, items=[item])
    assert (answer.outcome, answer.risk.level, answer.advice.level) == ("authorisation_required", "high", "withdraw")
