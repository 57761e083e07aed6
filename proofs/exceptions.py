"""Where a proof does not hold by law, with the reason. An exception that is no longer needed is a failure of its own."""

from __future__ import annotations

from proofs.monotony import Excepted
from sluis.statutes.facts import deal, dutch, exporter, general, item, service

TOGETHER: dict[tuple[str, str], str] = {
    (
        "eu-2014-833.exemption_is_declared",
        "eu-2014-833.advanced_items_through_russia",
    ): "whether an exemption lifts the ban on transit of Annex VII was not seen, so that Sluis leaves the ban open",
}
"""Rules with incompatible duties that may hold together, by their ids."""

GAPS: dict[str, str] = {
    "eu-2012-267.dual_use_items_to_iran_until_2016": "lifted from 16 January 2016, and back from 30 September 2025",
}
"""Provisions that follow each other with days in between, by id."""

_CUSTOMS = "what leaves by wire or is used from afar is never declared to customs"
_RIGHTS = "a message on fundamental rights is one on human rights, by a constraint"
_ROUTING = "the routing asks for a third country, where a transfer or an imposed authorisation cannot matter"
_ANY_BROKERING = "it takes in brokering from anywhere, so that the narrower definition adds nothing"
_ESTABLISHED = "whoever is under Dutch law is established in the Union, by a constraint"
_SOMEBODY_APPLIES = "whether the holder of the contract or the carrier must apply, there is an application"
_TERM = "nl-algemene-wet-bestuursrecht.application_is_decided_in_time"
_MINISTRY = "nl-werkwijze-vergunningen.application_goes_to_the_ministry"
_OLD, _RECAST = "2009-08-27", "2021-09-09"
_TAKING_IN_ANY_BROKERING = (
    "nl-regeling-tweeerlei-gebruik.brokering_for_syria_needs_authorisation",
    "nl-regeling-tweeerlei-gebruik-irak.brokering_for_iraq_needs_authorisation",
    "nl-regeling-tweeerlei-gebruik.syria_before",
    "nl-wet-strategische-diensten.records_of_brokering_are_kept",
    *(f"{rule}_{since}" for rule in (_TERM, _MINISTRY) for since in ("2013-09-14", "2015-12-01")),
)
_CUSTOMS_RULES = tuple(
    f"{act}.{rule}"
    for act in ("eu-2009-428", "eu-2021-821")
    for rule in ("authorisation_is_shown_to_customs", "general_authorisation_is_declared")
)
_NEEDING_AN_AUTHORISATION = (
    "eu-2021-821.item_on_other_list_needs_authorisation",
    "eu-2021-821.exporter_completes_application",
    "eu-2021-821.individual_authorisation_needs_end_use_statement",
    "eu-2021-821.global_authorisation_needs_icp",
    f"{_TERM}_{_RECAST}",
    f"{_MINISTRY}_{_RECAST}",
)

_WITHOUT_EFFECT: dict[tuple[str, str], str] = {
    (
        "eu-2009-428.general_authorisation_is_declared",
        "deal.voice_by_telephone",
    ): "what is told by voice is never declared to customs, by telephone or not",
    (
        "eu-2009-428.authorisation_is_shown_to_customs",
        "deal.voice_by_telephone",
    ): "what is told by voice is never declared to customs, by telephone or not",
    ("eu-2021-821.eu007", "destination.arms_embargo"): "EU007 rules out every military end-use, embargo or not",
    **{
        (rule, fact): _CUSTOMS
        for rule in _CUSTOMS_RULES
        for fact in ("open.remote_use_is_export", "open.encrypted_storage_is_export")
    },
    **{
        (f"{_MINISTRY}_{since}", fact): _ROUTING
        for since in (_OLD, _RECAST)
        for fact in ("deal.activity", "item.listed_annex_iv")
    },
    **{
        (f"{_MINISTRY}_{_RECAST}", fact): _ROUTING
        for fact in ("deal.onward_export_known", "deal.worked_in_member_state", "deal.transfer_authorisation_imposed")
    },
}

NEVER_DECIDING = (
    _WITHOUT_EFFECT
    | {(rule, "exporter.informed_of_rights_violation"): _RIGHTS for rule in _NEEDING_AN_AUTHORISATION}
    | {(f"{rule}_{_OLD}", "deal.broker_established_in_union"): _ESTABLISHED for rule in (_TERM, _MINISTRY)}
    | {(f"{rule}_{_RECAST}", "deal.contract_holder_in_union"): _SOMEBODY_APPLIES for rule in (_TERM, _MINISTRY)}
)
"""Facts that a norm asks about but that never decide it alone, by norm and fact."""

IDLE_PLACES: dict[tuple[str, str], str] = _WITHOUT_EFFECT | {
    **{(rule, "deal.mode"): _CUSTOMS for rule in _CUSTOMS_RULES if rule.startswith("eu-2021")},
    **{(f"{_MINISTRY}_{since}", "exporter.country"): _ROUTING for since in (_OLD, _RECAST)},
    **{(rule, "deal.brokered_from_union"): _ANY_BROKERING for rule in _TAKING_IN_ANY_BROKERING},
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
    | (deal.ACTIVITY.is_("transit") & service.TRANSIT_AUTHORISATION_IMPOSED)
    | (deal.ACTIVITY.is_("technical_assistance") & exporter.AWARE),
    "a listed item may go under a general authorisation whose text does not name the use that counts against an unlisted one"
    " (EU001 names no human rights); national measures that prohibit are there for unlisted items; and what Article 8(4) lets a"
    " Member State ask of whoever assists with an unlisted one stays open, where for a listed one the provider notifies",
)
MILDER = {
    "item.listed_annex_i": _FOR_UNLISTED_ITEMS,
    "component.listed_annex_i": _FOR_UNLISTED_ITEMS,
    "component.principal_element": _FOR_UNLISTED_ITEMS,
    "component.removable": _FOR_UNLISTED_ITEMS,
    "deal.brokered_from_union": Excepted(
        dutch.DUTCH_OR_RESIDENT,
        "Article 5 of the Strategic Services Act is for Dutch persons who broker from outside the Union; whoever does so from"
        " another Member State falls under its law, which is not modelled",
    ),
    "destination.third_country": Excepted(
        item.LISTED_ANNEX_IV | deal.ONWARD_EXPORT_KNOWN,
        "a transfer within the Union (Annex IV, or known to be exported onward) is one in every mode; an export is one in the"
        " modes of Article 2 only, and for remote use that is an open question",
    ),
}
"""Facts of which the adverse answer makes the outcome milder in some cases, with these cases."""

_AUTHORISATIONS = ("eu-2021-821.eu007",)
UNDECIDED: dict[tuple[str, str], str] = {
    (norm, fact): why for (norm, fact), why in NEVER_DECIDING.items() if norm not in _AUTHORISATIONS
}
"""Conditions of rules that no scenario makes decisive, by rule and fact: those that the solver proves never to decide."""
