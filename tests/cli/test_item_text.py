"""`sluis item show` and `diff` with the official text: beside our words, and word by word."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import LANGUAGES, Ran, sluis

FIRST = ["5A004 “Lamps” as follows:", "5A004.a Exceeding 50 W;", "5A004.b Candles.", "5A004.b Note 1: 5A004.b. spares wax."]
LAST = ["5A004 “Lamps” as follows:", "5A004.a Exceeding 60 W;", "5A004.b Candles.", "5A004.b Note 1: 5A004.b. spares wax."]
DEFINITIONS = {"doc_type": "definitions_annex", "title": "DEFINITIONS", "verbatim_text": '"Lamps" (5) means things that shine.'}
OURS_5A004_B = {"nl": "ruwe gegevens uit een vergrendeld apparaat", "en": "raw data from a locked device"}


def keep(home: Path, day: str, lines: list[str], *options: str) -> None:
    """Import a small list for a day."""
    file = home.parent / f"list-{day}.json"
    entries = [{"entry_code": "5A004", "verbatim_text": "\n".join(lines)}]
    content: dict[str, Any] = {"entries": entries, "docs": [DEFINITIONS], "valid_from": day, "corpus_version": f"list-{day}"}
    file.write_text(json.dumps(content), "utf-8")
    assert sluis("annex", "import", str(file), *options, SLUIS_HOME=str(home)).status == 0


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with the text of one day."""
    keep(tmp_path / "home", "2021-09-09", FIRST)
    return tmp_path / "home"


def item(home: Path, *arguments: str) -> Ran:
    return sluis("item", *arguments, SLUIS_HOME=str(home))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_official_words_stand_beside_ours(home: Path, language: str) -> None:
    ran = item(home, "show", "5A004", "--as-of", "2021-09-09", "--lang", language)
    assert ran.status == 0
    (row,) = [line for line in ran.out.splitlines() if line.split()[:1] == ["5A004.b"] and "Candles." in line]
    assert OURS_5A004_B[language].split()[0] in row
    assert '"Lamps" (5) means things that shine.' in ran.words


def test_a_note_has_our_words_beside_its_own(home: Path) -> None:
    found = item(home, "show", "5A004.b", "--as-of", "2021-09-09", "--json").json
    assert "5A004.b/note_1" in {one["path"] for one in found["criteria"]}
    assert all(one["path"].startswith("5A004.b") for one in found["criteria"])
    assert [one["label"] for one in found["official"]["passages"]][1:] == ["Note 1"]


@pytest.mark.parametrize(("language", "said"), [("nl", "niet geïmporteerd"), ("en", "has not been imported")])
def test_without_the_text_our_words_stand_alone_and_the_remedy_is_named(tmp_path: Path, language: str, said: str) -> None:
    ran = item(tmp_path, "show", "5A004", "--lang", language)
    assert said in ran.words
    assert "sluis annex import FILE" in ran.words
    assert OURS_5A004_B[language] in ran.words
    assert item(tmp_path, "show", "5A004", "--json").json["official"] is None


def test_an_entry_that_the_imported_text_lacks_is_said_to_be_missing_there(home: Path) -> None:
    assert "does not have 2B201" in item(home, "show", "2B201", "--as-of", "2021-09-09", "--lang", "en").words


def test_an_entry_that_is_only_indexed_shows_no_words_of_ours(tmp_path: Path) -> None:
    assert item(tmp_path, "show", "2B201", "--json").json["criteria"] == []


@pytest.mark.parametrize(("language", "said"), [("nl", "Andere woorden of cijfers"), ("en", "Other words or figures")])
def test_the_difference_of_an_entry_has_a_redline(home: Path, language: str, said: str) -> None:
    keep(home, "2025-11-15", LAST)
    ran = item(home, "diff", "2021-09-09", "2025-11-15", "5A004", "--lang", language)
    assert ran.status == 3
    assert said in ran.words
    assert "Exceeding [-50-]{+60+} W;" in ran.words
    found = item(home, "diff", "2021-09-09", "2025-11-15", "5A004", "--json").json
    assert found["change"] == "changed"
    assert [one["new_path"] for one in found["redline"]["differences"]] == ["5A004.a"]


def test_a_text_is_not_compared_with_itself_where_the_list_changed(home: Path) -> None:
    ran = item(home, "diff", "2021-09-09", "2025-11-15", "5A004", "--lang", "en")
    assert "only the text of 2021-09-09 has been imported" in ran.words
    assert "There is no difference" not in ran.words
    ran = sluis("annex", "diff", "2021-09-09", "2025-11-15", SLUIS_HOME=str(home))
    assert (ran.status, ran.err[:4]) == (2, "S365")


def test_the_difference_of_an_entry_without_a_text_says_what_to_import(tmp_path: Path) -> None:
    ran = item(tmp_path, "diff", "2021-09-09", "2025-11-15", "5A004", "--lang", "en")
    assert ran.status == 3
    assert "sluis annex import FILE" in ran.words
    assert item(tmp_path, "diff", "2021-09-09", "2025-11-15", "5A004", "--json").json["redline"] is None


def test_an_entry_that_stayed_the_same_is_exit_0(tmp_path: Path) -> None:
    assert item(tmp_path, "diff", "2021-09-09", "2021-10-01", "5A004").status == 0
    assert item(tmp_path, "diff", "2021-09-09", "2021-10-01", "9Z999").status == 2
