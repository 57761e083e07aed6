"""The control list as others made open JSON of it."""

import csv
from datetime import date
from pathlib import Path

import msgspec
import pytest

from sluis.classification.official import Kind, OfficialText, read
from sluis.classification.official.run_on import entry_passages


@pytest.fixture(scope="module")
def list_2025(shared: Path) -> OfficialText:
    return read((shared / "control-list/eu_annex_i_2025-11-15_en.json").read_bytes(), "2025")


@pytest.fixture(scope="module")
def list_2021(shared: Path) -> OfficialText:
    return read((shared / "control-list/eu_annex_i_2021_entries_en.json").read_bytes(), "2021")


def test_every_path_and_its_words_come_out_exactly(shared: Path, list_2025: OfficialText) -> None:
    with (shared / "control-list/paragraphs_2025-11-15.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["path"]: row for row in csv.DictReader(file)}
    assert {path: one.text for path, one in list_2025.paragraphs.items()} == {path: row["text"] for path, row in rows.items()}
    assert len(list_2025.paragraphs) == 3_443
    assert len(list_2025.codes) == 384
    not_used = {path for path, one in list_2025.paragraphs.items() if one.is_not_used}
    assert not_used == {path for path, row in rows.items() if row["not_used"] == "1"}


def test_the_text_says_which_it_is(list_2025: OfficialText) -> None:
    assert (list_2025.celex, list_2025.day, list_2025.language) == ("02021R0821-20251115", date(2025, 11, 15), "en")
    assert not list_2025.inferred


def test_items_of_a_note_that_the_file_took_for_paragraphs_are_doubted(list_2025: OfficialText) -> None:
    # “5A004.b. does not include: a. Debuggers, hypervisors” is Note 2 to 5A004.b, whatever path the file gives it.
    assert list_2025.paragraphs["5A004.b.2.a"].uncertain
    assert not list_2025.paragraphs["5A004.b.2"].uncertain


def test_notes_that_the_file_runs_together_are_told_apart(list_2025: OfficialText) -> None:
    assert [(one.kind, one.label) for one in list_2025.notes["5A004.b"]] == [(Kind.NOTE, "Note 1"), (Kind.NOTE, "Note 2")]
    assert list_2025.notes["5A004.b"][1].text == "5A004.b. does not include:"


def test_a_definition_is_whole(list_2025: OfficialText) -> None:
    [term] = list_2025.definitions["personal area network"]
    assert term.words.count("\n") > 1


def test_a_term_governs_the_paragraph_that_its_note_names(list_2025: OfficialText) -> None:
    [term] = list_2025.definitions["channel switching time"]
    assert term.governs == "5A001.b.5.b"
    assert "arrive at or within ±0,05 %" in term.words
    [everywhere] = list_2025.definitions["laser"]
    assert everywhere.governs == ""


def test_most_lines_that_the_file_calls_parameters_have_a_comparison(shared: Path, list_2025: OfficialText) -> None:
    feed = msgspec.json.decode((shared / "control-list/eu_annex_i_2025-11-15_en.json").read_bytes())
    lines = {line for entry in feed["entries"] for line in entry["parameters"]}
    found = [list_2025.paragraphs.get(line.partition(" ")[0]) for line in lines]
    compared = [one for one in found if one is not None and any(figure.comparator for figure in one.thresholds)]
    assert len(compared) / len(lines) > 0.93


def test_run_on_words_get_their_paragraphs_back(list_2025: OfficialText) -> None:
    """The entries of 2025, of which the paths are known, run together as the copy of 2021 is. 5xx start in mid-list."""
    codes = [code for code in list_2025.codes if code[2] != "5"]
    truth = {path for path in list_2025.paragraphs if path[:5] in codes}
    found = {one.path for code in codes for one in entry_passages(code, run_on(list_2025, code)) if one.kind is Kind.PARAGRAPH}
    assert len(truth & found) / len(truth) > 0.97
    assert len(found - truth) / len(found) < 0.05


def run_on(text: OfficialText, code: str) -> str:
    said = (f"{one.label}{':' if one.kind.is_note and one.label != 'N.B.' else ''} {one.text}" for one in text.under(code))
    return " ".join(said).removeprefix(f"{code} ")


def test_an_inferred_text_says_so(list_2021: OfficialText, list_2025: OfficialText) -> None:
    assert list_2021.inferred
    assert list_2021.day is None
    assert len(list_2021.codes) == 366
    assert list_2021.codes == tuple(code for code in list_2021.codes if code in list_2021.paragraphs)
    both = [path for path in list_2021.paragraphs if path in list_2025.paragraphs]
    assert len(both) / len(list_2021.paragraphs) > 0.95
    assert [one.what for one in list_2021.left_out] == ["uncertain"]
    assert 0 < list_2021.left_out[0].number < 500
