"""The profiles of countries as they were recorded, in place of the data they came from: replay needs none."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from sluis.destinations import Profile
from sluis.law.errors import IntegrityError
from sluis.law.text import Text

if TYPE_CHECKING:
    from datetime import date

_WHAT = Text(nl="De vastgelegde gegevens over landen", en="The recorded data about countries")


@dataclass(frozen=True, eq=False)
class RecordedDestinations:
    """Data of which only their digest and some profiles are known."""

    digest: str
    content: bytes

    @cached_property
    def _profiles(self) -> dict[tuple[str, date], Profile]:
        recorded = msgspec.json.decode(self.content, type=tuple[Profile, ...])
        return {(one.country, one.as_of): one for one in recorded}

    def profile(self, country: str, on: date) -> Profile:
        """The recorded profile.

        Raises:
            IntegrityError: it is that of another country, or of another day.
        """
        recorded = self._profiles.get((country, on))
        if recorded is None:
            raise IntegrityError(what=_WHAT, expected=f"{country} {on}", found=[one for one, _ in self._profiles])
        return recorded
