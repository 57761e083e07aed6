"""North Korea: Regulation (EU) 2017/1509."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.rule import relieved_by, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2017_1509
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import sanctions
from sluis.statutes.sanctions import relief
from sluis.statutes.sanctions.terms import UNAUTHORISED, UNTIL_AUTHORISED, by, since, unless_allowed


@relieved_by(*relief.NORTH_KOREA_ANNEX_II)
@rule(
    EU_2017_1509 / "article_3" / "par_1" / "point_a",
    UNAUTHORISED,
    by(date(2017, 9, 1)),
    Text(
        nl="Producten van bijlage I bij Verordening (EU) 2021/821 mogen niet naar Noord-Korea (deel I van bijlage II).",
        en="Items listed in Annex I to Regulation (EU) 2021/821 may not go to North Korea (Part I of Annex II).",
    ),
    reading=UNTIL_AUTHORISED,
)
def dual_use_items_to_north_korea() -> Condition:
    """Art. 3(1)(a) with Part I of Annex II; the predecessor, Regulation (EC) No 329/2007, said the same."""
    return unless_allowed(sanctions.TO["KP"] & LISTED)


@relieved_by(*relief.NORTH_KOREA_ARMED_FORCES)
@rule(
    EU_2017_1509 / "article_5" / "point_a",
    UNAUTHORISED,
    since(date(2017, 9, 1), seen="public-copy-2017-1509-2025-12-17"),
    Text(
        nl="Niets, behalve voedsel en medicijnen, mag naar Noord-Korea als het naar men weet of redelijkerwijs kan vermoeden"
        " voor de strijdkrachten is.",
        en="Nothing, except food and medicine, may go to North Korea where it is known, or there are reasonable grounds to"
        " believe, that it is for the armed forces.",
    ),
    reading=UNTIL_AUTHORISED,
)
def anything_to_the_armed_forces_of_north_korea() -> Condition:
    """Art. 5(a); Art. 6 lets the authority authorise."""
    return unless_allowed(sanctions.TO["KP"] & sanctions.MILITARY)


PROVISIONS = (dual_use_items_to_north_korea, anything_to_the_armed_forces_of_north_korea)
