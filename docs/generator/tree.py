"""A rule as a list in lists: the words that the program prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.generator.markdown import plain
from sluis.law.printing import printed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sluis.law.condition import Condition
    from sluis.law.text import Language


def tree(condition: Condition, language: Language, places: Mapping[str, str] | None = None) -> str:
    """The condition as a list in lists. A line that is a key of `places` becomes a link to its place."""
    lines = printed(condition).lines(language)
    return "\n".join(f"{'    ' * depth}- {_line(words, places or {})}" for depth, words in lines)


def _line(words: str, places: Mapping[str, str]) -> str:
    said = plain(words)
    return f"[{said}]({places[words]})" if words in places else said
