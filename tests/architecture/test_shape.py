"""Short functions, short files, and modules named after what they own."""

import ast
from collections.abc import Sequence

import pytest

from tests.architecture.source import Module, function_lengths, modules

LONGEST_FUNCTION, LONG_FUNCTION = 60, 30
LONGEST_FILE, LONG_FILE = 500, 300
ONE_IN_TEN = 0.1
NAMELESS = {"common", "helper", "helpers", "manager", "managers", "misc", "util", "utils"}


def share_over(limit: int, lengths: Sequence[int]) -> float:
    return sum(length > limit for length in lengths) / max(len(lengths), 1)


def nameless(found: Sequence[Module]) -> list[str]:
    return [module.name for module in found if NAMELESS & set(module.name.split("."))]


def lengths_by_function(found: Sequence[Module]) -> dict[str, int]:
    """Length by place; of functions with one name in one module (overloads, methods) the longest."""
    pairs = ((f"{m.name}:{name}", length) for m in found for name, length in function_lengths(m.tree))
    longest: dict[str, int] = {}
    for place, length in pairs:
        longest[place] = max(length, longest.get(place, 0))
    return longest


def test_no_module_is_named_after_nothing() -> None:
    assert nameless(modules()) == []


def test_no_function_is_too_long() -> None:
    found = lengths_by_function(modules())
    assert {place: n for place, n in found.items() if n > LONGEST_FUNCTION} == {}


def test_nine_functions_in_ten_are_short() -> None:
    lengths = [n for module in modules() for _, n in function_lengths(module.tree)]
    assert share_over(LONG_FUNCTION, lengths) <= ONE_IN_TEN


def test_no_file_is_too_long() -> None:
    assert {module.name: module.length for module in modules() if module.length > LONGEST_FILE} == {}


def test_nine_files_in_ten_are_short() -> None:
    assert share_over(LONG_FILE, [module.length for module in modules()]) <= ONE_IN_TEN


def test_a_function_is_measured_from_def_to_end() -> None:
    code = "@decorated\ndef short():\n    return 1\nclass A:\n  async def f(self):\n    a = 1\n    b = 2"
    assert list(function_lengths(ast.parse(code))) == [("short", 2), ("f", 3)]


def test_the_longest_of_one_name_counts() -> None:
    code = "class A:\n    def f(self): ...\nclass B:\n    def f(self):\n        return 1\n"
    assert lengths_by_function([Module("m", code)]) == {"m:f": 2}


@pytest.mark.parametrize("name", ["sluis.utils", "sluis.helpers.text", "sluis.web.common"])
def test_a_nameless_module_is_found(name: str) -> None:
    assert nameless([Module(name, "")]) == [name]


def test_a_share_counts_what_is_over_the_limit() -> None:
    assert share_over(30, [30, 31, 8, 8]) == 0.25
    assert share_over(30, []) == 0
