"""The report on many items is, item by item, what `examine` says of the entries that each touches."""

from pathlib import Path

import pytest

from sluis.classification import examine, listed, touched
from sluis.classification.annex_i import AnnexI
from sluis.classification.impact import Record, impact
from sluis.classification.impact.report import Kind
from sluis.knowledge.yaml import read_yaml
from sluis.law.evidence import Established
from sluis.law.truth import UNKNOWN
from sluis.law.written import value_of
from sluis.statutes.eu_2021_821.annex_i import FACTS
from tests.classification.entry_cases import cases_in
from tests.classification.impact.conftest import LIST_OF_2021, LIST_OF_2025

CASES = Path(__file__).parents[1] / "entries"
EVERY = 7
"""The cases of an entry are much alike: one in so many."""


@pytest.fixture(scope="module")
def records() -> list[Record]:
    """Items with the facts of the cases of every entry."""
    declared = {one.key: one for one in FACTS}
    found = []
    for file in sorted(CASES.glob("*.yaml")):
        for case in cases_in(read_yaml(file.read_bytes(), file.name).data)[::EVERY]:
            facts = {(key if "." in key else f"item.{key}"): raw for key, raw in case["facts"].items()}
            known = {key: value_of(declared[key], raw) for key, raw in facts.items()}
            stated = {key: value for key, value in known.items() if value not in (None, UNKNOWN)}
            found.append(Record(f"{file.stem} {case['name']}", case["name"], (), stated))
    return found


def test_each_item_stands_as_it_does_alone(annex: AnnexI, records: list[Record]) -> None:
    report = impact(records, annex, LIST_OF_2021, LIST_OF_2025)
    assert len(records) > 100
    for one, found in zip(records, report.items, strict=True):
        established = {ref: Established(value) for ref, value in one.known.items()}
        entries = dict.fromkeys((*touched(established, LIST_OF_2021), *touched(established, LIST_OF_2025)))
        sides = [[examine(entry, day, established) for entry in entries] for day in (LIST_OF_2021, LIST_OF_2025)]
        if entries:
            assert [found.before.listed, found.after.listed] == [listed(side).value for side in sides], one.id
        codes = [{code for examined in side for code in examined.codes} for side in sides]
        assert [set(found.before.codes), set(found.after.codes)] == codes, one.id
        if sides and (listed(sides[0]), codes[0]) != (listed(sides[1]), codes[1]):
            assert found.kind is Kind.CHANGED, one.id
        if found.kind is Kind.UNCHANGED:
            assert all(entry.on(LIST_OF_2021) is entry.on(LIST_OF_2025) for entry in entries), one.id


def test_the_order_and_the_company_of_items_do_not_matter(annex: AnnexI, records: list[Record]) -> None:
    some = records[::5]
    together = impact(some, annex, LIST_OF_2021, LIST_OF_2025).items
    turned = impact(reversed(some), annex, LIST_OF_2021, LIST_OF_2025).items
    assert sorted(together, key=lambda one: one.id) == sorted(turned, key=lambda one: one.id)
