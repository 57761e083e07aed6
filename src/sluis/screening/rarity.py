"""How much a word says: the bits of information in meeting it in a name.

The figures are fixed, and do not come from the lists in use: a hit scores the same whatever else is listed, and in a replay.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from sluis.screening.rarity_table import COMMON
from sluis.screening.spelling import sound
from sluis.screening.wording import GENERIC, PARTICLES, TITLES, WEAK

_BITS: Final[dict[str, int]] = {word: bits for bits, line in COMMON.items() for word in line.split()}
# Chinese and Korean given names are made of few syllables, so that many are met by chance.
_ONSET: Final = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_RIME: Final = "(?:[aeiou]|ai|ao|ei|ou|ia|ie|iu|ua|uo|ui|ue|iao|uai|ya|ye|yo|yu|ae|eo|eu|oe|wa|wo|yeo)(?:ng?|k|l|m|p|t)?"
_SYLLABLES: Final = re.compile(f"^{_ONSET}{_RIME}(?:({_ONSET}{_RIME}))?$")
_ONE_SYLLABLE: Final = 9.0
_TWO_SYLLABLES: Final = 11.5
_GENERIC: Final = 6.0
_FORM: Final = 1.5
_WEAK: Final = (WEAK | TITLES | PARTICLES) - GENERIC
# What a word that is not in the table says, by its length: short ones are met by chance.
_BY_LENGTH: Final = (0.0, 2.0, 8.0, 11.0, 12.5, 13.5, 14.0, 14.5)


@lru_cache(maxsize=1 << 17)
def bits(word: str) -> float:
    """The information in a word. "Mohammad" says 4 bits, a rare family name 15."""
    if len(word) == 1 or word.isdigit():
        return _BY_LENGTH[1] if len(word) == 1 else min(3.0 + 2.0 * len(word), 12.0)
    if word in _WEAK:
        return _FORM
    unknown = _BY_LENGTH[min(len(word), len(_BY_LENGTH) - 1)]
    syllables = _SYLLABLES.match(word)
    if syllables:
        unknown = min(unknown, _TWO_SYLLABLES if syllables.group(1) else _ONE_SYLLABLE)
    if word in GENERIC:
        unknown = min(unknown, _GENERIC)
    return min(float(_BITS.get(sound(word), unknown)), unknown)


def weight(bits_of: NDArray[np.float32]) -> NDArray[np.float32]:
    """How far a word counts as a whole word: an initial or a form of company counts for less."""
    share: NDArray[np.float32] = np.clip((bits_of - np.float32(1.0)) / np.float32(4.0), np.float32(0.05), np.float32(1.0))
    return share
