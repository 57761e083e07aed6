"""The official texts that a user imported: each under the digest of its file, found by the day it applies from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec import Struct

from sluis.classification.official import READER, Counts, LeftOut, Markup, OfficialText, read
from sluis.law.errors import IntegrityError
from sluis.library.shelf import Shelf

_SOURCE, _TEXT, _ABOUT = "source", "text.json", "about.json"


class Imported(Struct, frozen=True, kw_only=True):
    """What was imported: the file by its digest, the text in it, and what could not be read."""

    digest: str
    file: str
    celex: str
    language: str
    day: date | None
    markup: Markup
    inferred: bool
    counts: Counts
    left_out: tuple[LeftOut, ...]

    @property
    def is_control_list(self) -> bool:
        return self.counts.codes > 0


class _Name(NamedTuple):
    """The name of a bundle: what was read, by which reader, for which day."""

    digest: str
    reader: str
    day: str

    @classmethod
    def of(cls, written: str) -> _Name:
        return cls(*written.split("_", 2))


@dataclass(frozen=True)
class OfficialTexts:
    """The texts in a folder."""

    folder: Path

    @cached_property
    def _shelf(self) -> Shelf:
        return Shelf(self.folder)

    def put(self, content: bytes, name: str, day: date | None = None) -> Imported:
        """Read a file and keep it. Nothing is kept of a file that is refused.

        `day` is when the text applies from, where the file does not say so. Importing a file again changes only its day.

        Raises:
            OfficialTextError: the file is no official text.
            ClosedLibraryError: the folder cannot be written to.
        """
        text = read(content, name, day)
        about = _about(text, name)
        kept = _Name(text.digest, str(READER), str(text.day or "undated"))
        files = {_SOURCE: content, _TEXT: msgspec.json.encode(text), _ABOUT: msgspec.json.encode(about)}
        self._shelf.put("_".join(kept), files)
        for other in self._shelf.names():
            if other != "_".join(kept) and _Name.of(other).digest == text.digest:
                self._shelf.remove(other)
        return about

    def all(self) -> tuple[Imported, ...]:
        """All that was imported, control lists first, by day.

        Raises:
            IntegrityError: a file was changed since.
        """
        found = [one for _, one in self._kept()]
        return tuple(sorted(found, key=lambda one: (not one.is_control_list, one.day or date.max, one.digest)))

    def open(self, digest: str) -> OfficialText:
        """The text of a file.

        Raises:
            IntegrityError: it is not there, or was changed since.
        """
        for name, about in self._kept():
            if about.digest == digest:
                return msgspec.json.decode(self._shelf.read(name, _TEXT), type=OfficialText)
        raise IntegrityError(what=self.folder, expected=digest[:12], found="-")

    def on(self, day: date, language: str = "") -> OfficialText | None:
        """The last text of the control list that applied from `day` or before, in `language` where given; None without one.

        Between two imported texts the list may have changed without a text of it being here: compare its `day`.
        """
        fitting = [
            one
            for one in self.all()
            if one.is_control_list and one.day is not None and one.day <= day and language in {"", one.language}
        ]
        last = max(fitting, key=lambda one: (one.day, not one.inferred, one.counts.paragraphs, one.digest), default=None)
        return None if last is None else self.open(last.digest)

    def _kept(self) -> Iterator[tuple[str, Imported]]:
        for name in self._shelf.names():
            digest, reader, day = _Name.of(name)
            if reader != str(READER):
                # An older reader made it: the file itself was kept, so read it as today.
                source = self._shelf.read(name, _SOURCE)
                about = msgspec.json.decode(self._shelf.read(name, _ABOUT))
                self.put(source, about["file"], None if day == "undated" else date.fromisoformat(day))
                name = "_".join((digest, str(READER), day))  # noqa: PLW2901  (the same text under its new name)
            yield name, msgspec.json.decode(self._shelf.read(name, _ABOUT), type=Imported)


def _about(text: OfficialText, file: str) -> Imported:
    return Imported(
        digest=text.digest,
        file=file,
        celex=text.celex,
        language=text.language,
        day=text.day,
        markup=text.markup,
        inferred=text.inferred,
        counts=text.counts(),
        left_out=text.left_out,
    )
