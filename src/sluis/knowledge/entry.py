"""What all shapes of the knowledge are made of: statements in both languages, first days, and who saw them."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct

from sluis.law.period import Start
from sluis.law.text import Text


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """Anything that stands in the knowledge files."""


class Words(Entry, frozen=True):
    """A statement in both languages, as the files write it."""

    nl: str
    en: str

    @property
    def text(self) -> Text:
        """The statement as the engine knows it."""
        return Text(self.nl, self.en)


class WordLists(Entry, frozen=True):
    """Short statements in both languages, one for one."""

    nl: tuple[str, ...]
    en: tuple[str, ...]


class Since(Entry, frozen=True):
    """A first day: exact (`on`), or only known not to be later (`not_after`)."""

    on: date | None = None
    not_after: date | None = None

    @property
    def start(self) -> Start:
        """The first day as the engine knows it.

        Raises:
            ValueError: neither or both days are given.
        """
        if (self.on is None) == (self.not_after is None):
            message = "give either `on` or `not_after`"
            raise ValueError(message)
        return Start.on(self.on) if self.on else Start.not_after(self.not_after)  # type: ignore[arg-type]


class Seen(Entry, frozen=True):
    """Where and when somebody saw that the value is right."""

    source: str
    on: date


Verified: TypeAlias = Seen | Literal["no"]
