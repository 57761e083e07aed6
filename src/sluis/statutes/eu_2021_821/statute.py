"""Regulation (EU) 2021/821 of 20 May 2021 (recast), applicable from 9 September 2021."""

from __future__ import annotations

from sluis.law.statute import Statute
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.eu_2021_821 import (
    annex_ii,
    article_02,
    article_03,
    article_05,
    article_11,
    article_27,
    article_31,
    unmodelled,
)

STATUTE = Statute(
    EU_2021_821,
    (
        *article_02.PROVISIONS,
        *article_03.PROVISIONS,
        *article_05.PROVISIONS,
        *article_11.PROVISIONS,
        *unmodelled.PROVISIONS,
        *article_27.PROVISIONS,
        *article_31.PROVISIONS,
        *annex_ii.PROVISIONS,
    ),
)
