"""Whether an arms embargo applies on a day: yes, no, or not known; never no for want of knowledge."""

from datetime import date

import pytest

from sluis.assessment.embargoes import embargo_on
from sluis.assessment.world import World
from sluis.law.truth import NO, UNKNOWN, YES, Truth


@pytest.mark.parametrize(
    ("countries", "day", "expected"),
    [
        (["MM"], date(2019, 9, 10), YES),
        (["EG", "MM"], date(2019, 9, 10), YES),
        (["NO"], date(2019, 9, 10), NO),
        (["NO"], date(2024, 12, 31), NO),
        (["NO"], date(2025, 1, 1), UNKNOWN),
        (["NO"], date(2009, 8, 26), UNKNOWN),
        ([], date(2019, 9, 10), UNKNOWN),
        (["CN"], date(2019, 9, 10), UNKNOWN),
        (["AZ"], date(2019, 9, 10), UNKNOWN),
        (["LB"], date(2019, 9, 10), UNKNOWN),
        (["EG"], date(2019, 9, 10), NO),
        (["UA"], date(2014, 3, 1), NO),
        (["GN"], date(2009, 10, 26), NO),
        (["GN"], date(2009, 10, 27), YES),
        (["GN"], date(2014, 4, 13), YES),
        (["GN"], date(2014, 4, 14), NO),
        (["RU"], date(2014, 7, 31), UNKNOWN),
        (["RU"], date(2014, 8, 1), YES),
        (["RU"], date(2026, 11, 21), YES),
    ],
)
def test_an_embargo_applies_when_it_does(world: World, countries: list[str], day: date, expected: Truth) -> None:
    assert embargo_on(countries, world, day).truth is expected


def test_what_leaves_it_open_is_named(world: World) -> None:
    found = embargo_on(["CN"], world, date(2019, 9, 10))
    assert [row.id for row in found.open] == ["cn"]


def test_the_instrument_is_the_source(world: World) -> None:
    assert "2014/512" in embargo_on(["RU"], world, date(2026, 11, 21)).source


def test_every_row_that_is_not_a_plain_embargo_says_why(world: World) -> None:
    plain = ("binding", "full")
    assert all(row.note for row in world.knowledge.embargoes if (row.standing, row.kind) != plain)


def test_a_no_rests_on_the_coverage_of_its_day_alone(world: World) -> None:
    found = embargo_on(["NO"], world, date(2012, 6, 1))
    assert [one.id for one in found.coverage] == ["arms-embargoes-2011-2012"]
    assert found.source == "arms-embargoes-2011-2012"


def test_the_coverage_has_no_gap(world: World) -> None:
    days = [date(2010, 12, 31), date(2011, 1, 1), date(2012, 12, 31), date(2013, 1, 1), date(2024, 12, 31)]
    assert [len(embargo_on(["NO"], world, day).coverage) for day in days] == [1] * len(days)
