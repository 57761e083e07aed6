"""The layers of the design hold, and the contracts that guard them bite."""

from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from tests.architecture.source import CHECKOUT

LAYERS = ("law", "knowledge", "statutes", "classification", "destinations", "assessment", "library", "cli")


def kept(configuration: Path) -> bool:
    return lint_imports(config_filename=str(configuration), cache_dir=None, no_logo=True) == 0


def model(root: Path, name: str, module: str, code: str) -> Path:
    """A package with the layers of Sluis and one line of code in ``module``, under our own contracts."""
    for layer in LAYERS:
        (root / name / layer).mkdir(parents=True, exist_ok=True)
        (root / name / layer / "__init__.py").touch()
    # As in ours, the package names its public API for type checkers.
    (root / name / "__init__.py").write_text(f"from {name}.library import home\n", "utf-8")
    (root / name / "library" / "home.py").touch()
    (root / name / module / "__init__.py").write_text(code.format(name=name), "utf-8")
    configuration = root / "pyproject.toml"
    ours = (CHECKOUT / "pyproject.toml").read_text("utf-8")
    configuration.write_text(ours.replace('"sluis', f'"{name}').replace("-> sluis", f"-> {name}"), "utf-8")
    return configuration


def test_every_package_imports_only_what_lies_below_it() -> None:
    assert kept(CHECKOUT / "pyproject.toml"), "see: ./dev check"


@pytest.mark.parametrize(
    ("name", "module", "code", "holds"),
    [
        ("sound", "cli", "from {name} import law", True),
        ("upward", "law", "from {name} import cli", False),
        ("online", "statutes", "import socket", False),
        ("stored", "assessment", "import sqlite3", False),
        ("opened", "classification", "from {name} import library", False),
        ("unnamed", "elsewhere", "", False),
    ],
)
def test_a_breach_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str, code: str, *, holds: bool
) -> None:
    (tmp_path / name / module).mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path)
    assert kept(model(tmp_path, name, module, code)) is holds
