"""Where the index is kept: one file, named after what it was made from, so that it is never out of date."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from sluis.library.search.errors import NoFullTextError
from sluis.library.search.index import FORMAT, Corpus, build
from sluis.library.search.ranking import Search

_KEPT = 4
"""So many indexes stay: with and without an official text, of this version and of the one before."""


def open_search(corpus: Corpus, folder: Path | None = None) -> Search:
    """Search over a corpus: from the index in `folder`, made if it is not there; without a folder, in memory.

    A folder that cannot be written to costs time, not the answer.

    Raises:
        NoFullTextError: the SQLite of this Python cannot search text.
    """
    if folder is None:
        return Search(_in_memory(corpus))
    file = folder / f"{fingerprint(corpus)}.sqlite"
    with suppress(sqlite3.DatabaseError):
        return _opened(file)
    try:
        _write(corpus, file)
        return _opened(file)
    except (OSError, sqlite3.DatabaseError):
        return Search(_in_memory(corpus))


def fingerprint(corpus: Corpus) -> str:
    """The SHA-256 of what an index is made from, in hexadecimal."""
    whole = hashlib.sha256(str(FORMAT).encode())
    for part in corpus:
        whole.update(msgspec.json.encode(part, order="deterministic"))
    return whole.hexdigest()


def _opened(file: Path) -> Search:
    """Search from a file; a damaged one is found out here, not in the middle of an answer.

    Raises:
        sqlite3.DatabaseError: there is no such file, or it is not whole.
    """
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        _require_whole(connection)
        return Search(connection)
    except BaseException:
        connection.close()
        raise


def _require_whole(connection: sqlite3.Connection) -> None:
    (found,) = connection.execute("PRAGMA quick_check").fetchone()
    if found != "ok":
        raise sqlite3.DatabaseError(found)


def _in_memory(corpus: Corpus) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    _fill(connection, corpus)
    return connection


def _fill(connection: sqlite3.Connection, corpus: Corpus) -> None:
    try:
        connection.execute("CREATE VIRTUAL TABLE temp.trial USING fts5 (form, tokenize = 'trigram')")
    except sqlite3.OperationalError as problem:
        raise NoFullTextError(version=sqlite3.sqlite_version) from problem
    connection.execute("DROP TABLE temp.trial")
    build(connection, corpus)


def _write(corpus: Corpus, file: Path) -> None:
    """Make the index beside its place and move it there whole: nobody ever opens half of one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".", suffix=".new")
    os.close(handle)
    try:
        with closing(sqlite3.connect(name)) as connection:
            connection.execute("PRAGMA journal_mode = MEMORY")
            _fill(connection, corpus)
        Path(name).replace(file)
    finally:
        Path(name).unlink(missing_ok=True)
    _forget_old(file)


def _forget_old(newest: Path) -> None:
    others = (one for one in newest.parent.glob("*.sqlite") if one != newest)
    with suppress(OSError):
        for old in sorted(others, key=lambda one: one.stat().st_mtime, reverse=True)[_KEPT - 1 :]:
            old.unlink()
