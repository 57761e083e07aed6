"""The inventory of a day says what is known of each entry, and *unknown* where nobody here knows."""

import csv
import json
from collections import Counter
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.classification.annex_i import AnnexI
from sluis.classification.errors import UnknownCodeError
from sluis.classification.inventory import Item, item, items
from sluis.knowledge.entry import Since
from sluis.knowledge.snapshot import packaged
from sluis.law.text import Language

LIST_OF_2021, LIST_OF_2025 = date(2021, 9, 9), date(2025, 11, 15)


def on(annex: AnnexI, day: date) -> dict[str, Item]:
    return {one.code: one for one in items(annex, day)}


@pytest.mark.parametrize(("day", "number"), [(date(2020, 12, 15), 366), (LIST_OF_2021, 366), (LIST_OF_2025, 384)])
def test_a_list_has_its_codes_each_with_both_titles(annex: AnnexI, day: date, number: int) -> None:
    found = items(annex, day)
    assert len(found) == number
    assert [one.code for one in found if not one.title_en.strip() or not one.title_nl.strip()] == []
    assert [one.code for one in found] == sorted(one.code for one in found)


def test_the_codes_are_those_of_the_shared_inventory(annex: AnnexI, shared: Path) -> None:
    with (shared / "control-list/codes_2025-11-15.csv").open(encoding="utf-8") as file:
        rows = {row["code"]: row for row in csv.DictReader(file)}
    found = on(annex, LIST_OF_2025)
    assert set(found) == set(rows)
    assert {code for code, one in found.items() if one.status == "not_used"} == {"4D002", "4D003"}
    texts = json.loads((shared / "control-list/eu_annex_i_2021_entries_en.json").read_text("utf-8"))
    assert set(on(annex, LIST_OF_2021)) == {one["entry_code"] for one in texts}


def test_the_regime_agrees_with_the_shared_inventory(annex: AnnexI, shared: Path) -> None:
    with (shared / "control-list/codes_2025-11-15.csv").open(encoding="utf-8") as file:
        theirs = {row["code"]: row["regime_by_third_digit"].split()[0] for row in csv.DictReader(file)}
    ours = {code: one.regime for code, one in on(annex, LIST_OF_2025).items()}
    assert {code: (ours[code], theirs[code]) for code in ours if not theirs[code].startswith(ours[code])} == {}


def test_every_paragraph_that_a_table_names_is_in_the_list(annex: AnnexI, shared: Path) -> None:
    with (shared / "control-list/paragraphs_2025-11-15.csv").open(encoding="utf-8") as file:
        paths = {row["path"] for row in csv.DictReader(file)}
    named = {row.code for table in (annex.memberships, annex.surveillance) for rows in table.values() for row in rows}
    assert named - paths == set()


def test_every_us_number_is_in_the_us_list_and_no_other_is_missed(annex: AnnexI, shared: Path) -> None:
    theirs = {one["eccn"] for one in json.loads((shared / "control-list/us_ccl_2026-07-23.json").read_text("utf-8"))["entries"]}
    assert set(annex.us_numbers) == {code for code in annex.entries if code in theirs and code[2] in "01234"}


def test_before_the_first_text_only_the_cyber_entries_are_known(annex: AnnexI) -> None:
    found = on(annex, date(2016, 6, 1))
    assert {code for code, one in found.items() if one.status == "used"} == {"4A005", "4D004", "4E001", "5A001"}
    assert found["3A001"].status == "unknown"
    assert {one.wording for one in found.values()} == {"unknown"}
    assert "3B501" not in found


def test_a_paragraph_with_a_day_bounds_the_start_of_its_entry(annex: AnnexI) -> None:
    found = item(annex, "5A001", date(2016, 6, 1))
    assert (found.from_, found.from_exact, found.verified) == (date(2014, 12, 31), False, False)


def test_an_exact_day_after_that_of_a_paragraph_is_no_first_day() -> None:
    knowledge = packaged()
    later = Since(on=date(2020, 12, 15))
    codes = tuple(msgspec.structs.replace(row, from_=later) if row.code == "5A001" else row for row in knowledge.codes)
    found = item(AnnexI(msgspec.structs.replace(knowledge, codes=codes)), "5A001", LIST_OF_2025)
    assert (found.from_, found.from_exact) == (date(2014, 12, 31), False)


@pytest.mark.parametrize(
    ("code", "day", "wording"),
    [
        ("9A120", LIST_OF_2021, "seen"),
        ("9A120", date(2022, 1, 6), "seen"),
        ("9A120", date(2022, 1, 7), "inferred"),
        ("9A120", date(2025, 11, 14), "inferred"),
        ("5A002", date(2023, 6, 1), "unknown_when"),
        ("3D006", date(2023, 6, 1), "unknown"),
        ("5A002", LIST_OF_2025, "seen"),
        ("5A002", date(2026, 9, 20), "seen"),
        ("5A002", date(2026, 9, 21), "unconfirmed"),
        ("5A002", date(2020, 12, 14), "unknown"),
        ("5A002", date(2009, 8, 26), "unknown"),
    ],
)
def test_the_wording_is_as_well_known_as_the_texts_allow(annex: AnnexI, code: str, day: date, wording: str) -> None:
    assert item(annex, code, day).wording == wording


@pytest.mark.parametrize(
    ("code", "annex_iv", "section_i"),
    [
        ("5A004.a", "yes", "yes"),
        ("5A004.b", "no", "no"),
        ("5A004", "partly", "partly"),
        ("5A004.a.1", "yes", "yes"),
        ("5E002.a", "partly", "partly"),
        ("0A001", "yes", "yes"),
        ("0C001", "no", "yes"),
        ("0C002", "partly", "yes"),
        ("0C003", "partly", "partly"),
        ("1C351", "partly", "yes"),
        ("1C351.d.4", "yes", "yes"),
        ("9A117", "no", "yes"),
        ("9A009", "no", "partly"),
        ("3A228.c", "no", "no"),
        ("5A002", "no", "no"),
    ],
)
def test_annex_iv_and_section_i_are_known_down_to_the_paragraph(
    annex: AnnexI, code: str, annex_iv: str, section_i: str
) -> None:
    found = item(annex, code, LIST_OF_2025)
    assert (found.annex_iv.answer, found.section_i.answer) == (annex_iv, section_i)


def test_before_the_first_copy_of_annex_iv_not_even_no_is_known(annex: AnnexI) -> None:
    found = items(annex, date(2020, 12, 14))
    assert {one.annex_iv.answer for one in found} | {one.section_i.answer for one in found} == {"unknown"}
    assert item(annex, "5A002", date(2020, 12, 15)).annex_iv.answer == "no"


def test_what_annex_iv_named_for_an_unknown_while_is_no_plain_yes(annex: AnnexI) -> None:
    assert item(annex, "5D002.a.3.b", date(2022, 6, 1)).annex_iv.answer == "partly"
    assert item(annex, "5D002.a.3.b", date(2023, 1, 12)).annex_iv.answer == "no"


def test_what_limits_a_membership_is_said(annex: AnnexI) -> None:
    (part,) = item(annex, "5E002", LIST_OF_2025).annex_iv.parts
    assert part.only is not None
    assert "5A004.a" in part.only.into(Language.NL)


@pytest.mark.parametrize(
    ("code", "answer"),
    [
        ("4A005", "yes"),
        ("5A001", "partly"),
        ("5A001.f", "partly"),
        ("5A001.f.1", "yes"),
        ("5A001.f.4", "unknown"),
        ("5A001.a", "no"),
        ("5E001", "unknown"),
        ("6A003", "no"),
    ],
)
def test_cyber_surveillance_has_an_answer_and_a_reason(annex: AnnexI, code: str, answer: str) -> None:
    found = item(annex, code, LIST_OF_2025).cyber_surveillance
    assert found.answer == answer
    assert found.reason.nl
    assert found.reason.en


@pytest.mark.parametrize(
    ("code", "number", "relation"),
    [
        ("5A001", "5A001", "equal"),
        ("9A120", "9A120", "other_content"),
        ("9A104", "9A104", "other_law"),
        ("3B501", None, None),
        ("1C450", None, None),
    ],
)
def test_a_us_number_says_what_it_is_worth(annex: AnnexI, code: str, number: str | None, relation: str | None) -> None:
    found = item(annex, code, LIST_OF_2025).us
    assert (found.number, found.relation) == (number, relation)


def test_no_us_number_has_another_third_digit(annex: AnnexI) -> None:
    assert Counter(code[2] for code in annex.us_numbers).keys() <= set("01234")


def test_a_paragraph_without_a_day_is_neither_on_the_list_nor_off_it(annex: AnnexI) -> None:
    found = item(annex, "5a001f1", LIST_OF_2025)
    assert (found.code, found.entry, found.status, found.from_) == ("5A001.f.1", "5A001", "unknown", None)
    assert item(annex, "3B501.a", LIST_OF_2021).status == "not_listed"
    assert item(annex, "5A004.b", LIST_OF_2025).status == "used"


@pytest.mark.parametrize(("asked", "near"), [("5A999", "5A001"), ("4A05", "4A005"), ("5a0011", "5A001")])
def test_an_unknown_code_names_codes_that_are_like_it(annex: AnnexI, asked: str, near: str) -> None:
    with pytest.raises(UnknownCodeError) as raised:
        item(annex, asked, LIST_OF_2025)
    for language in Language:
        assert near in raised.value.message(language)
        assert asked in raised.value.message(language)


@given(st.text(max_size=12))
def test_whatever_is_asked_is_an_item_or_an_error_that_says_so(asked: str) -> None:
    try:
        found = item(AnnexI(packaged()), asked, LIST_OF_2025)
    except UnknownCodeError:
        return
    assert found.entry in found.code


@given(st.dates(date(2005, 1, 1), date(2030, 1, 1)))
def test_on_any_day_what_is_listed_is_a_list_that_is_known_or_unknown(day: date) -> None:
    annex = AnnexI(packaged())
    full = (annex.list_of(day).text_known == "full") and day <= annex.horizon
    for one in items(annex, day):
        assert one.status != "not_listed"
        assert not full or (one.status in ("used", "not_used") and one.wording == "seen")
        assert one.from_ is None or one.from_ <= day or not one.from_exact
