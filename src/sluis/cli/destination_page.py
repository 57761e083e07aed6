"""The profile of a destination, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.cli import destination_words as words
from sluis.cli.dates import spelled_day
from sluis.destinations.dimensions import DIMENSIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.destinations import Destinations, Dimension, Profile
    from sluis.destinations.model import Figure, Missing
    from sluis.law.text import Language, Text


def profile_lines(profile: Profile, destinations: Destinations, language: Language) -> Iterator[str]:
    """The profile in lines."""
    page = _Page(destinations, language)
    day = spelled_day(profile.as_of, language)
    yield words.HEADING.format(place=profile.name.text, code=profile.country, day=day).into(language)
    yield _flag(profile, language)
    yield words.SCALE.into(language)
    yield from _legal(profile, language)
    for one in profile.dimensions:
        yield ""
        yield from page.dimension(one)
    yield from _misuse(profile, language)
    if profile.context:
        yield f"\n{words.CONTEXT.into(language)}"
    for shown in profile.context:
        about = {"title": page.title(shown.indicator), "value": shown.value, "year": shown.year, "source": shown.source}
        yield f"  {words.SHOWN.format(**about).into(language)}"
    yield f"\n{words.REMARKS.into(language)}"
    for remark in profile.remarks:
        yield f"  {remark.text.text.into(language)}"


def comparison_lines(profiles: list[Profile], language: Language) -> Iterator[str]:
    """Profiles side by side, a dimension a block."""
    yield words.SCALE.into(language)
    for at, (_, about) in enumerate(DIMENSIONS.items()):
        yield f"\n{about.title.into(language).capitalize()}"
        for profile in profiles:
            one = profile.dimensions[at]
            band = "" if one.value is None else f": {_band(one, language)}"
            yield f"  {profile.country:5} {profile.name.text.into(language)}: {level_of(one).into(language)}{band}"
    yield f"\n{words.FLAGS.into(language)}"
    for profile in profiles:
        yield f"  {profile.country:5} {_flag(profile, language)}"
    yield ""
    for remark in {one.id: one for profile in profiles for one in profile.remarks}.values():
        yield remark.text.text.into(language)


def _band(one: Dimension, language: Language) -> str:
    band = {"value": one.value, "low": one.low, "high": one.high, "percentile": one.percentile}
    return words.VALUE.format(**band).into(language)


def _flag(profile: Profile, language: Language) -> str:
    named = ", ".join(DIMENSIONS[one].title.into(language) for one in profile.flag.dimensions)
    return words.FLAG.format(level=words.LEVELS[profile.flag.level], dimensions=named).into(language)


def _legal(profile: Profile, language: Language) -> Iterator[str]:
    yield f"\n{words.LEGAL.into(language)}"
    for fact in profile.legal_facts:
        detail = "; ".join(one.text.into(language) for one in (*fact.detail, fact.since))
        yield f"  - {fact.title.text.into(language)} ({detail})"
    if not profile.legal_facts:
        yield f"  {words.NO_LEGAL.into(language)}"


def _misuse(profile: Profile, language: Language) -> Iterator[str]:
    yield f"\n{words.MISUSE.into(language)}"
    for one in profile.misuse:
        yield f"  - {one.title.text.into(language)}, {one.year}: {one.what.text.into(language)} ({one.source})"
    if not profile.misuse:
        yield f"  {words.NO_MISUSE.into(language)}"


def level_of(one: Dimension) -> Text:
    """The level in words, with the levels that a band touches."""
    if not one.between:
        return words.LEVELS[one.level]
    first, last = (words.LEVELS[level] for level in (one.between[0], one.between[-1]))
    return words.BETWEEN.format(first=first, last=last)


class _Page:
    """The parts of a profile in one language."""

    def __init__(self, destinations: Destinations, language: Language) -> None:
        self.reading, self.language = destinations.reading, language

    def title(self, indicator: str) -> Text:
        return self.reading.indicators[indicator].title

    def dimension(self, one: Dimension) -> Iterator[str]:
        about = DIMENSIONS[one.name]
        yield f"{about.title.into(self.language).capitalize()}: {level_of(one).into(self.language)}"
        if one.value is not None:
            yield f"  {_band(one, self.language)}"
        yield f"  {words.KNOWN.format(n=one.n, of=one.of).into(self.language)}. {about.says.into(self.language)}"
        yield from (f"  - {self._figure(figure)}" for figure in one.values)
        yield from (f"  - {self._missing(gap)}" for gap in one.missing)

    def _figure(self, one: Figure) -> str:
        said = words.AGED if one.age else words.FIGURE
        about = {"value": one.value, "year": one.year, "source": one.source, "risk": one.risk, "age": one.age}
        return said.format(title=self.title(one.indicator), **about).into(self.language)

    def _missing(self, gap: Missing) -> str:
        why = words.WHY[gap.why].format(year=gap.last_year)
        return words.MISSING.format(title=self.title(gap.indicator), why=why).into(self.language)
