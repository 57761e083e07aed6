"""Regulation (EU) 2021/821 of 20 May 2021 (recast), applicable from 9 September 2021."""

from __future__ import annotations

from sluis.law.statute import Statute
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.eu_2021_821 import (
    annex_ii,
    annex_iv,
    article_02,
    article_03,
    article_04,
    article_05,
    article_06,
    article_07,
    article_08,
    article_09,
    article_10,
    article_11,
    article_12,
    article_13,
    article_14,
    article_15,
    article_21,
    article_27,
    article_31,
)

STATUTE = Statute(
    EU_2021_821,
    (
        *article_02.PROVISIONS,
        *article_03.PROVISIONS,
        *article_04.PROVISIONS,
        *article_05.PROVISIONS,
        *article_06.PROVISIONS,
        *article_07.PROVISIONS,
        *article_08.PROVISIONS,
        *article_09.PROVISIONS,
        *article_10.PROVISIONS,
        *article_11.PROVISIONS,
        *article_12.PROVISIONS,
        *article_13.PROVISIONS,
        *article_14.PROVISIONS,
        *article_15.PROVISIONS,
        *article_21.PROVISIONS,
        *article_27.PROVISIONS,
        *article_31.PROVISIONS,
        *annex_ii.PROVISIONS,
        *annex_iv.PROVISIONS,
    ),
)
