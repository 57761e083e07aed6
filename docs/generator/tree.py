"""A rule as a list in lists: the words that the program prints, with the values of a choice in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.generator.markdown import plain
from sluis.cli import words as cli_words
from sluis.law.printing import printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sluis.law.condition import Condition
    from sluis.law.text import Language


def tree(condition: Condition, language: Language, places: Mapping[str, str] | None = None) -> str:
    """The condition as a list in lists. A line that is a key of `places` becomes a link to its place."""
    lines = printed(condition).lines(language)
    return "\n".join(f"{'    ' * depth}- {_line(words, language, places or {})}" for depth, words in lines)


def value_words(values: Sequence[str], language: Language) -> Iterator[str]:
    """The values of a choice in words, where there are any: `physical` as `fysiek`."""
    for value in values:
        named = cli_words.OPTIONS.get(value)
        yield value if named is None else named.into(language)


def _line(words: str, language: Language, places: Mapping[str, str]) -> str:
    said = plain(_in_words(words, language))
    return f"[{said}]({places[words]})" if words in places else said


def _in_words(line: str, language: Language) -> str:
    head, colon, values = line.rpartition(": ")
    return f"{head}{colon}{', '.join(value_words(values.split(', '), language))}" if colon else line
