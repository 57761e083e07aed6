"""A recording that was changed is refused, whichever part was changed."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from sluis.assessment import When, World, read_case
from sluis.assessment.replay import record, replay
from sluis.law.errors import IntegrityError
from tests.assessment.cases import EXAMPLES


@pytest.fixture(scope="module")
def recording(world: World) -> dict[str, Any]:
    path = next(path for path in EXAMPLES if path.stem == "location-tracking")
    recorded = record(read_case(path.read_bytes(), path.name, world), world, When(date(2021, 9, 9)))
    read: dict[str, Any] = json.loads(recorded)
    return read


def _changed(recording: dict[str, Any], *path: str, value: object) -> bytes:
    copied: dict[str, Any] = json.loads(json.dumps(recording))
    holder = copied
    for part in path[:-1]:
        holder = holder[part]
    assert holder[path[-1]] != value
    holder[path[-1]] = value
    return json.dumps(copied, ensure_ascii=False, separators=(",", ":")).encode()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("when", "as_of"), "2021-09-08"),
        (("lists_digest",), "x"),
        (("semantics",), "0"),
        (("case", "destination"), "NO"),
        (("knowledge", "screening_holds_for_days"), 9999),
        (("law", "constraints"), []),
    ],
)
def test_a_change_is_an_integrity_error(recording: dict[str, Any], path: tuple[str, ...], value: object) -> None:
    with pytest.raises(IntegrityError):
        replay(_changed(recording, *path, value=value))
