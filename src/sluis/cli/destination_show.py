"""`sluis destination show CC`: the profile of a country on a day."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import click

from sluis.cli.command import Choice, Command, argument, option
from sluis.cli.destination_words import AS_OF, COUNTRY, LINE, SUBJECTS, SVG
from sluis.cli.options import FILE, as_of_option, day_of, json_option, language_option
from sluis.destinations.model import DimensionName
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.destinations import Destinations

_WORDS = Text(
    nl="Toon wat er over een land of gebied bekend is: per onderwerp een niveau, een waarde van 0 (minste) tot 100 (meeste"
    " risico) met een marge, de cijfers waaruit die volgt, en wat ontbreekt.\n\n"
    "LAND is een code van ISO 3166-1, zoals EG. De Krim is UA-43. Alleen cijfers die op de dag openbaar waren, tellen.",
    en="Show what is known of a country or territory: for each subject a level, a value from 0 (least) to 100 (most risk)"
    " with a band, the figures behind it, and what is missing.\n\n"
    "COUNTRY is a code of ISO 3166-1, such as EG. Crimea is UA-43. Only figures that were public on the day count.",
)


@click.command("show", cls=Command, words=_WORDS)
@argument("country", COUNTRY)
@as_of_option(words=AS_OF)
@option("--svg", takes=FILE, words=SVG, default="")
@option("--line", "subject", type=Choice(list(SUBJECTS)), words=LINE, default=None)
@json_option()
@language_option
def command(
    *, country: str, as_of: str | None, svg: str, subject: DimensionName | None, as_json: bool, language: Language
) -> None:
    """Show the profile of a country."""
    from sluis.cli.destination_page import profile_lines

    destinations = destinations_in_use()
    profile = destinations.profile(country, day_meant(as_of))
    if svg:
        from sluis.cli.destination_picture import line_svg, profile_svg, write

        drawn = line_svg(subject, profile, destinations, language) if subject else profile_svg(profile, language)
        write(svg, drawn)
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(profile, language)
    else:
        click.echo("\n".join(profile_lines(profile, destinations, language)))


def day_meant(as_of: str | None) -> date:
    """The day that was written, else that of the computer, in UTC.

    Raises:
        DayError: it is not a day.
    """
    return day_of(as_of) if as_of else datetime.now(UTC).date()


def destinations_in_use() -> Destinations:
    """The figures of the package with those that this user imported.

    Raises:
        IntegrityError: an imported file was changed since.
    """
    from sluis.library import open_library

    return open_library().destinations
