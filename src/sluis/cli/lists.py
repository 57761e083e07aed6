"""`sluis lists`: the lists of parties: import, update, compare them, and see how old they are."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from sluis.cli.command import Group, argument, option
from sluis.cli.options import DAY, FILE, day_of, json_option, language_option
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.library.lists import Taken
    from sluis.screening.errors import ListFileError
    from sluis.screening.lists import Format

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
_FORMATS = Text(
    nl="Toon welke lijsten en formaten Sluis leest, en waarmee dat is getest.",
    en="List the lists and formats that Sluis reads, and on what that was tested.",
)
_DIFF = Text(
    nl="Vergelijk twee versies van een lijst: wie kwam erbij, wie verdween, wat veranderde.\n\n"
    "A en B zijn een lijst (de versie in gebruik), een lijst met een dag (eu_fsf@2026-01-31) of het begin van een"
    " vingerafdruk. Exitstatus: 0 geen verschil, 3 een verschil.",
    en="Compare two versions of a list: who was added, who was removed, what changed.\n\n"
    "A and B are a list (the version in use), a list with a day (eu_fsf@2026-01-31), or the start of a digest."
    " Exit status: 0 no difference, 3 a difference.",
)
_UPDATE = Text(
    nl="Haal lijsten op bij de bron, als die zijn veranderd.\n\n"
    "Zonder LIJST: de lijsten van de EU, de VN en Nederland, en alle lijsten in gebruik. Exitstatus: 0 gelukt, 2 een lijst"
    " is niet opgehaald of geweigerd; de lijst in gebruik blijft dan gelden.",
    en="Fetch lists from their sources, if they changed.\n\n"
    "Without LIST: the lists of the EU, the UN and the Netherlands, and all lists in use. Exit status: 0 done, 2 a list"
    " was not fetched or was refused; the list in use then stays.",
)
_URL = Text(nl="Haal deze ene lijst van een ander adres.", en="Fetch this one list from another address.")
_ADDRESS = Text(nl="ADRES", en="ADDRESS")
_LISTS = Text(nl="LIJST", en="LIST")
_A, _B = Text(nl="A", en="A"), Text(nl="B", en="B")
_ALL = Text(nl="Toon ook de eerdere versies.", en="Show the earlier versions as well.")


class OneListError(InputError):
    """An address was given for more than one list."""

    code = "S369"
    words = Text(
        nl="--url geldt voor een lijst. Noem die ene: sluis lists update LIST --url ADRES",
        en="--url is for a single list. Name it: sluis lists update LIST --url ADDRESS",
    )


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
    from sluis.cli.lists_page import status_lines, statuses
    from sluis.cli.most_days import most_days
    from sluis.library import open_library

    library = open_library()
    limit = most_days()
    found = statuses(library.lists, datetime.now(UTC).date(), limit)
    versions = library.lists.versions() if with_all else ()
    if as_json:
        from sluis.cli.json_output import echo_json
        from sluis.cli.lists_page import as_data, built_in_list

        kept, beside = [as_data(one) for one in versions], [one for one in [built_in_list()] if one]
        about = {"home": str(library.home), "most_days": limit}
        echo_json({**about, "lists": found, "built_in": beside, "versions": kept}, language)
    else:
        click.echo("\n".join(status_lines(library.home, found, versions, limit, language)))
    ctx.exit(0 if found and not any(one["stale"] for one in found) else 1)


@command.command("formats", words=_FORMATS)
@json_option()
@language_option
def formats_command(*, as_json: bool, language: Language) -> None:
    """List the formats that are read."""
    from sluis.cli.lists_page import format_lines, formats_as_data

    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(formats_as_data(), language)
    else:
        click.echo("\n".join(format_lines(language)))


@command.command("diff", words=_DIFF)
@argument("old", _A)
@argument("new", _B)
@json_option()
@language_option
@click.pass_context
def diff_command(ctx: click.Context, *, old: str, new: str, as_json: bool, language: Language) -> None:
    """Compare two versions of a list."""
    from sluis.cli.lists_page import as_data, diff_lines
    from sluis.library import open_library
    from sluis.screening.lists.difference import difference

    lists = open_library().lists
    versions = lists.named(old), lists.named(new)
    found = difference(*map(lists.entries, versions))
    if as_json:
        from sluis.cli.json_output import echo_json

        sides = {"old": as_data(versions[0]), "new": as_data(versions[1])}
        echo_json({**sides, "added": found.added, "removed": found.removed, "changed": found.changed}, language)
    else:
        click.echo("\n".join(diff_lines(versions, found, language)))
    ctx.exit(0 if found.is_empty else DIFFERENT)


@command.command("update", words=_UPDATE)
@argument("lists", _LISTS, nargs=-1)
@option("--url", takes=_ADDRESS, words=_URL, default="")
@json_option()
@language_option
@click.pass_context
def update_command(ctx: click.Context, *, lists: tuple[str, ...], url: str, as_json: bool, language: Language) -> None:
    """Fetch lists from their sources."""
    from sluis.cli.lists_page import update_lines
    from sluis.library import open_library
    from sluis.library.updating import formats_to_update

    shelf = open_library().lists
    formats = formats_to_update(shelf, lists)
    if url and len(formats) != 1:
        raise OneListError
    found = [_updated(one, url) for one in formats]
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(found, language)
    else:
        click.echo("\n".join(line for one in found for line in update_lines(one, language)))
    ctx.exit(REFUSED if any(one["refused"] for one in found) else 0)


def _updated(known: Format, url: str) -> dict[str, Any]:
    """What became of one list. That one fails does not keep the others from being fetched."""
    from sluis.cli.lists_page import as_data
    from sluis.law.errors import SluisError
    from sluis.library import open_library
    from sluis.library.fetching import Fetcher
    from sluis.library.updating import update

    try:
        done = update(open_library().lists, known, datetime.now(UTC), Fetcher(known.list, plain=bool(url)), url)
    except SluisError as problem:
        words = Text(problem.message(Language.NL), problem.message(Language.EN))
        return {"list": known.list, "format": known.id, "state": None, "refused": {"code": problem.code, "message": words}}
    return {**as_data(done.version), "state": done.state, "refused": None}
