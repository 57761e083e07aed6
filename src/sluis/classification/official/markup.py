"""XML and HTML of unknown origin, read without following anything that it names.

No entity is declared or resolved, no DTD or other file is loaded, nothing is fetched, and depth and size have a limit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol, cast

from lxml import etree

from sluis.classification.official.errors import BrokenTextError, DangerousTextError, NoTextError
from sluis.law.text import Text

DEEPEST = 150
_NOT_UTF_8 = Text(nl="dit is geen UTF-8.", en="this is not UTF-8.")
_ENTITIES = Text(nl="het bestand declareert eigen entiteiten.", en="the file declares entities of its own.")
_TOO_DEEP = Text(nl="het bestand nest dieper dan {most} elementen.", en="the file nests more than {most} elements deep.")
_END_TAG = re.compile(rb"</(?:html|body)>")
_HARMFUL = {etree.ErrorTypes.ERR_ENTITY_LOOP, etree.ErrorTypes.ERR_RESOURCE_LIMIT}


class Element(Protocol):
    """The little of an lxml element that the readers use."""

    tag: str
    text: str | None
    tail: str | None

    def __iter__(self) -> Iterator[Element]:
        """The children."""

    def __len__(self) -> int:
        """How many children there are."""

    def get(self, name: str, default: str) -> str: ...

    def iter(self) -> Iterator[Element]: ...

    def itertext(self) -> Iterator[str]: ...


def parse_xml(content: bytes, name: str) -> Element:
    """The root of an XML document in UTF-8.

    Raises:
        OfficialTextError: not UTF-8, entities, too deep, cut off, or not well-formed.
    """
    _refuse_unreadable(content, name)
    # The one entity that older pages take from the DTD of HTML, which is not loaded.
    content = content.replace(b"&nbsp;", b"&#160;")
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False, remove_comments=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as problem:
        raise _refusal(problem, name) from problem
    return _not_too_deep(cast("Element", root), name)


def parse_html(content: bytes, name: str) -> Element:
    """The root of an HTML document in UTF-8, however careless its tags.

    Raises:
        OfficialTextError: not UTF-8, entities, too deep, or nothing in it.
    """
    _refuse_unreadable(content, name)
    # The parser closes whatever is open at the end, so it would not notice that a file was cut off.
    if not _END_TAG.search(content[-200:].lower()):
        raise BrokenTextError(file=name, line=content.count(b"\n") + 1, problem="</html>")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as problem:
        raise _refusal(problem, name) from problem
    if root is None:
        raise NoTextError(file=name, problem=Text(nl="het bestand is leeg.", en="the file is empty."))
    return _not_too_deep(cast("Element", root), name)


def local_name(element: Element) -> str:
    """The name of an element without its namespace; empty for a processing instruction."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _refuse_unreadable(content: bytes, name: str) -> None:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as problem:
        raise NoTextError(file=name, problem=_NOT_UTF_8) from problem
    # The bytes are known to be UTF-8 and the parser is told so: no other encoding can hide a declaration.
    if b"<!ENTITY" in content or b"<!ATTLIST" in content:
        raise DangerousTextError(file=name, problem=_ENTITIES)


def _refusal(problem: etree.XMLSyntaxError, name: str) -> BrokenTextError | DangerousTextError:
    if problem.code in _HARMFUL:
        return DangerousTextError(file=name, problem=_TOO_DEEP.format(most=DEEPEST))
    return BrokenTextError(file=name, line=problem.lineno or 1, problem=(problem.msg or "").split(", line")[0])


def _not_too_deep(root: Element, name: str) -> Element:
    level = [root]
    for _ in range(DEEPEST):
        level = [child for element in level for child in element]
        if not level:
            return root
    raise DangerousTextError(file=name, problem=_TOO_DEEP.format(most=DEEPEST))
