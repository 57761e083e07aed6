"""The meaning of terms that both regulations use; each regulation cites its own place for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.law.condition import Defined, any_of
from sluis.law.text import Text
from sluis.statutes.facts import deal, dutch, exporter, item, service

if TYPE_CHECKING:
    from sluis.law.citation import Citation
    from sluis.law.condition import Condition

REPRESSIVE_USES = ("internal_repression", "human_rights_violations", "humanitarian_law_violations")
KNOWN_MEASURE = deal.EXPORTER_COUNTRY.is_("NL") & ~dutch.NATIONAL_MEASURE.is_("other")
"""The national measure is one of those of the Netherlands that are decided."""

WITHIN_THE_UNION = deal.ACTIVITY.is_("intra_eu_transfer") | (deal.ACTIVITY.is_in(("export", "re_export")) & ~deal.THIRD_COUNTRY)


def export(cites: Citation, ways: Condition) -> Defined:
    """Leaving the customs territory of the Union in one of these ways.

    Whether remote use is one stays open, and so does storage on a server abroad of what nobody there can decrypt.
    """
    open_ways = (deal.MODE.is_("remote_use") & deal.REMOTE_USE_IS_EXPORT) | (
        deal.MODE.is_("encrypted_storage") & deal.ENCRYPTED_STORAGE_IS_EXPORT
    )
    return Defined(
        Text(nl="uitvoer", en="export"),
        cites,
        deal.ACTIVITY.is_in(("export", "re_export")) & deal.THIRD_COUNTRY & (ways | open_ways),
    )


def brokering(cites: Citation, broker: Citation, who: Condition = service.BROKERED_FROM_UNION) -> Defined:
    """Arranging, buying or selling from one third country to another, from the Union; ancillary services do not count.

    `who` says what makes somebody a broker.
    """
    from_the_union = Defined(Text(nl="tussenhandelaar", en="broker"), broker, who)
    return Defined(
        Text(nl="tussenhandeldiensten", en="brokering services"),
        cites,
        (deal.ACTIVITY.is_("brokering") & service.ITEMS_IN_THIRD_COUNTRY & from_the_union).unless(
            service.ANCILLARY_SERVICES_ONLY
        ),
    )


def transit(cites: Citation) -> Defined:
    """Non-Union items that only pass through, to a destination outside."""
    return Defined(
        Text(nl="doorvoer", en="transit"),
        cites,
        deal.ACTIVITY.is_("transit") & deal.THIRD_COUNTRY & service.NON_UNION_GOODS,
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


def informed_of_article_4(cites: Citation) -> Condition:
    """The authority has informed of a use of Article 4(1) of 2021/821; a military end-use counts under an arms embargo only."""
    military = deal.ARMS_EMBARGO & informed_of(cites, "military_end_use")
    return informed_of(cites, "weapons_of_mass_destruction", "illegally_exported_military_items") | military


def aware_of_article_4(cites: Citation) -> Condition:
    """Somebody is aware of a use of Article 4(1) of 2021/821; a military end-use counts under an arms embargo only."""
    military = deal.ARMS_EMBARGO & aware_of(cites, "military_end_use")
    return aware_of(cites, "weapons_of_mass_destruction", "illegally_exported_military_items") | military
