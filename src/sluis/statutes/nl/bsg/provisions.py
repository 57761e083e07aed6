"""Every provision of the package, in the order of the law."""

from __future__ import annotations

from sluis.statutes.nl.bsg import article_02, article_03, article_04, article_04a, article_04b, article_04c

PROVISIONS = (
    *article_02.PROVISIONS,
    *article_03.PROVISIONS,
    *article_04.PROVISIONS,
    *article_04a.PROVISIONS,
    *article_04b.PROVISIONS,
    *article_04c.PROVISIONS,
)
