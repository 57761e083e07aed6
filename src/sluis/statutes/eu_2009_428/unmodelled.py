"""Norms of Regulation (EC) No 428/2009 that are known but not decided yet, each with the scope that settles it."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Effect, NotModelled
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.facts import deal, item
from sluis.statutes.standing import standing_428


def _norm(name: str, article: str, words: Text, scope: Condition, ceiling: Effect = Effect.AUTHORISATION) -> NotModelled:
    successors = {"5": "article_6", "6": "article_7", "22": "article_11", "9": "article_12"}
    return NotModelled(
        f"eu-2009-428.{name}",
        EU_2009_428 / f"article_{article}",
        standing_428(successor=successors[article]),
        words,
        scope=scope,
        ceiling=ceiling,
    )


PROVISIONS = (
    _norm(
        "brokering",
        "5",
        Text(nl="Vergunning voor tussenhandel.", en="Authorisation for brokering services."),
        deal.ACTIVITY.is_("brokering"),
    ),
    _norm(
        "transit",
        "6",
        Text(nl="Verbod of vergunning voor doorvoer.", en="Prohibition of, or authorisation for, transit."),
        deal.ACTIVITY.is_("transit"),
        Effect.PROHIBITION,
    ),
    _norm(
        "intra_community_transfer",
        "22",
        Text(
            nl="Vergunning voor overbrenging binnen de Unie van producten van bijlage IV.",
            en="Authorisation for transfers within the Union of items listed in Annex IV.",
        ),
        (deal.ACTIVITY.is_("intra_eu_transfer") | ~deal.THIRD_COUNTRY) & item.LISTED_ANNEX_IV,
    ),
)
