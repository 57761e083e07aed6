"""Codes in a query, however they are typed: `5a001f1`, `5A001.f.1`, `4d4`."""

from __future__ import annotations

import re

_BELOW = r"(?:(?:\.|(?<=\d))[a-z]|(?:\.|(?<=[a-z]))\d{1,2})*"
"""What stands below a code: letters and numbers, with a dot between two of a kind."""
_CODE = re.compile(rf"(?<![a-z0-9.])(\d) ?([a-e]) ?(\d{{3}})({_BELOW})(?![a-z0-9])", re.ASCII)
_SHORT = re.compile(r"(\d)([a-e])(\d{0,3})", re.ASCII)
_STEP = re.compile(r"[a-z]|\d+", re.ASCII)


def paths_in(query: str) -> dict[str, str]:
    """The codes and paragraphs in a query, as the list writes them, each with what was typed.

    >>> paths_in("is 5a001f1 van toepassing?")
    {'5A001.f.1': '5a001f1'}
    """
    return {_path(found): found[0] for found in _CODE.finditer(query.lower())}


def _path(found: re.Match[str]) -> str:
    category, group, number, below = found.groups()
    return ".".join((f"{category}{group.upper()}{number}", *_STEP.findall(below)))


def starts_of(query: str) -> tuple[str, ...]:
    """What the code may begin with where the query is nothing but the start of one: `4d4` is 4D004, or else 4D4….

    >>> starts_of("4D4")
    ('4D004', '4D4')
    """
    found = _SHORT.fullmatch(query.strip().lower())
    if found is None:
        return ()
    category, group, number = found[1], found[2].upper(), found[3]
    return (*((f"{category}{group}{number:0>3}",) if number else ()), f"{category}{group}{number}")
