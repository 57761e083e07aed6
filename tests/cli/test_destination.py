"""`sluis destination`: profiles, comparisons, sources and indices on the command line."""

from pathlib import Path

import pytest

from tests.cli.running import LANGUAGES, sluis
from tests.library.test_indices import CSV, YAML

KEYS = {"country", "name", "as_of", "legal_facts", "dimensions", "flag", "misuse", "context", "remarks", "digest"}
DIMENSION = {
    "name",
    "level",
    "value",
    "low",
    "high",
    "percentile",
    "coverage",
    "n",
    "of",
    "year",
    "between",
    "values",
    "missing",
}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SLUIS_HOME", str(tmp_path / "home"))
    return tmp_path


def test_a_profile_as_json_has_its_keys() -> None:
    ran = sluis("destination", "show", "EG", "--as-of", "2026-11-22", "--json")
    assert (ran.status, set(ran.json)) == (0, KEYS)
    assert ran.json["name"] == {"nl": "Egypte", "en": "Egypt"}
    assert [one["name"] for one in ran.json["dimensions"]][:2] == ["expression", "physical_integrity"]
    assert all(set(one) == DIMENSION for one in ran.json["dimensions"])
    assert {"indicator", "year", "value", "age", "source", "risk", "low", "high"} == set(ran.json["dimensions"][0]["values"][0])
    assert ran.json["flag"]["level"] == "high"
    assert ran.json["misuse"]
    assert ran.json["legal_facts"][0]["kind"] == "arms_embargo"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_level_band_age_and_what_is_missing(language: str) -> None:
    ran = sluis("destination", "show", "SG", "--as-of", "2026-11-22", "--lang", language)
    said = {
        "nl": ("Singapore (SG), op 22 november 2026", "op de grens: middel tot hoog", "te oud: 2021", "2 jaar doorgeschoven"),
        "en": ("Singapore (SG), on 22 November 2026", "borderline: medium to high", "too old: 2021", "carried forward by 2"),
    }[language]
    assert ran.is_plain
    assert [one for one in said if one not in ran.out] == []


def test_a_former_country_points_on() -> None:
    ran = sluis("destination", "show", "AN", "--lang", "en")
    assert (ran.status, "S502" in ran.err, "CW" in ran.err) == (2, True, True)
    assert sluis("destination", "show", "ZZ").status == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_stand_side_by_side(language: str) -> None:
    ran = sluis("destination", "compare", "EG", "MA", "EG", "--as-of", "2026-11-22", "--lang", language)
    assert ran.out.count("  EG ") == ran.out.count("  MA ") == 8
    found = sluis("destination", "compare", "EG", "MA", "--json").json
    assert [one["country"] for one in found] == ["EG", "MA"]


def test_sources_have_counts_licences_and_age() -> None:
    ran = sluis("destination", "sources", "--as-of", "2022-12-31", "--json")
    by_id = {one["id"]: one for one in ran.json}
    assert ran.status == 0
    assert by_id["vdem14"]["licence"] == "CC BY-SA 4.0"
    assert (by_id["wgi2022"]["last_year"], by_id["wgi2022"]["age"]) == (2021, 0)
    assert sluis("destination", "sources", "--as-of", "2026-11-22").status == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_index_is_imported_and_counts(home: Path, language: str) -> None:
    (home / "press.csv").write_bytes(CSV)
    (home / "press.yaml").write_bytes(YAML)
    called = ("destination", "import", str(home / "press.csv"), "--mapping", str(home / "press.yaml"))
    assert "press" in sluis(*called, "--lang", language).out
    found = sluis(*called, "--json").json
    assert (found["figures"], found["countries"], found["known"]) == (180, 60, True)
    shown = sluis("destination", "show", "AE", "--as-of", "2022-01-01", "--json").json
    assert [one["source"] for one in shown["dimensions"][0]["values"]][-1] == "press"
    assert "press" in {one["id"] for one in sluis("destination", "sources", "--json").json}
    drawn = ("destination", "map", "--dimension", "expression", "--as-of", "2022-01-01", "-o", str(home / "map.svg"))
    assert sluis(*drawn, "--lang", language).status == 0
    assert "press</title>" in (home / "map.svg").read_text("utf-8")
    updated = sluis("destination", "update", "press", "--json")
    assert (updated.status, updated.json["indices"][0]["refused"]["code"]) == (2, "S509")


def test_a_wrong_row_is_named(home: Path) -> None:
    (home / "press.csv").write_bytes(CSV + b"\nNLD,2018,777")
    (home / "press.yaml").write_bytes(YAML)
    ran = sluis("destination", "import", str(home / "press.csv"), "--mapping", str(home / "press.yaml"), "--lang", "en")
    assert (ran.status, "S505" in ran.err, "line 182" in ran.err) == (2, True, True)


def test_what_is_too_old_is_said_by_update() -> None:
    ran = sluis("destination", "update", "--json")
    assert (ran.status, ran.json["indices"]) == (0, [])
    assert "wgi2022" in ran.json["too_old"]
