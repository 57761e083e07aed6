"""Terms and standings that several Dutch provisions share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sluis.law.condition import Defined
from sluis.law.period import Period, Start
from sluis.law.rule import Standing, Verified
from sluis.law.text import Text
from sluis.statutes.acts import NL_WSD
from sluis.statutes.eu_2021_821 import terms
from sluis.statutes.facts import deal, dutch, item, service
from sluis.statutes.standing import RECAST
from sluis.statutes.terms import aware_of, brokering, informed_of

if TYPE_CHECKING:
    from sluis.law.citation import Citation
    from sluis.law.condition import Condition

_SEEN_ON = date(2026, 11, 22)
SEEN_BSG = Verified("public-copy-besluit-strategische-goederen", _SEEN_ON)
SEEN_BSG_OLD = Verified("public-copy-besluit-strategische-goederen-2012", _SEEN_ON)
# The copy of 2024 and one of the text of 2012 say the same, but for the regulation that they name.
SEEN_WSD = Verified("public-copy-wet-strategische-diensten", _SEEN_ON)
SEEN_WSD_OLD = Verified("public-copy-wet-strategische-diensten-2012", _SEEN_ON)
SEEN_SERVICES_REGULATION = Verified("public-copy-uitvoeringsregeling-strategische-diensten", _SEEN_ON)

SERVICES_ACT = date(2012, 1, 1)
"""The Strategic Services Act applies from this day."""

UNDER_DUTCH_LAW = Defined(
    Text(nl="onder Nederlands recht", en="under Dutch law"),
    NL_WSD / "article_1" / "par_2",
    deal.EXPORTER_COUNTRY.is_("NL"),
)
GOODS = deal.MODE.is_in(("physical", "hand_carried"))
LISTED = Defined(
    Text(nl="in bijlage I van de verordening vermeld", en="listed in Annex I of the regulation"),
    NL_WSD / "article_4" / "par_3" / "point_a",
    terms.LISTED.meaning,
)
DUAL_USE_GOODS = Defined(
    Text(nl="goederen voor tweeërlei gebruik", en="dual-use goods"),
    NL_WSD / "article_1" / "par_1",
    LISTED | item.DUAL_USE,
)
BROKERING = brokering(NL_WSD / "article_4" / "par_3", NL_WSD / "article_1" / "par_1")
THIRD_TO_THIRD = Defined(
    Text(
        nl="tussenhandeldiensten goederen voor tweeërlei gebruik derde land-derde land",
        en="brokering services for dual-use goods, third country to third country",
    ),
    NL_WSD / "article_1" / "par_1",
    (deal.ACTIVITY.is_("brokering") & service.ITEMS_IN_THIRD_COUNTRY & ~deal.DESTINATION.is_("BQ")).unless(
        service.ANCILLARY_SERVICES_ONLY
    ),
)
FROM_UNION = Defined(
    Text(
        nl="tussenhandeldiensten goederen voor tweeërlei gebruik EU-derde land",
        en="brokering services for dual-use goods, EU to third country",
    ),
    NL_WSD / "article_1" / "par_1",
    (deal.ACTIVITY.is_("brokering") & dutch.ITEMS_IN_UNION & deal.THIRD_COUNTRY).unless(service.ANCILLARY_SERVICES_ONLY),
)
ANY_BROKERING = BROKERING | THIRD_TO_THIRD | FROM_UNION
DUTCH_ABROAD = Defined(
    Text(nl="Nederlander of inwoner buiten de Unie", en="Dutch national or resident outside the Union"),
    NL_WSD / "article_5" / "par_1",
    dutch.DUTCH_OR_RESIDENT & ~service.BROKERED_FROM_UNION & ~dutch.BROKERED_FROM_CARIBBEAN,
)


def of_weapons(cites: Citation, *, aware: bool = False) -> Condition:
    """Informed, or aware, of a use for weapons of mass destruction (Article 4(1)(a) of the regulation)."""
    return (aware_of if aware else informed_of)(cites, "weapons_of_mass_destruction")


def of_military_end_use(cites: Citation, *, aware: bool = False) -> Condition:
    """Informed, or aware, of a military end-use where an arms embargo applies (Article 4(1)(b))."""
    return deal.ARMS_EMBARGO & (aware_of if aware else informed_of)(cites, "military_end_use")


def standing_bsg(verified: Verified | None = SEEN_BSG) -> Standing:
    """A provision of the Strategic Goods Decree as it reads since the recast."""
    return Standing(Period(Start.on(RECAST)), verified)


def standing_bsg_old() -> Standing:
    """A provision of the Strategic Goods Decree as it read under Regulation (EC) No 428/2009."""
    return Standing(Period(Start.not_after(date(2009, 8, 27)), RECAST), SEEN_BSG_OLD)


def standing_wsd(verified: Verified | None = SEEN_WSD) -> Standing:
    """A provision of the Strategic Services Act that has said the same since its first day."""
    return Standing(Period(Start.on(SERVICES_ACT)), verified)


def standing_wsd_recast() -> Standing:
    """A provision of the Strategic Services Act that has read otherwise since the recast.

    From that day a temporary decree adapted the act, from 2022 the act itself was changed; the text seen is that of 2024.
    """
    return Standing(Period(Start.on(RECAST)), SEEN_WSD)
