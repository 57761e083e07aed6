"""`sluis destination compare EG MA`: countries side by side."""

from __future__ import annotations

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.destination_words import AS_OF, COUNTRY, SVG
from sluis.cli.options import FILE, as_of_option, json_option, language_option
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Zet landen naast elkaar: per onderwerp het niveau, de waarde en de marge van elk.",
    en="Show countries side by side: for each subject the level, the value and the band of each.",
)


@click.command("compare", cls=Command, words=_WORDS)
@argument("countries", COUNTRY, nargs=-1, required=True)
@as_of_option(words=AS_OF)
@option("--svg", takes=FILE, words=SVG, default="")
@json_option()
@language_option
def command(*, countries: tuple[str, ...], as_of: str | None, svg: str, as_json: bool, language: Language) -> None:
    """Show countries side by side."""
    from sluis.cli.destination_page import comparison_lines
    from sluis.cli.destination_show import day_meant, destinations_in_use

    destinations, on = destinations_in_use(), day_meant(as_of)
    profiles = [destinations.profile(one, on) for one in dict.fromkeys(countries)]
    if svg:
        from sluis.cli.destination_picture import compare_svg, write

        write(svg, compare_svg(profiles, language))
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(profiles, language)
    else:
        click.echo("\n".join(comparison_lines(profiles, language)))
