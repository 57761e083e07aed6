"""Brings lists up to date from the addresses in the table of formats."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from sluis.library.errors import NoSuchListError
from sluis.library.fetching import Fetched, Fetcher
from sluis.library.lists import InUse, Lists, ListVersion, Origin
from sluis.screening.lists import FORMATS, Format, ListKind

_BINDING = {ListKind.EU, ListKind.UN, ListKind.NL}
_LAG = timedelta(days=3)
"""By how many days a source that is asked for the text of a day may lag behind."""


class State(StrEnum):
    """What became of a list."""

    NEW = "new"
    UNCHANGED = "unchanged"
    OLDER = "older"


class Updated(NamedTuple):
    """The version in use after an update, and what became of it."""

    version: ListVersion
    state: State


def formats_to_update(lists: Lists, wanted: tuple[str, ...]) -> tuple[Format, ...]:
    """The formats to fetch: those of the lists or formats that are wanted; else of the EU, UN and NL lists and of all in use.

    Of a list in use, the format in use counts; otherwise the first in the table.

    Raises:
        NoSuchListError: a list that has no address.
    """
    in_use = {one.list: one.format for one in lists.all_in_use()}
    reachable = [one for one in FORMATS if one.url]
    names = wanted or tuple(dict.fromkeys(one.list for one in reachable if one.kind in _BINDING or one.list in in_use))
    return tuple(_format(name, reachable, in_use) for name in names)


def update(lists: Lists, known: Format, now: datetime, fetcher: Fetcher, url: str = "") -> Updated:
    """Fetch a list if it changed, and put it to use; else record that it is still current.

    Raises:
        FetchError: it cannot be fetched.
        ListFileError: what was fetched is no list that can be relied upon. The list in use stays.
    """
    day = f"{(now - _LAG).date()}"
    urls = tuple(one.format(day=day) if "{day}" in one else one for one in (url or known.url, *known.beside))
    used = _used(lists, known)
    with tempfile.TemporaryDirectory(prefix="sluis-") as folder:
        fetched = _fetched(urls, used, known, fetcher, Path(folder))
        if fetched is None:
            lists.confirm(known.list, now, {})
            return Updated(_current(lists, known), State.UNCHANGED)
        days = [one.changed_on for one in fetched if one.changed_on]
        paths = [one.path for one in fetched]
        taken = lists.put(paths, now, format_id=known.id, published=max(days, default=None))
        if not taken.in_use:
            return Updated(taken.version, State.OLDER)
        lists.confirm(known.list, now, {url: one.origin for url, one in zip(urls, fetched, strict=True)})
        return Updated(taken.version, State.UNCHANGED if taken.known else State.NEW)


def _format(name: str, reachable: list[Format], in_use: dict[str, str]) -> Format:
    fits = [one for one in reachable if name in {one.id, one.list}]
    if not fits:
        raise NoSuchListError(list=name)
    return next((one for one in fits if one.id in {name, in_use.get(one.list)}), fits[0])


def _used(lists: Lists, known: Format) -> InUse | None:
    """What is in use of the list, if it is in the same format."""
    version = lists.in_use(known.list)
    return lists.used(known.list) if version is not None and version.format == known.id else None


def _fetched(
    urls: tuple[str, ...], used: InUse | None, known: Format, fetcher: Fetcher, folder: Path
) -> tuple[Fetched, ...] | None:
    """All files of the list; None where none of them changed. Where one changed, all are fetched: they belong together."""
    origins = used.origins if used else {}
    first = list(_each(urls, origins, known, fetcher, folder / "changed"))
    if all(one is None for one in first):
        return None
    if None in first:
        first = list(_each(urls, {}, known, fetcher, folder / "all"))
    return tuple(one for one in first if one is not None)


def _each(
    urls: tuple[str, ...], origins: dict[str, Origin], known: Format, fetcher: Fetcher, folder: Path
) -> Iterator[Fetched | None]:
    for number, url in enumerate(urls):
        place = folder / str(number)
        place.mkdir(parents=True)
        yield fetcher.fetch(url, origins.get(url, Origin()), known.most_bytes, place)


def _current(lists: Lists, known: Format) -> ListVersion:
    version = lists.in_use(known.list)
    if version is None:
        raise NoSuchListError(list=known.list)
    return version
