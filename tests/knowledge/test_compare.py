"""Two moments of knowledge differ by rows that came or went, and by fields."""

from datetime import date

import msgspec
from hypothesis import given

from sluis.knowledge.compare import Difference, compare
from sluis.knowledge.entry import Since, Words
from sluis.knowledge.model import Knowledge
from tests.knowledge.test_snapshot import structs

replace = msgspec.structs.replace


def test_nothing_differs_from_itself(knowledge: Knowledge) -> None:
    assert compare(knowledge, knowledge) == []


def test_a_new_row_is_added_and_an_old_one_removed(knowledge: Knowledge) -> None:
    fewer = replace(knowledge, advice=knowledge.advice[1:])
    gone = msgspec.to_builtins(knowledge.advice[0])
    assert compare(knowledge, fewer) == [Difference("advice", "prohibited", "removed", None, gone, None)]
    assert compare(fewer, knowledge) == [Difference("advice", "prohibited", "added", None, None, gone)]


def test_a_field_that_changed_has_both_values(knowledge: Knowledge) -> None:
    first, *rest = knowledge.acts
    later = replace(first.applies, from_=Since(not_after=date(2009, 9, 1)))
    changed = replace(first, applies=later, short=Words("x", first.short.en))
    assert compare(knowledge, replace(knowledge, acts=(changed, *rest))) == [
        Difference("acts", first.id, "changed", "short.nl", first.short.nl, "x"),
        Difference("acts", first.id, "changed", "applies.from.on", "2009-08-27", None),
        Difference("acts", first.id, "changed", "applies.from.not_after", None, "2009-09-01"),
    ]


def test_the_horizon_is_compared_too(knowledge: Knowledge) -> None:
    later = replace(knowledge, horizon=date(2026, 12, 31))
    assert compare(knowledge, later) == [Difference("horizon", "", "changed", None, "2026-09-20", "2026-12-31")]


def test_a_condition_is_compared_as_a_whole(knowledge: Knowledge) -> None:
    first, *rest = knowledge.risk
    changed = replace(first, when={"any": ["x"]})
    (found,) = compare(knowledge, replace(knowledge, risk=(changed, *rest)))
    assert (found.field, found.old, found.new) == ("when", first.when, {"any": ["x"]})


def test_a_second_period_of_a_code_is_a_row_of_its_own(knowledge: Knowledge) -> None:
    again = replace(knowledge.codes[0], from_=Since(on=date(2030, 1, 1)))
    (found,) = compare(knowledge, replace(knowledge, codes=(*knowledge.codes, again)))
    assert (found.table, found.id, found.change) == ("codes", "0A001#2", "added")


def test_yes_is_not_one(knowledge: Knowledge) -> None:
    first, *rest = knowledge.risk
    one, true = (replace(knowledge, risk=(replace(first, when=value), *rest)) for value in (1, True))
    assert [found.field for found in compare(one, true)] == ["when"]


@given(structs(Knowledge), structs(Knowledge))
def test_what_differs_in_value_differs_somewhere(one: Knowledge, other: Knowledge) -> None:
    assert bool(compare(one, other)) or one == other or reordered(one, other)


def reordered(one: Knowledge, other: Knowledge) -> bool:
    """The same rows in another order are no difference."""
    old, new = msgspec.to_builtins(one), msgspec.to_builtins(other)
    tables = [table for table in old if isinstance(old[table], list)]
    return all(sorted(map(repr, old[table])) == sorted(map(repr, new[table])) for table in tables)
