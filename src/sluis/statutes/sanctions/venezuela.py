"""Venezuela: Regulation (EU) 2017/2063."""

from __future__ import annotations

from datetime import date

from sluis.statutes.acts import EU_2017_2063
from sluis.statutes.sanctions.surveillance import Provisions, surveillance_rules
from sluis.statutes.sanctions.terms import since

_SEEN = "public-copy-2017-2063-2023-11-29"
_FROM = date(2017, 11, 14)

SURVEILLANCE = Provisions(
    "VE",
    EU_2017_2063 / "article_6",
    EU_2017_2063 / "article_7",
    EU_2017_2063 / "article_3",
    since(_FROM),
    since(_FROM, seen=_SEEN),
    since(_FROM, seen=_SEEN),
)
PROVISIONS = surveillance_rules(SURVEILLANCE)
