"""What holds whatever the figures are."""

from datetime import date, timedelta
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sluis.destinations import Destinations, packaged
from sluis.destinations.band import ORDER, Placed, band_of, enough, touched
from sluis.destinations.dimensions import DIMENSIONS
from sluis.destinations.model import Dimension
from sluis.destinations.reading import Found, Reading
from sluis.destinations.scale import TOP, is_rising, scale_of
from sluis.destinations.table import LAST_YEAR, Table, lines
from sluis.destinations.weights import WHOLE, weights

DESTINATIONS = packaged()
READING = DESTINATIONS.reading
SCORED = sorted(one.id for one in READING.indicators.values() if one.dimension)
PLACES = sorted(READING.table.countries("v2x_corr"))
DAYS = st.dates(date(2013, 1, 1), date(2027, 12, 31))
PLACED = st.tuples(*[st.integers(0, TOP)] * 3).map(lambda three: Placed(sorted(three)[1], min(three), max(three)))


def without(*gone: tuple[str, str, int]) -> Destinations:
    """The same world in which nobody measured some figures: indicator, place, and from which year on."""
    figures = {(name, place): READING.table.figures(name, place) for name, place, _ in gone}
    kept = {
        (name, place): {year: one for year, one in figures[name, place].items() if year < first} for name, place, first in gone
    }
    table = READING.table.with_figures(kept)
    return Destinations(Reading(table, READING.scales, READING.indicators, READING.sources), DESTINATIONS.knowledge, "")


def worst(one: Dimension) -> int:
    reached = one.between[-1] if one.between else one.level
    return len(ORDER) if reached == "insufficient_data" else ORDER.index(reached)


@given(st.sampled_from(SCORED), st.sampled_from(PLACES), DAYS)
def test_an_indicator_that_is_not_there_never_lowers_a_level_unsaid(indicator: str, place: str, on: date) -> None:
    name = READING.indicators[indicator].dimension
    assert name
    before = DESTINATIONS.dimension(name, place, on)
    after = without((indicator, place, 0)).dimension(name, place, on)
    if worst(after) < worst(before) or after.level == "low":
        assert indicator in {gap.indicator for gap in after.missing}
        assert after.coverage < 1
    assert after.level != "low" or before.level != "high"


@given(st.sampled_from(PLACES), DAYS, st.sampled_from(SCORED))
def test_what_was_not_public_yet_changes_nothing(place: str, on: date, indicator: str) -> None:
    future = without(*((one, place, on.year) for one in SCORED))
    for name in DIMENSIONS:
        assert future.dimension(name, place, on) == DESTINATIONS.dimension(name, place, on)
    source = READING.sources[READING.indicators[indicator].source]
    for one in DESTINATIONS.profile(place, on).dimensions:
        assert all(figure.year < on.year for figure in one.values)
    assert not source.available(on.year, on) or on.year in source.published


@pytest.mark.parametrize("source", [one for one in READING.sources.values() if one.published], ids=lambda one: one.id)
def test_a_recorded_day_of_publication_counts(source: object) -> None:
    year, day = max(source.published.items())  # type: ignore[attr-defined]
    own = [one for one in READING.indicators.values() if one.source == source.id and one.dimension]  # type: ignore[attr-defined]
    for one in own:
        assert READING.newest_year(one, "NL", day) == year
        earlier = READING.newest_year(one, "NL", day - timedelta(days=1))
        assert earlier is not None
        assert earlier < year


@given(st.lists(PLACED, min_size=1, max_size=5), st.data())
def test_more_uncertainty_never_narrows(placed: list[Placed], data: st.DataObject) -> None:
    of = data.draw(st.integers(len(placed), len(placed) + 2))
    at = data.draw(st.integers(0, len(placed) - 1))
    one = placed[at]
    wider = Placed(one.risk, data.draw(st.integers(0, one.low)), data.draw(st.integers(one.high, TOP)))
    before, after = band_of(placed, of), band_of([*placed[:at], wider, *placed[at + 1 :]], of)
    assert before.value == after.value
    assert after.low <= before.low <= before.value <= before.high <= after.high
    assert set(touched(before)) <= set(touched(after))


@given(st.integers(0, TOP), st.integers(0, 5_000), st.integers(1, 4))
def test_a_gap_among_indicators_that_agree_widens(risk: int, error: int, number: int) -> None:
    one = Placed(risk, max(0, risk - error), min(TOP, risk + error))
    whole, gap = band_of([one] * number, number), band_of([one] * number, number + 1)
    assert gap.low <= whole.low
    assert whole.high <= gap.high


@given(st.sampled_from(PLACES), st.sampled_from(SCORED))
def test_the_band_of_a_figure_widens_with_its_age(place: str, indicator: str) -> None:
    one = READING.indicators[indicator]
    found = [READING.find(one, place, date(year, 12, 31)) for year in range(LAST_YEAR, LAST_YEAR + 4)]
    placed = [each.placed for each in found if isinstance(each, Found)]
    for before, after in pairwise(placed):
        assert after.low <= before.low
        assert before.high <= after.high


@given(st.dictionaries(st.tuples(st.sampled_from("ABCDE"), st.integers(2010, 2024)), st.integers(-999, 999), min_size=2))
def test_a_scale_rises_from_the_best_to_the_worst(figures: dict[tuple[str, int], int]) -> None:
    if len(set(figures.values())) == 1:
        with pytest.raises(ValueError, match="differ"):
            scale_of(figures)
        return
    scale = scale_of(figures)
    assert is_rising(scale.points)
    assert list(scale.drift) == sorted(scale.drift)
    risks = [scale.risk(one) for one in range(-1000, 1001)]
    assert risks == sorted(risks)
    assert (risks[0], risks[-1]) == (0, TOP)


def test_scales_are_those_of_the_figures() -> None:
    for one in READING.indicators.values():
        if one.dimension:
            figures = READING.table.all_figures(one.id)
            assert READING.scales[one.id] == scale_of({at: f if one.rising else -f for at, f in figures.items()}), one.id


def test_nine_in_ten_known_indicators_stand_as_near_the_others_as_is_taken_for_a_missing_one() -> None:
    apart = []
    for year, name in product(range(2013, 2025), DIMENSIONS):
        own = READING.of(name)
        for place in PLACES:
            risks = [READING.risk(one, place, date(year, 12, 31)) for one in own]
            known = [one for one in risks if one is not None]
            if len(known) == len(own) > 1:
                apart += [abs(one - (sum(known) - one) // (len(known) - 1)) for one in known]
    apart.sort()
    assert 32_000 <= apart[len(apart) * 9 // 10] <= 33_000


@pytest.mark.parametrize("number", [1, 2, 3, 7])
def test_weights_add_up_and_none_is_under_half_of_its_share(number: int) -> None:
    for draw in weights(number):
        assert sum(draw) == WHOLE
        assert min(draw) * 2 * number >= WHOLE - 2 * number
    means = [sum(column) / len(weights(number)) / WHOLE for column in zip(*weights(number), strict=True)]
    assert all(abs(one - 1 / number) < 0.02 for one in means)


def test_a_file_of_figures_reads_as_it_was_written() -> None:
    figures = {("a", "NL"): {2012: 5, 2025: -7}, ("a", "BE"): {2020: 0}}
    table = Table({"a": "\n".join(lines(figures)).encode()})
    assert {at: dict(table.figures(*at)) for at in figures} == figures


def test_under_sixty_percent_is_not_enough() -> None:
    assert [enough(n, of) for n, of in ((1, 2), (2, 3), (3, 5), (2, 4), (0, 1))] == [False, True, True, False, False]
