"""The scenarios as they are written, and the case that each describes."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from sluis.assessment import Case, World, read_case

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"


def load(path: Path) -> Any:  # noqa: ANN401
    """The YAML tree of a file."""
    reader: Any = YAML(typ="safe", pure=True)
    return reader.load(path.read_text(encoding="utf-8"))


BASES = {name: case for path in sorted(HERE.glob("base*.yaml")) for name, case in load(path).items()}
TABLES = ("given.yaml", "activities.yaml")
"""Files of another shape, which have tests of their own."""
FILES = sorted(path for path in HERE.glob("*.yaml") if not path.name.startswith("base") and path.name not in TABLES)


def scenarios() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every scenario with the name of its file."""
    for path in FILES:
        yield from ((path.stem, scenario) for scenario in load(path))


def described(scenario: dict[str, Any], world: World) -> tuple[Case, date]:
    """The case of a scenario, and the day of which it takes the law."""
    written = copy.deepcopy(_source(scenario))
    for path, value in scenario.get("with", {}).items():
        _put(written, path, value)
    case = read_case(json.dumps(written, default=str).encode(), scenario["name"], world)
    day = scenario.get("as_of") or case.as_of
    assert isinstance(day, date)
    return case, day


def _source(scenario: dict[str, Any]) -> Any:  # noqa: ANN401  (a YAML tree)
    """The complete case that a scenario starts from: its own, a bundled example, or one by name."""
    if "case" in scenario:
        return scenario["case"]
    return load(EXAMPLES / scenario["example"]) if "example" in scenario else BASES[scenario["from"]]


def _put(written: Any, path: str, value: object) -> None:  # noqa: ANN401  (a YAML tree)
    """Set `items.0.facts.item.dual_use`: the part after `facts` is one key."""
    before, facts, key = path.partition("facts.")
    parts: list[str | int] = [int(part) if part.isdigit() else part for part in before.split(".") if part]
    parts += ["facts", key] if facts else []
    holder = written
    for part in parts[:-1]:
        holder = holder[part] if isinstance(part, int) else holder.setdefault(part, {})
    holder[parts[-1]] = value
