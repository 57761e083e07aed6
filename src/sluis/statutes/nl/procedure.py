"""How an application is decided in the Netherlands: the term, and who decides."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition, Defined, any_of
from sluis.law.period import Period, Start
from sluis.law.rule import (
    AnyProvision,
    Bearer,
    Deadline,
    Effect,
    GeneralAuthorisation,
    Indexed,
    Obligation,
    Rule,
    Standing,
    Strength,
    Verified,
)
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Unit
from sluis.statutes import eu_2009_428, eu_2021_821
from sluis.statutes.acts import NL_AWB, NL_LICENSING_PRACTICE
from sluis.statutes.duties import DECIDE_ON_APPLICATION, SUBMIT_TO_MINISTRY
from sluis.statutes.facts import deal, occasion
from sluis.statutes.general_terms import in_use
from sluis.statutes.nl import bsg, measures, wsd
from sluis.statutes.nl.terms import UNDER_DUTCH_LAW
from sluis.statutes.standing import APPLIES_428

ARTICLE_4_13 = NL_AWB / "article_4:13"
_SEEN_ON = date(2026, 11, 22)
_SEEN_AWB = Verified("public-copy-algemene-wet-bestuursrecht", _SEEN_ON)
_SEEN_AWB_HISTORY = Verified("pgawb-4-13", _SEEN_ON)
_SEEN_PRACTICE = Verified("rijksoverheid-vergunning", _SEEN_ON)
_SEEN_PRACTICE_OLD = Verified("evofenedex-2015-07-21", _SEEN_ON)
_PRACTISED = date(2015, 7, 21)
# The members outside the Union since 27 March 2020, with the British, who left the Union later.
_NATO_OUTSIDE_THE_UNION = ("AL", "CA", "GB", "IS", "ME", "MK", "NO", "TR", "US")
DECIDED_BY_CUSTOMS = (*_NATO_OUTSIDE_THE_UNION, "AU", "CH", "JP", "NZ")

_OF_THE_UNION = (*eu_2009_428.STATUTE.provisions, *eu_2021_821.STATUTE.provisions)
_DUTCH = (*bsg.PROVISIONS, *wsd.PROVISIONS, *measures.PROVISIONS)
_GENERAL = [one for one in _OF_THE_UNION if isinstance(one, GeneralAuthorisation)]


def _asked_for(provisions: tuple[AnyProvision, ...]) -> list[Rule]:
    """The rules that ask for an authorisation."""
    return [one for one in provisions if isinstance(one, Rule) and one.obligation.duty.effect is Effect.AUTHORISATION]


def _without_general(rule: Rule) -> Condition:
    """Where the rule asks for an authorisation of one's own: a general one that is used may come in its place."""
    names = tuple(dict.fromkeys(one.name for one in _GENERAL if rule.id in one.lifts))
    return rule.condition.unless(in_use(*names)) if names else rule.condition


def _asking_in() -> dict[Period, list[Condition]]:
    """What asks for an authorisation in the Netherlands, by the period in which it does."""
    asking: dict[Period, list[Condition]] = {}
    for one in _asked_for(_OF_THE_UNION):
        asking.setdefault(one.standing.period, []).append(UNDER_DUTCH_LAW & _without_general(one))
    for one in _asked_for(_DUTCH):
        asking.setdefault(one.standing.period, []).append(one.condition)
    return asking


def _application(conditions: list[Condition]) -> Condition:
    return Defined(
        Text(nl="aanvraag van een vergunning in Nederland", en="application for an authorisation in the Netherlands"),
        NL_AWB / "article_1:3" / "par_3",
        any_of(*conditions),
    )


def _term_stands(asking: Period) -> Standing:
    """As long as what asks for an authorisation. Before Regulation (EC) No 428/2009 an older one did, and the act was there."""
    if asking == APPLIES_428:
        return Standing(Period(Start.not_after(asking.start.day), asking.until), _SEEN_AWB_HISTORY)
    return Standing(asking, _SEEN_AWB)


def _decided_in_time(asking: Period, conditions: list[Condition]) -> Rule:
    """Art. 4:13 and 4:14(3), since neither the Decree nor the act names a period."""
    return Rule(
        f"nl-algemene-wet-bestuursrecht.application_is_decided_in_time_{asking.start.day}",
        ARTICLE_4_13 / "par_2",
        _term_stands(asking),
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


def _practice_stands(asking: Period) -> Standing:
    """As long as what asks for an authorisation, as far back as the practice was seen."""
    if asking.start.day < _PRACTISED:
        return Standing(Period(Start.not_after(_PRACTISED), asking.until), _SEEN_PRACTICE_OLD)
    return Standing(asking, _SEEN_PRACTICE)


def _submitted(asking: Period, conditions: list[Condition]) -> Rule:
    """The routing by destination."""
    elsewhere = deal.THIRD_COUNTRY & ~deal.DESTINATION.is_in(DECIDED_BY_CUSTOMS)
    return Rule(
        f"nl-werkwijze-vergunningen.application_goes_to_the_ministry_{asking.start.day}",
        NL_LICENSING_PRACTICE / "heading_aanvraag_vergunning_CDIU",
        _practice_stands(asking),
        _ROUTING,
        condition=_application(conditions) & elsewhere,
        obligation=Obligation(SUBMIT_TO_MINISTRY, Bearer.AUTHORITY, Strength.SHOULD),
        reading=_ROUTING_READING,
    )


_TERM = Text(
    nl="De CDIU beslist namens de minister binnen een redelijke termijn. Die is in ieder geval voorbij na acht weken, tenzij"
    " zij voor die tijd laat weten binnen welke redelijke langere termijn zij beslist; wachten op aanvullende stukken of op"
    " een buitenlandse instantie schort de termijn op.",
    en="CDIU decides on behalf of the Minister within a reasonable period. That is over in any case after eight weeks, unless"
    " by then it makes known within which reasonable longer one it decides; waiting for further documents or for a foreign"
    " authority suspends the period.",
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

_ROUTING_READING = Text(
    nl="Sluis houdt de leden van de NAVO van nu aan. Montenegro kwam er in juni 2017 bij en Noord-Macedonië in maart 2020; wat"
    " de CDIU daarvoor met aanvragen voor deze landen deed, staat hier niet.",
    en="Sluis goes by the NATO members of now. Montenegro joined in June 2017 and North Macedonia in March 2020; what CDIU did"
    " with applications for these countries before is not told here.",
)

PROVISIONS: tuple[AnyProvision, ...] = (
    Indexed(
        "nl-algemene-wet-bestuursrecht.article_4_13_par_1",
        ARTICLE_4_13 / "par_1",
        Standing(Period(Start.not_after(APPLIES_428.start.day)), _SEEN_AWB_HISTORY),
        Text(
            nl="Zonder termijn in een wettelijk voorschrift wordt binnen een redelijke termijn beslist.",
            en="Without a period in a statutory provision, a decision is given within a reasonable period.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
    *(_decided_in_time(asking, conditions) for asking, conditions in _asking_in().items()),
    *(_submitted(asking, conditions) for asking, conditions in _asking_in().items()),
)
