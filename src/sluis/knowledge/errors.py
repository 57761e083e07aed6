"""What can be wrong with a file that people write, and with the knowledge files in particular.

InputError
├── FileTooLargeError         S131  above the limit of its notation
└── DocumentError             file, line, field, problem and remedy
    ├── YamlError             S101  not YAML as Sluis reads it
    ├── WrongTypeError        S102  a value of another kind was expected
    ├── UnknownKeyError       S103
    ├── MissingKeyError       S104
    └── NotAllowedError       S105  the right kind of value, but not one of those allowed

SluisError
└── KnowledgeError            S200  a dated fact or figure is not fit to be used
    ├── MissingFileError      S201
    └── UnknownFileError      S202
"""

from __future__ import annotations

from sluis.law.errors import InputError, SluisError
from sluis.law.text import Text


class FileTooLargeError(InputError):
    """A file above the limit of its notation."""

    code = "S131"
    words = Text(
        nl="{file} is {size} bytes; {what} is ten hoogste {most} KiB. {remedy}",
        en="{file} is {size} bytes; {what} is at most {most} KiB. {remedy}",
    )


class DocumentError(InputError):
    """A file that somebody wrote cannot be used as it is. The data are file, line, column, field and more."""

    words = Text(
        nl="{file}, regel {line}, {field}: {problem} {remedy}",
        en="{file}, line {line}, {field}: {problem} {remedy}",
    )


class YamlError(DocumentError):
    """The file is not YAML as Sluis reads it."""

    code = "S101"
    words = Text(
        nl="{file}, regel {line}: {problem} {remedy}",
        en="{file}, line {line}: {problem} {remedy}",
    )


class WrongTypeError(DocumentError):
    """A value of another kind was expected."""

    code = "S102"
    words = Text(
        nl="{file}, regel {line}, {field}: hier hoort {expected}, maar er staat {found}.",
        en="{file}, line {line}, {field}: expected {expected}, but found {found}.",
    )


class UnknownKeyError(DocumentError):
    """A key that does not belong here."""

    code = "S103"
    words = Text(
        nl="{file}, regel {line}, {field}: de sleutel ‘{key}’ hoort hier niet. {remedy}",
        en="{file}, line {line}, {field}: the key ‘{key}’ does not belong here. {remedy}",
    )


class MissingKeyError(DocumentError):
    """A key that has to be there."""

    code = "S104"
    words = Text(
        nl="{file}, regel {line}, {field}: de sleutel ‘{key}’ ontbreekt. Voeg hem toe.",
        en="{file}, line {line}, {field}: the key ‘{key}’ is missing. Add it.",
    )


class NotAllowedError(DocumentError):
    """The right kind of value, but not one of those allowed."""

    code = "S105"
    words = Text(
        nl="{file}, regel {line}, {field}: {found} kan hier niet. {remedy}",
        en="{file}, line {line}, {field}: {found} cannot stand here. {remedy}",
    )


class KnowledgeError(SluisError):
    """A dated fact or figure is not fit to be used."""

    code = "S200"
    exit_status = 2
    words = Text(nl="{problem} {remedy}", en="{problem} {remedy}")


class MissingFileError(KnowledgeError):
    """A part of the knowledge is not there."""

    code = "S201"
    words = Text(
        nl="Het kennisbestand {file} ontbreekt. Installeer Sluis opnieuw, of zet het bestand terug.",
        en="The knowledge file {file} is missing. Install Sluis anew, or put the file back.",
    )


class UnknownFileError(KnowledgeError):
    """A file among the knowledge files that nothing reads."""

    code = "S202"
    words = Text(
        nl="Het kennisbestand {file} hoort bij geen tabel. Verplaats het of geef het de naam van zijn tabel.",
        en="The knowledge file {file} belongs to no table. Move it, or give it the name of its table.",
    )
