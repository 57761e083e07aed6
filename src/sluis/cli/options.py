"""The options that commands have in common."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from sluis.cli.command import Choice, option
from sluis.cli.language import language_of
from sluis.law.errors import InputError
from sluis.law.text import Language, Text

C = TypeVar("C", bound=Callable[..., Any])


class DayError(InputError):
    """Not a day."""

    code = "S132"
    words = Text(
        nl="‘{written}’ is geen dag. Schrijf JJJJ-MM-DD, zoals 2026-01-31.",
        en="‘{written}’ is not a day. Write YYYY-MM-DD, such as 2026-01-31.",
    )


FILE = Text(nl="BESTAND", en="FILE")
DAY = Text(nl="JJJJ-MM-DD", en="YYYY-MM-DD")
AS_JSON = Text(nl="Geef het resultaat als JSON.", en="Print as JSON.")
LANGUAGE = Text(nl="Taal van de tekst; anders geldt SLUIS_LANG.", en="Language of the text; otherwise SLUIS_LANG counts.")
AS_OF = Text(
    nl="Beoordeel volgens het recht van deze dag in plaats van die in het bestand.",
    en="Assess under the law of this day instead of the file’s.",
)


def as_of_option(name: str = "as_of", *, words: Text, **rest: Any) -> Callable[[C], C]:  # noqa: ANN401
    """Add `--as-of`."""
    return option("--as-of", name, words=words, takes=DAY, **rest)


def json_option(words: Text = AS_JSON) -> Callable[[C], C]:
    """Add `--json`."""
    return option("--json", "as_json", is_flag=True, words=words)


def language_option(command: C) -> C:
    """Add `--lang nl|en`."""
    option_ = option(
        "--lang",
        "language",
        type=Choice(["nl", "en"]),
        callback=lambda ctx, _param, value: Language(value) if value else language_of(ctx),
        words=LANGUAGE,
    )
    return option_(command)


def day_of(written: str) -> date:
    """A day on the command line.

    Raises:
        DayError: it is not one.
    """
    try:
        return date.fromisoformat(written)
    except ValueError as problem:
        raise DayError(written=written) from problem
