"""Data sheets are read as text, PDF or DOCX; a hostile or damaged one is refused with a clear error."""

from __future__ import annotations

import io
import zipfile

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from sluis.classification.datasheet import Page
from sluis.law.text import Language
from sluis.library.datasheet import MOST_BYTES, MOST_PAGES, read_datasheet
from sluis.library.errors import DatasheetError

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf(*pages: str, locked: bool = False) -> bytes:
    """A PDF with a line of text on each page."""
    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    for text in pages:
        page = writer.add_blank_page(width=300, height=300)
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})})
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 20 200 Td ({text}) Tj ET".encode())
        page[NameObject("/Contents")] = stream
    if locked:
        writer.encrypt("open sesame", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def docx(xml: str, part: str = "word/document.xml") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(part, xml)
    return out.getvalue()


def paragraphs(*texts: str) -> str:
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    return f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'


def fault(content: bytes) -> str:
    with pytest.raises(DatasheetError) as refused:
        read_datasheet(content, "sheet")
    return refused.value.message(Language.EN)


def test_text_is_one_page() -> None:
    assert read_datasheet("Resolution: 12 bit é".encode(), "sheet.txt") == (Page(1, "Resolution: 12 bit é"),)


def test_a_pdf_has_its_pages() -> None:
    found = read_datasheet(pdf("Resolution: 12 bit", "", "Sample rate 3 Msample/s"), "sheet.pdf")
    assert [(page.number, page.text.strip()) for page in found] == [(1, "Resolution: 12 bit"), (3, "Sample rate 3 Msample/s")]


def test_a_docx_has_its_paragraphs() -> None:
    assert read_datasheet(docx(paragraphs("Resolution", "12 bit")), "sheet.docx") == (Page(1, "Resolution\n12 bit"),)


def test_a_locked_pdf_is_refused() -> None:
    assert "protected by a password" in fault(pdf("secret", locked=True))


def test_a_damaged_pdf_is_refused() -> None:
    assert "damaged" in fault(b"%PDF-1.7\n" + b"nonsense " * 50)


def test_a_pdf_with_too_many_pages_is_refused() -> None:
    assert "more than" in fault(pdf(*[""] * (MOST_PAGES + 1)))


def test_a_zip_bomb_is_refused() -> None:
    assert "unpacked it is too large" in fault(docx(" " * (65 << 20)))


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE d [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>' + paragraphs("&b;", "12 bit")
    assert "lol" not in read_datasheet(docx(bomb), "sheet.docx")[0].text


def test_another_zip_is_refused() -> None:
    assert "neither text" in fault(docx("x", part="other.xml"))


def test_a_broken_zip_is_refused() -> None:
    assert "damaged" in fault(b"PK\x03\x04broken")


def test_an_image_is_refused() -> None:
    assert "neither text" in fault(b"\x89PNG\x00\xff\xfe")


def test_a_sheet_without_text_is_refused() -> None:
    assert "no text" in fault(pdf(""))
    assert "no text" in fault(b" \n")


def test_a_file_that_is_too_large_is_refused() -> None:
    assert "larger than" in fault(b"a" * (MOST_BYTES + 1))
