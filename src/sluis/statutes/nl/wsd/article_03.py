"""Article 3 of the Strategic Services Act: no technical assistance for weapons of mass destruction."""

from __future__ import annotations

from datetime import date

from sluis.law.condition import Condition
from sluis.law.period import Period, Start
from sluis.law.rule import Bearer, Effect, Indexed, NotModelled, Obligation, Standing, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_WSD
from sluis.statutes.duties import STOP_ASSISTANCE
from sluis.statutes.eu_2021_821.article_08 import EXCEPTED
from sluis.statutes.facts import deal, dutch, service
from sluis.statutes.nl.terms import (
    SEEN_WSD,
    SEEN_WSD_OLD,
    SERVICES_ACT,
    UNDER_DUTCH_LAW,
    of_weapons,
    standing_wsd,
    standing_wsd_recast,
)
from sluis.statutes.standing import RECAST

ARTICLE_3 = NL_WSD / "article_3"
_SEEN_TEXT_FROM = date(2024, 12, 19)
_READING = Text(
    nl="Wie weet dat het product zelf voor zulke wapens is bestemd, verleent bijstand die daarmee verband houdt.",
    en="Whoever is aware that the item itself is intended for such weapons provides assistance connected with them.",
)


def _for_weapons() -> Condition:
    assistance = UNDER_DUTCH_LAW & deal.ACTIVITY.is_("technical_assistance")
    connected = dutch.ASSISTANCE_FOR_WEAPONS | of_weapons(ARTICLE_3 / "par_1", aware=True)
    return assistance & connected & ~dutch.ASSISTANCE_EXEMPTED


@rule(
    ARTICLE_3 / "par_1",
    Obligation(STOP_ASSISTANCE, Bearer.PROVIDER),
    standing_wsd_recast(),
    Text(
        nl="Technische bijstand die verband houdt met chemische, biologische of kernwapens, of met raketten die ze kunnen"
        " dragen, is verboden, bij welk product ook, en zonder dat de autoriteit eerst iets laat weten. De uitzonderingen van"
        " artikel 8, lid 3, van de verordening gelden, en de minister kan ontheffing geven.",
        en="Technical assistance connected with chemical, biological or nuclear weapons, or with missiles that can deliver"
        " them, is prohibited, with whatever item, and without word from the authority. The exceptions of Article 8(3) of the"
        " regulation apply, and the Minister can grant an exemption.",
    ),
    reading=_READING,
)
def assistance_for_weapons_is_prohibited() -> Condition:
    """Art. 3, since the recast."""
    return _for_weapons().unless(EXCEPTED)


@rule(
    ARTICLE_3 / "par_1",
    Obligation(STOP_ASSISTANCE, Bearer.PROVIDER),
    Standing(Period(Start.on(SERVICES_ACT), RECAST), SEEN_WSD_OLD),
    Text(
        nl="Zulke bijstand was verboden, behalve als het ging om algemeen beschikbare kennis of fundamenteel onderzoek, of met"
        " ontheffing.",
        en="Such assistance was prohibited, except for information in the public domain or basic research, or with an"
        " exemption.",
    ),
    reading=_READING,
)
def assistance_for_weapons_was_prohibited() -> Condition:
    """Art. 3, before the recast."""
    return _for_weapons().unless(service.ASSISTANCE_PUBLIC_KNOWLEDGE)


PROVISIONS = (
    assistance_for_weapons_is_prohibited,
    assistance_for_weapons_was_prohibited,
    NotModelled(
        "nl-wet-strategische-diensten.assistance_exceptions_until_2024",
        ARTICLE_3 / "par_2",
        Standing(Period(Start.on(RECAST), _SEEN_TEXT_FROM)),
        Text(
            nl="Welke uitzonderingen van 9 september 2021 tot 19 december 2024 golden, is niet nagegaan: die van de"
            " verordening, of alleen algemeen beschikbare kennis en fundamenteel onderzoek.",
            en="Which exceptions applied from 9 September 2021 to 19 December 2024 was not verified: those of the regulation,"
            " or only information in the public domain and basic research.",
        ),
        scope=_for_weapons() & EXCEPTED & ~service.ASSISTANCE_PUBLIC_KNOWLEDGE,
        ceiling=Effect.PROHIBITION,
    ),
    Indexed(
        "nl-wet-strategische-diensten.article_3_par_2",
        ARTICLE_3 / "par_2",
        Standing(Period(Start.on(_SEEN_TEXT_FROM)), SEEN_WSD),
        Text(
            nl="De uitzonderingen zijn die van artikel 8, lid 3, van de verordening.",
            en="The exceptions are those of Article 8(3) of the regulation.",
        ),
    ),
    Indexed(
        "nl-wet-strategische-diensten.article_3_par_3",
        ARTICLE_3 / "par_3",
        standing_wsd(),
        Text(
            nl="De minister kan op aanvraag ontheffing geven.",
            en="The Minister can grant an exemption upon application.",
        ),
        addresses=Bearer.AUTHORITY,
    ),
)
