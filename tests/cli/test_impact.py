"""`sluis impact`: what a change of the list does to the items in a table or a folder."""

import csv
import io
import json
from pathlib import Path

import pytest

from sluis.cli.impact_page import SHOWN
from tests.cli.running import LANGUAGES, Ran, sluis

ROWS = """\
id,name,code,item.form,item.digital_computer,item.essential_to_other_equipment,item.adjusted_peak_performance
server,Rack server,4A003.b,goods,yes,no,50 WT
laser,Laser,6A005,,,,
valve,Valve,2B350,,,,
reactor,Reactor,0A001,,,,
"""
PRODUCT = {"schema_version": 1, "product": {"name": "Server", "version": "2"}, "facts": {"item.form": "goods"}}
WORDS = {
    "nl": ("Veranderd (1)", "Niet te beslissen (1)", "Andere woorden (1)", "Wat er in de tekst veranderde", "meer dan 70 WT"),
    "en": ("Changed (1)", "Cannot be decided (1)", "Other words (1)", "What changed in the text", "more than 70 WT"),
}


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "items.csv"
    path.write_text(ROWS, "utf-8")
    return path


def impact(path: Path, *options: str, before: str = "2021-09-09", after: str = "2025-11-15", **environment: str) -> Ran:
    home = {"SLUIS_HOME": str(path.parent / "home")}
    return sluis("impact", "--from", before, "--to", after, *options, str(path), **home | environment)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_how_many_which_and_why(table: Path, language: str) -> None:
    ran = impact(table, "--lang", language)
    assert ran.status == 3
    assert ran.is_plain
    assert [words for words in WORDS[language] if words not in ran.words] == []
    reason = {"nl": "Volgens de lijst van 2021-09-09: ja (4A003.b)", "en": "By the list of 2021-09-09: yes (4A003.b)"}
    assert reason[language] in ran.words
    assert "sluis item diff 2021-09-09 2025-11-15 6A005" in ran.words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_narrow_terminal_loses_no_letter(table: Path, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = impact(table, "--lang", language)
    monkeypatch.setattr("sluis.cli.layout.WIDTH", 60)
    narrow = impact(table, "--lang", language)
    assert max(map(len, narrow.out.splitlines())) <= 60
    assert "".join(narrow.out.replace("·", "").split()) == "".join(wide.out.replace("·", "").split())


def test_as_json_every_item_has_its_reasons(table: Path) -> None:
    ran = impact(table, "--json", "--lang", "en")
    assert ran.status == 3
    report = ran.json
    assert (report["schema_version"], report["from"], report["to"]) == (1, "2021-09-09", "2025-11-15")
    assert {one["id"]: one["kind"] for one in report["items"]} == {
        "server": "changed",
        "laser": "undecidable",
        "valve": "reworded",
        "reactor": "unchanged",
    }
    (server,) = [one for one in report["items"] if one["id"] == "server"]
    assert (server["before"], server["after"]["listed"]) == ({"listed": "yes", "codes": ["4A003.b"]}, "unknown")
    paragraphs = {one["path"] for entry in report["entries"] if entry["code"] == "4A003" for one in entry["paragraphs"]}
    assert "4A003.b" in paragraphs


def test_as_csv_every_item_is_a_row(table: Path) -> None:
    ran = impact(table, "--csv", "--lang", "nl")
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(ran.out))}
    assert list(rows) == ["server", "laser", "valve", "reactor"]
    assert (rows["laser"]["kind"], rows["laser"]["reasons"], rows["laser"]["read"]) == ("undecidable", "read_entry", "6A005")
    assert "Een mens moet" in rows["laser"]["words"]


def test_without_a_change_the_status_is_0(tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    path.write_text("id,code\nreactor,0A001\nvalve,2B350\n", "utf-8")
    assert impact(path).status == 0


def test_what_cannot_be_decided_is_not_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    path.write_text("id,code\nlaser,6A005\n", "utf-8")
    assert impact(path).status == 3


def test_only_the_first_are_shown_unless_all_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "items.csv"
    path.write_text("id\n" + "".join(f"item-{number:03}\n" for number in range(SHOWN + 5)), "utf-8")
    short, whole = impact(path, "--lang", "en"), impact(path, "--all", "--lang", "en")
    assert "and 5 more" in short.words
    assert "item-014" not in short.out
    assert "item-014" in whole.out


def test_a_folder_of_product_files_is_read_to_the_bottom(tmp_path: Path) -> None:
    folder = tmp_path / "products" / "servers"
    folder.mkdir(parents=True)
    (folder / "product.yaml").write_text(json.dumps(PRODUCT), "utf-8")
    (tmp_path / "products" / "laser.json").write_text(json.dumps(PRODUCT | {"candidates": ["6A005"]}), "utf-8")
    report = impact(tmp_path / "products", "--json").json
    assert [one["id"] for one in report["items"]] == ["laser.json", "servers/product.yaml"]
    assert {one["kind"] for one in report["items"]} == {"undecidable"}


def test_where_both_texts_were_imported_the_redline_is_of_those(table: Path, tmp_path: Path) -> None:
    for day, limit in (("2021-09-09", "29"), ("2025-11-15", "70")):
        lines = ["4A003 “Digital computers” as follows:", f"4A003.b An APP exceeding {limit} Weighted TeraFLOPS;"]
        content = {"entries": [{"entry_code": "4A003", "verbatim_text": "\n".join(lines)}], "docs": [], "valid_from": day}
        file = tmp_path / f"{day}.json"
        file.write_text(json.dumps(content | {"corpus_version": day}), "utf-8")
        assert sluis("annex", "import", str(file), SLUIS_HOME=str(tmp_path / "home")).status == 0
    assert "exceeding [-29-]{+70+} Weighted TeraFLOPS" in impact(table, "--lang", "en").words
    (entry,) = [one for one in impact(table, "--json").json["entries"] if one["code"] == "4A003"]
    assert [one["new_path"] for one in entry["official"]] == ["4A003.b"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("content", "code"),
    [("id,colour\na,red\n", "S173"), ("id,code\na,EAR99\n", "S175"), ("id\na\na\n", "S176")],
)
def test_a_table_that_is_wrong_is_refused_in_one_line(tmp_path: Path, content: str, code: str, language: str) -> None:
    path = tmp_path / "items.csv"
    path.write_text(content, "utf-8")
    ran = impact(path, "--lang", language)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(code)


def test_other_bad_input_is_refused(table: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    assert impact(tmp_path / "empty").err.startswith("S178")
    assert impact(tmp_path / "nothing.csv").err.startswith("S130")
    assert impact(table, "--json", "--csv").err.startswith("S100")
    assert impact(table, before="yesterday").err.startswith("S132")
    assert sluis("impact", str(table)).status == 2
    monkeypatch.setattr("sluis.cli.impact.MOST_BYTES", 10)
    assert impact(table).err.startswith("S177")
