"""What the figures said of a country on a day: the newest that was public, how old it is, and where it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from math import isqrt
from typing import Final, NamedTuple

from sluis.destinations.band import Placed
from sluis.destinations.indicators import Indicator
from sluis.destinations.model import DimensionName, Figure, Missing, Shown
from sluis.destinations.scale import LAGS, LINEAR_DECLINE, TOP, Scale
from sluis.destinations.sources import DataSource
from sluis.destinations.table import Table

TREND_YEARS: Final = 10
_NINETY: Final = 1645
"""Thousandths of a standard error to either side: nine cases out of ten lie between."""


class Found(NamedTuple):
    """A figure with its place on the scale."""

    figure: Figure
    placed: Placed


class _Newest(NamedTuple):
    """The newest figure of a country that was public: in units of its last decimal, with the square of its error."""

    year: int
    figure: int
    variance: int


@dataclass(frozen=True, eq=False)
class Reading:
    """All figures, with their scales."""

    table: Table
    scales: Mapping[str, Scale]
    indicators: Mapping[str, Indicator]
    sources: Mapping[str, DataSource]

    def of(self, name: DimensionName | None) -> tuple[Indicator, ...]:
        """The indicators of a dimension; None: those that count for nothing."""
        return self._by_dimension.get(name, ())

    @cached_property
    def _by_dimension(self) -> dict[DimensionName | None, tuple[Indicator, ...]]:
        every = self.indicators.values()
        return {name: tuple(one for one in every if one.dimension == name) for name in {one.dimension for one in every}}

    @cached_property
    def _recorded(self) -> list[date]:
        return sorted({day for source in self.sources.values() for day in source.published.values()})

    def epoch(self, on: date) -> tuple[int, int]:
        """Two days with the same epoch have the same public figures."""
        return on.year, bisect_right(self._recorded, on)

    def find(self, indicator: Indicator, country: str, on: date) -> Found | Missing:
        """The newest figure that was public on a day and is not too old."""
        found = self._newest(indicator, country, on)
        if isinstance(found, Missing):
            return found
        age = on.year - 1 - found.year
        scale = self._scale(indicator)
        turned = found.figure if indicator.rising else -found.figure
        moved = self.scales[indicator.id].moved(turned, age)
        half = isqrt(found.variance * _NINETY**2 // 1_000_000 + moved * moved)
        placed = Placed(scale.risk(turned), scale.risk(turned - half), scale.risk(turned + half))
        value = found.figure / 10**indicator.digits
        shown = (one / 1000 for one in placed)
        return Found(Figure(indicator.id, found.year, value, max(age, 0), indicator.source, *shown), placed)

    def risk(self, indicator: Indicator, country: str, on: date) -> int | None:
        """Where the newest figure stands, in thousandths, without its error."""
        found = self._newest(indicator, country, on)
        if isinstance(found, Missing):
            return None
        return self._scale(indicator).risk(found.figure if indicator.rising else -found.figure)

    def shown(self, indicator: Indicator, country: str, on: date) -> Shown | None:
        """The newest figure, as it is shown beside the dimensions."""
        found = self._newest(indicator, country, on)
        if isinstance(found, Missing):
            return None
        value = found.figure / 10**indicator.digits
        return Shown(indicator.id, found.year, value, max(on.year - 1 - found.year, 0), indicator.source)

    def newest_year(self, indicator: Indicator, country: str, on: date) -> int | None:
        """The newest year with a public figure, however old."""
        return next(self._public(indicator, country, on), None)

    def _started(self, indicator: Indicator, on: date) -> bool:
        """Whether any place had a public figure. What is measured later says nothing of that day."""
        key = indicator.id, self.epoch(on)
        if key not in self._known:
            places = self.table.countries(indicator.id)
            self._known[key] = any(self.newest_year(indicator, place, on) is not None for place in places)
        return self._known[key]

    @cached_property
    def _known(self) -> dict[tuple[str, tuple[int, int]], bool]:
        return {}

    def _scale(self, indicator: Indicator) -> Scale:
        return LINEAR_DECLINE if indicator.dimension == "trend" else self.scales[indicator.id]

    def _public(self, indicator: Indicator, country: str, on: date) -> Iterator[int]:
        """The years with a public figure, the newest first."""
        source = self.sources[indicator.source]
        figures = self.table.figures(indicator.id, country)
        back = TREND_YEARS if indicator.dimension == "trend" else 0
        return (year for year in reversed(figures) if year - back in figures and source.available(year, on))

    def _newest(self, indicator: Indicator, country: str, on: date) -> _Newest | Missing:
        year = self.newest_year(indicator, country, on)
        if year is None:
            return Missing(indicator.id, "not_covered" if self._started(indicator, on) else "not_yet")
        if on.year - 1 - year > LAGS:
            return Missing(indicator.id, "too_old", year)
        figure, variance = self._measured(indicator, country, year)
        if indicator.dimension == "trend":
            before, also = self._measured(indicator, country, year - TREND_YEARS)
            return _Newest(year, figure - before, variance + also)
        return _Newest(year, figure, variance)

    def _measured(self, indicator: Indicator, country: str, year: int) -> tuple[int, int]:
        figure = self.table.figures(indicator.id, country)[year]
        if isinstance(indicator.sd, str):
            error = self.table.figures(indicator.sd, country).get(year)
            return figure, TOP**2 if error is None else error * error
        whole = 10**indicator.digits
        error = round(indicator.sd * whole)
        # An index cannot err beyond its ends: its error shrinks towards them, and `sd` is that in the middle.
        return figure, error * error * 4 * figure * (whole - figure) // whole**2 if indicator.ends else error * error
