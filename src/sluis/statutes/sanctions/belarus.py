"""Belarus: Regulation (EC) No 765/2006."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.rule import rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2006_765
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import sanctions
from sluis.statutes.sanctions.surveillance import Provisions, surveillance_rules
from sluis.statutes.sanctions.terms import (
    ARTICLE_2_PURPOSES,
    UNAUTHORISED,
    UNTIL_AUTHORISED,
    by,
    since,
    unless_allowed,
)

_BAFA = "bafa-belarus-2023-02-27"
# Regulation (EU) 2021/1030 was published on 24 June 2021, Regulation (EU) 2022/355 on 2 March 2022; each entered into force on
# the day after.
_FROM = date(2021, 6, 25)
_BAN = date(2022, 3, 3)
_ARTICLE_1E = EU_2006_765 / "article_1e"


@rule(
    _ARTICLE_1E / "par_1",
    UNAUTHORISED,
    since(_FROM, _BAN, seen="public-copy-2021-1030"),
    Text(
        nl="Producten van bijlage I mogen niet naar Belarus voor militair gebruik of een militaire eindgebruiker.",
        en="Items listed in Annex I may not go to Belarus for military use or a military end-user.",
    ),
    reading=UNTIL_AUTHORISED,
)
def dual_use_items_for_the_military_in_belarus() -> Condition:
    """Art. 1e as inserted by Regulation (EU) 2021/1030."""
    return unless_allowed(sanctions.TO["BY"] & LISTED & sanctions.MILITARY)


@rule(
    _ARTICLE_1E / "par_1",
    UNAUTHORISED,
    since(_BAN, seen=_BAFA, language="de"),
    Text(
        nl="Producten van bijlage I mogen niet naar Belarus. Voor enkele civiele doelen geldt dat niet; de vergunningplicht van"
        " Verordening (EU) 2021/821 blijft.",
        en="Items listed in Annex I may not go to Belarus. For some civil purposes this does not apply; the authorisation"
        " requirement of Regulation (EU) 2021/821 remains.",
    ),
    reading=Text(
        nl="De autoriteit mag dit in bepaalde gevallen vergunnen; tot dan blijft het verboden. Of cyberbeveiliging van anderen"
        " dan de overheid nog zonder vergunning mag, is niet vastgesteld; Sluis laat dat open.",
        en="The authority may authorise this in certain cases; until then it remains prohibited. Whether cyber-security of"
        " others than the government is still free of authorisation was not established; Sluis leaves it open.",
    ),
)
def dual_use_items_to_belarus() -> Condition:
    """Art. 1e as replaced by Regulation (EU) 2022/355."""
    return unless_allowed(sanctions.TO["BY"] & LISTED, *ARTICLE_2_PURPOSES, maybe="cyber_security")


PROVISIONS = (
    *surveillance_rules(
        Provisions(
            "BY",
            EU_2006_765 / "article_1c",
            EU_2006_765 / "article_1d",
            EU_2006_765 / "article_1a" / "par_1",
            since(_FROM, seen=_BAFA, language="de"),
            since(_FROM, seen=_BAFA, language="de"),
            by(date(2011, 6, 21), seen="public-copy-2021-1030"),
        )
    ),
    dual_use_items_for_the_military_in_belarus,
    dual_use_items_to_belarus,
)
