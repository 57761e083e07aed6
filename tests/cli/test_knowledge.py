"""`sluis knowledge`."""

from pathlib import Path

import pytest

from sluis.knowledge.package import packaged_files
from sluis.knowledge.snapshot import compile_package_data, packaged, to_json
from tests.cli.running import LANGUAGES, sluis


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the packaged knowledge."""
    for name, content in packaged_files().items():
        path = tmp_path / "knowledge" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tmp_path / "knowledge"


def edit(folder: Path, name: str, old: str, new: str) -> int:
    """Replace a wording once; the line on which it stood."""
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


# --- check ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "words"), [("nl", "De kennis is in orde"), ("en", "The knowledge is in order")])
def test_the_packaged_knowledge_is_in_order(language: str, words: str) -> None:
    ran = sluis("knowledge", "check", "--lang", language)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.startswith(words)


@pytest.mark.parametrize(
    ("language", "place", "words"),
    [
        ("nl", "sources/acts.yaml, regel", "staat er twee keer"),
        ("en", "sources/acts.yaml, line", "is there twice"),
    ],
)
def test_a_problem_is_named_with_its_file_and_line(folder: Path, language: str, place: str, words: str) -> None:
    edit(folder, "sources/acts.yaml", "- id: eu-2009-428", "- id: eu-2000-1334")
    ran = sluis("knowledge", "check", str(folder), "--lang", language)
    assert ran.status == 2
    assert place in ran.out
    assert words in ran.out


def test_a_problem_in_json_has_code_file_and_line(folder: Path) -> None:
    line = edit(folder, "horizon.yaml", "horizon: 2026-09-20", "horizon: 2026-09-20")
    assert line > 0
    edit(folder, "risk/table.yaml", "cites: ", "cites: nowhere/")
    problems = sluis("knowledge", "check", str(folder), "--json", "--lang", "en").json["problems"]
    assert [(one["code"], one["file"]) for one in problems] == [("S229", "risk/table.yaml")]
    assert isinstance(problems[0]["line"], int)
    assert problems[0]["words"].startswith("The citation ‘nowhere/")


def test_knowledge_in_order_has_no_problems_in_json() -> None:
    assert sluis("knowledge", "check", "--json").json == {"problems": []}


def test_a_file_of_the_wrong_shape_is_bad_input(folder: Path) -> None:
    edit(folder, "horizon.yaml", "horizon:", "horizont:")
    ran = sluis("knowledge", "check", str(folder), "--lang", "nl")
    assert ran.status == 2
    assert "horizon.yaml, regel" in ran.err


def test_a_folder_that_is_not_there_is_bad_usage() -> None:
    assert sluis("knowledge", "check", "no-such-folder").status == 2


# --- diff ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "words"), [("nl", "Er is geen verschil.\n"), ("en", "There is no difference.\n")])
def test_a_snapshot_equals_the_files_it_was_made_from(tmp_path: Path, language: str, words: str) -> None:
    (tmp_path / "snapshot.json").write_bytes(compile_package_data())
    ran = sluis("knowledge", "diff", str(tmp_path / "snapshot.json"), "--lang", language)
    assert (ran.status, ran.out) == (0, words)


def test_bare_knowledge_can_be_compared_too(tmp_path: Path) -> None:
    (tmp_path / "knowledge.json").write_bytes(to_json(packaged()))
    assert sluis("knowledge", "diff", str(tmp_path / "knowledge.json")).status == 0


@pytest.mark.parametrize(("language", "word"), [("nl", "gewijzigd"), ("en", "changed")])
def test_a_difference_is_shown_field_by_field(folder: Path, language: str, word: str) -> None:
    edit(folder, "horizon.yaml", "horizon: 2026-09-20", "horizon: 2026-09-21")
    (folder.parent / "old.json").write_bytes(to_json(packaged()))
    ran = sluis("knowledge", "diff", str(folder.parent / "old.json"), str(folder), "--lang", language)
    assert (ran.status, ran.out) == (3, f"{word}: horizon: 2026-09-20 → 2026-09-21\n")


def test_a_difference_in_json_has_both_values(folder: Path) -> None:
    edit(folder, "horizon.yaml", "horizon: 2026-09-20", "horizon: 2026-09-21")
    ran = sluis("knowledge", "diff", str(folder), "--json")
    (difference,) = ran.json["differences"]
    assert (ran.status, difference["old"], difference["new"]) == (3, "2026-09-21", "2026-09-20")


@pytest.mark.parametrize(("language", "words"), [("nl", "geen momentopname"), ("en", "no snapshot")])
def test_what_is_no_snapshot_is_bad_input(tmp_path: Path, language: str, words: str) -> None:
    (tmp_path / "other.json").write_bytes(b"{}")
    ran = sluis("knowledge", "diff", str(tmp_path / "other.json"), "--lang", language)
    assert ran.status == 2
    assert ran.err.startswith("S141")
    assert words in ran.err


# --- sources -------------------------------------------------------------------------------------------


def test_every_source_is_listed_with_its_particulars() -> None:
    listed = sluis("knowledge", "sources", "--json", "--lang", "nl").json["sources"]
    assert [one["id"] for one in listed] == [one.id for one in packaged().sources]
    assert all(set(one) == {"id", "kind", "title", "publisher", "url", "published"} for one in listed)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "eu-2009-428 · rechtshandeling · Raad van de Europese Unie · gepubliceerd op 29 mei 2009"),
        ("en", "eu-2009-428 · act · Council of the European Union · published on 29 May 2009"),
    ],
)
def test_a_source_is_described_in_the_language_asked_for(language: str, said: str) -> None:
    assert said in sluis("knowledge", "sources", "--lang", language).words


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("subcommand", ["check", "sources"])
def test_the_output_is_plain(subcommand: str, language: str) -> None:
    assert sluis("knowledge", subcommand, "--lang", language).is_plain
