"""Profiles as pictures: what a profile says, in the marks that charts and map take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sluis.cli.dates import spelled_day
from sluis.cli.edited_file import UnwritableFileError
from sluis.destinations.band import THRESHOLDS
from sluis.destinations.dimensions import DIMENSIONS
from sluis.destinations.picture.charts import Bar, Group, Thresholds, Year, comparison_chart, line_chart, profile_chart
from sluis.destinations.picture.marks import Mark
from sluis.destinations.remarks import own_indices
from sluis.destinations.scale import TOP
from sluis.destinations.sources import SOURCES
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.destinations import Destinations, Dimension, Profile
    from sluis.destinations.model import DimensionName
    from sluis.knowledge.model import Knowledge

_TITLE = Text(nl="{what}, {day}", en="{what}, {day}")
_WITH = Text(nl="{title}; eigen index: {names}", en="{title}; index of the user: {names}")
_LINE = Text(nl="{place}: {what}", en="{place}: {what}")
_KNOWN_ON = Text(nl="Wat op {day} van elk jaar bekend was.", en="What was known on {day} of each year.")
LIMITS = Thresholds(*(100 * limit / TOP for limit in THRESHOLDS))


def mark_of(one: Dimension) -> Mark:
    """A dimension of a profile as a picture shows it."""
    return Mark(one.level, one.value, one.low, one.high, one.between)


def profile_svg(profile: Profile, language: Language) -> str:
    """The dimensions of one country."""
    return profile_chart(_titled([profile]), _bars(profile, language), LIMITS, language)


def compare_svg(profiles: Sequence[Profile], language: Language) -> str:
    """The dimensions of several countries, side by side."""
    names = [profile.name.text.into(language) for profile in profiles]
    groups = [
        Group(bars[0].name, tuple(Bar(name, bar.mark) for name, bar in zip(names, bars, strict=True)))
        for bars in zip(*(_bars(profile, language) for profile in profiles), strict=True)
    ]
    return comparison_chart(_titled(profiles), groups, LIMITS, language)


def line_svg(name: DimensionName, profile: Profile, destinations: Destinations, language: Language) -> str:
    """One dimension of a country over ten years: what was known of it on the same day of each year."""
    last = profile.as_of.year
    years = [_year(destinations.dimension(name, profile.country, _same_day(profile.as_of, year)), year) for year in _ten(last)]
    title = _with_own(_LINE.format(place=profile.name.text, what=DIMENSIONS[name].title), own_indices(profile))
    return line_chart(title, _KNOWN_ON.format(day=_day_and_month(profile.as_of)), years, LIMITS, language)


def _day_and_month(day: date) -> Text:
    return Text(*(spelled_day(day, language).removesuffix(f" {day.year}") for language in (Language.NL, Language.EN)))


def _ten(last: int) -> range:
    return range(last - 9, last + 1)


def _same_day(day: date, year: int) -> date:
    """That day in another year; 28 February for the leap day."""
    return day.replace(year=year, day=min(day.day, 28) if day.month == 2 else day.day)  # noqa: PLR2004  (February)


def _year(one: Dimension, year: int) -> Year:
    return Year(year, one.value, one.low, one.high)


def marks_on(name: DimensionName, day: date, destinations: Destinations, knowledge: Knowledge) -> Mapping[str, Mark]:
    """One dimension of every place that has a name."""
    return {one.code: mark_of(destinations.dimension(name, one.code, day)) for one in knowledge.country_names}


def map_title(name: DimensionName, day: date, destinations: Destinations) -> Text:
    """What the map is about, of which day, and with which indices of the user."""
    own = sorted({one.source for one in destinations.reading.of(name)} - SOURCES.keys())
    return _with_own(_dated(_capital(DIMENSIONS[name].title), day), own)


def write(file: str, content: str) -> None:
    """Write a text file.

    Raises:
        UnwritableFileError: that does not go.
    """
    try:
        Path(file).write_text(content, encoding="utf-8")
    except OSError as problem:
        raise UnwritableFileError(file=file, reason=problem.strerror) from problem


def _bars(profile: Profile, language: Language) -> list[Bar]:
    return [Bar(_capital(DIMENSIONS[one.name].title).into(language), mark_of(one)) for one in profile.dimensions]


def _titled(profiles: Sequence[Profile]) -> Text:
    own = sorted({one for profile in profiles for one in own_indices(profile)})
    return _with_own(_dated(_listed(profile.name.text for profile in profiles), profiles[0].as_of), own)


def _with_own(title: Text, own: Sequence[str]) -> Text:
    return _WITH.format(title=title, names=", ".join(own)) if own else title


def _listed(names: Iterable[Text]) -> Text:
    each = list(names)
    return Text(nl=", ".join(one.nl for one in each), en=", ".join(one.en for one in each))


def _dated(what: Text, day: date) -> Text:
    in_words = Text(nl=spelled_day(day, Language.NL), en=spelled_day(day, Language.EN))
    return _TITLE.format(what=what, day=in_words)


def _capital(words: Text) -> Text:
    return Text(nl=words.nl[:1].upper() + words.nl[1:], en=words.en[:1].upper() + words.en[1:])
