"""Annex IV to Regulation (EU) No 833/2014, out of a text of the act: EUR-Lex XHTML or HTML, or Formex 4 XML.

The text is in English or Dutch. The annex is a list of names, one to a line or a cell, some with a number before them and
other names in brackets after them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

from lxml import etree

from sluis.law.text import Text
from sluis.screening.entry import Entry, Kind, Listing, Name, NameKind
from sluis.screening.errors import BrokenListError, DangerousListError, RecodedListError, UnknownListError
from sluis.screening.lists.days import whole_day
from sluis.screening.lists.parts import clean, name_of, present
from sluis.screening.lists.source import Source
from sluis.screening.lists.stated import Stated

MARKS = (b"833/2014", b"32014R0833", b"2014R0833")
_ACT = "833/2014, Annex IV"
_DIGITS = 16
_DEEPEST = 200
_BLOCKS = {"p", "td", "th", "li", "h1", "h2", "h3", "h4", "ti", "txt", "entry", "item", "dd", "dt", "sti", "cell", "ie"}
_ANNEX = re.compile(r"(?:ANNEX|BIJLAGE)\s+([IVXL]+[A-Z]?)\b.*")
_ABOUT = re.compile(r"\b(?:article|artikel)\s+2", re.IGNORECASE)
_NUMBER = re.compile(r"\(?(\d{1,4})[.)]\s*|\d{1,4}$|[-–—•]\s*")
_AMENDED = re.compile(r"[▼►◄]\s*[A-Z]?\d*\s*|\(\*?\d*\)\s*$|[—_-]{3,}")
_ALIASES = re.compile(
    r"\((?:a\.?k\.?a\.?|also known as|alias(?:es)?|ook bekend als|f\.?k\.?a\.?|formerly|voorheen)[:,]?\s+([^()]+)\)",
    re.IGNORECASE,
)
_FORMER = re.compile(r"\((?:f\.?k\.?a|formerly|voorheen)", re.IGNORECASE)
_DAY = re.compile(r"(?:— |EN |NL )([0-9]{2}\.[0-9]{2}\.[0-9]{4})")
_NO_ANNEX = Text(nl="er staat geen bijlage IV met namen in.", en="there is no Annex IV with names in it.")
_ENTITIES = Text(nl="het bestand declareert eigen entiteiten.", en="the file declares entities of its own.")
_DEEP = Text(nl="het bestand nest te diep.", en="the file nests too deep.")
_UTF_8 = Text(nl="dit is geen UTF-8.", en="this is not UTF-8.")


def entries(files: tuple[Source, ...]) -> Iterator[Stated | Entry]:
    """What a text says, and the end users in its Annex IV.

    Raises:
        ListFileError: no text of the act that can be relied upon.
    """
    [file] = files
    lines = list(_lines(file))
    day = next((found[1] for line in lines[:40] if (found := _DAY.search(line))), "")
    yield Stated(published=whole_day(day.replace(".", "/")))
    names = list(dict.fromkeys(_in_annex(lines)))
    if not names:
        raise UnknownListError(file=file.name, problem=_NO_ANNEX)
    for line in names:
        yield Entry(
            id=hashlib.sha256(line.casefold().encode()).hexdigest()[:_DIGITS],
            kind=Kind.ORGANISATION,
            names=present(_names(line)),
            listings=(Listing(_ACT, _ACT),),
            remarks=(line,) if _ALIASES.search(line) else (),
        )


def _in_annex(lines: list[str]) -> Iterator[str]:
    """The lines between the heading of Annex IV and that of the next annex, without its title."""
    inside = False
    for line in lines:
        if heading := _ANNEX.fullmatch(line):
            inside = heading[1] == "IV"
        elif inside and not _ABOUT.search(line):
            name = _NUMBER.sub("", _AMENDED.sub("", line), count=1).strip(" ;.,") if _NUMBER.match(line) else line
            name = _AMENDED.sub("", name).strip(" ;,")
            if sum(one.isalpha() for one in name) > 1:
                yield name


def _names(line: str) -> Iterator[Name | None]:
    yield name_of(_ALIASES.sub("", line).strip(" ;.,"), NameKind.PRIMARY)
    for found in _ALIASES.finditer(line):
        kind = NameKind.FORMER if _FORMER.match(found[0]) else NameKind.ALIAS
        for alias in found[1].split(";"):
            yield name_of(alias, kind)


def _lines(file: Source) -> Iterator[str]:
    """The text of each innermost block, in the order of the document."""
    for element in _root(file).iter():
        name = _local(element)
        is_innermost = name in _BLOCKS and not any(_local(one) in _BLOCKS for one in element.iterdescendants())
        if is_innermost and (text := clean("".join(element.itertext()))):
            yield text


def _local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2].casefold() if isinstance(element.tag, str) else ""


def _root(file: Source) -> etree._Element:
    content = file.whole().removeprefix(b"\xef\xbb\xbf")
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise RecodedListError(file=file.name, problem=_UTF_8) from problem
    if b"<!ENTITY" in content or b"<!ATTLIST" in content:
        raise DangerousListError(file=file.name, problem=_ENTITIES)
    is_html = b"<html" in content[:4000].lower()
    if is_html and b"</html>" not in content[-400:].lower():
        raise BrokenListError(file=file.name, place="</html>", problem="</html>")
    parser = (
        etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True)
        if is_html
        else etree.XMLParser(encoding="utf-8", resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)
    )
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as problem:
        raise BrokenListError(file=file.name, place="XML", problem=problem) from problem
    if root is None:
        raise UnknownListError(file=file.name, problem=_NO_ANNEX)
    return _shallow(root, file.name)


def _shallow(root: etree._Element, name: str) -> etree._Element:
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return root
    raise DangerousListError(file=name, problem=_DEEP)
