"""Search over a small corpus and over what the package knows."""

import os
import sqlite3
from pathlib import Path

import pytest

from sluis.knowledge.model import SearchWords, Synonyms
from sluis.law.text import Language
from sluis.library.search import Corpus, NoFullTextError, Search, open_search
from sluis.library.search import file as search_file
from sluis.library.search.file import fingerprint


def codes(search: Search, query: str, limit: int = 5) -> list[str]:
    return [hit.code for hit in search.find(query, limit)]


@pytest.mark.parametrize(
    ("query", "how", "place", "found"),
    [
        ("Laser", "word", "title", "Lasers"),
        ("vezellasers", "word", "search_word", "vezellaser"),
        ("infrared camera", "word", "search_word", "infrared camera"),
        ("thermal imagers", "synonym", "search_word", "infrared camera"),
        ("bootvezellaser", "part", "search_word", "vezellaser"),
        ("vezellasser", "spelling", "search_word", "vezellaser"),
        ("sapphire", "word", "official_text", "6A005.b.6"),
        ("6a005b6", "code", "code", "6A005.b.6"),
        ("6a5", "code", "code", "6A005"),
        ("6A003.z", "code", "code", "6A003"),
    ],
)
def test_a_hit_says_why(small: Corpus, query: str, how: str, place: str, found: str) -> None:
    with open_search(small) as search:
        reason = search.find(query)[0].why[0]
    assert (reason.how, reason.place, reason.found) == (how, place, found)
    assert reason.asked in query.lower()


def test_a_paragraph_of_an_unknown_code_is_left_out(small: Corpus) -> None:
    with open_search(small) as search:
        assert search.find("elsewhere") == ()


def test_a_figure_finds_no_threshold(small: Corpus) -> None:
    text = {Language.EN: {"6A005.a": "an output power exceeding 500 W"}}
    with open_search(small._replace(official=text)) as search:
        assert search.find("500") == ()
        assert codes(search, "power") == ["6A005"]


def test_the_limit_is_kept(search: Search) -> None:
    whole = search.find("laser", 20)
    assert len(whole) == 20
    assert search.find("laser", 3) == whole[:3]
    assert search.find("laser", 0) == ()


@pytest.mark.parametrize("query", ["", " ", "de het een", '"', "***", "卡片", "\x00", "\ud800"])
def test_a_query_without_words_finds_nothing(search: Search, query: str) -> None:
    assert search.find(query) == ()


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("stingray", "5A001"),
        ("nepzendmast", "5A001"),
        ("LI-gateway", "5D001"),
        ("Cellebrite", "5A004"),
        ("zero click spyware", "4D004"),
        ("FLIR", "6A003"),
        ("drone", "9A012"),
        ("quantumcomputers", "4A506"),
        ("gyroscopen", "7A002"),
        ("warmtebeeldkamera", "6A003"),
        ("4d4", "4D004"),
        ("is 5A002.a.1 van toepassing op een laser?", "5A002"),
    ],
)
def test_people_find_what_they_mean(search: Search, query: str, code: str) -> None:
    assert code in codes(search, query)


def test_a_typed_code_comes_first(search: Search) -> None:
    assert codes(search, "laser camera drone 1C350")[0] == "1C350"


def test_without_a_number_all_codes_of_the_group_are_found(search: Search) -> None:
    assert codes(search, "8a", 100) == ["8A001", "8A002"]


def test_a_long_query_is_cut_off(search: Search) -> None:
    sonar = "voor " * 50_000 + "sonar " * 40
    assert search.find(f"{sonar} drone", 100) == search.find(sonar, 100)


def test_words_with_synonyms_in_common_count_once(small: Corpus) -> None:
    zappers = Synonyms("zapper", SearchWords(("prikker",), ("laser",)))
    with open_search(small._replace(synonyms=(zappers,))) as search:
        once, twice = search.find("zapper")[0], search.find("zapper prikker")[0]
    assert twice.score == once.score


# --- the file ----------------------------------------------------------------------------------------


def stored(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_index_is_kept_under_what_it_was_made_from(small: Corpus, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "search"
    with open_search(small, folder) as made:
        expected = made.find("camera")
    assert stored(folder) == [f"{fingerprint(small)}.sqlite"]
    content = (folder / stored(folder)[0]).read_bytes()
    with open_search(small, folder) as opened, open_search(small) as in_memory:
        assert opened.find("camera") == in_memory.find("camera") == expected
    assert (folder / stored(folder)[0]).read_bytes() == content


def test_an_index_that_is_there_is_not_made_again(small: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_search(small, tmp_path).__exit__()
    monkeypatch.setattr(search_file, "build", None)
    with open_search(small, tmp_path) as search:
        assert codes(search, "camera") == ["6A003"]


def test_another_text_has_another_index(small: Corpus) -> None:
    changed = small._replace(official={Language.EN: {"6A005.b.6": "Titanium"}})
    assert fingerprint(changed) != fingerprint(small) != fingerprint(small._replace(official={}))


@pytest.mark.parametrize("damage", [b"", b"not a database", b"SQLite format 3\x00"])
def test_a_damaged_index_is_made_again(small: Corpus, tmp_path: Path, damage: bytes) -> None:
    file = tmp_path / f"{fingerprint(small)}.sqlite"
    file.write_bytes(damage)
    with open_search(small, tmp_path) as search:
        assert codes(search, "camera") == ["6A003"]
    assert stored(tmp_path) == [file.name]


def test_half_an_index_is_made_again(small: Corpus, tmp_path: Path) -> None:
    open_search(small, tmp_path).__exit__()
    file = tmp_path / f"{fingerprint(small)}.sqlite"
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    with open_search(small, tmp_path) as search:
        assert codes(search, "camera") == ["6A003"]
    assert len(file.read_bytes()) == len(whole)


def test_no_damaged_page_goes_unnoticed(small: Corpus, tmp_path: Path) -> None:
    with open_search(small, tmp_path) as search:
        expected = search.find("infrared camera vezellasser")
    file = tmp_path / f"{fingerprint(small)}.sqlite"
    whole = file.read_bytes()
    for start in range(0, len(whole), 4096):
        file.write_bytes(whole[:start] + bytes(4096) + whole[start + 4096 :])
        with open_search(small, tmp_path) as search:
            assert search.find("infrared camera vezellasser") == expected


def test_a_folder_that_cannot_be_made_costs_no_answer(small: Corpus, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with open_search(small, tmp_path / "file" / "search") as search:
        assert codes(search, "camera") == ["6A003"]


def test_old_indexes_go(small: Corpus, tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / f"{number}.sqlite").touch()
        os.utime(tmp_path / f"{number}.sqlite", (number, number))
    open_search(small, tmp_path).__exit__()
    assert stored(tmp_path) == sorted(["3.sqlite", "4.sqlite", "5.sqlite", f"{fingerprint(small)}.sqlite"])


def test_sqlite_without_full_text_is_named(small: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    class Bare(sqlite3.Connection):
        def execute(self, sql: str, *arguments: object) -> sqlite3.Cursor:
            if "fts5" in sql:
                raise sqlite3.OperationalError("no such module: fts5")
            return super().execute(sql, *arguments)  # type: ignore[arg-type]

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda name: connect(name, factory=Bare))
    with pytest.raises(NoFullTextError, match="FTS5"):
        open_search(small)
