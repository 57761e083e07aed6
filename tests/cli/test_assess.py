"""`sluis assess`: the page, the JSON, the exit status, and what happens with bad input."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sluis.cli.words import VERIFIED_IN
from sluis.statutes import LAW
from tests.cli.running import LANGUAGES, sluis

EXAMPLES = Path(__file__).parents[2] / "examples"


def _example(name: str) -> str:
    return str(EXAMPLES / f"{name}.yaml")


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("free", 0),
        ("factsheet-1-firewall", 1),
        ("factsheet-2-network-equipment", 3),
        ("factsheet-3-tls-inspection", 3),
        ("emotion-recognition", 1),
        ("location-tracking", 3),
        ("mixed-order", 3),
    ],
)
def test_the_exit_status_says_what_was_found(name: str, status: int) -> None:
    assert sluis("assess", _example(name)).status == status


def test_brackets_in_a_case_file_are_text(tmp_path: Path) -> None:
    case = tmp_path / "[/b]" / "[i].yaml"
    case.parent.mkdir(parents=True)
    content = Path(_example("factsheet-1-firewall")).read_text(encoding="utf-8")
    assert "role: end_user" in content
    case.write_text(content.replace("role: end_user", 'id: "[/b]"\n    role: end_user'), encoding="utf-8")
    ran = sluis("assess", str(case), "--lang", "en")
    assert ran.status == 1
    assert "[/b]" in ran.words


@pytest.mark.parametrize(("language", "outcome"), [("nl", "vergunning vereist"), ("en", "authorisation required")])
def test_the_page_names_outcome_advice_and_article(language: str, outcome: str) -> None:
    page = sluis("assess", _example("location-tracking"), "--lang", language).words
    assert outcome in page
    assert "5(1)" in page or "artikel 5, lid 1" in page


@pytest.mark.parametrize(("language", "words"), [("nl", "een Roemeense tekst"), ("en", "a Romanian text only")])
def test_a_rule_that_was_seen_in_another_language_only_is_said_to_be_so(language: str, words: str) -> None:
    ran = sluis("assess", _example("factsheet-3-tls-inspection"), "--lang", language)
    assert words in ran.words
    findings = sluis("assess", _example("factsheet-3-tls-inspection"), "--json").json["lines"][0]["findings"]
    assert [one["verified_in"] for one in findings if one["cites"] == "eu-2021-821/article_3/par_1"] == ["ro"]


def test_every_language_of_a_text_that_was_seen_has_words() -> None:
    seen = [one.standing.verified for one in LAW.provisions if one.standing.verified]
    assert {one.language for one in seen if one.language} == set(VERIFIED_IN)


def test_the_day_on_the_command_line_wins_and_is_recorded() -> None:
    ran = sluis("assess", _example("location-tracking"), "--as-of", "2021-09-08", "--json")
    answer = json.loads(ran.out)
    assert answer["axes"]["authorisation_required"] == "no"
    assert (answer["provenance"]["as_of"], answer["provenance"]["as_of_given_by"]) == ("2021-09-08", "command_line")


def test_a_rule_of_later_law_is_named_with_its_first_day() -> None:
    page = sluis("assess", _example("location-tracking"), "--as-of", "2019-09-10", "--lang", "en").words
    assert "Not in force on this day" in page
    assert "2021-09-09" in page


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "S101"),
        (b"\xff\xfe\x00", "S101"),
        (b"schema_version: 1\nas_of: 2026-02-30\nitems: []\n", "S101"),
        (b"a: &a [x]\nb: *a\n", "S101"),
        (b"schema_version: 2\nitems: []\n", "S105"),
        (b"schema_version: 1\n", "S104"),
        (b"schema_version: 1\nitems: [{id: a, name: b}]\n", "S128"),
        (b"- just\n- a list\n", "S102"),
    ],
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_bad_input_is_one_clear_message_and_exit_2(content: bytes, code: str, language: str, tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_bytes(content)
    ran = sluis("assess", str(file), "--lang", language)
    assert ran.status == 2
    assert ran.out == ""
    assert ran.err.startswith(f"{code}  ")
    assert "Traceback" not in ran.err
    assert str(file) in ran.err


def test_a_file_of_100_megabytes_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    with file.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    ran = sluis("assess", str(file), "--lang", "en")
    assert (ran.status, ran.err[:4]) == (2, "S131")


def _order(lines: int, said: int = 20) -> dict[str, Any]:
    """An order as large as asked, of which nothing but the names is known."""
    items = [{"id": f"item-{number}", "name": "Flow meter for drinking water" * said} for number in range(lines)]
    return {"schema_version": 1, "as_of": "2026-11-21", "items": items}


def _as_yaml(order: dict[str, Any]) -> str:
    lines = [f"  - {{id: {one['id']}, name: {one['name']}}}" for one in order["items"]]
    return "\n".join(("schema_version: 1", "as_of: 2026-11-21", "items:", *lines, ""))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_large_file_is_refused_as_yaml(language: str, tmp_path: Path) -> None:
    file = tmp_path / "order"
    file.write_text(_as_yaml(_order(220)), encoding="utf-8")
    assert 128 * 1024 < file.stat().st_size < 140 * 1024
    refused = sluis("assess", str(file), "--lang", language)
    assert (refused.status, refused.out, refused.err[:4]) == (2, "", "S131")
    assert "128 KiB" in refused.err
    assert "JSON" in refused.err
    assert "1024 KiB" in refused.err


def test_a_large_file_is_read_as_json(tmp_path: Path) -> None:
    file = tmp_path / "order"
    file.write_text(json.dumps(_order(44, said=120)), encoding="utf-8")
    assert file.stat().st_size > 128 * 1024
    assert len(sluis("assess", str(file), "--json").json["lines"]) == 44


@pytest.mark.parametrize("language", LANGUAGES)
def test_large_json_that_is_broken_is_said_to_be_so_where(language: str, tmp_path: Path) -> None:
    file = tmp_path / "order.json"
    file.write_text(json.dumps(_order(220), indent=1).replace('"as_of":', '"as_of"', 1), encoding="utf-8")
    refused = sluis("assess", str(file), "--lang", language)
    assert (refused.status, refused.err[:4]) == (2, "S131")
    assert {"nl": "vanaf regel 3, kolom 10", "en": "from line 3, column 10"}[language] in refused.err


def test_a_key_that_is_there_twice_is_refused_in_json_too(tmp_path: Path) -> None:
    file = tmp_path / "order.json"
    file.write_text('{\n "schema_version": 1,\n "items": [],\n "items": []\n}', encoding="utf-8")
    ran = sluis("assess", str(file), "--lang", "en")
    assert (ran.status, ran.err[:4]) == (2, "S101")
    assert "line 4: The key ‘items’ is there twice; the first is on line 3" in ran.err


@pytest.mark.parametrize(("what", "code"), [("folder", "S130"), ("absent", "S130")])
def test_what_is_no_file_is_refused(what: str, code: str, tmp_path: Path) -> None:
    path = tmp_path if what == "folder" else tmp_path / "absent.yaml"
    ran = sluis("assess", str(path), "--lang", "nl")
    assert (ran.status, ran.err[:4]) == (2, code)


def test_a_day_that_is_none_is_refused() -> None:
    ran = sluis("assess", _example("free"), "--as-of", "yesterday", "--lang", "en")
    assert (ran.status, ran.err[:4]) == (2, "S132")


def test_the_explanation_has_the_shape_of_the_rule() -> None:
    page = sluis("assess", _example("location-tracking"), "--why", "--lang", "en").words
    assert "cyber-surveillance item (Article 2, point (20), of Regulation (EU) 2021/821)" in page


@pytest.mark.parametrize(
    ("language", "day", "basis"),
    [
        ("nl", "Tot en met 31 december 2031", "volgens artikel 3 van Verordening (EEG, Euratom) nr. 1182/71"),
        ("en", "Up to and including 31 December 2031", "under Article 3 of Regulation (EEC, Euratom) No 1182/71"),
    ],
)
def test_a_deadline_is_shown_as_a_day(language: str, day: str, basis: str) -> None:
    page = sluis("assess", _example("location-tracking"), "--lang", language).words
    assert day in page
    assert basis in page


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "Geef voor de datum op: deal.exported_on"), ("en", "For the date, state: deal.exported_on")],
)
def test_without_the_day_of_the_export_the_page_says_what_is_missing(language: str, words: str) -> None:
    assert words in sluis("assess", _example("mixed-order"), "--lang", language).words


def test_the_day_of_a_deadline_is_in_the_json() -> None:
    answer = sluis("assess", _example("location-tracking"), "--json").json
    union, dutch = (duty["due"] for duty in answer["duties"] if duty["duty"] == "keep_records")
    assert (union["on"], union["kind"], union["cites"]) == ("2031-12-31", "until", "eu-1971-1182/article_3")
    assert (dutch["on"], dutch["kind"], dutch["cites"]) == ("2033-12-31", "until", "nl-algemene-termijnenwet/article_4")


@pytest.mark.parametrize(
    ("activity", "bearer"),
    [("brokering", "de tussenhandelaar"), ("technical_assistance", "de verlener van technische bijstand")],
)
def test_a_duty_of_another_than_the_exporter_names_him_and_not_the_exporter(tmp_path: Path, activity: str, bearer: str) -> None:
    told = "facts:\n  exporter.informed_by_authority: yes\n  exporter.informed_of_weapons_of_mass_destruction: yes\n"
    file = tmp_path / "case.yaml"
    file.write_text(
        f"schema_version: 1\nas_of: 2026-11-22\nactivity: {activity}\ndestination: EG\n{told}"
        "items: [{id: router, name: Router, classification: 5A002.a.1}]\n"
    )
    page = sluis("assess", str(file), "--lang", "nl").words
    assert f"Voor {bearer}: " in page
    assert "de autoriteit heeft u ingelicht" in page
    assert "de exporteur ingelicht" not in page
