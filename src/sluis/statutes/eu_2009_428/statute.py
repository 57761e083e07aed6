"""Regulation (EC) No 428/2009 of 5 May 2009, applicable from 27 August 2009 until 9 September 2021."""

from __future__ import annotations

from sluis.law.statute import Statute
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.eu_2009_428 import annex_ii, article_02, article_03, article_04, article_08, article_27, unmodelled

STATUTE = Statute(
    EU_2009_428,
    (
        *article_02.PROVISIONS,
        *article_03.PROVISIONS,
        *article_04.PROVISIONS,
        *article_08.PROVISIONS,
        *unmodelled.PROVISIONS,
        *article_27.PROVISIONS,
        *annex_ii.PROVISIONS,
    ),
)
