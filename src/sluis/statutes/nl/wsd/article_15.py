"""Article 15 of the Strategic Services Act: records for seven years, as company law asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import any_of
from sluis.law.rule import Bearer, Deadline, Obligation, rule
from sluis.law.text import Text
from sluis.law.time_limit import Limit, Reckoning, Unit
from sluis.statutes.acts import NL_WSD
from sluis.statutes.duties import KEEP_RECORDS
from sluis.statutes.facts import deal, dutch, exporter
from sluis.statutes.nl.measures.iraq import brokering_for_iraq_needs_authorisation
from sluis.statutes.nl.measures.repression import brokering_for_syria_needs_authorisation
from sluis.statutes.nl.terms import ANY_BROKERING, DUAL_USE_GOODS, UNDER_DUTCH_LAW, standing_wsd
from sluis.statutes.nl.wsd.article_05 import dutch_broker_abroad_needs_authorisation

if TYPE_CHECKING:
    from sluis.law.condition import Condition

ARTICLE_15 = NL_WSD / "article_15"
_WORDS = Text(
    nl="Wie diensten verricht die verboden of vergunningplichtig zijn, houdt er een administratie van bij en bewaart die"
    " zeven jaar, zoals een rechtspersoon (artikel 10 van boek 2 van het Burgerlijk Wetboek). De vijf jaar van de"
    " verordening lopen daarbinnen.",
    en="Whoever provides services that are prohibited or need an authorisation keeps records of them for seven years, as"
    " a legal person does (Article 10 of Book 2 of the Civil Code). The five years of the regulation run within these.",
)
_READING = Text(
    nl="De termijn telt Sluis vanaf het einde van het boekjaar; de bepaling noemt geen begin.",
    en="Sluis counts the period from the end of the financial year; the provision names no start.",
)
_SEVEN_YEARS = Deadline(
    Text(nl="het einde van het boekjaar van de dienst", en="the end of the financial year of the service"),
    Limit(7, Unit.YEARS, reckoning=Reckoning.DUTCH),
    lasts=True,
)
_OF_CONCERN = exporter.INFORMED | exporter.AWARE


@rule(
    ARTICLE_15,
    Obligation(KEEP_RECORDS, Bearer.BROKER, deadline=_SEVEN_YEARS),
    standing_wsd(),
    _WORDS,
    _READING,
)
def records_of_brokering_are_kept() -> Condition:
    """Art. 15, for brokering about which somebody was informed or is aware of something, or that a measure controls."""
    return any_of(
        UNDER_DUTCH_LAW & ANY_BROKERING & DUAL_USE_GOODS & _OF_CONCERN,
        dutch_broker_abroad_needs_authorisation.condition,
        brokering_for_syria_needs_authorisation.condition,
        brokering_for_iraq_needs_authorisation.condition,
    )


@rule(
    ARTICLE_15,
    Obligation(KEEP_RECORDS, Bearer.PROVIDER, deadline=_SEVEN_YEARS),
    standing_wsd(),
    _WORDS,
    _READING,
)
def records_of_assistance_are_kept() -> Condition:
    """Art. 15, for assistance of concern with dual-use items, and with whatever item for weapons of mass destruction."""
    assistance = UNDER_DUTCH_LAW & deal.ACTIVITY.is_("technical_assistance")
    return assistance & (dutch.ASSISTANCE_FOR_WEAPONS | (DUAL_USE_GOODS & _OF_CONCERN))


PROVISIONS = (records_of_brokering_are_kept, records_of_assistance_are_kept)
