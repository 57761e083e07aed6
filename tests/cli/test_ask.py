"""`sluis ask`: the interview completes a case file and loses nothing."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.cli.running import sluis

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def unclassified(tmp_path: Path) -> Path:
    """The example that ends free, of which nobody classified the item or said that records are kept."""
    text = (EXAMPLES / "free.yaml").read_text(encoding="utf-8")
    file = tmp_path / "case.yaml"
    classified = "classification: {code: not_listed, by: A. de Vries, on: 2026-11-02}"
    assert classified in text
    text = text.replace(classified, "classification: null").replace("  deal.records_kept: yes\n", "")
    file.write_text(text, encoding="utf-8")
    return file


def _answers(monkeypatch: pytest.MonkeyPatch, *said: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{one}\n" for one in said)))


def test_the_most_decisive_question_comes_first(unclassified: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answers(monkeypatch)
    ran = sluis("ask", str(unclassified), "--lang", "en")
    first = ran.out.index("Is the item listed in Annex I?")
    assert first < ran.out.index(">")


def test_an_answer_is_written_and_comments_stay(unclassified: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = unclassified.read_text(encoding="utf-8")
    _answers(monkeypatch, "not_listed", "A. de Vries", "2026-11-03")
    sluis("ask", str(unclassified), "--lang", "en")
    after = unclassified.read_text(encoding="utf-8")
    assert "code: not_listed" in after
    assert "by: A. de Vries" in after
    assert all(line in after for line in before.splitlines() if line.lstrip().startswith("#"))


def test_answers_given_before_the_end_of_input_are_kept(unclassified: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answers(monkeypatch, "5A002.a.1", "A. de Vries", "2026-11-03")
    ran = sluis("ask", str(unclassified), "--lang", "en")
    assert ran.status == 2
    assert "code: 5A002.a.1" in unclassified.read_text(encoding="utf-8")


def test_unknown_is_an_answer_and_is_not_asked_again(unclassified: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _answers(monkeypatch, *["unknown"] * 40)
    ran = sluis("ask", str(unclassified), "--lang", "en")
    assert ran.status == 1
    assert ran.out.count("Is the item listed in Annex I?") == 1
    assert "Outcome: cannot tell yet" in ran.out


def test_an_answer_that_the_file_cannot_hold_is_refused_and_asked_again(
    unclassified: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answers(monkeypatch, "9Z999", "A. de Vries", "2026-11-03", "unknown")
    ran = sluis("ask", str(unclassified), "--lang", "en")
    assert "S124" in ran.out
    assert "9Z999" not in unclassified.read_text(encoding="utf-8")
    assert ran.out.count("Is the item listed in Annex I?") == 2


def test_another_file_can_be_written_instead(unclassified: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, out = unclassified.read_bytes(), tmp_path / "completed.yaml"
    _answers(monkeypatch, "5A002.a.1", "A. de Vries", "2026-11-03", *["unknown"] * 40)
    sluis("ask", str(unclassified), "--out", str(out), "--lang", "nl")
    assert unclassified.read_bytes() == before
    assert "5A002.a.1" in out.read_text(encoding="utf-8")


def test_answering_everything_reaches_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The example that ends free, with one deciding answer taken out, and given again in the interview."""
    text = (EXAMPLES / "free.yaml").read_text(encoding="utf-8")
    file = tmp_path / "free.yaml"
    file.write_text(text.replace("      item.under_national_measure: no\n", ""), encoding="utf-8")
    _answers(monkeypatch, "nee")
    ran = sluis("ask", str(file), "--lang", "nl")
    assert ran.status == 0
    assert "Uitkomst: vrij" in ran.out


def test_an_answer_stands_beside_what_sources_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two sources disagree; the answer is a third, and takes nothing away."""
    text = (EXAMPLES / "free.yaml").read_text(encoding="utf-8")
    file = tmp_path / "case.yaml"
    sources = ("{value: yes, source: newspaper}  # page 3", "{value: no, source: memo, interested: no}")
    contested = "exporter.doubts_remain:" + "".join(f"\n    - {one}" for one in sources)
    file.write_text(text.replace("exporter.doubts_remain: no", contested), encoding="utf-8")
    _answers(monkeypatch, "no")
    ran = sluis("ask", str(file), "--lang", "en")
    after = file.read_text(encoding="utf-8")
    assert "newspaper" in after
    assert "# page 3" in after
    assert "sluis ask" in after
    assert ran.status == 1


def test_a_json_file_stays_json(unclassified: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reader: Any = YAML(typ="safe", pure=True)
    file = tmp_path / "case.json"
    file.write_text(json.dumps(reader.load(unclassified.read_text(encoding="utf-8")), default=str), encoding="utf-8")
    _answers(monkeypatch, "5A002.a.1", "A. de Vries", "2026-11-03", "yes")
    sluis("ask", str(file), "--lang", "en")
    assert json.loads(file.read_text(encoding="utf-8"))["items"][0]["classification"]["code"] == "5A002.a.1"


def test_a_place_that_cannot_be_written_is_said_before_the_first_question(unclassified: Path, tmp_path: Path) -> None:
    ran = sluis("ask", str(unclassified), "--out", str(tmp_path / "absent" / "x.yaml"), "--lang", "nl")
    assert (ran.status, ran.err[:4]) == (2, "S136")
    assert ran.out == ""
