"""From agreement to a score between 0 and 1."""

from __future__ import annotations

from typing import Final

import numpy as np

from sluis.screening.compare import Agreement
from sluis.screening.vocabulary import Floats

ASKED_ALONE: Final = 0.7
LISTED_ALONE: Final = 0.15
CONTRADICTION: Final = 0.5
HALF: Final = 6.0


def name_score(found: Agreement, asked: Floats, listed: Floats) -> Floats:
    """How likely two names are those of one party."""
    alone = np.maximum(asked - found.left, 0)
    missing = np.maximum(listed - found.right, 0)
    against = found.loss + ASKED_ALONE * alone + LISTED_ALONE * missing + CONTRADICTION * np.minimum(alone, missing)
    similar = np.clip(1.0 - against / np.maximum(asked, 1.0), 0.0, 1.0)
    return (similar * (1.0 - np.exp2(-found.gain / HALF))).astype(np.float32)
