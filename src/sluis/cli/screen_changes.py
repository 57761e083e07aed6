"""`sluis screen changes SERIES`: what changed from screening to screening, as it was put on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command, argument
from sluis.cli.options import json_option, language_option
from sluis.cli.screen_again import change_lines
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sluis.library.screenings import Record

_WORDS = Text(
    nl="Toon wat er van screening tot screening veranderde, de laatste eerst: treffers die kwamen, veranderden en verdwenen, en"
    " vrijgaven die kwamen en vervielen.",
    en="Show what changed from screening to screening, the last first: hits that came, changed and vanished, and"
    " clearances that came and lapsed.",
)
_SERIES = Text(nl="NAAM", en="NAME")
_OF = Text(
    nl="{moment}: {parties} partijen, {changes} veranderingen (index {index})",
    en="{moment}: {parties} parties, {changes} changes (index {index})",
)


@click.command("changes", cls=Command, words=_WORDS)
@argument("series", _SERIES)
@json_option()
@language_option
def command(*, series: str, as_json: bool, language: Language) -> None:
    """Show what is on record."""
    from sluis.library import open_library

    records = list(open_library().screenings.records(series))
    if as_json:
        from sluis.cli.json_output import echo_json

        echo_json(records, language)
    else:
        from sluis.cli.plain import plain

        click.echo("\n".join(plain(line) for one in records for line in _lines(one, language)))


def _lines(record: Record, language: Language) -> Iterator[str]:
    about = {"parties": record.parties, "changes": len(record.changes), "index": record.index[:12]}
    yield _OF.format(moment=f"{record.at:%Y-%m-%d %H:%M} UTC", **about).into(language)
    yield from change_lines(record.changes, language)
