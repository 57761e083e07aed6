"""Every provision of the package, in the order of the law."""

from __future__ import annotations

from sluis.statutes.nl.wsd import (
    article_01,
    article_02,
    article_03,
    article_04,
    article_05,
    article_06,
    article_07,
    article_08,
    article_15,
)

PROVISIONS = (
    *article_01.PROVISIONS,
    *article_02.PROVISIONS,
    *article_03.PROVISIONS,
    *article_04.PROVISIONS,
    *article_05.PROVISIONS,
    *article_06.PROVISIONS,
    *article_07.PROVISIONS,
    *article_08.PROVISIONS,
    *article_15.PROVISIONS,
)
