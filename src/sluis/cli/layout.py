"""How pages are laid out: in lines of at most 100, and so that a narrow terminal loses no letter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.segment import Segment
from rich.table import Table
from rich.text import Text as Styled

if TYPE_CHECKING:
    from rich.console import ConsoleOptions, RenderableType, RenderResult

WIDTH = 100
"""Longer lines read badly, however wide the terminal is."""
LEAST_ROOM = 32
"""A text with less room than this beside its labels stands below them."""

Label: TypeAlias = "str | Styled"


# What a case file or a list says is text, whatever brackets and colons it has.
_plain = partial(Console, highlight=False, markup=False, emoji=False)


def console() -> Console:
    """Where text goes: a terminal, or without colour a pipe."""
    found = _plain()
    if found.is_terminal:
        return _plain(width=min(found.width, WIDTH))
    return _plain(width=WIDTH, no_color=True)


def grid(columns: int = 2, *, spacing: int = 2) -> Table:
    """A table without lines: labels that keep to one line, and a last column that takes the rest of it."""
    table = Table.grid(padding=(0, spacing), collapse_padding=True)
    for _ in range(columns - 1):
        table.add_column(no_wrap=True, overflow="fold")
    table.add_column(overflow="fold")
    return table


def indented(what: RenderableType, by: int = 2) -> Padding:
    """The same, some columns to the right."""
    return Padding(what, (0, 0, 0, by))


class Hanging(NamedTuple):
    """A mark with a text that stays to the right of it. A page has thousands: a table for each would take seconds."""

    mark: str
    text: str
    style: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The lines, each as wide as the widest."""
        margin = cell_len(self.mark)
        lines = Styled(self.text, style=self.style).wrap(console, max(1, options.max_width - margin - 1), overflow="fold")
        widest = max(line.cell_len for line in lines)
        mark = Segment(self.mark, console.get_style(self.style))
        for line in lines:
            yield mark
            yield Segment(" ")
            yield from line.render(console)
            yield Segment(" " * (widest - line.cell_len))
            yield Segment.line()
            mark = Segment(" " * margin)


def hanging(mark: str, text: str, style: str = "") -> Hanging:
    """A mark with a text that stays to the right of it."""
    return Hanging(mark, text, style)


class Labelled:
    """Rows of labels with a text: beside them, or below where that leaves too little room."""

    def __init__(self) -> None:
        self._rows: list[tuple[tuple[Label, ...], str]] = []

    def add(self, *labels: Label, text: str) -> None:
        """Add a row; every row has as many labels."""
        self._rows.append((labels, text))

    def __bool__(self) -> bool:
        """Whether there is a row."""
        return bool(self._rows)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The rows, as fits the width."""
        columns = zip(*(labels for labels, _ in self._rows), strict=True)
        taken = sum(max(cell_len(str(label)) for label in column) + 2 for column in columns)
        if options.max_width - taken >= LEAST_ROOM:
            table = grid(len(self._rows[0][0]) + 1)
            for labels, text in self._rows:
                table.add_row(*labels, text)
            yield table
            return
        for labels, text in self._rows:
            yield Styled(" · ").join(Styled(label) if isinstance(label, str) else label for label in labels)
            yield indented(text)
