"""The official texts that a user imported: each under the digest of its file, found by the day it applies from."""

from __future__ import annotations

import re
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

_UNDATED = "undated"
_BUNDLE = re.compile(rf"([0-9a-f]{{64}})_([0-9]+)_([0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}|{_UNDATED})")
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

    def __str__(self) -> str:
        return "_".join(self)


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
        kept = _Name(text.digest, str(READER), str(text.day or _UNDATED))
        files = {_SOURCE: content, _TEXT: msgspec.json.encode(text), _ABOUT: msgspec.json.encode(about)}
        self._shelf.put(str(kept), files)
        for other in self._names():
            if other != kept and other.digest == kept.digest:
                self._shelf.remove(str(other))
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
                return msgspec.json.decode(self._shelf.read(str(name), _TEXT), type=OfficialText)
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

    def _names(self) -> Iterator[_Name]:
        return (_Name(*found.groups()) for name in self._shelf.names() if (found := _BUNDLE.fullmatch(name)))

    def _kept(self) -> Iterator[tuple[_Name, Imported]]:
        for name in self._names():
            try:
                current = self._read_by_today(name)
                yield current, msgspec.json.decode(self._shelf.read(str(current), _ABOUT), type=Imported)
            except IntegrityError:
                # A bundle that another process replaces by its next version is gone, not damaged.
                if str(name) in self._shelf.names():
                    raise

    def _read_by_today(self, name: _Name) -> _Name:
        """The bundle, made anew from the file that was kept where an older reader made it."""
        if name.reader == str(READER):
            return name
        about = msgspec.json.decode(self._shelf.read(str(name), _ABOUT))
        day = None if name.day == _UNDATED else date.fromisoformat(name.day)
        self.put(self._shelf.read(str(name), _SOURCE), about["file"], day)
        return name._replace(reader=str(READER))


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
