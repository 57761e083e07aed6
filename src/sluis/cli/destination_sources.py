"""`sluis destination sources`: where the figures come from, how many there are, how old they are, and their licences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from sluis.cli.command import Command
from sluis.cli.options import as_of_option, json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sluis.destinations import Destinations

_WORDS = Text(
    nl="Toon waar de cijfers vandaan komen: hoeveel, over welke landen en jaren, hoe oud, en onder welke licentie.\n\n"
    "Afsluitcode: 0 alles is bruikbaar, 1 een bron is te oud voor een profiel van deze dag.",
    en="Show where the figures come from: how many, of which countries and years, how old, and under which licence.\n\n"
    "Exit status: 0 all can be used, 1 a source is too old for a profile of this day.",
)
_AS_OF = Text(nl="De dag waarvoor de leeftijd telt; anders vandaag.", en="The day for which age counts; otherwise today.")
_TITLE = Text(nl="{title} ({id})", en="{title} ({id})")
_COUNTED = Text(
    nl="{figures} cijfers van {indicators} soorten over {countries} landen, {first} tot en met {last}",
    en="{figures} figures of {indicators} kinds about {countries} countries, {first} to {last}",
)
_STALE = Text(nl="TE OUD voor een profiel van {day}", en="TOO OLD for a profile of {day}")
_AGED = Text(nl="{age} jaar doorgeschoven", en="carried forward by {age}")
_FRESH = Text(nl="van het jaar ervoor", en="of the year before")
_LICENCE = Text(nl="licentie: {licence}. Bron: {attribution}", en="licence: {licence}. Source: {attribution}")
_KNOWN = Text(nl="{year} is bekend vanaf {day} ({why})", en="{year} is known from {day} ({why})")
_RECORDED = Text(nl="opgegeven", en="as stated")
_SHARE = {
    "attribution": Text(nl="mag worden doorgegeven met naamsvermelding", en="may be passed on with attribution"),
    "share_alike": Text(
        nl="mag worden doorgegeven met naamsvermelding, onder dezelfde licentie",
        en="may be passed on with attribution, under the same licence",
    ),
    "own_use": Text(nl="van uzelf: alleen voor eigen gebruik", en="yours: for your own use only"),
}


@click.command("sources", cls=Command, words=_WORDS)
@as_of_option(words=_AS_OF)
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, *, as_of: str | None, as_json: bool, language: Language) -> None:
    """Show the sources."""
    from sluis.cli.destination_show import day_meant, destinations_in_use

    on = day_meant(as_of)
    found = list(sources_as_data(destinations_in_use(), on))
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(found, language)
    else:
        click.echo("\n".join(line for one in found for line in _lines(one, on, language)))
    ctx.exit(1 if any(one["stale"] for one in found) else 0)


def sources_as_data(destinations: Destinations, on: date) -> Iterator[dict[str, Any]]:
    """Each source with the number, coverage and age of its figures on a day."""
    from sluis.destinations.scale import LAGS

    reading = destinations.reading
    for source in reading.sources.values():
        own = [one for one in reading.indicators.values() if one.source == source.id]
        figures = {(one.id, *at) for one in own for at in reading.table.all_figures(one.id)}
        years = sorted({year for _, _, year in figures if source.available(year, on)})
        age = on.year - 1 - years[-1] if years else None
        yield {
            "id": source.id,
            "title": source.title,
            "publisher": source.publisher,
            "release": source.release,
            "indicators": [one.id for one in own],
            "scored": [one.id for one in own if one.dimension],
            "figures": len(figures),
            "countries": len({place for _, place, _ in figures}),
            "first_year": years[0] if years else None,
            "last_year": years[-1] if years else None,
            "age": age,
            "stale": age is None or age > LAGS,
            "licence": source.licence,
            "attribution": source.attribution,
            "redistribution": source.redistribution,
            "url": source.url,
            "published": {str(year): day for year, day in source.published.items()},
            "published_seen_in": source.evidence,
        }


def _lines(one: dict[str, Any], on: date, language: Language) -> Iterator[str]:
    from sluis.cli.dates import spelled_day

    yield _TITLE.format(**one).into(language)
    counts = {"figures": one["figures"], "indicators": len(one["indicators"]), "countries": one["countries"]}
    yield f"  {_COUNTED.format(**counts, first=one['first_year'] or '–', last=one['last_year'] or '–').into(language)}"
    day = spelled_day(on, language)
    aged = _STALE.format(day=day) if one["stale"] else _AGED.format(age=one["age"]) if one["age"] else _FRESH
    yield f"  {aged.into(language)}"
    for year, known in one["published"].items():
        why = one["published_seen_in"] or _RECORDED
        yield f"  {_KNOWN.format(year=year, day=spelled_day(known, language), why=why).into(language)}"
    yield f"  {_LICENCE.format(**one).into(language)}; {_SHARE[one['redistribution']].into(language)}"
    if one["url"]:
        yield f"  {one['url']}"
