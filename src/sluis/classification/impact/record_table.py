"""From a table in CSV to records: one row an item, read line by line, with the place of everything that is wrong.

Columns: `id`, `name`, `code` (a code of Annex I, or not_listed) and facts (`item.…`). An empty cell says nothing: never *no*.
"""

from __future__ import annotations

import csv
from difflib import get_close_matches
from typing import TYPE_CHECKING

from sluis.classification.impact import errors
from sluis.classification.impact.record import NOT_LISTED, Record, classified
from sluis.classification.numbering import entry_of, written
from sluis.classification.product_file import FACTS as OF_DESIGN
from sluis.law.fact import Amount
from sluis.law.quantity import reads_two_ways
from sluis.law.text import Text
from sluis.law.truth import UNKNOWN
from sluis.law.written import NotAValueError, value_of
from sluis.statutes.eu_2021_821.annex_i import FACTS as OF_ENTRIES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sluis.classification.annex_i import AnnexI
    from sluis.law.fact import Declaration, Value

FACTS: Mapping[str, Declaration] = {
    **OF_DESIGN,
    **{one.ref: one for one in OF_ENTRIES if one.answerable and one.key.startswith("item.")},
}
"""The facts that can be a column."""
MOST_ITEMS = 250_000
MOST_CHARACTERS = 1_000
"""Longer than any cell of these columns needs."""

_SHOWN = 60
_ID, _NAME, _CODE = "id", "name", "code"
_NOT_UTF_8 = Text(nl="geen UTF-8.", en="not UTF-8.")
_NUL = Text(nl="een NUL-teken.", en="a NUL character.")
_EMPTY = Text(nl="een leeg bestand.", en="an empty file.")
_NOT_CSV = Text(nl="geen CSV ({reason}).", en="not CSV ({reason}).")
_UNKNOWN = Text(nl="‘{name}’ is geen kolom van deze tabel.", en="‘{name}’ is not a column of this table.")
_TWICE = Text(nl="‘{name}’ staat er twee keer.", en="‘{name}’ is there twice.")
_NO_ID = Text(nl="er is geen kolom ‘id’.", en="there is no column ‘id’.")
_DID_YOU_MEAN = Text(nl="Bedoelde u {names}?", en="Did you mean {names}?")
_COLUMNS = Text(
    nl="Gebruik id, name, code en namen van feiten (sluis law --facts).",
    en="Use id, name, code and names of facts (sluis law --facts).",
)
_A_CODE = Text(nl="een code van bijlage I zoals 5A002.a, of not_listed", en="a code of Annex I such as 5A002.a, or not_listed")
_READS_ONE_WAY = Text(
    nl="een getal dat maar één ding kan zijn, 1500 of 1.5", en="a number that can be one thing only, 1500 or 1.5"
)
_MOST = Text(nl="{most} producten", en="{most} items").format(most=MOST_ITEMS)
_AN_ID = Text(nl="een id", en="an id")
_A_SHORT_TEXT = Text(nl="ten hoogste {most} tekens", en="at most {most} characters").format(most=MOST_CHARACTERS)


def read_records(lines: Iterable[bytes], name: str, annex: AnnexI) -> Iterator[Record]:
    """The records of a table, one after the other.

    Args:
        lines: the lines of the file, as an open file gives them. Commas part the cells, or semicolons if the head has more.
        name: how to call the file in messages.
        annex: which codes there are.

    Raises:
        ItemTableError: with file, line, column, problem and remedy.
    """
    text = _decoded(lines, name)
    head = next(text, "")
    if not head.strip():
        raise errors.NotCsvError(file=name, line=1, problem=_EMPTY)
    separator = ";" if head.count(";") > head.count(",") else ","
    try:
        (names,) = csv.reader([head], delimiter=separator)
    except csv.Error as problem:
        raise errors.NotCsvError(file=name, line=1, problem=_NOT_CSV.format(reason=problem)) from problem
    # Where semicolons part the cells, points may part the thousands.
    table = _Table(name, [one.strip() for one in names], annex, points_may_part_thousands=separator == ";")
    # Strict: or a quotation mark that is not closed swallows the rest of the table.
    return table.records(csv.reader(text, delimiter=separator, strict=True))


def _decoded(lines: Iterable[bytes], name: str) -> Iterator[str]:
    """The lines as text, without the mark that some programs put at the beginning of a file.

    Raises:
        NotCsvError: a line is not UTF-8, has a NUL, or is too long.
    """
    for number, line in enumerate(lines, start=1):
        try:
            text = line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as problem:
            raise errors.NotCsvError(file=name, line=number, problem=_NOT_UTF_8) from problem
        if "\0" in text:
            raise errors.NotCsvError(file=name, line=number, problem=_NUL)
        yield text


class _Table:
    """A table with these columns."""

    def __init__(self, file: str, names: Sequence[str], annex: AnnexI, *, points_may_part_thousands: bool) -> None:
        self.file = file
        self.names = names
        self.annex = annex
        self._points_may_part_thousands = points_may_part_thousands
        self._values: list[dict[str, Value | None]] = [{"": None} for _ in names]
        self._codes: dict[str, str | None] = {"": None}
        self._check_names()

    def records(self, rows: Iterator[list[str]]) -> Iterator[Record]:
        """The record of each row."""
        lines: dict[str, int] = {}
        line = 2
        try:
            for row in rows:
                if row:
                    record = self._record(row, line)
                    if record.id in lines:
                        raise errors.DuplicateItemError(
                            file=self.file, line=line, column=self._column(_ID), id=record.id, first=lines[record.id]
                        )
                    if len(lines) == MOST_ITEMS:
                        raise errors.TableTooLargeError(file=self.file, most=_MOST)
                    lines[record.id] = line
                    yield record
                # The reader counts the lines it has read; the head was not among them.
                line = 2 + rows.line_num  # type: ignore[attr-defined]  # a reader of csv has it
        except csv.Error as problem:
            raise errors.NotCsvError(file=self.file, line=line, problem=_NOT_CSV.format(reason=problem)) from problem

    def _record(self, row: list[str], line: int) -> Record:
        if len(row) != len(self.names):
            raise errors.RaggedRowError(file=self.file, line=line, found=len(row), wanted=len(self.names))
        known: dict[str, Value] = {}
        of_text = {_ID: "", _NAME: "", _CODE: ""}
        for place, cell in enumerate(row):
            if not cell:
                continue
            name = self.names[place]
            if name in of_text:
                of_text[name] = cell.strip()
                continue
            values = self._values[place]
            if cell not in values:
                values[cell] = self._value(place, cell, line)
            value = values[cell]
            if value is not None and value is not UNKNOWN:
                known[name] = value
        self._check_texts(of_text, line)
        code = self._code(of_text[_CODE], line)
        return Record(of_text[_ID], of_text[_NAME] or of_text[_ID], classified(code), known)

    def _check_names(self) -> None:
        for column, name in enumerate(self.names, start=1):
            if name in self.names[: column - 1]:
                raise self._of_head(column, _TWICE.format(name=name), _COLUMNS)
            if name not in FACTS and name not in (_ID, _NAME, _CODE):
                near = get_close_matches(name, FACTS, n=3)
                remedy = _DID_YOU_MEAN.format(names=", ".join(near)) if near else _COLUMNS
                raise self._of_head(column, _UNKNOWN.format(name=name), remedy)
        if _ID not in self.names:
            raise self._of_head(1, _NO_ID, _COLUMNS)

    def _check_texts(self, of_text: dict[str, str], line: int) -> None:
        for name, text in of_text.items():
            if len(text) > MOST_CHARACTERS:
                raise self._of_cell(name, text, line, _A_SHORT_TEXT)
        if not of_text[_ID]:
            raise self._of_cell(_ID, "", line, _AN_ID)

    def _value(self, place: int, cell: str, line: int) -> Value | None:
        """What a cell says of a fact; written as in a case file."""
        name = self.names[place]
        try:
            expected: object = _A_SHORT_TEXT if len(cell) > MOST_CHARACTERS else _READS_ONE_WAY
            if len(cell) <= MOST_CHARACTERS and not self._reads_two_ways(name, cell):
                return value_of(FACTS[name], cell.strip() or None)
        except NotAValueError as problem:
            expected = problem
        raise self._of_cell(name, cell, line, expected)

    def _reads_two_ways(self, name: str, cell: str) -> bool:
        return self._points_may_part_thousands and isinstance(FACTS[name], Amount) and reads_two_ways(cell)

    def _code(self, text: str, line: int) -> str | None:
        if text not in self._codes:
            code = text if text == NOT_LISTED else written(text)
            if code != NOT_LISTED and (code is None or entry_of(code) not in self.annex.codes):
                raise self._of_cell(_CODE, text, line, _A_CODE)
            self._codes[text] = code
        return self._codes[text]

    def _of_head(self, column: int, problem: Text, remedy: Text) -> errors.UnknownColumnError:
        return errors.UnknownColumnError(file=self.file, column=column, problem=problem, remedy=remedy)

    def _of_cell(self, name: str, value: str, line: int, expected: object) -> errors.CellError:
        said = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
        return errors.CellError(file=self.file, line=line, column=self._column(name), name=name, value=said, expected=expected)

    def _column(self, name: str) -> int:
        return self.names.index(name) + 1
