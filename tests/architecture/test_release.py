"""A release has one version and one list of run-time packages, wherever they are written."""

import re
import tomllib

import pytest

import sluis
from tests.architecture.source import CHECKOUT

PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]


def first(pattern: str, path: str) -> str:
    found = re.search(pattern, (CHECKOUT / path).read_text("utf-8"), re.MULTILINE)
    assert found, f"{path} has no {pattern}"
    return found[1]


@pytest.mark.parametrize(
    ("path", "pattern"),
    [
        ("CHANGELOG.md", r"^## (\S+)"),
        ("CHANGELOG.nl.md", r"^## (\S+)"),
        ("publiccode.yml", r"^softwareVersion: (\S+)"),
    ],
)
def test_every_file_names_the_same_version(path: str, pattern: str) -> None:
    assert first(pattern, path) == PROJECT["version"] == sluis.__version__


def test_what_is_pinned_is_what_is_needed() -> None:
    needed = {requirement.partition(">=")[0] for requirement in PROJECT["dependencies"]}
    listed = (CHECKOUT / "requirements/run.in").read_text("utf-8").splitlines()
    assert needed == {line for line in listed if not line.startswith("#")}


def test_every_pinned_package_has_a_hash() -> None:
    for name in ("run", "dev"):
        blocks = re.split(r"\n(?=\S)", (CHECKOUT / f"requirements/{name}.txt").read_text("utf-8").strip())
        assert [block for block in blocks if "--hash=sha256:" not in block] == []


def test_each_runtime_package_is_accounted_for() -> None:
    decision = (CHECKOUT / "docs/decisions/0002-dependencies.md").read_text("utf-8")
    pinned = re.findall(r"^(\S+)==", (CHECKOUT / "requirements/run.txt").read_text("utf-8"), re.MULTILINE)
    assert [name for name in pinned if f"| {name} |" not in decision] == []
