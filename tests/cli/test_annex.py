"""`sluis annex`: the official text, imported, shown and compared."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import LANGUAGES, Ran, sluis

OLD = [
    "7A901 “Lamps” as follows:",
    "7A901.a Exceeding 50 W;",
    "7A901.a Technical Note: For the purposes of 7A901.a., 'watt' means one joule per second.",
    "7A901.b Candles of wax.",
]
NEW = [*OLD[:1], "7A901.a Exceeding 60 W;", *OLD[2:3], "7A901.c Torches of resin and cloth."]
DEFINITIONS = {
    "doc_type": "definitions_annex",
    "title": "DEFINITIONS",
    "verbatim_text": '"Lamps" (7) means things that give light.\n"Lasers" (6) means other things.',
}


def feed(folder: Path, day: str, lines: list[str]) -> str:
    file = folder / f"{day}.json"
    content: dict[str, Any] = {"entries": [{"entry_code": "7A901", "verbatim_text": "\n".join(lines)}], "docs": [DEFINITIONS]}
    file.write_text(json.dumps(content | {"valid_from": day, "corpus_version": f"list-{day}"}), "utf-8")
    return str(file)


@pytest.fixture
def home(tmp_path: Path) -> str:
    """A home with two lists in it."""
    home = str(tmp_path / "home")
    for day, lines in (("2021-09-09", OLD), ("2025-11-15", NEW)):
        assert sluis("annex", "import", feed(tmp_path, day, lines), SLUIS_HOME=home).status == 0
    return home


def annex(home: str, *arguments: str) -> Ran:
    return sluis("annex", *arguments, SLUIS_HOME=home, SLUIS_LANG="en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_import_says_what_came_out(tmp_path: Path, language: str) -> None:
    ran = sluis("annex", "import", feed(tmp_path, "2021-09-09", OLD), "--lang", language, SLUIS_HOME=str(tmp_path / "home"))
    assert ran.status == 0
    assert ran.is_plain
    assert {"nl": "1 codes, 3 onderdelen", "en": "1 codes, 3 paragraphs"}[language] in ran.out


def test_import_as_data(tmp_path: Path) -> None:
    found = annex(str(tmp_path), "import", feed(tmp_path, "2021-09-09", OLD), "--json").json
    assert (found["celex"], found["day"], found["counts"]["codes"]) == ("list-2021-09-09", "2021-09-09", 1)
    assert len(found["digest"]) == 64


def test_an_original_act_gets_its_day_from_the_user(tmp_path: Path) -> None:
    file = tmp_path / "annex.xml"
    file.write_text("<ANNEX><CONTENTS><NP><NO.P>7A901</NO.P><TXT>Lamps.</TXT></NP></CONTENTS></ANNEX>", "utf-8")
    home = str(tmp_path / "home")
    ran = annex(home, "import", str(file))
    assert "--from YYYY-MM-DD" in ran.words
    assert "not yet been tried on a genuine Annex I" in ran.words
    assert annex(home, "show", "7A901").status == 2
    assert annex(home, "import", str(file), "--from", "2025-11-15").status == 0
    assert "Lamps." in annex(home, "show", "7A901").out


@pytest.mark.parametrize("content", [b"", b"%PDF", b"<ANNEX><P>x</P>", b'<!DOCTYPE a [<!ENTITY b "c">]><ANNEX>&b;</ANNEX>'])
def test_a_bad_file_is_refused_with_a_code(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "bad.xml"
    file.write_bytes(content)
    ran = annex(str(tmp_path / "home"), "import", str(file))
    assert ran.status == 2
    assert ran.err.startswith("S35")
    assert not (tmp_path / "home").exists()


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    ran = annex(str(tmp_path), "import", str(tmp_path / "none.xml"))
    assert (ran.status, ran.err[:4]) == (2, "S130")
    assert annex(str(tmp_path), "import", str(tmp_path)).status == 2


def test_status_lists_what_was_imported(home: str) -> None:
    ran = annex(home, "status")
    assert "list-2021-09-09" in ran.out
    assert [one["day"] for one in annex(home, "status", "--json").json["texts"]] == ["2021-09-09", "2025-11-15"]


def test_status_of_an_empty_home_says_what_to_do(tmp_path: Path) -> None:
    assert "sluis annex import FILE" in annex(str(tmp_path), "status").out


def test_show_has_the_official_words_with_notes_and_definitions(home: str) -> None:
    ran = annex(home, "show", "7A901", "--as-of", "2021-09-09")
    assert ran.status == 0
    assert "7A901.a Exceeding 50 W;" in ran.words
    assert "Technical Note: For the purposes of 7A901.a., 'watt' means one joule per second." in ran.words
    assert '"Lamps" (7) means things that give light.' in ran.words
    assert "Lasers" not in ran.words


def test_show_follows_the_day(home: str) -> None:
    assert "60 W" in annex(home, "show", "7A901.a.", "--as-of", "2025-12-01").out
    assert "50 W" in annex(home, "show", "7A901.a", "--as-of", "2023-01-01").out


def test_show_warns_of_versions_in_between(home: str) -> None:
    assert "the list changed after that" in annex(home, "show", "7A901", "--as-of", "2025-11-14").words
    assert "the list changed after that" not in annex(home, "show", "7A901", "--as-of", "2025-11-15").words


def test_show_as_data(home: str) -> None:
    found = annex(home, "show", "7A901.a", "--json", "--as-of", "2021-09-09").json
    assert [one["kind"] for one in found["passages"]] == ["paragraph", "technical_note"]
    [figure] = found["passages"][0]["thresholds"]
    assert (figure["number"], figure["unit"], figure["comparator"]) == ("50", "W", ">")
    assert found["passages"][1]["terms"][0]["governs"] == "7A901.a"


@pytest.mark.parametrize("arguments", [("show", "7A999"), ("show", "7A90"), ("diff", "2021-09-09", "2025-11-15", "7A999")])
def test_an_unknown_path_is_an_error_with_a_remedy(home: str, arguments: tuple[str, ...]) -> None:
    ran = annex(home, *arguments)
    assert (ran.status, ran.err[:4]) == (2, "S363")


def test_a_day_without_a_text_is_an_error(home: str) -> None:
    ran = annex(home, "show", "7A901", "--as-of", "2020-01-01")
    assert (ran.status, ran.err[:4]) == (2, "S362")


def test_diff_shows_what_changed_in_signs(home: str) -> None:
    ran = annex(home, "diff", "2021-09-09", "2025-11-15")
    assert ran.status == 3
    assert ran.is_plain
    assert "7A901.a changed Exceeding [-50-]{+60+} W;" in ran.words
    assert "7A901.b removed [-Candles of wax.-]" in ran.words
    assert "7A901.c added {+Torches of resin and cloth.+}" in ran.words


def test_diff_of_one_paragraph(home: str) -> None:
    found = annex(home, "diff", "2021-09-09", "2025-11-15", "7A901.a", "--json").json
    assert [(one["change"], one["new_path"]) for one in found["differences"]] == [("changed", "7A901.a")]


def test_diff_of_a_day_with_itself_is_nothing(home: str) -> None:
    ran = annex(home, "diff", "2021-09-09", "2021-10-01")
    assert ran.status == 0
    assert "There is no difference." in ran.out


def test_a_tampered_text_is_exit_4(home: str) -> None:
    for file in Path(home).rglob("text.json"):
        file.write_bytes(file.read_bytes() + b" ")
    assert annex(home, "show", "7A901").status == 4
