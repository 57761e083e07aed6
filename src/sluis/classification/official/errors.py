"""What can be wrong with a file that should be an official text. Such a file is refused whole.

InputError
└── OfficialTextError             S350  file, problem and remedy
    ├── TooLargeTextError         S351
    ├── DangerousTextError        S352  entities, or nested too deep
    ├── BrokenTextError           S353  cut off, or not well-formed
    └── NoTextError               S354  another format, or nothing that is a text
"""

from __future__ import annotations

from sluis.law.errors import InputError
from sluis.law.text import Text


class OfficialTextError(InputError):
    """A file that cannot be used as an official text."""

    code = "S350"
    words = Text(nl="{file}: {problem} {remedy}", en="{file}: {problem} {remedy}")


class TooLargeTextError(OfficialTextError):
    """A file above the limit."""

    code = "S351"
    words = Text(
        nl="{file} is {size} bytes; een officiële tekst is ten hoogste {most}. Kies het bestand van één handeling.",
        en="{file} is {size} bytes; an official text is at most {most}. Choose the file of a single act.",
    )


class DangerousTextError(OfficialTextError):
    """A file with what no official text has: entities of its own, or elements nested without end."""

    code = "S352"
    words = Text(
        nl="{file}: {problem} Zulke bestanden kunnen een computer schaden en worden niet gelezen."
        " Haal de tekst opnieuw op bij EUR-Lex.",
        en="{file}: {problem} Such files can harm a computer and are not read. Fetch the text from EUR-Lex again.",
    )


class BrokenTextError(OfficialTextError):
    """A file that stops halfway, or is damaged."""

    code = "S353"
    words = Text(
        nl="{file}, regel {line}: het bestand is afgebroken of beschadigd ({problem}). Haal het opnieuw op.",
        en="{file}, line {line}: the file is cut off or damaged ({problem}). Fetch it again.",
    )


class NoTextError(OfficialTextError):
    """Another kind of file."""

    code = "S354"
    words = Text(
        nl="{file}: {problem} Geef de tekst zelf: Formex 4 (XML), XHTML of HTML van EUR-Lex, of de open JSON van bijlage I.",
        en="{file}: {problem} Give the text itself: Formex 4 (XML), XHTML or HTML of EUR-Lex, or the open JSON of Annex I.",
    )
