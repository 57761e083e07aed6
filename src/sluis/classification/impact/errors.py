"""What can be wrong with a table of items.

InputError
└── ItemTableError           S171  place, problem and remedy
    ├── NotCsvError          S172  not UTF-8, not CSV, or without a head
    ├── UnknownColumnError   S173  a column that is none of ours, or twice the same
    ├── RaggedRowError       S174  more or fewer cells than columns
    ├── CellError            S175  a cell that cannot be what it says
    ├── DuplicateItemError   S176  an id that was used already
    └── TableTooLargeError   S177  more than is read at once
EmptyFolderError             S178  no product file in a folder
"""

from __future__ import annotations

from sluis.law.errors import InputError
from sluis.law.text import Text


class ItemTableError(InputError):
    """Something in a table of items cannot be used as it is."""

    code = "S171"


class NotCsvError(ItemTableError):
    """Not a table in CSV and UTF-8."""

    code = "S172"
    words = Text(
        nl="{file}, regel {line}: {problem} Bewaar de tabel als CSV in UTF-8, met de namen van de kolommen op de eerste regel.",
        en="{file}, line {line}: {problem} Save the table as CSV in UTF-8, with the names of the columns on the first line.",
    )


class UnknownColumnError(ItemTableError):
    """A column that is no column of a table of items, or one that stands there twice or is missing."""

    code = "S173"
    words = Text(
        nl="{file}, regel 1, kolom {column}: {problem} {remedy}",
        en="{file}, line 1, column {column}: {problem} {remedy}",
    )


class RaggedRowError(ItemTableError):
    """A row with more or fewer cells than there are columns."""

    code = "S174"
    words = Text(
        nl="{file}, regel {line}: {found} cellen, maar {wanted} kolommen. Zet een cel met een scheidingsteken erin tussen"
        " aanhalingstekens.",
        en="{file}, line {line}: {found} cells, but {wanted} columns. Put a cell with a separator in it in quotation marks.",
    )


class CellError(ItemTableError):
    """A cell that cannot have this value."""

    code = "S175"
    words = Text(
        nl="{file}, regel {line}, kolom {column} ({name}): ‘{value}’ kan hier niet. Verwacht: {expected}.",
        en="{file}, line {line}, column {column} ({name}): ‘{value}’ cannot stand here. Expected: {expected}.",
    )


class DuplicateItemError(ItemTableError):
    """Two items share an id."""

    code = "S176"
    words = Text(
        nl="{file}, regel {line}, kolom {column} (id): ‘{id}’ staat al op regel {first}. Geef elk product een eigen id.",
        en="{file}, line {line}, column {column} (id): ‘{id}’ is on line {first} already. Give every item its own id.",
    )


class TableTooLargeError(ItemTableError):
    """More than is read at once."""

    code = "S177"
    words = Text(
        nl="{file}: meer dan {most}. Verdeel de tabel over meer bestanden.",
        en="{file}: more than {most}. Divide the table over several files.",
    )


class EmptyFolderError(InputError):
    """A folder without a product file."""

    code = "S178"
    words = Text(
        nl="{folder}: hierin staat geen productbestand (product.yaml). Geef een map met productbestanden, of een CSV-bestand.",
        en="{folder}: there is no product file (product.yaml) in it. Give a folder of product files, or a CSV file.",
    )
