"""The scenarios of the tests, by the provision of which they say what must follow."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from ruamel.yaml import YAML

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_LISTED = {
    "not_duties": "absent",
    "not_modelled": "open",
    "out_of_scope": "out_of_scope",
    "indexed": "indexed",
    "later": "later",
}
"""What a list of provisions expects of each, by its key in a scenario."""


class Scenario(NamedTuple):
    """A scenario, and what it expects of one provision."""

    file: str
    name: str
    day: date | None
    expects: str
    because: str


def scenarios(folder: Path) -> Mapping[str, list[Scenario]]:
    """The scenarios by provision: its path, or the id of a norm that is not modelled, or the name of a general authorisation.

    Nothing is assessed: what a scenario expects is what its test proves. One that waits for a part of Sluis expects nothing.
    """
    found: dict[str, list[Scenario]] = {}
    for path in sorted(folder.glob("*.yaml")):
        for scenario in _listed(path):
            for provision, expects in _expected(scenario.get("expect", {})):
                found.setdefault(provision, []).append(_scenario(path.name, scenario, expects))
    return found


def _listed(path: Path) -> list[Mapping[str, Any]]:
    """The scenarios of a file. The complete cases and the table of activities are mappings, and have none of their own."""
    read = YAML(typ="safe", pure=True).load(path.read_text("utf-8"))
    return read if isinstance(read, list) else []


def _scenario(file: str, scenario: Mapping[str, Any], expects: str) -> Scenario:
    day = scenario.get("as_of")
    return Scenario(file, scenario["name"], day if isinstance(day, date) else None, expects, scenario["because"])


def _expected(expect: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    yield from expect.get("duties", {}).items()
    for key, expects in _LISTED.items():
        for provision in expect.get(key, ()):
            yield provision, expects
    for name, usable in expect.get("usable", {}).items():
        word = {True: "yes", False: "no"}.get(usable, usable)
        if word in ("yes", "no", "unknown"):
            yield name, word
