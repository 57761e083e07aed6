"""The engine stands alone, and nothing below the entry points reads the clock or the network."""

import ast
import sys
from collections.abc import Iterator

import pytest

from tests.architecture.source import Module, imports, modules, uses

LAYERS = (
    "law",
    "knowledge",
    "statutes",
    "classification",
    "destinations",
    "screening",
    "casework",
    "assessment",
)
PURE = tuple(f"sluis.{layer}" for layer in LAYERS)
CLOCKS = frozenset(
    [
        *(f"datetime.datetime.{name}" for name in ("now", "today", "utcnow")),
        "datetime.date.today",
        *(f"time.{name}" for name in ("ctime", "gmtime", "localtime", "process_time")),
        *(f"time.{name}{unit}" for name in ("time", "monotonic", "perf_counter") for unit in ("", "_ns")),
        "timeit.default_timer",
    ]
)
NETWORK = ("ftplib", "http.client", "smtplib", "socket", "ssl", "subprocess", "urllib.request")


def foreign(tree: ast.AST) -> Iterator[str]:
    """What the engine imports beside itself and the standard library."""
    return (
        name
        for name in imports(tree)
        if not name.startswith("sluis.law.") and name.partition(".")[0] not in sys.stdlib_module_names
    )


def reaches_out(tree: ast.AST) -> Iterator[str]:
    return (name for name in imports(tree) if any(name == module or name.startswith(f"{module}.") for module in NETWORK))


def named(found: Module) -> str:
    return found.name


@pytest.mark.parametrize("module", [m for m in modules() if m.is_in("sluis.law")], ids=named)
def test_the_engine_imports_only_itself_and_the_standard_library(module: Module) -> None:
    assert list(foreign(module.tree)) == []


@pytest.mark.parametrize("module", [m for m in modules() if not m.is_in("sluis.cli")], ids=named)
def test_only_the_command_line_reads_the_clock(module: Module) -> None:
    assert list(uses(module.tree, CLOCKS)) == []


@pytest.mark.parametrize("module", [m for m in modules() if m.is_in(*PURE)], ids=named)
def test_a_pure_package_reaches_no_network_and_starts_no_program(module: Module) -> None:
    assert list(reaches_out(module.tree)) == []


@pytest.mark.parametrize(
    "code",
    ["import msgspec", "from sluis.knowledge import load", "from sluis import law", "def f():\n import rich"],
)
def test_a_foreign_import_is_found(code: str) -> None:
    assert list(foreign(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    ["from urllib.request import urlopen", "import urllib.request as u", "from urllib import request"],
)
def test_a_way_out_is_found(code: str) -> None:
    assert list(reaches_out(ast.parse(code)))


def test_parsing_an_address_is_no_way_out() -> None:
    assert not list(reaches_out(ast.parse("from urllib.parse import urlsplit")))


@pytest.mark.parametrize(
    ("code", "clock"),
    [
        ("import datetime\ndatetime.datetime.now()", "datetime.datetime.now"),
        ("from datetime import date as day\nday.today()", "datetime.date.today"),
        ("import time as t\nt.perf_counter_ns()", "time.perf_counter_ns"),
        ("from time import monotonic\nprint(monotonic())", "time.monotonic"),
        ("from datetime import date\nfield(default_factory=date.today)", "datetime.date.today"),
    ],
)
def test_a_clock_is_found_under_any_name(code: str, clock: str) -> None:
    assert [name for _, name in uses(ast.parse(code), CLOCKS)] == [clock]


def test_a_name_that_only_looks_like_a_clock_is_none() -> None:
    assert not list(uses(ast.parse("from datetime import date\ndate(2026, 1, 1)\nlaw.time()"), CLOCKS))
