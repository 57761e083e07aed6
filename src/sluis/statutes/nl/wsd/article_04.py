"""Article 4 of the Strategic Services Act: brokering as the regulation defines it, also of unlisted goods."""

from __future__ import annotations

from sluis.law.condition import Condition
from sluis.law.rule import Bearer, Indexed, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_WSD
from sluis.statutes.duties import APPLY_FOR_BROKERING, NOTIFY_AUTHORITY
from sluis.statutes.facts import item
from sluis.statutes.nl.terms import (
    BROKERING,
    DUAL_USE_GOODS,
    LISTED,
    UNDER_DUTCH_LAW,
    of_military_end_use,
    of_weapons,
    standing_wsd,
    standing_wsd_recast,
)

ARTICLE_4 = NL_WSD / "article_4"
ONCE_INFORMED = Text(nl="na het bericht van de minister", en="once the Minister has informed the broker")
ONCE_AWARE = Text(nl="zodra de tussenhandelaar het weet", en="as soon as the broker is aware of it")
_UNLISTED = ~LISTED & item.DUAL_USE


@rule(
    ARTICLE_4 / "par_3",
    Obligation(APPLY_FOR_BROKERING, Bearer.BROKER, trigger=ONCE_INFORMED),
    standing_wsd(),
    Text(
        nl="Tussenhandel in goederen voor tweeërlei gebruik buiten bijlage I heeft een vergunning nodig als de minister de"
        " tussenhandelaar heeft laten weten dat zij bestemd zijn of kunnen zijn voor massavernietigingswapens of hun raketten.",
        en="Brokering dual-use goods outside Annex I needs an authorisation if the Minister has informed the broker that they"
        " are or may be intended for weapons of mass destruction or their missiles.",
    ),
    reading=Text(
        nl="Zo gebruikt Nederland de ruimte van artikel 6, lid 3, van de verordening: niet voor onderdelen van illegaal"
        " uitgevoerde militaire goederen.",
        en="This is how the Netherlands uses the room of Article 6(3) of the regulation: not for parts of illegally exported"
        " military items.",
    ),
)
def broker_of_unlisted_goods_needs_authorisation() -> Condition:
    """Art. 4(3)."""
    return UNDER_DUTCH_LAW & BROKERING & _UNLISTED & of_weapons(ARTICLE_4 / "par_3" / "point_b")


@rule(
    ARTICLE_4 / "par_4",
    Obligation(APPLY_FOR_BROKERING, Bearer.BROKER, trigger=ONCE_INFORMED),
    standing_wsd(),
    Text(
        nl="Tussenhandel in goederen voor tweeërlei gebruik, ook buiten bijlage I, heeft een vergunning nodig als de minister"
        " de tussenhandelaar heeft ingelicht over militair eindgebruik in een land met een wapenembargo.",
        en="Brokering dual-use goods, also outside Annex I, needs an authorisation if the Minister has informed the broker of a"
        " military end-use in a country under an arms embargo.",
    ),
)
def broker_for_military_end_use_needs_authorisation() -> Condition:
    """Art. 4(4)."""
    return UNDER_DUTCH_LAW & BROKERING & DUAL_USE_GOODS & of_military_end_use(ARTICLE_4 / "par_4" / "point_b")


@rule(
    ARTICLE_4 / "par_5",
    Obligation(NOTIFY_AUTHORITY, Bearer.BROKER, trigger=ONCE_AWARE),
    standing_wsd(),
    Text(
        nl="Een tussenhandelaar die van zo’n gebruik weet, meldt dat aan de minister.",
        en="A broker who is aware of such a use notifies the Minister.",
    ),
    reading=Text(
        nl="Voor een product van bijlage I en massavernietigingswapens geldt artikel 6, lid 2, van de verordening.",
        en="For an item of Annex I and weapons of mass destruction, Article 6(2) of the regulation applies.",
    ),
)
def aware_broker_notifies_minister() -> Condition:
    """Art. 4(5)."""
    par_5 = ARTICLE_4 / "par_5"
    weapons = _UNLISTED & of_weapons(par_5, aware=True)
    return UNDER_DUTCH_LAW & BROKERING & (weapons | DUAL_USE_GOODS & of_military_end_use(par_5, aware=True))


PROVISIONS = (
    Indexed(
        "nl-wet-strategische-diensten.article_4_par_1",
        ARTICLE_4 / "par_1",
        standing_wsd_recast(),
        Text(
            nl="Verboden is wat in strijd is met artikel 6, leden 1 tot en met 4, artikel 8, leden 1, 2, 4 en 5, en artikel"
            " 27, leden 2 en 3, van de verordening. Dat de wet ook de keuzebepalingen noemt (6, leden 3 en 4; 8, leden 4 en"
            " 5), maakt van een keuze nog geen regel; of zij zo is bedoeld, is open.",
            en="It is forbidden to act against Articles 6(1) to (4), 8(1), (2), (4) and (5), and 27(2) and (3) of the"
            " regulation. That the act also names the options (6(3) and (4); 8(4) and (5)) does not turn an option into a"
            " rule; whether it was meant to is open.",
        ),
    ),
    Indexed(
        "nl-wet-strategische-diensten.article_4_par_2",
        ARTICLE_4 / "par_2",
        standing_wsd_recast(),
        Text(
            nl="De minister is de bevoegde autoriteit voor tussenhandel en technische bijstand.",
            en="The Minister is the competent authority for brokering and technical assistance.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
    broker_of_unlisted_goods_needs_authorisation,
    broker_for_military_end_use_needs_authorisation,
    aware_broker_notifies_minister,
)
