"""Article 3 of Regulation (EC) No 428/2009: listed items."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Indexed, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2009_428
from sluis.statutes.duties import APPLY_FOR_AUTHORISATION
from sluis.statutes.eu_2009_428.terms import EXPORT, LISTED
from sluis.statutes.standing import SEEN_428_BY_ARTICLE, standing_428

ARTICLE_3 = EU_2009_428 / "article_3"


@rule(
    ARTICLE_3 / "par_1",
    Obligation(APPLY_FOR_AUTHORISATION, Bearer.EXPORTER, trigger=Text(nl="vóór de uitvoer", en="before the export")),
    standing_428(SEEN_428_BY_ARTICLE, "article_3/par_1"),
    Text(
        nl="Voor de uitvoer van een product van bijlage I was een vergunning vereist.",
        en="An authorisation was required for the export of an item listed in Annex I.",
    ),
)
def listed_items_need_authorisation() -> Condition:
    """Art. 3(1)."""
    return EXPORT & LISTED


PROVISIONS = (
    listed_items_need_authorisation,
    Indexed(
        "eu-2009-428.article_3_par_2",
        ARTICLE_3 / "par_2",
        standing_428(SEEN_428_BY_ARTICLE, "article_3/par_2"),
        Text(
            nl="Verwijst voor producten buiten de lijst naar de artikelen 4 en 8.",
            en="Points to Articles 4 and 8 for items outside the list.",
        ),
    ),
)
