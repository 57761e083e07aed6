"""Asking a person something in a terminal, in one language, until the answer is understood."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import click

from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from sluis.law.text import Language

Understand: TypeAlias = "Callable[[str], object]"
REFUSED = object()
"""What an answer that is not understood amounts to."""

YES_WORDS = {"yes", "y", "ja", "j", "true"}
NO_WORDS = {"no", "n", "nee", "false"}
UNKNOWN_WORDS = {"unknown", "u", "onbekend", "o", "?", ""}

TRUTH = Text(nl="ja, nee of onbekend", en="yes, no or unknown")
OPTION = Text(nl="{options}, of onbekend", en="{options}, or unknown")
_NOT_UNDERSTOOD = Text(nl="Dat begrijp ik niet. Verwacht: {expected}.", en="I do not understand. Expected: {expected}.")
_NOT_A_NAME = Text(nl="Dat is geen naam. Schrijf wie het is, of niets.", en="That is no name. Write who it is, or nothing.")
_WHEN = Text(nl="Op welke dag? (JJJJ-MM-DD)", en="On which day? (YYYY-MM-DD)")


class Dialogue:
    """A conversation in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def say(self, text: Text) -> str:
        """The words in the language of the conversation."""
        return text.into(self.language)

    def tell(self, text: Text) -> None:
        """Print a sentence."""
        click.echo(self.say(text))

    def prompt(self, text: str) -> str:
        """What somebody types after `text`."""
        said: str = click.prompt(f"{text} >".lstrip(), default="", show_default=False, prompt_suffix=" ")
        return said

    def until(self, expected: Text, understand: Understand, unknown: Collection[str] = UNKNOWN_WORDS) -> object | None:
        """What somebody means, asked again until it is understood; None where that is *unknown*."""
        while True:
            said = self.prompt("").strip()
            if said.lower() in unknown:
                return None
            value = understand(said)
            if value is not REFUSED:
                return value
            self.tell(_NOT_UNDERSTOOD.format(expected=expected))

    def truth(self) -> object | None:
        """`yes` or `no`; None for unknown."""
        return self.until(TRUTH, truth_in)

    def option(self, options: tuple[str, ...]) -> object | None:
        """One of some words; None for unknown."""
        expected = OPTION.format(options=", ".join(options))
        return self.until(expected, lambda said: said if said in options else REFUSED)

    def name(self, question: Text) -> str | None:
        """Who somebody is; None where nobody is named."""
        while True:
            said = self.prompt(self.say(question)).strip()
            if said.lower() in UNKNOWN_WORDS:
                return None
            if said.lower() not in YES_WORDS | NO_WORDS:
                return said
            self.tell(_NOT_A_NAME)

    def day(self) -> date:
        """A day, asked again until it is one."""
        while True:
            try:
                return date.fromisoformat(self.prompt(self.say(_WHEN)).strip())
            except ValueError:
                continue


def truth_in(said: str) -> object:
    """`yes`, `no`, or refused."""
    word = said.lower()
    return "yes" if word in YES_WORDS else "no" if word in NO_WORDS else REFUSED
