"""Article 4a of the Strategic Goods Decree: transit of unlisted goods, and transfers that will leave the Union."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_BSG
from sluis.statutes.duties import APPLY_FOR_TRANSFER, APPLY_FOR_TRANSIT, STOP_TRANSIT
from sluis.statutes.eu_2021_821.terms import LISTED, TRANSIT
from sluis.statutes.facts import deal, dutch, item, service
from sluis.statutes.nl.terms import UNDER_DUTCH_LAW, standing_bsg
from sluis.statutes.terms import WITHIN_THE_UNION

ARTICLE_4A = NL_BSG / "article_4a"
_UPON_DECISION = Text(nl="na het besluit van de minister", en="upon the decision of the Minister")
_READING = Text(
    nl="Artikel 4a, lid 1, noemt alleen gebruik voor massavernietigingswapens. Of dat gebruik het besluit draagt, is aan de"
    " minister en de rechter. Voor producten van bijlage I geldt artikel 7 van de verordening.",
    en="Article 4a(1) names use for weapons of mass destruction only. Whether that use bears out the decision is for the"
    " Minister and the courts. For items of Annex I, Article 7 of the regulation applies.",
)


def _unlisted_in_transit() -> Condition:
    return UNDER_DUTCH_LAW & TRANSIT & ~LISTED & item.DUAL_USE


@rule(
    ARTICLE_4A / "par_1",
    Obligation(STOP_TRANSIT, Bearer.CARRIER, trigger=_UPON_DECISION),
    standing_bsg(),
    Text(
        nl="De minister kan de doorvoer van niet-Uniegoederen voor tweeërlei gebruik verbieden, ook buiten bijlage I, als zij"
        " bestemd zijn voor massavernietigingswapens of hun raketten.",
        en="The Minister can prohibit the transit of non-Union dual-use goods, also outside Annex I, if they are intended for"
        " weapons of mass destruction or their missiles.",
    ),
    reading=_READING,
)
def prohibited_transit_of_unlisted_goods_stops() -> Condition:
    """Art. 4a(1), first sentence."""
    return _unlisted_in_transit() & service.TRANSIT_PROHIBITED


@rule(
    ARTICLE_4A / "par_1",
    Obligation(APPLY_FOR_TRANSIT, Bearer.CARRIER, trigger=_UPON_DECISION),
    standing_bsg(),
    Text(
        nl="Voordat de minister zo’n doorvoer verbiedt, kan hij een vergunning eisen.",
        en="Before prohibiting such a transit, the Minister can require an authorisation.",
    ),
    reading=_READING,
)
def transit_of_unlisted_goods_needs_authorisation() -> Condition:
    """Art. 4a(1), second sentence."""
    return _unlisted_in_transit() & service.TRANSIT_AUTHORISATION_IMPOSED & ~service.TRANSIT_PROHIBITED


@rule(
    ARTICLE_4A / "par_2",
    Obligation(APPLY_FOR_TRANSFER, Bearer.EXPORTER, trigger=_UPON_DECISION),
    standing_bsg(),
    Text(
        nl="De minister kan voor een overbrenging naar een andere lidstaat een vergunning eisen, als bekend is dat het"
        " product de Unie zal verlaten en aan artikel 11, lid 2, van de verordening is voldaan. Zonder zo’n besluit is geen"
        " vergunning nodig.",
        en="The Minister can require an authorisation for a transfer to another Member State, if it is known that the item will"
        " leave the Union and Article 11(2) of the regulation is met. Without such a decision none is needed.",
    ),
    reading=Text(
        nl="Lid 2 zegt ‘producten’. Een besluit over programmatuur of technologie telt Sluis daarom ook, al rust het Besluit op"
        " de Algemene douanewet, die over goederen gaat.",
        en="Paragraph 2 says ‘items’. Sluis therefore counts a decision on software or technology as well, although the Decree"
        " rests on the General Customs Act, which is about goods.",
    ),
)
def onward_transfer_needs_authorisation_if_decided() -> Condition:
    """Art. 4a(2)."""
    known = deal.ONWARD_EXPORT_KNOWN & ~service.WORKED_IN_MEMBER_STATE
    return UNDER_DUTCH_LAW & WITHIN_THE_UNION & ~item.LISTED_ANNEX_IV & known & dutch.TRANSFER_IMPOSED


PROVISIONS = (
    prohibited_transit_of_unlisted_goods_stops,
    transit_of_unlisted_goods_needs_authorisation,
    onward_transfer_needs_authorisation_if_decided,
)
