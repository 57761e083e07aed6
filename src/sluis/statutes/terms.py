"""The meaning of terms that both regulations use; each regulation cites its own place for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import Defined, any_of
from sluis.law.text import Text
from sluis.statutes.facts import deal, exporter, item

if TYPE_CHECKING:
    from sluis.law.citation import Citation

REPRESSIVE_USES = ("internal_repression", "human_rights_violations", "humanitarian_law_violations")
ARTICLE_4_USES = ("weapons_of_mass_destruction", "military_end_use", "illegally_exported_military_items")


def export(cites: Citation) -> Defined:
    """Leaving the customs territory of the Union, in any way. Whether remote use is one stays open."""
    return Defined(
        Text(nl="uitvoer", en="export"),
        cites,
        deal.ACTIVITY.is_in(("export", "re_export"))
        & deal.THIRD_COUNTRY
        & (
            deal.MODE.is_in(("physical", "transmission", "making_available", "voice", "hand_carried"))
            | (deal.MODE.is_("remote_use") & deal.REMOTE_USE_IS_EXPORT)
        ),
    )


def listed(annex: Citation) -> Defined:
    """In the list itself, or with a listed component as the principal element (General Note 2)."""
    controlled_component = Defined(
        Text(nl="gecontroleerd onderdeel als voornaamste element", en="controlled component as principal element"),
        annex / "note_2",
        item.COMPONENT_LISTED & item.COMPONENT_PRINCIPAL_ELEMENT & item.COMPONENT_REMOVABLE,
    )
    return Defined(Text(nl="in bijlage I vermeld", en="listed in Annex I"), annex, item.LISTED_ANNEX_I | controlled_component)


def informed_of(cites: Citation, *uses: str) -> Defined:
    """The authority has informed the exporter, and named one of these uses."""
    kinds = any_of(*(exporter.INFORMED_OF[use] for use in uses))
    return Defined(exporter.INFORMED.states, cites, exporter.INFORMED & kinds)


def aware_of(cites: Citation, *uses: str) -> Defined:
    """The exporter is aware of one of these uses."""
    return Defined(exporter.AWARE.states, cites, exporter.AWARE & any_of(*(exporter.AWARE_OF[use] for use in uses)))
