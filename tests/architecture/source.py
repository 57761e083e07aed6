"""The source of Sluis as syntax trees, and what the architecture tests ask of them."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

CHECKOUT = Path(__file__).parents[2]
SOURCE = CHECKOUT / "src"


@dataclass(frozen=True)
class Module:
    """A Python file: its dotted name and its text."""

    name: str
    text: str
    is_package: bool = False

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def length(self) -> int:
        return len(self.text.splitlines())

    def is_in(self, *packages: str) -> bool:
        return any(self.name == package or self.name.startswith(f"{package}.") for package in packages)


def modules() -> list[Module]:
    return [_read(path) for path in sorted(SOURCE.rglob("*.py"))]


def _read(path: Path) -> Module:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    is_package = parts[-1] == "__init__"
    return Module(".".join(parts[:-1] if is_package else parts), path.read_text("utf-8"), is_package)


def imports(tree: ast.AST) -> Iterator[str]:
    """The dotted names that the code imports, wherever in the file it does so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{_origin(node)}.{alias.name}" for alias in node.names)


def uses(tree: ast.AST, names: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Line and dotted name of each place that names one of ``names``, called or only passed on."""
    bound = dict(_bindings(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Name | ast.Attribute) and (dotted := _dotted(node, bound)) in names:
            yield node.lineno, str(dotted)


def _origin(node: ast.ImportFrom) -> str:
    return "." * node.level + (node.module or "")


def _bindings(tree: ast.AST) -> Iterator[tuple[str, str]]:
    """Each name that an import binds, with the dotted name that it stands for."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first = alias.name.partition(".")[0]
                yield (alias.asname, alias.name) if alias.asname else (first, first)
        elif isinstance(node, ast.ImportFrom):
            yield from ((alias.asname or alias.name, f"{_origin(node)}.{alias.name}") for alias in node.names)


def _dotted(node: ast.expr, bound: dict[str, str]) -> str | None:
    match node:
        case ast.Name(id=name):
            return bound.get(name)
        case ast.Attribute(value=value, attr=attribute):
            owner = _dotted(value, bound)
            return owner and f"{owner}.{attribute}"
        case _:
            return None


def function_lengths(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Name and number of lines of each function and method, its decorators not counted."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            yield node.name, node.end_lineno - node.lineno + 1
