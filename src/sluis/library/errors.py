"""What can be wrong with the folder of imported files, or with what is asked of it.

InputError
└── LibraryError              S360
    ├── ClosedLibraryError    S361  the folder cannot be read or written
    └── NotImportedError      S362  no text for that day
"""

from __future__ import annotations

from sluis.law.errors import InputError
from sluis.law.text import Text


class LibraryError(InputError):
    """Something about the folder of imported files."""

    code = "S360"


class ClosedLibraryError(LibraryError):
    """The folder cannot be read or written."""

    code = "S361"
    words = Text(
        nl="De map {folder} is niet te gebruiken ({reason}). Zet SLUIS_HOME op een map waarin u mag schrijven.",
        en="The folder {folder} cannot be used ({reason}). Set SLUIS_HOME to a folder that you may write to.",
    )


class NotImportedError(LibraryError):
    """No official text of the list for that day."""

    code = "S362"
    words = Text(
        nl="Er is geen officiële tekst van bijlage I geïmporteerd die op {day} gold."
        " Importeer die met: sluis annex import FILE",
        en="No official text of Annex I that applied on {day} has been imported. Import it with: sluis annex import FILE",
    )
