"""How every item of an assortment stands under one entry on one day: what `examine` says of each, many at once."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sluis.classification.criteria import ancestors, criterion_path
from sluis.law.columns import Column, bits_of, column_of, rows_of
from sluis.law.condition import Defined
from sluis.law.exact import ExactTruth, Explored
from sluis.law.fold import nodes_of
from sluis.law.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sluis.classification.impact.assortment import Assortment
    from sluis.law.condition import Condition
    from sluis.law.fact import Declaration
    from sluis.statutes.eu_2021_821.annex_i import Entry

Cells: TypeAlias = tuple[tuple[int, tuple[int, ...]], ...]
"""What is known of the facts of an entry: for each level the cells that are left."""


class Standing:
    """An entry as it read on a day, held against the items that touch it.

    `rows` are the items that count; of others nothing is said beyond the columns.
    """

    def __init__(
        self, entry: Entry, day: date, assortment: Assortment, rows: int, terms: dict[Condition, Column] | None = None
    ) -> None:
        self.entry = entry
        self.condition = entry.on(day)
        self.is_certain = entry.is_certain_on(day)
        self.rows = rows
        self._assortment = assortment
        self._terms = {} if terms is None else terms
        self.quick = column_of(self.condition, assortment.table, self._terms)

    @cached_property
    def truth(self) -> Column:
        """The exact truth of the entry for each item that counts."""
        found: dict[Truth, list[int]] = {YES: [], NO: [], UNKNOWN: []}
        for cells, rows in self._open.items():
            found[self._explored[cells].truth] += rows
        size = self._assortment.table.rows
        yes, no = (bits_of(found[truth], size) if found[truth] else 0 for truth in (YES, NO))
        return Column(self.quick.yes & self.rows | yes, self.quick.no & self.rows | no)

    @cached_property
    def missing(self) -> Mapping[int, tuple[Declaration, ...]]:
        """For each item of which neither is settled, by row: the facts that would settle it."""
        found = ((self._explored[cells], rows) for cells, rows in self._open.items())
        return {row: one.deciding for one, rows in found for row in rows if one.truth is UNKNOWN}

    @cached_property
    def criteria(self) -> Mapping[str, Column]:
        """For each paragraph and note: the items that meet it, and those that do not in any place where it stands."""
        found: dict[str, Column] = {}
        for path, column in ((one.path, self._terms[one.node]) for one in self.paragraphs):
            other = found.get(path, Column(0, self._assortment.table.every))
            found[path] = Column(column.yes | other.yes, column.no & other.no)
        return found

    @cached_property
    def codes(self) -> Mapping[str, int]:
        """The items that have each code: the deepest paragraphs that they meet; the same as `Examination.codes`."""
        paths = [path for path in self.criteria if path.startswith(self.entry.code) and "/" not in path]
        within = {path: self._met_within(path) for path in paths}
        found = {}
        for path, rows in within.items():
            deeper = 0
            for other in paths:
                deeper |= within[other] if other.startswith(f"{path}.") else 0
            found[path] = rows & ~deeper & self.truth.yes
        coded = 0
        for rows in found.values():
            coded |= rows
        found[self.entry.code] = found.get(self.entry.code, 0) | self.truth.yes & ~coded
        return {code: rows for code, rows in found.items() if rows}

    @cached_property
    def paragraphs(self) -> Sequence[Paragraph]:
        """The paragraphs and notes of the entry, from the top down."""
        terms = [node for node in dict.fromkeys(nodes_of(self.condition)) if isinstance(node, Defined)]
        return [Paragraph(path, node) for node in terms if (path := criterion_path(node)) is not None]

    def _met_within(self, path: str) -> int:
        rows = self.criteria[path].yes
        for above in ancestors(path):
            rows &= self.criteria[above].yes if above in self.criteria else rows
        return rows

    @cached_property
    def _exact(self) -> ExactTruth:
        return ExactTruth(self.condition)

    @cached_property
    def _explored(self) -> Mapping[Cells, Explored]:
        return {cells: self._exact.explored(dict(cells)) for cells in self._open}

    @cached_property
    def _open(self) -> Mapping[Cells, list[int]]:
        """The items that Kleene leaves open, those of which the same is known together."""
        cells, stated = self._cells, self._assortment.stated
        found: dict[Cells, list[int]] = defaultdict(list)
        for row in rows_of(self.rows & ~self.quick.yes & ~self.quick.no):
            key = tuple(cells[ref][number] for ref, number in stated[row] if ref in cells)
            found[key].append(row)
        return found

    @cached_property
    def _cells(self) -> Mapping[str, Sequence[tuple[int, tuple[int, ...]]]]:
        """For each fact of the entry and each of its values: the level of the fact, and the cells that the value leaves."""
        values = self._assortment.values
        return {
            variable.ref: [(level, variable.possible(value)) for value in values[variable.ref]]
            for level, variable in enumerate(self._exact.variables)
            if variable.ref in values
        }


class Paragraph(NamedTuple):
    """A paragraph or a note of an entry, with its path."""

    path: str
    node: Defined
