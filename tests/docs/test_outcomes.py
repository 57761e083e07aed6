"""The table of 144 outcomes and the matrix: what they say of the law at its turning points."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import pytest

from docs import build
from docs.generator.matrix import WHOLE, rows_of
from docs.generator.outcomes import DAYS, DESTINATIONS, Cell, cells, main_rule
from sluis.assessment import World
from sluis.cli.coverage import coverage
from tests.docs.conftest import LANGUAGES

LISTED, UNLISTED = "listed-5a001j", "unlisted-cyber"
ROWS = {
    (LISTED, "NO"): "open general general general general general",
    (LISTED, "GB"): "free free general general general general",
    (LISTED, "IS"): "open required required general general general",
    (LISTED, "TR"): "open required required required required required",
    (LISTED, "RU"): "open required required required prohibited prohibited",
    (LISTED, "BY"): "open required required required prohibited prohibited",
    (LISTED, "IR"): "prohibited required required required required prohibited",
    (LISTED, "CN"): "open required required required required required",
    (LISTED, "CW"): "open required required required required required",
    (UNLISTED, "NO"): "free free free free free free",
    (UNLISTED, "RU"): "free free free free prohibited prohibited",
    (UNLISTED, "BY"): "free free prohibited prohibited prohibited prohibited",
    (UNLISTED, "IR"): "prohibited prohibited prohibited prohibited prohibited prohibited",
}
"""The rows where the law has a turning point, as the sources say them."""
WORDS = {
    "open": "cannot_tell",
    "general": "authorised",
    "required": "authorisation_required",
    "prohibited": "prohibited",
    "free": "free",
}


@pytest.fixture(scope="module")
def found(world: World) -> Mapping[tuple[str, str], list[Cell]]:
    rows: dict[tuple[str, str], list[Cell]] = {}
    for cell in cells(build.DESTINATIONS, world):
        rows.setdefault((cell.case, cell.destination), []).append(cell)
    return rows


@pytest.mark.parametrize("row", ROWS, ids=" ".join)
def test_a_row_has_the_outcomes_of_the_law(row: tuple[str, str], found: Mapping[tuple[str, str], list[Cell]]) -> None:
    assert [cell.answer.outcome for cell in found[row]] == [WORDS[word] for word in ROWS[row].split()]


def test_there_are_144_cells_each_with_a_provision_in_force(found: Mapping[tuple[str, str], list[Cell]], world: World) -> None:
    own = [cell for row in found.values() for cell in row]
    assert len(own) == 2 * len(DESTINATIONS) * (len(DAYS) + 1) == 144
    assert [cell for cell in own if main_rule(cell, world).standing.period.contains(cell.day).value == "no"] == []


@pytest.mark.parametrize(
    ("row", "column", "path"),
    [
        ((LISTED, "NO"), 0, "eu-2009-428/article_3/par_1"),
        ((LISTED, "NO"), 3, "eu-2021-821/annex_ii/authorisation_EU001"),
        ((LISTED, "GB"), 1, "eu-2009-428/article_3/par_1"),
        ((LISTED, "RU"), 4, "eu-2014-833/article_2/par_1"),
        ((LISTED, "BY"), 4, "eu-2006-765/article_1e/par_1"),
        ((LISTED, "IR"), 5, "eu-2012-267/article_2/par_1"),
        ((UNLISTED, "IR"), 0, "eu-2011-359/article_1b/par_1"),
        ((UNLISTED, "RU"), 4, "eu-2024-1485/article_3/par_1"),
        ((UNLISTED, "CN"), 5, "eu-2021-821/article_3/par_1"),
    ],
)
def test_a_cell_names_the_provision_that_it_rests_on(
    row: tuple[str, str], column: int, path: str, found: Mapping[tuple[str, str], list[Cell]], world: World
) -> None:
    assert main_rule(found[row][column], world).cites.path == path


def test_where_nobody_can_tell_a_question_says_what_is_missing(found: Mapping[tuple[str, str], list[Cell]]) -> None:
    own = [cell for row in found.values() for cell in row if cell.answer.outcome == "cannot_tell"]
    assert [cell for cell in own if not cell.answer.questions.deciding] == []
    assert {cell.day for cell in own} == {date(2012, 6, 1)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_has_both_tables(language: str, pages: Mapping[str, str]) -> None:
    text = pages[f"generated/{language}/outcomes.md"]
    assert text.count("<small>") == 144


def test_of_the_two_regulations_every_article_and_annex_has_a_row(world: World) -> None:
    acts = {act.id: act for act in coverage(world.law, world.knowledge).acts}
    for name, (articles, annexes) in WHOLE.items():
        parts = [row.part for row in rows_of(acts[name])]
        assert len(parts) == len(set(parts)) == articles + len(annexes)
        assert sum(len(row.provisions) for row in rows_of(acts[name])) == len(acts[name].provisions)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_matrix_counts_every_provision(language: str, pages: Mapping[str, str], world: World) -> None:
    verified = sum(one.standing.verified is not None for one in world.law.provisions)
    assert f"| {verified}/{len(world.law.provisions)} |" in pages[f"generated/{language}/matrix.md"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_erratum_is_in_the_documentation(language: str, pages: Mapping[str, str], world: World) -> None:
    text = pages[f"generated/{language}/errata.md"]
    assert [one.id for one in world.knowledge.errata if f"## {one.id}:" not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rule_book_names_the_scenarios_of_a_rule(language: str, pages: Mapping[str, str]) -> None:
    text = pages[f"generated/{language}/rule-book-eu-2021-821.md"]
    assert "informed of repression, the day of the recast" in text
