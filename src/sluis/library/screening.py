"""The search index over the lists in use and the concern list: one file, named after what it was made from.

It is made when it is first needed, so it is never out of date; it is opened as a memory map that processes share, and
moved into its place whole.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from importlib.metadata import version as version_of
from importlib.resources import files
from pathlib import Path

import msgspec

from sluis.library.kept_index import kept_index
from sluis.library.lists import InUse, Lists, ListVersion
from sluis.screening import store
from sluis.screening.assembly import Held
from sluis.screening.concern import LIST, ConcernList
from sluis.screening.entry import Entry
from sluis.screening.index import Index
from sluis.screening.lists import BY_ID, READER
from sluis.screening.screener import ScreenedList, Screener


def open_screener(lists: Lists, folder: Path, concerns: ConcernList | None = None, kept: Collection[str] = ()) -> Screener:
    """The lists in use and the concern list, searchable: from the index in `folder`, made if it is not there.

    Old indexes go in the end, except those with a digest among `kept`.

    A folder that cannot be written to costs time, not the answer.

    Raises:
        IntegrityError: a list was changed since it was imported.
        ClosedLibraryError: the folder of lists cannot be read.
    """
    versions = lists.all_in_use()
    described = (*(_described(lists, one) for one in versions), *([built_in(concerns)] if concerns else []))
    key = fingerprint(versions, concerns)
    index, digest = kept_index(folder, key, lambda: Index.of_lists(_contents(lists, versions, concerns)), kept)
    return Screener(index, described, digest)


def fingerprint(versions: Sequence[ListVersion], concerns: ConcernList | None = None) -> str:
    """What an index of these versions and concerns is made from and by, as SHA-256 in hexadecimal."""
    made_from = sorted((*msgspec.structs.astuple(held_of(one)), one.format, one.kind) for one in versions)
    beside = concerns and concerns.held
    return hashlib.sha256(msgspec.json.encode([made_from, beside, READER, maker()])).hexdigest()


def built_in(concerns: ConcernList) -> ScreenedList:
    """The concern list as a list that parties are screened against. Its day is the last on which somebody looked."""
    return ScreenedList(
        id=LIST,
        format="",
        kind=concerns.kind,
        published=concerns.seen_on,
        current_on=concerns.seen_on,
        entries=len(concerns.entries),
        digest=concerns.digest,
    )


def _contents(
    lists: Lists, versions: Sequence[ListVersion], concerns: ConcernList | None
) -> Iterator[tuple[Held, Iterable[Entry]]]:
    yield from ((held_of(one), listed(lists, one)) for one in versions)
    if concerns:
        yield concerns.held, concerns.entries


def listed(lists: Lists, version: ListVersion) -> Iterator[Entry]:
    """The entries of a version that are listed: not those that are there for their interests only.

    Only some formats hold such entries. In the others, no listing means that none was stated.
    """
    beyond = BY_ID[version.format].holds_unlisted
    return (one for one in lists.entries(version) if one.listings or not beyond)


@cache
def maker() -> str:
    """The code that makes an index, and what it leans on: what another one made is made anew."""
    content = hashlib.sha256()
    for one in sorted(files("sluis.screening").iterdir(), key=lambda one: one.name):
        if one.name.endswith(".py"):
            content.update(one.name.encode() + b"\0" + one.read_bytes())
    for part in (store.MAGIC.decode(), version_of("sluis"), version_of("anyascii"), unicodedata.unidata_version):
        content.update(part.encode() + b"\0")
    return content.hexdigest()


def held_of(version: ListVersion) -> Held:
    """How an index records that it holds a version of a list."""
    return Held(version.list, str(version.published or ""), version.digest)


def _described(lists: Lists, version: ListVersion) -> ScreenedList:
    used = lists.used(version.list)
    used = used if used.digest == version.digest else InUse(digest=version.digest)  # Swapped in the meantime.
    return ScreenedList(
        id=version.list,
        format=version.format,
        kind=version.kind,
        published=version.published,
        current_on=used.current_on(version),
        entries=version.entries,
        digest=version.digest,
    )
