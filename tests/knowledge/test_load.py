"""The knowledge files are read strictly: each in its table, nothing missing, nothing left over."""

from collections.abc import Callable
from datetime import date
from typing import Any

import msgspec
import pytest

from sluis.knowledge.errors import (
    DocumentError,
    KnowledgeError,
    MissingFileError,
    MissingKeyError,
    NotAllowedError,
    UnknownFileError,
    UnknownKeyError,
    WrongTypeError,
)
from sluis.knowledge.load import load, read
from sluis.knowledge.model import Grade, Horizon, Knowledge, Measure
from sluis.knowledge.tables import TABLES
from sluis.law.text import Language

Edit = Callable[[str, str, str], dict[str, bytes]]


def test_every_table_has_rows(knowledge: Knowledge) -> None:
    assert [table.name for table in TABLES if not getattr(knowledge, table.name)] == []


def test_every_field_of_the_knowledge_is_a_table_or_the_horizon() -> None:
    assert {table.name for table in TABLES} | set(Horizon.__struct_fields__) == set(Knowledge.__struct_fields__)


def test_the_horizon_is_a_day(knowledge: Knowledge) -> None:
    assert knowledge.horizon == date(2026, 9, 20)


@pytest.mark.parametrize("name", ["horizon.yaml", "timeline/acts.yaml", "territories/territories.yaml"])
def test_a_missing_file_is_named(files: dict[str, bytes], name: str) -> None:
    with pytest.raises(MissingFileError) as caught:
        load({path: content for path, content in files.items() if path != name})
    assert isinstance(caught.value, KnowledgeError)
    folder = name.rpartition("/")[0]
    assert f"Het kennisbestand {folder}" in caught.value.message(Language.NL)
    assert f"The knowledge file {folder}" in caught.value.message(Language.EN)


def test_a_file_that_belongs_to_no_table_is_named(files: dict[str, bytes]) -> None:
    with pytest.raises(UnknownFileError) as caught:
        load(files | {"risk/tabel.yaml": b"[]"})
    assert "risk/tabel.yaml hoort bij geen tabel" in caught.value.message(Language.NL)
    assert "risk/tabel.yaml belongs to no table" in caught.value.message(Language.EN)


def test_several_files_of_sources_are_one_table(files: dict[str, bytes], knowledge: Knowledge) -> None:
    more = b"- {id: zz, kind: act, title: {nl: a, en: a}, publisher: {nl: a, en: a}, url: null, published: null}"
    assert len(load(files | {"sources/zz.yaml": more}).sources) == len(knowledge.sources) + 1


ACTS = "timeline/acts.yaml"


@pytest.mark.parametrize(
    ("old", "new", "kind", "dutch", "english"),
    [
        ('nl: "Verordening (EG) nr. 428/2009", ', "", MissingKeyError, "‘nl’ ontbreekt", "‘nl’ is missing"),
        (', en: "Regulation (EC) No 428/2009"', "", MissingKeyError, "‘en’ ontbreekt", "‘en’ is missing"),
        ("from: {on: 2009-08-27}, ", "", MissingKeyError, "‘from’ ontbreekt", "‘from’ is missing"),
        ("  source: eu-2009-428\n", "", MissingKeyError, "‘source’ ontbreekt", "‘source’ is missing"),
        ("  predecessor: null\n", "", MissingKeyError, "‘predecessor’ ontbreekt", "‘predecessor’ is missing"),
        ("celex:", "celx:", UnknownKeyError, "Bedoelde u ‘celex’?", "Did you mean ‘celex’?"),
        ("on: 2009-08-27", "on: 27-08-2009", WrongTypeError, "hier hoort een dag", "expected a day"),
    ],
)
def test_a_file_of_another_shape_is_refused(
    edited: Edit, old: str, new: str, kind: type[DocumentError], dutch: str, english: str
) -> None:
    with pytest.raises(DocumentError) as caught:
        load(edited(ACTS, old, new))
    assert type(caught.value) is kind
    assert caught.value.message(Language.NL).startswith("timeline/acts.yaml, regel ")
    assert dutch in caught.value.message(Language.NL)
    assert english in caught.value.message(Language.EN)


def test_verified_is_no_or_a_source_and_a_day(edited: Edit) -> None:
    with pytest.raises(NotAllowedError, match=r"‘NO’ cannot stand here\. Possible are: no\."):
        load(edited("control_lists/versions.yaml", "verified: no", "verified: NO"))


def test_without_a_horizon_there_is_no_knowledge(edited: Edit) -> None:
    with pytest.raises(MissingKeyError, match="‘horizon’ is missing"):
        load(edited("horizon.yaml", "horizon: 2026-09-20\n", ""))


def test_days_and_decimals_in_conditions_become_the_words_that_json_has(edited: Edit) -> None:
    condition = "when: {all: [{compare: {of: d, operator: '<', threshold: 2026-01-31}}, {x: 1.50}]}"
    loaded = load(edited("measures/advice.yaml", "when: result.prohibited", condition))
    assert loaded.advice[0].when == {
        "all": [{"compare": {"of": "d", "operator": "<", "threshold": "2026-01-31"}}, {"x": "1.50"}]
    }


def test_every_field_that_holds_a_condition_is_known_as_one() -> None:
    for table in TABLES:
        kinds = {table.row} | ({Grade} if table.row is Measure else set())
        free = {field.name for kind in kinds for field in msgspec.structs.fields(kind) if field.type is Any}
        assert free == set(table.conditions)


def test_every_row_knows_where_it_stands(files: dict[str, bytes]) -> None:
    reading = read(files)
    for table in TABLES:
        rows, origins = getattr(reading.knowledge, table.name), reading.origins[table.name]
        assert len(rows) == len(origins)
        for row, origin in zip(rows, origins, strict=True):
            line = files[origin.file].decode().splitlines()[origin.place((table.key,)).line - 1]
            assert getattr(row, table.key) in line
