"""Why two names were taken for one party's, and the same in words, in Dutch and in English.

An explanation compares the two names alone, so it is the same whatever else is listed, and it is made only for hits that are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from sluis.law.text import Language
from sluis.screening.entry import Entry, Kind, Name
from sluis.screening.hit import Hit, Matched, PartKind, PartMatch
from sluis.screening.index import Index
from sluis.screening.normalise import names_in
from sluis.screening.party import Party
from sluis.screening.qualifier import Reason, qualifiers

_SAME_LOSS: Final = 0.0
