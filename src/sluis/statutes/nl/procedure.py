"""How an application is decided in the Netherlands: the term, and who decides."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.period import Period, Start
from sluis.law.rule import AnyProvision, Bearer, Deadline, Indexed, Obligation, Rule, Standing, Strength, Verified
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Unit
from sluis.statutes.acts import NL_AWB, NL_LICENSING_PRACTICE
from sluis.statutes.duties import DECIDE_ON_APPLICATION, SUBMIT_TO_MINISTRY
from sluis.statutes.eu_2021_821 import article_06, article_07, article_08, article_11, article_12
from sluis.statutes.facts import deal, general, occasion
from sluis.statutes.general_terms import in_use
from sluis.statutes.nl import measures
from sluis.statutes.nl.bsg import article_04a
from sluis.statutes.nl.terms import UNDER_DUTCH_LAW
from sluis.statutes.nl.wsd import article_04, article_05
from sluis.statutes.nl.wsd import article_06 as wsd_06
from sluis.statutes.standing import RECAST

ARTICLE_4_13 = NL_AWB / "article_4:13"
_SEEN_ON = date(2026, 11, 22)
_SEEN_AWB = Verified("public-copy-algemene-wet-bestuursrecht", _SEEN_ON)
_SEEN_PRACTICE = Verified("rijksoverheid-vergunning", _SEEN_ON)
# The members outside the Union since 27 March 2020. The practice is older than the recast.
_NATO_OUTSIDE_THE_UNION = ("AL", "CA", "GB", "IS", "ME", "MK", "NO", "TR", "US")
DECIDED_BY_CUSTOMS = (*_NATO_OUTSIDE_THE_UNION, "AU", "CH", "JP", "NZ")

# A general authorisation is there for exports of listed items only: whoever uses one applies for nothing under the regulation.
_UNION_LAW: tuple[Condition, ...] = (
    article_12.NEEDS_AUTHORISATION.unless(in_use(*general.NAMES)),
    article_06.informed_broker_needs_authorisation.condition,
    article_07.authorisation_imposed(),
    article_08.informed_provider_needs_authorisation.condition,
    article_11.annex_iv_items_need_transfer_authorisation.condition,
)
_DUTCH_LAW: tuple[Rule, ...] = (
    article_04a.transit_of_unlisted_goods_needs_authorisation,
    article_04a.onward_transfer_needs_authorisation_if_decided,
    article_04.broker_of_unlisted_goods_needs_authorisation,
    article_04.broker_for_military_end_use_needs_authorisation,
    article_05.dutch_broker_abroad_needs_authorisation,
    wsd_06.broker_of_goods_from_the_union_needs_authorisation,
)
"""Each says itself whom it binds: Article 5 of the Strategic Services Act also a Dutch person who brokers from elsewhere."""


def _asking_since() -> dict[date, list[Condition]]:
    """What asks for an authorisation, by the day since which it does: the recast, or the first day of a later measure."""
    asking = {RECAST: [UNDER_DUTCH_LAW & any_of(*_UNION_LAW), *(one.condition for one in _DUTCH_LAW)]}
    for one in measures.ASKING:
        asking.setdefault(max(RECAST, one.standing.period.start.day), []).append(one.condition)
    return asking


def _application(conditions: list[Condition]) -> Condition:
    return Defined(
        Text(nl="aanvraag van een vergunning in Nederland", en="application for an authorisation in the Netherlands"),
        NL_AWB / "article_1:3" / "par_3",
        any_of(*conditions),
    )


def _decided_in_time(since: date, conditions: list[Condition]) -> Rule:
    """Art. 4:13 and 4:14(3), since neither the Decree nor the act names a period."""
    return Rule(
        f"nl-algemene-wet-bestuursrecht.application_is_decided_in_time_{since}",
        ARTICLE_4_13 / "par_2",
        Standing(Period(Start.on(since)), _SEEN_AWB),
        _TERM,
        condition=_application(conditions),
        obligation=Obligation(
            DECIDE_ON_APPLICATION,
            Bearer.AUTHORITY,
            deadline=Deadline(
                Text(nl="de ontvangst van de aanvraag", en="receipt of the application"),
                Limit(8, Unit.WEEKS, reckoning=Reckoning.DUTCH),
                occasion.APPLICATION_RECEIVED_ON,
            ),
        ),
        reading=_TERM_READING,
    )


def _submitted(since: date, conditions: list[Condition]) -> Rule:
    """The routing by destination."""
    elsewhere = deal.THIRD_COUNTRY & ~deal.DESTINATION.is_in(DECIDED_BY_CUSTOMS)
    return Rule(
        f"nl-werkwijze-vergunningen.application_goes_to_the_ministry_{since}",
        NL_LICENSING_PRACTICE / "heading_aanvraag_vergunning_CDIU",
        Standing(Period(Start.on(since)), _SEEN_PRACTICE),
        _ROUTING,
        condition=_application(conditions) & elsewhere,
        obligation=Obligation(SUBMIT_TO_MINISTRY, Bearer.AUTHORITY, Strength.SHOULD),
    )


_TERM = Text(
    nl="De CDIU beslist binnen een redelijke termijn. Die is in ieder geval voorbij na acht weken, tenzij zij voor die tijd een"
    " redelijke langere termijn noemt; wachten op aanvullende stukken of op een buitenlandse instantie schort haar op.",
    en="CDIU decides within a reasonable period. That is over in any case after eight weeks, unless by then it names a"
    " reasonable longer one; waiting for further documents or for a foreign authority suspends it.",
)
_TERM_READING = Text(
    nl="Het Besluit en de Wet strategische diensten noemen zelf geen termijn: de acht weken zijn die van de Algemene wet"
    " bestuursrecht, en de CDIU noemt ze als haar werkwijze. Te laat beslissen geeft geen vergunning van rechtswege.",
    en="The Decree and the Strategic Services Act name no period themselves: the eight weeks are those of the General"
    " Administrative Law Act, and CDIU states them as its practice. A late decision gives no authorisation by operation of"
    " law.",
)
_ROUTING = Text(
    nl="Aanvragen voor de EU, NAVO-landen, Zwitserland, Japan, Australië en Nieuw-Zeeland handelt de CDIU zelf af. Andere"
    " legt zij voor aan het ministerie, dat de inlichtingendiensten kan raadplegen. Dat is de werkwijze, geen voorschrift.",
    en="CDIU itself handles applications for the EU, NATO countries, Switzerland, Japan, Australia and New Zealand. Others it"
    " submits to the Ministry, which can consult the intelligence services. That is the practice, not a rule of law.",
)

PROVISIONS: tuple[AnyProvision, ...] = (
    Indexed(
        "nl-algemene-wet-bestuursrecht.article_4_13_par_1",
        ARTICLE_4_13 / "par_1",
        Standing(Period(Start.on(RECAST)), _SEEN_AWB),
        Text(
            nl="Zonder termijn in een wettelijk voorschrift wordt binnen een redelijke termijn beslist.",
            en="Without a period in a statutory provision, a decision is given within a reasonable period.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
    *(_decided_in_time(since, conditions) for since, conditions in _asking_since().items()),
    *(_submitted(since, conditions) for since, conditions in _asking_since().items()),
)
