"""`sluis destination map`: one dimension of all countries on a world map, with its table."""

from __future__ import annotations

import click

from sluis.cli.command import Choice, Command, option
from sluis.cli.destination_show import day_meant, destinations_in_use
from sluis.cli.destination_words import AS_OF, SUBJECTS
from sluis.cli.options import FILE, as_of_option, language_option
from sluis.destinations.model import DimensionName
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Teken een wereldkaart van één onderwerp. Een bestand dat op .svg eindigt, krijgt de kaart; een dat op .html eindigt,"
    " de kaart met de tabel ernaast. De tabel komt met --table ook als CSV.\n\n"
    "Elk niveau heeft een eigen patroon, zodat de kaart ook zonder kleur te lezen is.",
    en="Draw a world map of one subject. A file that ends in .svg gets the map; one that ends in .html the map with its table."
    " With --table the table comes as CSV too.\n\n"
    "Each level has a pattern of its own, so that the map reads without colour.",
)
_DIMENSION = Text(nl="Het onderwerp.", en="The subject.")
_OUTPUT = Text(nl="Waar de kaart komt: .svg of .html.", en="Where the map goes: .svg or .html.")
_TABLE = Text(nl="Schrijf de tabel hier, als CSV.", en="Write the table here, as CSV.")
_WRITTEN = Text(nl="Geschreven: {files}", en="Written: {files}")


class NoPictureError(InputError):
    """The file does not say which kind of picture it is."""

    code = "S510"
    words = Text(
        nl="‘{file}’ eindigt niet op .svg of .html. Schrijf bijvoorbeeld: -o kaart.svg",
        en="‘{file}’ does not end in .svg or .html. Write for example: -o map.svg",
    )


@click.command("map", cls=Command, words=_WORDS)
@option("--dimension", type=Choice(list(SUBJECTS)), required=True, words=_DIMENSION)
@as_of_option(words=AS_OF)
@option("-o", "--output", takes=FILE, words=_OUTPUT, required=True)
@option("--table", takes=FILE, words=_TABLE, default="")
@language_option
def command(*, dimension: DimensionName, as_of: str | None, output: str, table: str, language: Language) -> None:
    """Draw the map."""
    if not output.endswith((".svg", ".html")):
        raise NoPictureError(file=output)
    from sluis.cli.destination_picture import map_title, marks_on, write
    from sluis.destinations.picture.map import bare_map, map_rows, world_map
    from sluis.destinations.picture.table import as_csv, map_page

    day, destinations = day_meant(as_of), destinations_in_use()
    names = destinations.knowledge.country_names
    marks, title = marks_on(dimension, day, destinations, destinations.knowledge), map_title(dimension, day, destinations)
    rows = map_rows(marks, names, language)
    if output.endswith(".html"):
        files = {output: map_page(title, bare_map(title, marks, names, language), rows, language)}
    else:
        files = {output: world_map(title, marks, names, language)}
    if table:
        files[table] = as_csv(rows, language)
    for file, content in files.items():
        write(file, content)
    click.echo(_WRITTEN.format(files=", ".join(files)).into(language))
