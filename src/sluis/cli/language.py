"""The language of a command: on the command line, else of the user's settings."""

from __future__ import annotations

import os
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

from sluis.law.text import Language

if TYPE_CHECKING:
    import click


def default_language() -> Language:
    """SLUIS_LANG, else the system's language where that is Dutch, else English."""
    wanted = os.environ.get("SLUIS_LANG") or os.environ.get("LC_ALL") or os.environ.get("LANG") or ""
    return Language.NL if wanted.lower().startswith("nl") else Language.EN


def chosen_language() -> Language:
    """The language on the command line, the last where it names several: help and errors need it before click reads it."""
    named = [
        word.removeprefix("--lang=") for before, word in pairwise(sys.argv) if before == "--lang" or word.startswith("--lang=")
    ]
    known = [Language(word) for word in named if word in ("nl", "en")]
    return known[-1] if known else default_language()


def language_of(ctx: click.Context) -> Language:
    """The language in which a command speaks: the object of its context, which the entry point puts there."""
    return ctx.find_object(Language) or default_language()
