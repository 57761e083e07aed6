"""The decision table of a condition, for a lawyer's review: each row says for which facts it concludes what.

The rows are the paths of the condition's diagram, so that every completion of the facts fits exactly one of
them.
"""

from __future__ import annotations

from itertools import groupby, islice
from typing import TYPE_CHECKING, NamedTuple

from sluis.law.decision import INADMISSIBLE, Clause, Decision
from sluis.law.diagram import LEAF
from sluis.law.fact import Compare, Fact, Operator
from sluis.law.printing import words_of_comparison
from sluis.law.text import Text
from sluis.law.truth import Truth
from sluis.law.variable import OTHER, samples_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sluis.law.condition import Condition
    from sluis.law.diagram import Node
    from sluis.law.fact import Declaration
    from sluis.law.variable import Variable

ANY = Text(nl="maakt niet uit", en="does not matter")
_YES, _NO = Text(nl="ja", en="yes"), Text(nl="nee", en="no")
_ANOTHER = Text(nl="een andere waarde", en="another value")
_AND = Text(nl="{0} en {1}", en="{0} and {1}")
_OR = Text(nl="{0} of {1}", en="{0} or {1}")


class Entry(NamedTuple):
    """What a row says of one fact: its cells, and the same in words. No cells: the fact does not matter."""

    cells: tuple[int, ...]
    words: Text


class Row(NamedTuple):
    """An entry for each fact of the table, and what the condition then is."""

    entries: tuple[Entry, ...]
    conclusion: Truth


class DecisionTable(NamedTuple):
    """Rows that exclude each other and, unless `truncated`, together cover every completion of the facts.

    Completions that the constraints rule out have no row.
    """

    variables: tuple[Variable, ...]
    rows: tuple[Row, ...]
    truncated: bool

    @property
    def facts(self) -> tuple[Declaration, ...]:
        """The facts at the head of the columns."""
        return tuple(variable.declaration for variable in self.variables)


def decision_table(condition: Condition, constraints: Sequence[Condition] = (), limit: int = 100) -> DecisionTable:
    """The decision table of `condition`, of at most `limit` rows; `truncated` where there are more."""
    decision = Decision([Clause(condition, 1)], {}, constraints)
    variables = decision.space.variables
    paths = list(islice(_paths(decision.root), limit + 1))
    rows = tuple(_row(variables, cells, number) for cells, number in paths[:limit])
    return DecisionTable(variables, rows, truncated=len(paths) > limit)


def _paths(node: Node) -> Iterator[tuple[dict[int, tuple[int, ...]], int]]:
    """For each admissible path the cells at each tested level, and the number at its end."""
    if node.level == LEAF:
        if node.low > INADMISSIBLE:
            yield {}, node.low
        return
    for child in dict.fromkeys(node.children):
        cells = tuple(cell for cell, below in enumerate(node.children) if below is child)
        for path, number in _paths(child):
            yield {node.level: cells, **path}, number


def _row(variables: Sequence[Variable], path: dict[int, tuple[int, ...]], number: int) -> Row:
    entries = (_entry(variable, path.get(level, ())) for level, variable in enumerate(variables))
    return Row(tuple(entries), Truth.of(number > 0))


def _entry(variable: Variable, cells: tuple[int, ...]) -> Entry:
    if not cells:
        return Entry((), ANY)
    if isinstance(variable.declaration, Fact):
        return Entry(cells, _YES if variable.cells[cells[0]] is True else _NO)
    comparisons = [atom for atom in variable.holds if isinstance(atom, Compare)]
    return Entry(cells, _intervals(variable, cells) if comparisons else _options(variable, cells))


def _options(variable: Variable, cells: tuple[int, ...]) -> Text:
    """Every option of the cells, not only the one that stands for each of them."""
    options = [str(one) for one in samples_of(variable.declaration, variable.holds)]
    named = [one for one in options if one != OTHER and set(variable.possible(frozenset((one,)))) <= set(cells)]
    words = [variable.declaration.word(one) for one in named]  # type: ignore[attr-defined]  # only choices have options
    if OTHER in options and set(variable.possible(frozenset((OTHER,)))) <= set(cells):
        words.append(_ANOTHER)
    return _joined(words, _OR)


def _intervals(variable: Variable, cells: tuple[int, ...]) -> Text:
    """The cells lie in the order of the numbers or days: neighbours are one interval."""
    runs = groupby(enumerate(cells), key=lambda place: place[1] - place[0])
    neighbours = ([cell for _, cell in run] for _, run in runs)
    return _joined([_interval(variable, run[0], run[-1]) for run in neighbours], _OR)


def _interval(variable: Variable, first: int, last: int) -> Text:
    edges = []
    if first > 0:
        edges.append(_edge(variable, first, upward=True))
    if last < len(variable.cells) - 1:
        edges.append(_edge(variable, last + 1, upward=False))
    return _joined(edges, _AND)


def _edge(variable: Variable, cell: int, *, upward: bool) -> Text:
    """The bound between a cell and the one before it, seen from the cell, or from the one before."""
    atom = next(
        atom for atom, holds in variable.holds.items() if isinstance(atom, Compare) and holds[cell] is not holds[cell - 1]
    )
    from_the_bound = atom.operator in {Operator.LESS, Operator.AT_LEAST}
    above, below = (Operator.AT_LEAST, Operator.LESS) if from_the_bound else (Operator.MORE, Operator.AT_MOST)
    return words_of_comparison(above if upward else below, atom.threshold)


def _joined(words: Sequence[Text], joint: Text) -> Text:
    result = words[0]
    for one in words[1:]:
        result = Text(joint.nl.format(result.nl, one.nl), joint.en.format(result.en, one.en))
    return result
