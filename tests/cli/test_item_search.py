"""`sluis item search`."""

from pathlib import Path

import pytest

from tests.cli.running import LANGUAGES, sluis


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("home"))


def test_json_is_a_ranked_list(home: str) -> None:
    ran = sluis("item", "search", "IMSI", "catcher", "--limit", "2", "--json", SLUIS_HOME=home)
    assert ran.status == 0
    assert [sorted(one) for one in ran.json] == [["code", "score", "title_en", "title_nl", "why"]] * 2
    assert ran.json[0]["code"] == "5A001"
    assert ran.json[0]["why"][0] == {
        "asked": "imsi catcher",
        "how": "word",
        "place": "search_word",
        "found": "IMSI catcher",
    }


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ("‘nepmast’ (synoniem): zoekwoord", "Telecomsystemen", "nog niet ingedeeld", "niet geïmporteerd")),
        ("en", ("‘nepmast’ (synonym): search word", "Telecom systems", "is not classified", "has not been imported")),
    ],
)
def test_the_page_says_why_and_what_it_is_not(home: str, language: str, words: tuple[str, ...]) -> None:
    ran = sluis("item", "search", "nepmast", "--lang", language, SLUIS_HOME=home)
    assert ran.is_plain
    assert [one for one in words if one not in ran.words] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_found_is_no_clearance(home: str, language: str) -> None:
    ran = sluis("item", "search", "qqqq", "--lang", language, SLUIS_HOME=home)
    assert ran.status == 0
    assert {"nl": "Niets gevonden", "en": "Nothing found"}[language] in ran.out
    assert sluis("item", "search", "qqqq", "--json", SLUIS_HOME=home).json == []


def test_words_in_brackets_are_printed_as_they_are(home: str) -> None:
    assert "‘[red]5a001[/]’" not in sluis("item", "search", "[red]5a001[/]", SLUIS_HOME=home).err
    assert "5A001" in sluis("item", "search", "[red]5a001[/]", SLUIS_HOME=home).out


def test_the_index_is_kept_in_the_home(home: str) -> None:
    sluis("item", "search", "laser", SLUIS_HOME=home)
    assert [path.suffix for path in Path(home, "search").iterdir()] == [".sqlite"]


@pytest.mark.parametrize("limit", ["0", "101", "many"])
def test_a_limit_that_cannot_be_is_refused(home: str, limit: str) -> None:
    assert sluis("item", "search", "laser", "--limit", limit, SLUIS_HOME=home).status == 2
