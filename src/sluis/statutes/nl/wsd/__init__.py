"""Wet strategische diensten (Strategic Services Act), Articles 1 to 8 and 15: software, technology, assistance, brokering."""

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

__all__ = ["PROVISIONS"]

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
