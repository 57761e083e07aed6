"""Iran: Regulation (EU) No 359/2011 (human rights) and Regulation (EU) No 267/2012 (nuclear programme)."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.rule import rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2011_359, EU_2012_267
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import sanctions
from sluis.statutes.sanctions.surveillance import Provisions, surveillance_rules
from sluis.statutes.sanctions.terms import UNAUTHORISED, UNTIL_AUTHORISED, since, unless_allowed

_SEEN = "public-copy-2011-359-2026-03-16"
# Regulation (EU) No 264/2012 inserted Articles 1a to 1c, and entered into force on the day that it was published.
_FROM = date(2012, 3, 24)


@rule(
    EU_2012_267 / "article_2" / "par_1",
    UNAUTHORISED,
    since(date(2025, 9, 30), seen="nicola-bernard-iran-2025"),
    Text(
        nl="Producten van bijlage I bij Verordening (EU) 2021/821, behalve die van deel A van de eigen bijlage I, en de"
        " goederen van bijlage II mogen niet naar Iran. Dat geldt opnieuw sinds 30 september 2025.",
        en="Items listed in Annex I to Regulation (EU) 2021/821, except those of Part A of the regulation's own Annex I, and"
        " the goods of Annex II may not go to Iran. This applies again since 30 September 2025.",
    ),
    reading=UNTIL_AUTHORISED,
)
def dual_use_items_to_iran() -> Condition:
    """Art. 2(1), reintroduced by Regulation (EU) 2025/1975."""
    listed = LISTED & ~sanctions.IN_PART_A_IRAN
    return unless_allowed(sanctions.TO["IR"] & (listed | sanctions.IN_ANNEX_II_IRAN))


PROVISIONS = (
    *surveillance_rules(
        Provisions(
            "IR",
            EU_2011_359 / "article_1b",
            EU_2011_359 / "article_1c",
            EU_2011_359 / "article_1a",
            since(_FROM),
            since(_FROM, seen=_SEEN),
            since(_FROM, seen=_SEEN),
        )
    ),
    dual_use_items_to_iran,
)
