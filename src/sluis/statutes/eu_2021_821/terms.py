"""Terms of Regulation (EU) 2021/821 that several of its articles use."""

from __future__ import annotations

from sluis.law.condition import Defined, any_of
from sluis.law.text import Text
from sluis.statutes.acts import ARTICLE_2, EU_2021_821
from sluis.statutes.facts import deal, item, service
from sluis.statutes.terms import brokering, export, listed, transit

EXPORT = export(
    ARTICLE_2 / "point_2",
    deal.MODE.is_in(("physical", "transmission", "making_available", "voice", "hand_carried")),
)
LISTED = listed(EU_2021_821 / "annex_i")
CYBER_SURVEILLANCE_ITEM = Defined(
    Text(nl="product voor cybersurveillance", en="cyber-surveillance item"),
    ARTICLE_2 / "point_20",
    item.DUAL_USE
    & item.SPECIALLY_DESIGNED_FOR_SURVEILLANCE
    & item.SURVEILLANCE_COVERT
    & item.SURVEILS_NATURAL_PERSONS
    & any_of(item.MONITORS_DATA, item.EXTRACTS_DATA, item.COLLECTS_DATA, item.ANALYSES_DATA)
    & item.DATA_FROM_ICT_SYSTEMS,
)
BROKERING = brokering(ARTICLE_2 / "point_7", ARTICLE_2 / "point_8")
TRANSIT = transit(ARTICLE_2 / "point_11")
ASSISTANCE = Defined(
    Text(nl="technische bijstand", en="technical assistance"),
    ARTICLE_2 / "point_9",
    deal.ACTIVITY.is_("technical_assistance")
    & Defined(
        Text(nl="verlener van technische bijstand", en="provider of technical assistance"),
        ARTICLE_2 / "point_10",
        service.ASSISTANCE_PLACE.is_in(("into_third_country", "within_third_country", "to_visitor_in_union")),
    ),
)
