"""What every markup says in its own way, before it has paths: words, points, sections and notes inside each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from sluis.classification.official.words import plain


class Shape(Enum):
    """What a block is."""

    SECTION = "section"
    POINT = "point"
    NOTE = "note"
    FOOTNOTE = "footnote"


@dataclass(slots=True)
class Block:
    """A part of a text. `marker` is what is printed before it; `key` what a section adds to the paths below it."""

    shape: Shape
    marker: str = ""
    key: str = ""
    title: list[str] = field(default_factory=list)
    content: list[str | Block] = field(default_factory=list)
    footnotes: list[Block] = field(default_factory=list)
    _is_open: bool = False

    def say(self, words: str | None) -> None:
        """Add words to the paragraph that is being read."""
        if not words:
            return
        last = self.content[-1] if self.content else None
        if self._is_open and isinstance(last, str):
            self.content[-1] = last + words
        elif plain(words):
            self.content.append(words)
            self._is_open = True

    def end_paragraph(self) -> None:
        """The words that follow are another paragraph."""
        self._is_open = False

    def add(self, part: Block) -> Block:
        """Add a part, and give it back."""
        self.end_paragraph()
        self.content.append(part)
        return part

    def note(self, part: Block) -> Block:
        """Add a footnote, which does not interrupt the words."""
        self.footnotes.append(part)
        return part
