"""YAML is read strictly: exact values with their places, and every surprise is an error with its line."""

import io
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from sluis.knowledge.errors import YamlError
from sluis.knowledge.place import Place
from sluis.knowledge.yaml import read_yaml
from sluis.law.text import Language


def read(text: str) -> Any:  # noqa: ANN401
    return read_yaml(text.encode(), "case.yaml").data


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("NO", "NO"),
        ("yes", "yes"),
        ("on", "on"),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("5", 5),
        ("-17", -17),
        ("0123", "0123"),
        ("1_000", "1_000"),
        ("0x1F", "0x1F"),
        ("12:30", "12:30"),
        ("1.50", Decimal("1.50")),
        ("0.1", Decimal("0.1")),
        ("1.5e+3", Decimal("1.5e+3")),
        ("5E002", "5E002"),
        ("0E001", "0E001"),
        ("1e5", "1e5"),
        (".inf", ".inf"),
        ("5A001.j", "5A001.j"),
        ("who is it?", "who is it?"),
        ("2026-11-22", date(2026, 11, 22)),
        ("2026-1-5", "2026-1-5"),
        ('"2026-11-22"', "2026-11-22"),
        ("'5'", "5"),
        ('""', ""),
        ('"\\ud83d\\ude00"', "😀"),
        ("|\n  a\n  b", "a\nb"),
    ],
)
def test_a_value_is_what_it_looks_like_to_a_lawyer(written: str, value: object) -> None:
    found = read(f"a: {written}")["a"]
    assert (found, type(found)) == (value, type(value))


def test_a_decimal_keeps_its_digits() -> None:
    assert str(read("a: 120000.10")["a"]) == "120000.10"


def test_json_is_read_too_with_tabs_and_dates_as_words() -> None:
    assert read('{\n\t"as_of":\t"2026-11-22",\n\t"items": [1.0, true, null]\n}') == {
        "as_of": "2026-11-22",
        "items": [Decimal("1.0"), True, None],
    }


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert read("\ufeffa: 1") == {"a": 1}


def test_every_value_has_its_place() -> None:
    document = read_yaml(b"# first\na: 1\nitems:\n  - id: x\n    value: {amount: 5}\n", "case.yaml")
    assert document.place(("a",)) == Place(2, 1)
    assert document.place(("items", 0)) == Place(4, 5)
    assert document.place(("items", 0, "value")) == Place(5, 5)
    assert document.place(("items", 0, "value", "amount")) == Place(5, 13)
    assert document.place(()) == Place(2, 1)


def test_what_is_missing_has_the_place_where_it_would_belong() -> None:
    document = read_yaml(b"a: 1\nitems:\n  - id: x\n", "case.yaml")
    assert document.place(("items", 0, "value", "amount")) == Place(3, 5)


@pytest.mark.parametrize(
    ("content", "line", "dutch", "english"),
    [
        (b"", 1, "Het bestand is leeg.", "The file is empty."),
        (b"---\n", 2, "Het bestand is leeg.", "The file is empty."),
        (b"# only a comment\n", 1, "Het bestand is leeg.", "The file is empty."),
        (b"word", 1, "een losse waarde", "a single value"),
        (b"a: 1\nb: \xff\n", 2, "geen UTF-8", "not UTF-8"),
        ("a: 1".encode("utf-16"), 1, "geen UTF-8", "not UTF-8"),
        (b"a: 1\n---\nb: 2\n", 2, "een tweede document", "A second document"),
        (b"a: 1\nb: 2\na: 3\n", 3, "‘a’ staat er twee keer", "‘a’ is there twice"),
        (b'a: 1\n"a": 3\n', 2, "de eerste staat op regel 1", "the first is on line 1"),
        (b"a: &x 1\n", 1, "Het anker ‘&x’", "The anchor ‘&x’"),
        (b"a: &x [1]\n", 1, "Het anker ‘&x’", "The anchor ‘&x’"),
        (b"a: 1\nb: *x\n", 2, "De verwijzing ‘*x’", "The alias ‘*x’"),
        (b"a:\n  <<: {b: 1}\n", 2, "De samenvoegsleutel ‘<<’", "The merge key ‘<<’"),
        (b"a: !!str 1\n", 1, "De typeaanduiding", "The tag"),
        (b"a: !x {}\n", 1, "De typeaanduiding ‘!x’", "The tag ‘!x’"),
        (b"5: a\n", 1, "De sleutel ‘5’ is geen woord", "The key ‘5’ is not a word"),
        (b"a: 1\ntrue: a\n", 2, "De sleutel ‘true’ is geen woord", "The key ‘true’ is not a word"),
        (b"? [a]\n: b\n", 1, "is geen woord", "is not a word"),
        (b"? {a: 1}\n: b\n", 1, "is geen woord", "is not a word"),
        (b"a: [?b]\n", 1, "begint hier met een vraagteken", "starts with a question mark"),
        (b"a: {?b: 1}\n", 1, "begint hier met een vraagteken", "starts with a question mark"),
        (b": b\n", 1, "De sleutel ‘(leeg)’", "The key ‘(empty)’"),
        (
            b"a: 1\nday: 2026-02-30\n",
            2,
            "De dag 2026-02-30 bestaat niet",
            "The day 2026-02-30 does not exist",
        ),
        (b"a: \x01\n", 1, "een stuurteken", "a control character"),
        (b'a: 1\nb: "x\\e[2Jy"\n', 2, "een stuurteken", "a control character"),
        (b'a: 1\nb: "\\ud83d"\n', 2, "een half teken", "half a character"),
        (b'a: 1\nb: "\\UFFFFFFFF"\n', 2, "geen leesbare YAML", "not readable YAML"),
        (b"a: b: c\n", 1, "Een dubbele punt", "A colon where"),
        (b"a:\n\t- b\n", 2, "Een tab als inspringing", "A tab as indentation"),
        (b"a: `b`\n", 1, "niet met dit teken beginnen", "cannot start with this character"),
        (b'a: "b\n', 2, "Een aanhalingsteken wordt niet gesloten", "A quotation mark is not closed"),
        (b"a: [1\n", 2, "Een haakje wordt niet gesloten", "A bracket is not closed"),
        (b"- a\nb: 1\n", 2, "past niet bij de regels erboven", "does not fit the lines above"),
        (
            b"a: 1\nb\nc: 2\n",
            3,
            "Na een sleutel ontbreekt de dubbele punt",
            "The colon after a key is missing",
        ),
    ],
)
def test_a_surprise_is_refused_with_its_line_in_both_languages(content: bytes, line: int, dutch: str, english: str) -> None:
    with pytest.raises(YamlError) as caught:
        read_yaml(content, "zaak.yaml")
    error = caught.value
    assert (error.code, error.exit_status) == ("S101", 2)
    assert error.message(Language.NL).startswith(f"zaak.yaml, regel {line}: ")
    assert error.message(Language.EN).startswith(f"zaak.yaml, line {line}: ")
    assert dutch in error.message(Language.NL)
    assert english in error.message(Language.EN)


def test_a_file_may_be_as_large_as_the_limit_and_no_larger() -> None:
    content = b"a: 1\n"
    assert read_yaml(content, "x", limit=len(content)).data == {"a": 1}
    with pytest.raises(YamlError, match="too large: 5 bytes"):
        read_yaml(content, "x", limit=len(content) - 1)


@pytest.mark.parametrize("opened", ["[", "- ", "{a: "])
def test_forty_levels_may_be_nested_and_no_more(opened: str) -> None:
    closed = {"[": "]", "- ": "", "{a: ": "}"}[opened]
    assert read(opened * 40 + "x" + closed * 40)
    with pytest.raises(YamlError, match="deeper than 40 levels"):
        read(opened * 41 + "x" + closed * 41)


def test_nesting_without_end_does_not_exhaust_the_stack() -> None:
    with pytest.raises(YamlError, match="deeper than 40 levels"):
        read("[" * 100_000)


def test_a_yaml_bomb_never_expands() -> None:
    with pytest.raises(YamlError, match="anchor"):
        read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")


@given(st.binary(max_size=200))
@example(b"%YAML 9.9\n---\na: 1")
@example(b"%YAML x\n---\na: 1")
@example(b"%TAG ! x\n---\na: 1")
@example(b'"\\xZZ"')
@example(b"a: |9\n b")
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with suppress(YamlError):
        read_yaml(content, "x")


@given(st.text(alphabet="ab:-?[]{}&*!|>'\"%@`#, \n\t~<1\\uU\u2028\x85", max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(YamlError):
        read(text)


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
NUMBERS = st.integers(-(10**30), 10**30) | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | WORDS | st.dates(),
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(WORDS, parts, max_size=4),
    max_leaves=15,
)


def exact(value: Any) -> Any:  # noqa: ANN401
    """The value as it should be read: decimals for floats."""
    match value:
        case float():
            return Decimal(repr(value))
        case list():
            return [exact(part) for part in value]
        case dict():
            return {key: exact(part) for key, part in value.items()}
        case _:
            return value


@given(st.dictionaries(WORDS, JSON, min_size=1, max_size=4))
def test_what_is_written_is_what_is_read(data: dict[str, Any]) -> None:
    stream = io.StringIO()
    writer = YAML(typ="safe", pure=True)
    writer.default_flow_style = False  # between brackets the writer leaves out quotation marks that are needed
    writer.representer.ignore_aliases = lambda *_: True
    writer.dump(data, stream)
    assert read(stream.getvalue()) == exact(data)
