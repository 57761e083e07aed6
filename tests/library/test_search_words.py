"""What search makes of words: forms, stems, compounds, spelling slips, codes."""

import sqlite3

import pytest

from sluis.law.text import Language
from sluis.library.search.code import paths_in, starts_of
from sluis.library.search.compound import Splitter
from sluis.library.search.language import forms, joined, stem
from sluis.library.search.spelling import distance, nearest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Een IMSI-catcher met 5G", ["imsi", "catcher", "5g"]),
        ("geïntegreerde schakelingen à 3 µm", ["geintegreerde", "schakelingen"]),
        ("camera’s; 0.1–0.5", ["camera"]),
        ("Straße Øresund", ["strasse", "oresund"]),
        ('" OR NEAR(a b)', ["near"]),
        ("卡片 \ud800\x00", []),
    ],
)
def test_forms_are_plain_letters_and_digits(text: str, expected: list[str]) -> None:
    assert forms(text) == expected


def test_a_word_with_a_hyphen_is_also_one_word() -> None:
    assert joined("an x-ray and a three-axis-table") == ["xray", "threeaxistable"]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [("lasers", "laser", Language.EN), ("raketten", "raket", Language.NL), ("legeringen", "legering", Language.NL)],
)
def test_singular_and_plural_have_one_stem(one: str, other: str, language: Language) -> None:
    assert stem(one, language) == stem(other, language)


@pytest.mark.parametrize(
    ("form", "parts"),
    [
        ("infraroodcamera", ("infrarood", "camera")),
        ("bewakingscamera", ("bewaking", "camera")),
        ("bosbrandcamera", ("camera",)),
        ("bewakingsxyz", ("bewaking",)),
        ("camera", ()),
        ("camera" * 1_000, ()),
    ],
)
def test_a_compound_falls_apart_into_known_words(form: str, parts: tuple[str, ...]) -> None:
    assert Splitter({"infrarood", "camera", "bewaking"}).parts(form) == parts


def test_the_fewest_parts_win() -> None:
    assert Splitter({"onder", "water", "onderwater", "camera"}).parts("onderwatercamera") == ("onderwater", "camera")


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("laser", "laser", 0),
        ("lasre", "laser", 1),
        ("lazer", "laser", 1),
        ("laer", "laser", 1),
        ("", "abc", 3),
        ("ca", "abc", 3),
    ],
)
def test_slips_are_counted(one: str, other: str, slips: int) -> None:
    assert distance(one, other) == distance(other, one) == slips


@pytest.mark.parametrize(
    ("form", "meant"),
    [
        ("centrifuhge", "centrifuge"),
        ("cetrifgue", "centrifuge"),
        ("cntrfug", None),
        ("lasre", None),
        ("lazers", "lasers"),
        ("5g000", None),
    ],
)
def test_the_nearest_known_word_is_meant(form: str, meant: str | None) -> None:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE spelling USING fts5 (form, tokenize = 'trigram')")
    connection.executemany("INSERT INTO spelling VALUES (?)", [("centrifuge",), ("lasers",), ("sonar",)])
    assert nearest(form, connection) == meant
    connection.close()


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ("5A001.f.1", ["5A001.f.1"]),
        ("5a001f1", ["5A001.f.1"]),
        ("5 A 001", ["5A001"]),
        ("3a001a5b14c", ["3A001.a.5.b.14.c"]),
        ("0b004b10.2, 1C010.1.a", ["0B004.b.10.2", "1C010.1.a"]),
        ("router 5A002 or 5d002.c.1?", ["5A002", "5D002.c.1"]),
        ("model 5A0012 and X5A001, 3D printer, 5a001forensic", []),
    ],
)
def test_codes_are_read_however_they_are_typed(query: str, paths: list[str]) -> None:
    assert list(paths_in(query)) == paths


@pytest.mark.parametrize(
    ("query", "starts"),
    [("4d4", ("4D004", "4D4")), (" 6A ", ("6A",)), ("5a00", ("5A000", "5A00")), ("3d printer", ()), ("9f1", ())],
)
def test_the_start_of_a_code_stands_alone(query: str, starts: tuple[str, ...]) -> None:
    assert starts_of(query) == starts
