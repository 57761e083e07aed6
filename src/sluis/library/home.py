"""The data folder: `SLUIS_HOME`, else the place where this platform keeps a user's data."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from sluis.assessment.world import World
    from sluis.destinations import Destinations, Profile
    from sluis.library.clearances import Clearances
    from sluis.library.indices import Indices
    from sluis.library.lists import Lists
    from sluis.library.official_texts import OfficialTexts
    from sluis.library.screenings import Screenings
    from sluis.screening.lists_in_use import ListsInUse
    from sluis.screening.owners import Owners
    from sluis.screening.party import Party
    from sluis.screening.result import Screening
    from sluis.screening.screener import Screener


MOST_DAYS: Final = 7
"""How many days a list may be old."""


@dataclass(frozen=True, eq=False)
class _Lists:
    """The lists of a library, opened when they are first asked for."""

    library: Library
    most_days: int
    may_clear: Collection[str] | None

    @property
    def digest(self) -> str:
        return self._opened.digest

    def look_up(self, parties: Sequence[Party], on: date, known_by: date) -> Screening:
        return self._opened.look_up(parties, on, known_by)

    @cached_property
    def _opened(self) -> ListsInUse:
        from sluis.library.lists_in_use import open_lists_in_use  # noqa: PLC0415  (only who screens pays for the matcher)

        return open_lists_in_use(self.library, self.most_days, self.may_clear)


@dataclass(frozen=True, eq=False)
class _Destinations:
    """The data about countries, opened when they are first asked for."""

    library: Library

    @property
    def digest(self) -> str:
        return self.library.destinations.digest

    def profile(self, country: str, on: date) -> Profile:
        return self.library.destinations.profile(country, on)


@dataclass(frozen=True)
class Library:
    """What has been imported into a folder."""

    home: Path

    @property
    def official_texts(self) -> OfficialTexts:
        """The official texts."""
        from sluis.library.official_texts import OfficialTexts  # noqa: PLC0415  (here and below: a command opens what it needs)

        return OfficialTexts(self.home / "official_texts")

    @property
    def lists(self) -> Lists:
        """The lists of parties."""
        from sluis.library.lists import Lists  # noqa: PLC0415

        return Lists(self.home / "lists")

    @property
    def clearances(self) -> Clearances:
        """The clearances of hits."""
        from sluis.library.clearances import Clearances  # noqa: PLC0415

        return Clearances(self.home / "clearances")

    @property
    def screenings(self) -> Screenings:
        """The screenings of files, with what changed between them."""
        from sluis.library.screenings import Screenings  # noqa: PLC0415

        return Screenings(self.home / "screenings")

    @property
    def indices(self) -> Indices:
        """The indices of countries that a user has a licence for."""
        from sluis.library.indices import Indices  # noqa: PLC0415

        return Indices(self.home / "indices")

    @cached_property
    def destinations(self) -> Destinations:
        """The figures of the package with the imported indices, opened when first asked for.

        Raises:
            IntegrityError: an imported index was changed since.
        """
        from sluis.destinations import packaged  # noqa: PLC0415
        from sluis.destinations.index import with_indices  # noqa: PLC0415

        return with_indices(packaged(), [one.index for one in self.indices.all_in_use()])

    @property
    def index_folder(self) -> Path:
        """Where the search indexes are."""
        return self.home / "index"

    def world(self, most_days: int = MOST_DAYS, may_clear: Collection[str] | None = None) -> World:
        """The law, the knowledge, the data about countries, and the lists in use.

        No list may be older than `most_days` where no hit is to count.

        Only clearances by those who `may_clear` hold; None: everybody may. Nothing is opened until a case asks for it.
        """
        from sluis.assessment.world import World  # noqa: PLC0415  (a library of lists need not load the engine)
        from sluis.knowledge.snapshot import packaged  # noqa: PLC0415
        from sluis.statutes import LAW  # noqa: PLC0415

        return World(LAW, packaged(), _Lists(self, most_days, may_clear), _Destinations(self))

    def screening(self) -> Screener:
        """The lists of parties in use and the concern list of Sluis, searchable; the index is made where a list changed.

        Raises:
            IntegrityError: a list was changed since it was imported.
        """
        from sluis.knowledge.snapshot import packaged  # noqa: PLC0415  (only who screens pays for knowledge and matcher)
        from sluis.library.screening import open_screener  # noqa: PLC0415
        from sluis.screening.concern import concern_list  # noqa: PLC0415

        return open_screener(self.lists, self.index_folder, concern_list(packaged()), self.screenings.indexes())

    def owners(self) -> tuple[Owners, ...]:
        """The lists in use that say who owns or controls whom.

        Raises:
            IntegrityError: a list was changed since it was imported.
        """
        from sluis.library.lists_in_use import owners_in_use  # noqa: PLC0415  (as above)

        return tuple(owners_in_use(self))


def home_folder() -> Path:
    """The folder that SLUIS_HOME names, else `sluis` in the user's data folder. It need not exist yet."""
    return Path(os.environ.get("SLUIS_HOME") or platformdirs.user_data_path("sluis", appauthor=False))


def open_library(home: Path | None = None) -> Library:
    """The library in `home`, else that of this user. Nothing is created until something is imported."""
    return Library(home or home_folder())
