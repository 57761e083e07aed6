"""`sluis schema`."""

from datetime import date
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest

import sluis as api
from sluis.cli.schema import DIALECT
from sluis.knowledge.yaml import read_yaml
from tests.cli.running import LANGUAGES, sluis

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))
Draft202012 = import_module("jsonschema").Draft202012Validator


def schema(of: str, language: str = "en") -> dict[str, Any]:
    found = sluis("schema", of, "--lang", language).json
    assert isinstance(found, dict)
    return found


def faults(of: str, value: object) -> list[str]:
    return [problem.message for problem in Draft202012(schema(of)).iter_errors(value)]


def as_json(value: object) -> object:
    """What YAML gives, in the types that JSON has."""
    match value:
        case dict():
            return {key: as_json(part) for key, part in value.items()}
        case list():
            return [as_json(part) for part in value]
        case date():
            return value.isoformat()
        case Decimal():
            return float(value)
        case _:
            return value


@pytest.fixture(params=EXAMPLES, ids=lambda path: path.stem)
def example(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.mark.parametrize("of", ["case", "answer", "impact", "impact-cases"])
def test_it_is_a_json_schema(of: str) -> None:
    Draft202012.check_schema(schema(of))


@pytest.mark.parametrize("of", ["case", "answer", "impact", "impact-cases"])
def test_it_says_what_it_is(of: str) -> None:
    found = schema(of)
    assert (found["$schema"], found["$id"]) == (DIALECT, f"urn:sluis:schema:{of}:1")
    assert found["schema_version"] == 1


@pytest.mark.parametrize(("language", "title"), [("nl", "Casusbestand van Sluis"), ("en", "Sluis case file")])
def test_its_title_is_in_the_language_asked_for(language: str, title: str) -> None:
    assert schema("case", language)["title"] == title


@pytest.mark.parametrize("of", ["case", "answer", "impact", "impact-cases"])
def test_the_language_changes_nothing_but_title_and_description(of: str) -> None:
    dutch, english = (schema(of, language) for language in LANGUAGES)
    differing = {key for key in english if dutch[key] != english[key]}
    assert differing == {"title", "description"}


def test_an_impact_is_an_impact(tmp_path: Path) -> None:
    table = tmp_path / "items.csv"
    table.write_text("id,code,item.digital_computer\na,6A005,\nb,4D002,yes\nc,,\n", "utf-8")
    ran = sluis("impact", "--from", "2021-09-09", "--to", "2025-11-15", "--json", str(table), SLUIS_HOME=str(tmp_path))
    assert faults("impact", ran.json) == []


def test_there_are_examples() -> None:
    assert EXAMPLES


def test_every_example_is_a_case_file(example: Path) -> None:
    document = read_yaml(example.read_bytes(), example.name)
    assert faults("case", as_json(document.data)) == []


def test_every_answer_is_an_answer(example: Path) -> None:
    world = api.open_world()
    case = api.read_case(example.read_bytes(), example.name, world)
    answer = api.assess(case, world, api.When(case.as_of or date(2026, 9, 1)))
    written = msgspec.json.decode(api.to_json(answer, api.Language.NL))
    assert faults("answer", written) == []


@pytest.mark.parametrize("amount", [48000, 48000.5, "48000.50"])
def test_an_amount_may_be_a_number_or_text(amount: float | str) -> None:
    item = {"id": "a", "name": "A", "value": {"amount": amount, "currency": "EUR"}}
    assert faults("case", {"schema_version": 1, "items": [item]}) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"items": []},
        {"schema_version": 2, "items": []},
        {"schema_version": 1, "items": [], "unheard_of": 1},
        {"schema_version": 1, "items": [{"id": "a"}]},
        {"schema_version": 1, "items": [], "activity": "smuggling"},
    ],
)
def test_what_is_no_case_file_is_refused(wrong: dict[str, Any]) -> None:
    assert faults("case", wrong)


def test_an_answer_without_an_outcome_is_refused() -> None:
    assert "'outcome' is a required property" in faults("answer", {"schema_version": 1})


@pytest.mark.parametrize(("text", "right"), [("Because.", True), ({"nl": "Want.", "en": "Because."}, False)])
def test_a_sentence_is_a_string_in_one_language(text: object, *, right: bool) -> None:
    reason = {"text": text, "citation": "Article 5", "cites": "eu-2021-821/article_5"}
    part = schema("answer") | {"$ref": "#/$defs/Reason"}
    assert Draft202012(part).is_valid(reason) is right


def test_there_is_no_third_schema() -> None:
    assert sluis("schema", "law").status == 2


def test_the_impact_on_cases_has_the_shape_of_its_schema() -> None:
    folder = str(Path(__file__).parents[2] / "examples" / "destinations")
    ran = sluis("compare", folder, "--as-of", "2021-09-08", "--as-of", "2024-06-03", "--json", "--lang", "en")
    assert faults("impact-cases", ran.json) == []
