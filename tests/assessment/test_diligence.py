"""Due diligence: how it ends, what red flags do to the risk, and what measures never do."""

import copy
from datetime import UTC, date, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sluis.assessment import When, World, assess, read_case
from sluis.assessment.diligence.examined import examined
from sluis.assessment.diligence.file import Diligence
from sluis.assessment.diligence.notification import letter
from sluis.assessment.risk import LEVELS
from sluis.knowledge.snapshot import packaged
from sluis.knowledge.yaml import read_yaml
from sluis.law.errors import InputError
from sluis.law.text import Language
from sluis.statutes import LAW
from tests.assessment.cases import EXAMPLES, case_files
from tests.calm import CALM

WORLD = World(LAW, packaged(), destinations=CALM)
DAY = date(2026, 11, 21)
WHEN = When(DAY, assessed_at=datetime(2026, 11, 21, 12, tzinfo=UTC))
FOLDER = EXAMPLES[0].parent / "due-diligence"
FLAGS = [one.id for one in packaged().red_flags]
SIGNED = {"by": "A. de Vries", "on": "2026-11-10"}
PROOF = [{"what": "register", "source": "chamber of commerce", "interested": "no"}]
WORD = [{"what": "letter", "source": "the buyer", "interested": "yes"}]


OF_A_PARTY = tuple(
    f"party.{name}"
    for name in (
        "owned_or_controlled_by_listed",
        "on_foreign_list",
        "government_linked",
        "security_service_link",
        "in_reports_of_misuse",
        "makes_surveillance_goods",
        "resold_before",
    )
)


OF_A_PLACE = (
    "human_rights_concerns",
    "freedom_of_expression_concerns",
    "surveillance_precedents",
    "country_of_security_concern",
)


def world_of(raw: dict[str, Any]) -> Any:  # noqa: ANN401
    return read_case(msgspec.json.encode(raw), "case.json", WORLD)


def ended(raw: dict[str, Any], when: When = WHEN) -> Diligence:
    return examined(world_of(raw), WORLD, when)


def complete() -> dict[str, Any]:
    """A case with nothing against it and every step complete."""
    limbs = ("dual_use", "specially_designed_for_surveillance", "published_under_article_5_6")
    capabilities = ("can_decrypt_traffic", "can_intercept_communications", "can_locate_persons", "can_identify_persons")
    lists = ("specially_designed_for_military_use", "under_national_measure", "common_high_priority")
    sanctions = ("cn_code_in_article_8g", "cn_code_in_article_12g")
    item = {f"item.{name}": "no" for name in (*limbs, *capabilities, "can_filter_or_block", *lists, *sanctions)}
    said = ("informed_by_authority", "aware_of_use_of_concern", "suspects_use_of_concern", "doubts_remain")
    uses = ("use.espionage_or_sabotage", "use.vital_infrastructure", "use.protects_network_of_concern", "deal.diversion_signs")
    return {
        "schema_version": 1,
        "as_of": DAY.isoformat(),
        "activity": "export",
        "mode": "physical",
        "exporter": {"name": "X", "country": "NL"},
        "items": [
            {
                "id": "probe",
                "name": "Probe",
                "classification": {"code": "not_listed", "by": "A", "on": "2026-11-01"},
                "facts": item,
            }
        ],
        "parties": [{"role": "end_user", "name": "Example", "country": "NO", "facts": dict.fromkeys(OF_A_PARTY, "no")}],
        "destination": "NO",
        "purchasing_country": "NO",
        "transit_countries": [],
        "end_use": "Network tests",
        "facts": dict.fromkeys(
            (*(f"exporter.{name}" for name in said), *uses, *(f"destination.{name}" for name in OF_A_PLACE)), "no"
        ),
        "screening": {"attested": {"by": "A", "on": "2026-11-10", "lists": ["EU", "NL"]}},
        "due_diligence": {
            "red_flags": {id_: {"present": "no", **SIGNED} for id_ in FLAGS},
            "capabilities": [{"item": "probe", "misuse": "none that we see", **SIGNED}],
            "stakeholders": [
                {"party": "end_user", "use_fits": "yes", **SIGNED, "evidence": PROOF},
                {"use_fits": "yes", **SIGNED, "evidence": PROOF},
            ],
            "prevention": {"plan": "check the arrival", **SIGNED},
        },
    }


def test_a_complete_file_without_signs_ends_without_indication() -> None:
    found = ended(complete())
    assert found.open == ()
    assert (found.ending, set(found.steps.values())) == ("no_indication_on_this_evidence", {True})


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("due_diligence", "red_flags", "hardly_known"), {"present": "unknown"}),
        (("due_diligence", "red_flags", "hardly_known"), {"present": "no", **SIGNED, "evidence": WORD}),
        (("due_diligence", "red_flags", "hardly_known"), {"present": "no", "by": "A", "on": "2025-11-01"}),
        (("due_diligence", "red_flags", "hardly_known"), {"present": "no", "by": "A", "on": "2027-01-01"}),
        (("due_diligence", "red_flags", "precedents_of_monitoring"), {"present": "yes", **SIGNED}),
        (("due_diligence", "stakeholders", 0, "evidence"), WORD),
        (("due_diligence", "stakeholders", 0, "evidence"), []),
        (("due_diligence", "stakeholders", 1, "use_fits"), "unknown"),
        (("due_diligence", "capabilities"), []),
        (("due_diligence", "prevention"), None),
        (("due_diligence",), None),
        (("screening",), None),
        (("end_use",), " "),
        (("parties", 0, "role"), "consignee"),
        (("facts", "exporter.doubts_remain"), "unknown"),
        (("facts", "exporter.suspects_use_of_concern"), {"value": "no", "source": "buyer", "interested": "yes"}),
        (("facts", "destination.human_rights_concerns"), "yes"),
        (("items", 0, "facts", "item.specially_designed_for_surveillance"), "unknown"),
        (("items", 0, "classification"), None),
    ],
)
def test_no_file_ends_without_indication_while_something_is_open(place: tuple[Any, ...], value: object) -> None:
    raw = complete()
    if place[-1] == "item.specially_designed_for_surveillance":
        raw["items"][0]["facts"]["item.dual_use"] = "yes"
    _put(raw, place, value)
    if place == ("parties", 0, "role"):
        raw["due_diligence"]["stakeholders"][0]["party"] = "consignee"
    found = ended(raw)
    assert found.ending == "not_enough_known"
    assert found.open


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("facts", "exporter.suspects_use_of_concern"), "yes"),
        (("facts", "exporter.doubts_remain"), "yes"),
        (("facts", "exporter.informed_by_authority"), "yes"),
        (("facts", "deal.diversion_signs"), "yes"),
        (("parties", 0, "facts"), {"party.security_service_link": "yes"}),
        (("parties", 0, "facts"), {"party.owned_or_controlled_by_listed": "yes"}),
        (("due_diligence", "stakeholders", 0, "use_fits"), "no"),
        (("due_diligence", "red_flags", "hardly_known"), {"present": "yes", **SIGNED}),
        (
            ("due_diligence", "red_flags", "hardly_known"),
            {"present": "yes", **SIGNED, "resolved": {"how": "asked", **SIGNED, "evidence": WORD}},
        ),
        (("due_diligence", "red_flags", "hardly_known"), {"present": "yes", **SIGNED, "resolved": {"how": "asked", **SIGNED}}),
    ],
)
def test_a_sign_that_is_not_resolved_is_a_ground_for_suspicion(place: tuple[Any, ...], value: object) -> None:
    raw = complete()
    _put(raw, place, value)
    assert ended(raw).ending == "grounds_for_suspicion"


def test_evidence_of_somebody_without_an_interest_resolves_a_sign() -> None:
    raw = complete()
    resolved = {"how": "read the register", **SIGNED, "evidence": [*WORD, *PROOF]}
    raw["due_diligence"]["red_flags"]["hardly_known"] = {"present": "yes", **SIGNED, "resolved": resolved}
    assert ended(raw).ending == "no_indication_on_this_evidence"


def test_a_resolution_that_is_too_old_no_longer_counts() -> None:
    raw = complete()
    resolved = {"how": "read the register", "by": "A", "on": "2025-11-01", "evidence": PROOF}
    raw["due_diligence"]["red_flags"]["hardly_known"] = {"present": "yes", **SIGNED, "resolved": resolved}
    assert ended(raw).ending == "grounds_for_suspicion"


def test_what_was_settled_before_a_flag_was_seen_does_not_resolve_it() -> None:
    raw = complete()
    resolved = {"how": "read the register", "by": "A", "on": "2026-11-09", "evidence": PROOF}
    raw["due_diligence"]["red_flags"]["hardly_known"] = {"present": "yes", **SIGNED, "resolved": resolved}
    found = ended(raw)
    assert found.ending == "grounds_for_suspicion"
    assert {one.remark for one in found.red_flags if one.id == "hardly_known"} == {"before_seen"}


def test_who_is_aware_must_notify() -> None:
    found = ended(_example("aware"))
    assert found.ending == "aware"
    assert [one.cites for one in found.duties if one.duty == "notify_authority" and one.truth == "yes"] == [
        "eu-2021-821/article_5/par_2"
    ]
    assert "moet" in found.law[0].nl


def test_who_is_aware_of_the_use_of_a_listed_item_is_told_why_that_duty_is_not_his() -> None:
    raw = _example("aware")
    raw["items"][0]["classification"] = "5A001.f"
    raw["facts"]["exporter.aware_of_military_end_use"] = "no"
    found = ended(raw)
    assert found.ending == "aware"
    assert "apply_for_authorisation" in {one.duty for one in found.duties if one.truth == "yes"}


@pytest.mark.parametrize(
    ("name", "ending"),
    [
        ("aware", "aware"),
        ("suspicion", "grounds_for_suspicion"),
        ("no-indication", "no_indication_on_this_evidence"),
        ("not-enough", "not_enough_known"),
    ],
)
def test_the_examples_end_in_the_four_endings(name: str, ending: str) -> None:
    case = read_case((FOLDER / f"{name}.yaml").read_bytes(), name, WORLD)
    assert examined(case, WORLD, WHEN).ending == ending


@pytest.mark.parametrize("language", list(Language))
def test_the_letter_has_the_facts_and_marks_the_gaps(language: Language) -> None:
    raw = _example("aware")
    raw["exporter"]["name"] = "Evil\n# Heading [x] <b>\u202e"
    case = world_of(raw)
    text = letter(case, WORLD, WHEN, examined(case, WORLD, WHEN), language)
    gap = {Language.NL: "[ontbreekt: ", Language.EN: "[missing: "}[language]
    egypt, netherlands = {Language.NL: ("Egypte", "Nederland"), Language.EN: ("Egypt", "Netherlands")}[language]
    assert "2026-11-18" in text
    assert f"Example Security Directorate ({egypt}, EG)" in text
    assert rf"Evil # Heading \[x\] \<b\> ({netherlands}, NL)" in text
    # How to reach the exporter, which parties were looked into, and a signature.
    assert text.count(gap) == 3
    assert [line for line in text.splitlines() if line.startswith("# ")] == [text.splitlines()[0]]


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [
        (("due_diligence", "red_flags", "hardly_knwon"), {"present": "unknown"}, "S520"),
        (("due_diligence", "red_flags", "hardly_known"), {"present": "no"}, "S521"),
        (("due_diligence", "red_flags", "hardly_known"), {"present": "yes", "by": " ", "on": "2026-01-01"}, "S521"),
        (("due_diligence", "prevention", "plan"), " ", "S522"),
        (("due_diligence", "capabilities", 0, "item"), "other", "S523"),
        (("due_diligence", "stakeholders", 1, "party"), "end_user", "S523"),
        (
            ("due_diligence", "red_flags", "hardly_known"),
            {"present": "no", **SIGNED, "resolved": {"how": "x", **SIGNED}},
            "S524",
        ),
        (("measures",), [{"id": "use_claus", "state": "agreed", **SIGNED}], "S525"),
        (("measures",), [{"id": "use_clause", "state": "agreed", **SIGNED}] * 2, "S525"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(place: tuple[Any, ...], value: object, code: str) -> None:
    raw = complete()
    _put(raw, place, value)
    with pytest.raises(InputError) as refused:
        world_of(raw)
    assert refused.value.code == code
    assert "due_diligence" in refused.value.message(Language.EN) or "measures" in refused.value.message(Language.EN)


ANSWERS = st.one_of(
    st.just({"present": "unknown"}),
    st.just({"present": "no", **SIGNED}),
    st.just({"present": "no", **SIGNED, "evidence": WORD}),
    st.just({"present": "yes", **SIGNED}),
    st.just({"present": "yes", **SIGNED, "resolved": {"how": "x", **SIGNED, "evidence": WORD}}),
    st.just({"present": "yes", **SIGNED, "resolved": {"how": "x", **SIGNED, "evidence": PROOF}}),
)
SECTIONS = st.dictionaries(st.sampled_from(FLAGS), ANSWERS, max_size=6)
CHOSEN = st.lists(st.sampled_from([one.id for one in packaged().safeguards]), min_size=1, max_size=6, unique=True)


def bands(raw: dict[str, Any]) -> dict[str, tuple[int, int]]:
    case = world_of(raw)
    answer = assess(case, WORLD, When(case.as_of or DAY))
    return {one.name: (LEVELS[one.at_least], LEVELS[one.at_most]) for one in answer.risk.dimensions}


def with_flags(raw: dict[str, Any], flags: dict[str, Any]) -> dict[str, Any]:
    return {**raw, "as_of": DAY.isoformat(), "due_diligence": {"red_flags": flags}}


@settings(max_examples=25, deadline=None)
@given(case_files(), SECTIONS, st.sampled_from(FLAGS))
def test_a_red_flag_never_lowers_a_level(raw: dict[str, Any], flags: dict[str, Any], added: str) -> None:
    before = bands(with_flags(raw, {id_: said for id_, said in flags.items() if id_ != added}))
    after = bands(with_flags(raw, {**flags, added: {"present": "yes", **SIGNED}}))
    assert all(after[name][0] >= low and after[name][1] >= high for name, (low, high) in before.items())


@settings(max_examples=25, deadline=None)
@given(case_files(), SECTIONS, st.sampled_from(FLAGS))
def test_the_word_of_the_buyer_resolves_nothing(raw: dict[str, Any], flags: dict[str, Any], one: str) -> None:
    present = {"present": "yes", **SIGNED}
    resolved = {**present, "resolved": {"how": "he said so", **SIGNED, "evidence": WORD}}
    assert bands(with_flags(raw, {**flags, one: present})) == bands(with_flags(raw, {**flags, one: resolved}))


@settings(max_examples=25, deadline=None)
@given(case_files(), SECTIONS, st.sampled_from(FLAGS), ANSWERS)
def test_an_answer_to_an_open_flag_only_narrows(raw: dict[str, Any], flags: dict[str, Any], one: str, said: Any) -> None:  # noqa: ANN401
    before = bands(with_flags(raw, {**flags, one: {"present": "unknown"}}))
    after = bands(with_flags(raw, {**flags, one: said}))
    assert all(low <= after[name][0] <= after[name][1] <= high for name, (low, high) in before.items())


@settings(max_examples=25, deadline=None)
@given(case_files(), SECTIONS, CHOSEN)
def test_measures_change_nothing_but_the_what_if(raw: dict[str, Any], flags: dict[str, Any], chosen: list[str]) -> None:
    plain = with_flags(raw, flags)
    measures = [{"id": id_, "state": "in_place", **SIGNED} for id_ in chosen]
    without, with_ = (assess(world_of(one), WORLD, WHEN) for one in (plain, {**plain, "measures": measures}))
    assert msgspec.structs.replace(with_, with_measures=None) == without
    assert with_.with_measures is not None
    for one, standing in zip(with_.with_measures.dimensions, with_.risk.dimensions, strict=True):
        assert one.level == standing.level
        if standing.level == "insufficient_data":
            assert one.could_come_to == "insufficient_data"
        else:
            assert LEVELS[one.could_come_to] <= LEVELS[one.level]


CUSTOMERS = [one.id for one in packaged().safeguards if one.rests_on == "customer"]


@settings(max_examples=25, deadline=None)
@given(case_files(), SECTIONS)
def test_the_promises_of_a_customer_lower_nothing_that_evidence_raised(raw: dict[str, Any], flags: dict[str, Any]) -> None:
    measures = [{"id": id_, "state": "in_place", **SIGNED} for id_ in CUSTOMERS]
    answer = assess(world_of({**with_flags(raw, flags), "measures": measures}), WORLD, WHEN)
    assert answer.with_measures is not None
    assert all(one.could_come_to == one.level for one in answer.with_measures.dimensions)


def test_a_measure_in_the_exporters_own_hands_can_lower_a_level() -> None:
    raw = complete()
    raw["due_diligence"]["red_flags"] |= {id_: {"present": "yes", **SIGNED} for id_ in ("hardly_known", "abnormal_route")}
    raw["measures"] = [{"id": "later_checks", "state": "agreed", **SIGNED}]
    what_if = assess(world_of(raw), WORLD, WHEN).with_measures
    assert what_if is not None
    diversion = next(one for one in what_if.dimensions if one.name == "diversion")
    assert (diversion.level, diversion.could_come_to, diversion.lowered_by) == ("high", "medium", ("later_checks",))


def test_what_the_exporter_knows_no_measure_but_declining_lowers() -> None:
    raw = _example("aware")
    raw["facts"] |= {"destination.human_rights_concerns": "yes", "destination.surveillance_precedents": "yes"}
    raw["measures"] = [{"id": id_, "state": "in_place", **SIGNED} for id_ in ("feature_removal", "practice_version")]
    for extra, expected in (([], "high"), (["withdraw_from_the_transaction"], "low")):
        measures = [*raw["measures"], *({"id": id_, "state": "proposed", **SIGNED} for id_ in extra)]
        what_if = assess(world_of({**raw, "measures": measures}), WORLD, WHEN).with_measures
        assert what_if is not None
        assert what_if.dimensions[0].could_come_to == expected


@pytest.mark.parametrize("dimension", ["human_rights", "national_security", "diversion", "reputation"])
def test_every_level_of_every_dimension_can_be_reached(dimension: str) -> None:
    flags = [one for one in packaged().red_flags if dimension in one.bears_on]
    signs = [one.id for one in flags if one.about not in ("item", "country")]
    places = [one.id for one in flags if one.about in ("item", "country")]
    raw = complete()
    raw["facts"] |= {f"destination.{name}": "no" for name in ("human_rights_concerns", "freedom_of_expression_concerns")}
    raw["facts"] |= {"destination.surveillance_precedents": "no", "destination.country_of_security_concern": "no"}
    raw["facts"] |= {f"use.{name}": "no" for name in ("espionage_or_sabotage", "vital_infrastructure")}
    raw["facts"] |= {"use.protects_network_of_concern": "no", "deal.diversion_signs": "no"}
    names = ("security_service_link", "in_reports_of_misuse", "makes_surveillance_goods", "resold_before")
    raw["parties"][0]["facts"] = {f"party.{name}": "no" for name in (*names, "government_linked", "on_foreign_list")}
    raw["items"][0]["facts"]["item.application_layer_analysis"] = "no"
    reached = []
    for present in ([], signs[:1], [*signs[:2], *places[:1]]):
        one = copy.deepcopy(raw)
        one["due_diligence"]["red_flags"] |= {id_: {"present": "yes", **SIGNED} for id_ in present}
        low, high = bands(one)[dimension]
        reached.append((low, high))
    assert reached == [(LEVELS[level],) * 2 for level in ("low", "medium", "high")]


def _example(name: str) -> dict[str, Any]:
    content = (FOLDER / f"{name}.yaml").read_bytes()
    data: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(read_yaml(content, name).data))
    return data


def _put(raw: dict[str, Any], place: tuple[Any, ...], value: object) -> None:
    holder: Any = raw
    for part in place[:-1]:
        holder = holder[part]
    holder[place[-1]] = value
