"""How well the values of destinations rank countries with documented misuse: `./dev bench destinations`.

Does what docs/en/destinations.md said before it was run, prints it, and writes docs/{nl,en}/destinations-measured.md. It needs
nothing but the package. The same package gives the same pages, apart from the times.
"""

from __future__ import annotations

import time
from datetime import date
from functools import cache
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import numpy as np
from scipy.stats import spearmanr

from benchmarks import destinations_page
from sluis.destinations import Destinations, packaged
from sluis.destinations.dimensions import DIMENSIONS
from sluis.destinations.indicators import Indicator
from sluis.destinations.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

    from sluis.destinations.model import DimensionName

CHECKOUT: Final = Path(__file__).parents[1]
DRAWS: Final = 2000
SEED: Final = 20261122
FROM: Final = 2013
OUTCOMES: Final = {"strict": ("documented_abuse",), "wide": ("documented_abuse", "leaked_targets")}
THREE: Final[tuple[DimensionName, ...]] = ("expression", "physical_integrity", "civic_space")
WORST: Final = "worst of three"
ALONE: Final = "liberal democracy, level"
CHECKED: Final = date(2022, 6, 1)
TIMED: Final = date(2026, 11, 22)

Values: TypeAlias = "Callable[[int], Mapping[str, float]]"
"""The values of all places for a year."""


class Ranked(NamedTuple):
    """How well something ranks: the area under the curve, its 95 % interval, and the cases with and without a value."""

    area: float
    low: float
    high: float
    cases: int
    left_out: int


class Difference(NamedTuple):
    """By how much the worst of three ranks better than an indicator alone."""

    area: float
    low: float
    high: float


class Measured(NamedTuple):
    """Everything that the pages show."""

    ranked: dict[str, dict[str, Ranked]]
    differences: dict[str, dict[str, Difference]]
    levels: dict[str, dict[str, int]]
    stability: dict[str, tuple[float, float]]
    left_out: dict[str, tuple[str, float, float, int, int]]
    recent: int
    milliseconds: tuple[float, float]


def main() -> None:
    """Measure, print and write."""
    found = measure(packaged())
    for language in ("nl", "en"):
        text = destinations_page.page(found, language)
        (CHECKOUT / "docs" / language / "destinations-measured.md").write_text(text, encoding="utf-8")
    print(destinations_page.page(found, "en"))


def measure(destinations: Destinations) -> Measured:
    """All that was said would be tested."""
    onsets = {name: first_years(destinations, kinds) for name, kinds in OUTCOMES.items()}
    tested = {**dimensions_of(destinations), **indicators_of(destinations)}
    ranked = {name: {of: ranked_by(values, own) for of, values in tested.items()} for name, own in onsets.items()}
    alone = indicators_of(destinations)
    differences = {
        name: {of: difference(tested[WORST], values, own) for of, values in alone.items()} for name, own in onsets.items()
    }
    return Measured(
        ranked=ranked,
        differences=differences,
        levels={name: levels_of(destinations, own) for name, own in onsets.items()},
        stability={name: stability(destinations, name) for name in DIMENSIONS if name != "trend"},
        left_out=left_out(destinations, onsets["wide"]),
        recent=sum(year >= FIRST_TREND for year in onsets["wide"].values()),
        milliseconds=times(destinations),
    )


FIRST_TREND: Final = 2022


def first_years(destinations: Destinations, kinds: tuple[str, ...]) -> dict[str, int]:
    """The first year of documented misuse of each country; countries where it began before the figures are left out."""
    rows = [one for one in destinations.knowledge.misuse if one.kind in kinds]
    first = {one.country: min(row.since or row.year for row in rows if row.country == one.country) for one in rows}
    return dict(sorted(first.items()))


def dimensions_of(destinations: Destinations) -> dict[str, Values]:
    """The dimensions and the worst of three, each as values of a year."""

    def of(name: DimensionName) -> Values:
        return lambda year: destinations.values(name, date(year, 12, 31))

    @cache
    def worst(year: int) -> dict[str, float]:
        three = [destinations.values(name, date(year, 12, 31)) for name in THREE]
        return {place: max(one[place] for one in three) for place in three[0] if all(place in one for one in three)}

    return {**{name: of(name) for name in DIMENSIONS}, WORST: worst}


def indicators_of(destinations: Destinations) -> dict[str, Values]:
    """Each shipped indicator alone, turned so that more is more risk. What has one year only, or no direction, is left out."""
    reading = destinations.reading

    def of(one: Indicator) -> Values:
        sign = 1 if one.rising else -1

        @cache
        def values(year: int) -> dict[str, float]:
            on = date(year, 12, 31)
            found = {place: reading.shown(one, place, on) for place in reading.table.countries(one.id)}
            return {place: sign * own.value for place, own in found.items() if own is not None}

        return values

    @cache
    def level(year: int) -> dict[str, float]:
        found = reading.table.all_figures("v2x_libdem")
        return {place: -own for (place, of_year), own in found.items() if of_year == year - 1}

    several = (one for one in reading.indicators.values() if one.source != "dsp2021" and one.dimension != "trend")
    return {**{one.id: of(one) for one in several}, ALONE: level}


def wins(values: Values, onsets: Mapping[str, int], places: list[str]) -> tuple[list[str], NDArray[np.float64]]:
    """The cases with a value, and for each against each place: 1, 0 or a half; not a number where it is not in the risk set."""
    cases, rows = [], []
    for case, year in onsets.items():
        own = values(year) if year >= FROM else {}
        if case not in own:
            continue
        controls = {place: one for place, one in own.items() if onsets.get(place, year + 1) > year}
        rows.append([(own[case] > controls[p]) + (own[case] == controls[p]) / 2 if p in controls else np.nan for p in places])
        cases.append(case)
    return cases, np.array(rows, dtype=float).reshape(len(cases), len(places))


def all_places(*values: Values) -> list[str]:
    """All places that ever have a value."""
    return sorted({place for one in values for year in range(FROM, 2025) for place in one(year)})


def ranked_by(values: Values, onsets: Mapping[str, int]) -> Ranked:
    """The area under the curve with its interval."""
    places = all_places(values)
    cases, won = wins(values, onsets, places)
    at = [places.index(case) for case in cases]
    since = sum(year >= FROM for year in onsets.values())
    if not cases:
        return Ranked(np.nan, np.nan, np.nan, 0, since)
    draws = [area(won, at, drawn) for drawn in drawings(len(places))]
    low, high = np.nanquantile(draws, [0.025, 0.975])
    return Ranked(area(won, at, np.ones(len(places))), float(low), float(high), len(cases), since - len(cases))


def difference(ours: Values, theirs: Values, onsets: Mapping[str, int]) -> Difference:
    """The difference on cases and places that both have, with its interval."""

    def common(of: Values, other: Values) -> Values:
        @cache
        def values(year: int) -> dict[str, float]:
            shared = of(year).keys() & other(year).keys()
            return {place: one for place, one in of(year).items() if place in shared}

        return values

    both = common(ours, theirs), common(theirs, ours)
    places = all_places(*both)
    [(cases, own), (_, other)] = [wins(one, onsets, places) for one in both]
    at, once = [places.index(case) for case in cases], np.ones(len(places))
    found = area(own, at, once) - area(other, at, once)
    draws = [area(own, at, drawn) - area(other, at, drawn) for drawn in drawings(len(places))]
    low, high = np.nanquantile(draws, [0.025, 0.975])
    return Difference(found, float(low), float(high))


@cache
def drawings(places: int) -> list[NDArray[np.float64]]:
    """How often each place is drawn, time after time."""
    chance = np.random.default_rng(SEED)
    return [np.bincount(chance.integers(places, size=places), minlength=places).astype(float) for _ in range(DRAWS)]


def area(won: NDArray[np.float64], at: list[int], drawn: NDArray[np.float64]) -> float:
    """The mean over cases of the share of its pairs that a case wins, places counting as often as they are drawn."""
    weight = drawn[at]
    inside = ~np.isnan(won)
    pairs = inside @ drawn
    if not weight.sum() or not pairs.all():
        return float("nan")
    shares = np.nan_to_num(won) @ drawn / pairs
    return float(shares @ weight / weight.sum())


def levels_of(destinations: Destinations, onsets: Mapping[str, int]) -> dict[str, int]:
    """How many cases are high in one of the three, certainly low in all, or neither."""
    found = {"high": 0, "may be high": 0, "low": 0, "other": 0, "too little known": 0}
    for case, year in onsets.items():
        if year >= FROM:
            three = [destinations.dimension(name, case, date(year, 12, 31)) for name in THREE]
            levels = {one.level for one in three}
            touched = {level for one in three for level in one.between}
            for name, holds in (
                ("high", "high" in levels),
                ("too little known", "insufficient_data" in levels),
                ("may be high", "high" in touched),
                ("low", levels == {"low"}),
                ("other", True),
            ):
                if holds:
                    found[name] += 1
                    break
    return found


def stability(destinations: Destinations, name: DimensionName) -> tuple[float, float]:
    """The mean rank correlation between years one and three apart, figures of 2013 to 2023."""
    by_year = {year: destinations.values(name, date(year + 1, 12, 31)) for year in range(2013, 2024)}

    def mean(lag: int) -> float:
        found = []
        for year in range(2013, 2024 - lag):
            both = sorted(by_year[year].keys() & by_year[year + lag].keys())
            rank = spearmanr([by_year[year][one] for one in both], [by_year[year + lag][one] for one in both])
            found.append(float(rank.statistic))
        return sum(found) / len(found)

    return mean(1), mean(3)


def left_out(destinations: Destinations, onsets: Mapping[str, int]) -> dict[str, tuple[str, float, float, int, int]]:
    """For each indicator that counts: its dimension, the area with and without it, and the levels that change, of how many."""
    reading, found = destinations.reading, {}
    for one in reading.indicators.values():
        if one.dimension is None or one.dimension == "trend":
            continue
        rest = {name: other for name, other in reading.indicators.items() if name != one.id}
        without = Destinations(
            Reading(reading.table, reading.scales, rest, reading.sources), destinations.knowledge, destinations.digest
        )
        areas = [ranked_by(dimensions_of(of)[one.dimension], onsets).area for of in (destinations, without)]
        places = sorted(reading.table.countries("v2x_corr"))
        sides = [[of.dimension(one.dimension, place, CHECKED).level for place in places] for of in (destinations, without)]
        changed = sum(before != after for before, after in zip(*sides, strict=True))
        found[one.id] = (one.dimension, *areas, changed, len(places))
    return found


def times(destinations: Destinations) -> tuple[float, float]:
    """Milliseconds of a processor once the values of the day are known: the median and the slowest of a hundred."""
    destinations.profile("NL", TIMED)
    spent = []
    for place in sorted(destinations.reading.table.countries("v2x_corr")):
        began = time.thread_time()
        destinations.profile(place, TIMED)
        spent.append((time.thread_time() - began) * 1000)
    return median(spent), sorted(spent)[-max(1, len(spent) // 100)]


if __name__ == "__main__":
    main()
