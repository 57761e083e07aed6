"""What can be wrong with a file that should be a list of parties. Such a file is refused whole.

InputError
└── ListFileError                 S370  file, problem and remedy
    ├── TooLargeListError         S371
    ├── DangerousListError        S372  entities, a document type, compressed without end
    ├── BrokenListError           S373  cut off, or damaged
    ├── UnknownListError          S374  another format, or one that does not show which list it is
    ├── RecodedListError          S375  letters were lost on the way
    ├── EmptyListError            S376
    ├── MiscountedListError       S377  it holds another number of entries than it says
    ├── FewerEntriesError         S378  much smaller than the list in use
    └── ListEntryError            S379  an entry that cannot be what it says
"""

from __future__ import annotations

from sluis.law.errors import InputError
from sluis.law.text import Text

ANEW = Text(nl="Haal het bestand opnieuw op bij de bron.", en="Fetch the file from its source again.")


class ListFileError(InputError):
    """A file that cannot be used as a list of parties."""

    code = "S370"
    words = Text(nl="{file}: {problem} {remedy}", en="{file}: {problem} {remedy}")


class TooLargeListError(ListFileError):
    """A file, or what is packed in it, above the limit."""

    code = "S371"
    words = Text(
        nl="{file} is groter dan {most} bytes, meer dan een lijst in dit formaat ooit is."
        " Haal het bestand opnieuw op bij de bron.",
        en="{file} is larger than {most} bytes, more than a list in this format ever is. Fetch the file from its source again.",
    )


class DangerousListError(ListFileError):
    """A file with what no list has: entities, a document type, or content that unpacks without end."""

    code = "S372"
    words = Text(
        nl="{file}: {problem} Zulke bestanden kunnen een computer schaden en worden niet gelezen."
        " Haal het bestand opnieuw op bij de bron.",
        en="{file}: {problem} Such files can harm a computer and are not read. Fetch the file from its source again.",
    )


class BrokenListError(ListFileError):
    """A file that stops halfway, or is damaged."""

    code = "S373"
    words = Text(
        nl="{file}, {place}: het bestand is afgebroken of beschadigd ({problem}). Haal het opnieuw op bij de bron.",
        en="{file}, {place}: the file is cut off or damaged ({problem}). Fetch it from its source again.",
    )


class UnknownListError(ListFileError):
    """A file in a format that is not known, or not the one that was expected."""

    code = "S374"
    words = Text(
        nl="{file}: {problem} Bekijk de formaten met: sluis lists formats",
        en="{file}: {problem} See the formats with: sluis lists formats",
    )


class RecodedListError(ListFileError):
    """A file in another encoding than its authority uses, or one in which letters were lost."""

    code = "S375"
    words = Text(
        nl="{file}: {problem} Namen zijn zo niet te vinden. Haal het bestand ongewijzigd op bij de bron.",
        en="{file}: {problem} Names cannot be found that way. Fetch the file from its source, unchanged.",
    )


class EmptyListError(ListFileError):
    """A file without a single entry."""

    code = "S376"
    words = Text(
        nl="{file}: er staat geen enkele partij in. Haal het bestand opnieuw op bij de bron.",
        en="{file}: there is not a single party in it. Fetch the file from its source again.",
    )


class MiscountedListError(ListFileError):
    """A file that holds another number of entries than it says itself."""

    code = "S377"
    words = Text(
        nl="{file}: het bestand zegt {declared} partijen te bevatten, maar er staan er {found} in."
        " Haal het opnieuw op bij de bron.",
        en="{file}: the file says that it holds {declared} parties, but there are {found}. Fetch it from its source again.",
    )


class FewerEntriesError(ListFileError):
    """A file much smaller than the list in use."""

    code = "S378"
    words = Text(
        nl="{file}: er staan {found} partijen in; in de lijst in gebruik staan er {before}. Dat is"
        " ten minste {share} procent minder. De lijst in gebruik blijft gelden. Klopt het, importeer dan met --accept-fewer.",
        en="{file}: there are {found} parties in it; the list in use has {before}. That is at least {share} per cent fewer."
        " The list in use stays. If this is right, import with --accept-fewer.",
    )


class ListEntryError(ListFileError):
    """An entry that cannot be what it says: without a name, or with a value of another kind."""

    code = "S379"
    words = Text(
        nl="{file}, {place}: {problem} Haal het bestand opnieuw op bij de bron, of verbeter de regel.",
        en="{file}, {place}: {problem} Fetch the file from its source again, or correct the line.",
    )
