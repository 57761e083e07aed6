"""Article 6 of the Strategic Services Act: brokering of goods that leave the Union."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Indexed, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_WSD
from sluis.statutes.duties import APPLY_FOR_BROKERING, NOTIFY_AUTHORITY
from sluis.statutes.nl.terms import DUAL_USE_GOODS, FROM_UNION, UNDER_DUTCH_LAW, of_weapons, standing_wsd
from sluis.statutes.nl.wsd.article_04 import ONCE_AWARE, ONCE_INFORMED

ARTICLE_6 = NL_WSD / "article_6"


@rule(
    ARTICLE_6 / "par_1",
    Obligation(APPLY_FOR_BROKERING, Bearer.BROKER, trigger=ONCE_INFORMED),
    standing_wsd(),
    Text(
        nl="Tussenhandel EU-derde land heeft een vergunning nodig als de minister heeft laten weten dat de goederen bestemd"
        " zijn of kunnen zijn voor massavernietigingswapens of hun raketten. Militair eindgebruik noemt dit artikel niet.",
        en="Brokering from the EU to a third country needs an authorisation if the Minister has made known that the goods are"
        " or may be intended for weapons of mass destruction or their missiles. This article does not name military end-use.",
    ),
)
def broker_of_goods_from_the_union_needs_authorisation() -> Condition:
    """Art. 6(1) and (3)."""
    return UNDER_DUTCH_LAW & FROM_UNION & DUAL_USE_GOODS & of_weapons(ARTICLE_6 / "par_1")


@rule(
    ARTICLE_6 / "par_2",
    Obligation(NOTIFY_AUTHORITY, Bearer.BROKER, trigger=ONCE_AWARE),
    standing_wsd(),
    Text(
        nl="Wie zulke tussenhandel verricht en van dat gebruik weet, meldt dat aan de minister.",
        en="Whoever provides such brokering services and is aware of that use notifies the Minister.",
    ),
)
def aware_broker_of_goods_from_the_union_notifies() -> Condition:
    """Art. 6(2) and (3)."""
    return UNDER_DUTCH_LAW & FROM_UNION & DUAL_USE_GOODS & of_weapons(ARTICLE_6 / "par_2", aware=True)


PROVISIONS = (
    broker_of_goods_from_the_union_needs_authorisation,
    aware_broker_of_goods_from_the_union_notifies,
    Indexed(
        "nl-wet-strategische-diensten.article_6_par_3",
        ARTICLE_6 / "par_3",
        standing_wsd(),
        Text(
            nl="Vervoer, financiële diensten, verzekering, herverzekering, algemene reclame en promotie vallen erbuiten.",
            en="Transport, financial services, insurance, reinsurance, general advertising and promotion are left out.",
        ),
    ),
)
