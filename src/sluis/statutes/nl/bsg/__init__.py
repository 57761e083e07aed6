"""Besluit strategische goederen (Strategic Goods Decree), Articles 2 to 4c: dual-use goods."""

from sluis.statutes.nl.bsg import article_02, article_03, article_04, article_04a, article_04b, article_04c

__all__ = ["PROVISIONS"]

PROVISIONS = (
    *article_02.PROVISIONS,
    *article_03.PROVISIONS,
    *article_04.PROVISIONS,
    *article_04a.PROVISIONS,
    *article_04b.PROVISIONS,
    *article_04c.PROVISIONS,
)
