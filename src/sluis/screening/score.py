"""From agreement to a score between 0 and 1."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np

from sluis.screening.entry import Kind
from sluis.screening.qualifier import WEIGHTS, Reason
from sluis.screening.vocabulary import Floats


class Evidence(NamedTuple):
    """What is known of pairs of a name asked for and a listed name; information in bits, `words` in whole words.

    `gain` is what agrees, `loss` what the differences in words that agree cost, `reading` what joining words costs.
    """

    gain: Floats
    loss: Floats
    reading: Floats
    asked: Floats
    asked_alone: Floats
    asked_words: Floats
    asked_words_alone: Floats
    listed: Floats
    listed_alone: Floats
    listed_words: Floats
    listed_words_alone: Floats


# What speaks against one party: each a share of the name's information, or a number of words.
LOSS: Final = 2.6
ASKED_ALONE: Final = 1.1
LISTED_ALONE: Final = 1.0
ASKED_WORD: Final = 2.0
LISTED_WORD: Final = 0.6
CONTRADICTION: Final = 0.1
REPLACED: Final = 0.7
LOST_BITS: Final = 0.03
# What speaks for it: the information that agrees, with less and less weight, up to a bound; and a name that agrees as a whole.
GAIN: Final = 1.75
MOST_GAIN: Final = 30.0
WHOLE: Final = 1.5
MIDDLE: Final = -5.2
_LEAST: Final = 4.0
_NOTHING: Final = 0.5
# Below this the names have too little in common for anything else to help. What only an identifier found starts from NO_NAME.
LEAST_QUALIFIED: Final = -8.0
LEAST_ODDS: Final = -9.0
NO_NAME: Final = -5.0
NOTHING: Final = -10.0
_FARTHEST: Final = 13.0
# What is known beside the names raises the odds by less than this, unless there is a number in common.
MOST_RAISED: Final = 0.1 + sum(odds for reason, odds in WEIGHTS.items() if odds > 0 and reason is not Reason.SAME_IDENTIFIER)


def name_odds(of: Evidence) -> Floats:
    """How likely two names are those of one party, in log odds."""
    lost = of.loss + of.reading
    asked, listed = np.maximum(of.asked, _LEAST), np.maximum(of.listed, _LEAST)
    against = (
        LOSS * lost / asked + LOST_BITS * lost + ASKED_ALONE * of.asked_alone / asked + LISTED_ALONE * of.listed_alone / listed
    )
    against += ASKED_WORD * of.asked_words_alone + LISTED_WORD * of.listed_words_alone
    against += CONTRADICTION * np.minimum(of.asked_words_alone, of.listed_words_alone)
    # A part that is another one speaks against it more than a part that is missing.
    against += REPLACED * np.minimum(of.asked_alone, of.listed_alone) / np.minimum(asked, listed)
    whole = np.maximum(_NOTHING - lost - of.asked_alone - of.listed_alone, 0) / _NOTHING
    odds: Floats = (MIDDLE + GAIN * np.log2(1.0 + np.minimum(of.gain, MOST_GAIN)) + WHOLE * whole - against).astype(np.float32)
    return odds


def _kind_odds() -> Floats:
    """By the kind of party and of entry; an entry or party of unknown kind may be either."""
    kinds = list(Kind)
    odds = np.full((len(kinds), len(kinds)), WEIGHTS[Reason.OTHER_KIND], np.float32)
    np.fill_diagonal(odds, 0.0)
    unknown = kinds.index(Kind.UNKNOWN)
    odds[unknown, :] = odds[:, unknown] = 0.0
    return odds


def probabilities(odds: Floats) -> Floats:
    """Odds as figures between 0 and 1, which they never reach: no hit is certain."""
    return np.round(1.0 / (1.0 + np.exp(-np.clip(odds.astype(np.float64), -_FARTHEST, _FARTHEST))), 6)


KIND_ODDS: Final = _kind_odds()
