"""Whether a party can be looked for: no hit says nothing of a name that would not be found if it were listed just so."""

from __future__ import annotations

from typing import Final

from sluis.screening.entry import Entry, Name
from sluis.screening.index import Index
from sluis.screening.normalise import all_words, is_cut, names_in
from sluis.screening.party import Party
from sluis.screening.threshold import THRESHOLDS, Preset

_NO_NAME: Final = frozenset(
    (
        *("unknown", "not known", "not yet known", "none", "n a", "tba", "tbc", "tbd", "to be determined", "to be confirmed"),
        *("onbekend", "nog onbekend", "niet bekend", "nog niet bekend", "geen", "nvt", "n v t", "ntb", "nader te bepalen"),
    )
)
"""What people write where they have no name yet."""


def is_searchable(party: Party, preset: Preset) -> bool:
    """Whether the party has a name, and would be found by each of its names, looked for as a whole. An empty alias is none."""
    first, *aliases = party.names
    return all(_is_searchable(one, party, preset) for one in (first, *(one for one in aliases if one.strip())))


def _is_searchable(name: str, party: Party, preset: Preset) -> bool:
    if " ".join(all_words(name)) in _NO_NAME or any(map(is_cut, names_in(name))):
        return False
    listed = Entry("itself", party.kind, (Name(name),))
    found = Index.build([listed]).rank([Party((name,), party.kind)])[0]
    return bool(found) and found[0].score >= THRESHOLDS[preset].score
