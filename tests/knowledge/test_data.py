"""The packaged figures agree with the shared inventories and with each other."""

import csv
import json
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from sluis.knowledge.country import COUNTRY_CODES, ISO_3166_1
from sluis.knowledge.model import Code, Knowledge, Territory
from sluis.law.truth import NO, UNKNOWN, YES, Truth

LIST_OF_2020, LIST_OF_2025 = date(2020, 12, 15), date(2025, 11, 15)


def is_listed(code: Code, day: date) -> bool:
    start = code.from_.start.day
    return start <= day and (code.until is None or day < code.until)


def three_digits(knowledge: Knowledge, day: date) -> set[str]:
    return {code.code for code in knowledge.codes if "." not in code.code and is_listed(code, day)}


def test_the_lists_have_366_and_384_codes(knowledge: Knowledge) -> None:
    assert len(three_digits(knowledge, LIST_OF_2020)) == 366
    assert len(three_digits(knowledge, LIST_OF_2025)) == 384


def test_the_codes_are_those_of_the_list_of_2025(knowledge: Knowledge, shared: Path) -> None:
    with (shared / "control-list/codes_2025-11-15.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert three_digits(knowledge, LIST_OF_2025) == {row["code"] for row in rows}
    unused = {code.code for code in knowledge.codes if not code.used}
    assert unused == {row["code"] for row in rows if row["not_used"] == "1"}


def test_the_codes_are_those_of_the_list_of_2020(knowledge: Knowledge, shared: Path) -> None:
    text = (shared / "control-list/eu_annex_i_2021_entries_en.json").read_text("utf-8")
    assert three_digits(knowledge, LIST_OF_2020) == {entry["entry_code"] for entry in json.loads(text)}


@pytest.mark.parametrize(
    ("code", "day", "exact"),
    [
        ("0A001", "2020-12-15", False),
        ("4A005", "2014-12-31", True),
        ("4D004", "2014-12-31", True),
        ("4E001", "2020-12-15", False),
        ("4E001.c", "2014-12-31", True),
        ("5A001.j", "2014-12-31", True),
        ("5A004.b", "2020-12-15", True),
        ("5D001.e", "2020-12-15", True),
        ("3D005", "2019-12-31", True),
        ("3D006", "2023-01-12", True),
        ("2D352", "2023-01-12", True),
        ("4A506", "2025-11-15", True),
    ],
)
def test_a_code_starts_when_the_timeline_says(knowledge: Knowledge, code: str, day: str, exact: bool) -> None:  # noqa: FBT001
    (found,) = [one.from_.start for one in knowledge.codes if one.code == code]
    assert (found.day, found.exact) == (date.fromisoformat(day), exact)


def test_the_500_series_started_together(knowledge: Knowledge) -> None:
    series = [one for one in knowledge.codes if one.code[2] == "5"]
    assert len(series) == 16
    assert {one.from_.on for one in series} == {LIST_OF_2025}


def test_list_versions_join_without_gap_from_the_first_regulation_on(knowledge: Knowledge) -> None:
    in_force = [one for one in knowledge.list_versions if one.status == "in_force_period" and one.from_]
    assert in_force[0].from_ is not None
    assert in_force[0].from_.on == date(2009, 8, 27)
    for before, after in pairwise(in_force):
        assert after.from_ is not None
        assert before.until == after.from_.on
    assert in_force[-1].until is None


def test_every_country_has_one_row(knowledge: Knowledge) -> None:
    codes = [territory.code for territory in knowledge.territories]
    assert sorted(codes) == sorted(COUNTRY_CODES)
    assert len(ISO_3166_1) == 249


def lies_in(territory: Territory, day: date, goods: Truth = NO) -> Truth:
    return territory.lies_in(day, goods)


@pytest.mark.parametrize(
    ("code", "day", "expected"),
    [
        ("NL", "2009-08-27", YES),
        ("NL", "2026-11-22", YES),
        ("NL", "2009-08-26", UNKNOWN),
        ("HR", "2013-06-30", NO),
        ("HR", "2013-07-01", YES),
        ("GB", "2020-12-31", YES),
        ("GB", "2021-01-01", NO),
        ("XI", "2026-11-22", UNKNOWN),
        ("XI", "2020-12-31", YES),
        ("IM", "2026-11-22", UNKNOWN),
        ("IM", "2020-12-31", YES),
        ("JE", "2021-01-01", UNKNOWN),
        ("GG", "2020-12-31", YES),
        ("XC", "2026-11-22", NO),
        ("XL", "2026-11-22", NO),
        ("EA", "2026-11-22", NO),
        ("IC", "2026-11-22", YES),
        ("QM", "2026-11-22", NO),
        ("QN", "2026-11-22", NO),
        ("QO", "2026-11-22", NO),
        ("XN", "2026-11-22", UNKNOWN),
        ("AD", "2026-11-22", NO),
        ("SM", "2026-11-22", NO),
        ("GI", "2026-11-22", NO),
        ("MC", "2026-11-22", YES),
        ("AX", "2026-11-22", YES),
        ("RE", "2026-11-22", YES),
        ("YT", "2010-01-01", UNKNOWN),
        ("YT", "2026-11-22", YES),
        ("BL", "2026-11-22", NO),
        ("AW", "2026-11-22", NO),
        ("CW", "2026-11-22", NO),
        ("SX", "2026-11-22", NO),
        ("BQ", "2026-11-22", NO),
        ("GL", "2026-11-22", NO),
        ("FO", "2026-11-22", NO),
        ("NC", "2026-11-22", NO),
        ("TR", "2026-11-22", NO),
        ("CH", "2026-11-22", NO),
        ("NO", "2026-11-22", NO),
        ("EG", "2026-11-22", NO),
    ],
)
def test_a_territory_lies_in_the_customs_territory_when_it_does(
    knowledge: Knowledge, code: str, day: str, expected: Truth
) -> None:
    (territory,) = [one for one in knowledge.territories if one.code == code]
    assert lies_in(territory, date.fromisoformat(day)) is expected


@pytest.mark.parametrize(
    ("day", "goods", "expected"),
    [
        ("2020-12-31", YES, YES),
        ("2021-01-01", YES, YES),
        ("2021-01-01", NO, UNKNOWN),
        ("2021-01-01", UNKNOWN, UNKNOWN),
        ("2026-11-22", YES, YES),
    ],
)
def test_northern_ireland_lies_in_it_for_goods(knowledge: Knowledge, day: str, goods: Truth, expected: Truth) -> None:
    (territory,) = [one for one in knowledge.territories if one.code == "XI"]
    assert lies_in(territory, date.fromisoformat(day), goods) is expected


def test_the_union_has_27_members_and_once_had_28(knowledge: Knowledge) -> None:
    beside = {"AX", "MC", "GF", "GP", "MQ", "RE", "MF", "YT", "BL", "GG", "JE", "IM", "XI", "IC"}
    for day, members in ((date(2012, 1, 1), 27), (date(2015, 1, 1), 28), (date(2026, 1, 1), 27)):
        inside = {one.code for one in knowledge.territories if lies_in(one, day) is YES}
        assert len(inside - beside) == members
