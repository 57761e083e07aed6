"""Formex 4, the XML in which the EU publishes its acts: the acts themselves and their consolidated texts.

Source: the schema formex-06 of the Publications Office, and published acts in it. A consolidated text keeps what was
deleted between two processing instructions (CLG.MDFO with ACTION="DELETED" and CLG.MDFC); that is not read.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import NamedTuple

from lxml import etree

from sluis.classification.official.block import Block, Shape
from sluis.classification.official.errors import NoTextError
from sluis.classification.official.markup import Element, local_name, parse_xml
from sluis.classification.official.section import section_key
from sluis.classification.official.words import plain, raised
from sluis.law.text import Text

_ROOTS = {"ACT", "ANNEX", "CONS.ACT", "CONS.ANNEX", "CONS.DOC", "GENERAL"}
_ABOUT = {
    *("BIB.INSTANCE", "BIB.INSTANCE.CONS", "BIB.DATA", "INFO.CONSLEG", "INFO.PROD", "FAM.COMP", "INCLUSIONS"),
    *("TOC", "LOC.NOTES", "REF.NOTE", "NO.P", "NO.PARAG", "NO.GR.SEQ", "TI.ART", "STI.ART", "LINK"),
}
_SECTIONS = {"ARTICLE", "ANNEX", "CONS.ANNEX", "DIVISION", "GR.SEQ", "GR.CONSID"}
_PARAGRAPHS = {"P", "ALINEA", "TXT", "ROW", "TI", "STI", "TERM", "DEFINITION", "VISA", "DLIST.ITEM", "TITLE", "EXPR.BLOCK"}
_NUMBERS = {"NP": "NO.P", "PARAG": "NO.PARAG"}
_UNREADABLE = {"FORMULA": "formula", "INCL.ELEMENT": "image"}
_NOT_AN_ACT = Text(
    nl="dit bestand ({root}) beschrijft een publicatie, maar bevat de tekst niet.",
    en="this file ({root}) describes a publication, but does not hold the text.",
)


class About(NamedTuple):
    """What a file says about its text: its CELEX number as far as known, language and first day."""

    celex: str
    title: str
    language: str
    day: date | None


def read_formex(content: bytes, name: str) -> tuple[About, Block, Counter[str]]:
    """What the file is about, its parts, and what could not be read.

    Raises:
        OfficialTextError: not well-formed, dangerous, or no text of an act.
    """
    root = parse_xml(content, name)
    if local_name(root) not in _ROOTS:
        raise NoTextError(file=name, problem=_NOT_AN_ACT.format(root=local_name(root) or "?"))
    _blank_deleted(root)
    reader = _Reader()
    block = Block(Shape.SECTION)
    if local_name(root) in _SECTIONS:
        reader.section(block, root, local_name(root))
    else:
        reader.read(block, root)
    return _about(root), block, reader.unread


def _blank_deleted(root: Element) -> None:
    """Empty what amendments deleted, wherever the range starts and ends."""
    deleting: set[str] = set()
    for event, node in etree.iterwalk(root, events=("start", "end", "pi")):
        if event == "pi":
            _follow(node, deleting)
        if deleting and event == "start":
            node.tag, node.text = "DELETED", None
        elif deleting:
            node.tail = None


def _follow(instruction: Element, deleting: set[str]) -> None:
    said = dict(re.findall(r'([A-Z.]+)="([^"]*)"', instruction.text or ""))
    if said.get("ACTION") == "DELETED":
        deleting.add(said["ID"])
    elif getattr(instruction, "target", "") == "CLG.MDFC":
        deleting.discard(said.get("IDREF", ""))


class _Reader:
    """Turns elements into blocks, and counts what it cannot turn into words."""

    def __init__(self) -> None:
        self.unread: Counter[str] = Counter()

    def read(self, into: Block, element: Element) -> None:
        """Add the words and parts of an element."""
        into.say(element.text)
        for child in element:
            self._child(into, child)
            into.say(child.tail)

    def _child(self, into: Block, child: Element) -> None:
        name = local_name(child)
        if name in _UNREADABLE:
            self.unread[_UNREADABLE[name]] += 1
        if name in _NUMBERS:
            self.read(into.add(Block(Shape.POINT, _marker(child, _NUMBERS[name]))), child)
        elif name in _SECTIONS:
            self.section(into, child, name)
        elif name == "ITEM" and not any(local_name(part) == "NP" for part in child):
            self.read(into.add(Block(Shape.POINT, "—")), child)
        elif name == "NOTE":
            self.read(into.note(Block(Shape.FOOTNOTE)), child)
        elif name == "GR.ANNOTATION":
            self._annotations(into, child)
        elif name == "ANNOTATION":
            self.read(into.add(Block(Shape.NOTE)), child)
        else:
            self._words(into, child, name)
            return
        into.end_paragraph()

    def _words(self, into: Block, child: Element, name: str) -> None:
        match name:
            case _ if not name or name in _ABOUT:
                return
            case "QUOT.START" | "QUOT.END":
                into.say(_sign(child.get("CODE", "")))
            case "HT" if child.get("TYPE", "") == "SUP":
                risen = Block(Shape.POINT)
                self.read(risen, child)
                into.say(raised("".join(part for part in risen.content if isinstance(part, str))))
                into.footnotes += risen.footnotes
            case "CELL":
                self.read(into, child)
                into.say(" | ")
            case _ if name in _PARAGRAPHS:
                into.end_paragraph()
                self.read(into, child)
                into.end_paragraph()
            case _:
                self.read(into, child)

    def section(self, into: Block, child: Element, name: str) -> None:
        """Add an article, annex, division or group of points, under its title."""
        number = _child_named(child, "NO.GR.SEQ")
        title = _child_named(child, "TITLE")
        said = Block(Shape.SECTION)
        if title is not None:
            self.read(said, title)
        points = [part for part in said.content if isinstance(part, Block)]
        words = [text for part in said.content if isinstance(part, str) and (text := plain(part))]
        if number is not None:
            section = Block(Shape.POINT, _said(number), content=[*words, *points])
        elif points:
            section, *others = points
            section.content += [*words, *others]
        else:
            articles = [_said(part) for part in child if local_name(part) in {"TI.ART", "STI.ART"}]
            section = Block(Shape.SECTION, title=[*articles, *words])
            section.key = "rct" if name == "GR.CONSID" else section_key(" ".join(section.title[:1]), name)
        section.footnotes += said.footnotes
        self._below_title(into.add(section), child, title)

    def _below_title(self, into: Block, element: Element, title: Element | None) -> None:
        into.say(element.text)
        for child in element:
            if child is not title:
                self._child(into, child)
            into.say(child.tail)

    def _annotations(self, into: Block, group: Element) -> None:
        title = _child_named(group, "TITLE")
        label = "" if title is None else _said(title)
        for child in group:
            if local_name(child) == "ANNOTATION":
                self.read(into.add(Block(Shape.NOTE, label)), child)
            elif child is not title:
                self._child(into, child)


def _child_named(element: Element, name: str) -> Element | None:
    return next((child for child in element if local_name(child) == name), None)


def _marker(element: Element, name: str) -> str:
    found = _child_named(element, name)
    return "" if found is None else _said(found)


def _said(element: Element) -> str:
    """The words of a short element, signs of quotation among them."""
    parts = [element.text or ""]
    for child in element:
        name = local_name(child)
        if name == "NOTE":
            said = ""
        elif name.startswith("QUOT."):
            said = _sign(child.get("CODE", ""))
        else:
            said = _said(child) if name else ""
            said = raised(said) if child.get("TYPE", "") == "SUP" else said
        parts += [said, child.tail or ""]
    return plain("".join(parts))


def _sign(code: str) -> str:
    try:
        return chr(int(code, 16))
    except (OverflowError, ValueError):
        return "'"


def _about(root: Element) -> About:
    first = {local_name(one): one for one in reversed(list(root.iter()))}
    language = _said(first["LG.DOC"]) if "LG.DOC" in first else ""
    title = _said(first["TITLE"]) if "TITLE" in first else ""
    info = first.get("INFO.CONSLEG")
    if info is not None:
        day = _day(info.get("START.DATE", ""))
        reference = info.get("CONSLEG.REF", "")
        celex = f"0{reference}" + (f"-{day:%Y%m%d}" if day else "") if reference else ""
        return About(celex, title, language.lower(), day)
    return About("", title, language.lower(), None)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(f"{written[:4]}-{written[4:6]}-{written[6:8]}")
    except ValueError:
        return None
