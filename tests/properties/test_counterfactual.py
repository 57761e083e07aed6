"""What would change a conclusion, against brute force over every change."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from sluis.law.between import Between
from sluis.law.counterfactual import LISTED_SIZE, counterfactuals
from tests.properties.strategies import Case, Exact, atoms_in, cases, exact_values, holds, some, value_of

Cells = frozenset[tuple[str, Hashable]]


def cell(ref: str, value: Exact, case: Case) -> Hashable:
    """Which statements about the fact hold when it has this value."""
    said = atoms_in([*(clause.condition for clause in case.clauses), *case.constraints])
    mine = [atom for atom in said if ref == (atom.ref if hasattr(atom, "ref") else atom.of.ref)]
    return tuple(holds(atom, {ref: value}) for atom in mine)


def changes(case: Case, movable: list[str]) -> Iterator[tuple[Cells, Between[int]]]:
    """Every change of movable facts that the constraints admit, the smallest first, with the conclusion."""
    here = {one.ref: cell(one.ref, case.values(one)[0], case) for one in case.facts if one.ref in movable}
    others = {
        one.ref: {cell(one.ref, value, case): value for value in exact_values(one)} for one in case.facts if one.ref in movable
    }
    for size in range(1, len(movable) + 1):
        for refs in combinations(movable, size):
            for cells in product(*(others[ref] for ref in refs)):
                if any(here[ref] == new for ref, new in zip(refs, cells, strict=True)):
                    continue
                chosen = {ref: others[ref][new] for ref, new in zip(refs, cells, strict=True)}
                if numbers := case.numbers(**chosen):
                    yield frozenset(zip(refs, cells, strict=True)), Between(min(numbers), max(numbers))


def minimal_changes(case: Case, movable: list[str]) -> list[tuple[Cells, Between[int]]]:
    numbers = case.numbers()
    current = Between(min(numbers), max(numbers))
    found: list[tuple[Cells, Between[int]]] = []
    for cells, conclusion in changes(case, movable):
        if conclusion != current and not any(part < cells and end == conclusion for part, end in found):
            found.append((cells, conclusion))
    return found


@st.composite
def movable_cases(draw: st.DrawFn) -> tuple[Case, list[str]]:
    """A case with some known facts that may change."""
    case = draw(cases())
    completion = draw(st.sampled_from(list(filter(case.admissible, case.completions()))))
    movable = draw(st.lists(st.sampled_from([one.ref for one in case.facts]), min_size=1, unique=True))
    known = case.known | {ref: value_of(completion[ref]) for ref in movable}
    return Case(case.facts, case.clauses, case.constraints, known, case.ahead), sorted(movable)


@given(movable_cases())
def test_the_changes_are_all_minimal_ones_of_at_most_two_facts_or_one_smallest(
    drawn: tuple[Case, list[str]],
) -> None:
    case, movable = drawn
    expected = minimal_changes(case, movable)
    small = {(cells, end) for cells, end in expected if len(cells) <= LISTED_SIZE}
    found = counterfactuals(case.decision(movable))
    listed = {
        (
            frozenset((variable.ref, cell(variable.ref, _plain(sample), case)) for variable, sample in change.values),
            change.conclusion,
        )
        for change in found.changes
    }
    assert len(listed) == len(found.changes)
    if small or not expected:
        assert listed == small
    else:
        ((cells, end),) = listed
        assert (cells, end) in expected
        assert len(cells) == min(len(each) for each, _ in expected)
    assert found.truncated is (len(expected) > len(listed))


def _plain(sample: Exact) -> Exact:
    return "elsewhere" if sample == "*" else sample


@given(movable_cases())
def test_a_change_is_listed_smallest_first(drawn: tuple[Case, list[str]]) -> None:
    case, movable = drawn
    sizes = [len(change.values) for change in counterfactuals(case.decision(movable)).changes]
    assert sizes == sorted(sizes)


@given(movable_cases())
def test_leaving_facts_open_to_change_does_not_change_the_conclusion(drawn: tuple[Case, list[str]]) -> None:
    case, movable = drawn
    moving, still = case.decision(movable), case.decision()
    assert moving.range == still.range
    assert names(moving) == names(still)


def names(decision: object) -> set[str]:
    return {decision.space.variables[level].ref for level in decision.deciding}  # type: ignore[attr-defined]


@some(0.2)
@given(cases())
def test_where_nothing_may_move_nothing_is_listed(case: Case) -> None:
    assert counterfactuals(case.decision()) == ((), False)
