"""Terms of Regulation (EU) 2021/821 that several of its articles use."""

from __future__ import annotations

from sluis.law.condition import Defined, any_of
from sluis.law.text import Text
from sluis.statutes.acts import ARTICLE_2, EU_2021_821
from sluis.statutes.facts import item
from sluis.statutes.terms import export, listed

EXPORT = export(ARTICLE_2 / "point_2")
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
