"""JSON is read as strictly as YAML: the same values in the same places, the same refusals."""

import json
from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.knowledge.document import Document
from sluis.knowledge.errors import YamlError
from sluis.knowledge.place import Place
from sluis.knowledge.strict_json import NotJsonError, read_json
from sluis.knowledge.yaml import read_yaml

# YAML takes some characters for the end of a line, also within quotation marks, and refuses others; JSON escapes neither.
ODD = [*map(chr, range(0x7F, 0xA0)), "\u2028", "\u2029", "\ufeff"]
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=ODD), max_size=20)
NUMBERS = st.integers(-(10**30), 10**30) | st.floats(allow_nan=False, allow_infinity=False)
PARTS = st.recursive(
    st.none() | st.booleans() | NUMBERS | WORDS | st.dates().map(str),
    lambda parts: st.lists(parts, max_size=4) | st.dictionaries(WORDS, parts, max_size=4),
    max_leaves=15,
)


def read_by(reader: Callable[[bytes, str], Document], content: bytes) -> object:
    """The values with their types and the places; or, where it is refused, the reason."""
    try:
        found = reader(content, "x")
    except YamlError as refusal:
        return str(refusal)
    return repr(found.data), found.places


@given(data=st.dictionaries(WORDS, PARTS) | st.lists(PARTS), indent=st.sampled_from([None, 0, 2]), ascii_only=st.booleans())
def test_json_has_the_values_and_places_of_its_reading_as_yaml(data: object, indent: int | None, *, ascii_only: bool) -> None:
    content = json.dumps(data, indent=indent, ensure_ascii=ascii_only).encode()
    assert read_by(read_json, content) == read_by(read_yaml, content)


@pytest.mark.parametrize(
    "content",
    [
        b'{"a": 1,\n "b": {"c": 1, "c": 2}}',
        b'{"a": 1,\n "\\u0061": 2}',
        b'{"a": "\xff"}',
        b'{"a":\n "\\ud83d"}',
        b'["\x7f"]',
        b'["a",\n "\\u001b[2J"]',
        b"[" * 41 + b"]" * 41,
        b"[" * 100_000 + b"]" * 100_000,
        b'"word"',
        b"null",
    ],
)
def test_what_yaml_refuses_json_refuses_in_the_same_words(content: bytes) -> None:
    refusal = read_by(read_yaml, content)
    assert isinstance(refusal, str)
    assert read_by(read_json, content) == refusal


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"a: 1", (1, 1)),
        (b"{a: 1}", (1, 2)),
        (b'{"a": 1,\n "b": yes}', (2, 7)),
        (b'{"a": 1,}', (1, 9)),
        (b'{"a": 1} # comment', (1, 10)),
        (b'{"a": "\n"}', (1, 8)),
        (b'{"a": NaN}', (1, 1)),
        (b"[01]", (1, 3)),
        (b"", (1, 1)),
    ],
)
def test_what_is_not_json_is_said_to_be_so_with_its_place(content: bytes, place: tuple[int, int]) -> None:
    with pytest.raises(NotJsonError) as caught:
        read_json(content, "x")
    assert caught.value.place == Place(*place)


@pytest.mark.parametrize(
    ("written", "value"),
    [("1.50", Decimal("1.50")), ("1e5", "1e5"), ("1e+5", Decimal("1e+5")), ("-0", 0), ("true", True), ("null", None)],
)
def test_a_number_is_exact_and_an_exponent_needs_its_sign(written: str, value: object) -> None:
    assert repr(read_json(f"[{written}]".encode(), "x").data) == repr([value])


def test_a_number_of_a_million_digits_stays_a_word() -> None:
    digits = "1" * 1_000_000
    assert read_json(f"[{digits}]".encode(), "x").data == [digits]
