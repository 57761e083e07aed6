"""A file that a user wrote, in either of two notations: YAML, or JSON, which may be larger."""

from __future__ import annotations

from typing import NamedTuple

from sluis.knowledge.document import Document
from sluis.knowledge.errors import FileTooLargeError
from sluis.knowledge.strict_json import NotJsonError, read_json
from sluis.knowledge.yaml import read_yaml
from sluis.law.text import Text

MOST_BYTES = 1 << 20
MOST_YAML = 1 << 17
"""YAML takes long to read: at its densest three seconds for so much, where JSON takes two for eight times as much."""

_USE_JSON = Text(
    nl="{divide} Of schrijf het als JSON: dat mag groter zijn (ten hoogste {most} KiB).",
    en="{divide} Or write it as JSON, which may be larger (at most {most} KiB).",
)
_MEND = Text(
    nl="Als JSON is het vanaf regel {line}, kolom {column} niet te lezen. Herstel het daar: JSON mag groter zijn.",
    en="As JSON it cannot be read from line {line}, column {column}. Mend it there: JSON may be larger.",
)


class FileKind(NamedTuple):
    """A kind of file: how it is called, in general and in YAML, and what to do with one that is too large."""

    called: Text
    in_yaml: Text
    divide: Text

    def too_large(self, name: str, size: int) -> FileTooLargeError:
        """The error for a file that is too large in any notation."""
        return FileTooLargeError(file=name, size=size, what=self.called, most=MOST_BYTES >> 10, remedy=self.divide)

    def document(self, content: bytes, name: str) -> Document:
        """The document in a file, whichever of the two notations it is in.

        Args:
            content: the file's bytes: YAML 1.2 of at most `MOST_YAML` bytes, or JSON of at most `MOST_BYTES`.
            name: how to call the file in messages.

        Raises:
            InputError: with file, line, problem and remedy.
        """
        if len(content) > MOST_BYTES:
            raise self.too_large(name, len(content))
        try:
            return read_json(content, name)
        except NotJsonError as problem:
            if len(content) <= MOST_YAML:
                return read_yaml(content, name)
            remedy = _USE_JSON.format(most=MOST_BYTES >> 10, divide=self.divide)
            if content.lstrip()[:1] in (b"{", b"["):
                remedy = _MEND.format(**problem.place._asdict())
            raise FileTooLargeError(
                file=name, size=len(content), what=self.in_yaml, most=MOST_YAML >> 10, remedy=remedy
            ) from problem
