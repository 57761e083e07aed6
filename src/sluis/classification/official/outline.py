"""Gives every block its dotted path, and makes passages of them.

An entry of the control list starts its own paths, wherever the markup nests it. What stands inside a note is part of
the note, whatever its letter; a note that the markup nests in another note is about the same paragraph.
"""

from __future__ import annotations

from collections import Counter

from sluis.classification.official.block import Block, Shape
from sluis.classification.official.text import CODE, Kind, Passage
from sluis.classification.official.words import note_of, plain

_AROUND = " .():;‘’“”„\"'\u00a0"


def outline(root: Block) -> list[Passage]:
    """The passages of a text in reading order."""
    maker = _Outline()
    maker.walk(root, "")
    return maker.passages


class _Outline:
    def __init__(self) -> None:
        self.passages: list[Passage] = []
        self._taken: Counter[str] = Counter()

    def walk(self, block: Block, path: str) -> None:
        """Add what a block says and what stands in it, under its path."""
        if block.shape is Shape.SECTION:
            path = self._section(block, path)
        elif block.shape is Shape.NOTE or note_of(_with_colon(block.marker)):
            self._note(block, path)
            return
        else:
            path = self._point(block, path)
        for footnote in block.footnotes:
            self._footnote(footnote, path)
        self._below(block, path)

    def _section(self, block: Block, path: str) -> str:
        path = _joined(path, block.key)
        title = plain(" – ".join(block.title))
        if title:
            self.passages.append(Passage(path, Kind.HEADING, title))
        return path

    def _point(self, block: Block, path: str) -> str:
        bare = block.marker.strip(_AROUND)
        here = bare if CODE.fullmatch(bare) else _joined(path, bare if any(map(str.isalnum, bare)) else "-1")
        here = self._free(here)
        lead = _lead(block)
        self.passages.append(Passage(here, Kind.PARAGRAPH, " ".join(lead), block.marker))
        del block.content[: len(lead)]
        return here

    def _below(self, block: Block, path: str) -> None:
        """The parts in their order, and the words between and after them."""
        for part in block.content:
            if isinstance(part, Block):
                self.walk(part, path)
            elif found := note_of(plain(part)):
                kind, label, words = found
                self.passages.append(Passage(path, kind, words, label))
            elif words := plain(part):
                self.passages.append(Passage(self._free(_joined(path, "+1")), Kind.PARAGRAPH, words))

    def _note(self, block: Block, path: str) -> None:
        label = block.marker
        content = list(block.content)
        if not label and content and isinstance(content[0], str) and (found := note_of(plain(content[0]))):
            _, label, content[0] = found
        kind = (note_of(_with_colon(label)) or (Kind.NOTE,))[0]
        lines: list[str] = []
        nested: list[Block] = []
        points = _flatten(content, lines, nested)
        self.passages.append(Passage(path, kind, "\n".join(lines), label.rstrip(" :"), points))
        for footnote in block.footnotes:
            self._footnote(footnote, path)
        for one in nested:
            self._note(one, path)

    def _footnote(self, block: Block, path: str) -> None:
        lines: list[str] = []
        nested: list[Block] = []
        points = _flatten(block.content, lines, nested)
        self.passages.append(Passage(path, Kind.FOOTNOTE, "\n".join(lines), points=points))
        for one in (*block.footnotes, *nested):
            self._footnote(one, path)

    def _free(self, path: str) -> str:
        """The path, or the next one that is not taken yet: dashes and loose words are counted, others repeat."""
        self._taken[path] += 1
        number = self._taken[path]
        if number == 1:
            return path
        return f"{path[:-1]}{number}" if path.endswith((".-1", ".+1")) or path in {"-1", "+1"} else f"{path}~{number}"


def _joined(path: str, part: str) -> str:
    return ".".join(filter(None, (path, part)))


def _lead(block: Block) -> list[str]:
    """The words before the first part or note."""
    lead: list[str] = []
    for part in block.content:
        if isinstance(part, Block) or note_of(plain(part)):
            break
        lead.append(plain(part))
    return lead


def _flatten(content: list[str | Block], lines: list[str], nested: list[Block]) -> int:
    """Write parts out as lines, each with its marker; notes inside are set apart. Gives the number of numbered points."""
    points = 0
    for part in content:
        if isinstance(part, str):
            lines += filter(None, [plain(part)])
        elif part.shape is Shape.NOTE or note_of(_with_colon(part.marker)):
            nested.append(part)
        else:
            points += part.shape is Shape.POINT and any(map(str.isalnum, part.marker))
            inner: list[str] = []
            points += _flatten(part.content, inner, nested)
            first = " ".join(filter(None, [part.marker or " – ".join(part.title), *inner[:1]]))
            lines += [first, *inner[1:]]
            nested += part.footnotes
    return points


def _with_colon(marker: str) -> str:
    return f"{marker.rstrip(':')}:" if marker else ""
