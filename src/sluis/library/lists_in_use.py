"""Everything in use to hold parties against: the lists, the clearances that stand, and data on who owns whom."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from sluis.library.kept_index import kept_index
from sluis.library.screening import fingerprint, held_of
from sluis.screening.index import Index
from sluis.screening.lists import BY_ID
from sluis.screening.lists_in_use import ListsInUse
from sluis.screening.owners import Owners

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sluis.library.home import Library
    from sluis.library.lists import Lists, ListVersion
    from sluis.screening.entry import Entry


def open_lists_in_use(library: Library, most_days: int, may_clear: Collection[str] | None) -> ListsInUse:
    """The lists in use, with the clearances and the data on owners of the library; a list may be `most_days` old.

    Only clearances by those who `may_clear` hold; None: everybody may.

    Raises:
        IntegrityError: a list or a clearance was changed since it was recorded.
    """
    return ListsInUse(library.screening(), most_days, library.clearances.all_standing(may_clear), library.owners())


def owners_in_use(library: Library) -> Iterator[Owners]:
    """The lists in use that hold parties for their interests in others, each with an index of those parties."""
    lists = library.lists
    for version in lists.all_in_use():
        if BY_ID[version.format].holds_unlisted:
            made = partial(Index.build, _related(lists, version), held_of(version))
            index, _ = kept_index(library.home / "owners" / version.list, fingerprint([version]), made)
            if len(index):
                yield Owners(index, version.published)


def _related(lists: Lists, version: ListVersion) -> Iterator[Entry]:
    """The entries that hold or are held."""
    related = {name for one in lists.entries(version) for held in one.interests for name in (held.owner, held.owned)}
    yield from (one for one in lists.entries(version) if one.id in related)
