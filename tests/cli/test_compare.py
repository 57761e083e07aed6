"""`sluis compare`: one export under the law of two days."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.running import LANGUAGES, Ran, sluis

EXAMPLES = Path(__file__).parents[2] / "examples"
TRACKER = str(EXAMPLES / "location-tracking.yaml")
EMOTION = str(EXAMPLES / "emotion-recognition.yaml")


def test_a_difference_is_shown_and_found() -> None:
    ran = sluis("compare", TRACKER, "--as-of", "2021-09-08", "--as-of", "2021-09-09", "--lang", "nl")
    assert ran.status == 3
    assert "artikel 5, lid 1" in ran.words
    assert "vergunning vereist" in ran.words


LISTED = """\
schema_version: 1
activity: export
mode: physical
exporter: {name: V, country: NL}
items: [{id: a, name: A, classification: 5A001.j}]
parties: [{role: end_user, name: X, country: EG}]
destination: EG
facts: {authorisation.general_used: none, exporter.informed_by_authority: no, exporter.aware_of_use_of_concern: yes}
"""


def test_what_stays_is_no_difference(tmp_path: Path) -> None:
    (case := tmp_path / "case.yaml").write_text(LISTED, "utf-8")
    ran = sluis("compare", str(case), "--as-of", "2021-09-08", "--as-of", "2021-09-09", "--lang", "en")
    assert "Article 3(1) of Regulation (EU) 2021/821 replaces, from 9 September 2021" in ran.words
    assert "4:13" not in ran.words
    assert "licensing practice" not in ran.words


def test_another_version_of_a_provision_comes_in_no_place(tmp_path: Path) -> None:
    (case := tmp_path / "case.yaml").write_text(LISTED, "utf-8")
    for language, words in {"en": "Decree reads otherwise from", "nl": "goederen luidt anders vanaf"}.items():
        ran = sluis("compare", str(case), "--as-of", "2021-09-08", "--as-of", "2021-09-09", "--lang", language)
        assert words in ran.words


def test_no_difference_is_said() -> None:
    ran = sluis("compare", TRACKER, "--as-of", "2021-09-09", "--as-of", "2021-09-10", "--lang", "en")
    assert ran.status == 0
    assert "No difference" in ran.words


def test_json_has_both_answers_and_the_differences() -> None:
    ran = sluis("compare", TRACKER, "--as-of", "2021-09-08", "--as-of", "2021-09-09", "--json", "--lang", "en")
    found = json.loads(ran.out)
    assert found["after"]["outcome"] == "authorisation_required"
    rows = [{key: one[key] for key in ("kind", "about", "before", "after")} for one in found["differences"]]
    assert {"kind": "outcome", "about": "", "before": "free", "after": "authorisation_required"} in rows
    begun = next(one for one in found["causes"] if one["key"] == "eu-2021-821.informed_exporter_needs_authorisation")
    assert (begun["kind"], begun["day"], begun["citation"]) == (
        "begins",
        "2021-09-09",
        "Article 5(1) of Regulation (EU) 2021/821",
    )


def test_one_day_is_too_few() -> None:
    ran = sluis("compare", TRACKER, "--as-of", "2021-09-08", "--lang", "en")
    assert (ran.status, ran.err[:4]) == (2, "S100")


@pytest.mark.parametrize("days", [("2021-09-09", "2021-09-08"), ("2021-09-09", "2021-09-09")], ids="-".join)
def test_days_in_the_wrong_order_or_twice_the_same_are_refused(days: tuple[str, str]) -> None:
    """Backwards, what ends would be said to begin; and one day against itself is always the same."""
    ran = sluis("compare", TRACKER, "--as-of", days[0], "--as-of", days[1], "--lang", "en")
    assert (ran.status, ran.err[:4]) == (2, "S100")
    assert "earlier day first" in ran.err


def test_beyond_the_horizon_no_difference_is_no_promise() -> None:
    ran = sluis("compare", TRACKER, "--as-of", "2026-09-21", "--as-of", "2026-09-22", "--lang", "en")
    assert "Cannot be decided" in ran.words
    found = sluis("compare", TRACKER, "--as-of", "2026-09-21", "--as-of", "2026-09-22", "--json").json
    assert (found["schema_version"], found["kind"]) == (1, "undecidable")
    assert "Changes were followed up to and including" in ran.words


@pytest.mark.parametrize("language", LANGUAGES)
def test_records_kept_for_longer_are_a_change_and_the_duty_is_said_in_words(language: str) -> None:
    """Article 20(3) asked for three years where Article 27(3) asks for five: that is no mere change of place."""
    ran = sluis("compare", EMOTION, "--as-of", "2021-09-08", "--as-of", "2021-09-09", "--lang", language)
    said = {"en": "Keep the records", "nl": "Bewaar de stukken van deze transactie"}
    years = {"en": ("3 years", "5 years"), "nl": ("3 jaar", "5 jaar")}
    assert said[language] in ran.words
    assert all(one in ran.words for one in years[language])
    found = sluis("compare", EMOTION, "--as-of", "2021-09-08", "--as-of", "2021-09-09", "--json").json
    assert [one["moved"] for one in found["differences"] if "records" in one["about"]] == [False, False]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two cases, one of which differs between the days, a broken file below, and a product file."""
    shutil.copy(TRACKER, tmp_path / "tracker.yaml")
    (tmp_path / "open.json").write_text('{"schema_version": 1, "items": [{"id": "a", "name": "A"}]}', "utf-8")
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "broken.yaml").write_text("schema_version: 1\nitems:\n  - {id: a, nane: A}\n", "utf-8")
    (tmp_path / "product.yaml").write_text("schema_version: 1\nproduct: {name: P, version: '1'}\n", "utf-8")
    return tmp_path


def compare(folder: Path, *options: str, before: str = "2021-09-08", after: str = "2021-09-09", language: str = "en") -> Ran:
    return sluis("compare", str(folder), "--as-of", before, "--as-of", after, *options, "--lang", language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_broken_file_in_a_folder_is_named_and_hides_no_other(folder: Path, language: str) -> None:
    ran = compare(folder, language=language)
    assert ran.status == 2
    assert ran.is_plain
    problem = {"en": "below/broken.yaml, line 3", "nl": "below/broken.yaml, regel 3"}
    assert problem[language] in ran.words
    assert "tracker.yaml" in ran.words
    assert {"en": "authorisation required", "nl": "vergunning vereist"}[language] in ran.words
    assert {"en": "Product files, no cases (1): product.yaml", "nl": "Productbestanden, geen casussen (1)"}[
        language
    ] in ran.words


def test_of_a_folder_json_has_each_case_with_what_differs_and_why(folder: Path) -> None:
    found = compare(folder, "--json").json
    cases = {one["file"]: one for one in found["cases"]}
    assert set(cases) == {"tracker.yaml", "open.json"}
    assert (cases["tracker.yaml"]["before"]["outcome"], cases["tracker.yaml"]["after"]["outcome"]) == (
        "free",
        "authorisation_required",
    )
    assert "eu-2021-821.informed_exporter_needs_authorisation" in [one["key"] for one in cases["tracker.yaml"]["causes"]]
    assert [(one["file"], one["code"][0]) for one in found["problems"]] == [("below/broken.yaml", "S")]
    assert sum(found["counts"].values()) == 2


def test_a_folder_in_which_nothing_differs_leaves_with_0(folder: Path) -> None:
    shutil.rmtree(folder / "below")
    assert compare(folder, before="2021-09-09", after="2021-09-10").status == 0
    assert compare(folder).status == 3


def test_a_folder_without_a_case_is_refused(tmp_path: Path) -> None:
    ran = compare(tmp_path)
    assert (ran.status, ran.err[:4]) == (2, "S139")


def test_the_case_of_which_the_outcome_changes_comes_first(folder: Path) -> None:
    """In a folder of which only the first ten are shown, it must not hide behind cases with another period for records."""
    shutil.rmtree(folder / "below")
    for number in range(12):
        shutil.copy(EMOTION, folder / f"a{number:02}.yaml")
    ran = compare(folder)
    shown = ran.out.partition("Changed (")[2].splitlines()
    assert shown[1].strip() == "tracker.yaml"


def test_no_file_of_a_folder_is_passed_over_in_silence(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A suffix in capitals, a linked folder, a link to nothing, a pipe, a name that is no UTF-8; a loop is gone round once."""
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    shutil.copy(EMOTION, elsewhere / "linked.yaml")
    shutil.copy(EMOTION, folder / "CAPITALS.YAML")
    shutil.copy(EMOTION, folder / os.fsdecode(b"\xff.yaml"))
    (folder / "link").symlink_to(elsewhere)
    (folder / "below" / "loop").symlink_to(folder)
    (folder / "nothing.yaml").symlink_to(folder / "gone.yaml")
    os.mkfifo(folder / "pipe.json")
    found = compare(folder, "--json").json
    assert {one["file"] for one in found["cases"]} == {
        "CAPITALS.YAML",
        "link/linked.yaml",
        "open.json",
        "tracker.yaml",
        "\ufffd.yaml",
    }
    assert {one["file"] for one in found["problems"]} == {"below/broken.yaml", "nothing.yaml", "pipe.json"}
    assert found["left_out"] == ["product.yaml"]


def test_a_folder_that_cannot_be_looked_into_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = Path.iterdir

    def closed(self: Path) -> Iterator[Path]:
        if self.name == "below":
            raise PermissionError(13, "Permission denied")
        return listed(self)

    monkeypatch.setattr(Path, "iterdir", closed)
    ran = compare(folder)
    assert ran.status == 2
    assert "below: the file cannot be read (Permission denied)" in ran.words
    assert "tracker.yaml" in ran.words


def test_a_device_without_end_is_not_read_to_its_end() -> None:
    ran = sluis("compare", "/dev/zero", "--as-of", "2021-09-08", "--as-of", "2021-09-09", "--lang", "en")
    assert (ran.status, ran.err[:4]) == (2, "S131")
