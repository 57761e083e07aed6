"""A rule as a list in lists: the words that the program prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.generator.markdown import plain
from sluis.cli.item_words import place_of
from sluis.law.fold import fold
from sluis.law.printing import Printed, Printer
from sluis.law.text import Text
from sluis.statutes.eu_2021_821.annex_i import ANNEX_I

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sluis.law.condition import AllOf, AnyOf, Condition, Defined, Unless
    from sluis.law.text import Language

_NAMED = Text(nl="{place}, {term}:", en="{place}, {term}:")
_JOINED = Text(nl="{place}, {term}; {joins}", en="{place}, {term}; {joins}")


def tree(condition: Condition, language: Language, places: Mapping[str, str] | None = None) -> str:
    """The condition as a list in lists. A line that is a key of `places` becomes a link to its place."""
    lines = fold(condition, _ByParagraph()).lines(language)
    return "\n".join(f"{'    ' * depth}- {_line(words, places or {})}" for depth, words in lines)


class _ByParagraph(Printer):
    """The algebra of printed lines with fewer levels.

    What is joined alike is joined once, and a paragraph of the list takes one line with what joins its parts.
    """

    def all_of(self, node: AllOf, parts: list[Printed]) -> Printed:
        return _flat(super().all_of(node, parts))

    def any_of(self, node: AnyOf, parts: list[Printed]) -> Printed:
        return _flat(super().any_of(node, parts))

    def unless(self, node: Unless, base: Printed, exception: Printed) -> Printed:
        return _flat(super().unless(node, base, exception))

    def defined(self, node: Defined, meaning: Printed) -> Printed:
        if node.cites.act is not ANNEX_I:
            return super().defined(node, meaning)
        place = place_of(node.cites.path.partition("/")[2].removeprefix("entry_"))
        if not meaning.parts:
            return Printed(_NAMED.format(place=place, term=node.term), (meaning,))
        return Printed(_JOINED.format(place=place, term=node.term, joins=meaning.words), meaning.parts)


def _flat(joined: Printed) -> Printed:
    """The same line, with the parts of a part that is joined by the same words in place of that part."""
    parts = [below for part in joined.parts for below in (part.parts if part.words == joined.words else (part,))]
    return Printed(joined.words, tuple(parts))


def _line(words: str, places: Mapping[str, str]) -> str:
    said = plain(words)
    return f"[{said}]({places[words]})" if words in places else said
