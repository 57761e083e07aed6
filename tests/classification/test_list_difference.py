"""What differs between the lists of two days is what the texts show, and unknown where there is no text."""

import csv
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.classification.annex_i import AnnexI
from sluis.classification.list_difference import difference
from sluis.knowledge.snapshot import packaged

LIST_OF_2021, LIST_OF_2025 = date(2021, 9, 9), date(2025, 11, 15)
DAYS = st.dates(date(2008, 1, 1), date(2028, 1, 1))


def changes(annex: AnnexI, before: date, after: date) -> dict[str, str]:
    return {one.code: one.change for one in difference(annex, before, after).differences}


def test_every_row_of_the_shared_comparison_is_found_and_no_other(annex: AnnexI, shared: Path) -> None:
    with (shared / "law/derived/list_diff_2021_vs_2025.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    found = changes(annex, LIST_OF_2021, LIST_OF_2025)
    added = {row["code"] for row in rows if row["status"] != "same-code"}
    differing = {row["code"] for row in rows if row["token_similarity"] and float(row["token_similarity"]) < 1}
    assert {code for code, change in found.items() if change == "added"} == added
    assert {code for code, change in found.items() if change in ("changed", "editorial")} == differing
    assert set(found) == added | differing


def test_the_lists_of_2021_and_2025_differ_by_so_much(annex: AnnexI) -> None:
    found = difference(annex, LIST_OF_2021, LIST_OF_2025)
    assert Counter(one.change for one in found.differences) == {"added": 18, "changed": 83, "editorial": 94}
    assert found.same == {"unchanged": 189, "inferred": 0, "unconfirmed": 0}
    assert [one.from_.isoformat() for one in found.amendments] == [
        "2022-01-07",
        "2023-01-12",
        "2023-05-26",
        "2023-12-16",
        "2024-11-08",
        "2025-11-15",
    ]


@pytest.mark.parametrize(
    ("code", "change"), [("5A002", "changed"), ("1A102", "editorial"), ("2A226", "editorial"), ("3B501", "added")]
)
def test_a_change_of_words_is_told_from_one_of_spelling(annex: AnnexI, code: str, change: str) -> None:
    assert changes(annex, LIST_OF_2021, LIST_OF_2025)[code] == change


def test_the_new_regulation_kept_the_list(annex: AnnexI) -> None:
    found = difference(annex, date(2020, 12, 15), LIST_OF_2021)
    assert found.differences == ()
    assert found.same["unchanged"] == 366


def test_between_the_texts_what_differs_is_unknown_and_the_rest_inferred(annex: AnnexI) -> None:
    found = difference(annex, LIST_OF_2021, date(2023, 6, 1))
    assert Counter(one.change for one in found.differences) == {"unknown": 83, "added": 2}
    assert found.same == {"unchanged": 0, "inferred": 283, "unconfirmed": 0}


def test_two_days_under_one_version_do_not_differ_even_without_its_text(annex: AnnexI) -> None:
    found = difference(annex, date(2023, 6, 1), date(2023, 6, 2))
    assert found.differences == ()
    assert found.same["unchanged"] == 368


def test_after_the_horizon_nothing_is_called_unchanged(annex: AnnexI) -> None:
    found = difference(annex, LIST_OF_2025, date(2026, 11, 22))
    assert found.later.after_horizon
    assert found.same == {"unchanged": 0, "inferred": 0, "unconfirmed": 384}
    assert changes(annex, LIST_OF_2021, date(2026, 11, 22))["5A002"] == "changed"


def test_before_the_first_text_it_is_not_known_what_was_listed(annex: AnnexI) -> None:
    found = changes(annex, date(2019, 1, 1), LIST_OF_2021)
    assert found["3A001"] == "perhaps_listed"
    assert found["4A005"] == "unknown"
    assert found["3D005"] == "added"


@given(DAYS, DAYS)
def test_the_other_way_round_what_came_is_what_went(before: date, after: date) -> None:
    annex = AnnexI(packaged())
    back = {"added": "removed", "removed": "added"}
    there = changes(annex, before, after)
    assert changes(annex, after, before) == {code: back.get(change, change) for code, change in there.items()}


@given(DAYS)
def test_a_day_does_not_differ_from_itself(day: date) -> None:
    found = difference(AnnexI(packaged()), day, day)
    assert {one.change for one in found.differences} <= {"perhaps_listed"}
