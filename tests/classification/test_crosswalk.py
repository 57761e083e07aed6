"""From US numbers to the Union's list: an equal number leads to an entry, and every other number says why it does not."""

import csv
import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from sluis.classification.annex_i import AnnexI
from sluis.classification.crosswalk import from_us
from sluis.classification.errors import NotAUsNumberError

TODAY = date(2025, 11, 15)


@pytest.mark.parametrize(
    ("written", "relation", "code", "paragraph"),
    [
        ("5A002.a.1", "equal", "5A002", "5A002.a.1"),
        ("5d002", "equal", "5D002", None),
        ("3B001", "wider", "3B001", None),
        ("6A005.a", "narrower", "6A005", "6A005.a"),
        ("9A120", "other_content", None, None),
        ("9A117", "other_law", None, None),
        ("5A992.c", "us_only", None, None),
        ("3A611", "us_military", None, None),
        ("9A515.d", "us_military", None, None),
        ("ear99", "us_none", None, None),
        ("1A350", "not_in_union", None, None),
        ("3A504", "not_in_union", None, None),
    ],
)
def test_where_a_number_leads(annex: AnnexI, written: str, relation: str, code: str | None, paragraph: str | None) -> None:
    found = from_us(annex, written, TODAY)
    assert (found.relation, found.code, found.paragraph) == (relation, code, paragraph)
    assert all(note.nl and note.en for note in found.notes)
    assert found.notes


def test_the_trap_of_the_mass_market_is_named(annex: AnnexI) -> None:
    said = " ".join(note.en for note in from_us(annex, "5A992.c", TODAY).notes)
    assert "Note 3" in said
    assert "Note 3" not in " ".join(note.en for note in from_us(annex, "3A991", TODAY).notes)


def test_a_number_that_came_later_does_not_lead_into_an_earlier_list(annex: AnnexI) -> None:
    later = [code for code in annex.us_numbers if annex.presence(code, TODAY) != annex.presence(code, date(2021, 9, 9))]
    assert later
    assert {from_us(annex, code, date(2021, 9, 9)).code for code in later} == {None}


@pytest.mark.parametrize("written", ["", "5A2", "ECCN 5A002", "5A002 a", "EAR 99", "5F002"])
def test_what_is_no_us_number_is_refused(annex: AnnexI, written: str) -> None:
    with pytest.raises(NotAUsNumberError):
        from_us(annex, written, TODAY)


def test_labelled_products_each_get_an_entry_or_the_reason_why_not(annex: AnnexI, shared: Path) -> None:
    lines = (shared / "classification/commoditybench_questions.jsonl").read_text("utf-8").splitlines()
    labels = [json.loads(line)["gold_eccn"] for line in lines if line.startswith("{")]
    found = [from_us(annex, label, TODAY) for label in labels]
    assert Counter(one.relation for one in found) == {"us_none": 10, "us_only": 21, "equal": 3}
    assert {one.code for one in found} == {None, "3A001", "7A003"}


def test_open_source_encryption_leads_to_the_entry_of_which_the_software_note_frees_it(annex: AnnexI, shared: Path) -> None:
    with (shared / "classification/apache_eccn_pairs.csv").open(encoding="utf-8") as file:
        labels = [row["eccn"] for row in csv.DictReader(file)]
    found = [from_us(annex, label, TODAY) for label in labels if label != "n/a"]
    assert {(one.relation, one.code) for one in found} == {("equal", "5D002")}
    assert all("General Software Note" in one.notes[-1].en for one in found)
