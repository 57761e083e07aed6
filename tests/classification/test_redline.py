"""What changed between two texts of the list."""

import csv
import json
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.classification.official import OfficialText, read
from sluis.classification.redline import Change, Difference, Span, redline, words_changed


def entry(*lines: str) -> OfficialText:
    """A list with one entry, of these lines."""
    words = "\n".join(["7A901 Lamps as follows:", *lines])
    feed = {"valid_from": "2025-11-15", "entries": [{"entry_code": "7A901", "verbatim_text": words}]}
    return read(json.dumps(feed).encode(), "lamps")


def changes(old: OfficialText, new: OfficialText) -> list[tuple[Change, str | None, str | None]]:
    return [(one.change, one.old_path, one.new_path) for one in redline(old, new)]


def test_the_same_text_has_no_differences() -> None:
    assert redline(entry("7A901.a Red lamps;"), entry("7A901.a Red lamps;")) == ()


def test_a_changed_paragraph_shows_its_words() -> None:
    [one] = redline(entry("7A901.a Exceeding 50 W;"), entry("7A901.a Exceeding 60 W;"))
    assert (one.change, one.path) == (Change.CHANGED, "7A901.a")
    assert one.spans == (Span("same", "Exceeding "), Span("removed", "50"), Span("added", "60"), Span("same", " W;"))


def test_what_came_and_went_is_named() -> None:
    old, new = entry("7A901.a Red lamps;"), entry("7A901.a Red lamps;", "7A901.b Blue torches of glass;")
    assert changes(old, new) == [(Change.ADDED, None, "7A901.b")]
    assert changes(new, old) == [(Change.REMOVED, "7A901.b", None)]


def test_a_paragraph_that_got_another_letter_is_moved() -> None:
    old = entry("7A901.a Lamps of red glass with a long cord;")
    new = entry("7A901.a Candles made of the wax of bees only;", "7A901.b Lamps of red glass with a long cord;")
    assert changes(old, new) == [(Change.ADDED, None, "7A901.a"), (Change.MOVED, "7A901.a", "7A901.b")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1 000 W, or", "1000 W or"),
        ("15 m 3/s", "15 m3/s"),
        ("20% of A", "20 % of a"),
        ("2 x 109", "2 × 109"),
        ("“Lamp”;", '"lamp"'),
    ],
)
def test_blanks_stops_and_capitals_are_editorial(old: str, new: str) -> None:
    assert changes(entry(f"7A901.a {old}"), entry(f"7A901.a {new}")) == [(Change.EDITORIAL, "7A901.a", "7A901.a")]


@pytest.mark.parametrize(
    ("old", "new"), [("1,5 W", "15 W"), ("-55 W", "55 W"), ("satellite", '"satellite"'), ("< 5 W", "> 5 W")]
)
def test_a_figure_or_a_term_is_never_editorial(old: str, new: str) -> None:
    assert [kind for kind, *_ in changes(entry(f"7A901.a {old}"), entry(f"7A901.a {new}"))] == [Change.CHANGED]


def test_a_note_that_another_note_displaced_is_found_again() -> None:
    old = entry("7A901.a Red;", "7A901.a Note: 7A901.a. does not control candles made of the wax of bees.")
    new = entry(
        "7A901.a Red;", "7A901.a Note 1: Not used.", "7A901.a Note 2: 7A901.a. does not control candles made of wax of bees."
    )
    assert sorted(kind for kind, *_ in changes(old, new)) == [Change.ADDED, Change.CHANGED]


def test_one_paragraph_can_be_asked_for() -> None:
    old, new = entry("7A901.a Red;", "7A901.b Blue;"), entry("7A901.a Reddish;", "7A901.b Bluish;")
    assert [one.path for one in redline(old, new, "7A901.b")] == ["7A901.b"]


def test_the_same_words_in_other_paragraphs_are_divided() -> None:
    old = entry("7A901.a Any of: 1. Red; or 2. Blue ones.", "7A901.b Green.")
    new = entry("7A901.a Any of:", "7A901.a.1 Red; or", "7A901.a.2 Blue ones.", "7A901.b Green.")
    assert {kind for kind, *_ in changes(old, new)} == {Change.DIVIDED}
    other = entry("7A901.a Any of:", "7A901.a.1 Red; or", "7A901.a.2 Black ones.", "7A901.b Green.")
    assert Change.DIVIDED not in {kind for kind, *_ in changes(old, other)}


@given(st.text(max_size=80), st.text(max_size=80))
def test_both_texts_can_be_read_back(old: str, new: str) -> None:
    spans = words_changed(old, new)
    assert "".join(one.words for one in spans if one.change != "added") == old
    assert "".join(one.words for one in spans if one.change != "removed") == new


SAME_WORDS = {Change.EDITORIAL, Change.MOVED, Change.DIVIDED}
BECAME_A_TERM = {"1A003", "2B002", "7D004", "9B009", "9B010"}
"""A word came to stand between quotation marks, as a defined term does."""
MISPRINTED = {"1C117", "1C450", "3A234"}
"""The copy of 2021 has “ot” for “or”, “75- 5” in a CAS number, and “b” without its stop."""


@pytest.fixture(scope="module")
def by_code(shared: Path) -> dict[str, list[Difference]]:
    folder = shared / "control-list"
    old = read((folder / "eu_annex_i_2021_entries_en.json").read_bytes(), "2021", date(2021, 9, 9))
    new = read((folder / "eu_annex_i_2025-11-15_en.json").read_bytes(), "2025")
    found = defaultdict(list)
    for one in redline(old, new):
        found[one.code].append(one)
    return found


def test_every_entry_known_to_differ_is_found(shared: Path, by_code: dict[str, list[Difference]]) -> None:
    with (shared / "law/derived/list_diff_2021_vs_2025.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["code"]: row for row in csv.DictReader(file)}
    known = {code for code, row in rows.items() if row["status"] != "same-code" or float(row["token_similarity"]) < 1}
    assert known - by_code.keys() == set()
    added = {code for code, row in rows.items() if row["status"] != "same-code"}
    assert all({one.change for one in by_code[code]} == {Change.ADDED} for code in added)


def test_an_entry_not_known_to_differ_has_its_explanation(shared: Path, by_code: dict[str, list[Difference]]) -> None:
    """Those have the same words in the comparison at hand, which looked at no signs and no places."""
    with (shared / "law/derived/list_diff_2021_vs_2025.csv").open(encoding="utf-8", newline="") as file:
        same = {
            row["code"] for row in csv.DictReader(file) if row["status"] == "same-code" and float(row["token_similarity"]) == 1
        }
    extra = same & by_code.keys()
    left = {code for code in extra if any(one.change not in SAME_WORDS and not one.uncertain for one in by_code[code])}
    assert left == BECAME_A_TERM | MISPRINTED
