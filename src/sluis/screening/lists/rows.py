"""Files of rows: CSV and TSV, read row by row. A quote left open, a row of another length or a lost letter refuses the file."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator

from sluis.law.text import Text
from sluis.screening.errors import BrokenListError, RecodedListError, TooLargeListError
from sluis.screening.lists.source import Source

MOST_IN_A_LINE = 4 << 20
_LINE = Text(nl="regel {line}", en="line {line}")
_CELLS = Text(nl="{found} cellen in plaats van {wanted}", en="{found} cells instead of {wanted}")
_NUL = Text(nl="een nulteken", en="a null sign")
_ENCODING = Text(nl="dit is geen {wanted}.", en="this is not {wanted}.")


def rows(file: Source, *, encoding: str = "utf-8-sig", delimiter: str = ",") -> Iterator[tuple[int, list[str]]]:
    """Each row that has a cell, with the number of its last line.

    Raises:
        ListFileError: another encoding, a quote left open, or a line without end.
    """
    reader = csv.reader(_lines(file, encoding), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            if row:
                yield reader.line_num, row
    except csv.Error as problem:
        raise BrokenListError(file=file.name, place=line(reader.line_num), problem=problem) from problem
    except UnicodeError as problem:
        raise RecodedListError(
            file=file.name, problem=_ENCODING.format(wanted=encoding.removesuffix("-sig").upper())
        ) from problem


def records(file: Source, *, encoding: str = "utf-8-sig", delimiter: str = ",") -> Iterator[tuple[int, dict[str, str]]]:
    """Each row below the first as a mapping by the names in the first.

    Raises:
        ListFileError: as `rows`, or a row of another length.
    """
    heading: list[str] = []
    for number, row in rows(file, encoding=encoding, delimiter=delimiter):
        if not heading:
            heading = [one.strip() for one in row]
        elif len(row) != len(heading):
            raise miscut(file, number, len(row), len(heading))
        else:
            yield number, dict(zip(heading, row, strict=True))


def miscut(file: Source, number: int, found: int, wanted: int) -> BrokenListError:
    """A row of another length."""
    return BrokenListError(file=file.name, place=line(number), problem=_CELLS.format(found=found, wanted=wanted))


def line(number: int) -> Text:
    """Where in a file."""
    return _LINE.format(line=number)


def _lines(file: Source, encoding: str) -> Iterator[str]:
    rest = ""
    for text in codecs.iterdecode(file.chunks(), encoding):
        if "\0" in text:
            raise BrokenListError(file=file.name, place="–", problem=_NUL)
        *whole, rest = (rest + text).split("\n")
        yield from (f"{one}\n" for one in whole)
        if len(rest) > MOST_IN_A_LINE:
            raise TooLargeListError(file=file.name, most=MOST_IN_A_LINE)
    if rest:
        yield rest
