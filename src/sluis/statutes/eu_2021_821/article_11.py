"""Article 11 of Regulation (EU) 2021/821: transfers within the Union."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Effect, NotModelled, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2021_821
from sluis.statutes.duties import MARK_DOCUMENTS
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import deal, item
from sluis.statutes.standing import SEEN_821_FINAL, standing_821

ARTICLE_11 = EU_2021_821 / "article_11"
WITHIN_THE_UNION = deal.ACTIVITY.is_("intra_eu_transfer") | ~deal.THIRD_COUNTRY


@rule(
    ARTICLE_11 / "par_9",
    Obligation(MARK_DOCUMENTS, Bearer.EXPORTER),
    standing_821(predecessor="article_22"),
    Text(
        nl="Bij overbrenging van een product van bijlage I binnen de Unie vermelden de handelsdocumenten dat het bij uitvoer"
        " gecontroleerd is.",
        en="With a transfer of an item listed in Annex I within the Union, the commercial documents state that it is controlled"
        " if exported.",
    ),
)
def documents_of_transfers_are_marked() -> Condition:
    return WITHIN_THE_UNION & LISTED


PROVISIONS = (
    NotModelled(
        "eu-2021-821.intra_union_transfer",
        ARTICLE_11 / "par_1",
        standing_821(predecessor="article_22"),
        Text(
            nl="Vergunning voor overbrenging binnen de Unie van producten van bijlage IV.",
            en="Authorisation for transfers within the Union of items listed in Annex IV.",
        ),
        scope=WITHIN_THE_UNION & item.LISTED_ANNEX_IV,
        ceiling=Effect.AUTHORISATION,
    ),
    NotModelled(
        "eu-2021-821.onward_export_known",
        ARTICLE_11 / "par_2",
        standing_821(SEEN_821_FINAL),
        Text(
            nl="Een lidstaat mag een vergunning eisen voor een overbrenging binnen de Unie als bekend is dat het product"
            " de Unie zal verlaten.",
            en="A Member State may require an authorisation for a transfer within the Union if it is known that the item will"
            " leave the Union.",
        ),
        scope=WITHIN_THE_UNION & LISTED & deal.ONWARD_EXPORT_KNOWN,
        ceiling=Effect.AUTHORISATION,
    ),
    documents_of_transfers_are_marked,
)
