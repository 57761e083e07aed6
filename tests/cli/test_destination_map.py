"""`sluis destination map` writes a map, a page or a table; `show --svg` a chart; what cannot be written is said."""

import csv
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from defusedxml import ElementTree

from sluis.cli.destination_map import NoPictureError
from sluis.cli.destination_picture import compare_svg
from sluis.cli.destination_words import SUBJECTS
from sluis.cli.edited_file import UnwritableFileError
from sluis.cli.main import cli
from sluis.destinations import packaged
from sluis.destinations.dimensions import DIMENSIONS
from sluis.knowledge.country import ISO_3166_1
from sluis.law.text import Language


def run(*arguments: str) -> str:
    result = CliRunner().invoke(cli, ["destination", *arguments, "--lang", "nl"], catch_exceptions=False)
    assert result.exit_code == 0
    return result.output


def test_the_dimensions_are_those_of_a_profile() -> None:
    assert set(SUBJECTS) == set(DIMENSIONS)


def test_a_map_and_its_table_are_written(tmp_path: Path) -> None:
    picture, table = tmp_path / "kaart.svg", tmp_path / "kaart.csv"
    said = run("map", "--dimension", "expression", "--as-of", "2020-01-01", "-o", str(picture), "--table", str(table))
    assert said == f"Geschreven: {picture}, {table}\n"
    root = ElementTree.fromstring(picture.read_text(encoding="utf-8"))
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text == "Vrije meningsuiting en toegang tot informatie, 1 januari 2020"
    rows = list(csv.DictReader(table.read_text(encoding="utf-8").splitlines()))
    assert {row["code"] for row in rows} >= ISO_3166_1
    missing = [row for row in rows if row["value"] == ""]
    assert missing
    assert all(row["level"] == "te weinig bekend" for row in missing)


def test_the_same_day_gives_the_same_bytes(tmp_path: Path) -> None:
    files = [tmp_path / "a.html", tmp_path / "b.html"]
    for file in files:
        run("map", "--dimension", "conflict", "--as-of", "2022-06-01", "-o", str(file))
    assert files[0].read_bytes() == files[1].read_bytes()
    page = files[0].read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert page.count("<tr>") > len(ISO_3166_1)
    assert "Egypte (EG)" in page


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoPictureError):
        run("map", "--dimension", "conflict", "-o", str(tmp_path / "kaart.png"))


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(UnwritableFileError):
        run("map", "--dimension", "conflict", "-o", str(tmp_path / "nowhere" / "kaart.svg"))


def test_a_profile_is_drawn(tmp_path: Path) -> None:
    file = tmp_path / "eg.svg"
    run("show", "EG", "--as-of", "2022-06-01", "--svg", str(file))
    text = file.read_text(encoding="utf-8")
    ElementTree.fromstring(text)
    assert "Egypte, 1 juni 2022" in text
    assert "Vrije meningsuiting" in text


def test_a_line_over_ten_years_is_drawn(tmp_path: Path) -> None:
    file = tmp_path / "eg.svg"
    run("show", "EG", "--as-of", "2024-02-29", "--svg", str(file), "--line", "expression")
    text = file.read_text(encoding="utf-8")
    ElementTree.fromstring(text)
    assert "Egypte: vrije meningsuiting" in text
    assert ">2024<" in text
    assert "Wat op 29 februari van elk jaar bekend was." in text


def test_several_countries_are_drawn_side_by_side() -> None:
    destinations = packaged()
    profiles = [destinations.profile(code, date(2022, 6, 1)) for code in ("EG", "MA")]
    text = compare_svg(profiles, Language.NL)
    root = ElementTree.fromstring(text)
    said = [one.text for one in root.iter("{http://www.w3.org/2000/svg}text")]
    assert said.count("Egypte") == said.count("Marokko") == len(DIMENSIONS)
    assert said[0] == "Egypte, Marokko, 1 juni 2022"
