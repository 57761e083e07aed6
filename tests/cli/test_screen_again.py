"""`sluis screen again` and `changes`: the result of a full screening, and what is different from the last time."""

from pathlib import Path

import pytest

from tests.cli.running import LANGUAGES, Ran, sluis

HEADING = "id;name;reason\n"
QUISTORP, QUIRIJN = "1;Verzonnen Handelshuis Quistorp;zaak\n", "2;Quirijn Nergenshuizen;zaak\n"


def own(folder: Path, rows: str) -> None:
    (folder / "own.csv").write_text(HEADING + rows, encoding="utf-8")
    ran = sluis("lists", "import", str(folder / "own.csv"), "--accept-fewer", SLUIS_HOME=str(folder / "home"))
    assert ran.status == 0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    own(tmp_path, QUISTORP)
    (tmp_path / "klanten.csv").write_text("ref,naam\na,Handelshuis Quistorp\nb,Quirijn Nergenshuizen\n", encoding="utf-8")
    return tmp_path


def screen(folder: Path, *arguments: str, language: str = "en") -> Ran:
    return sluis("screen", *arguments, SLUIS_HOME=str(folder / "home"), SLUIS_LANG=language, SLUIS_LIST_DAYS="99999")


def again(folder: Path, *more: str, language: str = "en") -> Ran:
    files = (str(folder / "klanten.csv"), "-o", str(folder / "hits.csv"))
    return screen(folder, "again", *files, *more, language=language)


SAID = {
    "nl": ("eerste screening", "nieuwe treffer (op de lijst gezet)", "treffer verdwenen (van de lijst gehaald)"),
    "en": ("first screening", "new hit (put on the list)", "hit vanished (taken off the list)"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_changed_is_said_and_kept(folder: Path, language: str) -> None:
    first, new, vanished = SAID[language]
    ran = again(folder, language=language)
    assert (ran.status, first in ran.out) == (3, True)
    own(folder, QUIRIJN)
    ran = again(folder, language=language)
    assert (ran.status, new in ran.out, vanished in ran.out) == (3, True, True)
    full = folder / "full.csv"
    screen(folder, str(folder / "klanten.csv"), "-o", str(full), language=language)
    assert (folder / "hits.csv").read_bytes() == full.read_bytes()
    record = screen(folder, "changes", "klanten.csv", language=language)
    assert (record.status, new in record.out, vanished in record.out) == (0, True, True)


def test_as_data(folder: Path) -> None:
    assert again(folder, "--json").json["compared_with"] is None
    own(folder, QUIRIJN)
    found = again(folder, "--json").json
    assert [(one["change"], one["causes"]) for one in found["changes"]] == [("vanished", ["delisted"]), ("new", ["listed"])]
    assert (found["results"], found["parties"]) == ({"hit": 1, "cannot_tell": 1}, 2)
    assert len(screen(folder, "changes", "klanten.csv", "--json").json) == 2


def test_each_series_is_compared_with_itself(folder: Path) -> None:
    again(folder)
    assert "first screening" in again(folder, "--series", "leveranciers").out
    assert "nothing changed" in again(folder).out
    assert screen(folder, "changes", "klantjes.csv").err.startswith("S397")
