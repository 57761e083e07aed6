"""`sluis screen NAME` and `sluis screen FILE -o HITS`: who on the lists in use a party may be, and why."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sluis.cli.command import Choice, Command, argument, option
from sluis.cli.options import FILE, json_option, language_option
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.screening.screener import Setting

HIT, CANNOT_TELL = 3, 1
_TABLES = {".csv", ".tsv", ".xlsx", ".xls", ".ods", ".parquet"}
_MOST_IN_A_PATH = 1000

_WORDS = Text(
    nl="Zoek een partij op de lijsten in gebruik, of met -o elke partij in een CSV-bestand.\n\n"
    "Afsluitcode: 0 geen treffer, 3 een treffer, 1 niet te zeggen: geen treffer, maar een lijst van de EU, de VN of Nederland"
    " is niet in gebruik, of een lijst is verouderd; 2 onjuiste invoer.",
    en="Look for a party on the lists in use, or with -o for each party in a CSV file.\n\n"
    "Exit status: 0 no hit, 3 a hit, 1 cannot tell: no hit, but a list of the EU, the UN or the Netherlands is not in use, or"
    " a list is stale; 2 bad input.",
)
_NAME = Text(nl="NAAM_OF_BESTAND", en="NAME_OR_FILE")
_OUTPUT = Text(
    nl="Screen het bestand en schrijf de uitkomst van elke rij hier, als CSV. Een afgebroken run gaat verder waar die was.",
    en="Screen the file and write the outcome of each row here, as CSV. A run that was broken off goes on where it was.",
)
_COUNTRY = Text(nl="Land van de partij: naam of code. Mag vaker.", en="Country of the party: name or code. May be repeated.")
_BORN = Text(nl="Geboren: 1962, 1962-01 of 1962-01-29. Mag vaker.", en="Born: 1962, 1962-01 or 1962-01-29. May be repeated.")
_ID = Text(
    nl="Nummer van een paspoort, register of schip (IMO). Mag vaker.",
    en="Number of a passport, register or ship (IMO). May be repeated.",
)
_SCHEMA = Text(
    nl="Soort partij: person, organisation, vessel of aircraft.", en="Kind of party: person, organisation, vessel or aircraft."
)
_PRESET = Text(
    nl="Hoe scherp: balanced (gewoon) of careful (vindt meer, en geeft meer loos alarm).",
    en="How sharp: balanced, or careful (finds more, with more false alarms).",
)
_ALIAS = Text(nl="Andere naam van dezelfde partij. Mag vaker.", en="Another name of the same party. May be repeated.")
_WRITTEN, _LAND, _DAY, _NUMBER, _SORT = (
    Text(nl="NAAM", en="NAME"),
    Text(nl="LAND", en="COUNTRY"),
    Text(nl="DAG", en="DAY"),
    Text(nl="NUMMER", en="NUMBER"),
    Text(nl="SOORT", en="KIND"),
)


class NoOutputError(InputError):
    """A file of parties, and no file for the result."""

    code = "S383"
    words = Text(
        nl="{file} is een bestand. Zeg waar de uitkomst komt: sluis screen {file} -o treffers.csv",
        en="{file} is a file. Say where the result goes: sluis screen {file} -o hits.csv",
    )


def _is_table(name: str) -> bool:
    """Whether a name is rather that of a file."""
    return Path(name).suffix.casefold() in _TABLES and len(name) < _MOST_IN_A_PATH and Path(name).is_file()


@click.command("screen", cls=Command, words=_WORDS)
@argument("name", _NAME)
@option("--alias", multiple=True, takes=_WRITTEN, words=_ALIAS)
@option("--country", multiple=True, takes=_LAND, words=_COUNTRY)
@option("--born", multiple=True, takes=_DAY, words=_BORN)
@option("--id", "identifier", multiple=True, takes=_NUMBER, words=_ID)
@option("--schema", "kind", takes=_SORT, words=_SCHEMA, multiple=True)
@option("-o", "--output", takes=FILE, words=_OUTPUT, default="")
@option("--preset", type=Choice(["balanced", "careful"]), words=_PRESET, default="balanced")
@json_option()
@language_option
@click.pass_context
def command(
    ctx: click.Context,
    /,
    *,
    name: str,
    output: str,
    preset: str,
    as_json: bool,
    language: Language,
    **about: tuple[str, ...],
) -> None:
    """Screen a party or a file, show what was found, and leave with its status."""
    if output:
        from sluis.cli.screen_file import screen_file

        ctx.exit(screen_file(name, output, about, preset, language, as_json=as_json))
    from sluis.screening.asking import asked_party

    if _is_table(name):
        raise NoOutputError(file=name)
    asked = asked_party([name, *about.pop("alias")], about)
    if asked.unread:
        raise asked.unread[0].error()
    from sluis.cli.screen_page import as_data, page_lines, warning_lines

    setting = setting_of(preset)
    [hits] = setting.screener.screen([asked.party], setting.on, setting.preset)
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(as_data(hits, setting), language)
        click.echo("".join(f"{line}\n" for line in warning_lines(name, hits, setting, language)), err=True, nl=False)
    else:
        click.echo("\n".join(page_lines(name, hits, setting, language)))
    ctx.exit(HIT if hits else CANNOT_TELL if setting.gaps.any else 0)


def setting_of(preset: str) -> Setting:
    """The lists in use, today."""
    from sluis.cli.lists_page import most_days
    from sluis.library import open_library
    from sluis.screening.screener import Setting
    from sluis.screening.threshold import Preset

    limit = most_days()
    return Setting(open_library().screening(), datetime.now(UTC).date(), limit, Preset(preset))
