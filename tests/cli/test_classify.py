"""`sluis classify`: the interview saves every answer, the record says what it rests on, misuse reaches the case file."""

from __future__ import annotations

import io
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from sluis.knowledge.yaml import read_yaml
from tests.cli.running import LANGUAGES, sluis

if TYPE_CHECKING:
    from collections.abc import Sequence

PRODUCTS = Path(__file__).parents[2] / "examples" / "products"


@pytest.fixture
def imsi_catcher(tmp_path: Path) -> Path:
    return Path(shutil.copy(PRODUCTS / "imsi-catcher.yaml", tmp_path / "product.yaml"))


def answers(monkeypatch: pytest.MonkeyPatch, *said: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{one}\n" for one in said)))


def ask(file: Path, monkeypatch: pytest.MonkeyPatch, said: Sequence[str], *options: str) -> str:
    answers(monkeypatch, *said)
    return sluis("classify", "ask", str(file), "--as-of", "2026-11-22", "--lang", "en", *options).out


NO = ["no"] * 10


def test_an_interview_ends_with_the_code_and_a_name(imsi_catcher: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = ask(imsi_catcher, monkeypatch, ["A. de Vries", *NO, "A. de Vries"])
    assert "listed: 5A001.f.2" in out
    data = read_yaml(imsi_catcher.read_bytes(), "product.yaml").data
    assert data["classified"] | {"on": None} == {"by": "A. de Vries", "on": None, "outcome": "listed", "codes": ["5A001.f.2"]}
    assert data["facts"]["item.extracts_mobile_content"]["author"] == "A. de Vries"


def test_comments_stay_and_answers_are_kept_when_it_breaks_off(imsi_catcher: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    comment = imsi_catcher.read_text("utf-8").splitlines()[0]
    ask(imsi_catcher, monkeypatch, ["A. de Vries", "no"])
    after = imsi_catcher.read_text("utf-8")
    assert comment.startswith("#")
    assert comment in after
    assert "item.jams_mobile_selectively: {value: no" in after


def test_a_question_says_which_paragraph_turns_on_it(imsi_catcher: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = ask(imsi_catcher, monkeypatch, ["", "?"])
    assert "5A001.f.3" in out
    assert "yes → falls under 5A001" in out


def test_unknown_is_an_answer_and_leaves_the_outcome_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = Path(shutil.copy(PRODUCTS / "quantum-computer.yaml", tmp_path / "product.yaml"))
    out = ask(file, monkeypatch, ["", *["unknown"] * 60])
    assert "cannot tell yet" in out
    assert "unknown" not in file.read_text("utf-8")


def test_out_leaves_the_file_itself_alone(imsi_catcher: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = imsi_catcher.read_bytes()
    ask(imsi_catcher, monkeypatch, ["", *NO], "--out", str(tmp_path / "done.yaml"))
    assert imsi_catcher.read_bytes() == before
    assert "5A001" in (tmp_path / "done.yaml").read_text("utf-8")


def test_an_indexed_entry_is_settled_by_a_named_reader_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "pump.yaml"
    file.write_text(
        "schema_version: 1\nproduct: {name: Zyx, version: '1'}\nfacts: {item.form: goods}\ncandidates: [0B002]\n", "utf-8"
    )
    out = ask(file, monkeypatch, ["", "no", "", "nothing of the kind"])
    assert "the reading does not count" in " ".join(out.split())
    ask(file, monkeypatch, ["A. de Vries", "no", "nothing of the kind", "B. Bakker"])
    data = read_yaml(file.read_bytes(), "pump.yaml").data
    assert data["readings"]["0B002"]["by"] == "A. de Vries"
    assert data["classified"]["outcome"] == "not_listed"
    shown = sluis("classify", "show", str(file), "--as-of", "2026-11-22", "--lang", "en").words
    assert "‘Not listed’ rests on these candidates: 0B002. What was no candidate was not looked at." in shown


def test_a_data_sheet_only_proposes(imsi_catcher: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.txt"
    sheet.write_text("Our box jams mobile services selectively.\n", "utf-8")
    out = ask(imsi_catcher, monkeypatch, ["A. de Vries", "no", *NO], "--datasheet", str(sheet))
    assert "‘Our box jams mobile services selectively’" in out
    facts = read_yaml(imsi_catcher.read_bytes(), "product.yaml").data["facts"]
    assert facts["item.jams_mobile_selectively"]["source"] == "sluis classify ask"


def test_a_confirmed_proposal_keeps_its_sentence(imsi_catcher: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.txt"
    sheet.write_text("Our box jams mobile services selectively.\n", "utf-8")
    ask(imsi_catcher, monkeypatch, ["A. de Vries", "yes", *NO], "--datasheet", str(sheet))
    fact = read_yaml(imsi_catcher.read_bytes(), "product.yaml").data["facts"]["item.jams_mobile_selectively"]
    assert fact["source"] == "sheet.txt, p. 1: ‘Our box jams mobile services selectively’"
    assert (fact["value"], fact["author"]) == ("yes", "A. de Vries")


def test_nobody_confirms_nothing(imsi_catcher: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.txt"
    sheet.write_text("Our box jams mobile services selectively.\n", "utf-8")
    out = ask(imsi_catcher, monkeypatch, [""], "--datasheet", str(sheet))
    assert "A proposal only counts where somebody confirms it by name" in out
    assert "jams" not in imsi_catcher.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_record_is_the_same_in_yaml_and_json(imsi_catcher: Path, language: str) -> None:
    as_json = sluis("classify", "show", str(imsi_catcher), "--json", "--lang", language).json
    as_yaml = read_yaml(sluis("classify", "show", str(imsi_catcher), "--yaml", "--lang", language).out.encode(), "record").data
    assert msgspec.to_builtins(as_yaml["parts"], str_keys=True)[0]["candidates"][0]["code"] == "5A001"
    assert [one["code"] for one in as_json["parts"][0]["candidates"]] == [
        one["code"] for one in as_yaml["parts"][0]["candidates"]
    ]
    assert as_json["outcome"] == as_yaml["outcome"] == "open"


def test_an_earlier_product_with_the_same_facts_and_another_outcome_is_shown(
    imsi_catcher: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ask(imsi_catcher, monkeypatch, ["A. de Vries", *NO, "A. de Vries"])
    folder = tmp_path / "earlier"
    folder.mkdir()
    other = (
        imsi_catcher.read_text("utf-8")
        .replace("Netscan", "Oldscan")
        .replace("outcome: listed, codes: [5A001.f.2]", "outcome: not_listed")
    )
    (folder / "old.yaml").write_text(other, "utf-8")
    shutil.copy(imsi_catcher, folder / "same.yaml")
    shown = sluis("classify", "show", str(imsi_catcher), "--as-of", "2026-11-22", "--precedents", str(folder), "--lang", "en")
    assert "Voorbeeld Oldscan 1.4 (old.yaml): not listed" in shown.words
    assert "same.yaml" not in shown.out


def test_another_list_says_what_differs(imsi_catcher: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(imsi_catcher, monkeypatch, ["A. de Vries", *NO, "A. de Vries"])
    recorded = sluis("classify", "show", str(imsi_catcher), "--as-of", "2013-01-01", "--json").json["recorded"]
    assert recorded["outcome_differs"]
    assert recorded["codes_gone"] == ["5A001.f.2"]


def test_misuse_is_asked_kept_and_handed_to_a_case(imsi_catcher: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, "A. de Vries", "yes", "journalists", "sources become known", "", "keep no content", "", *["no"] * 7)
    shown = sluis("classify", "misuse", str(imsi_catcher), "--ask", "--lang", "en").words
    assert "harm: journalists: sources become known" in shown
    assert "design: keep no content (to be decided)" in shown
    assert "near: 5A001.f, 5A001.j, 5D001.e" in shown
    facts = sluis("classify", "facts", str(imsi_catcher), "--json").json["facts"]
    assert facts["item.can_intercept_communications"]["value"] == "yes"
    assert facts["item.can_intercept_communications"]["source"] == "product.yaml"
    assert facts["item.extracts_mobile_identifiers"] == {"value": "yes", "source": "product.yaml"}


def test_the_facts_can_be_pasted_into_a_case_file(imsi_catcher: Path, tmp_path: Path) -> None:
    facts = sluis("classify", "facts", str(imsi_catcher)).out
    case = tmp_path / "case.yaml"
    item = "\n".join(f"    {line}" for line in facts.splitlines())
    case.write_text(f"schema_version: 1\nas_of: 2026-11-22\nitems:\n  - id: box\n    name: Box\n{item}\n", "utf-8")
    assert sluis("assess", str(case)).status in (0, 1, 3)


def test_misuse_that_the_facts_contradict_is_said(tmp_path: Path) -> None:
    file = tmp_path / "tool.yaml"
    file.write_text(
        "schema_version: 1\nproduct: {name: Tool, version: '1'}\nfacts: {item.extracts_raw_data: yes}\n"
        "misuse: {by: A, on: 2026-11-22, capabilities: {extract: {present: no}}}\n",
        "utf-8",
    )
    assert "the facts say otherwise: item.extracts_raw_data" in sluis("classify", "misuse", str(file), "--lang", "en").words


@pytest.mark.parametrize("command", ["show", "misuse", "facts", "ask"])
def test_a_file_that_is_no_product_is_refused(command: str, tmp_path: Path) -> None:
    file = tmp_path / "no.yaml"
    file.write_text("schema_version: 1\n", "utf-8")
    ran = sluis("classify", command, str(file))
    assert (ran.status, ran.err[:4]) == (2, "S104")
