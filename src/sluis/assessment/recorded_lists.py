"""The outcome of a screening as it was recorded, in place of the lists it came from: replay needs no index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import msgspec

from sluis.law.errors import IntegrityError
from sluis.law.text import Text
from sluis.screening.party import Party
from sluis.screening.result import Screening

_WHAT = Text(nl="De vastgelegde screening", en="The recorded screening")


@dataclass(frozen=True, eq=False)
class RecordedLists:
    """Lists of which only their digest and one outcome are known."""

    digest: str
    content: bytes

    @cached_property
    def _screening(self) -> Screening:
        return msgspec.json.decode(self.content, type=Screening)

    def look_up(self, parties: Sequence[Party], on: date, known_by: date) -> Screening:  # noqa: ARG002  (it is in the outcome)
        """The recorded outcome.

        Raises:
            IntegrityError: it is that of other parties, or of another day.
        """
        recorded = self._screening
        expected = [on, [one.digest for one in parties]]
        found = [recorded.on, [one.party.digest for one in recorded.parties]]
        if found != expected:
            raise IntegrityError(what=_WHAT, expected=expected, found=found)
        return recorded
