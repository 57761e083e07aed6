"""Profiles that somebody who knows these countries would recognise, and what holds for all of them."""

from datetime import date
from pathlib import Path

import pytest

from sluis.destinations import packaged
from sluis.destinations.dimensions import DIMENSIONS
from sluis.destinations.indicators import ERRORS, INDICATORS
from sluis.destinations.model import Dimension, DimensionName, Level
from sluis.destinations.places import PLACES, FormerCountryError, UnknownPlaceError
from sluis.knowledge.model import Knowledge
from sluis.law.truth import YES

DATA = Path(__file__).parents[2] / "src" / "sluis" / "destinations" / "data"
TODAY = date(2026, 11, 22)
DAYS = (date(2013, 1, 1), date(2016, 5, 4), date(2021, 9, 9), date(2024, 3, 18), TODAY)


def side(country: str, name: DimensionName, on: date = TODAY) -> Dimension:
    return next(one for one in packaged().profile(country, on).dimensions if one.name == name)


@pytest.mark.parametrize("on", [date(2016, 5, 4), date(2022, 6, 1), TODAY])
@pytest.mark.parametrize("country", ["EG", "KP", "SY"])
@pytest.mark.parametrize("name", ["physical_integrity", "expression"])
def test_where_people_are_tortured_and_silenced_the_level_is_high(country: str, name: DimensionName, on: date) -> None:
    assert side(country, name, on).level == "high"


@pytest.mark.parametrize("on", [date(2016, 5, 4), date(2022, 6, 1), TODAY])
@pytest.mark.parametrize("country", ["NL", "NO"])
def test_where_courts_work_no_dimension_is_high(country: str, on: date) -> None:
    profile = packaged().profile(country, on)
    assert "high" not in {one.level for one in profile.dimensions}
    assert "high" not in {level for one in profile.dimensions if one.name != "trend" for level in one.between}
    assert {side(country, name, on).level for name in ("rule_of_law", "corruption")} == {"low"}


def test_a_safe_country_that_silences_people_is_told_apart() -> None:
    assert side("SG", "physical_integrity").level == "low"
    assert side("SG", "expression").between == ("medium", "high")


def test_a_place_without_figures_has_no_level_and_is_not_its_neighbour() -> None:
    for country in ("EH", "UA-43", "AQ"):
        profile = packaged().profile(country, TODAY)
        assert {one.level for one in profile.dimensions} == {"insufficient_data"}
        assert profile.flag.level == "insufficient_data"
        assert [one.id for one in profile.remarks] == ["no_figures"]


@pytest.mark.parametrize("on", DAYS)
def test_every_place_has_a_profile_on_any_day(on: date) -> None:
    levels: set[Level] = set()
    for country in sorted(PLACES):
        profile = packaged().profile(country, on)
        levels |= {one.level for one in profile.dimensions}
        for one in profile.dimensions:
            assert (one.value is None) == (one.level == "insufficient_data") == (one.n < 0.6 * one.of)
            assert one.n + len(one.missing) == one.of
            if one.value is not None and one.low is not None and one.high is not None:
                assert 0 <= one.low <= one.value <= one.high <= 100
    assert "insufficient_data" in levels
    assert len(levels) == (1 if on < date(2013, 1, 1) else 5)


def test_a_country_that_is_no_more_points_to_those_of_today(knowledge: Knowledge) -> None:
    for gone in knowledge.former_countries:
        with pytest.raises(FormerCountryError) as refused:
            packaged().profile(gone.code, TODAY)
        assert set(gone.successors) <= PLACES
        assert all(one in str(refused.value) for one in gone.successors)


def test_every_place_has_a_name(knowledge: Knowledge) -> None:
    assert {one.code for one in knowledge.country_names} == PLACES


def test_what_is_no_country_is_refused() -> None:
    with pytest.raises(UnknownPlaceError):
        packaged().profile("ZZ", TODAY)


def test_other_words_for_a_place_are_understood() -> None:
    assert packaged().profile("krim", TODAY).country == "UA-43"
    assert packaged().profile("el", TODAY).country == "GR"


def test_the_trend_starts_in_2022_and_conflict_outside_the_years_is_unknown() -> None:
    assert side("NL", "trend", date(2022, 12, 31)).level == "insufficient_data"
    assert side("HU", "trend", date(2024, 6, 1)).values[0].year == 2023
    assert side("NL", "conflict", date(2012, 6, 1)).level == "insufficient_data"
    assert [one.value for one in side("NL", "conflict").values] == [0, 0]
    assert "ucdp_intensity" in {one.indicator for one in side("PS", "conflict").missing}


def test_levels_agree_with_what_was_decided_elsewhere(knowledge: Knowledge) -> None:
    """What the method page says in defence of the thresholds."""
    on = date(2022, 6, 1)
    six = [name for name in DIMENSIONS if name != "trend"]
    members = [one.country for one in knowledge.group_members if one.group == "eu" and one.period.contains(on) is YES]
    rows = [one for one in knowledge.embargoes if one.authority == "EU" and one.standing == "binding"]
    under_embargo = {one.country for one in rows if one.period.contains(on) is YES}
    assert (len(members), len(under_embargo)) == (27, 9)
    assert "high" not in {side(place, name, on).level for place in members for name in six}
    assert "low" not in {side(place, name, on).level for place in under_embargo for name in six}
    high = {name: sum(side(place, name, on).level == "high" for place in under_embargo) for name in six}
    assert (high["physical_integrity"], high["expression"]) == (9, 8)


@pytest.mark.parametrize("path", sorted(DATA.glob("*.csv")), ids=lambda path: path.name)
def test_every_data_file_names_its_licence_and_nothing_that_may_not_be_passed_on(path: Path) -> None:
    first = path.read_text("utf-8").splitlines()[0]
    assert first.startswith("# ")
    assert "CC BY" in first
    assert ("BY-SA" in first) == (path.name in {"vdem.csv", "scales.csv"})
    shipped = {line.partition(",")[0] for line in path.read_text("utf-8").splitlines()[1:]}
    assert shipped <= {*INDICATORS, *ERRORS, "indicator"}


def test_figures_that_are_too_old_are_called_so() -> None:
    remarks = [one.id for one in packaged().profile("EG", date(2099, 1, 1)).remarks]
    assert remarks[0] == "too_old"
