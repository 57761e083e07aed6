"""Regulation on dual-use goods (2013): laboratory equipment for Syria, equipment for repression for Syria and Egypt."""

from __future__ import annotations

from datetime import date, timedelta

from sluis.law.condition import Condition
from sluis.law.period import Period, Start
from sluis.law.rule import Effect, NotModelled, Standing, Verified, rule
from sluis.law.text import Text
from sluis.statutes.acts import NL_MEASURE_2013
from sluis.statutes.nl.measures.terms import APPLY, APPLY_TO_BROKER, brokered, exported
from sluis.statutes.standing import RECAST

_APPLIES = date(2013, 9, 14)
_SEEN = Verified("public-copy-regeling-tweeerlei-gebruik", date(2026, 11, 22))
_STANDING = Standing(Period(Start.on(_APPLIES)), _SEEN)
_ARTICLE_2 = NL_MEASURE_2013 / "article_2"


@rule(
    _ARTICLE_2 / "sub_a",
    APPLY,
    _STANDING,
    Text(
        nl="Naar Syrië vereisen de laboratoriumapparatuur van bijlage I en de middelen van bijlage II bij deze regeling een"
        " vergunning.",
        en="To Syria, the laboratory equipment of Annex I and the equipment of Annex II to this regulation need an"
        " authorisation.",
    ),
)
def equipment_for_syria_needs_authorisation() -> Condition:
    """Art. 2(a)."""
    return exported("laboratory_equipment", "repression_equipment", to=("SY",))


@rule(
    _ARTICLE_2 / "sub_b",
    APPLY,
    _STANDING,
    Text(
        nl="Naar Egypte vereisen de middelen van bijlage II bij deze regeling een vergunning: wat kan dienen voor binnenlandse"
        " repressie, zoals voertuigen met een waterkanon, beschermende uitrusting, nachtzicht en scheermesprikkeldraad.",
        en="To Egypt, the equipment of Annex II to this regulation needs an authorisation: what can serve internal"
        " repression, such as vehicles with a water cannon, protective gear, night vision and razor barbed wire.",
    ),
)
def repression_equipment_for_egypt_needs_authorisation() -> Condition:
    """Art. 2(b)."""
    return exported("repression_equipment", to=("EG",))


@rule(
    NL_MEASURE_2013 / "article_3",
    APPLY_TO_BROKER,
    _STANDING,
    Text(
        nl="Tussenhandel in de laboratoriumapparatuur van bijlage I bij deze regeling vereist een vergunning als zij naar"
        " Syrië gaat.",
        en="Brokering the laboratory equipment of Annex I to this regulation needs an authorisation if it goes to Syria.",
    ),
    reading=Text(
        nl="De regeling verwijst voor het begrip tussenhandel naar de artikelen 4, 5 en 6 van de Wet strategische diensten."
        " Sluis leest daarin niet dat de minister ook eerst iets moet laten weten.",
        en="For the notion of brokering the regulation points to Articles 4, 5 and 6 of the Strategic Services Act. Sluis"
        " does not read into it that the Minister must first inform as well.",
    ),
)
def brokering_for_syria_needs_authorisation() -> Condition:
    """Art. 3."""
    return brokered("laboratory_equipment", to="SY")


RULES = (
    equipment_for_syria_needs_authorisation,
    repression_equipment_for_egypt_needs_authorisation,
    brokering_for_syria_needs_authorisation,
)
PROVISIONS = (
    *RULES,
    NotModelled(
        "nl-regeling-tweeerlei-gebruik.syria_before",
        NL_MEASURE_2013 / "article_10",
        Standing(Period(Start.not_after(_APPLIES - timedelta(days=1)), _APPLIES), _SEEN),
        Text(
            nl="Tot 14 september 2013 gold een eerdere regeling voor Syrië, die bij deze is ingetrokken. Sinds wanneer en voor"
            " welke producten is niet nagegaan.",
            en="Until 14 September 2013 an earlier regulation for Syria applied, which this one repealed. Since when and for"
            " which items was not verified.",
        ),
        scope=exported("laboratory_equipment", "repression_equipment", to=("SY",)) | brokered("laboratory_equipment", to="SY"),
        ceiling=Effect.AUTHORISATION,
    ),
    NotModelled(
        "nl-regeling-tweeerlei-gebruik.ukraine",
        _ARTICLE_2 / "sub_b",
        Standing(Period(Start.on(_APPLIES), RECAST), _SEEN),
        Text(
            nl="Een oudere tekst noemde ook Oekraïne. Van wanneer tot wanneer is niet nagegaan; op 9 september 2021 stond het"
            " er niet meer in.",
            en="An older text named Ukraine as well. From when until when was not verified; on 9 September 2021 it was gone.",
        ),
        scope=exported("repression_equipment", to=("UA",)),
        ceiling=Effect.AUTHORISATION,
    ),
)
