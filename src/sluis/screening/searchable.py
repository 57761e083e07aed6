"""Whether a party can be looked for: no hit says nothing of a name that would not be found if it were listed just so."""

from __future__ import annotations

from typing import Final

import numpy as np

from sluis.screening.assembly import telling_names
from sluis.screening.commonness import Common, common_words
from sluis.screening.entry import Entry, Name
from sluis.screening.names import Names
from sluis.screening.normalise import all_words, is_cut, names_in, words
from sluis.screening.party import Party
from sluis.screening.placeholder import PLACEHOLDERS
from sluis.screening.score import probabilities
from sluis.screening.threshold import THRESHOLDS, Preset

_FEW: Final = 4


def is_searchable(party: Party, preset: Preset, common: Common) -> bool:
    """Whether the party has a name, and would be found by each of its names, looked for as a whole. An empty alias is none."""
    first, *aliases = party.names
    return all(_is_searchable(one, party, preset, common) for one in (first, *(one for one in aliases if one.strip())))


def has_name(written: str) -> bool:
    """Whether a name can be looked for at all: a quick test for many, which leaves the rest of `is_searchable` out."""
    if _is_placeholder(written):
        return False
    letters = sum(len(word) for part in names_in(written) for word in words(part))
    return letters > _FEW or _is_searchable(written, Party((written,)), Preset.CAREFUL, common_words())


def _is_placeholder(name: str) -> bool:
    """Whether it stands in for a name, or is longer than what is compared."""
    return " ".join(all_words(name)) in PLACEHOLDERS or any(map(is_cut, names_in(name)))


def _is_searchable(name: str, party: Party, preset: Preset, common: Common) -> bool:
    if _is_placeholder(name):
        return False
    alone = Names.of(telling_names(Entry("itself", party.kind, (Name(name),))), common)
    likely = probabilities(np.array([alone.likeliest(Party((name,), party.kind))]))
    return float(likely[0]) >= THRESHOLDS[preset].score
