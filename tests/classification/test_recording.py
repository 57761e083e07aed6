"""*Not listed* is said only where every candidate is settled, and a named person answers for it on a day of that list."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from sluis.classification.product_file import read_product
from sluis.classification.recording import record_of
from sluis.law.errors import InputError
from sluis.law.evidence import Days

if TYPE_CHECKING:
    from sluis.classification.annex_i import AnnexI
    from sluis.classification.record import CandidateRecord, Record

TODAY = date(2026, 11, 22)
READING: dict[str, Any] = {"met": "no", "by": "A. de Vries", "on": "2026-11-21", "why": "no such item"}
SIGNED: dict[str, Any] = {"by": "A. de Vries", "on": "2026-11-21"}
UNLISTED: dict[str, Any] = {
    "facts": {"item.form": "goods"},
    "candidates": ["0B002"],
    "readings": {"0B002": READING},
    "classified": SIGNED,
}
MET: dict[str, Any] = {"readings": {"0B002": READING | {"met": "yes"}}, "facts": {"item.form": "goods"}}


def record(annex: AnnexI, as_of: date = TODAY, /, **content: Any) -> Record:  # noqa: ANN401  (any part of a product file)
    data = {"schema_version": 1, "product": {"name": "Pump", "version": "1"}} | content
    product = read_product(msgspec.json.encode(data), "product.json", annex)
    return record_of(product, annex, Days(as_of, TODAY), sluis="test", knowledge_digest="test")


def candidate(found: Record, code: str) -> CandidateRecord:
    return next(one for part in found.parts for one in part.candidates if one.code == code)


def test_every_candidate_settled_and_somebody_who_answers_make_not_listed(annex: AnnexI) -> None:
    assert record(annex, **UNLISTED).outcome == "not_listed"


@pytest.mark.parametrize(
    ("changes", "because"),
    [
        ({"classified": None}, "nobody_signed"),
        ({"classified": SIGNED | {"on": "2021-10-01"}}, "signed_for_another_list"),
        ({"classified": SIGNED | {"on": "2026-11-23"}}, "signed_in_the_future"),
        ({"candidates": ["0B002", "0B003"]}, "candidates_open"),
        ({"readings": {"0B002": READING | {"met": "unknown"}}}, "candidates_open"),
        ({"readings": {"0B002": READING | {"on": "2021-10-01"}}}, "candidates_open"),
        ({"readings": {"0B002": READING | {"on": "2026-11-23"}}}, "candidates_open"),
        ({"readings": {"0B002.a": READING}}, "candidates_open"),
        ({"candidates": [], "readings": {}}, "no_candidates"),
    ],
)
def test_one_thing_less_leaves_it_open(annex: AnnexI, changes: dict[str, Any], because: str) -> None:
    found = record(annex, **(UNLISTED | changes))
    assert (found.outcome, found.because) == ("open", (because,))


def test_a_reading_that_says_yes_lists_the_product_under_the_paragraph_that_was_read(annex: AnnexI) -> None:
    assert record(annex, **MET).codes == ("0B002",)
    assert record(annex, facts=MET["facts"], readings={"0B002.a": READING | {"met": "yes"}}).codes == ("0B002.a",)


def test_an_indexed_entry_of_another_form_needs_no_reading(annex: AnnexI) -> None:
    found = record(annex, facts={"item.form": "software"}, candidates=["0B002"], classified=SIGNED)
    assert (found.outcome, candidate(found, "0B002").truth) == ("not_listed", "no")


def test_a_reading_of_an_encoded_entry_is_shown_and_does_not_count(annex: AnnexI) -> None:
    found = candidate(record(annex, facts={"item.form": "goods"}, readings={"5A004": READING}), "5A004")
    assert found.truth == "unknown"
    assert [one.counts for one in found.readings] == ["facts_decide"]


def test_a_reading_of_an_unread_paragraph_is_no_fact_of_the_file(annex: AnnexI) -> None:
    with pytest.raises(InputError) as refused:
        record(annex, facts={"item.meets_5a001_b_5": "no"})
    assert refused.value.code == "S162"


def test_a_yes_points_at_an_entry_and_a_no_does_not(annex: AnnexI) -> None:
    yes, no = (record(annex, facts={"item.extracts_raw_data": word}) for word in ("yes", "no"))
    assert "item.extracts_raw_data" in [why.what for why in candidate(yes, "5A004").why]
    assert "5A004" not in [one.code for one in no.parts[0].candidates]


def test_sources_that_disagree_point_at_an_entry_as_well(annex: AnnexI) -> None:
    said = [{"value": "yes", "source": "sheet"}, {"value": "no", "source": "engineer"}]
    found = candidate(record(annex, facts={"item.extracts_raw_data": said}), "5A004")
    remarks = {fact.remark for one in found.criteria for fact in one.facts if fact.fact == "item.extracts_raw_data"}
    assert remarks == {"interest_not_stated"}


def test_what_a_note_releases_points_at_nothing(annex: AnnexI) -> None:
    found = record(annex, facts={"item.sold_retail": "yes"})
    assert found.parts[0].candidates == ()


@pytest.mark.parametrize(
    ("principal", "removable", "outcome"),
    [("yes", "yes", "listed"), ("no", "unknown", "not_listed"), ("yes", "no", "not_listed"), ("yes", "unknown", "open")],
)
def test_a_listed_component_counts_as_general_note_2_says(annex: AnnexI, principal: str, removable: str, outcome: str) -> None:
    facts = MET["facts"] | {"component.principal_element": principal, "component.removable": removable}
    part = {"id": "valve", "name": "Valve", "facts": facts, "readings": MET["readings"]}
    found = record(annex, **UNLISTED, components=[part])
    assert found.outcome == outcome
    assert found.parts[1].codes == ("0B002",)


def test_a_component_that_nobody_looked_at_keeps_the_product_open(annex: AnnexI) -> None:
    found = record(annex, **UNLISTED, components=[{"id": "valve", "name": "Valve"}])
    assert (found.outcome, found.because) == ("open", ("component_open",))


def test_another_list_shows_what_each_candidate_was_then(annex: AnnexI) -> None:
    found = record(annex, date(2021, 10, 1), **UNLISTED)
    assert (candidate(found, "0B002").then, candidate(found, "0B002").truth) == ("no", "unknown")
    assert found.because == ("candidates_open",)
    assert candidate(record(annex, **UNLISTED), "0B002").then is None


def test_other_paragraphs_of_an_entry_that_is_met_are_said_to_be_open(annex: AnnexI) -> None:
    no = (
        "extracts_mobile_content",
        "intercepts_analogue_pmr_or_wlan",
        "designed_for_mobile_operators",
        "designed_for_mobile_development",
    )
    facts = {"item.form": "goods", "item.extracts_mobile_identifiers": "yes", **{f"item.{key}": "no" for key in no}}
    found = candidate(record(annex, facts=facts), "5A001")
    assert found.codes == ("5A001.f.2",)
    assert {"5A001.h", "5A001.j"} <= set(found.not_excluded)
    assert "5A001.f" not in found.not_excluded
