"""Many cases at once: Kleene's truth of a condition for every row of a table, in few operations.

A column holds two bitsets, the rows where something is surely true and those where it is surely false; a row
in neither is unknown. Row 0 is the lowest bit. Conjunction of a million rows is two machine-speed operations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.law.fact import declaration_of
from sluis.law.fold import fold
from sluis.law.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from sluis.law.condition import AllOf, AnyOf, AtLeast, Condition, Constant, Defined, Not, Unless
    from sluis.law.fact import Atom, Value

    Places: TypeAlias = Iterable[tuple[Value, Sequence[int]]]


class Column(NamedTuple):
    """The truth of one statement in many rows."""

    yes: int
    no: int

    @classmethod
    def of(cls, truths: Sequence[Truth]) -> Column:
        """The column of a sequence of truths, row by row."""
        return cls(bitset([truth is YES for truth in truths]), bitset([truth is NO for truth in truths]))

    def truth(self, row: int) -> Truth:
        """The truth in one row."""
        return YES if self.yes >> row & 1 else NO if self.no >> row & 1 else UNKNOWN

    def truths(self, rows: int) -> list[Truth]:
        """The truth in each of the first `rows` rows."""
        every = (1 << rows) - 1
        yes, no = _bits(self.yes & every, rows), _bits(self.no & every, rows)
        return [YES if is_yes == "1" else NO if is_no == "1" else UNKNOWN for is_yes, is_no in zip(yes, no, strict=True)]


class Table:
    """A table of cases: for each fact that is not a plain yes or no everywhere, its value in each row.

    Args:
        rows: how many cases there are.
        columns: for yes-or-no facts their column; by reference.
        values: for choices, amounts and days their value in each row (None where unknown); by reference.
    """

    def __init__(
        self,
        rows: int,
        columns: Mapping[str, Column],
        values: Mapping[str, Sequence[Value | None]] | None = None,
    ) -> None:
        self.rows = rows
        self.every = (1 << rows) - 1
        self._columns = columns
        self._values = values or {}
        self._atoms: dict[Atom, Column] = {}

    def column(self, atom: Atom) -> Column:
        """The truth of an atom in every row; unknown where the table has no value."""
        ref = declaration_of(atom).ref
        if ref in self._columns:
            return self._columns[ref]
        if ref not in self._values:
            return Column(0, 0)
        if atom not in self._atoms:
            self._atoms[atom] = _tested(self._values[ref], atom.truth)
        return self._atoms[atom]


class SparseTable(Table):
    """A table of cases of which each says little: what is stated costs time, what is unknown costs none.

    Args:
        rows: how many cases there are.
        places: for each fact its values with the rows in which it has them; by reference. Other rows know nothing of it.
    """

    def __init__(self, rows: int, places: Mapping[str, Places]) -> None:
        super().__init__(rows, {})
        self._places = places

    def column(self, atom: Atom) -> Column:
        """The truth of an atom in every row; unknown where the table has no value."""
        if atom not in self._atoms:
            self._atoms[atom] = self._tested(self._places.get(declaration_of(atom).ref, ()), atom.truth)
        return self._atoms[atom]

    def _tested(self, places: Places, test: Callable[[Value | None], Truth]) -> Column:
        found: dict[Truth, list[int]] = {YES: [], NO: [], UNKNOWN: []}
        for value, rows in places:
            found[test(value)] += rows
        return Column(bits_of(found[YES], self.rows), bits_of(found[NO], self.rows))


class Columns:
    """The algebra of columns over a table."""

    def __init__(self, table: Table) -> None:
        self.table = table

    def constant(self, node: Constant) -> Column:
        return Column(self.table.every, 0) if node.holds else Column(0, self.table.every)

    def atom(self, node: Atom) -> Column:
        return self.table.column(node)

    def all_of(self, node: AllOf, parts: list[Column]) -> Column:
        yes, no = self.table.every, 0
        for part in parts:
            yes, no = yes & part.yes, no | part.no
        return Column(yes, no)

    def any_of(self, node: AnyOf, parts: list[Column]) -> Column:
        yes, no = 0, self.table.every
        for part in parts:
            yes, no = yes | part.yes, no & part.no
        return Column(yes, no)

    def at_least(self, node: AtLeast, parts: list[Column]) -> Column:
        surely = _counted([part.yes for part in parts], node.count, self.table.every)
        never = _counted([part.no for part in parts], len(parts) - node.count + 1, self.table.every)
        return Column(surely, never)

    def negation(self, node: Not, part: Column) -> Column:
        return Column(part.no, part.yes)

    def unless(self, node: Unless, base: Column, exception: Column) -> Column:
        return Column(base.yes & exception.no, base.no | exception.yes)

    def defined(self, node: Defined, meaning: Column) -> Column:
        return meaning


def column_of(condition: Condition, table: Table, terms: dict[Condition, Column] | None = None) -> Column:
    """The truth of `condition` in every row of `table`; row by row the same as `truth_of`.

    With `terms`, the columns of its defined terms are kept there, for what else is asked of the table.
    """
    return fold(condition, Columns(table), terms)


def bits_of(rows: Iterable[int], size: int) -> int:
    """The bitset of these rows of a table of so many."""
    flags = bytearray(size)
    for row in rows:
        flags[row] = True
    return bitset(flags)


def rows_of(bits: int) -> Iterator[int]:
    """The rows that are in a bitset, in order."""
    digits = f"{bits:b}"[::-1]
    row = digits.find("1")
    while row >= 0:
        yield row
        row = digits.find("1", row + 1)


def bitset(flags: Sequence[bool] | bytearray) -> int:
    """The whole number whose bit n is flag n."""
    return int(bytes(flags).translate(_DIGITS)[::-1] or b"0", 2)


_DIGITS = bytes(ord("1") if byte else ord("0") for byte in range(256))


def _tested(values: Sequence[Value | None], test: Callable[[Value | None], Truth]) -> Column:
    return Column.of([test(value) for value in values])


def _counted(parts: Sequence[int], count: int, every: int) -> int:
    """The rows in which at least `count` of the bitsets have their bit set."""
    reached = [every] + [0] * max(count, 0)
    for part in parts:
        for number in range(count, 0, -1):
            reached[number] |= part & reached[number - 1]
    return reached[count] if count > 0 else every


def _bits(bits: int, rows: int) -> str:
    return f"{bits:0{rows}b}"[::-1] if rows else ""
