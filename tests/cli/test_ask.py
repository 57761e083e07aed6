"""`sluis ask`: the interview completes a case file and loses nothing."""

from __future__ import annotations

import io
import json
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from ruamel.yaml import YAML

from sluis.cli.unsettled import unsettled
from sluis.law.between import Between
from sluis.law.evidence import Established, Statement
from sluis.law.text import Language
from sluis.statutes.facts.deal import MODE
from tests.cli.running import LANGUAGES, sluis

if TYPE_CHECKING:
    from sluis.assessment.circumstances import Line
    from sluis.assessment.world import World

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


def test_a_json_file_keeps_every_digit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    value = '{"amount": 5400.10000000000000000001, "currency": "EUR"}'
    file = tmp_path / "case.json"
    file.write_text(
        f'{{"schema_version": 1, "as_of": "2026-11-21", "items": [{{"id": "a", "name": "A", "value": {value}}}]}}',
        encoding="utf-8",
    )
    _answers(monkeypatch, *["unknown"] * 60)
    sluis("ask", str(file), "--lang", "en")
    assert '"amount": 5400.10000000000000000001,' in file.read_text(encoding="utf-8")


def test_yaml_between_braces_stays_yaml(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "case.yaml"
    file.write_text("{schema_version: 1, as_of: 2026-11-21, items: [{id: a, name: A}]}\n", encoding="utf-8")
    _answers(monkeypatch, *["unknown"] * 60)
    sluis("ask", str(file), "--lang", "en")
    assert file.read_text(encoding="utf-8").startswith("{schema_version: 1, ")


def test_a_place_that_cannot_be_written_is_said_before_the_first_question(unclassified: Path, tmp_path: Path) -> None:
    ran = sluis("ask", str(unclassified), "--out", str(tmp_path / "absent" / "x.yaml"), "--lang", "nl")
    assert (ran.status, ran.err[:4]) == (2, "S136")
    assert ran.out == ""


NEWS = (
    "\n    - {value: yes, source: newspaper, on: 2026-10-01}"
    "\n    - {value: no, source: memo, author: J. Jansen, interested: no}"
)
DISAGREE = {"nl": "de bronnen spreken elkaar tegen", "en": "the sources disagree"}
WORDS = {"nl": ("ja", "nee"), "en": ("yes", "no")}


def _warning(out: str, lead: str) -> str:
    """What stands below the lead of a warning, up to the next question."""
    return out.split(lead)[1].partition("\n\n")[0]


def _example_with(file: Path, old: str, new: str) -> str:
    text = (EXAMPLES / "free.yaml").read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    return str(file)


@pytest.mark.parametrize("said", ["no", "unknown"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_sources_that_still_disagree_after_the_answer_are_named_with_what_each_said(
    language: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _example_with(tmp_path / "case.yaml", "exporter.doubts_remain: no", f"exporter.doubts_remain: {NEWS}")
    _answers(monkeypatch, said)
    ran = sluis("ask", file, "--lang", language)
    yes, no = WORDS[language]
    assert DISAGREE[language] in ran.out
    assert f"newspaper, 2026-10-01: {yes}" in ran.out
    assert f"J. Jansen, memo: {no}" in ran.out
    assert ("sluis ask" in ran.out) is (said == "no")
    assert file in _warning(ran.out, DISAGREE[language])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_settles_the_fact_is_followed_by_no_warning(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = _example_with(tmp_path / "case.yaml", "  exporter.doubts_remain: no\n", "")
    _answers(monkeypatch, "no")
    ran = sluis("ask", file, "--lang", language)
    assert ran.status == 0
    assert {"nl": "Let op", "en": "Please note"}[language] not in ran.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_another_fact_contradicts_is_shown_beside_it(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not informed at all, and informed of one use: the general answer is given again, and does not help."""
    both = "exporter.informed_by_authority: no\n  exporter.informed_of_internal_repression: yes"
    file = tmp_path / "case.yaml"
    _example_with(file, "exporter.informed_by_authority: no", both)
    file.write_text(file.read_text(encoding="utf-8").replace("item.dual_use: no", "item.dual_use: yes"), encoding="utf-8")
    _answers(monkeypatch, "no", *["unknown"] * 60)
    ran = sluis("ask", str(file), "--lang", language)
    warning = ran.out.split({"nl": "kan niet samen waar zijn", "en": "cannot be true together"}[language])[1].partition("\n\n")[
        0
    ]
    assert "(exporter.informed_by_authority)" in warning
    assert "(exporter.informed_of_internal_repression)" in warning


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_that_does_not_count_on_the_day_is_said_to_count_for_nothing(
    language: str, unclassified: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _answers(monkeypatch, "not_listed", "A. de Vries", "2020-11-03", *["unknown"] * 40)
    ran = sluis("ask", str(unclassified), "--lang", language)
    reason = {"nl": "geldt niet voor de lijst van deze dag", "en": "not for the list of this day"}[language]
    warning = _warning(ran.out, f"({reason})")
    assert "A. de Vries" in warning
    assert "2020-11-03" in warning


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_contested_choice_and_a_contested_day_are_said_in_words(language: str, world: World) -> None:
    said = (Statement(frozenset(("physical",)), "case file"), Statement(frozenset(("EG", "NO")), "memo"))
    day = Statement(Between(date(2026, 1, 1), date(2026, 2, 1)), "letter")
    evidence = {
        "deal.mode": Established(None, said, "in_conflict"),
        "application.lodged_on": Established(None, (day,), "in_conflict"),
    }
    line = SimpleNamespace(evidence=evidence)
    told = [
        text.into(Language(language))
        for ref in evidence
        for text in unsettled(ref, cast("list[Line]", [line]), world, Path("case.yaml"))
    ]
    physical = MODE.word("physical").into(Language(language))
    assert any(one.endswith(f": {physical}") for one in told)
    assert {"  – memo: EG, NO", "  – letter: 2026-01-01 – 2026-02-01"} <= set(told)
