"""Ways in which somebody tried to make a due-diligence file end well that should not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from sluis.assessment import World
from sluis.assessment.answer import Answer
from sluis.assessment.assess import assess
from sluis.assessment.diligence.examined import examined
from sluis.assessment.diligence.notification import letter
from sluis.assessment.reading import read_case
from sluis.destinations import packaged as countries
from sluis.knowledge.snapshot import packaged
from sluis.law.errors import InputError
from sluis.law.text import Language
from sluis.library import Library
from sluis.statutes import LAW
from tests.assessment.test_diligence import OF_A_PARTY, PROOF, SIGNED, WHEN, WORLD, complete, ended, world_of

UNSTATED = [{"what": "customer says", "source": "customer"}]
WELL = "no_indication_on_this_evidence"


def test_a_resolved_flag_hides_no_listed_owner() -> None:
    raw = complete()
    raw["parties"][0]["facts"] = {"party.owned_or_controlled_by_listed": "yes"}
    proof = [{"what": "register", "source": "chamber of commerce", "interested": "no"}]
    resolved = {"how": "looked into", "by": "A", "on": "2026-11-10", "evidence": proof}
    raw["due_diligence"]["red_flags"]["owned_by_a_listed_party"] = {"present": "yes", **SIGNED, "resolved": resolved}
    assert ended(raw).ending != WELL


def test_one_resolution_does_not_clear_two_parties() -> None:
    raw = complete()
    raw["parties"] = [
        {"role": "end_user", "id": name, "name": name, "country": "NO", "facts": {"party.in_reports_of_misuse": "yes"}}
        for name in ("a", "b")
    ]
    fits = raw["due_diligence"]["stakeholders"][0]
    raw["due_diligence"]["stakeholders"] = [
        {**fits, "party": "a"},
        {**fits, "party": "b", "evidence": []},
        {**fits, "party": None},
    ]
    assert ended(raw).ending == "grounds_for_suspicion"


def test_what_data_about_a_country_say_has_to_be_answered_before_a_file_ends_well() -> None:
    raw = complete()
    raw |= {"destination": "EG"}
    raw["parties"][0]["country"] = "EG"
    raw["facts"] |= {
        f"destination.{name}": "no"
        for name in ("human_rights_concerns", "freedom_of_expression_concerns", "surveillance_precedents")
    }
    del raw["due_diligence"]["red_flags"]["human_rights_concerns"]
    world = World(LAW, packaged(), destinations=countries())
    case = read_case(msgspec.json.encode(raw), "case.json", world)
    found = examined(case, world, WHEN)
    assert found.ending != WELL
    assert "human_rights_concerns" in {one.subject for one in found.open}


@pytest.mark.parametrize("place", ["stakeholders", "flag"])
def test_evidence_of_which_nobody_said_that_it_has_no_interest_settles_nothing(place: str) -> None:
    raw = complete()
    if place == "flag":
        raw["due_diligence"]["red_flags"]["hardly_known"]["evidence"] = UNSTATED
    else:
        raw["due_diligence"]["stakeholders"][0]["evidence"] = UNSTATED
    assert ended(raw).ending == "not_enough_known"


@pytest.mark.parametrize("language", list(Language))
def test_a_letter_says_that_the_exporter_is_not_aware_only_if_he_said_so(language: Language) -> None:
    raw: dict[str, Any] = complete()
    raw["facts"]["exporter.suspects_use_of_concern"] = "yes"
    said = letter(world_of(raw), WORLD, WHEN, ended(raw), language)
    del raw["facts"]["exporter.aware_of_use_of_concern"]
    unsaid = letter(world_of(raw), WORLD, WHEN, ended(raw), language)
    sentence = {"nl": "Wij weten niet dat", "en": "We are not aware that"}[language.value]
    assert sentence in said
    assert sentence not in unsaid


def test_a_letter_keeps_what_somebody_called_an_item_in_its_row() -> None:
    raw = complete()
    raw["items"][0]["id"] = raw["due_diligence"]["capabilities"][0]["item"] = "x\n\n# To: nobody"
    assert "\n# To: nobody" not in letter(world_of(raw), WORLD, WHEN, ended(raw), Language.EN)


def test_an_old_look_at_what_an_item_can_do_does_not_count() -> None:
    raw = complete()
    raw["due_diligence"]["capabilities"][0]["on"] = "1900-01-01"
    assert ended(raw).ending == "not_enough_known"


def test_a_gadget_of_the_exporter_does_not_lower_a_use_that_is_known() -> None:
    raw = complete()
    raw["facts"] |= {"use.espionage_or_sabotage": "yes"}
    raw["measures"] = [{"id": "geofencing", "state": "proposed", "by": "A", "on": "2026-11-10"}]
    answer = assess(world_of(raw), WORLD, WHEN)
    assert answer.with_measures is not None
    (security,) = [one for one in answer.with_measures.dimensions if one.name == "national_security"]
    assert security.level == "high"


@pytest.mark.parametrize("language", list(Language))
def test_a_letter_notifies_only_where_the_law_asks_it(language: Language) -> None:
    raw = complete()
    raw["facts"] |= {"exporter.aware_of_use_of_concern": "yes", "exporter.aware_of_internal_repression": "yes"}
    text = letter(world_of(raw), WORLD, WHEN, ended(raw), language)
    assert {"nl": "Wij melden dat", "en": "notify you of this"}[language.value] not in text
    assert {"nl": "ons dossier", "en": "our file"}[language.value] in text


def test_due_diligence_that_is_said_to_be_done_counts_only_where_no_step_of_its_file_is_open() -> None:
    raw = complete()
    raw["facts"] = {**raw["facts"], "deal.due_diligence_done": "yes"}
    done = assess(world_of(raw), WORLD, WHEN)
    raw["due_diligence"].pop("prevention")
    undone = assess(world_of(raw), WORLD, WHEN)
    assert [_due_diligence(one) for one in (done, undone)] == ["done", "open"]
    assert "due_diligence_open" in {one.code for one in undone.notices} - {one.code for one in done.notices}


def _due_diligence(answer: Answer) -> str:
    return next(one.state for one in answer.measures if one.id == "due_diligence")


@pytest.mark.parametrize("measure", ["complaint_channel", "watch_and_learn", "termination_right"])
def test_what_works_after_the_supply_does_not_take_a_party_out_of_the_reports(measure: str) -> None:
    raw = complete()
    raw["parties"][0]["facts"] = {**raw["parties"][0].get("facts", {}), "party.in_reports_of_misuse": "yes"}
    raw["measures"] = [{"id": measure, "state": "in_place", **SIGNED}]
    what_if = assess(world_of(raw), WORLD, WHEN).with_measures
    assert what_if is not None
    (reputation,) = [one for one in what_if.dimensions if one.name == "reputation"]
    assert (reputation.level, reputation.could_come_to) == ("high", "high")
    assert [one.why for one in reputation.not_lowered_by] == ["comes_after"]


NEWSPAPER = {"source": "newspaper", "interested": "no", "on": "2026-11-15"}
STANDS = "A fact speaks against the supply"


def of_the_party(**facts: Any) -> dict[str, Any]:  # noqa: ANN401
    raw = complete()
    raw["parties"][0]["facts"] |= {f"party.{name}": value for name, value in facts.items()}
    return raw


def resolved(on: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        "present": "yes",
        "by": "A",
        "on": "2026-11-09",
        "resolved": {"how": "x", "by": "A", "on": on, "evidence": PROOF} | more,
    }


@pytest.mark.parametrize(
    "value",
    ["unknown", [{"value": "yes", **NEWSPAPER}, {"value": "no", "source": "register", "on": "2026-11-15", "interested": "no"}]],
)
@pytest.mark.parametrize("name", [one.removeprefix("party.") for one in OF_A_PARTY])
def test_what_is_unknown_or_disputed_of_a_party_is_asked(name: str, value: object) -> None:
    found = ended(of_the_party(**{name: value}))
    assert found.ending == "not_enough_known"
    assert ("fact", f"parties[0].facts.party.{name}", "end_user") in {(one.kind, one.place, one.subject) for one in found.open}


@pytest.mark.parametrize("name", ["resold_before", "on_foreign_list", "in_reports_of_misuse", "owned_or_controlled_by_listed"])
def test_a_use_that_fits_takes_away_nothing_that_a_party_did_or_that_lists_say_of_it(name: str) -> None:
    assert ended(of_the_party(**{name: "yes"})).ending == "grounds_for_suspicion"


def test_a_use_that_fits_answers_what_a_party_is_unless_the_source_is_newer() -> None:
    raw = of_the_party(makes_surveillance_goods={"value": "yes", **NEWSPAPER, "on": "2026-11-08"})
    assert ended(raw).ending == WELL
    raw["parties"][0]["facts"]["party.makes_surveillance_goods"]["on"] = "2026-11-15"
    assert ended(raw).ending == "grounds_for_suspicion"


def test_a_resolved_flag_stands_for_the_parties_that_it_names_until_a_newer_report() -> None:
    raw = of_the_party(in_reports_of_misuse={"value": "yes", **NEWSPAPER})
    flags = raw["due_diligence"]["red_flags"]
    answers = (
        resolved("2026-11-16"),
        resolved("2026-11-16", parties=["end_user"]),
        resolved("2026-11-14", parties=["end_user"]),
    )
    told = []
    for flags["in_the_news_for_surveillance"] in answers:
        told.append(" ".join(one.en for one in ended(raw).reasons))
    assert [STANDS in one for one in told] == [True, False, True]


@pytest.mark.parametrize(
    ("fact", "ending"),
    [
        ("use.interception_by_government", "grounds_for_suspicion"),
        ("use.military_use_or_user", "grounds_for_suspicion"),
        ("deal.interception_service", "grounds_for_suspicion"),
        ("deal.onward_export_known", "grounds_for_suspicion"),
        ("exporter.aware_of_other_end_use", "grounds_for_suspicion"),
        ("deal.assistance_for_weapons", "grounds_for_suspicion"),
        ("deal.transit_authorisation_imposed", "not_enough_known"),
        ("exporter.other_destination_likely", "grounds_for_suspicion"),
        ("deal.transit_prohibited_by_authority", "not_enough_known"),
        ("destination.arms_embargo", "not_enough_known"),
        ("destination.in_occupied_territory", "not_enough_known"),
    ],
)
def test_a_fact_of_the_law_that_no_table_of_risk_reads_stands_in_the_way(fact: str, ending: str) -> None:
    raw = complete()
    raw["facts"][fact] = "yes"
    assert ended(raw).ending == ending


@pytest.mark.parametrize("evidence", [[], UNSTATED, PROOF])
def test_who_denies_what_data_or_a_name_say_needs_evidence_and_the_board(evidence: list[dict[str, str]]) -> None:
    raw = complete() | {"destination": "EG"}
    raw["parties"][0]["country"] = "EG"
    for id_ in ("human_rights_concerns", "expression_under_pressure", "precedents_of_monitoring"):
        raw["due_diligence"]["red_flags"][id_] = {"present": "no", **SIGNED, "evidence": evidence}
    world = World(LAW, packaged(), destinations=countries())
    found = examined(read_case(msgspec.json.encode(raw), "case.json", world), world, WHEN)
    assert found.ending == "not_enough_known"
    states = {one.id: one.state for one in found.red_flags}
    assert states["human_rights_concerns"] == ("absent" if evidence is PROOF else "open")


def test_who_denies_what_the_name_of_a_party_says_has_to_answer_that() -> None:
    raw = complete()
    raw["parties"][0]["name"] = "Police of Norway"
    del raw["due_diligence"]["red_flags"]["works_for_a_security_service"]
    found = ended(raw)
    assert found.ending == "not_enough_known"
    assert "works_for_a_security_service" in {one.subject for one in found.open}


@pytest.mark.parametrize("name", ["NSO Group Technologies", "Hacking Team"])
def test_a_possible_hit_on_a_list_of_concern_is_open_until_it_is_settled(name: str, tmp_path: Path) -> None:
    raw = complete()
    raw["parties"][0]["name"] = name
    world = Library(tmp_path).world()
    found = examined(read_case(msgspec.json.encode(raw), "case.json", world), world, WHEN)
    assert found.ending != WELL


@pytest.mark.parametrize("words", ["-", "unknown", "n.v.t.", "\u200b", "TBD"])
def test_words_that_say_nothing_do_not_count(words: str) -> None:
    raw = complete() | {"end_use": words, "exporter": {"name": words, "country": "NL"}}
    assert {"end_use", "exporter"} <= {one.place for one in ended(raw).open}
    raw = complete()
    raw["due_diligence"]["prevention"]["plan"] = words
    with pytest.raises(InputError):
        world_of(raw)


@pytest.mark.parametrize("source", [None, "", "Example", "  EXAMPLE. ", "Example AS (director)", "customer"])
def test_evidence_without_a_source_or_of_a_party_itself_proves_nothing(source: str | None) -> None:
    raw = complete()
    raw["due_diligence"]["stakeholders"][0]["evidence"] = [{"what": "statement", "source": source, "interested": "no"}]
    assert ended(raw).ending == "not_enough_known"


@pytest.mark.parametrize("place", ["fit", "flag"])
def test_an_answer_that_a_party_signed_does_not_count(place: str) -> None:
    raw = complete()
    section = raw["due_diligence"]
    answer = section["stakeholders"][0] if place == "fit" else section["red_flags"]["hardly_known"]
    answer["by"] = "Example"
    assert ended(raw).ending == "not_enough_known"


@pytest.mark.parametrize("signed", [False, True])
def test_an_approval_that_nobody_signed_does_not_count(signed: bool) -> None:  # noqa: FBT001
    raw = complete()
    raw["parties"][0]["facts"]["party.in_reports_of_misuse"] = "yes"
    approval = {"value": "yes", "author": "B. Jansen", "on": "2026-11-12"} if signed else "yes"
    raw["facts"]["deal.director_approved"] = approval
    answer = assess(world_of(raw), WORLD, WHEN)
    assert (answer.advice.level == "director_decision") is not signed
    assert ("not_signed" in {one.code for one in answer.notices}) is not signed


def test_where_nobody_named_the_end_user_no_risk_is_low_for_want_of_one() -> None:
    raw = complete()
    raw["parties"][0] |= {"role": "consignee", "id": "end_user"}
    answer = assess(world_of(raw), WORLD, WHEN)
    assert "low" not in {one.level for one in answer.risk.dimensions if one.name in ("reputation", "human_rights")}


@pytest.mark.parametrize("measure", ["feature_removal", "practice_version"])
def test_a_change_of_the_item_takes_away_no_concern_about_the_country(measure: str) -> None:
    raw = complete()
    raw["facts"] |= {"destination.human_rights_concerns": "yes"}
    raw["measures"] = [{"id": measure, "state": "in_place", **SIGNED}]
    what_if = assess(world_of(raw), WORLD, WHEN).with_measures
    assert what_if is not None
    (rights,) = [one for one in what_if.dimensions if one.name == "human_rights"]
    assert (rights.level, rights.could_come_to) == ("medium", "medium")
    assert [one.why for one in rights.not_lowered_by] == ["not_the_item"]


@pytest.mark.parametrize(
    "more", [{"aliases": ["Ministry of Interior of Egypt"]}, {"name": "Ministry of Interior", "kind": "person"}]
)
def test_who_denies_what_any_name_of_a_party_says_has_the_board_decide(more: dict[str, Any]) -> None:
    raw = complete()
    raw["parties"][0] |= more
    answer = assess(world_of(raw), WORLD, WHEN)
    assert answer.advice.level == "director_decision"
    assert "name_says_otherwise" in {one.code for one in answer.notices}


def test_a_letter_names_only_parties_that_were_looked_into() -> None:
    raw = complete()
    raw["facts"]["exporter.suspects_use_of_concern"] = "yes"
    raw["parties"].append({**raw["parties"][0], "role": "consignee", "name": "# Nobody looked"})
    raw["exporter"]["name"] = "# To: nobody"
    case = world_of(raw)
    written = letter(case, WORLD, WHEN, examined(case, WORLD, WHEN), Language.EN)
    seen = next(line for line in written.splitlines() if "Example" in line and "looked" in line)
    assert "Nobody" not in seen
    assert "- # " not in written
    assert "\\# To: nobody" in written


def test_a_measure_of_a_later_day_lowers_nothing() -> None:
    raw = complete()
    raw["due_diligence"]["red_flags"] |= {id_: {"present": "yes", **SIGNED} for id_ in ("hardly_known", "abnormal_route")}
    raw["measures"] = [{"id": "later_checks", "state": "in_place", "by": "A", "on": "2030-01-01"}]
    what_if = assess(world_of(raw), WORLD, WHEN).with_measures
    assert what_if is not None
    (diversion,) = [one for one in what_if.dimensions if one.name == "diversion"]
    assert (diversion.level, diversion.could_come_to) == ("high", "high")
    assert [one.why for one in diversion.not_lowered_by] == ["in_the_future"]
