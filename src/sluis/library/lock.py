"""A lock on a place that is written to: one run at a time. It ends with the run, however that ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sluis.law.text import Text
from sluis.library.errors import LibraryError


class BusyError(LibraryError):
    """Another run writes to the same place."""

    code = "S398"
    words = Text(
        nl="Een andere run schrijft al naar {file}. Wacht tot die klaar is, of geef een ander bestand.",
        en="Another run is writing to {file}. Wait until it is done, or give another file.",
    )


@contextmanager
def locked(place: Path) -> Iterator[None]:
    """Hold the lock on a place that is written to. The lock is a file beside it, which is gone afterwards.

    Raises:
        BusyError: another run holds it.
        OSError: the folder cannot be written to.
    """
    path = place.with_name(f".{place.name.lstrip('.')}.lock")
    handle = _taken(path, place)
    try:
        yield
    finally:
        # Taken away before it is let go: who opened it in between sees that it is not the file in that place any more.
        with suppress(OSError):
            path.unlink()
        os.close(handle)


def _taken(path: Path, place: Path) -> int:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(handle)
        except OSError as problem:
            os.close(handle)
            raise BusyError(file=place) from problem
        with suppress(OSError):
            if os.path.samestat(os.fstat(handle), path.stat()):
                return handle
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
