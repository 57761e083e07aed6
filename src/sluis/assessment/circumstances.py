"""What is established of every fact of a case, and of each of its lines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.case import NOT_LISTED, classification_of, party_names
from sluis.assessment.evidence import (
    CASE_FILE,
    KNOWLEDGE,
    Evidence,
    established_from,
    known,
    with_gate,
    without_contradictions,
)
from sluis.assessment.grounding import Shape, grounded
from sluis.law.between import Between
from sluis.law.evidence import UNESTABLISHED, Established
from sluis.law.truth import NO, UNKNOWN, YES, Truth, any_true
from sluis.statutes.facts import deal, exporter, item, party

if TYPE_CHECKING:
    from datetime import date

    from sluis.assessment.case import Case, Classification, Component, Item
    from sluis.assessment.world import World
    from sluis.knowledge.model import Code

SCREENING_HOLDS_FOR = timedelta(days=90)
"""A house rule, not law: a screening older than this is no longer taken as an answer."""


class Part(NamedTuple):
    """A component: its id, the name under which its facts are kept, and the codes claimed for it."""

    id: str
    name: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One item of a case: what is established for it, and the subjects that its rules range over."""

    item: Item
    evidence: Evidence
    shape: Shape
    codes: tuple[str, ...]
    components: tuple[Part, ...]


def lines_of(case: Case, world: World, day: date) -> list[Line]:
    """The lines of a case, each with everything that is established for it on `day`."""
    shared = _shared(case, world, day)
    return [_line(case, each, shared, world, day) for each in case.items]


def _line(case: Case, each: Item, shared: Evidence, world: World, day: date) -> Line:
    evidence = shared | established_from(each.facts, world.facts, day)
    listing, codes = _listing(classification_of(each.classification), world, day)
    if listing is not None:
        evidence[item.LISTED_ANNEX_I.ref] = listing
    parts = []
    for one in each.components:
        part, found = _component(each, one, world, day)
        parts.append(part)
        codes += part.codes
        evidence |= found
    evidence = with_gate(evidence, exporter.INFORMED, exporter.INFORMED_OF.values())
    evidence = with_gate(evidence, exporter.AWARE, exporter.AWARE_OF.values())
    shape: Shape = (
        ("party", party_names(case) or None),
        ("component", tuple(part.name for part in parts)),
        ("transit", case.transit_countries),
    )
    return Line(each, without_contradictions(evidence, world.law.constraints), shape, codes, tuple(parts))


def _component(each: Item, one: Component, world: World, day: date) -> tuple[Part, Evidence]:
    name = f"{each.id}.{one.id}"
    listing, codes = _listing(classification_of(one.classification), world, day)
    found = established_from(one.facts, world.facts, day, name)
    if listing is not None:
        found[grounded(item.COMPONENT_LISTED, name).ref] = listing
    return Part(one.id, name, codes), found


def _listing(claimed: Classification | None, world: World, day: date) -> tuple[Established | None, tuple[str, ...]]:
    """Whether the item is listed on `day` according to whoever classified it, and the codes claimed."""
    if claimed is None:
        return None, ()
    if claimed.code == NOT_LISTED:
        settled = known(NO, CASE_FILE, claimed.by, claimed.on)
        return (settled if _covers(claimed, world, day) else _reopened(settled, "other_list_version")), ()
    settled = known(YES, CASE_FILE, claimed.by, claimed.on)
    if any(row.from_.start.exact and day < row.from_.start.day for row in _rows(claimed.code, world)):
        return _reopened(settled, "not_in_list_of_that_day"), (claimed.code,)
    return settled, (claimed.code,)


def _covers(claimed: Classification, world: World, day: date) -> bool:
    """A decision holds for the list of its own day, and back to the first list that it says it compared."""
    if claimed.on is None:
        return False
    if world.list_version_on(day) == world.list_version_on(claimed.on):
        return True
    return claimed.covers is not None and claimed.covers.from_ <= day <= claimed.on


def _rows(code: str, world: World) -> list[Code]:
    return [row for row in world.knowledge.codes if code == row.code or code.startswith(f"{row.code}.")]


def _reopened(settled: Established, remark: str) -> Established:
    return Established(None, settled.statements, remark)


def _shared(case: Case, world: World, day: date) -> Evidence:
    """What is established for every line alike."""
    evidence = _countries(case, world, day)
    for declaration, option in ((deal.ACTIVITY, case.activity), (deal.MODE, case.mode)):
        if option is not None:
            evidence[declaration.ref] = known(frozenset((option,)), CASE_FILE)
    if case.dates and case.dates.application:
        evidence[exporter.APPLICATION_LODGED_ON.ref] = known(Between.exactly(case.dates.application), CASE_FILE)
    for name, one in zip(party_names(case), case.parties, strict=True):
        evidence |= established_from(one.facts, world.facts, day, name)
        if one.country is not None:
            evidence[grounded(party.PARTY_COUNTRY, name).ref] = known(frozenset((one.country,)), CASE_FILE)
        evidence[grounded(party.ON_SANCTIONS_LIST, name).ref] = _screened(case, name, day)
    return established_from(case.facts, world.facts, day) | evidence


def _countries(case: Case, world: World, day: date) -> Evidence:
    evidence: Evidence = {}
    if case.destination is not None:
        evidence[deal.DESTINATION.ref] = known(frozenset((case.destination,)), CASE_FILE)
        third = _third_country(case.destination, world, day)
        if third is not UNKNOWN:
            evidence[deal.THIRD_COUNTRY.ref] = known(third, KNOWLEDGE)
    purchasing = case.purchasing_country or _purchaser_country(case)
    if purchasing is not None:
        evidence[deal.PURCHASING_COUNTRY.ref] = known(frozenset((purchasing,)), CASE_FILE)
    for country in case.transit_countries or ():
        evidence[grounded(deal.TRANSIT_COUNTRY, country).ref] = known(frozenset((country,)), CASE_FILE)
    return evidence


def _purchaser_country(case: Case) -> str | None:
    """The country of the purchaser; without one, of the end-user, who then buys for himself."""
    for role in ("purchaser", "consignee", "end_user"):
        for one in case.parties:
            if one.role == role:
                return one.country
    return None


def _third_country(code: str, world: World, day: date) -> Truth:
    """Whether the territory lies outside the customs territory of the Union on `day`."""
    territory = world.territories[code]
    if territory.unclear:
        return UNKNOWN
    return ~any_true([applies.period.contains(day) for applies in territory.customs_territory])


def _screened(case: Case, name: str, day: date) -> Established:
    """What the attested screening says of one party. Without one, nothing."""
    attested = case.screening.attested if case.screening else None
    if attested is None:
        return UNESTABLISHED
    found = known(YES if name in attested.hits else NO, ", ".join(attested.lists), attested.by, attested.on)
    if name not in attested.hits and day > attested.on + SCREENING_HOLDS_FOR:
        return _reopened(found, "expired")
    return found
