from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.screening.normalise import names_in, words
from sluis.screening.script import latin
from sluis.screening.spelling import consonants, frame, shape, sound


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Voorbeeld Security B.V.", ("voorbeeld", "security")),
        ("GmbH & Co. KG Müller", ("muller",)),
        ("OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU PRIMER", ("primer",)),
        ("A.B.C. Company", ("abc",)),
        ("3rd Academy", ("3", "academy")),
        ("上海示例有限公司", ("shang", "haishili")),
        ("LIMITED", ("limited",)),
        ("Bimeh Voorbeeld", ("insurance", "voorbeeld")),
        ("Zavod Voorbeeld OOO", ("plant", "voorbeeld")),
        ("Voorbeeld Tech", ("voorbeeld", "technology")),
        ("General Voorbeeld Company", ("general", "voorbeeld")),
    ],
)
def test_what_a_company_shares_with_others_is_left_out(text: str, expected: tuple[str, ...]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan van der Voorbeeld", ("jan", "voorbeeld")),
        ("Dr. Prof. Anna Voorbeeld", ("anna", "voorbeeld")),
        ("J.-C. Voorbeeld", ("j", "c", "voorbeeld")),
        ("'Abd al-Rahman AL-VOORBEELDI", ("abd", "rahman", "voorbeeldi")),
        ("Abdulrahman Voorbeeldi", ("abd", "rahman", "voorbeeldi")),
        ("VoorbeeldNaam", ("voorbeeld", "naam")),
        ("Vo\u200bor\u2060beeld", ("voorbeeld",)),
        ("V\N{CYRILLIC SMALL LETTER O}orbeeld", ("voorbeeld",)),
        ("Жуков Ярослав", ("zhukov", "yaroslav")),
        ("General Anna Zavod", ("anna", "zavod")),
        ("جواد موسوی", ("jwd", "mswi")),
        ("김정은", ("gim", "jeongeun")),
    ],
)
def test_a_person_is_known_by_given_and_family_names(text: str, expected: tuple[str, ...]) -> None:
    assert words(text, person=True) == expected


def test_several_names_in_one_text_are_told_apart() -> None:
    assert names_in("Jan Voorbeeld (a.k.a. Johan Voorbeeld) / Ян Форбелд") == ["Jan Voorbeeld", "Johan Voorbeeld", "Ян Форбелд"]
    assert names_in("VOORBEELD, Jan") == ["VOORBEELD, Jan"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chekunkov", "Tjekunkov"),
        ("Chekunkov", "Tschekunkow"),
        ("Olegovich", "Olegoffitch"),
        ("Khalid", "Halid"),
        ("Youssef", "Yusef"),
    ],
)
def test_romanisations_of_one_name_sound_alike(one: str, other: str) -> None:
    assert frame(sound(one.lower())) == frame(sound(other.lower()))


def test_a_name_without_vowels_has_the_consonants_of_the_name() -> None:
    assert consonants(latin("محمد")) == consonants("mohammed") == "mhmd"


def test_what_a_scanner_confuses_looks_alike() -> None:
    assert shape("kharnis") == shape("khamis")
    assert shape("a1berto") == shape("alberto")


@given(st.text())
def test_any_text_becomes_plain_words(text: str) -> None:
    assert latin(text).isascii()
    for part in names_in(text):
        assert all(word.isascii() and word.isalnum() for word in words(part))


@given(st.text(alphabet=st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=30))
def test_every_word_has_keys(word: str) -> None:
    assert all((sound(word), frame(sound(word)), consonants(word), shape(word)))
