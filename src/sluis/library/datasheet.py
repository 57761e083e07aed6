"""The text of a data sheet that a user names: plain text, PDF or DOCX, page by page, within bounds."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from lxml import etree
from pypdf import PdfReader
from pypdf.errors import PyPdfError

from sluis.classification.datasheet import Page
from sluis.law.text import Text
from sluis.library.errors import DatasheetError

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_BYTES = 16 << 20
MOST_PAGES = 300
MOST_TEXT = 4 << 20
"""Letters, over all pages."""
_MOST_XML = 64 << 20

_DOCUMENT = "word/document.xml"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

_TOO_LARGE = Text(nl="het bestand is groter dan {most} MiB.", en="the file is larger than {most} MiB.")
_TOO_MANY = Text(nl="er zijn meer dan {most} pagina’s.", en="there are more than {most} pages.")
_TOO_MUCH = Text(nl="uitgepakt is het te groot om een gegevensblad te zijn.", en="unpacked it is too large to be a data sheet.")
_LOCKED = Text(nl="de PDF is met een wachtwoord beveiligd.", en="the PDF is protected by a password.")
_BROKEN = Text(nl="het bestand is beschadigd ({reason}).", en="the file is damaged ({reason}).")
_OTHER = Text(nl="dit is geen tekst (UTF-8), PDF of DOCX.", en="this is neither text (UTF-8), PDF nor DOCX.")
_EMPTY = Text(nl="er staat geen tekst in; misschien is het een scan.", en="there is no text in it; perhaps it is a scan.")


def read_datasheet(content: bytes, name: str) -> tuple[Page, ...]:
    """The pages of a data sheet that have text. A DOCX and a text file are one page.

    Raises:
        DatasheetError: it is too large, locked, damaged, empty, or another kind of file.
    """
    if len(content) > MOST_BYTES:
        raise too_large(name)
    if content.startswith(b"%PDF-"):
        pages = tuple(_of_pdf(content, name))
    elif content.startswith(b"PK"):
        pages = (Page(1, _of_docx(content, name)),)
    else:
        pages = (Page(1, _of_text(content, name)),)
    if sum(len(page.text) for page in pages) > MOST_TEXT:
        raise _fault(name, _TOO_MUCH)
    found = tuple(page for page in pages if page.text.strip())
    if not found:
        raise _fault(name, _EMPTY)
    return found


def too_large(name: str, _size: int = 0) -> DatasheetError:
    """The error for a file that is too large to be read."""
    return _fault(name, _TOO_LARGE.format(most=MOST_BYTES >> 20))


def _of_text(content: bytes, name: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise _fault(name, _OTHER) from problem
    if "\0" in text:
        raise _fault(name, _OTHER)
    return text


def _of_pdf(content: bytes, name: str) -> Iterator[Page]:
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted:
            raise _fault(name, _LOCKED)
        if len(reader.pages) > MOST_PAGES:
            raise _fault(name, _TOO_MANY.format(most=MOST_PAGES))
        letters = 0
        for number, page in enumerate(reader.pages, 1):
            text = page.extract_text()
            letters += len(text)
            if letters > MOST_TEXT:
                raise _fault(name, _TOO_MUCH)
            yield Page(number, text)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as problem:
        # Whatever pypdf trips over in a file is a fault of the file.
        raise _fault(name, _BROKEN.format(reason=type(problem).__name__)) from problem


def _of_docx(content: bytes, name: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open(_DOCUMENT) as part:
            # What the archive says of its own size need not be so: count what comes out.
            xml = part.read(_MOST_XML + 1)
    except KeyError as problem:
        raise _fault(name, _OTHER) from problem
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError) as problem:
        raise _fault(name, _BROKEN.format(reason=type(problem).__name__)) from problem
    if len(xml) > _MOST_XML:
        raise _fault(name, _TOO_MUCH)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(xml, parser)
    except etree.XMLSyntaxError as problem:
        raise _fault(name, _BROKEN.format(reason=type(problem).__name__)) from problem
    return "\n".join("".join(run.text or "" for run in one.iter(f"{_WORD}t")) for one in root.iter(f"{_WORD}p"))


def _fault(name: str, problem: Text) -> DatasheetError:
    return DatasheetError(file=name, problem=problem)
