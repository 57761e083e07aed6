"""`sluis lists`: the lists of parties: import, update, compare them, and see how old they are."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import click

from sluis.cli.command import Group, argument, option
from sluis.cli.options import DAY, FILE, day_of, json_option, language_option
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.library.lists import Taken
    from sluis.screening.errors import ListFileError

DIFFERENT, REFUSED = 3, 2

_WORDS = Text(
    nl="Importeer en vergelijk sanctielijsten en andere lijsten van partijen.",
    en="Import and compare sanctions lists and other lists of parties.",
)
_IMPORT = Text(
    nl="Lees een lijst van partijen, bewaar die en neem haar in gebruik.\n\n"
    "Een lijst die uit meer bestanden bestaat (SDN.CSV met ALT.CSV, ADD.CSV en SDN_COMMENTS.CSV), geeft u in een keer.",
    en="Read a list of parties, keep it and put it to use.\n\n"
    "A list that comes in more files (SDN.CSV with ALT.CSV, ADD.CSV and SDN_COMMENTS.CSV) is given at once.",
)
_FORMAT = Text(
    nl="Het formaat, als het bestand niet laat zien welke lijst het is.",
    en="The format, if the file does not show which list it is.",
)
_FORMAT_ID = Text(nl="FORMAAT", en="FORMAT")
_PUBLISHED = Text(
    nl="De dag van de lijst, als het bestand die niet noemt.",
    en="The day of the list, if the file does not say it.",
)
_ACCEPT_FEWER = Text(
    nl="Aanvaard een lijst die veel kleiner is dan de lijst in gebruik.",
    en="Accept a list that is much smaller than the one in use.",
)
_STATUS = Text(
    nl="Toon de lijsten in gebruik: hoe oud, hoe groot, verouderd of niet.\n\n"
    "Exitstatus: 0 alles actueel, 1 een lijst is verouderd of er is geen lijst.",
    en="Show the lists in use: how old, how large, stale or not.\n\n"
    "Exit status: 0 all current, 1 a list is stale, or there is none.",
)
_ALL = Text(nl="Toon ook de eerdere versies.", en="Show the earlier versions as well.")


@click.group("lists", cls=Group, words=_WORDS)
@language_option
def command(language: Language) -> None:
    """Do nothing by itself: a command follows."""


@command.command("import", words=_IMPORT)
@argument("files", FILE, nargs=-1, required=True)
@option("--format", "format_id", takes=_FORMAT_ID, words=_FORMAT, default="")
@option("--published", takes=DAY, words=_PUBLISHED)
@option("--accept-fewer", is_flag=True, words=_ACCEPT_FEWER)
@json_option()
@language_option
def import_command(
    *, files: tuple[str, ...], format_id: str, published: str | None, accept_fewer: bool, as_json: bool, language: Language
) -> None:
    """Read a list, keep it and put it to use."""
    from sluis.cli.files import readable_file
    from sluis.library import open_library
    from sluis.screening.errors import ListFileError

    day = None if published is None else day_of(published)
    paths = [readable_file(one) for one in files]
    try:
        taken = open_library().lists.put(
            paths, datetime.now(UTC), format_id=format_id, published=day, accept_fewer=accept_fewer
        )
    except ListFileError as refusal:
        if as_json:
            _echo_refusal(refusal, language)
        raise
    _echo_taken(taken, language, as_json=as_json)


def _echo_refusal(refusal: ListFileError, language: Language) -> None:
    from sluis.cli.json_output import echo_json

    said = {"code": refusal.code, "message": refusal.message(language)}
    keys = ("list", "date", "format", "entries", "names", "digest")
    echo_json({**dict.fromkeys(keys), "refused": said}, language)


def _echo_taken(taken: Taken, language: Language, *, as_json: bool) -> None:
    from sluis.cli.lists_page import as_data, taken_lines

    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({**as_data(taken.version), "in_use": taken.in_use, "refused": None}, language)
    else:
        click.echo("\n".join(taken_lines(taken, language)))


@command.command("status", words=_STATUS)
@option("--all", "with_all", is_flag=True, words=_ALL)
@json_option()
@language_option
@click.pass_context
def status_command(ctx: click.Context, *, with_all: bool, as_json: bool, language: Language) -> None:
    """Show the lists in use, and how old they are."""
    from sluis.cli.lists_page import most_days, status_lines, statuses
    from sluis.library import open_library

    library = open_library()
    limit = most_days()
    found = statuses(library.lists, datetime.now(UTC).date(), limit)
    versions = library.lists.versions() if with_all else ()
    if as_json:
        from sluis.cli.json_output import echo_json
        from sluis.cli.lists_page import as_data

        kept = [as_data(one) for one in versions]
        echo_json({"home": str(library.home), "most_days": limit, "lists": found, "versions": kept}, language)
    else:
        click.echo("\n".join(status_lines(library.home, found, versions, limit, language)))
    ctx.exit(0 if found and not any(one["stale"] for one in found) else 1)
