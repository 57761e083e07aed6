"""What a package offers is what its ``__all__`` says (ruff keeps it sorted: RUF022)."""

import ast
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import pytest

from tests.architecture.source import Module, modules

PACKAGES = [module for module in modules() if module.is_package]


def public_names(tree: ast.Module) -> Iterator[str]:
    """The names without underscore that the top level of a module binds, modules it loads left out."""
    for node in tree.body:
        match node:
            case ast.ImportFrom(module="__future__"):
                continue
            case ast.ImportFrom(names=names):
                bound = [alias.asname or alias.name for alias in names]
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                bound = [name]
            case ast.Assign(targets=targets):
                bound = [target.id for target in targets if isinstance(target, ast.Name)]
            case ast.AnnAssign(target=ast.Name(id=name)):
                bound = [name]
            case _:
                continue
        yield from (name for name in bound if not name.startswith("_"))


def faults(tree: ast.Module, loaded: ModuleType) -> list[str]:
    """What is wrong with ``__all__``: missing, unresolvable and doubled names."""
    offered: list[str] = getattr(loaded, "__all__", [])
    return [
        *(f"not in __all__: {name}" for name in sorted(set(public_names(tree)) - set(offered))),
        *(f"does not exist: {name}" for name in offered if not hasattr(loaded, name)),
        *(f"twice: {name}" for name in sorted(set(offered)) if offered.count(name) > 1),
    ]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.name)
def test_a_package_offers_what_it_says(package: Module) -> None:
    assert faults(package.tree, import_module(package.name)) == []


def test_each_fault_is_found() -> None:
    code = "from os import path, sep as _sep\nimport sys\n__all__ = ['gone', 'path', 'path']\nlimit: int = 1\n"
    loaded = ModuleType("loaded")
    exec(code, loaded.__dict__)  # noqa: S102
    assert faults(ast.parse(code), loaded) == ["not in __all__: limit", "does not exist: gone", "twice: path"]
