"""`sluis item`: list, show, diff, lists and export."""

import csv
import io
from importlib import import_module
from typing import Any

import pytest

from sluis.cli import item as item_module
from tests.cli.running import LANGUAGES, sluis

Draft202012 = import_module("jsonschema").Draft202012Validator
STABLE = {"code", "title_en", "title_nl", "from", "until", "regime", "status"}


@pytest.mark.parametrize(("day", "number"), [("2021-09-09", 366), ("2025-11-15", 384)])
def test_the_list_of_a_day_is_stable_json(day: str, number: int) -> None:
    found = sluis("item", "list", "--as-of", day, "--json").json
    assert len(found) == number
    assert all(one.keys() >= STABLE and one["title_en"] and one["title_nl"] for one in found)


def test_a_category_by_itself() -> None:
    found = sluis("item", "list", "--as-of", "2025-11-15", "--category", "4", "--json").json
    assert {one["category"] for one in found} == {"4"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ["Bijlage I op 1 juni 2016", "Van deze lijst weet Sluis alleen", "(niet zeker)", "speciale materialen"]),
        ("en", ["Annex I on 1 June 2016", "Of this list Sluis only knows", "(not certain)", "special materials"]),
    ],
)
def test_the_page_of_a_list_says_what_is_not_known(language: str, said: list[str]) -> None:
    ran = sluis("item", "list", "--as-of", "2016-06-01", "--lang", language)
    assert ran.status == 0
    assert [one for one in said if one not in ran.words] == []


def test_a_day_after_the_horizon_is_said_to_be_so() -> None:
    assert "may have changed since" in sluis("item", "show", "5A001", "--as-of", "2026-11-22", "--lang", "en").words
    assert "may have changed since" not in sluis("item", "show", "5A001", "--as-of", "2026-09-20", "--lang", "en").words


def test_a_paragraph_is_shown_with_what_is_known_of_it() -> None:
    found = sluis("item", "show", "5a004.a", "--as-of", "2025-11-15", "--json", "--lang", "en").json
    assert found["item"]["code"] == "5A004.a"
    assert found["item"]["annex_iv"] == {"answer": "yes", "parts": [{"code": "5A004.a", "part": "I", "only": None}]}
    assert found["list"]["version"] == "annex-i-2025-11-15"
    assert "See the official text" in sluis("item", "show", "5A001.f.1", "--lang", "en").words


@pytest.mark.parametrize(("language", "said"), [("nl", "Lijken erop: 5A001"), ("en", "Like it: 5A001")])
def test_an_unknown_code_is_an_error_with_a_remedy(language: str, said: str) -> None:
    ran = sluis("item", "show", "5A999", "--lang", language)
    assert ran.status == 2
    assert ran.err.startswith("S150")
    assert said in ran.err


def test_a_difference_is_exit_status_3_and_none_is_0() -> None:
    ran = sluis("item", "diff", "2021-09-09", "2025-11-15", "--json")
    assert ran.status == 3
    assert len(ran.json["differences"]) == 195
    assert sluis("item", "diff", "2020-12-15", "2021-09-09").status == 0
    assert sluis("item", "diff", "2021-09-09", "yesterday").status == 2


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", ["Nieuw op de lijst (18)", "Andere woorden of cijfers (83)", "Ongewijzigd: 189.", "reeks 500"]),
        ("en", ["New on the list (18)", "Other words or figures (83)", "Unchanged: 189.", "500 series"]),
    ],
)
def test_the_page_of_a_difference(language: str, said: list[str]) -> None:
    words = sluis("item", "diff", "2021-09-09", "2025-11-15", "--lang", language).words
    assert [one for one in said if one not in words] == []


def test_every_list_is_there_and_what_is_announced_or_indexed_is_said_to_be_so() -> None:
    found = {one["id"]: one for one in sluis("item", "lists", "--json").json}
    assert found["annex-i-2026-update"]["status"] == "announced"
    assert found["annex-i-2026-update"]["from"] is None
    assert found["nl-semiconductors"]["status"] == "indexed"
    assert found["nl-semiconductors"]["changes"] == ["2024-09-07", "2025-04-01"]
    assert found["other-member-states"]["verified"] is False
    words = sluis("item", "lists", "--lang", "nl").words
    assert "aangekondigd, niet van kracht" in words
    assert "past ze niet toe" in words


def test_the_export_in_csv_has_a_row_for_each_entry() -> None:
    rows = list(csv.DictReader(io.StringIO(sluis("item", "export", "--format", "csv", "--as-of", "2025-11-15").out)))
    assert len(rows) == 384
    row = next(one for one in rows if one["code"] == "3B501")
    assert (row["regime"], row["from"], row["from_exact"], row["until"]) == ("EU", "2025-11-15", "yes", "")
    assert all(one["related"].split() for one in rows if one["code"] not in ("4D002", "4D003"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_export_in_json_has_its_schema(language: str) -> None:
    schema = sluis("schema", "items", "--lang", language).json
    found = sluis("item", "export", "--format", "json", "--as-of", "2025-11-15", "--lang", language).json
    assert schema["$id"] == "urn:sluis:schema:items:1"
    assert list(Draft202012(schema).iter_errors(found)) == []
    assert list(Draft202012(schema).iter_errors([found[0] | {"status": "perhaps"}])) != []
    assert found == sluis("item", "list", "--json", "--as-of", "2025-11-15", "--lang", language).json


def skos() -> dict[str, Any]:
    graph = sluis("item", "export", "--format", "skos", "--as-of", "2025-11-15").json["@graph"]
    return {one["@id"]: one for one in graph}


def test_every_link_in_skos_leads_to_a_concept_of_the_scheme() -> None:
    concepts = skos()
    links = [
        (name, target["@id"])
        for one in concepts.values()
        for name in ("skos:broader", "skos:related", "skos:hasTopConcept", "skos:inScheme", "skos:topConceptOf")
        for target in ([one[name]] if isinstance(one.get(name), dict) else one.get(name, []))
    ]
    assert len(links) > 2000
    assert {link for link in links if link[1] not in concepts} == set()
    assert len([one for one in concepts if one.count(":") == 3 and len(one.rpartition(":")[2]) == 5]) == 384


def test_skos_has_labels_in_both_languages_and_matches_only_equal_numbers() -> None:
    concepts = skos()
    one = concepts["urn:sluis:annex-i:5A001"]
    assert {label["@language"] for label in one["skos:prefLabel"]} == {"en", "nl"}
    assert one["skos:closeMatch"] == {"@id": "urn:sluis:us-ccl:5A001"}
    matches = [name for name in concepts["urn:sluis:annex-i:9A120"] if name.endswith("Match")]
    assert matches == []


def test_every_subcommand_is_listed_and_there() -> None:
    listed = sluis("item", "--help").out
    for name in item_module._COMMANDS:
        assert f"  {name}" in listed
        assert sluis("item", name, "--help").status == 0


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", [("list",), ("show", "5A001"), ("diff", "2021-09-09", "2025-11-15"), ("lists",)])
def test_a_page_is_plain_and_100_wide(language: str, words: tuple[str, ...]) -> None:
    ran = sluis("item", *words, "--lang", language)
    assert ran.is_plain
    assert max(len(line) for line in ran.out.splitlines()) <= 100
