"""Many items at once, as the table of columns wants them: for each fact, which item has which value."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from sluis.law.columns import SparseTable, bits_of
from sluis.law.truth import UNKNOWN
from sluis.statutes.eu_2021_821.annex_i import FORM

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sluis.classification.impact.record import Record
    from sluis.law.fact import Value


class Assortment:
    """The items of a firm, by row, with each distinct value of a fact kept once.

    `stated` has, for each row, the facts of which something is known with the number of their value in `values`.
    """

    def __init__(self, records: Iterable[Record]) -> None:
        self.records: Sequence[Record] = tuple(records)
        self.values: dict[str, list[Value]] = defaultdict(list)
        self._rows: dict[str, list[list[int]]] = defaultdict(list)
        self._numbers: dict[str, dict[Value, int]] = defaultdict(dict)
        numbers: dict[str, dict[int, int]] = defaultdict(dict)
        self.stated: Sequence[Sequence[tuple[str, int]]] = tuple(
            tuple(
                (ref, self._numbered(ref, value, numbers[ref], row))
                for ref, value in sorted(one.known.items())
                if value is not UNKNOWN
            )
            for row, one in enumerate(self.records)
        )

    def _numbered(self, ref: str, value: Value, numbers: dict[int, int], row: int) -> int:
        # By identity first: readers give equal cells one value, and to hash a fraction takes long.
        number = numbers.get(id(value))
        if number is None:
            number = numbers[id(value)] = self._numbers[ref].setdefault(value, len(self.values[ref]))
            if number == len(self.values[ref]):
                self.values[ref].append(value)
                self._rows[ref].append([])
        self._rows[ref][number].append(row)
        return number

    @cached_property
    def table(self) -> SparseTable:
        """The items as a table of columns."""
        places = {ref: tuple(zip(values, self._rows[ref], strict=True)) for ref, values in self.values.items()}
        return SparseTable(len(self.records), places)

    @cached_property
    def _stating(self) -> dict[str, int]:
        """For each fact the rows in which something is known of it."""
        return {ref: bits_of(chain.from_iterable(rows), len(self.records)) for ref, rows in self._rows.items()}

    def touching(self, refs: Collection[str]) -> int:
        """The rows that state one of the facts. That an item is goods, software or technology does not count."""
        found = 0
        for ref in refs:
            found |= self._stating.get(ref, 0) if ref != FORM.ref else 0
        return found
