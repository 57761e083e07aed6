"""Data about countries that show no war and no corruption anywhere, and nothing else: for tests that are about the law."""

from __future__ import annotations

from datetime import date

from sluis.destinations import Dimension, Profile
from sluis.destinations.dimensions import DIMENSIONS
from sluis.destinations.model import Flag
from sluis.knowledge.entry import Words

_CALM = ("conflict", "corruption")


class Calm:
    """Every country is calm, and of its people nothing is known."""

    digest = "calm"

    def profile(self, country: str, on: date) -> Profile:
        return Profile(
            country=country,
            name=Words(nl=country, en=country),
            as_of=on,
            legal_facts=(),
            dimensions=tuple(
                Dimension(name, "low", 1.0, 0.0, 2.0, 1, 1.0, 1, 1, on.year - 1, (), (), ())
                if name in _CALM
                else Dimension(name, "insufficient_data", None, None, None, None, 0.0, 0, 1, None, (), (), ())
                for name in DIMENSIONS
            ),
            flag=Flag("insufficient_data", ()),
            misuse=(),
            context=(),
            remarks=(),
            digest=self.digest,
        )


CALM = Calm()
