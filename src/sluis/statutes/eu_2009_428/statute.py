"""Regulation (EC) No 428/2009 of 5 May 2009, applicable from 27 August 2009 until 9 September 2021."""

from __future__ import annotations

from sluis.law.statute import Statute
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.eu_2009_428 import (
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
    article_16,
    article_20,
    article_22,
    article_27,
)

STATUTE = Statute(
    EU_2009_428,
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
        *article_16.PROVISIONS,
        *article_20.PROVISIONS,
        *article_22.PROVISIONS,
        *article_27.PROVISIONS,
        *annex_ii.PROVISIONS,
        *annex_iv.PROVISIONS,
    ),
)
