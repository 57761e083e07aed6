"""Terms that several provisions share, each with the place that defines it."""

from __future__ import annotations

from sluis.law.condition import Defined, any_of
from sluis.law.fact import Fact
from sluis.law.text import Text
from sluis.statutes.acts import ARTICLE_2, EU_2021_821
from sluis.statutes.facts import deal, exporter, item

EXPORT = Defined(
    Text(nl="uitvoer", en="export"),
    ARTICLE_2 / "point_2",
    deal.ACTIVITY.is_in(("export", "re_export"))
    & deal.THIRD_COUNTRY
    & (
        deal.MODE.is_in(("physical", "transmission", "making_available", "voice", "hand_carried"))
        | (deal.MODE.is_("remote_use") & deal.REMOTE_USE_IS_EXPORT)
    ),
)
CONTROLLED_COMPONENT = Defined(
    Text(nl="gecontroleerd onderdeel als voornaamste element", en="controlled component as principal element"),
    EU_2021_821 / "annex_i" / "note_2",
    item.COMPONENT_LISTED & item.COMPONENT_PRINCIPAL_ELEMENT & item.COMPONENT_REMOVABLE,
)
LISTED = Defined(
    Text(nl="in bijlage I vermeld", en="listed in Annex I"),
    EU_2021_821 / "annex_i",
    item.LISTED_ANNEX_I | CONTROLLED_COMPONENT,
)
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

REPRESSIVE_USES = ("internal_repression", "human_rights_violations", "humanitarian_law_violations")
ARTICLE_4_USES = ("weapons_of_mass_destruction", "military_end_use", "illegally_exported_military_items")


def informed_of(*uses: str) -> Defined:
    """The authority has informed the exporter, and named one of these uses."""
    return _known_of(exporter.INFORMED, exporter.INFORMED_OF, uses)


def aware_of(*uses: str) -> Defined:
    """The exporter is aware of one of these uses."""
    return _known_of(exporter.AWARE, exporter.AWARE_OF, uses)


def _known_of(gate: Fact, kinds: dict[str, Fact], uses: tuple[str, ...]) -> Defined:
    return Defined(gate.states, gate.cites, gate & any_of(*(kinds[use] for use in uses)))
