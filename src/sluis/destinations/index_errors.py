"""What can be wrong with an index that a user imports. A file with one wrong row is refused whole.

InputError
└── IndexRefusedError         S503  an index that cannot be relied upon
    ├── IndexColumnError      S504  a column that the mapping names is not there
    ├── IndexRowError         S505  a row that cannot be read
    ├── FewFiguresError       S506  too few figures, or all the same
    ├── ReservedNameError     S507  the name is that of figures of Sluis, or no name
    ├── MappingScaleError     S508  the ends of the scale or the years are the wrong way round
    └── NoSuchIndexError      S509  no such index was imported, or it has no address
"""

from __future__ import annotations

from sluis.law.errors import InputError
from sluis.law.text import Text


class IndexRefusedError(InputError):
    """An index that cannot be relied upon."""

    code = "S503"
    words = Text(
        nl="{file}: dit is geen CSV-bestand in UTF-8 dat Sluis kan lezen ({reason}). Er is niets overgenomen.",
        en="{file}: this is no CSV file in UTF-8 that Sluis can read ({reason}). Nothing was taken over.",
    )


class IndexColumnError(IndexRefusedError):
    """A column that the mapping names is not there."""

    code = "S504"
    words = Text(
        nl="{file}: de kolom ‘{column}’ uit de mapping ontbreekt. Kolommen in het bestand: {known}.",
        en="{file}: the column ‘{column}’ of the mapping is not there. Columns in the file: {known}.",
    )


class IndexRowError(IndexRefusedError):
    """A row that cannot be read."""

    code = "S505"
    words = Text(
        nl="{file}, regel {line}: {problem} Er is niets overgenomen.",
        en="{file}, line {line}: {problem} Nothing was taken over.",
    )


class FewFiguresError(IndexRefusedError):
    """Too few figures for a scale."""

    code = "S506"
    words = Text(
        nl="{file}: {countries} landen met een cijfer in de jaren van de mapping. Nodig zijn er {least}, met"
        " verschillende cijfers.",
        en="{file}: {countries} countries with a figure in the years of the mapping. There must be {least}, with"
        " figures that differ.",
    )


class ReservedNameError(IndexRefusedError):
    """The name of an index is taken, or is none."""

    code = "S507"
    words = Text(
        nl="De naam ‘{id}’ kan niet: die is van cijfers van Sluis, of bestaat niet uit 2 tot 32 kleine letters, cijfers en _.",
        en="The name ‘{id}’ cannot be used: figures of Sluis have it, or it is not 2 to 32 small letters, digits and _.",
    )


class MappingScaleError(IndexRefusedError):
    """The ends of the scale or the years are the wrong way round."""

    code = "S508"
    words = Text(
        nl="In de mapping moet {low} kleiner zijn dan {high}.",
        en="In the mapping {low} must be smaller than {high}.",
    )


class NoSuchIndexError(IndexRefusedError):
    """No index of that name was imported, or it has no address."""

    code = "S509"
    words = Text(
        nl="De index ‘{id}’ is niet geïmporteerd, of de mapping noemt geen adres (url).",
        en="The index ‘{id}’ was not imported, or its mapping names no address (url).",
    )
