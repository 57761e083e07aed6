"""`sluis screen again FILE -o HITS`: screen a file as before, search only what changed, and say what is different."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command, argument, option
from sluis.cli.options import FILE, json_option, language_option
from sluis.cli.screen_party import preset_option, setting_of
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.library.again import Again
    from sluis.library.screenings import Record
    from sluis.screening.screener import Setting
    from sluis.screening.standpoint import Happened

_WORDS = Text(
    nl="Screen een bestand opnieuw, en zeg wat er veranderde.\n\n"
    "De uitkomst is die van een volledige screening. Alleen wat sinds de vorige keer veranderde, wordt gezocht: partijen,"
    " vermeldingen en vrijgaven. Elke verandering wordt bewaard, ook een treffer die verdween. De eerste keer valt er niets te"
    " vergelijken.\n\n"
    "Afsluitcode: als sluis screen.",
    en="Screen a file again, and say what changed.\n\n"
    "The result is that of a full screening. Only what changed since the last time is searched: parties, entries and"
    " clearances. Every change is kept, also a hit that vanished. The first time there is nothing to compare with.\n\n"
    "Exit status: as sluis screen.",
)
_OUTPUT = Text(nl="Schrijf de uitkomst van elke rij hier, als CSV.", en="Write the outcome of each row here, as CSV.")
_SERIES = Text(
    nl="De naam waaronder screenings worden vergeleken; anders de naam van het bestand.",
    en="The name under which screenings are compared; otherwise the name of the file.",
)
_NAME = Text(nl="NAAM", en="NAME")
_FIRST = Text(
    nl="De eerste screening onder ‘{series}’: er is niets om mee te vergelijken.",
    en="The first screening under ‘{series}’: there is nothing to compare with.",
)
_COMPARED = Text(
    nl="Vergeleken met ‘{series}’ van {moment} (gezocht: {searched} van {parties} partijen):",
    en="Compared with ‘{series}’ of {moment} (searched: {searched} of {parties} parties):",
)
_NOTHING = Text(nl="  niets veranderd", en="  nothing changed")
_MORE = Text(
    nl="  … en nog {number}. Toon ze alle met: sluis screen changes {series}",
    en="  … and {number} more. Show them all with: sluis screen changes {series}",
)
_SHOWN = 20


@click.command("again", cls=Command, words=_WORDS)
@argument("file", FILE)
@option("-o", "--output", takes=FILE, words=_OUTPUT, required=True)
@option("--series", takes=_NAME, words=_SERIES, default="")
@preset_option
@json_option()
@language_option
@click.pass_context
def command(ctx: click.Context, /, *, file: str, output: str, as_json: bool, language: Language, **how: str) -> None:
    """Screen a file again, and leave with its status."""
    from sluis.cli.files import readable_file
    from sluis.cli.screen_file import Shown, status_of
    from sluis.library import open_library
    from sluis.library.again import Rescreening

    source, setting, library = readable_file(file), setting_of(how["preset"]), open_library()
    run = Rescreening(setting, language, library.screenings, library.index_folder, how["series"] or source.name)
    with Shown(language) as shown:
        found = run.run(source, Path(output), datetime.now(UTC), shown.tell_of)
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json({**_data(found.record), "compared_with": found.former and found.former.at.isoformat()}, language)
    else:
        from sluis.cli.plain import plain

        click.echo("\n".join(map(plain, _lines(found, output, setting, language))))
    ctx.exit(status_of(Counter(found.record.results)))


def _data(record: Record) -> dict[str, object]:
    about = {name: getattr(record, name) for name in record.__struct_fields__ if name != "previous"}
    return about | {"at": record.at.isoformat()}


def _lines(found: Again, output: str, setting: Setting, language: Language) -> Iterator[str]:
    from sluis.cli.screen_file import result_lines

    record = found.record
    yield from result_lines(Counter(record.results), output, setting, language)
    if found.former is None:
        yield _FIRST.format(series=record.series).into(language)
        return
    moment = f"{found.former.at:%Y-%m-%d %H:%M} UTC"
    about = {"series": record.series, "moment": moment, "searched": found.searched, "parties": record.parties}
    yield _COMPARED.format(**about).into(language)
    yield from change_lines(record.changes[:_SHOWN], language)
    if not record.changes:
        yield _NOTHING.into(language)
    if (more := len(record.changes) - _SHOWN) > 0:
        yield _MORE.format(number=more, series=record.series).into(language)


def change_lines(changes: tuple[Happened, ...], language: Language) -> Iterator[str]:
    """What changed, a line each."""
    from sluis.cli.screen_change_words import CHANGES, causes

    for one in changes:
        scores = " → ".join("–" if score is None else f"{score:.3f}" for score in (one.was, one.now))
        said = f"{CHANGES[one.change].into(language)} ({causes(one).into(language)})"
        yield f"  {one.party}: {one.listed_name} ({one.list}:{one.entry}) {scores} {said}"
