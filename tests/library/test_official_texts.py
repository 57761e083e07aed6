"""Imported texts are found by the day they apply from."""

import json
import time
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from sluis.classification.official import NoTextError, OfficialText, read
from sluis.law.errors import IntegrityError
from sluis.library import Library, official_texts, open_library
from sluis.library.official_texts import OfficialTexts

OLD, NEW = date(2021, 9, 9), date(2025, 11, 15)


def feed(words: str, day: date | None = None) -> bytes:
    entry = {"entry_code": "7A901", "verbatim_text": f"7A901 {words}"}
    return json.dumps({"entries": [entry], "valid_from": day and day.isoformat()}).encode()


@pytest.fixture
def texts(tmp_path: Path) -> OfficialTexts:
    return Library(tmp_path).official_texts


def words_on(texts: OfficialTexts, day: date) -> str | None:
    text = texts.on(day)
    return None if text is None else text.paragraphs["7A901"].text


def test_the_last_text_that_applied_is_found(texts: OfficialTexts) -> None:
    texts.put(feed("Candles;", OLD), "old")
    texts.put(feed("Lamps;", NEW), "new")
    days = [date(2021, 9, 8), OLD, date(2025, 11, 14), NEW, date(2030, 1, 1)]
    assert [words_on(texts, day) for day in days] == [None, "Candles;", "Candles;", "Lamps;", "Lamps;"]


def test_a_text_without_a_day_is_kept_but_applies_on_no_day(texts: OfficialTexts) -> None:
    texts.put(feed("Lamps;"), "file")
    assert [one.day for one in texts.all()] == [None]
    assert texts.on(date(2030, 1, 1)) is None


def test_a_day_can_be_added_later(texts: OfficialTexts) -> None:
    texts.put(feed("Lamps;"), "file")
    texts.put(feed("Lamps;"), "file", OLD)
    assert [one.day for one in texts.all()] == [OLD]
    assert words_on(texts, OLD) == "Lamps;"


def test_importing_twice_keeps_one(texts: OfficialTexts) -> None:
    assert texts.put(feed("Lamps;", OLD), "one") == texts.put(feed("Lamps;", OLD), "one")
    assert len(texts.all()) == 1


def test_of_a_refused_file_nothing_is_kept(texts: OfficialTexts) -> None:
    with pytest.raises(NoTextError):
        texts.put(b"no text", "file")
    assert texts.all() == ()


def test_an_act_without_entries_is_never_the_list(texts: OfficialTexts) -> None:
    texts.put(
        b"<ACT><TITLE><TI><P>Act</P></TI></TITLE><ARTICLE><TI.ART>Article 1</TI.ART><ALINEA>Yes.</ALINEA></ARTICLE></ACT>",
        "act",
        OLD,
    )
    assert [one.is_control_list for one in texts.all()] == [False]
    assert texts.on(NEW) is None


def test_a_text_comes_back_as_it_was_read(texts: OfficialTexts) -> None:
    content = feed("Lamps exceeding 5 W, see 7A902.a;\n7A901 Technical Note: ‘Lamp’ means a light.", OLD)
    digest = texts.put(content, "file").digest
    assert texts.open(digest) == read(content, "file")


def test_a_tampered_text_is_an_integrity_failure(texts: OfficialTexts, tmp_path: Path) -> None:
    texts.put(feed("Lamps;", OLD), "file")
    [file] = tmp_path.rglob("text.json")
    file.write_bytes(file.read_bytes().replace(b"Lamps", b"Lambs"))
    with pytest.raises(IntegrityError):
        texts.on(NEW)


def test_what_an_older_reader_made_is_read_again(texts: OfficialTexts, monkeypatch: pytest.MonkeyPatch) -> None:
    before = texts.put(feed("Lamps;"), "file", OLD)
    monkeypatch.setattr(official_texts, "READER", 99)
    monkeypatch.setattr(official_texts, "read", lambda *given: replace(read(*given), celex="read again"))
    [after] = texts.all()
    assert (after.digest, after.day, after.celex) == (before.digest, OLD, "read again")
    assert words_on(texts, NEW) == "Lamps;"


def test_other_folders_in_the_home_are_left_alone(texts: OfficialTexts) -> None:
    texts.put(feed("Lamps;"), "file", OLD)
    (texts.folder / "mine").mkdir()
    assert len(texts.all()) == 1


def test_the_home_is_where_the_setting_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SLUIS_HOME", str(tmp_path / "home"))
    assert open_library().home == tmp_path / "home"
    monkeypatch.delenv("SLUIS_HOME")
    assert open_library().home.name == "sluis"
    assert not (tmp_path / "home").exists()


def test_the_given_list_opens_fast(texts: OfficialTexts, shared: Path) -> None:
    content = (shared / "control-list/eu_annex_i_2025-11-15_en.json").read_bytes()
    digest = texts.put(content, "2025").digest

    def opened() -> tuple[float, OfficialText]:
        start = time.process_time()
        text = texts.open(digest)
        return time.process_time() - start, text

    fastest, text = min((opened() for _ in range(3)), key=lambda one: one[0])
    assert len(text.codes) == 384
    assert fastest < 0.1
