"""A Parquet file of parties, read batch by batch."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from sluis.library.table_cells import Cells, as_text
from sluis.library.table_errors import DAMAGED, TOO_LARGE, MissingExtraError, UnknownTableError

_BATCH: Final = 1024
_MOST_ROWS: Final = 10_000_000
_MOST_IN_A_GROUP: Final = 1 << 29
"""What a group of rows may unpack to: it is the unit that is read."""
_MOST_COLUMNS: Final = 1000


def parquet_cells(path: Path) -> Iterator[Cells]:
    """The names of the columns, and then the rows.

    Raises:
        UnknownTableError: it is no such file, it is damaged, or unpacks to too much.
        MissingExtraError: pyarrow is not installed.
        OSError: it cannot be read.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415  (an extra that need not be there)
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError as problem:
        raise MissingExtraError(file=path.name, kind="Parquet") from problem
    faults = (pa.ArrowException, ValueError, TypeError, OverflowError, KeyError)
    try:
        yield from _rows(parquet, path)
    except UnknownTableError:
        raise
    except OSError as problem:
        if problem.errno is not None:
            raise
        # Arrow says so of content that it cannot unpack.
        raise UnknownTableError(file=path.name, problem=DAMAGED) from problem
    except faults as problem:
        raise UnknownTableError(file=path.name, problem=DAMAGED) from problem


def _rows(parquet: Any, path: Path) -> Iterator[Cells]:  # noqa: ANN401  (a module without types)
    with parquet.ParquetFile(path, thrift_container_size_limit=1 << 20) as file:
        _refuse_bombs(file.metadata, path)
        yield Cells(1, list(file.schema_arrow.names))
        line = 1
        for batch in file.iter_batches(_BATCH, use_threads=False):
            columns = [column.to_pylist() for column in batch.columns]
            for row in zip(*columns, strict=True):
                line += 1
                yield _cells(line, row)


def _refuse_bombs(about: Any, path: Path) -> None:  # noqa: ANN401  (as above)
    groups = (about.row_group(number) for number in range(about.num_row_groups))
    large = about.num_rows > _MOST_ROWS or about.num_columns > _MOST_COLUMNS
    if large or any(_unpacked(one) > _MOST_IN_A_GROUP for one in groups):
        raise UnknownTableError(file=path.name, problem=TOO_LARGE)


def _unpacked(group: Any) -> int:  # noqa: ANN401  (as above)
    return sum(group.column(place).total_uncompressed_size for place in range(group.num_columns))


def _cells(line: int, row: tuple[object, ...]) -> Cells:
    texts = [as_text(value) for value in row]
    doubts = tuple((place, f"‘{row[place]}’"[:40]) for place, text in enumerate(texts) if text is None)
    return Cells(line, [text or "" for text in texts], doubts)
