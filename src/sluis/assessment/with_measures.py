"""The risk with the measures of the case file, beside the risk as it stands. A what-if: nothing else looks at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment import answer, derived
from sluis.assessment.grounding import ground
from sluis.assessment.risk import INSUFFICIENT, LEVELS, Level, speaks_against
from sluis.law.truth import NO
from sluis.law.variable import facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from sluis.assessment.case import Case
    from sluis.assessment.measures import Circumstance
    from sluis.assessment.risk import Dimension, Risk
    from sluis.assessment.world import ReadRisk, World
    from sluis.knowledge.safeguard import Safeguard

NOT_SETTLED, CUSTOMERS_WORD, KNOWN_USE, COMES_AFTER, NOT_THE_ITEM = (
    "not_settled",
    "customers_word",
    "known_use",
    "comes_after",
    "not_the_item",
)
IN_THE_FUTURE = "in_the_future"
_KNOWS = ("exporter.", "use.")
_ITEM, _PARTY = ("item.", "component."), "party."
_WORKS_LATER = ("follow_up", "contract")
_CIRCUMSTANCES = frozenset(fact.ref for fact in derived.CIRCUMSTANCE.values())
_FROM_FLAGS = frozenset(fact.ref for kind in (derived.FLAGGED, derived.SEVERAL_SIGNS) for fact in kind.values())


class _Raised(NamedTuple):
    """What holds a dimension above a level: evidence against the export, of it what parties are or did, and knowledge."""

    by_evidence: bool
    by_party: bool
    by_knowledge: bool


def what_if(case: Case, world: World, profile: Risk, lines: Sequence[Circumstance], known_by: date) -> answer.WhatIf | None:
    """The risk if the measures of the case file work; None where it names none.

    A dimension that is not settled stays so. A measure that rests on the customer lowers nothing that evidence raised; one that
    works after the supply nothing that a party is or did; a change of the item nothing that the place or the people do to
    human rights. Where the exporter was told or knows of a use of concern, only not supplying lowers anything.
    """
    safeguards = {one.id: one for one in world.knowledge.safeguards}
    chosen = [safeguards[one.id] for one in case.measures]
    if not chosen:
        return None
    later = frozenset(one.id for one in case.measures if one.on > known_by)
    dimensions = tuple(_dimension(one, chosen, lines, later) for one in profile.dimensions)
    return answer.WhatIf(
        measures=tuple(
            answer.ChosenMeasure(
                id=said.id,
                state=said.state,
                by=said.by,
                on=said.on,
                rests_on=one.rests_on,
                text=one.text.text,
                works_if=one.works_if.text,
                limits=one.limits.text,
                citation=world.reader.citation(one.cites).text,
                cites=one.cites,
            )
            for said, one in zip(case.measures, chosen, strict=True)
        ),
        level=_worst(one.could_come_to for one in dimensions),
        dimensions=dimensions,
    )


def _worst(levels: Iterable[str]) -> str:
    """The worst level; not known where one is not, unless another is high."""
    found = tuple(levels)
    if Level.HIGH.word in found:
        return Level.HIGH.word
    return INSUFFICIENT if INSUFFICIENT in found else max(found, key=lambda word: LEVELS[word])


def _dimension(
    one: Dimension, chosen: Sequence[Safeguard], lines: Sequence[Circumstance], later: AbstractSet[str]
) -> answer.WithMeasures:
    floors = [(each, _floor(each, one.name)) for each in chosen]
    able = [(each, _reach(each, floor, one)) for each, floor in floors if floor is not None and floor < one.band.high]
    reasons = {each.id: IN_THE_FUTURE if each.id in later else _why_not(each, floor, one, lines) for each, floor in able}
    withheld = {id_: why for id_, why in reasons.items() if why is not None}
    works = [(each.id, floor) for each, floor in able if each.id not in withheld]
    standing = one.band.low.word if one.band.settled else INSUFFICIENT
    reached = min((floor for _, floor in works), default=one.band.low)
    return answer.WithMeasures(
        name=one.name,
        level=standing,
        could_come_to=min(reached, one.band.low).word if one.band.settled else INSUFFICIENT,
        lowered_by=tuple(id_ for id_, _ in works),
        not_lowered_by=tuple(answer.Withheld(id=id_, why=why) for id_, why in withheld.items()),
    )


def _floor(safeguard: Safeguard, dimension: str) -> Level | None:
    return next((LEVELS[one.floor] for one in safeguard.lowers if one.dimension == dimension), None)


def _why_not(safeguard: Safeguard, floor: Level, dimension: Dimension, lines: Sequence[Circumstance]) -> str | None:
    """Why a safeguard lowers nothing here; None where it may."""
    if not dimension.band.settled:
        return NOT_SETTLED
    raised = [_raised(row, lines) for row in dimension.reasons if LEVELS[row.row.level] > floor]
    if safeguard.kind != "decline" and any(one.by_knowledge for one in raised):
        return KNOWN_USE
    if safeguard.rests_on == "customer" and any(one.by_evidence for one in raised):
        return CUSTOMERS_WORD
    if floor >= dimension.band.high:
        return NOT_THE_ITEM
    if safeguard.kind in _WORKS_LATER and any(one.by_party for one in raised):
        return COMES_AFTER
    return None


def _raised(row: ReadRisk, lines: Sequence[Circumstance]) -> _Raised:
    """What of a row speaks against the export, on some line."""
    against = [
        ref
        for line in lines
        for ref, fact in facts_of([ground(row.when, line.shape)]).items()
        if speaks_against(fact, line.known) or (ref in _FROM_FLAGS and line.known.get(ref) is not NO)
    ]
    by_party, by_knowledge = (any(ref.startswith(start) for ref in against) for start in (_PARTY, _KNOWS))
    return _Raised(bool(against), by_party, by_knowledge)


def _reach(safeguard: Safeguard, floor: Level, dimension: Dimension) -> Level:
    """How low a safeguard can come here: changes of the item leave what the place or the people do to human rights."""
    if safeguard.kind != "technical" or dimension.name != "human_rights":
        return floor
    return max([floor, *(LEVELS[row.row.level] for row in dimension.reasons if not _asks_of_item(row))])


def _asks_of_item(row: ReadRisk) -> bool:
    """Whether a row looks at what the item can do, by a fact or a flag."""
    return any(ref.startswith(_ITEM) or ref in _CIRCUMSTANCES for ref in facts_of([row.when]))
