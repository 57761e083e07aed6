"""Where a proof does not hold by law, with the reason. An exception that is no longer needed is a failure of its own."""

from __future__ import annotations

from proofs.monotony import Excepted
from sluis.statutes.facts import deal, general, item, service

GAPS: dict[str, str] = {}
"""Provisions that follow each other with days in between, by id."""

NEVER_DECIDING: dict[tuple[str, str], str] = {
    (
        "eu-2009-428.general_authorisation_is_declared",
        "deal.voice_by_telephone",
    ): "what is told by voice is never declared to customs, by telephone or not",
    ("eu-2021-821.eu007", "destination.arms_embargo"): "EU007 rules out every military end-use, embargo or not",
}
"""Facts that a norm asks about but that never decide it alone, by norm and fact."""

IDLE_PLACES: dict[tuple[str, str], str] = NEVER_DECIDING | {
    ("eu-2021-821.eu008", "destination.arms_embargo"): "EU008 rules out every embargoed destination by itself",
    (
        "eu-2021-821.eu008",
        "exporter.informed_of_military_end_use",
    ): "EU008 rules out every military end-use in its term on security end-use",
    (
        "eu-2021-821.eu008",
        "exporter.aware_of_military_end_use",
    ): "EU008 rules out every military end-use in its term on security end-use",
}
"""Facts that stand somewhere in a norm where they change nothing, because another place says as much."""

_FOR_UNLISTED_ITEMS = Excepted(
    general.USED.is_in(general.NAMES)
    | item.UNDER_NATIONAL_MEASURE
    | (deal.ACTIVITY.is_("transit") & service.TRANSIT_AUTHORISATION_IMPOSED),
    "a listed item may go under a general authorisation whose text does not name the use that counts against an unlisted one"
    " (EU001 names no human rights); and national measures that prohibit are there for unlisted items",
)
MILDER = {
    "item.listed_annex_i": _FOR_UNLISTED_ITEMS,
    "component.listed_annex_i": _FOR_UNLISTED_ITEMS,
    "component.principal_element": _FOR_UNLISTED_ITEMS,
    "component.removable": _FOR_UNLISTED_ITEMS,
    "destination.third_country": Excepted(
        item.LISTED_ANNEX_IV | deal.ONWARD_EXPORT_KNOWN,
        "a transfer within the Union (Annex IV, or known to be exported onward) is one in every mode; an export is one in the"
        " modes of Article 2 only, and for remote use that is an open question",
    ),
}
"""Facts of which the adverse answer makes the outcome milder in some cases, with these cases."""

_USED_UNDER = {
    "eu-2009-428": ("general_authorisation_is_declared", "user_registers", "first_use_is_notified", "use_is_reported"),
    "eu-2021-821": ("general_authorisation_is_declared", "user_registers", "first_use_is_notified", "use_is_reported"),
}
_WITHIN_EU003 = "whatever EU002 covers, to whichever destination, EU003 covers as well: the rule asks whether one of them does"
_LISTED_IS_DUAL_USE = "what is listed is a dual-use item, so that no honest case says yes to the one and no to the other"

UNDECIDED: dict[tuple[str, str], str] = {
    ("eu-2009-428.records_are_kept", "item.listed_annex_i"): _LISTED_IS_DUAL_USE,
    ("eu-2021-821.records_are_kept", "item.listed_annex_i"): _LISTED_IS_DUAL_USE,
    **{
        (f"{act}.{rule}", fact): _WITHIN_EU003
        for act, rules in _USED_UNDER.items()
        for rule in rules
        for fact in ("item.covered_by_eu002", "destination.covered_by_eu002")
    },
    **NEVER_DECIDING,
}
"""Conditions of rules that no scenario makes decisive, by rule and fact."""
