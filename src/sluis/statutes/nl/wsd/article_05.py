"""Article 5 of the Strategic Services Act: brokering from third country to third country by Dutch persons abroad."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Indexed, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_WSD
from sluis.statutes.duties import APPLY_FOR_BROKERING, NOTIFY_AUTHORITY
from sluis.statutes.facts import dutch
from sluis.statutes.nl.terms import (
    DUAL_USE_GOODS,
    DUTCH_ABROAD,
    THIRD_TO_THIRD,
    UNDER_DUTCH_LAW,
    of_military_end_use,
    of_weapons,
    standing_wsd,
)
from sluis.statutes.nl.wsd.article_04 import ONCE_AWARE, ONCE_INFORMED

ARTICLE_5 = NL_WSD / "article_5"


@rule(
    ARTICLE_5 / "par_1",
    Obligation(APPLY_FOR_BROKERING, Bearer.BROKER, trigger=ONCE_INFORMED),
    standing_wsd(),
    Text(
        nl="Een Nederlander, of wie vast in Nederland woont, heeft ook buiten de Unie een vergunning nodig voor tussenhandel"
        " derde land-derde land, als de minister hem heeft ingelicht over massavernietigingswapens of hun raketten, of over"
        " militair eindgebruik in een land met een wapenembargo.",
        en="A Dutch national, or a permanent resident of the Netherlands, needs an authorisation outside the Union as well"
        " for brokering from third country to third country, if the Minister has informed him of weapons of mass destruction"
        " or their missiles, or of a military end-use in a country under an arms embargo.",
    ),
)
def dutch_broker_abroad_needs_authorisation() -> Condition:
    """Art. 5(1) and (3)."""
    par_1 = ARTICLE_5 / "par_1"
    informed = of_weapons(par_1 / "point_a") | of_military_end_use(par_1 / "point_b")
    return THIRD_TO_THIRD & DUAL_USE_GOODS & DUTCH_ABROAD & informed


@rule(
    ARTICLE_5 / "par_2",
    Obligation(NOTIFY_AUTHORITY, Bearer.BROKER, trigger=ONCE_AWARE),
    standing_wsd(),
    Text(
        nl="Wie tussenhandel derde land-derde land verricht en van zo’n gebruik weet, meldt dat aan de minister.",
        en="Whoever brokers from third country to third country and is aware of such a use notifies the Minister.",
    ),
    reading=Text(
        nl="Lid 2 zegt niet van waaruit hij handelt. Sluis leest het voor wie in Nederland is gevestigd, Nederlander is of er"
        " woont.",
        en="Paragraph 2 does not say from where he acts. Sluis reads it for whoever is established in the Netherlands, is"
        " Dutch or resides there.",
    ),
)
def aware_broker_between_third_countries_notifies() -> Condition:
    """Art. 5(2) and (3)."""
    par_2 = ARTICLE_5 / "par_2"
    aware = of_weapons(par_2, aware=True) | of_military_end_use(par_2, aware=True)
    return THIRD_TO_THIRD & DUAL_USE_GOODS & (UNDER_DUTCH_LAW | dutch.DUTCH_OR_RESIDENT) & aware


PROVISIONS = (
    dutch_broker_abroad_needs_authorisation,
    aware_broker_between_third_countries_notifies,
    Indexed(
        "nl-wet-strategische-diensten.article_5_par_3",
        ARTICLE_5 / "par_3",
        standing_wsd(),
        Text(
            nl="Vervoer, financiële diensten, verzekering, herverzekering, algemene reclame en promotie vallen erbuiten.",
            en="Transport, financial services, insurance, reinsurance, general advertising and promotion are left out.",
        ),
    ),
)
