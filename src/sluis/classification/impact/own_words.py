"""An entry in our words on two days, side by side: the paragraphs of which our words differ."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.classification.criteria import criterion_path
from sluis.classification.impact.report import Paragraph
from sluis.law.condition import Defined
from sluis.law.fold import fold, nodes_of
from sluis.law.printing import Printed, Printer
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from sluis.law.condition import Condition
    from sluis.statutes.eu_2021_821.annex_i import Entry

_INDENT = "  "
_BELOW = Text(nl="{term} ({path})", en="{term} ({path})")


@lru_cache(maxsize=1024)
def differing_paragraphs(entry: Entry, before: date, after: date) -> tuple[Paragraph, ...]:
    """The paragraphs and notes that differ, each without what stands in a paragraph below it.

    None where the wording of a day is not known: two would stand mixed up in it. What the entry takes from elsewhere, such as
    a general note, differs only where it is there on both days: it did not come with the entry.
    """
    if not (entry.is_certain_on(before) and entry.is_certain_on(after)):
        return ()
    said, says = _by_paragraph(entry.on(before)), _by_paragraph(entry.on(after))
    return tuple(
        Paragraph(path=path, before=said.get(path, ()), after=says.get(path, ()))
        for path in dict.fromkeys((*said, *says))
        if said.get(path) != says.get(path) and (path.startswith(entry.code) or (path in said and path in says))
    )


def _by_paragraph(condition: Condition) -> Mapping[str, tuple[Text, ...]]:
    printer = _ByParagraph()
    fold(condition, printer)
    paths = (criterion_path(node) for node in nodes_of(condition) if isinstance(node, Defined))
    return {path: tuple(printer.found[path]) for path in paths if path is not None}


class _ByParagraph(Printer):
    """The algebra of printed lines that cuts off every paragraph: its lines are found under its path."""

    def __init__(self) -> None:
        self.found: dict[str, list[Text]] = {}

    def defined(self, node: Defined, meaning: Printed) -> Printed:
        path = criterion_path(node)
        if path is None:
            return super().defined(node, meaning)
        lines = list(_lines(meaning))
        # A note may stand in several places of an entry, with the same words or with others.
        if self.found.setdefault(path, lines) != lines:
            self.found[path] += lines
        return Printed(_BELOW.format(term=node.term, path=path))


def _lines(printed: Printed) -> Iterator[Text]:
    dutch, english = (printed.lines(language) for language in (Language.NL, Language.EN))
    for (depth, nl), (_, en) in zip(dutch, english, strict=True):
        yield Text(nl=_INDENT * depth + nl, en=_INDENT * depth + en)
