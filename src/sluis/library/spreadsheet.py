"""A spreadsheet (XLSX) of parties, read row by row: values only, never a formula, and nothing that unpacks without end.

A workbook with data on several sheets is refused, since nobody could say which parties were meant.
"""

from __future__ import annotations

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from sluis.library.table_cells import Cells, as_text
from sluis.library.table_errors import (
    DAMAGED,
    OTHERWISE,
    SEVERAL_SHEETS,
    TOO_LARGE,
    MissingExtraError,
    UnknownTableError,
)

_MOST_BYTES: Final = 1 << 29
"""What a whole workbook may unpack to; a sheet of a million rows and ten columns is some 400 MB."""
_MOST_IN_MEMORY: Final = 1 << 27
"""What a part that is read at once may unpack to: the shared strings, the styles."""
_MOST_TIMES: Final = 200
_SMALL: Final = 1 << 22
"""Parts that unpack to less than this do no harm, however well they were packed."""
_MOST_PARTS: Final = 2000
_ENCRYPTED: Final = 1
_CHUNK: Final = 1 << 20
_STRINGS: Final = "xl/sharedStrings.xml"
_XML: Final = (".xml", ".rels")
_OTHER_LETTERS: Final = (b"\xff\xfe", b"\xfe\xff", b"\0<", b"<\0")
_TAG: Final = re.compile(rb"<(?:\w+:)?(row|f)[\s/>]")
_OVERLAP: Final = 64
_FORMULA: Final = "formula"
_ERROR: Final = "error value"


def spreadsheet_cells(path: Path) -> Iterator[Cells]:
    """The rows of the only sheet with data.

    Raises:
        UnknownTableError: it is no such file, it is damaged, unpacks without end, or has data on several sheets.
        MissingExtraError: openpyxl or defusedxml is not installed.
        OSError: it cannot be read.
    """
    openpyxl = _openpyxl(path)
    try:
        with zipfile.ZipFile(path) as packed:
            _refuse_bombs(packed, path)
            _refuse_declarations(packed, path)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, EOFError) as problem:
        raise UnknownTableError(file=path.name, problem=DAMAGED) from problem
    values = _Book(openpyxl, path, data_only=True)
    try:
        yield from _rows(values, openpyxl, path)
    finally:
        values.close()


def _openpyxl(path: Path) -> Any:  # noqa: ANN401  (a module without types)
    try:
        import defusedxml  # noqa: F401, PLC0415  (openpyxl refuses entities where it is there)
        import openpyxl  # noqa: PLC0415
    except ImportError as problem:
        raise MissingExtraError(file=path.name, kind="XLSX") from problem
    if not openpyxl.DEFUSEDXML:
        raise MissingExtraError(file=path.name, kind="XLSX")
    return openpyxl


def _refuse_bombs(packed: zipfile.ZipFile, path: Path) -> None:
    """What a part says of its size binds: no more than that is unpacked."""
    parts = packed.infolist()
    if not any(one.filename == "xl/workbook.xml" for one in parts) or any(one.flag_bits & _ENCRYPTED for one in parts):
        raise UnknownTableError(file=path.name, problem=OTHERWISE)
    if len({one.filename for one in parts}) != len(parts):
        raise UnknownTableError(file=path.name, problem=DAMAGED)
    streamed = [one for one in parts if one.filename.startswith("xl/worksheets/")]
    at_once = [one for one in parts if one not in streamed]
    too_large = (
        sum(one.file_size for one in parts) > _MOST_BYTES
        or sum(one.file_size for one in at_once) > _MOST_IN_MEMORY
        or len(parts) > _MOST_PARTS
        or any(one.file_size > _SMALL and one.file_size > one.compress_size * _MOST_TIMES for one in parts)
    )
    if too_large:
        raise UnknownTableError(file=path.name, problem=TOO_LARGE)


def _refuse_declarations(packed: zipfile.ZipFile, path: Path) -> None:
    """No part of a spreadsheet declares a document type or an entity. In the large parts the parser itself refuses them."""
    for one in packed.infolist():
        if one.filename.startswith("xl/worksheets/") or one.filename == _STRINGS or not one.filename.endswith(_XML):
            continue
        content = packed.read(one)
        if b"<!DOCTYPE" in content or b"<!ENTITY" in content or content.startswith(_OTHER_LETTERS):
            raise UnknownTableError(file=path.name, problem=DAMAGED)


class _Book:
    """A workbook that is open, and its only sheet with data."""

    def __init__(self, openpyxl: Any, path: Path, *, data_only: bool) -> None:  # noqa: ANN401  (a module without types)
        self._path = path
        self._book = self._guarded(lambda: openpyxl.load_workbook(path, read_only=True, data_only=data_only, keep_links=False))
        self.sheet = self._guarded(self._only_sheet)

    def close(self) -> None:
        self._book.close()

    def rows(self) -> Iterator[tuple[Any, ...] | list[Any]]:
        """The rows: a tuple of cells for each that the file has, a list for each that it left out."""
        rows = iter(self.sheet.rows)
        while (row := self._guarded(lambda: next(rows, None))) is not None:
            yield row

    def tags(self) -> dict[bytes, int]:
        """How many rows and formulas the sheet has, by their tags."""
        found: dict[bytes, int] = self._guarded(self._tags)
        return found

    def _tags(self) -> dict[bytes, int]:
        found, before = {b"row": 0, b"f": 0}, b""
        with self.sheet._get_source() as source:  # noqa: SLF001  (there is no other way to the part of a sheet)
            while chunk := source.read(_CHUNK):
                content = before + chunk
                # A tag that the end cuts off is counted with what follows.
                end = max(content.rfind(b"<"), 0) if len(content) - content.rfind(b"<") < _OVERLAP else len(content)
                for tag in _TAG.finditer(content, 0, end):
                    found[tag[1]] += 1
                before = content[end:]
        for tag in _TAG.finditer(before):
            found[tag[1]] += 1
        return found

    def _only_sheet(self) -> Any:  # noqa: ANN401  (as above)
        sheets = self._book.worksheets
        filled = [one for one in sheets if any(cell.value is not None for row in _started(one) for cell in row)]
        if len(filled) > 1:
            names = ", ".join(one.title for one in filled)[:200]
            raise UnknownTableError(file=self._path.name, problem=SEVERAL_SHEETS.format(sheets=names))
        return filled[0] if filled else sheets[0]

    def _guarded(self, act: Any) -> Any:  # noqa: ANN401  (as above)
        """What it gives, without warnings about looks."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return act()
        except (UnknownTableError, MemoryError, OSError):
            raise
        except Exception as problem:
            # The library fails in many ways on a file that is no workbook; each is the fault of the file.
            raise UnknownTableError(file=self._path.name, problem=DAMAGED) from problem


def _started(sheet: Any) -> Iterable[Any]:  # noqa: ANN401  (as above)
    """The rows up to the first that is filled."""
    # What a sheet says of its own size is often wrong, and would cut off rows: here and when all are read.
    sheet.reset_dimensions()
    for row in sheet.rows:
        yield row
        if any(cell.value is not None for cell in row):
            return


def _rows(values: _Book, openpyxl: Any, path: Path) -> Iterator[Cells]:  # noqa: ANN401  (as above)
    tags = values.tags()
    written = _Book(openpyxl, path, data_only=False) if tags[b"f"] else None
    try:
        seen, width = 0, 0
        pairs = zip(values.rows(), written.rows() if written else iter(lambda: (), None), strict=False)
        for line, (row, formulas) in enumerate(pairs, 1):
            seen += isinstance(row, tuple)
            cells = _cells(line, row, formulas)
            width = width or len(cells.texts)
            if width:
                yield _padded(cells, width)
        # The library leaves out rows whose numbers do not rise. A party that was left out would look clean.
        if seen != tags[b"row"]:
            raise UnknownTableError(file=path.name, problem=DAMAGED)
    finally:
        if written is not None:
            written.close()


def _cells(line: int, row: Iterable[Any], formulas: Iterable[Any]) -> Cells:
    texts, doubts = [], []
    of_formula = {place for place, cell in enumerate(formulas) if cell.data_type == "f"}
    for place, cell in enumerate(row):
        text = as_text(cell.value)
        if cell.data_type == "e":
            doubts.append((place, _ERROR))
        elif text is None or (place in of_formula and cell.value is None):
            doubts.append((place, _FORMULA if place in of_formula else f"‘{cell.value}’"[:40]))
        texts.append("" if text is None or cell.data_type == "e" else text)
    # A row ends with its last cell that says something.
    last = max((place for place, text in enumerate(texts) if text.strip()), default=-1)
    last = max([last, *(place for place, _ in doubts)])
    return Cells(line, texts[: last + 1], tuple(doubts))


def _padded(cells: Cells, width: int) -> Cells:
    return cells._replace(texts=cells.texts + [""] * (width - len(cells.texts)))
