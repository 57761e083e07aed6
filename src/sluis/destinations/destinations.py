"""Destinations: everything a profile is made from, opened once, and the profile of a country on a day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from sluis.destinations.band import ORDER, Placed, band_of, enough, level_of, mean_of, touched, worst_of
from sluis.destinations.dimensions import DIMENSIONS
from sluis.destinations.legal_facts import legal_facts
from sluis.destinations.misuse import documented_misuse
from sluis.destinations.model import Dimension, DimensionName, Flag, Level, Missing, Profile
from sluis.destinations.names import name_of
from sluis.destinations.places import place_of
from sluis.destinations.reading import Found, Reading
from sluis.destinations.remarks import remarks_on
from sluis.destinations.scale import TOP
from sluis.destinations.sources import SOURCES
from sluis.knowledge.entry import Words
from sluis.knowledge.model import Knowledge

_PERCENT: Final = 100
_KEPT: Final = 512
"""How many sets of values of all places are kept."""


@dataclass(frozen=True, eq=False)
class Destinations:
    """Everything a profile is made from. `digest` is the SHA-256 of the figures.

    What was computed for all places is kept: it depends on nothing but the data and what was public.
    """

    reading: Reading
    knowledge: Knowledge
    digest: str
    _sorted: dict[tuple[DimensionName, tuple[int, int]], list[int]] = field(default_factory=dict, repr=False)
    _kept: dict[tuple[DimensionName, tuple[int, int]], Mapping[str, int]] = field(default_factory=dict, repr=False)

    def profile(self, country: str, on: date) -> Profile:
        """The profile of a country on a day, from what was public that day.

        Raises:
            FormerCountryError: that country is no more; the error names its successors.
            UnknownPlaceError: there is no such place.
        """
        code = place_of(country, self.knowledge)
        named = name_of(code, self.knowledge)
        dimensions = tuple(self.dimension(name, code, on) for name in DIMENSIONS)
        shown = (self.reading.shown(one, code, on) for one in self.reading.of(None))
        return Profile(
            country=code,
            name=Words(nl=code, en=code) if named is None else named.name,
            as_of=on,
            legal_facts=legal_facts(code, on, self.knowledge),
            misuse=documented_misuse(code, on, self.knowledge),
            dimensions=dimensions,
            flag=flag_of(dimensions),
            context=tuple(one for one in shown if one is not None),
            remarks=tuple(remarks_on(dimensions, on)),
            digest=self.digest,
        )

    def values(self, name: DimensionName, on: date) -> Mapping[str, int]:
        """The value of a dimension in thousandths by the figures of the package, of all places of which enough was known."""
        key = name, self.reading.epoch(on)
        if key not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            self._kept[key] = dict(self._values(name, on))
        return self._kept[key]

    def _values(self, name: DimensionName, on: date) -> Iterator[tuple[str, int]]:
        own = [one for one in self.reading.of(name) if one.source in SOURCES]
        for country in sorted({country for one in own for country in self.reading.table.countries(one.id)}):
            found = [risk for one in own if (risk := self.reading.risk(one, country, on)) is not None]
            if found and enough(len(found), len(own)):
                yield country, mean_of([Placed(risk, risk, risk) for risk in found])

    def dimension(self, name: DimensionName, country: str, on: date) -> Dimension:
        """One side of a country."""
        own = self.reading.of(name)
        looked = [self.reading.find(one, country, on) for one in own]
        found = [one for one in looked if isinstance(one, Found)]
        missing = tuple(one for one in looked if isinstance(one, Missing))
        values = tuple(one.figure for one in found)
        shipped = [one for one in found if one.figure.source in SOURCES]
        measured = sum(one.source in SOURCES for one in own)
        newest = max((one.year for one in values), default=None)
        about = (round(len(shipped) / measured, 3), len(shipped), measured, newest)
        if not (shipped and enough(len(shipped), measured)):
            return Dimension(name, "insufficient_data", None, None, None, None, *about, (), values, missing)
        band = band_of([one.placed for one in shipped], measured)
        # An index of a user raises a level or confirms it, each by itself: it makes none lower, nor one known that was not.
        for own_one in (one for one in found if one not in shipped):
            band = worst_of(band, band_of([*(one.placed for one in shipped), own_one.placed], measured + 1))
        between = touched(band)
        value, low, high = (round(one * _PERCENT / TOP, 1) for one in band)
        percentile = self._percentile(name, country, on, band.value)
        borders = between if len(between) > 1 else ()
        return Dimension(name, level_of(between), value, low, high, percentile, *about, borders, values, missing)

    def _percentile(self, name: DimensionName, country: str, on: date, value: int) -> int:
        """The share of other places with less risk that day, in percent."""
        key = name, self.reading.epoch(on)
        values = self.values(name, on)
        if key not in self._sorted:
            if len(self._sorted) >= _KEPT:
                self._sorted.clear()
            self._sorted[key] = sorted(values.values())
        return _PERCENT * bisect_left(self._sorted[key], value) // max(1, len(values) - (country in values))


def flag_of(dimensions: tuple[Dimension, ...]) -> Flag:
    """The level of the worst dimensions. What is not known may be worse than what is; only *high* cannot be made worse.

    A dimension that nobody measured yet that day has no say, unless there is no other.
    """
    asked = tuple(one for one in dimensions if any(gap.why != "not_yet" for gap in one.missing) or one.values) or dimensions
    first: Final[tuple[Literal["high", "insufficient_data"], ...]] = ("high", "insufficient_data")
    for level in first:
        if named := tuple(one.name for one in asked if one.level == level):
            return Flag(level, named)
    worst = max(map(_worst, asked))
    named = tuple(one.name for one in asked if _worst(one) == worst)
    # Where one is sure to reach that level, another that only may do so changes nothing.
    sure = any(one.level == ORDER[worst] for one in asked)
    return Flag(ORDER[worst] if sure else "borderline", named)


def _worst(one: Dimension) -> int:
    reached: Level = one.between[-1] if one.between else one.level
    return ORDER.index(reached)
