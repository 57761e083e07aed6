"""What changes between two days: the boundaries, what came in whose place, and first days that are only bounded."""

from __future__ import annotations

from datetime import date

import pytest

from sluis.law.changes import Turn, changes
from sluis.statutes import LAW

RECAST = (date(2021, 9, 8), date(2021, 9, 9))
ARTICLE_3 = "eu-2021-821.listed_items_need_authorisation"


def turns(before: date, after: date) -> dict[str, Turn]:
    return {one.provision.id: one.turn for one in changes(LAW, before, after)}


def test_the_recast_ends_one_article_3_and_begins_the_other() -> None:
    found = {one.provision.id: one for one in changes(LAW, *RECAST)}
    old, new = found["eu-2009-428.listed_items_need_authorisation"], found[ARTICLE_3]
    assert (old.turn, new.turn) == (Turn.ENDS, Turn.BEGINS)
    assert [one.id for one in new.instead_of] == [old.provision.id]
    assert new.provision in old.succeeded_by


@pytest.mark.parametrize("days", [(date(2021, 9, 7), date(2021, 9, 8)), (date(2021, 9, 9), date(2021, 9, 10))])
def test_the_days_beside_the_recast_change_nothing(days: tuple[date, date]) -> None:
    assert turns(*days) == {}


def test_what_begins_and_ends_in_between_is_not_lost() -> None:
    found = turns(date(2022, 1, 1), date(2023, 1, 1))
    assert found["eu-2014-833.dual_use_items_to_russia_in_2022"] is Turn.PASSES


def test_one_at_the_same_place_that_joins_comes_in_the_place_of_the_other() -> None:
    found = {one.provision.id: one for one in changes(LAW, date(2022, 3, 2), date(2022, 3, 3))}
    new = found["eu-2006-765.dual_use_items_to_belarus"]
    assert [one.id for one in new.instead_of] == ["eu-2006-765.dual_use_items_for_the_military_in_belarus"]


def test_a_first_day_that_is_only_bounded_may_have_been_in_between() -> None:
    bounded = next(one for one in LAW.provisions if not one.standing.period.start.exact)
    start = bounded.standing.period.start.day
    before = date.fromordinal(start.toordinal() - 30)
    assert turns(before, start)[bounded.id] is Turn.PERHAPS
    assert turns(start, date.fromordinal(start.toordinal() + 1)).get(bounded.id) is None
