"""The XHTML and HTML of EUR-Lex: of the Official Journal (classes `oj-…`) and of consolidated texts.

Source: published acts in both, beside their Formex. A point is a table of two or three columns, a grid, an indented
line or a numbered line; a heading is a paragraph of a class, and what it heads are its siblings.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

from sluis.classification.official.block import Block, Shape
from sluis.classification.official.errors import NoTextError
from sluis.classification.official.formex import About
from sluis.classification.official.markup import Element, local_name, parse_html, parse_xml
from sluis.classification.official.section import section_key
from sluis.classification.official.words import plain, raised, without_amendment_signs
from sluis.law.text import Text

_HEADINGS = re.compile(
    r"(?:(?P<annex>doc-ti|title-annex-[12])|(?P<division>ti-section-[12]|title-division-[12])"
    r"|(?P<article>ti-art|title-article-norm)|(?P<group>ti-grseq-|title-gr-seq-level-)(?P<level>[0-9]+)"
    r"|(?P<annotation>ti-annotation)|(?P<subtitle>sti-art|stitle-article-norm))$"
)
_RANKS = {"annex": 1, "division": 3, "article": 5, "group": 10, "annotation": 90}
_NUMBERED = 50
_LINE = re.compile(r"^\s*([‘'“\"]?\(?(?:[0-9]+[a-z]*(?:\.[0-9]+)*|[A-Z](?:\.[0-9]+)*)[.)]{1,2})(?:[\u00a0\s]{2,}|\u00a0)(?=\S)")
_TITLE_NUMBER = re.compile(r"^\s*([^\u00a0]{1,14}?)\s*\u00a0{2,}\s*(?=\S)")
_LONGEST_MARKER = 25
_ABOUT = {"modref", "arrow", "reference", "disclaimer", "hd-modifiers", "title-fam-member-star", "title-fam-member"}
_HEAD = re.compile(r"(?:hd-(?:ti|lg|coll|uniq|date|oj|toc-[0-9])|title-doc-oj-reference|toc-[0-9]|title-toc|toc-item)$")
_LANGUAGES = re.compile(r"bg|cs|da|de|el|en|es|et|fi|fr|ga|hr|hu|it|lt|lv|mt|nl|pl|pt|ro|sk|sl|sv")
_SKIPPED = {"script", "style", "head", "title", "link", "meta", ""}
_INLINE = {"span", "a", "em", "b", "i", "u", "strong", "sup", "sub", "font", "abbr", "small", "txt_te"}
_REFERENCE = re.compile(r"(0?[0-9]{4}[A-Z]{1,2}[0-9]{4})\s*—\s*([A-Z]{2})\s*—\s*([0-9]{2})\.([0-9]{2})\.([0-9]{4})")
_NOT_EUR_LEX = Text(
    nl="dit is geen tekst van EUR-Lex: geen artikel, geen bijlage en geen genummerd punt gevonden.",
    en="this is no text of EUR-Lex: no article, annex or numbered point was found.",
)


def read_xhtml(content: bytes, name: str) -> tuple[About, Block, Counter[str]]:
    """What the file is about, its parts, and what could not be read.

    Raises:
        OfficialTextError: damaged, dangerous, or no text of an act.
    """
    is_xml = content.lstrip().startswith(b"<?xml") or b"http://www.w3.org/1999/xhtml" in content[:2000]
    root = (parse_xml if is_xml else parse_html)(content, name)
    reader = _Reader()
    block = Block(Shape.SECTION)
    reader.read(block, root)
    if not reader.parts:
        raise NoTextError(file=name, problem=_NOT_EUR_LEX)
    return _about(root), block, reader.unread


class _Reader:
    """Turns elements into blocks. `parts` counts the headings and points that it recognised."""

    def __init__(self) -> None:
        self.unread: Counter[str] = Counter()
        self.parts = 0

    def read(self, into: Block, element: Element) -> None:
        """Add the words and parts of an element; a heading takes the siblings after it."""
        places = [(0, into)]
        _say(into, element.text)
        for child in element:
            self._child(places, child)
            _say(places[-1][1], child.tail)

    def _child(self, places: list[tuple[int, Block]], child: Element) -> None:
        name, kind = local_name(child), _class_of(child)
        if name in _SKIPPED or kind in _ABOUT or _HEAD.match(kind):
            return
        into = places[-1][1]
        if name in _INLINE or "inline" in child.get("style", ""):
            self._inline(into, child, name, kind)
            return
        into.end_paragraph()
        if name == "img":
            self.unread["image"] += 1
        elif name == "p" and (heading := _HEADINGS.match(kind)):
            self._heading(places, child, heading)
        elif name == "p" and kind in {"note", "footnote"}:
            self.read(into.note(Block(Shape.FOOTNOTE)), child)
        elif name == "p" and (number := _LINE.match(_lead(child))):
            self._numbered_line(places, child, number)
        else:
            self._part(into, child, name, kind)
        places[-1][1].end_paragraph()

    def _inline(self, into: Block, child: Element, name: str, kind: str) -> None:
        if kind == "no-parag":
            return
        if name == "sup" or kind.startswith("super"):
            into.say(raised(plain("".join(child.itertext()))))
        else:
            self.read(into, child)

    def _heading(self, places: list[tuple[int, Block]], child: Element, heading: re.Match[str]) -> None:
        said = Block(Shape.SECTION)
        self.read(said, child)
        words = plain(" ".join(part for part in said.content if isinstance(part, str)))
        kind = next(name for name, found in heading.groupdict().items() if found and name != "level")
        current = places[-1][1]
        is_second = kind in {"annex", "division"} and not current.content and current.title and not section_key(words)
        if kind == "subtitle" or (is_second and _class_of(child)[-1] != "1"):
            current.title.append(words)
            return
        self.parts += 1
        rank = _RANKS[kind] + int(heading["level"] or 0)
        while len(places) > 1 and places[-1][0] >= rank:
            places.pop()
        shape = Shape.NOTE if kind == "annotation" else Shape.SECTION
        section = Block(shape, words if shape is Shape.NOTE else "", section_key(words), [words])
        if number := _TITLE_NUMBER.match("".join(child.itertext())):
            section = Block(Shape.POINT, plain(number[1]), content=[words.removeprefix(plain(number[1])).strip()])
        section.footnotes = said.footnotes
        places.append((rank, places[-1][1].add(section)))

    def _numbered_line(self, places: list[tuple[int, Block]], child: Element, number: re.Match[str]) -> None:
        self.parts += 1
        while len(places) > 1 and places[-1][0] >= _NUMBERED:
            places.pop()
        point = places[-1][1].add(Block(Shape.POINT, plain(number[1])))
        self.read(point, child)
        _drop_marker(point)
        places.append((_NUMBERED, point))

    def _part(self, into: Block, child: Element, name: str, kind: str) -> None:
        if name == "table":
            self._table(into, child)
        elif found := _marked(child, kind):
            self.parts += 1
            marker, rest = found
            point = into.add(Block(Shape.POINT, marker))
            for part in rest:
                self.read(point, part)
                point.end_paragraph()
            if kind == "" and child.get("style", ""):
                _drop_marker(point)
        elif child.get("id", "").startswith("rct_"):
            self.read(into.add(Block(Shape.SECTION, key="rct")), child)
        else:
            self.read(into, child)

    def _table(self, into: Block, table: Element) -> None:
        """A table that only lays out points, or a table of data: its rows are then paragraphs."""
        lays_out = table.get("border", "0") == "0" and "table" not in _class_of(table)
        for row in (part for part in table.iter() if local_name(part) == "tr" and _table_of(part, table)):
            cells = [cell for cell in row if local_name(cell) in {"td", "th"}]
            while lays_out and len(cells) > 1 and not plain("".join(cells[0].itertext())):
                cells = cells[1:]
            marker = plain("".join(cells[0].itertext())) if cells else ""
            if lays_out and len(cells) == 2 and len(marker) <= _LONGEST_MARKER:  # noqa: PLR2004  (marker and text)
                if not _is_about(row):
                    self.parts += 1
                    self.read(into.add(Block(Shape.POINT, marker)), cells[1])
            else:
                self._row(into, cells)
            into.end_paragraph()

    def _row(self, into: Block, cells: list[Element]) -> None:
        for number, cell in enumerate(cells):
            into.say(" | " if number else "")
            self.read(into, cell)


def _is_about(row: Element) -> bool:
    """Whether a row says which publication or amendment this is."""
    return any(_HEAD.match(kind) or kind in _ABOUT for kind in map(_class_of, row.iter()))


def _say(into: Block, words: str | None) -> None:
    into.say(without_amendment_signs(words) if words else words)


def _class_of(element: Element) -> str:
    """The class that says what an element is, without the prefix of the Official Journal."""
    return next((one.removeprefix("oj-") for one in element.get("class", "").split()), "")


def _lead(element: Element) -> str:
    return "".join(element.itertext())[:80]


def _table_of(row: Element, table: Element) -> bool:
    """Whether a row belongs to this table and not to one inside it."""
    return any(part is row for group in (table, *table) if local_name(group) != "tr" for part in group)


def _marked(element: Element, kind: str) -> tuple[str, list[Element]] | None:
    """The marker of a point and the elements that hold its words; None where an element is no point."""
    parts = list(element)
    match kind:
        case "grid-container" if len(parts) > 1:
            return plain("".join(parts[0].itertext())), parts[1:]
        case "enumeration-spacing" if len(parts) > 1:
            return plain("".join(parts[0].itertext())), parts[1:]
        case "norm" if parts and _class_of(parts[0]) == "no-parag":
            return plain("".join(parts[0].itertext())), parts[1:]
        case "" if "text-indent: -" in element.get("style", "") and parts:
            return _indented(parts)
    return None


def _indented(parts: list[Element]) -> tuple[str, list[Element]] | None:
    """A point in an indented line: its marker stands before a blank of a set width."""
    marker = []
    for part in (parts[0].text or "", *parts[0]):
        if isinstance(part, str):
            marker.append(part)
        elif "word-spacing" in part.get("style", ""):
            return plain("".join(marker)), parts
        else:
            marker += [*part.itertext(), part.tail or ""]
    return None


def _drop_marker(point: Block) -> None:
    """The words of a point without the marker that stands before them in the same line."""
    if point.content and isinstance(first := point.content[0], str):
        point.content[0] = plain(first).removeprefix(point.marker).strip()


def _about(root: Element) -> About:
    language = root.get("lang", "") or root.get("{http://www.w3.org/XML/1998/namespace}lang", "")
    title = next((plain("".join(one.itertext())) for one in root.iter() if local_name(one) == "title"), "")
    for one in root.iter():
        if local_name(one) == "p" and (found := _REFERENCE.search(plain("".join(one.itertext())))):
            celex, spoken, *day = found.groups()
            written = "-".join(reversed(day))
            number = celex if celex.startswith("0") else f"0{celex}"
            return About(f"{number}-{''.join(reversed(day))}", title, spoken.lower(), _day(written))
    spoken = language.lower()[:2]
    return About("", title, spoken if _LANGUAGES.fullmatch(spoken) else "", None)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
