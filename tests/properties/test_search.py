"""Whatever people type, search answers: sorted, the same each time, and without taking words for commands."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.knowledge.entry import Words
from sluis.knowledge.model import SearchWords, Synonyms, Title
from sluis.library.search import Corpus, Search, open_search

SYNTAX = (
    '"',
    "'",
    " OR ",
    " AND ",
    " NOT ",
    "NEAR(",
    ")",
    "*",
    "^",
    ":",
    "{en} : ",
    "--",
    ";",
    "\x00",
    "en",
    "rowid",
    "passage",
)
TYPED = ("laser", "camera", "vezellaser", "infraroodcamera", "lazer", "6A003", "6a5b6", "6A", "500")
queries = st.one_of(st.text(), st.lists(st.sampled_from(SYNTAX + TYPED) | st.text(max_size=5), max_size=12).map("".join))


@pytest.fixture(scope="module")
def search() -> Iterator[Search]:
    titles = (
        Title("6A003", Words("Camera’s", "Cameras"), SearchWords(("infraroodcamera",), ("infrared camera",)), ()),
        Title("6A005", Words("Lasers", "Lasers"), SearchWords(("vezellaser",), ("fibre laser",)), ()),
    )
    with open_search(Corpus(titles, (Synonyms("laser", SearchWords(("laserbron",), ("beam",))),), {})) as found:
        yield found


@given(query=queries, limit=st.integers(-1, 5))
def test_any_query_is_answered_in_order(search: Search, query: str, limit: int) -> None:
    hits = search.find(query, limit)
    assert len(hits) <= max(limit, 0)
    assert list(hits) == sorted(hits, key=lambda hit: (-hit.score, hit.code))
    assert all(hit.score > 0 and hit.why for hit in hits)
    assert search.find(query, limit) == hits


@given(one=queries, more=queries)
def test_more_words_lose_no_code(search: Search, one: str, more: str) -> None:
    found = {hit.code for hit in search.find(one) if hit.why[0].how != "code"}
    assert found <= {hit.code for hit in search.find(f"{one} {more}")}


@given(noise=st.text(st.sampled_from("\"'*^:(){}-;.,+~\\/[]|&<>=!?%$#@\x00\n\t"), max_size=20))
def test_signs_say_nothing(search: Search, noise: str) -> None:
    assert search.find(f"{noise} laser {noise}") == search.find("laser")
