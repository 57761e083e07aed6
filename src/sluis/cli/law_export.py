"""`sluis law export`: the law and the knowledge of this version, whole, in one file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sluis.cli.command import Command
from sluis.cli.files import bounded_bytes
from sluis.cli.options import language_option
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

if TYPE_CHECKING:
    from sluis.assessment.world import World

MOST_BYTES = 64 << 20
"""A state larger than this is refused unread."""
_WORDS = Text(
    nl="Schrijf het recht en de kennis van deze versie als één JSON-bestand, onder hun vingerafdruk. Bewaar het vóór een nieuwe"
    " versie van Sluis; daarna zegt: sluis impact --from-state STAAT, welke casussen de nieuwe versie anders beoordeelt.",
    en="Write the law and the knowledge of this version as one JSON file, under their digest. Keep it before a new version of"
    " Sluis; after that, sluis impact --from-state STATE says which cases the new version decides otherwise.",
)


class NotStateError(InputError):
    """A file that is no kept state of law and knowledge."""

    code = "S142"
    words = Text(
        nl="{file} is geen bewaarde staat van recht en kennis die deze versie kan lezen ({problem}). Maak er een met: sluis law"
        " export > staat.json",
        en="{file} is no kept state of law and knowledge that this version can read ({problem}). Make one with: sluis law"
        " export > state.json",
    )


@click.command("export", cls=Command, words=_WORDS)
@language_option
def command(*, language: Language) -> None:
    """Print the state."""
    from sluis import open_world
    from sluis.assessment.kept_world import keep

    del language  # A state has every sentence in both languages.
    click.echo(keep(open_world()))


def read_state(path: str) -> World:
    """The law and the knowledge in a file.

    Raises:
        NotStateError: it is no such file, or of a version with other tables.
        IntegrityError: it was changed.
    """
    import msgspec

    from sluis.assessment.kept_world import reopen
    from sluis.law.errors import CanonicalFormError

    content = bounded_bytes(path, MOST_BYTES, lambda file, size: NotStateError(file=file, problem=f"{size} > {MOST_BYTES}"))
    try:
        return reopen(content)
    except (msgspec.DecodeError, CanonicalFormError) as problem:
        raise NotStateError(file=path, problem=problem) from problem
