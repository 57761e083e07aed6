"""Pictures are well-formed, say in words what they show, read without colour, and are the same each time."""

import hashlib
import lzma
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import pytest
from defusedxml import ElementTree

from sluis.destinations.picture.charts import (
    Bar,
    Group,
    Thresholds,
    Year,
    comparison_chart,
    line_chart,
    profile_chart,
)
from sluis.destinations.picture.map import map_rows, world_map
from sluis.destinations.picture.marks import LOOKS, PATTERNS, Mark, look_of, said
from sluis.destinations.picture.projection import HEIGHT, WIDTH, on_paper
from sluis.destinations.picture.shapes import shapes
from sluis.knowledge.country import ISO_3166_1
from sluis.knowledge.model import Knowledge
from sluis.law.text import Language, Text

SVG = "{http://www.w3.org/2000/svg}"
TITLE = Text(nl="Meningsuiting <&> “pers”", en="Expression <&> “press”")
LIMITS = Thresholds(40, 65)
MARKS: Mapping[str, Mark] = {
    "EG": Mark("high", 82, 74, 90),
    "NL": Mark("low", 8, 3, 12),
    "MA": Mark("borderline", 63, 55, 71, ("medium", "high")),
    "BR": Mark("medium", 50, 45, 55),
    "ER": Mark("insufficient_data"),
}
BARS = [Bar(code, mark) for code, mark in MARKS.items()]
YEARS = [Year(2012, 40, 35, 45), Year(2013, None), Year(2014, 44), Year(2015, 46, 40, 52)]


def every(knowledge: Knowledge, language: Language) -> dict[str, str]:
    return {
        "map": world_map(TITLE, MARKS, knowledge.country_names, language),
        "profile": profile_chart(TITLE, BARS, LIMITS, language),
        "compare": comparison_chart(TITLE, [Group("A", tuple(BARS)), Group("B", tuple(BARS))], LIMITS, language),
        "line": line_chart(TITLE, TITLE, YEARS, LIMITS, language),
    }


@pytest.mark.parametrize("language", Language)
def test_a_picture_is_well_formed_and_says_what_it_shows(knowledge: Knowledge, language: Language) -> None:
    for name, svg in every(knowledge, language).items():
        root = ElementTree.fromstring(svg)
        assert root.tag == f"{SVG}svg"
        title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
        assert title is not None
        assert title.text == TITLE.into(language)
        assert description is not None
        assert description.text
        assert root.get("aria-labelledby") == f"{name}-title {name}-desc"


def test_every_id_is_there_once_and_every_pattern_that_is_used_exists(knowledge: Knowledge) -> None:
    for name, svg in every(knowledge, Language.NL).items():
        root = ElementTree.fromstring(svg)
        ids = [one.get("id") for one in root.iter() if one.get("id")]
        assert len(set(ids)) == len(ids)
        used = {fill[5:-1] for one in root.iter() if (fill := one.get("fill") or "").startswith("url(")}
        assert used or name == "line"
        assert used <= set(ids)


def test_the_same_data_give_the_same_bytes(knowledge: Knowledge) -> None:
    assert every(knowledge, Language.EN) == every(knowledge, Language.EN)


def test_the_map_is_the_file_that_the_licence_is_about() -> None:
    file = Path(__file__).parents[2] / "src" / "sluis" / "destinations" / "data" / "world" / "countries-50m.json.xz"
    found = hashlib.sha256(lzma.decompress(file.read_bytes())).hexdigest()
    assert found == "c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07"
    assert found in (file.parent / "README.md").read_text(encoding="utf-8")


def test_every_country_is_drawn_or_in_the_table_with_the_reason(knowledge: Knowledge) -> None:
    rows = {row.code: row for row in map_rows(MARKS, knowledge.country_names, Language.NL)}
    root = ElementTree.fromstring(world_map(TITLE, MARKS, knowledge.country_names, Language.NL))
    drawn = {one.get("data-code") for one in root.iter(f"{SVG}path") if one.get("data-code")}
    assert set(rows) == {one.code for one in knowledge.country_names}
    for code in ISO_3166_1:
        assert (code in drawn) == (rows[code].not_drawn is None), code
    assert len(drawn & ISO_3166_1) > 235
    assert rows["UA-43"].not_drawn == "niet apart getekend: deel van Oekraïne"


def test_a_country_looks_as_its_level(knowledge: Knowledge) -> None:
    root = ElementTree.fromstring(world_map(TITLE, MARKS, knowledge.country_names, Language.NL))
    looks = {one.get("data-code"): one.get("fill") for one in root.iter(f"{SVG}path") if one.get("data-code")}
    assert looks["EG"] == "url(#land-high)"
    assert looks["NL"] == "url(#land-low)"
    assert looks["MA"] == "url(#land-medium-high)"
    assert looks["ER"] == "url(#land-insufficient_data)"
    assert looks["DE"] == "url(#land-absent)"


def test_missing_never_looks_like_low_risk() -> None:
    assert look_of(None) == "absent"
    assert len({PATTERNS["low"], PATTERNS["absent"], PATTERNS["insufficient_data"]}) == 3
    assert set(PATTERNS) == set(LOOKS)


def test_looks_differ_in_more_than_colour() -> None:
    """Without colour, no two patterns with lines are equal, and the plain ones differ much in brightness."""
    shapes_only = {name: tile.split("/>", 1)[1] for name, tile in PATTERNS.items()}
    plain = {name for name, rest in shapes_only.items() if not rest}
    assert plain == {"low", "high"}
    assert len({rest for name, rest in shapes_only.items() if name not in plain}) == len(PATTERNS) - 2


def test_a_borderline_mark_lies_between_its_levels() -> None:
    assert look_of(Mark("borderline", 40, 30, 50, ("medium", "low"))) == "low-medium"
    assert look_of(Mark("borderline", 50, 10, 90, ("low", "medium", "high"))) == "low-high"
    assert said(Mark("borderline", 63, 55, 71, ("medium", "high")), Language.NL) == "op de grens: middel of hoog, 63 (55–71)"


def test_disputed_areas_are_dashed_numbered_and_explained(knowledge: Knowledge) -> None:
    svg = world_map(TITLE, MARKS, knowledge.country_names, Language.NL)
    root = ElementTree.fromstring(svg)
    dashed = {one.get("data-code") for one in root.iter(f"{SVG}path") if one.get("stroke-dasharray")}
    assert {"EH", "XK", "TW", "PS", "XN"} <= dashed
    assert "1 Krim: in Oekraïne getekend" in svg
    assert "zeggen niets over de status" in svg


def test_crimea_lies_in_ukraine_and_western_sahara_apart(knowledge: Knowledge) -> None:
    letters = tuple((one.alpha_3, one.code) for one in knowledge.country_names if one.alpha_3)
    at = {shape.code: shape for shape in shapes(letters)}
    assert "EH" in at
    x, y = on_paper(34.3, 45.3)
    assert inside(at["UA"].polygons[0][0], x, y) or any(inside(one[0], x, y) for one in at["UA"].polygons)
    assert not any(inside(one[0], x, y) for one in at["RU"].polygons)


def test_nothing_crosses_the_whole_map(knowledge: Knowledge) -> None:
    """Russia and Fiji lie on both sides of the meridian at which the map is cut."""
    letters = tuple((one.alpha_3, one.code) for one in knowledge.country_names if one.alpha_3)
    for shape in shapes(letters):
        for polygon in shape.polygons:
            for ring in polygon:
                steps = pairwise(ring)
                assert all(abs(x2 - x1) < WIDTH / 10 for (x1, _), (x2, _) in steps), shape.code
                assert all(-1 <= x <= WIDTH + 1 and y <= HEIGHT + 60 for x, y in ring), shape.code


def test_a_dimension_without_data_is_dotted_over_the_whole_scale() -> None:
    svg = profile_chart(TITLE, [Bar("x", Mark("insufficient_data"))], LIMITS, Language.NL)
    (bar,) = [one for one in ElementTree.fromstring(svg).iter(f"{SVG}rect") if "insufficient" in (one.get("fill") or "")][-1:]
    assert bar.get("width") == "376.0"
    assert "te weinig bekend" in svg


def test_a_year_without_a_value_breaks_the_line() -> None:
    root = ElementTree.fromstring(line_chart(TITLE, TITLE, YEARS, LIMITS, Language.EN))
    lines = [one.get("points") or "" for one in root.iter(f"{SVG}polyline")]
    assert [len(points.split()) for points in lines] == [1, 2]
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert "2013" not in (description.text or "")


def test_names_from_data_are_text_and_no_markup() -> None:
    svg = profile_chart(TITLE, [Bar("<script>alert(1)</script>", Mark("low", 1, 0, 2))], LIMITS, Language.NL)
    assert "<script" not in svg


def inside(ring: tuple[tuple[float, float], ...], x: float, y: float) -> bool:
    """Whether a point lies in a ring: the number of borders to its right is odd."""
    crossings = sum(
        (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
        for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True)
    )
    return crossings % 2 == 1
