"""The tables behind the profiles of countries: dimensions, indicators and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.generator.markdown import Page, code, page, plain, table
from docs.generator.words import TITLES
from sluis.cli.dates import spelled_day
from sluis.destinations.dimensions import DIMENSIONS
from sluis.destinations.indicators import INDICATORS, Indicator
from sluis.destinations.sources import SOURCES, DataSource
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAD = Text(
    nl="Elk cijfer waarop een profiel van een land rust. Hoe ze samen een niveau geven, staat in"
    " [Hoe landen worden gemeten](../../nl/destinations.md).",
    en="Every figure that the profile of a country rests on. How they make a level stands in"
    " [How destinations are measured](../../en/destinations.md).",
)
_INDICATOR_HEADS = (
    Text(nl="cijfer", en="indicator"),
    Text(nl="wat", en="what"),
    Text(nl="meer risico", en="more risk"),
    Text(nl="bron", en="source"),
    Text(nl="fout", en="error"),
    Text(nl="waarom", en="why"),
)
_SOURCE_HEADS = (
    Text(nl="bron", en="source"),
    Text(nl="titel", en="title"),
    Text(nl="licentie", en="licence"),
    Text(nl="naamsvermelding", en="attribution"),
    Text(nl="openbaar", en="public"),
)
_RISING = Text(nl="hoger", en="higher"), Text(nl="lager", en="lower")
_PUBLISHED = Text(nl="per cijfer gepubliceerd", en="published with each figure")
_SHRINKS = Text(nl="{sd} in het midden", en="{sd} in the middle")
_NO_ERROR = Text(nl="geen", en="none")
_SHOWN = Text(nl="Getoond, telt niet mee", en="Shown, does not count")
_SOURCES = Text(nl="Bronnen", en="Sources")
_KNOWN = Text(nl="{year}: vanaf {day} ({why})", en="{year}: from {day} ({why})")
_DEFAULT = Text(nl="vanaf 1 januari erna", en="from 1 January after it")


def destinations_page(language: Language) -> Page:
    """All dimensions with their indicators, those that are only shown, and the sources."""
    heads = [one.into(language) for one in _INDICATOR_HEADS]
    parts = [_LEAD.into(language)]
    for name, about in DIMENSIONS.items():
        own = [one for one in INDICATORS.values() if one.dimension == name]
        parts += [f"## {plain(about.title.into(language).capitalize())}", f"{code(name)}. {plain(about.says.into(language))}"]
        parts.append(table(heads, [_row(one, language) for one in own]))
    shown = [one for one in INDICATORS.values() if one.dimension is None]
    parts += [f"## {_SHOWN.into(language)}", table(heads[:2] + heads[3:4], [_shown(one, language) for one in shown])]
    sources = [_source(one, language) for one in SOURCES.values()]
    parts += [f"## {_SOURCES.into(language)}", table([one.into(language) for one in _SOURCE_HEADS], sources)]
    return page("destinations.md", TITLES["destinations"].into(language), language, parts)


def _row(one: Indicator, language: Language) -> list[str]:
    why = "" if one.why is None else plain(one.why.into(language))
    turned = _RISING[0 if one.rising else 1].into(language)
    return [code(one.id), plain(one.title.into(language)), turned, code(one.source), _error(one).into(language), why]


def _shown(one: Indicator, language: Language) -> list[str]:
    return [code(one.id), plain(one.title.into(language)), code(one.source)]


def _error(one: Indicator) -> Text:
    if isinstance(one.sd, str):
        return _PUBLISHED
    if not one.sd:
        return _NO_ERROR
    return _SHRINKS.format(sd=one.sd) if one.ends else Text(nl=str(one.sd), en=str(one.sd))


def _source(one: DataSource, language: Language) -> list[str]:
    known = "; ".join(_public(one, language)) or _DEFAULT.into(language)
    return [code(one.id), f"[{plain(one.title)}]({one.url})", one.licence, plain(one.attribution), plain(known)]


def _public(one: DataSource, language: Language) -> Iterator[str]:
    for year, day in one.published.items():
        why = one.evidence or Text(nl="", en="")
        yield _KNOWN.format(year=year, day=spelled_day(day, language), why=why).into(language)
