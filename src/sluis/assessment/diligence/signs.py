"""The facts of a case that speak against the export, and what takes such a fact away: a use that fits, or a flag resolved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.case import party_names
from sluis.assessment.diligence.file import Sign
from sluis.assessment.diligence.fitting import IMPLIED, SAME, known_on
from sluis.assessment.diligence.proof import insiders, unproven
from sluis.assessment.diligence.section import word_of
from sluis.assessment.diligence.standing import RESOLVED
from sluis.assessment.grounding import grounded
from sluis.assessment.risk import speaks_against
from sluis.law.truth import YES
from sluis.statutes.facts import party

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from sluis.assessment.answer import Answer
    from sluis.assessment.case import Case
    from sluis.assessment.circumstances import Line
    from sluis.assessment.diligence.file import FlagFound
    from sluis.assessment.diligence.section import DueDiligence
    from sluis.assessment.world import World
    from sluis.law.fact import Declaration

_NEUTRAL = frozenset(
    (
        "deal.broker_established_in_union",
        "deal.brokered_from_union",
        "deal.contract_holder_in_union",
        "deal.items_in_third_country",
        "deal.items_in_union",
        "deal.merged_into_production",
        "deal.non_union_goods",
        "deal.private_demonstration",
        "deal.result_of_commercial_transaction",
        "deal.stored_at_fair_for_sale",
        "deal.technology_with_presentation",
        "deal.to_customs_free_zone",
        "deal.to_sister_company",
        "deal.used_beyond_demonstration",
        "deal.voice_by_telephone",
        "destination.third_country",
        "exporter.dutch_or_resident",
    )
)
"""Facts that bring an export under the law, or out of an exemption, and say nothing against it. Every other one is a sign."""
_OF_ITEMS = ("item.", "component.")
_TO_COUNTRY = "destination.to_"
_WHO_IT_IS = frozenset((party.GOVERNMENT_LINKED.key, party.SECURITY_SERVICE_LINK.key, party.MAKES_SURVEILLANCE_GOODS.key))
"""What a party is; that the stated use fits it all the same can be shown. What it did, and what lists say of it, stays."""
_NEVER_COVERED = frozenset((party.ON_SANCTIONS_LIST.key, party.OWNED_OR_CONTROLLED_BY_LISTED.key))


def signs_of(case: Case, world: World, answer: Answer, lines: Sequence[Line], flags: Sequence[FlagFound]) -> tuple[Sign, ...]:
    """The facts that speak against the export and that no flag stands for; of the design only those of no limb of step 1.

    A flag is answered once for a case, and so stands for no fact about one of its parties.
    """
    fit = {one.id for one in flags}
    stood_for = {fact.key for id_, fact in (SAME | IMPLIED).items() if id_ in fit and not fact.key.startswith("party.")}
    signs = [Sign(fact=one.fact, text=one.text, citation=one.citation) for one in answer.risk.red_flags if one.flag is None]
    signs += [_sign(fact) for fact in _of_the_law(case, world) if any(speaks_against(fact, known_on(line)) for line in lines)]
    own = [one for one in signs if not one.fact.startswith(_OF_ITEMS) and one.fact.partition("@")[0] not in stood_for]
    return tuple({one.fact: one for one in own}.values())


def _of_the_law(case: Case, world: World) -> Iterator[Declaration]:
    """The facts that speak against the export if they are so; one about a party, of each party."""
    for key, fact in world.facts.items():
        if getattr(fact, "adverse", None) is YES and key not in _NEUTRAL and not key.startswith((*_OF_ITEMS, _TO_COUNTRY)):
            yield from [grounded(fact, name) for name in party_names(case)] if key.startswith("party.") else [fact]


def _sign(fact: Declaration) -> Sign:
    return Sign(fact=fact.ref, text=fact.states, citation=fact.cites.text)


def is_covered(sign: Sign, case: Case, section: DueDiligence, lines: Sequence[Line], flags: Sequence[FlagFound]) -> bool:
    """Whether somebody showed that a fact about a party stands in no way, with evidence of others than who gains.

    For what a party is, by a use that fits it; for the rest, by a resolved flag that names the party. Not on a day before
    the newest source of the fact, and never for a hit on a list that binds.
    """
    key, _, name = sign.fact.partition("@")
    if not key.startswith("party.") or key in _NEVER_COVERED:
        return False
    known_since = newest(sign.fact, lines)
    resolved = {one.id for one in flags if one.state == RESOLVED}
    days = [
        said.resolved.on
        for id_, said in section.red_flags.items()
        if id_ in resolved and said.resolved and name in said.resolved.parties and _is_about(id_, key)
    ]
    if key in _WHO_IT_IS:
        inside = insiders(case)
        fits = [one for one in section.stakeholders if one.party == name and word_of(one.use_fits) == "yes"]
        days += [one.on for one in fits if unproven(one.evidence, inside) is None]
    return any(known_since is None or day >= known_since for day in days)


def _is_about(flag: str, key: str) -> bool:
    fact = (SAME | IMPLIED).get(flag)
    return fact is not None and fact.key == key


def newest(ref: str, lines: Sequence[Line]) -> date | None:
    """The day of the newest dated source that speaks for the value of a fact."""
    found = [line.evidence[ref] for line in lines if ref in line.evidence]
    days = [said.stated_on for one in found for said in one.statements if said.value == one.value and said.stated_on]
    return max(days, default=None)
