"""`sluis destination update`: fetch imported indices again, and say how the figures of the package are brought up to date."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import click

from sluis.cli.command import Command, argument
from sluis.cli.options import json_option, language_option
from sluis.law.text import Language, Text

FAILED = 2
_WORDS = Text(
    nl="Haal geïmporteerde indexen opnieuw op van het adres in hun mapping (url).\n\n"
    "De cijfers in Sluis zelf worden met een nieuwe versie van Sluis bijgewerkt, niet hiermee: elke bron heeft een"
    " eigen vorm, en een"
    " nieuwe uitgave verandert ook oude jaren. Een bron die te oud is, wordt wel genoemd. Zonder INDEX: alle met een adres.\n\n"
    "Afsluitcode: 0 gelukt, 2 een index is niet opgehaald of geweigerd; de index in gebruik blijft dan gelden.",
    en="Fetch imported indices again from the address in their mapping (url).\n\n"
    "The figures in Sluis itself come with a new version of Sluis, not by this: each source has a form of its own, and a new"
    " release changes old years as well. A source that is too old is named. Without INDEX: all with an address.\n\n"
    "Exit status: 0 done, 2 an index was not fetched or was refused; the one in use then stays.",
)
_INDEX = Text(nl="INDEX", en="INDEX")
_DONE = Text(nl="{id}: bijgewerkt", en="{id}: updated")
_SAME = Text(nl="{id}: niet veranderd", en="{id}: not changed")
_REFUSED = Text(nl="{id}: niet bijgewerkt ({code}). {message}", en="{id}: not updated ({code}). {message}")
_NONE = Text(nl="Geen geïmporteerde index heeft een adres.", en="No imported index has an address.")
_STALE = Text(
    nl="In Sluis zelf: {title} gaat tot en met {year} en is te oud voor vandaag. Nieuwe cijfers staan op {url}; zij"
    " komen met een"
    " nieuwe versie van Sluis, of u importeert ze als eigen index.",
    en="In Sluis itself: {title} goes up to {year} and is too old for today. New figures are at {url}; they come with"
    " a new version"
    " of Sluis, or you import them as an index of your own.",
)


@click.command("update", cls=Command, words=_WORDS)
@argument("names", _INDEX, nargs=-1)
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, *, names: tuple[str, ...], as_json: bool, language: Language) -> None:
    """Fetch indices from their addresses."""
    from sluis.cli.destination_sources import sources_as_data
    from sluis.destinations import packaged
    from sluis.library import open_library

    indices = open_library().indices
    wanted = names or tuple(one.index.mapping.id for one in indices.all_in_use() if one.index.mapping.url)
    found = [_updated(one) for one in wanted]
    stale = [one for one in sources_as_data(packaged(), datetime.now(UTC).date()) if one["stale"]]
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({"indices": found, "too_old": [one["id"] for one in stale]}, language)
    else:
        for one in found:
            said = _REFUSED if one["refused"] else _SAME if one["known"] else _DONE
            click.echo(said.format(id=one["id"], **one["refused"] or {}).into(language))
        if not found:
            click.echo(_NONE.into(language))
        for one in stale:
            click.echo(_STALE.format(title=one["title"], year=one["last_year"], url=one["url"]).into(language))
    ctx.exit(FAILED if any(one["refused"] for one in found) else 0)


def _updated(name: str) -> dict[str, Any]:
    """What became of one index. That one fails does not keep the others from being fetched."""
    from sluis.law.errors import SluisError
    from sluis.library import open_library
    from sluis.library.fetching import Fetcher

    try:
        put = open_library().indices.update(name, datetime.now(UTC), Fetcher(name))
    except SluisError as problem:
        words = Text(problem.message(Language.NL), problem.message(Language.EN))
        return {"id": name, "known": None, "refused": {"code": problem.code, "message": words}}
    return {"id": name, "known": put.known, "refused": None}
