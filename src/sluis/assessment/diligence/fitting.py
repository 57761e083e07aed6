"""Which red flags a case has to answer, and what its facts say of them already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.destination import places_of, set_aside
from sluis.assessment.grounding import ground
from sluis.assessment.screened import NAME_SAYS_OTHERWISE
from sluis.law.evidence import Days
from sluis.law.kleene import truth_of
from sluis.law.truth import NO, YES, Truth, any_true
from sluis.statutes.facts import capability, deal, item, party

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sluis.assessment.case import Case
    from sluis.assessment.circumstances import Line
    from sluis.assessment.world import World
    from sluis.knowledge.red_flag import RedFlag
    from sluis.law.fact import Fact, Value

SAME: dict[str, Fact] = {
    "opens_encrypted_traffic": capability.CAN_DECRYPT_TRAFFIC,
    "filters_or_blocks_traffic": capability.CAN_FILTER_OR_BLOCK,
    "locates_people": capability.CAN_LOCATE_PERSONS,
    "recognises_faces_or_emotions": capability.CAN_IDENTIFY_PERSONS,
    "named_in_published_list": item.PUBLISHED_UNDER_ARTICLE_5_6,
    "human_rights_concerns": deal.HUMAN_RIGHTS_CONCERNS,
    "expression_under_pressure": deal.EXPRESSION_CONCERNS,
    "precedents_of_monitoring": deal.SURVEILLANCE_PRECEDENTS,
    "country_of_security_concern": deal.COUNTRY_OF_SECURITY_CONCERN,
    "works_for_a_security_service": party.SECURITY_SERVICE_LINK,
    "linked_to_the_government": party.GOVERNMENT_LINKED,
    "protects_a_hostile_network": deal.PROTECTS_NETWORK_OF_CONCERN,
    "touches_vital_infrastructure": deal.VITAL_INFRASTRUCTURE,
}
"""Flags that ask what a fact asks: the fact answers them, both ways."""
IMPLIED: dict[str, Fact] = {
    "disrupts_or_intercepts_networks": capability.CAN_INTERCEPT_COMMUNICATIONS,
    "in_the_news_for_surveillance": party.IN_REPORTS_OF_MISUSE,
    "owned_by_a_listed_party": party.OWNED_OR_CONTROLLED_BY_LISTED,
}
"""Flags that are there where a fact is; that the fact is not, does not answer them."""
_GOODS_MOVE = ("physical", "hand_carried", None)
_OF_GOODS = {
    "abnormal_route",
    "bank_as_consignee",
    "collected_by_a_third_party",
    "consignee_in_a_free_zone",
    "forwarder_as_destination",
    "packaging_mismatch",
    "unusual_shipping_wishes",
    "odd_about_spare_parts",
}
_AFTER_SUPPLY = {
    "arrival_not_confirmed",
    "licence_history_unclear",
    "misuse_reported_after_supply",
    "service_for_an_altered_item",
}
_ABOUT_ITEMS_THERE = ("technical_assistance", "re_export")
"""Activities about items that somebody has already."""


def fitting(case: Case, world: World, lines: Sequence[Line], day: date) -> tuple[RedFlag, ...]:
    """The flags that a case has to answer: not those that a fact excludes, of goods where none move, or after the supply."""
    return tuple(one for one in world.knowledge.red_flags if _fits(one, case, world, lines, day))


def _fits(flag: RedFlag, case: Case, world: World, lines: Sequence[Line], day: date) -> bool:
    if flag.id in _OF_GOODS and case.mode not in _GOODS_MOVE:
        return False
    if flag.id in _AFTER_SUPPLY:
        exported = case.dates is not None and case.dates.export is not None and case.dates.export <= day
        return exported or case.activity in _ABOUT_ITEMS_THERE
    if flag.id not in SAME or somewhere(SAME[flag.id], lines) is not NO:
        return True
    # Who sets aside what the data about the country or the name of a party say has to answer the flag, and say why.
    return is_disputed(flag, case, world, lines, Days(day, day))


def is_disputed(flag: RedFlag, case: Case, world: World, lines: Sequence[Line], days: Days) -> bool:
    """Whether the case denies what data about the country, or the name of a party, say of the fact that a flag asks."""
    if flag.id not in SAME:
        return False
    fact, places = SAME[flag.id], places_of(case, world, days)
    figures = [one for line in lines for one, truth in set_aside(places, known_on(line)) if truth is YES]
    named = [ref for line in lines for ref, one in line.evidence.items() if one.remark == NAME_SAYS_OTHERWISE]
    return fact in figures or any(ref.partition("@")[0] == fact.key for ref in named)


def shown_by_facts(flag: RedFlag, lines: Sequence[Line]) -> bool:
    """Whether the facts of the case show that a flag is there, whatever somebody answered."""
    fact = (SAME | IMPLIED).get(flag.id)
    return fact is not None and somewhere(fact, lines) is YES


def somewhere(fact: Fact, lines: Sequence[Line]) -> Truth:
    """The truth of a fact on any line, and of any party."""
    return any_true([truth_on(fact, line) for line in lines])


def truth_on(fact: Fact, line: Line) -> Truth:
    """The truth of a fact on one line; of any party where it is about parties. Where no party is named, it is unknown."""
    return truth_of(ground(fact, line.shape), known_on(line))


def known_on(line: Line) -> dict[str, Value]:
    """What is known on a line."""
    return {ref: one.value for ref, one in line.evidence.items() if one.value is not None}
