"""Belarus: Regulation (EC) No 765/2006."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.rule import relieved_by, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2006_765
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import deal, sanctions
from sluis.statutes.sanctions import relief
from sluis.statutes.sanctions.surveillance import Provisions, surveillance_rules
from sluis.statutes.sanctions.terms import (
    ARTICLE_2_PURPOSES,
    UNAUTHORISED,
    UNTIL_AUTHORISED,
    since,
    unless_allowed,
)

_BAFA = "bafa-belarus-2023-02-27"
# Of these amending regulations only the recitals and the entry into force were seen.
_SEEN_2011, _SEEN_2021, _SEEN_2024 = "public-copy-2011-588", "public-copy-2021-1030", "public-copy-2024-1865"
# Regulation (EU) 2021/1030 was published on 24 June 2021, Regulation (EU) 2022/355 on 2 March 2022; each entered into force on
# the day after.
_FROM = date(2021, 6, 25)
_BAN = date(2022, 3, 3)
_ARTICLE_1E = EU_2006_765 / "article_1e"


@rule(
    _ARTICLE_1E / "par_1",
    UNAUTHORISED,
    since(_FROM, _BAN, seen=_SEEN_2021),
    Text(
        nl="Producten voor tweeërlei gebruik (bijlage I bij Verordening (EG) nr. 428/2009, nu (EU) 2021/821) mogen niet naar"
        " Belarus voor militair gebruik of een militaire eindgebruiker.",
        en="Dual-use items (Annex I to Regulation (EC) No 428/2009, now (EU) 2021/821) may not go to Belarus for military use"
        " or a military end-user.",
    ),
    reading=Text(
        nl="Ook wie met naam in bijlage V stond, kreeg niets. Die namen kent Sluis niet; behandel hen als militaire"
        " eindgebruiker. " + UNTIL_AUTHORISED.nl,
        en="Those named in Annex V got nothing either. Sluis does not know these names; treat them as military end-users. "
        + UNTIL_AUTHORISED.en,
    ),
)
def dual_use_items_for_the_military_in_belarus() -> Condition:
    """Art. 1e as inserted by Regulation (EU) 2021/1030."""
    return unless_allowed(sanctions.TO["BY"] & LISTED & sanctions.MILITARY)


@relieved_by(*relief.BELARUS)
@rule(
    _ARTICLE_1E / "par_1",
    UNAUTHORISED,
    since(_BAN, seen=_BAFA, language="de"),
    Text(
        nl="Producten voor tweeërlei gebruik (bijlage I bij Verordening (EU) 2021/821) mogen niet naar Belarus. Voor enkele"
        " civiele doelen geldt dat niet; de vergunningplicht van Verordening (EU) 2021/821 blijft.",
        en="Dual-use items (Annex I to Regulation (EU) 2021/821) may not go to Belarus. For some civil purposes this does not"
        " apply; the authorisation requirement of Regulation (EU) 2021/821 remains.",
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
    return unless_allowed(sanctions.TO["BY"] & LISTED, *ARTICLE_2_PURPOSES, doubtful=("cyber_security",))


@relieved_by(*relief.BELARUS)
@rule(
    _ARTICLE_1E / "par_1a",
    UNAUTHORISED,
    since(date(2024, 7, 1), seen=_SEEN_2024),
    Text(
        nl="Producten voor tweeërlei gebruik (bijlage I bij Verordening (EU) 2021/821) die uit de Unie worden uitgevoerd,"
        " mogen niet door Belarus worden vervoerd.",
        en="Dual-use items (Annex I to Regulation (EU) 2021/821) that are exported from the Union may not travel through"
        " Belarus.",
    ),
    reading=Text(
        nl="Overweging 5 van Verordening (EU) 2024/1865 is gezien, het artikel zelf niet. Of een uitzondering geldt, laat Sluis"
        " open.",
        en="Recital 5 of Regulation (EU) 2024/1865 was seen, the article itself was not. Whether an exemption holds, Sluis"
        " leaves open.",
    ),
)
def dual_use_items_through_belarus() -> Condition:
    """Art. 1e(1a), inserted by Regulation (EU) 2024/1865."""
    return unless_allowed(deal.TRANSIT_COUNTRY.is_("BY") & LISTED, doubtful=(*ARTICLE_2_PURPOSES, "cyber_security"))


SURVEILLANCE = Provisions(
    "BY",
    EU_2006_765 / "article_1c",
    EU_2006_765 / "article_1d",
    EU_2006_765 / "article_1a" / "par_1",
    since(_FROM, seen=_BAFA, language="de"),
    since(_FROM, seen=_BAFA, language="de"),
    since(date(2011, 6, 21), seen=_SEEN_2011),
)
PROVISIONS = (
    *surveillance_rules(SURVEILLANCE),
    dual_use_items_for_the_military_in_belarus,
    dual_use_items_to_belarus,
    dual_use_items_through_belarus,
)
