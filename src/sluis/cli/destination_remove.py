"""`sluis destination remove INDEX`: take an index of a user out of use."""

from __future__ import annotations

import click

from sluis.cli.command import Command, argument
from sluis.cli.options import language_option
from sluis.law.text import Language, Text

_WORDS = Text(
    nl="Haal een eigen index uit het gebruik. Wat u importeerde, blijft bewaard; importeer het opnieuw om het te gebruiken.",
    en="Take an index of your own out of use. What you imported is kept; import it again to use it again.",
)
_INDEX = Text(nl="INDEX", en="INDEX")
_DONE = Text(nl="Niet meer in gebruik: {id}", en="No longer in use: {id}")


@click.command("remove", cls=Command, words=_WORDS)
@argument("name", _INDEX)
@language_option
def command(*, name: str, language: Language) -> None:
    """Take the index out of use."""
    from sluis.cli.plain import plain
    from sluis.library import open_library

    open_library().indices.remove(name)
    click.echo(plain(_DONE.format(id=name).into(language)))
