"""The finitely many cells into which the law's own thresholds and lists divide what a fact can be."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache
from itertools import chain, pairwise
from typing import TYPE_CHECKING, TypeAlias, cast

from sluis.law.between import Between
from sluis.law.errors import InadmissibleError, UndeclaredOptionError
from sluis.law.fact import Choice, Compare, Fact, IsIn, declaration_of
from sluis.law.fold import parts_of
from sluis.law.truth import YES, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sluis.law.condition import Condition
    from sluis.law.fact import Atom, Declaration, Value

Sample: TypeAlias = bool | str | Fraction | date
"""A value that stands for its cell."""

OTHER = "*"
"""The option that stands for every option that no rule names."""

_REMEMBERED = 1 << 16
"""How many conditions and variables are kept at hand: facts of one case come and go with it."""


@dataclass(frozen=True, slots=True, eq=False)
class Variable:
    """A fact as the diagrams see it: one sample a cell, and for each atom the cells in which it holds.

    Two values in one cell are alike to every rule that the variable was made for.
    """

    declaration: Declaration
    cells: tuple[Sample, ...]
    holds: dict[Atom, tuple[bool, ...]]

    @property
    def ref(self) -> str:
        """The name of the fact."""
        return self.declaration.ref

    def possible(self, value: Value | None) -> tuple[int, ...]:
        """The indices of the cells that `value` leaves possible, in order; all where nothing is known.

        Raises:
            UndeclaredOptionError: the value names an option that the fact does not have.
            InadmissibleError: the value leaves nothing possible.
        """
        return _possible(self, value)

    def cell_signature(self, index: int) -> tuple[bool, ...]:
        """Which of the atoms hold in the cell, in the order of `holds`."""
        return tuple(cells[index] for cells in self.holds.values())


@lru_cache(maxsize=_REMEMBERED)
def _possible(variable: Variable, value: Value | None) -> tuple[int, ...]:
    match value:
        case Truth.YES | Truth.NO:
            return (variable.cells.index(value is YES),)
        case frozenset():
            return _cells_of_options(variable, value)
        case Between(low, high):
            first, last = _cell_of(variable, cast("Sample", low)), _cell_of(variable, cast("Sample", high))
            return tuple(range(first, last + 1))
        case _:
            return tuple(range(len(variable.cells)))


def _cells_of_options(variable: Variable, options: frozenset[str]) -> tuple[int, ...]:
    declared = cast("Choice", variable.declaration).options
    for option in sorted(options):
        if declared and option not in declared:
            raise UndeclaredOptionError(option=option, key=variable.ref)
    if not options:
        raise InadmissibleError(facts=variable.ref)
    return tuple(sorted({_cell_of(variable, option) for option in options}))


def _cell_of(variable: Variable, value: Sample) -> int:
    signature = tuple(admits(atom, value) for atom in variable.holds)
    return next(index for index in range(len(variable.cells)) if variable.cell_signature(index) == signature)


@lru_cache(maxsize=_REMEMBERED)
def atoms_of(condition: Condition) -> tuple[Atom, ...]:
    """The facts, choices and comparisons of a condition, in its own order, each once."""
    if isinstance(condition, Fact | IsIn | Compare):
        return (condition,)
    # Part by part: conditions of one law share their parts.
    return tuple(dict.fromkeys(chain.from_iterable(map(atoms_of, parts_of(condition)))))


@lru_cache(maxsize=_REMEMBERED)
def asked_by(condition: Condition) -> tuple[str, ...]:
    """The references of the facts that the condition asks about, in its own order, each once."""
    return tuple(dict.fromkeys(declaration_of(atom).ref for atom in atoms_of(condition)))


@lru_cache(maxsize=_REMEMBERED)
def refs_of(condition: Condition) -> frozenset[str]:
    """The references of the facts that the condition asks about."""
    return frozenset(asked_by(condition))


def facts_of(conditions: Iterable[Condition]) -> dict[str, Declaration]:
    """The facts that the conditions ask about, by reference, in order of first appearance."""
    asked = (declaration_of(atom) for condition in conditions for atom in atoms_of(condition))
    return {declaration.ref: declaration for declaration in asked}


@lru_cache(maxsize=_REMEMBERED)
def variable_of(declaration: Declaration, atoms: tuple[Atom, ...]) -> Variable:
    """The variable of a fact that is asked about by `atoms` and by nothing else."""
    cells: dict[tuple[bool, ...], Sample] = {}
    for sample in samples_of(declaration, atoms):
        cells.setdefault(tuple(admits(atom, sample) for atom in atoms), sample)
    return Variable(
        declaration,
        tuple(cells.values()),
        {atom: tuple(signature[index] for signature in cells) for index, atom in enumerate(atoms)},
    )


def samples_of(declaration: Declaration, atoms: Iterable[Atom]) -> list[Sample]:
    """Values of the fact, in order, with at least one in each cell that the atoms divide it into."""
    if isinstance(declaration, Fact):
        return [False, True]
    if isinstance(declaration, Choice):
        named = sorted({option for atom in atoms if isinstance(atom, IsIn) for option in atom.options})
        return [*(declaration.options or (*named, OTHER))]
    bounds = sorted({atom.bound for atom in atoms if isinstance(atom, Compare)})
    return _around(bounds)  # type: ignore[arg-type]  # one fact is compared with numbers alone or days alone


def _around(bounds: list[Fraction] | list[date]) -> list[Sample]:
    """Each bound, a value just before it and one just after it, and one between each two."""
    step = timedelta(days=1) if isinstance(bounds[0], date) else Fraction(1)
    around = {point for bound in bounds for point in (bound - step, bound, bound + step)}  # type: ignore[operator]
    between = {low + (high - low) / 2 for low, high in pairwise(bounds)}  # type: ignore[operator]
    return sorted(around | between)


def admits(atom: Atom, sample: Sample) -> bool:
    """Whether the atom holds where its fact has this one value."""
    match atom:
        case Fact():
            return sample is True
        case IsIn():
            return sample in atom.options
        case Compare():
            return atom.admits(sample)  # type: ignore[arg-type]  # amounts and days have their own samples
