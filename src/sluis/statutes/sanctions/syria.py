"""Syria: Regulation (EU) No 36/2012. Much was lifted in 2025; the lists against repression stayed (recalled)."""

from __future__ import annotations

from datetime import date

from sluis.statutes.acts import EU_2012_36
from sluis.statutes.sanctions.surveillance import Provisions, surveillance_rules
from sluis.statutes.sanctions.terms import by, since

_SEEN = "public-copy-2012-36-2024-09-25"
_FROM = date(2012, 1, 19)

PROVISIONS = surveillance_rules(
    Provisions(
        "SY",
        EU_2012_36 / "article_4",
        EU_2012_36 / "article_5",
        EU_2012_36 / "article_2a",
        since(_FROM),
        since(_FROM, seen=_SEEN),
        by(_FROM, seen=_SEEN),
    )
)
