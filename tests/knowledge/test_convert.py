"""What msgspec finds wrong is said in both languages: file, line, field, expected and found."""

from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal

import msgspec
import pytest

from sluis.knowledge.convert import convert
from sluis.knowledge.errors import (
    DocumentError,
    MissingKeyError,
    NotAllowedError,
    UnknownKeyError,
    WrongTypeError,
)
from sluis.knowledge.yaml import read_yaml
from sluis.law.text import Language


class Mode(Enum):
    PHYSICAL = "physical"
    TRANSMISSION = "transmission"


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pass


class Value(Strict, frozen=True):
    amount: Decimal
    currency: Literal["EUR", "USD"]


class Item(Strict, frozen=True):
    id: Annotated[str, msgspec.Meta(min_length=1)]
    value: Value | None = None
    facts: dict[str, bool | str] = {}
    nested: dict[str, dict[str, int]] = {}
    by_mode: dict[Literal["export", "transit"], int] = {}
    day: date | None = None
    mode: Mode = Mode.PHYSICAL
    quantity: Annotated[int, msgspec.Meta(ge=0)] = 0
    lines: list[str] | str = ""
    pair: tuple[str, int] | None = None
    code: Annotated[str, msgspec.Meta(pattern="^[0-9]")] = "0"

    def __post_init__(self) -> None:
        if self.id == "bad":
            message = "{id} is bad"
            raise ValueError(message)


class File(Strict, frozen=True):
    items: tuple[Item, ...]


def converted(text: str) -> File:
    return convert(read_yaml(text.encode(), "zaak.yaml"), File)


def item(text: str) -> str:
    return f"items:\n  - id: x\n    {text}\n"


def test_a_day_arrives_as_a_day() -> None:
    assert converted(item("day: 2026-11-22")).items[0].day == date(2026, 11, 22)


@pytest.mark.parametrize(("written", "amount"), [("5", "5"), ("0.10", "0.10"), ('"1.20"', "1.20"), ("-7", "-7")])
def test_an_amount_is_exact_however_it_is_written(written: str, amount: str) -> None:
    value = converted(item(f"value: {{amount: {written}, currency: EUR}}")).items[0].value
    assert value is not None
    assert (type(value.amount), str(value.amount)) == (Decimal, amount)


def test_a_day_may_be_a_word_as_json_has_it() -> None:
    assert converted(item('day: "2026-11-22"')).items[0].day == date(2026, 11, 22)


CASES: list[tuple[str, type[DocumentError], int, str, str, str]] = [
    (
        item("value: {amount: x, currency: EUR}"),
        WrongTypeError,
        3,
        "items[0].value.amount",
        "hier hoort een getal, maar er staat ‘x’.",
        "expected a number, but found ‘x’.",
    ),
    (
        item("day: soon"),
        WrongTypeError,
        3,
        "items[0].day",
        "hier hoort een dag (JJJJ-MM-DD), maar er staat ‘soon’.",
        "expected a day (YYYY-MM-DD), but found ‘soon’.",
    ),
    (
        item('day: "2026-02-30"'),
        WrongTypeError,
        3,
        "items[0].day",
        "hier hoort een dag (JJJJ-MM-DD), maar er staat ‘2026-02-30’.",
        "expected a day (YYYY-MM-DD), but found ‘2026-02-30’.",
    ),
    (
        item("day: 5"),
        WrongTypeError,
        3,
        "items[0].day",
        "hier hoort een dag (JJJJ-MM-DD) of niets (null), maar er staat 5.",
        "expected a day (YYYY-MM-DD) or nothing (null), but found 5.",
    ),
    (
        item("quantity: many"),
        WrongTypeError,
        3,
        "items[0].quantity",
        "hier hoort een geheel getal, maar er staat ‘many’.",
        "expected a whole number, but found ‘many’.",
    ),
    (
        "items:\n  - id: 2026-01-31\n",
        WrongTypeError,
        2,
        "items[0].id",
        "maar er staat een dag: 2026-01-31 (tussen aanhalingstekens is het tekst).",
        "but found a day: 2026-01-31 (in quotation marks it is text).",
    ),
    (
        "items:\n  - id:\n",
        WrongTypeError,
        2,
        "items[0].id",
        "hier hoort tekst, maar er staat niets.",
        "expected text, but found nothing.",
    ),
    (
        item("lines: {a: 1}"),
        WrongTypeError,
        3,
        "items[0].lines",
        "hier hoort tekst of een lijst, maar er staat een groep sleutels.",
        "expected text or a list, but found a group of keys.",
    ),
    (
        "items: none\n",
        WrongTypeError,
        1,
        "items",
        "hier hoort een lijst, maar er staat ‘none’.",
        "expected a list, but found ‘none’.",
    ),
    (
        "- a\n",
        WrongTypeError,
        1,
        "",
        "het hele bestand: hier hoort een groep sleutels, maar er staat een lijst.",
        "the whole file: expected a group of keys, but found a list.",
    ),
    (
        item("facts:\n      p: true\n      q: yes\n      r: 5\n      s: 6\n      t: 7"),
        WrongTypeError,
        6,
        "items[0].facts.r",
        "hier hoort true of false of tekst, maar er staat een geheel getal: 5",
        "expected true or false or text, but found a whole number: 5",
    ),
    (
        item("nested:\n      a: {p: 1, q: 2}\n      b: {r: 3, s: x, t: y}\n      c: {u: z}"),
        WrongTypeError,
        5,
        "items[0].nested.b.s",
        "maar er staat ‘x’.",
        "but found ‘x’.",
    ),
    (
        item("valeu: {amount: 5}"),
        UnknownKeyError,
        3,
        "items[0]",
        "de sleutel ‘valeu’ hoort hier niet. Bedoelde u ‘value’?",
        "the key ‘valeu’ does not belong here. Did you mean ‘value’?",
    ),
    (
        item("value:\n      amount: 5\n      currency: EUR\n      xyz: 1"),
        UnknownKeyError,
        6,
        "items[0].value",
        "de sleutel ‘xyz’ hoort hier niet. Mogelijk zijn: amount, currency.",
        "the key ‘xyz’ does not belong here. Possible are: amount, currency.",
    ),
    (
        item("value: {amount: 5}"),
        MissingKeyError,
        3,
        "items[0].value",
        "de sleutel ‘currency’ ontbreekt.",
        "the key ‘currency’ is missing.",
    ),
    (
        item("value: {amount: 5, currency: EURO}"),
        NotAllowedError,
        3,
        "items[0].value.currency",
        "‘EURO’ kan hier niet. Bedoelde u ‘EUR’?",
        "‘EURO’ cannot stand here. Did you mean ‘EUR’?",
    ),
    (
        item("mode: by_pigeon"),
        NotAllowedError,
        3,
        "items[0].mode",
        "‘by_pigeon’ kan hier niet. Mogelijk zijn: physical, transmission.",
        "‘by_pigeon’ cannot stand here. Possible are: physical, transmission.",
    ),
    (
        item("by_mode: {export: 1, transi: 2}"),
        NotAllowedError,
        3,
        "items[0].by_mode",
        "‘transi’ kan hier niet. Bedoelde u ‘transit’?",
        "‘transi’ cannot stand here. Did you mean ‘transit’?",
    ),
    (
        item("quantity: -1"),
        NotAllowedError,
        3,
        "items[0].quantity",
        "-1 kan hier niet. Er geldt een grens: >= 0.",
        "-1 cannot stand here. There is a limit: >= 0.",
    ),
    (
        'items:\n  - id: ""\n',
        NotAllowedError,
        2,
        "items[0].id",
        "‘’ kan hier niet. De lengte klopt niet (>= 1).",
        "‘’ cannot stand here. The length is not right (>= 1).",
    ),
    (
        item("pair: [a]"),
        NotAllowedError,
        3,
        "items[0].pair",
        "een lijst kan hier niet. De lengte klopt niet (2).",
        "a list cannot stand here. The length is not right (2).",
    ),
    (
        item("code: x"),
        NotAllowedError,
        3,
        "items[0].code",
        "‘x’ kan hier niet. De schrijfwijze moet passen bij",
        "‘x’ cannot stand here. It has to be written like",
    ),
    (
        "items:\n  - id: bad\n",
        NotAllowedError,
        2,
        "items[0]",
        "een groep sleutels kan hier niet. {id} is bad",
        "a group of keys cannot stand here. {id} is bad",
    ),
]


@pytest.mark.parametrize(("text", "kind", "line", "field", "dutch", "english"), CASES)
def test_an_error_names_its_place_and_the_remedy(
    text: str, kind: type[DocumentError], line: int, field: str, dutch: str, english: str
) -> None:
    with pytest.raises(DocumentError) as caught:
        converted(text)
    error = caught.value
    assert type(error) is kind
    assert error.message(Language.NL).startswith(f"zaak.yaml, regel {line}, {field}")
    assert error.message(Language.EN).startswith(f"zaak.yaml, line {line}, {field}")
    assert dutch in error.message(Language.NL)
    assert english in error.message(Language.EN)


def test_each_kind_of_error_has_its_own_code() -> None:
    codes = {kind.code for _, kind, *_ in CASES}
    assert codes == {"S102", "S103", "S104", "S105"}


def test_a_long_value_is_shown_in_part() -> None:
    with pytest.raises(WrongTypeError) as caught:
        converted(item(f"quantity: {'a' * 1_000}"))
    assert len(caught.value.message(Language.EN)) < 200


def test_a_key_among_many_is_found_quickly() -> None:
    entries = {f"key{number}": number for number in range(3_000)} | {"wrong": "x"}
    lines = "".join(f"  {key}: {value}\n" for key, value in entries.items())
    with pytest.raises(WrongTypeError, match=r"line 3002, a\.wrong: "):
        convert(read_yaml(f"a:\n{lines}".encode(), "f.yaml"), dict[str, dict[str, int]])


def test_what_fits_no_type_is_an_error_of_ours_and_no_crash() -> None:
    kind: Any = list[int]
    with pytest.raises(DocumentError, match="expected a list"):
        convert(read_yaml(b"a: 1", "f.yaml"), kind)
