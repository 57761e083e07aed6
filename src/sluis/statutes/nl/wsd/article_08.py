"""Article 8 of the Strategic Services Act: military software and technology."""

from __future__ import annotations

from sluis.law.rule import Effect, NotModelled
from sluis.law.text import Text
from sluis.statutes.acts import NL_WSD
from sluis.statutes.facts import item
from sluis.statutes.general_terms import INTANGIBLE
from sluis.statutes.nl.terms import standing_wsd

PROVISIONS = (
    NotModelled(
        "nl-wet-strategische-diensten.military_software",
        NL_WSD / "article_8",
        standing_wsd(),
        Text(
            nl="Militaire programmatuur of technologie elektronisch overdragen of per telefoon beschrijven vereist een"
            " vergunning. De artikelen 9 en 10 gaan over bijstand en tussenhandel bij militaire goederen.",
            en="Transmitting military software or technology electronically, or describing it by telephone, needs an"
            " authorisation. Articles 9 and 10 are about assistance and brokering with military goods.",
        ),
        scope=item.SPECIALLY_DESIGNED_FOR_MILITARY_USE & INTANGIBLE,
        ceiling=Effect.AUTHORISATION,
    ),
)
