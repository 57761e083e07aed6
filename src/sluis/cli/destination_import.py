"""`sluis destination import FILE --mapping MAPPING`: an index that a user has a licence for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.options import FILE, json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.library.indices import Put

_WORDS = Text(
    nl="Voeg een index toe waarvoor u een licentie hebt, zoals Freedom House, RSF of de CPI, uit een CSV-bestand.\n\n"
    "De mapping zegt welke kolom wat is, welke kant op meer risico is, en bij welk onderwerp de index hoort; de documentatie"
    " geeft een voorbeeld. Eén fout in het bestand, en er wordt niets overgenomen.",
    en="Add an index that you have a licence for, such as Freedom House, RSF or the CPI, from a CSV file.\n\n"
    "The mapping says which column is what, which way is more risk, and to which dimension the index belongs; the documentation"
    " has an example. One error in the file, and nothing is taken over.",
)
_MAPPING = Text(nl="Het YAML-bestand dat de kolommen uitlegt.", en="The YAML file that explains the columns.")
_TAKEN = Text(
    nl="Geïmporteerd: {title} ({id}), {figures} cijfers over {countries} landen, bij: {dimension}",
    en="Imported: {title} ({id}), {figures} figures about {countries} countries, under: {dimension}",
)
_KNOWN = Text(nl="Deze versie was er al: {title} ({id})", en="This version was there already: {title} ({id})")
_REPLACES = Text(
    nl="In plaats van: {title}, uitgave {release}, bij: {dimension}. Die blijft bewaard.",
    en="In place of: {title}, release {release}, under: {dimension}. That one is kept.",
)
_RANKS = Text(
    nl="Meeste risico volgens deze index: {most}; minste: {least}. Klopt dat niet, draai dan ‘rising’ om.",
    en="Most risk by this index: {most}; least: {least}. If that is not so, turn ‘rising’ round.",
)
_BLANK = Text(nl="{blank} rijen zonder cijfer tellen niet mee.", en="{blank} rows without a figure do not count.")
_ONLY_RAISES = Text(
    nl="Een eigen index maakt een niveau hoger of bevestigt het; zij maakt er geen lager.",
    en="An index of your own makes a level higher or confirms it; it makes none lower.",
)
_OWN_USE = Text(
    nl="Alleen voor eigen gebruik, onder uw licentie: {licence}", en="For your own use only, under your licence: {licence}"
)


@click.command("import", cls=Command, words=_WORDS)
@argument("file", FILE)
@option("--mapping", takes=FILE, words=_MAPPING, required=True)
@json_option()
@language_option
def command(*, file: str, mapping: str, as_json: bool, language: Language) -> None:
    """Read an index, keep it and put it to use."""
    from sluis.cli.files import readable_file
    from sluis.library import open_library

    put = open_library().indices.put(readable_file(file), readable_file(mapping), datetime.now(UTC))
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(as_data(put), language)
    else:
        click.echo("\n".join(lines(put, language)))


def as_data(put: Put) -> dict[str, Any]:
    """What was imported, as data."""
    index = put.version.index
    years = {year for own in index.figures.values() for year in own}
    return {
        "id": index.mapping.id,
        "title": index.mapping.title.text,
        "dimension": index.mapping.dimension,
        "figures": index.number,
        "countries": len(index.figures),
        "first_year": min(years),
        "last_year": max(years),
        "licence": index.mapping.licence,
        "digest": index.digest,
        "known": put.known,
        "blank": index.blank,
        "most_risk": put.agreement.most if put.agreement else (),
        "least_risk": put.agreement.least if put.agreement else (),
        "replaces": put.replaces.index.digest if put.replaces else None,
    }


def lines(put: Put, language: Language) -> list[str]:
    """The same in lines."""
    from sluis.cli.plain import plain
    from sluis.destinations.dimensions import DIMENSIONS

    found = as_data(put)
    said = _KNOWN if put.known else _TAKEN
    told = said.format(**found | {"dimension": DIMENSIONS[found["dimension"]].title}).into(language)
    more = [_RANKS.format(most=", ".join(found["most_risk"]), least=", ".join(found["least_risk"])), _ONLY_RAISES]
    if put.replaces is not None:
        former = put.replaces.index.mapping
        dimension = DIMENSIONS[former.dimension].title
        more.insert(0, _REPLACES.format(title=former.title.text, release=former.release, dimension=dimension))
    if found["blank"]:
        more.append(_BLANK.format(**found))
    return [plain(told), *(f"  {plain(one.into(language))}" for one in (*more, _OWN_USE.format(**found)))]
