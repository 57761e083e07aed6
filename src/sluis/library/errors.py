"""What can be wrong with the folder of imported files, or with what is asked of it.

InputError
├── DatasheetError            S180  a data sheet that cannot be read
└── LibraryError              S360
    ├── ClosedLibraryError    S361  the folder cannot be read or written
    ├── NotImportedError      S362  no text for that day
    ├── NoCommonLanguageError S364  texts of two days, in two languages
    ├── OneTextError          S365  one text for two days between which the list changed
    ├── NoSuchListError       S366  no such list, or no such version of it
    ├── FetchError            S367  a list could not be fetched from its source
    ├── NoSuchClearanceError  S392  no such clearance (`clearances`)
    ├── NeverScreenedError    S397  nothing was screened under that name (`screenings`)
    ├── OtherVersionError     S401  what another version kept of a screening (`screenings`)
    └── BusyError             S398  another run writes to the same place (`lock`)
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


class DatasheetError(InputError):
    """A data sheet that cannot be read."""

    code = "S180"
    words = Text(
        nl="{file}: {problem} Geef een gegevensblad als tekst, PDF of DOCX.",
        en="{file}: {problem} Give a data sheet as text, PDF or DOCX.",
    )


class NoCommonLanguageError(LibraryError):
    """The texts of two days were imported in two languages, and cannot be compared."""

    code = "S364"
    words = Text(
        nl="De officiële teksten van {days} zijn in verschillende talen geïmporteerd. Importeer ze in dezelfde taal.",
        en="The official texts of {days} were imported in different languages. Import them in the same language.",
    )


class OneTextError(LibraryError):
    """One text stands for both days, although the list changed between them."""

    code = "S365"
    words = Text(
        nl="Tussen deze dagen is de lijst gewijzigd, maar voor beide dagen is alleen de tekst van {day} geïmporteerd."
        " Importeer ook een tekst van na de wijziging (uiterlijk {last}): sluis annex import FILE",
        en="The list changed between these days, but for both only the text of {day} has been imported."
        " Import a text from after the change as well (of {last} at the latest): sluis annex import FILE",
    )


class NoSuchListError(LibraryError):
    """No list of parties, or no version of it, has that name."""

    code = "S366"
    words = Text(
        nl="De lijst of versie ‘{list}’ is niet geïmporteerd. Bekijk wat er is met: sluis lists status --all",
        en="The list or version ‘{list}’ has not been imported. See what there is with: sluis lists status --all",
    )


class FetchError(LibraryError):
    """A list could not be fetched from its source."""

    code = "S367"
    words = Text(
        nl="{list}: ophalen van {url} is niet gelukt ({reason}). De lijst in gebruik blijft gelden. Probeer het later, of haal"
        " het bestand zelf op en importeer het met: sluis lists import FILE",
        en="{list}: fetching {url} failed ({reason}). The list in use stays. Try again later, or fetch the file yourself and"
        " import it with: sluis lists import FILE",
    )
