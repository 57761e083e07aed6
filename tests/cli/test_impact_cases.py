"""`sluis impact` over case files: which provision or fact makes which cases differ; and against a kept state of the law."""

from __future__ import annotations

import csv
import io
import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from sluis import open_world
from sluis.assessment.kept_world import keep
from sluis.assessment.world import World
from sluis.law.canonical import law_from_json
from sluis.law.statute import canonical_bytes
from tests.cli.running import LANGUAGES, Ran, sluis

EXAMPLES = Path(__file__).parents[2] / "examples"
CASE = "location-tracking.yaml"
RULE = "eu-2021-821.informed_exporter_needs_authorisation"


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """Two cases that the recast surely touches, and one of which nothing is known, so that it may."""
    folder = tmp_path / "cases"
    folder.mkdir()
    for name in ("one.yaml", "two.yaml"):
        shutil.copy(EXAMPLES / CASE, folder / name)
    (folder / "open.yaml").write_text("schema_version: 1\nitems: [{id: a, name: A}]\n", "utf-8")
    return folder


def impact(path: Path, *options: str, before: str = "2021-09-08", after: str = "2021-09-09") -> Ran:
    return sluis("impact", "--from", before, "--to", after, *options, str(path), "--lang", "en")


def test_a_cause_names_all_its_cases(cases: Path) -> None:
    found = impact(cases, "--json").json
    causes = {one["cause"]["key"]: one["files"] for one in found["causes"]}
    assert causes[RULE] == ["one.yaml", "open.yaml", "two.yaml"]
    assert found["counts"] == {"changed": 3, "undecidable": 0, "moved": 0, "unchanged": 0}
    outcomes = {one["file"]: (one["before"]["outcome"], one["after"]["outcome"]) for one in found["cases"]}
    assert outcomes["one.yaml"] == outcomes["two.yaml"] == ("free", "authorisation_required")
    assert outcomes["open.yaml"] == ("cannot_tell", "cannot_tell")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_starts_with_what_makes_the_difference(cases: Path, language: str) -> None:
    ran = sluis("impact", "--from", "2021-09-08", "--to", "2021-09-09", str(cases), "--lang", language)
    assert ran.status == 3
    begins = {
        "en": "Article 5(1) of Regulation (EU) 2021/821 applies from 9 September 2021",
        "nl": "artikel 5, lid 1, van Verordening (EU) 2021/821 geldt vanaf 9 september 2021",
    }
    assert f"3 {begins[language]} one.yaml, open.yaml, two.yaml" in ran.words


def test_as_csv_there_is_a_row_for_each_case_and_for_each_broken_file(cases: Path) -> None:
    (cases / "broken.yaml").write_text("items: [\n", "utf-8")
    ran = impact(cases, "--csv")
    rows = {row["file"]: row for row in csv.DictReader(io.StringIO(ran.out))}
    assert ran.status == 2
    assert (rows["one.yaml"]["outcome_before"], rows["one.yaml"]["outcome_after"]) == ("free", "authorisation_required")
    assert rows["broken.yaml"]["kind"] == "not_read"
    assert "broken.yaml, line" in rows["broken.yaml"]["why"]


def test_a_product_file_between_the_cases_is_named_in_every_form(cases: Path) -> None:
    shutil.copy(EXAMPLES / "products" / "drone.yaml", cases / "drone.yaml")
    assert "Product files, no cases (1): drone.yaml" in impact(cases).words
    assert impact(cases, "--json").json["left_out"] == ["drone.yaml"]
    rows = {row["file"]: row["kind"] for row in csv.DictReader(io.StringIO(impact(cases, "--csv").out))}
    assert rows["drone.yaml"] == "left_out"


def test_one_case_file_is_a_folder_of_one(cases: Path) -> None:
    assert [one["file"] for one in impact(cases / "one.yaml", "--json").json["cases"]] == [str(cases / "one.yaml")]


def test_beyond_the_horizon_no_case_is_unchanged(cases: Path) -> None:
    found = impact(cases / "one.yaml", "--json", before="2026-09-01", after="2099-01-01").json
    assert found["cases"][0]["kind"] != "unchanged"


def test_a_kept_state_that_was_followed_less_far_says_so(cases: Path, tmp_path: Path) -> None:
    world = open_world()
    state = tmp_path / "state.json"
    state.write_bytes(keep(World(world.law, replace(world.knowledge, horizon=date(2021, 1, 1)))))
    ran = impact(cases / "one.yaml", "--from-state", str(state), before="2021-09-09")
    assert "Changes were followed up to and including 1 January 2021" in ran.words


def test_against_the_same_state_on_the_same_day_nothing_differs(cases: Path, tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    state.write_text(sluis("law", "export").out, "utf-8")
    found = impact(cases / "one.yaml", "--from-state", str(state), "--json", before="2021-09-09").json
    assert [one["kind"] for one in found["cases"]] == ["unchanged"]


def test_another_state_differs_by_its_law(cases: Path, tmp_path: Path) -> None:
    """A state in which Article 5(1) began a year later: the same day gives another answer, and the cause is that rule."""
    world = open_world()
    state = tmp_path / "state.json"
    state.write_bytes(keep(World(law_from_json(_one_year_later(world.law.canonical)), world.knowledge)))
    found = impact(cases / "one.yaml", "--from-state", str(state), "--json", before="2021-09-09").json
    assert [one["kind"] for one in found["cases"]] == ["changed"]
    assert RULE in [one["cause"]["key"] for one in found["causes"]]
    assert found["law_digests"][0] != found["law_digests"][1]


def _one_year_later(law: bytes) -> bytes:
    data = json.loads(law)
    for statute in data["statutes"]:
        for one in statute["provisions"]:
            if one["id"] == RULE:
                one["standing"]["from"] = {"on": "2022-09-09"}
    return canonical_bytes(data)


def test_another_period_in_the_other_state_is_a_change(cases: Path, tmp_path: Path) -> None:
    """The same rule in the same state, but records for less long: what holds did not change, what must be done did."""
    world = open_world()
    state = tmp_path / "state.json"
    state.write_bytes(keep(World(law_from_json(_for_three_years(world.law.canonical)), world.knowledge)))
    found = impact(cases / "one.yaml", "--from-state", str(state), "--json", before="2021-09-09").json
    assert [one["kind"] for one in found["cases"]] == ["changed"]
    (difference,) = found["cases"][0]["differences"]
    assert (difference["term_before"][:16], difference["term_after"][:16]) == ("at least 3 years", "at least 5 years")
    assert [one["cause"]["kind"] for one in found["causes"]] == ["encoding"]


def _for_three_years(law: bytes) -> bytes:
    data = json.loads(law)
    for statute in data["statutes"]:
        for one in statute["provisions"]:
            if one["cites"] == "eu-2021-821/article_27/par_3":
                one["obligation"]["deadline"]["number"] = 3
    return canonical_bytes(data)


def test_what_bears_on_the_outcome_is_named_before_what_touches_more_cases(cases: Path) -> None:
    effects = [one["cause"]["effect"] for one in impact(cases, "--json").json["causes"]]
    order = ["prohibition", "authorisation", "notify", "none"]
    assert effects == sorted(effects, key=order.index)
    assert len(set(effects)) > 1


def test_a_provision_that_only_took_over_a_duty_makes_no_difference(cases: Path) -> None:
    found = impact(cases, "--json").json
    moved = {one["about"] for case in found["cases"] for one in case["differences"] if one["moved"]}
    assert moved
    for one in found["causes"]:
        assert one["cause"]["kind"] != "replaced" or one["cause"]["key"] not in moved


def test_a_state_that_was_changed_is_an_integrity_error(cases: Path, tmp_path: Path) -> None:
    state = tmp_path / "state.json"
    state.write_text(sluis("law", "export").out.replace("2021-09-09", "2021-09-08", 1), "utf-8")
    ran = impact(cases, "--from-state", str(state))
    assert (ran.status, ran.err[:4]) == (4, "S400")


def test_what_is_no_state_is_refused(cases: Path) -> None:
    ran = impact(cases, "--from-state", str(cases / "one.yaml"))
    assert (ran.status, ran.err[:4]) == (2, "S142")


def test_a_state_goes_with_cases_only(tmp_path: Path) -> None:
    table = tmp_path / "items.csv"
    table.write_text("id,name\na,A\n", "utf-8")
    ran = impact(table, "--from-state", "state.json")
    assert (ran.status, ran.err[:4]) == (2, "S100")
