"""Russia: Regulation (EU) No 833/2014 and Regulation (EU) 2024/1485."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition, all_of
from sluis.law.rule import Bearer, Obligation, relieved_by, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2014_833, EU_2024_1485
from sluis.statutes.deadlines import after_first_export
from sluis.statutes.duties import BAR_REEXPORT_FIRST, DECLARE_EXEMPTION
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import deal, item, safeguard, sanctions
from sluis.statutes.facts.occasion import EXEMPTION_FIRST_USED_ON
from sluis.statutes.sanctions import relief
from sluis.statutes.sanctions.surveillance import Provisions, surveillance_rules
from sluis.statutes.sanctions.terms import (
    ARTICLE_2_PURPOSES,
    UNAUTHORISED,
    UNTIL_AUTHORISED,
    since,
    unless_allowed,
)

_ARTICLE_2 = EU_2014_833 / "article_2"
_ARTICLE_2A = EU_2014_833 / "article_2a"
_BAN = date(2022, 2, 26)
# On this day the consolidated text no longer leaves cyber-security free, but lets the authority authorise it. Since when is not
# established; the provision of the first months is known in full.
_CYBER_BY = date(2022, 12, 4)
_SEEN_2022 = "public-copy-2022-328"
_SEEN_LATER = "public-copy-2014-833-2022-12-04"
_DECLARED = ("humanitarian", "medical", "news_media", "software_update", "consumer_device")
# Partner countries for Article 12g (recalled). Whether the second row is among them is doubted.
_PARTNERS_12G = ("AU", "CA", "CH", "GB", "JP", "KR", "NO", "NZ", "US")
_DOUBTED_PARTNERS_12G = ("IS", "LI")


_ANNEX_VII = sanctions.TO["RU"] & sanctions.IN_ANNEX_VII_RUSSIA
_DUAL_USE = sanctions.TO["RU"] & LISTED


@relieved_by(*relief.russia_until_2022(_ARTICLE_2))
@rule(
    _ARTICLE_2 / "par_1",
    UNAUTHORISED,
    since(date(2014, 8, 1), _BAN),
    Text(
        nl="Producten voor tweeërlei gebruik (bijlage I bij Verordening (EG) nr. 428/2009, nu (EU) 2021/821) mogen niet naar"
        " Rusland voor militair gebruik of een militaire eindgebruiker.",
        en="Dual-use items (Annex I to Regulation (EC) No 428/2009, now (EU) 2021/821) may not go to Russia for military use"
        " or a military end-user.",
    ),
    reading=UNTIL_AUTHORISED,
)
def dual_use_items_for_the_military_in_russia() -> Condition:
    """Art. 2(1) as it was until 2022."""
    return unless_allowed(sanctions.TO["RU"] & LISTED & sanctions.MILITARY)


_IN_2022 = Text(
    nl="Ergens tussen 26 februari en 4 december 2022 werd cyberbeveiliging een geval waarvoor de autoriteit vergunning kan"
    " geven. De dag is niet vastgesteld; tot dan laat Sluis open of deze uitzondering gold.",
    en="Somewhere between 26 February and 4 December 2022, cyber-security became a case that the authority may authorise."
    " The day was not established; until then Sluis leaves open whether this exemption held.",
)
_LATER = Text(
    nl="De uitzonderingen en gevallen zijn die van 4 december 2022; latere wijzigingen zijn niet nagegaan. De autoriteit"
    " weigert als de eindgebruiker militair kan zijn of op bijlage IV staat, en meestal voor luchtvaart, ruimtevaart en energie"
    " (lid 7). Tot zij vergunt, blijft het verboden.",
    en="The exemptions and cases are those of 4 December 2022; later changes were not verified. The authority refuses where"
    " the end-user may be military or is on Annex IV, and mostly for aviation, space and energy (paragraph 7). Until it"
    " authorises, it remains prohibited.",
)
_DUAL_USE_BANNED = Text(
    nl="Producten voor tweeërlei gebruik (bijlage I bij Verordening (EU) 2021/821) mogen niet naar Rusland. Voor enkele"
    " civiele doelen geldt dat niet; de vergunningplicht van Verordening (EU) 2021/821 blijft.",
    en="Dual-use items (Annex I to Regulation (EU) 2021/821) may not go to Russia. For some civil purposes this does not"
    " apply; the authorisation requirement of Regulation (EU) 2021/821 remains.",
)
_ADVANCED_BANNED = Text(
    nl="Goederen en technologie van bijlage VII, zoals gewone halfgeleiders, computers en telecomapparatuur, mogen niet naar"
    " Rusland. Voor enkele civiele doelen geldt dat niet.",
    en="Goods and technology of Annex VII, such as ordinary semiconductors, computers and telecom equipment, may not go to"
    " Russia. For some civil purposes this does not apply.",
)


@relieved_by(*relief.russia_in_2022(_ARTICLE_2))
@rule(_ARTICLE_2 / "par_1", UNAUTHORISED, since(_BAN, _CYBER_BY, seen=_SEEN_2022), _DUAL_USE_BANNED, reading=_IN_2022)
def dual_use_items_to_russia_in_2022() -> Condition:
    """Art. 2(1) and (3) as of Regulation (EU) 2022/328."""
    return unless_allowed(_DUAL_USE, *ARTICLE_2_PURPOSES, doubtful=("cyber_security",))


@relieved_by(*relief.russia(_ARTICLE_2))
@rule(_ARTICLE_2 / "par_1", UNAUTHORISED, since(_CYBER_BY, seen=_SEEN_LATER), _DUAL_USE_BANNED, reading=_LATER)
def dual_use_items_to_russia() -> Condition:
    """Art. 2(1) and (3)."""
    return unless_allowed(_DUAL_USE, *ARTICLE_2_PURPOSES)


@relieved_by(*relief.russia_in_2022(_ARTICLE_2A))
@rule(_ARTICLE_2A / "par_1", UNAUTHORISED, since(_BAN, _CYBER_BY, seen=_SEEN_2022), _ADVANCED_BANNED, reading=_IN_2022)
def advanced_items_to_russia_in_2022() -> Condition:
    """Art. 2a(1) and (3) as of Regulation (EU) 2022/328."""
    return unless_allowed(_ANNEX_VII, *ARTICLE_2_PURPOSES, doubtful=("cyber_security",))


@relieved_by(*relief.russia(_ARTICLE_2A))
@rule(_ARTICLE_2A / "par_1", UNAUTHORISED, since(_CYBER_BY, seen=_SEEN_LATER), _ADVANCED_BANNED, reading=_LATER)
def advanced_items_to_russia() -> Condition:
    """Art. 2a(1) and (3)."""
    return unless_allowed(_ANNEX_VII, *ARTICLE_2_PURPOSES)


@rule(
    _ARTICLE_2 / "par_3",
    Obligation(
        DECLARE_EXEMPTION,
        Bearer.EXPORTER,
        trigger=Text(nl="bij uitvoer onder een uitzondering", en="upon export under an exemption"),
        deadline=after_first_export(30, EXEMPTION_FIRST_USED_ON),
    ),
    since(_BAN, seen=_SEEN_2022),
    Text(
        nl="Wie zich op een uitzondering beroept, noemt haar in de douaneaangifte en meldt het eerste gebruik binnen 30 dagen"
        " aan de autoriteit. Voor persoonlijk gebruik hoeft dat niet.",
        en="Whoever relies on an exemption states it in the customs declaration and notifies its first use to the authority"
        " within 30 days. For personal use this is not needed.",
    ),
    reading=Text(
        nl="Artikel 2 bis, lid 3, zegt hetzelfde voor bijlage VII.",
        en="Article 2a(3) says the same for Annex VII.",
    ),
)
def exemption_is_declared() -> Condition:
    """Arts 2(3) and 2a(3), last subparagraph."""
    return (_DUAL_USE | _ANNEX_VII) & sanctions.EXEMPTION.is_in(_DECLARED) & ~sanctions.MILITARY


@relieved_by(*relief.transit_through_russia(_ARTICLE_2))
@rule(
    _ARTICLE_2 / "par_1a",
    UNAUTHORISED,
    since(date(2023, 2, 26), seen="public-copy-2023-427"),
    Text(
        nl="Producten voor tweeërlei gebruik (bijlage I bij Verordening (EU) 2021/821) die uit de Unie worden uitgevoerd,"
        " mogen niet door Rusland worden vervoerd, behalve voor enkele civiele doelen.",
        en="Dual-use items (Annex I to Regulation (EU) 2021/821) that are exported from the Union may not travel through"
        " Russia, except for some civil purposes.",
    ),
    reading=UNTIL_AUTHORISED,
)
def dual_use_items_through_russia() -> Condition:
    """Arts 2(1a), 2(3a) and 2(4a), inserted by Regulation (EU) 2023/427."""
    return unless_allowed(deal.TRANSIT_COUNTRY.is_("RU") & LISTED, *_DECLARED)


@relieved_by(*relief.transit_through_russia(_ARTICLE_2A))
@rule(
    _ARTICLE_2A / "par_1a",
    UNAUTHORISED,
    since(date(2023, 6, 24), seen="public-copy-2023-1214"),
    Text(
        nl="Goederen en technologie van bijlage VII die uit de Unie worden uitgevoerd, mogen niet door Rusland worden"
        " vervoerd.",
        en="Goods and technology of Annex VII that are exported from the Union may not travel through Russia.",
    ),
    reading=Text(
        nl="Overweging 5 van Verordening (EU) 2023/1214 is gezien, het artikel zelf niet. Of een uitzondering geldt, laat Sluis"
        " open.",
        en="Recital 5 of Regulation (EU) 2023/1214 was seen, the article itself was not. Whether an exemption holds, Sluis"
        " leaves open.",
    ),
)
def advanced_items_through_russia() -> Condition:
    """Art. 2a(1a), inserted by Regulation (EU) 2023/1214."""
    return unless_allowed(deal.TRANSIT_COUNTRY.is_("RU") & sanctions.IN_ANNEX_VII_RUSSIA, doubtful=_DECLARED)


@rule(
    EU_2014_833 / "article_12g",
    Obligation(BAR_REEXPORT_FIRST, Bearer.EXPORTER, trigger=Text(nl="vóór de levering", en="before the supply")),
    since(date(2024, 3, 20), seen="pst-clc-article-12g"),
    Text(
        nl="Wie bepaalde goederen, ook buiten de lijst, naar een derde land verkoopt of uitvoert (partnerlanden uitgezonderd),"
        " verbiedt in het contract wederuitvoer naar Rusland en gebruik daar.",
        en="Whoever sells or exports certain goods, also unlisted ones, to a third country (partner countries excepted) bars"
        " re-export to Russia and use there in the contract.",
    ),
    reading=Text(
        nl="Welke landen partnerland zijn (bijlage VIII), is uit het geheugen en niet nagegaan; voor IJsland en Liechtenstein"
        " laat Sluis het open.",
        en="Which countries are partner countries (Annex VIII) is recalled and was not verified; for Iceland and Liechtenstein"
        " Sluis leaves it open.",
    ),
)
def no_reexport_to_russia() -> Condition:
    """Art. 12g."""
    return all_of(
        deal.THIRD_COUNTRY,
        ~deal.DESTINATION.is_in(_PARTNERS_12G),
        ~(deal.DESTINATION.is_in(_DOUBTED_PARTNERS_12G) & sanctions.PARTNER_12G),
        item.CN_CODE_IN_ARTICLE_12G,
        ~safeguard.NO_RUSSIA_CLAUSE,
    ).unless(sanctions.EXEMPT_FROM_12G)


# Article 24: in force on the day of its publication.
_FROM_2024 = date(2024, 5, 27)
_SEEN_1485 = "public-copy-2024-1485-2025-05-20"

SURVEILLANCE = Provisions(
    "RU",
    EU_2024_1485 / "article_3",
    EU_2024_1485 / "article_4",
    EU_2024_1485 / "article_2" / "par_1",
    since(_FROM_2024),
    since(_FROM_2024, seen=_SEEN_1485),
    since(_FROM_2024, seen=_SEEN_1485),
)
PROVISIONS = (
    dual_use_items_for_the_military_in_russia,
    dual_use_items_to_russia_in_2022,
    dual_use_items_to_russia,
    advanced_items_to_russia_in_2022,
    advanced_items_to_russia,
    exemption_is_declared,
    dual_use_items_through_russia,
    advanced_items_through_russia,
    no_reexport_to_russia,
    *surveillance_rules(SURVEILLANCE),
)
