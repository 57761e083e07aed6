"""Russia: Regulation (EU) No 833/2014 and Regulation (EU) 2024/1485."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition, all_of
from sluis.law.rule import Bearer, Deadline, Obligation, rule
from sluis.law.text import Text
from sluis.statutes.acts import EU_2014_833, EU_2024_1485
from sluis.statutes.duties import BAR_REEXPORT_FIRST, DECLARE_EXEMPTION
from sluis.statutes.eu_2021_821.terms import LISTED
from sluis.statutes.facts import deal, item, safeguard, sanctions
from sluis.statutes.sanctions.surveillance import Provisions, surveillance_rules
from sluis.statutes.sanctions.terms import (
    ARTICLE_2_PURPOSES,
    UNAUTHORISED,
    UNTIL_AUTHORISED,
    since,
    unless_allowed,
)

_ARTICLE_2 = EU_2014_833 / "article_2"
_BAN = date(2022, 2, 26)
# On this day the consolidated text no longer leaves cyber-security free, but lets the authority authorise it. Since when is not
# established; the provision of the first months is known in full.
_CYBER_BY = date(2022, 12, 4)
_SEEN_2022 = "public-copy-2022-328"
_SEEN_LATER = "public-copy-2014-833-2022-12-04"
_DECLARED = ("humanitarian", "medical", "news_media", "software_update", "consumer_device")
# Partner countries for Article 12g (recalled).
_PARTNERS_12G = ("AU", "CA", "CH", "GB", "IS", "JP", "KR", "LI", "NO", "NZ", "US")


def _banned() -> Condition:
    return sanctions.TO["RU"] & (LISTED | sanctions.IN_ANNEX_VII_RUSSIA)


@rule(
    _ARTICLE_2 / "par_1",
    UNAUTHORISED,
    since(date(2014, 8, 1), _BAN),
    Text(
        nl="Producten van bijlage I mogen niet naar Rusland voor militair gebruik of een militaire eindgebruiker.",
        en="Items listed in Annex I may not go to Russia for military use or a military end-user.",
    ),
    reading=UNTIL_AUTHORISED,
)
def dual_use_items_for_the_military_in_russia() -> Condition:
    """Art. 2(1) as it was until 2022."""
    return unless_allowed(sanctions.TO["RU"] & LISTED & sanctions.MILITARY)


@rule(
    _ARTICLE_2 / "par_1",
    UNAUTHORISED,
    since(_BAN, _CYBER_BY, seen=_SEEN_2022),
    Text(
        nl="Producten van bijlage I (artikel 2) en van bijlage VII (artikel 2 bis) mogen niet naar Rusland. Voor enkele civiele"
        " doelen geldt dat niet, waaronder cyberbeveiliging van anderen dan de overheid; de vergunningplicht van Verordening"
        " (EU) 2021/821 blijft.",
        en="Items listed in Annex I (Article 2) and in Annex VII (Article 2a) may not go to Russia. For some civil purposes"
        " this does not apply, among them cyber-security of others than the government; the authorisation requirement of"
        " Regulation (EU) 2021/821 remains.",
    ),
    reading=Text(
        nl="Ergens tussen 26 februari en 4 december 2022 werd cyberbeveiliging een geval waarvoor de autoriteit vergunning kan"
        " geven. De dag is niet vastgesteld; tot dan laat Sluis open of deze uitzondering gold.",
        en="Somewhere between 26 February and 4 December 2022, cyber-security became a case that the authority may authorise."
        " The day was not established; until then Sluis leaves open whether this exemption held.",
    ),
)
def dual_use_items_to_russia_in_2022() -> Condition:
    """Arts 2(1), 2(3), 2a(1) and 2a(3) as of Regulation (EU) 2022/328."""
    return unless_allowed(_banned(), *ARTICLE_2_PURPOSES, maybe="cyber_security")


@rule(
    _ARTICLE_2 / "par_1",
    UNAUTHORISED,
    since(_CYBER_BY, seen=_SEEN_LATER),
    Text(
        nl="Producten van bijlage I (artikel 2) en van bijlage VII (artikel 2 bis) mogen niet naar Rusland. Voor enkele civiele"
        " doelen geldt dat niet; de vergunningplicht van Verordening (EU) 2021/821 blijft.",
        en="Items listed in Annex I (Article 2) and in Annex VII (Article 2a) may not go to Russia. For some civil purposes"
        " this does not apply; the authorisation requirement of Regulation (EU) 2021/821 remains.",
    ),
    reading=Text(
        nl="De autoriteit mag dit vergunnen voor onder meer ruimtevaart tussen staten, civiele kernenergie, veiligheid op zee,"
        " besloten civiele netwerken, dochters van bedrijven uit de Unie of partnerlanden, diplomatieke posten, en"
        " cyberbeveiliging van anderen dan de overheid (lid 4). Tot zij dat heeft gedaan, blijft het verboden.",
        en="The authority may authorise this for, among others, intergovernmental space programmes, civil nuclear energy,"
        " maritime safety, private civil networks, subsidiaries of companies from the Union or partner countries, diplomatic"
        " posts, and cyber-security of others than the government (paragraph 4). Until it has done so, it remains prohibited.",
    ),
)
def dual_use_items_to_russia() -> Condition:
    """Arts 2(1), 2(3), 2a(1) and 2a(3)."""
    return unless_allowed(_banned(), *ARTICLE_2_PURPOSES)


@rule(
    _ARTICLE_2 / "par_3",
    Obligation(
        DECLARE_EXEMPTION,
        Bearer.EXPORTER,
        trigger=Text(nl="bij uitvoer onder een uitzondering", en="upon export under an exemption"),
        deadline=Deadline(Text(nl="de eerste uitvoer", en="the first export"), 30),
    ),
    since(_BAN, seen=_SEEN_2022),
    Text(
        nl="Wie zich op een uitzondering beroept, noemt haar in de douaneaangifte en meldt het eerste gebruik binnen 30 dagen"
        " aan de autoriteit. Voor persoonlijk gebruik hoeft dat niet.",
        en="Whoever relies on an exemption states it in the customs declaration and notifies its first use to the authority"
        " within 30 days. For personal use this is not needed.",
    ),
)
def exemption_is_declared() -> Condition:
    """Art. 2(3), last subparagraph."""
    return _banned() & sanctions.EXEMPTION.is_in(_DECLARED) & ~sanctions.MILITARY


@rule(
    _ARTICLE_2 / "par_1a",
    UNAUTHORISED,
    since(date(2023, 2, 26), seen="public-copy-2023-427"),
    Text(
        nl="Producten van bijlage I die uit de Unie worden uitgevoerd, mogen niet door Rusland worden vervoerd, behalve voor"
        " enkele civiele doelen.",
        en="Items listed in Annex I that are exported from the Union may not travel through Russia, except for some civil"
        " purposes.",
    ),
    reading=UNTIL_AUTHORISED,
)
def dual_use_items_through_russia() -> Condition:
    """Arts 2(1a), 2(3a) and 2(4a), inserted by Regulation (EU) 2023/427."""
    return unless_allowed(deal.TRANSIT_COUNTRY.is_("RU") & LISTED, *_DECLARED)


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
        nl="Welke landen partnerland zijn, is uit het geheugen en niet nagegaan.",
        en="Which countries are partner countries is recalled and was not verified.",
    ),
)
def no_reexport_to_russia() -> Condition:
    """Art. 12g."""
    return all_of(
        deal.THIRD_COUNTRY,
        ~deal.DESTINATION.is_in(_PARTNERS_12G),
        item.CN_CODE_IN_ARTICLE_12G,
        ~safeguard.NO_RUSSIA_CLAUSE,
    ).unless(sanctions.EXEMPT_FROM_12G)


# Article 24: in force on the day of its publication.
_FROM_2024 = date(2024, 5, 27)
_SEEN_1485 = "public-copy-2024-1485-2025-05-20"

PROVISIONS = (
    dual_use_items_for_the_military_in_russia,
    dual_use_items_to_russia_in_2022,
    dual_use_items_to_russia,
    exemption_is_declared,
    dual_use_items_through_russia,
    no_reexport_to_russia,
    *surveillance_rules(
        Provisions(
            "RU",
            EU_2024_1485 / "article_3",
            EU_2024_1485 / "article_4",
            EU_2024_1485 / "article_2" / "par_1",
            since(_FROM_2024),
            since(_FROM_2024, seen=_SEEN_1485),
            since(_FROM_2024, seen=_SEEN_1485),
        )
    ),
)
