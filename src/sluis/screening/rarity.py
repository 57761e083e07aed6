"""How much a word says: the bits of information in meeting it in a name.

The figures are fixed, and do not come from the lists in use: a hit scores the same whatever else is listed, and in a replay.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from sluis.screening.rarity_table import COMMON
from sluis.screening.spelling import sound

_BITS: Final[dict[str, int]] = {word: bits for bits, line in COMMON.items() for word in line.split()}
# What a word that is not in the table says, by its length: short ones are met by chance.
_BY_LENGTH: Final = (0.0, 2.0, 8.0, 11.0, 12.5, 13.5, 14.0, 14.5)


@lru_cache(maxsize=1 << 17)
def bits(word: str) -> float:
    """The information in a word. "Mohammad" says 4 bits, a rare family name 15."""
    if len(word) == 1 or word.isdigit():
        return _BY_LENGTH[1] if len(word) == 1 else min(3.0 + 2.0 * len(word), 12.0)
    unknown = _BY_LENGTH[min(len(word), len(_BY_LENGTH) - 1)]
    return min(float(_BITS.get(sound(word), unknown)), unknown)
