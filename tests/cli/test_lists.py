"""`sluis lists`: lists of parties, imported, compared and shown with their age."""

from pathlib import Path

import pytest

from sluis.screening.lists import FORMATS
from tests.cli.running import LANGUAGES, Ran, sluis
from tests.screening.lists.synthetic import BY_FORMAT


def written(folder: Path, format_id: str, old: bytes = b"", new: bytes = b"") -> list[str]:
    paths = []
    for name, content in BY_FORMAT[format_id].files.items():
        (folder / name).write_bytes(content.replace(old, new) if old else content)
        paths.append(str(folder / name))
    return paths


@pytest.fixture
def home(tmp_path: Path) -> str:
    """A home with two versions of one list."""
    home = str(tmp_path / "home")
    for old, new in ((b"2026-02-27", b"2026-01-27"), (b"The Fiction", b"The Invention")):
        assert lists(home, "import", *written(tmp_path, "un-sc-xml", old, new)).status == 0
    return home


def lists(home: str, *arguments: str, **environment: str) -> Ran:
    return sluis("lists", *arguments, SLUIS_HOME=home, **{"SLUIS_LANG": "en"} | environment)


@pytest.mark.parametrize("language", LANGUAGES)
def test_import_says_what_came_in(tmp_path: Path, language: str) -> None:
    ran = lists(str(tmp_path / "home"), "import", *written(tmp_path, "un-sc-xml"), SLUIS_LANG=language)
    assert ran.status == 0
    assert ran.is_plain
    assert {"nl": "2 partijen, 6 namen", "en": "2 parties, 6 names"}[language] in ran.out


def test_import_as_data(tmp_path: Path) -> None:
    found = lists(
        str(tmp_path / "home"), "import", *written(tmp_path, "ofac-sdn-csv"), "--published", "2026-03-04", "--json"
    ).json
    assert {"list", "date", "format", "entries", "names", "digest", "refused"} <= set(found)
    assert (found["list"], found["date"], found["entries"], found["names"]) == ("us_ofac_sdn", "2026-03-04", 3, 6)
    assert (found["refused"], len(found["digest"]), found["in_use"]) == (None, 64, True)


def test_a_refusal_is_said_on_both_sides(home: str, tmp_path: Path) -> None:
    [file] = written(tmp_path, "un-sc-xml", b"</CONSOLIDATED_LIST>", b"")
    ran = lists(home, "import", file, "--json")
    assert (ran.status, ran.err[:4]) == (2, "S373")
    assert ran.json["refused"]["code"] == "S373"
    assert ran.json["list"] is None
    assert len(lists(home, "status", "--all", "--json").json["versions"]) == 2


def test_an_undated_list_asks_for_its_day(tmp_path: Path) -> None:
    home = str(tmp_path / "home")
    assert "--published YYYY-MM-DD" in lists(home, "import", *written(tmp_path, "ca-sema-xml")).words
    assert lists(home, "status", "--json").json["lists"][0]["stale"]


def test_a_format_that_was_never_tried_on_a_genuine_file_says_so(tmp_path: Path) -> None:
    ran = lists(str(tmp_path / "home"), "import", *written(tmp_path, "us-csl-json"))
    assert "not yet been tested on a genuine file" in ran.words


@pytest.mark.parametrize(
    "arguments", [("import",), ("import", "none.xml"), ("import", "."), ("import", "x", "--published", "today")]
)
def test_a_wrong_call_is_an_error(tmp_path: Path, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert lists(str(tmp_path), *arguments).status == 2


def test_status_of_an_empty_home_says_what_to_do(tmp_path: Path) -> None:
    ran = lists(str(tmp_path), "status")
    assert ran.status == 1
    assert "sluis lists import FILE" in ran.out


def test_status_tells_stale_from_current(home: str) -> None:
    stale = lists(home, "status", SLUIS_LIST_DAYS="1")
    assert (stale.status, "STALE" in stale.out) == (1, True)
    current = lists(home, "status", SLUIS_LIST_DAYS="100000")
    assert (current.status, "STALE" in current.out) == (0, False)
    assert lists(home, "status", "--json", SLUIS_LIST_DAYS="100000").json["lists"][0]["current_on"] == "2026-02-27"


@pytest.mark.parametrize("days", ["0", "-1", "a week", "\u0667"])
def test_an_age_that_is_none_is_an_error(home: str, days: str) -> None:
    ran = lists(home, "status", SLUIS_LIST_DAYS=days)
    assert (ran.status, ran.err[:4]) == (2, "S368")


def test_status_lists_all_versions_where_asked(home: str) -> None:
    assert "un_sc@2026-01-27" in lists(home, "status", "--all").out
    assert "un_sc@2026-01-27" not in lists(home, "status").out


def test_diff_shows_who_changed(home: str) -> None:
    ran = lists(home, "diff", "un_sc@2026-01-27", "un_sc")
    assert ran.status == 3
    assert "~ CDi.901 TESTA VERZONNEN VOORBEELD (names)" in ran.words
    found = lists(home, "diff", "un_sc@2026-01-27", "un_sc", "--json").json
    assert (found["added"], found["removed"], [one["id"] for one in found["changed"]]) == ([], [], ["CDi.901"])


def test_diff_of_a_version_with_itself_is_nothing(home: str) -> None:
    assert lists(home, "diff", "un_sc", "un_sc").status == 0
    assert lists(home, "diff", "un_sc", "eu_fsf").err.startswith("S366")


@pytest.mark.parametrize("language", LANGUAGES)
def test_formats_lists_every_format_and_marks_the_untested(tmp_path: Path, language: str) -> None:
    ran = lists(str(tmp_path), "formats", SLUIS_LANG=language)
    assert ran.status == 0
    assert all(one.id in ran.out for one in FORMATS)
    untested = {"nl": "niet met een echt bestand getest", "en": "untested on a genuine file"}[language]
    assert ran.out.count(untested) == len([one for one in FORMATS if one.tested == "not"])


def test_formats_as_data(tmp_path: Path) -> None:
    found = lists(str(tmp_path), "formats", "--json").json
    assert [one["id"] for one in found] == [one.id for one in FORMATS]
    assert {one["kind"] for one in found} <= {"eu", "un", "nl", "foreign", "internal", "concern"}


def test_update_says_which_list_failed(home: str) -> None:
    ran = lists(home, "update", "un_sc", "--url", "ftp://example.org/un.xml")
    assert ran.status == 2
    assert "S367" in ran.out
    assert lists(home, "update", "un_sc", "--url", "ftp://example.org/x", "--json").json[0]["refused"]["code"] == "S367"


def test_an_address_is_for_one_list(home: str) -> None:
    assert lists(home, "update", "--url", "https://example.org/x").err.startswith("S369")
    assert lists(home, "update", "no_such_list").err.startswith("S366")
