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


class IndexNotInUseError(NoSuchIndexError):
    """No index of that name is in use."""

    code = "S518"
    words = Text(
        nl="Er is geen index ‘{id}’ in gebruik. Wat in gebruik is, staat in: sluis destination sources",
        en="No index ‘{id}’ is in use. What is in use is in: sluis destination sources",
    )


class PublishedBeforeError(IndexRefusedError):
    """A day of publication that lies before the newest figures."""

    code = "S511"
    words = Text(
        nl="De mapping zegt ‘published: {published}’, maar het bestand gaat tot en met {newest}. Geef de dag waarop {newest}"
        " openbaar werd, of laat die regel weg: dan telt een jaar vanaf 1 januari erna.",
        en="The mapping says ‘published: {published}’, but the file goes up to {newest}. Give the day on which {newest} became"
        " public, or leave that line out: a year then counts from 1 January after it.",
    )


class AgainstOthersError(IndexRefusedError):
    """An index that ranks countries the other way round."""

    code = "S512"
    words = Text(
        nl="Deze index zet landen omgekeerd aan de andere cijfers van dit onderwerp (samenhang {found}). Meeste risico volgens"
        " de index: {most}; minste: {least}. Draai ‘rising’ om. Is het zo bedoeld, schrijf dan ‘against_the_others: true’.",
        en="This index ranks countries the other way round than the other figures of this dimension (correlation {found}). Most"
        " risk by the index: {most}; least: {least}. Turn ‘rising’ round. If it is really meant so, write"
        " ‘against_the_others: true’.",
    )


class TooManyIndicesError(IndexRefusedError):
    """A dimension that has as many indicators as it can have."""

    code = "S513"
    words = Text(
        nl="Dit onderwerp heeft al {most} cijfers, en meer kan niet. Haal er een weg met: sluis destination remove",
        en="This dimension has {most} figures already, and can have no more. Take one out with: sluis destination remove",
    )


class SameFiguresError(IndexRefusedError):
    """The same figures under another name."""

    code = "S514"
    words = Text(
        nl="Deze cijfers zijn al in gebruik als ‘{id}’. Twee keer tellen zij niet.",
        en="These figures are in use already as ‘{id}’. They do not count twice.",
    )


class EmptyMappingError(IndexRefusedError):
    """A mapping that does not say under which terms the figures are used."""

    code = "S515"
    words = Text(nl="Vul in de mapping ‘{field}’ in.", en="Fill in ‘{field}’ in the mapping.")


class SameColumnError(IndexRefusedError):
    """One column for two things."""

    code = "S516"
    words = Text(
        nl="In de mapping staat de kolom ‘{column}’ voor twee dingen.",
        en="In the mapping the column ‘{column}’ stands for two things.",
    )


class NoTrendError(IndexRefusedError):
    """An index under the trend."""

    code = "S517"
    words = Text(
        nl="Onder ‘trend’ kan geen index: dat onderwerp volgt uit de andere. Kies een ander onderwerp.",
        en="No index can stand under ‘trend’: that dimension follows from others. Choose another one.",
    )
