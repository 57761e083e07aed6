"""The snapshot is the knowledge, never older than its files, read fast, and named by its digest."""

import subprocess
import sys
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.knowledge import load as load_module
from sluis.knowledge.load import load, packaged_files
from sluis.knowledge.model import Knowledge
from sluis.knowledge.package import sources_digest
from sluis.knowledge.snapshot import compiled, current, digest, from_json, packaged, to_json
from sluis.law.statute import canonical_bytes

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
CONDITIONS = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | WORDS,
    lambda parts: st.lists(parts, max_size=3) | st.dictionaries(WORDS, parts, max_size=3),
    max_leaves=8,
)


@cache
def structs(kind: type[msgspec.Struct]) -> st.SearchStrategy[msgspec.Struct]:
    """Values of a knowledge type, whatever their fields hold."""
    fields = msgspec.inspect.type_info(kind).fields  # type: ignore[attr-defined]  # it is a struct
    drawn = st.fixed_dictionaries({field.encode_name: values(field.type) for field in fields})
    return drawn.map(lambda found: msgspec.convert(found, kind))


def values(kind: msgspec.inspect.Type) -> st.SearchStrategy[Any]:  # noqa: C901  (one case a type)
    match kind:
        case msgspec.inspect.StructType(cls):
            return structs(cls).map(msgspec.to_builtins)
        case msgspec.inspect.UnionType(types):
            return st.one_of([values(one) for one in types])
        case msgspec.inspect.VarTupleType(inner):
            return st.lists(values(inner), max_size=2)
        case msgspec.inspect.LiteralType(known):
            return st.sampled_from(known)
        case msgspec.inspect.DateType():
            return st.dates()
        case msgspec.inspect.IntType():
            return st.integers(0, 1000)
        case msgspec.inspect.BoolType():
            return st.booleans()
        case msgspec.inspect.NoneType():
            return st.none()
        case msgspec.inspect.StrType():
            return WORDS
        case msgspec.inspect.AnyType():
            return CONDITIONS
        case _:
            raise AssertionError(kind)


FIELDS = msgspec.inspect.type_info(Knowledge).fields  # type: ignore[attr-defined]  # it is a struct
VALUES = {field.name: values(field.type) for field in FIELDS}
NOTHING: dict[str, Any] = {field.name: [] for field in FIELDS} | {
    "horizon": "2026-01-01",
    "screening_holds_for_days": 1,
    "sources_hold_for_days": 1,
}


@given(structs(Knowledge))
def test_knowledge_survives_its_json(knowledge: Knowledge) -> None:
    assert from_json(to_json(knowledge)) == knowledge


@given(st.sampled_from(FIELDS), st.data())
def test_different_knowledge_has_a_different_digest(field: msgspec.inspect.Field, data: st.DataObject) -> None:
    one, other = (msgspec.convert(NOTHING | {field.name: data.draw(VALUES[field.name])}, Knowledge) for _ in range(2))
    assert (digest(one) == digest(other)) == (one == other)


def test_the_packaged_knowledge_survives_its_json(knowledge: Knowledge) -> None:
    assert from_json(to_json(knowledge)) == knowledge


def test_the_json_is_canonical(knowledge: Knowledge) -> None:
    content = to_json(knowledge)
    assert content == canonical_bytes(msgspec.json.decode(content))


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:  # noqa: ANN401
    match value:
        case dict():
            return [leaf for key, part in value.items() for leaf in leaves(part, (*path, key))]
        case list():
            return [leaf for index, part in enumerate(value) for leaf in leaves(part, (*path, index))]
        case _:
            return [path]


def test_any_changed_value_changes_the_digest(knowledge: Knowledge) -> None:
    data = msgspec.json.decode(to_json(knowledge))
    small = data | {key: rows[:2] for key, rows in data.items() if isinstance(rows, list)}
    before = digest(msgspec.convert(small, Knowledge))
    changed = 0
    for path in leaves(small):
        copy = msgspec.json.decode(msgspec.json.encode(small))
        place = copy
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = other_than(place[path[-1]])
        try:
            after = digest(msgspec.convert(copy, Knowledge))
        except msgspec.ValidationError:
            continue  # the type allows no such value here
        changed += 1
        assert after != before, path
    assert changed > 150


def other_than(value: object) -> object:
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str() if value[:4].isdigit() and value[4:5] == "-":
            return date(1999, 1, 1).isoformat()
        case str():
            return f"{value}x"
        case _:
            return "1999-01-01"


class Parsed(Exception):  # noqa: N818
    pass


@pytest.fixture
def no_parsing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise Parsed

    monkeypatch.setattr(load_module, "load", refuse)


def test_a_fresh_snapshot_serves_without_the_files_being_parsed(
    files: dict[str, bytes], knowledge: Knowledge, request: pytest.FixtureRequest
) -> None:
    snapshot = compiled(files)
    request.getfixturevalue("no_parsing")
    assert current(files, snapshot) == knowledge


def test_a_stale_snapshot_does_not_serve(files: dict[str, bytes]) -> None:
    snapshot = compiled(files)
    newer = files | {"horizon.yaml": b"horizon: 2026-12-31\nscreening_holds_for_days: 90\nsources_hold_for_days: 365\n"}
    assert current(newer, snapshot).horizon == date(2026, 12, 31)


@pytest.mark.parametrize("snapshot", [None, b"", b"{}", b'{"sources_digest": "x", "knowledge": {}}'])
def test_without_a_usable_snapshot_the_files_serve(
    files: dict[str, bytes], knowledge: Knowledge, snapshot: bytes | None
) -> None:
    assert current(files, snapshot) == knowledge


def test_a_snapshot_names_its_sources_and_has_sorted_keys(files: dict[str, bytes]) -> None:
    snapshot = compiled(files)
    data = msgspec.json.decode(snapshot)
    assert data["sources_digest"] == sources_digest(files)
    assert snapshot == canonical_bytes(data)


def test_the_digest_of_the_sources_covers_names_and_contents() -> None:
    separated = {"a": b"1" + bytes(8) + b"b" + bytes(8)}  # as if there were a second file
    different = [{"a": b"1"}, {"b": b"1"}, {"a": b"2"}, {"a": b"1", "b": b""}, {"a": b"1b"}, separated, {}]
    assert len({sources_digest(one) for one in different}) == len(different)
    assert sources_digest({"a": b"1", "b": b"2"}) == sources_digest({"b": b"2", "a": b"1"})


def test_the_packaged_knowledge_is_that_of_its_files() -> None:
    assert packaged() == load(packaged_files())


def test_the_yaml_parser_is_not_imported_where_a_snapshot_serves(tmp_path: Path) -> None:
    snapshot = tmp_path / "snapshot.json"
    snapshot.write_bytes(compiled(packaged_files()))
    code = (
        "import pathlib, sys\n"
        "from sluis.knowledge.package import packaged_files\n"
        "from sluis.knowledge.snapshot import current\n"
        "current(packaged_files(), pathlib.Path(sys.argv[1]).read_bytes())\n"
        "assert not [name for name in sys.modules if name.startswith('ruamel')]\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code, str(snapshot)], check=True)
