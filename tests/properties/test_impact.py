"""What columns say of many items under an entry is what `examine` says of each, on either day."""

from __future__ import annotations

from datetime import date
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from sluis.classification import examine
from sluis.classification.impact.assortment import Assortment
from sluis.classification.impact.record import Record
from sluis.classification.impact.standing import Standing
from sluis.law.between import Between
from sluis.law.evidence import Established
from sluis.law.fact import Atom, Choice, Declaration, Fact, Value, declaration_of
from sluis.law.truth import NO, UNKNOWN, YES
from sluis.law.variable import atoms_of, refs_of, samples_of
from sluis.statutes.eu_2021_821.annex_i import ENTRIES, Entry
from tests.properties.strategies import some

DAYS = (date(2021, 9, 9), date(2023, 6, 1), date(2025, 11, 15))


@cache
def asked(entry: Entry) -> dict[Declaration, tuple[Atom, ...]]:
    """The facts of an entry, with what is asked of each."""
    found: dict[Declaration, list[Atom]] = {}
    for atom in (atom for one in entry.wordings for atom in atoms_of(one.condition)):
        found.setdefault(declaration_of(atom), []).append(atom)
    return {fact: tuple(dict.fromkeys(atoms)) for fact, atoms in found.items() if fact.answerable}


def values(fact: Declaration, atoms: tuple[Atom, ...]) -> st.SearchStrategy[Value]:
    if isinstance(fact, Fact):
        return st.sampled_from((YES, NO))
    if isinstance(fact, Choice):
        return st.sets(st.sampled_from(fact.options), min_size=1, max_size=2).map(frozenset)
    return st.sampled_from(samples_of(fact, atoms)).map(Between.exactly)  # type: ignore[arg-type]  # of amounts and days


@st.composite
def records(draw: st.DrawFn) -> tuple[Entry, list[Record]]:
    """An entry, and some items that state facts of it: often so many that it is settled."""
    entry = draw(st.sampled_from(ENTRIES))
    facts = asked(entry)
    found = []
    for number in range(draw(st.integers(1, 4))):
        stated = draw(st.sets(st.sampled_from(list(facts)), max_size=len(facts)))
        known = {fact.ref: draw(values(fact, facts[fact])) for fact in sorted(stated, key=lambda fact: fact.ref)}
        found.append(Record(str(number), "item", (), known))
    return entry, found


@given(records())
@some(0.6)
def test_row_by_row_columns_say_what_an_examination_says(drawn: tuple[Entry, list[Record]]) -> None:
    entry, items = drawn
    assortment = Assortment(items)
    for day in DAYS:
        standing = Standing(entry, day, assortment, assortment.table.every)
        for row, one in enumerate(items):
            alone = examine(entry, day, {ref: Established(value) for ref, value in one.known.items()})
            assert standing.truth.truth(row) is alone.truth
            assert {code for code, rows in standing.codes.items() if rows >> row & 1} == set(alone.codes)
            met = {criterion.path for criterion in alone.criteria if criterion.truth is YES}
            assert {path for path, column in standing.criteria.items() if column.truth(row) is YES} == met
            assert (row in standing.missing) is (alone.truth is UNKNOWN)


@given(records())
@some(0.3)
def test_items_touch_an_entry_by_any_fact_of_it_but_their_form(drawn: tuple[Entry, list[Record]]) -> None:
    entry, items = drawn
    refs = refs_of(entry.on(DAYS[-1]))
    touching = Assortment(items).touching(refs)
    for row, one in enumerate(items):
        assert bool(touching >> row & 1) is bool((one.known.keys() & refs) - {"item.form"})
