"""A folder of bundles: a bundle is a few files under one name, which are there together or not at all.

A bundle is written beside its place, forced to the disk and renamed in one step, so that a crash leaves nothing
half-written and two writers cannot meet. The list of bundles is the folder itself: there is no index to fall behind.
"""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from sluis.law.errors import IntegrityError
from sluis.library.errors import ClosedLibraryError

_DIGESTS = "digests.json"
_UNFINISHED = ".new-"
_CHUNK = 1 << 20
_ABANDONED_AFTER = 3600
"""A bundle that was begun more than this many seconds before another one is left over from a crash."""


@dataclass(frozen=True)
class Shelf:
    """The bundles in a folder."""

    folder: Path

    def put(self, name: str, files: Mapping[str, bytes | Path]) -> None:
        """Add a bundle; a path is copied. One that is there already under that name stays as it is.

        Raises:
            ClosedLibraryError: the folder cannot be written to.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            unfinished = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self.folder))
            try:
                _write(unfinished, files)
                self._move_in(unfinished, name)
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)
        except OSError as problem:
            raise ClosedLibraryError(folder=self.folder, reason=problem.strerror or problem) from problem

    def names(self) -> tuple[str, ...]:
        """The names of the bundles.

        Raises:
            ClosedLibraryError: the folder cannot be read.
        """
        try:
            return tuple(sorted(one.name for one in self.folder.iterdir() if not one.name.startswith(".")))
        except FileNotFoundError:
            return ()
        except OSError as problem:
            raise ClosedLibraryError(folder=self.folder, reason=problem.strerror or problem) from problem

    def read(self, name: str, file: str) -> bytes:
        """A file of a bundle, as it was put there.

        Raises:
            IntegrityError: it is missing, or was changed since.
        """
        path = self.folder / name / file
        try:
            digests = msgspec.json.decode((self.folder / name / _DIGESTS).read_bytes(), type=dict[str, str])
            content = path.read_bytes()
        except (OSError, msgspec.DecodeError) as problem:
            raise IntegrityError(what=path, expected=file, found=type(problem).__name__) from problem
        found, expected = hashlib.sha256(content).hexdigest(), digests.get(file, "")
        if found != expected:
            raise IntegrityError(what=path, expected=expected[:12], found=found[:12])
        return content

    def remove(self, name: str) -> None:
        """Take a bundle away, in one step for who looks on."""
        if name not in self.names():
            return
        gone = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=self.folder))
        with suppress(OSError):  # Another process may have taken it away in the meantime.
            (self.folder / name).rename(gone / name)
        shutil.rmtree(gone, ignore_errors=True)

    def _move_in(self, unfinished: Path, name: str) -> None:
        self._sweep(unfinished)
        try:
            unfinished.rename(self.folder / name)
        except OSError:
            if not (self.folder / name / _DIGESTS).is_file():
                raise
        _force(self.folder)

    def _sweep(self, unfinished: Path) -> None:
        """Clear away what crashes left behind. The age is counted from the bundle being written now."""
        now = unfinished.stat().st_mtime
        for one in self.folder.glob(f"{_UNFINISHED}*"):
            with suppress(OSError):
                if now - one.stat().st_mtime > _ABANDONED_AFTER:
                    shutil.rmtree(one)


def _write(folder: Path, files: Mapping[str, bytes | Path]) -> None:
    digests = {name: _put_file(folder / name, content) for name, content in files.items()}
    _put_file(folder / _DIGESTS, msgspec.json.encode(digests))
    _force(folder)


def _put_file(path: Path, content: bytes | Path) -> str:
    """Write a file, piece by piece, and return its digest."""
    digest = hashlib.sha256()
    with path.open("wb") as file, io.BytesIO(content) if isinstance(content, bytes) else content.open("rb") as source:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def _force(folder: Path) -> None:
    """Force the names in a folder to the disk, where the platform can do that for folders."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
