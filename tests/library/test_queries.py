"""How well search does on lay queries that were written blind to the titles, the search words and the synonyms.

The bounds are what was measured, rounded down. Nobody adds a word because of a query in the file: queries_dev.yaml is for that.
"""

from pathlib import Path

import pytest

from sluis.knowledge.yaml import read_yaml
from sluis.library.search import Search

FIRST = 5
QUERIES = Path(__file__).parents[1] / "classification"


def share_found(search: Search, file: str, language: str) -> float:
    """The share of the queries in a language with a right code among the first five."""
    rows = read_yaml((QUERIES / file).read_bytes(), file).data
    asked = [row for row in rows if row["lang"] == language]
    found = [set(row["codes"]) & {hit.code for hit in search.find(row["query"], FIRST)} for row in asked]
    return sum(map(bool, found)) / len(asked)


@pytest.mark.parametrize(("language", "bound"), [("en", 0.96), ("nl", 0.96)])
def test_most_blind_queries_are_answered_without_the_official_text(search: Search, language: str, bound: float) -> None:
    assert share_found(search, "queries.yaml", language) >= bound


@pytest.mark.parametrize(("language", "bound"), [("en", 0.97), ("nl", 0.97)])
def test_most_blind_queries_are_answered_with_the_official_text(search_with_text: Search, language: str, bound: float) -> None:
    assert share_found(search_with_text, "queries.yaml", language) >= bound
