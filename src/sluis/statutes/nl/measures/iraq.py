"""Regulation on dual-use goods for Iraq (2015)."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.period import Period, Start
from sluis.law.rule import Standing, Verified, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_MEASURE_IRAQ
from sluis.statutes.nl.measures.terms import APPLY, APPLY_TO_BROKER, LIST_UNKNOWN, brokered, exported

_STANDING = Standing(
    Period(Start.on(date(2015, 12, 1))), Verified("public-copy-regeling-tweeerlei-gebruik-irak", date(2026, 11, 22))
)


@rule(
    NL_MEASURE_IRAQ / "article_2",
    APPLY,
    _STANDING,
    Text(
        nl="Naar Irak vereisen de producten van de bijlage bij deze regeling een vergunning.",
        en="To Iraq, the items of the annex to this regulation need an authorisation.",
    ),
    reading=LIST_UNKNOWN,
)
def listed_goods_for_iraq_need_authorisation() -> Condition:
    """Art. 2."""
    return exported("iraq_chemicals", to=("IQ",))


@rule(
    NL_MEASURE_IRAQ / "article_3",
    APPLY_TO_BROKER,
    _STANDING,
    Text(
        nl="Tussenhandel in die producten vereist een vergunning als zij naar Irak gaan.",
        en="Brokering those items needs an authorisation if they go to Iraq.",
    ),
    reading=LIST_UNKNOWN,
)
def brokering_for_iraq_needs_authorisation() -> Condition:
    """Art. 3."""
    return brokered("iraq_chemicals", to="IQ")


RULES = (listed_goods_for_iraq_need_authorisation, brokering_for_iraq_needs_authorisation)
PROVISIONS = RULES
