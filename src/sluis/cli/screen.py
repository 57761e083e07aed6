"""`sluis screen NAME` and `sluis screen FILE -o HITS`: who on the lists in use a party may be, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import argument, option
from sluis.cli.options import FILE, json_option, language_option
from sluis.cli.screen_group import ScreenGroup
from sluis.cli.screen_party import NAME, is_table, party_options, preset_option, setting_of, written_party
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.cli.screen_page import Found

HIT, CANNOT_TELL = 3, 1

_WORDS = Text(
    nl="Zoek een partij op de lijsten in gebruik, of met -o elke partij in een bestand (CSV, XLSX of Parquet).\n\n"
    "Een treffer die is vrijgegeven, telt niet als open treffer. Een partij die net als een opdracht heet, staat na --:"
    " sluis screen -- clear\n\n"
    "Waar lijsten zeggen wie eigenaar is, wordt ook dat gezocht voor een partij; niet voor een bestand.\n\n"
    "Afsluitcode: 0 geen open treffer, 3 een open treffer of een eigenaar van 50 % of meer op een lijst, 1 niet te zeggen: geen"
    " open treffer, maar een lijst van de EU, de VN of Nederland is niet in gebruik, een lijst is verouderd, of wie eigenaar is"
    " staat niet vast; 2 onjuiste invoer.",
    en="Look for a party on the lists in use, or with -o for each party in a file (CSV, XLSX or Parquet).\n\n"
    "A hit that was cleared is not an open hit. A party with the name of a command stands after --: sluis screen -- clear\n\n"
    "Where lists say who the owners are, these are looked for too, for a party; not for a file.\n\n"
    "Exit status: 0 no open hit, 3 an open hit or listed owners of 50 % or more, 1 cannot tell: no open hit, but a list of the"
    " EU, the UN or the Netherlands is not in use, a list is stale, or who owns it is not settled; 2 bad input.",
)
_BELOW = {
    "clear": Text(nl="Geef een treffer vrij: het is een andere partij.", en="Clear a hit: it is another party."),
    "clearances": Text(nl="Toon de vrijgaven.", en="List the clearances."),
    "withdraw": Text(nl="Trek een vrijgave in.", en="Withdraw a clearance."),
    "again": Text(nl="Screen een bestand opnieuw, en zeg wat er veranderde.", en="Screen a file again, and say what changed."),
    "changes": Text(
        nl="Toon wat er van screening tot screening veranderde.", en="Show what changed from screening to screening."
    ),
}
_OUTPUT = Text(
    nl="Screen het bestand en schrijf de uitkomst van elke rij hier, als CSV. Een afgebroken run gaat verder waar die was.",
    en="Screen the file and write the outcome of each row here, as CSV. A run that was broken off goes on where it was.",
)


class NoOutputError(InputError):
    """A file of parties, and no file for the result."""

    code = "S383"
    words = Text(
        nl="{file} is een bestand. Zeg waar de uitkomst komt: sluis screen {file} -o treffers.csv",
        en="{file} is a file. Say where the result goes: sluis screen {file} -o hits.csv",
    )


@click.command("screen", cls=ScreenGroup, words=_WORDS, below="sluis.cli.screen_", known=_BELOW)
@argument("name", NAME)
@party_options
@option("-o", "--output", takes=FILE, words=_OUTPUT, default="")
@preset_option
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
    if is_table(name):
        raise NoOutputError(file=name)
    asked = written_party(name, ctx.params["reference"], {key: one for key, one in about.items() if key != "reference"})
    from sluis.cli.screen_owners import above
    from sluis.cli.screen_page import Found

    setting = setting_of(preset)
    [hits] = setting.screener.screen([asked.party], setting.on, setting.preset)
    judged = setting.judge(hits, asked.party, asked.reference)
    owners = above(asked.party, setting)
    _show(Found(name, judged, setting, owners), language, as_json=as_json)
    unsure = setting.gaps.any or owners.truth == "unknown"
    ctx.exit(HIT if judged.open or owners.truth == "yes" else CANNOT_TELL if unsure else 0)


def _show(found: Found, language: Language, *, as_json: bool) -> None:
    from sluis.cli.plain import plain
    from sluis.cli.screen_page import as_data, page_lines, warning_lines

    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(as_data(found), language)
        click.echo("".join(f"{plain(line)}\n" for line in warning_lines(found, language)), err=True, nl=False)
    else:
        click.echo("\n".join(map(plain, page_lines(found, language))))
