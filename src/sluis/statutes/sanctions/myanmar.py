"""Myanmar: Regulation (EU) No 401/2013."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.rule import relieved_by, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2013_401
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import sanctions
from sluis.statutes.sanctions import relief
from sluis.statutes.sanctions.surveillance import Provisions, surveillance_rules
from sluis.statutes.sanctions.terms import UNAUTHORISED, UNTIL_AUTHORISED, by, since, unless_allowed

_SEEN = "public-copy-2013-401-2023-11-29"
# Regulation (EU) 2018/647 entered into force on the day that it was published.
_FROM = date(2018, 4, 27)


@relieved_by(*relief.MYANMAR)
@rule(
    EU_2013_401 / "article_3a" / "par_1",
    UNAUTHORISED,
    since(_FROM),
    Text(
        nl="Producten voor tweeërlei gebruik (bijlage I bij Verordening (EG) nr. 428/2009, nu (EU) 2021/821) mogen niet naar"
        " Myanmar voor militair gebruik, een militaire eindgebruiker of de grenspolitie. Wat het leger zelf koopt, geldt als"
        " militair.",
        en="Dual-use items (Annex I to Regulation (EC) No 428/2009, now (EU) 2021/821) may not go to Myanmar for military use,"
        " a military end-user or the Border Guard Police. What the armed forces buy themselves counts as military.",
    ),
    reading=Text(
        nl="Van artikel 3 bis zijn alleen de leden 2 tot en met 4 gezien; die verwijzen naar lid 1. " + UNTIL_AUTHORISED.nl,
        en="Of Article 3a only paragraphs 2 to 4 were seen; they refer to paragraph 1. " + UNTIL_AUTHORISED.en,
    ),
)
def dual_use_items_for_the_military_in_myanmar() -> Condition:
    """Art. 3a(1); Art. 4 lets the authority authorise."""
    return unless_allowed(sanctions.TO["MM"] & LISTED & sanctions.MILITARY)


SURVEILLANCE = Provisions(
    "MM",
    EU_2013_401 / "article_3b",
    EU_2013_401 / "article_3c",
    EU_2013_401 / "article_2",
    since(_FROM),
    since(_FROM, seen=_SEEN),
    by(date(2013, 5, 3)),
)
PROVISIONS = (
    dual_use_items_for_the_military_in_myanmar,
    *surveillance_rules(SURVEILLANCE),
)
