"""XML of unknown origin, read record by record without following anything that it names.

A document type is refused, so that no entity can be declared; nothing is fetched; depth and size of a record have a limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import cast

from lxml import etree

from sluis.law.text import Text
from sluis.screening.errors import BrokenListError, DangerousListError, RecodedListError
from sluis.screening.lists.source import Source

MOST_IN_A_RECORD = 32 << 20
_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([A-Za-z0-9._-]+)[\"']")
_FORBIDDEN = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_ENTITIES = Text(nl="het bestand heeft een documenttype of entiteiten.", en="the file has a document type or entities.")
_TOO_BIG = Text(
    nl="het bestand nest te diep of heeft een onderdeel zonder einde.",
    en="the file nests too deep, or has a part without end.",
)
_ENCODING = Text(nl="dit is geen UTF-8, maar {found}.", en="this is not UTF-8, but {found}.")
_LINE = Text(nl="regel {line}", en="line {line}")
_HARMFUL = {etree.ErrorTypes.ERR_ENTITY_LOOP, etree.ErrorTypes.ERR_RESOURCE_LIMIT}
_MISCODED = {etree.ErrorTypes.ERR_INVALID_ENCODING, etree.ErrorTypes.ERR_INVALID_CHAR}


class Element(etree.ElementBase):  # type: ignore[misc]  # (lxml has no types)
    """An element of which what is not there is an empty text, not None."""

    def get(self, name: str, default: str = "") -> str:
        """The value of an attribute."""
        found: str = super().get(name, default)
        return found

    def findtext(self, path: str, default: str = "") -> str:
        """The text of the first element at a path."""
        found: str = super().findtext(path, default) or default
        return found

    def iterfind(self, path: str) -> Iterator[Element]:
        """The elements at a path."""
        found: Iterator[Element] = super().iterfind(path)
        return found


_CLASSES = etree.ElementDefaultClassLookup(element=Element)


def local(tag: str) -> str:
    """The name of an element without its namespace."""
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def fields(element: Element) -> dict[str, str]:
    """The texts of what stands directly in an element, by name; of one name the last."""
    return {one.tag: one.text or "" for one in element}


def root_of(head: bytes) -> tuple[str, Mapping[str, str]] | None:
    """The name and the attributes of the first element, from the first bytes of a file; None where this is no XML."""
    if _FORBIDDEN.search(head) or not head.lstrip().startswith(b"<"):
        return None
    parser = _parser(("start",))
    with suppress(etree.XMLSyntaxError):
        parser.feed(head)
    for _, element in _events(parser):
        return local(element.tag), dict(element.attrib)
    return None


def records(file: Source, within: Mapping[str, str]) -> Iterator[Element]:
    """Each element named in `within`, complete, where it stands directly in the element that `within` gives for it.

    Where `within` gives none, it may stand anywhere. Names are without namespace, and namespaces are taken off. An element
    is emptied when the next one is asked for.

    Raises:
        ListFileError: no UTF-8, dangerous, cut off, or not well-formed.
    """
    parser = _parser(("end",), [f"{{*}}{name}" for name in within])
    since, tail = 0, b""
    try:
        for number, chunk in enumerate(file.chunks()):
            if number == 0:
                _refuse_encoding(chunk, file.name)
            if _FORBIDDEN.search(tail + chunk):
                raise DangerousListError(file=file.name, problem=_ENTITIES)
            tail, since = chunk[-16:], since + len(chunk)
            parser.feed(chunk)
            for element in _complete(parser, within):
                yield element
                since = 0
            if since > MOST_IN_A_RECORD:
                raise DangerousListError(file=file.name, problem=_TOO_BIG)
        parser.close()
    except etree.XMLSyntaxError as problem:
        raise _refusal(problem, file.name) from problem
    yield from _complete(parser, within)


def _complete(parser: etree.XMLPullParser, within: Mapping[str, str]) -> Iterator[Element]:
    for _, element in _events(parser):
        parent = element.getparent()
        wanted = within[local(element.tag)]
        if parent is None or (wanted and local(parent.tag) != wanted):
            continue
        if element.tag[0] == "{":
            _take_off_namespaces(element)
        yield element
        element.clear()
        while element.getprevious() is not None:
            del parent[0]


def _take_off_namespaces(element: Element) -> None:
    for one in element.iter(etree.Element):
        one.tag = one.tag.rpartition("}")[2]


def _parser(events: tuple[str, ...], tags: list[str] | None = None) -> etree.XMLPullParser:
    parser = etree.XMLPullParser(
        events=events,
        tag=tags,
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    parser.set_element_class_lookup(_CLASSES)
    return parser


def _events(parser: etree.XMLPullParser) -> Iterator[tuple[str, Element]]:
    return cast("Iterator[tuple[str, Element]]", parser.read_events())


def _refuse_encoding(start: bytes, name: str) -> None:
    if start.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in start[:200]:
        raise RecodedListError(file=name, problem=_ENCODING.format(found="UTF-16"))
    declared = _DECLARED.match(start.removeprefix(b"\xef\xbb\xbf").lstrip())
    if declared and declared[1].lower() not in {b"utf-8", b"utf8", b"us-ascii"}:
        raise RecodedListError(file=name, problem=_ENCODING.format(found=declared[1].decode("ascii")))


def _refusal(problem: etree.XMLSyntaxError, name: str) -> BrokenListError | DangerousListError | RecodedListError:
    if problem.code in _HARMFUL:
        return DangerousListError(file=name, problem=_TOO_BIG)
    said = (problem.msg or "").split(", line")[0]
    if problem.code in _MISCODED:
        return RecodedListError(file=name, problem=_ENCODING.format(found=said))
    return BrokenListError(file=name, place=_LINE.format(line=problem.lineno or 1), problem=said)
