"""What is established of every fact of a case, and of each of its lines."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment import destination
from sluis.assessment.annex_iv import in_annex_iv
from sluis.assessment.attested import attested
from sluis.assessment.case import END_USERS, classification_of, party_names
from sluis.assessment.embargoes import embargo_on
from sluis.assessment.evidence import CASE_FILE, KNOWLEDGE, established_from, known, truth_in, with_gate
from sluis.assessment.general import destinations_covered, items_covered
from sluis.assessment.grounding import Shape, grounded
from sluis.assessment.listing import Listings
from sluis.assessment.saying import says
from sluis.assessment.screened import Said, by_name, established, said_by_name, screening_of
from sluis.law.between import Between
from sluis.law.contradiction import without_contradictions
from sluis.law.evidence import UNESTABLISHED, Established, Statement, establish
from sluis.law.truth import NO, UNKNOWN, YES, Truth, all_true
from sluis.statutes.facts import deal, exporter, general, item, occasion, party, safeguard, sanctions

if TYPE_CHECKING:
    from sluis.assessment.case import Case, Component, Item
    from sluis.assessment.world import World
    from sluis.classification import Examination
    from sluis.law.evidence import Days, Evidence

_RECIPIENTS = ("purchaser", "consignee", "intermediary", *END_USERS)


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
    entries: tuple[Examination, ...]


def lines_of(case: Case, world: World, days: Days) -> list[Line]:
    """The lines of a case, each with everything that is established for it."""
    circumstances = _Circumstances(case, world, days)
    return [circumstances.line(each) for each in case.items]


def line_of(each: Item, case: Case, world: World, days: Days) -> Line:
    """The line of one item of a case."""
    return _Circumstances(case, world, days).line(each)


@dataclass(frozen=True)
class _Circumstances:
    """A case, the world it is judged by, and the days that matter."""

    case: Case
    world: World
    days: Days

    def line(self, each: Item) -> Line:
        """Everything that is established for one item."""
        stated = established_from((self.case.facts, each.facts), self.world, self.days)
        stated |= _unsigned(stated)
        evidence = (
            _UNCLAIMED
            | self._held
            | self._goes_to
            | stated
            | self._shared
            | self._embargo(stated)
            | self._exported(stated)
            | destination.established(destination.places_of(self.case, self.world, self.days), stated, self.days)
        )
        listings = Listings(self.world, self.days)
        listing = listings.of(classification_of(each.classification), evidence)
        codes = listing.codes
        counting = [(code, YES) for code in codes]
        if listing.established is not None:
            evidence[item.LISTED_ANNEX_I.ref] = listing.established
        parts = []
        for one in each.components:
            part, found = self._component(each, one, listings)
            parts.append(part)
            codes += part.codes
            evidence |= found
            counting += [(code, _counts_as_item(part, evidence)) for code in part.codes]
        evidence |= in_annex_iv(counting, self.world, self.days, evidence)
        evidence |= items_covered(counting, self.world, self.days.as_of, evidence)
        evidence = with_gate(evidence, exporter.INFORMED, exporter.INFORMED_KINDS)
        evidence = with_gate(evidence, exporter.AWARE, exporter.AWARE_KINDS)
        shape: Shape = (
            ("party", party_names(self.case) or None),
            ("component", tuple(part.name for part in parts)),
            ("transit", self.case.transit_countries),
        )
        settled = without_contradictions(evidence, self.world.law.constraints)
        return Line(each, settled, shape, codes, tuple(parts), listing.entries)

    def _component(self, each: Item, one: Component, listings: Listings) -> tuple[Part, Evidence]:
        name = f"{each.id}.{one.id}"
        found = established_from((one.facts,), self.world, self.days, name)
        listing = listings.of(classification_of(one.classification), found)
        if listing.established is not None:
            found[grounded(item.COMPONENT_LISTED, name).ref] = listing.established
        return Part(one.id, name, listing.codes), found

    @cached_property
    def _shared(self) -> Evidence:
        """What the fields of the case file, and the knowledge about them, establish for every line alike."""
        case = self.case
        evidence = self._places
        for declaration, option in ((deal.ACTIVITY, case.activity), (deal.MODE, case.mode)):
            if option is not None:
                evidence[declaration.ref] = known(frozenset((option,)), CASE_FILE)
        if case.dates and case.dates.application:
            lodged = known(Between.exactly(case.dates.application), CASE_FILE)
            evidence[exporter.APPLICATION_LODGED_ON.ref] = lodged
        if any(one.role in END_USERS for one in case.parties):
            evidence[deal.END_USER_NAMED.ref] = known(YES, CASE_FILE)
        screening = screening_of(case, self.world, self.days)
        found = by_name(case, screening)
        for name, one in zip(party_names(case), case.parties, strict=True):
            said = Said(
                established_from((one.facts,), self.world, self.days, name),
                attested(self.case, name, one.name, self.world, self.days),
            )
            evidence |= said.stated | said_by_name(name, one, said.stated)
            if one.country is not None:
                evidence[grounded(party.PARTY_COUNTRY, name).ref] = known(frozenset((one.country,)), CASE_FILE)
            if screening is None:
                evidence[grounded(party.ON_SANCTIONS_LIST, name).ref] = said.attested
            else:
                evidence |= established(name, found[name], screening, said, self.world, self.days)
        return evidence

    @property
    def _held(self) -> Evidence:
        """Who says that he holds a general authorisation uses it, unless a line says otherwise."""
        used = frozenset(one.id for one in self.case.authorisations_held if one.id in general.NAMES)
        return {general.USED.ref: known(used, CASE_FILE)} if used else {}

    @property
    def _purchaser(self) -> str | None:
        """The purchasing country: as stated, else that of the first purchaser."""
        purchasers = [one.country for one in self.case.parties if one.role == "purchaser"]
        return self.case.purchasing_country or next(iter(purchasers), None)

    @property
    def _places(self) -> Evidence:
        """The countries of the case, and whether the destination is a third country."""
        case = self.case
        stated = {
            deal.DESTINATION.ref: case.destination,
            deal.PURCHASING_COUNTRY.ref: self._purchaser,
            deal.EXPORTER_COUNTRY.ref: case.exporter.country if case.exporter else None,
        }
        for country in case.transit_countries or ():
            stated[grounded(deal.TRANSIT_COUNTRY, country).ref] = country
        evidence = {ref: known(frozenset((one,)), CASE_FILE) for ref, one in stated.items() if one is not None}
        if case.destination is not None and (third := self._third_country(case.destination)) is not UNKNOWN:
            evidence[deal.THIRD_COUNTRY.ref] = known(third, KNOWLEDGE)
        if case.destination is not None:
            evidence |= destinations_covered(case.destination, self.world, self.days.as_of)
        return evidence

    @cached_property
    def _goes_to(self) -> Evidence:
        """For each country with rules of its own, whether the item goes there: by destination, buyer or another recipient.

        A broker or forwarder need not receive anything, so that its country alone leaves it open.
        """
        case, parties = self.case, self.case.parties
        recipients = [one.country for one in parties if one.role in _RECIPIENTS]
        reached = {case.destination, self._purchaser, *recipients}
        complete = None not in reached and bool(recipients)
        touched = reached | {one.country for one in parties}
        found: Evidence = {}
        for country, fact in sanctions.TO.items():
            if country in reached:
                found[fact.ref] = known(YES, CASE_FILE)
            elif complete and country not in touched:
                found[fact.ref] = known(NO, CASE_FILE)
        return found

    def _embargo(self, stated: Evidence) -> Evidence:
        """Whether an arms embargo applies, as far as the table knows. It adds to what the case file says against the export."""
        ref = deal.ARMS_EMBARGO.ref
        said = stated.get(ref, UNESTABLISHED)
        silent = said.value is None and said.remark is None
        both = (self.case.destination, self._purchaser)
        found = embargo_on([code for code in both if code is not None], self.world, self.days.as_of)
        if found.truth is UNKNOWN or (found.truth is NO and (None in both or not silent)):
            return {}
        statement = Statement(found.truth, found.source, interested=False)
        statements = (*said.statements, statement)
        return {ref: establish(deal.ARMS_EMBARGO, statements, self.days.as_of, self.days.known_by)}

    def _exported(self, stated: Evidence) -> Evidence:
        """The day of the export: the field and the fact say the same, or nobody knows it."""
        if self.case.dates is None or self.case.dates.export is None:
            return {}
        day = occasion.EXPORTED_ON
        said = stated.get(day.ref, UNESTABLISHED).statements
        statements = (*said, Statement(Between.exactly(self.case.dates.export), CASE_FILE))
        return {day.ref: establish(day, statements, self.days.as_of, self.days.known_by)}

    def _third_country(self, code: str) -> Truth:
        """Whether the territory lies outside the customs territory of the Union on the day, for what the case sends there."""
        mode = self.case.mode
        goods = YES if mode == "physical" else UNKNOWN if mode in (None, "hand_carried") else NO
        return ~self.world.territories[code].lies_in(self.days.as_of, goods)


def _counts_as_item(part: Part, evidence: Evidence) -> Truth:
    """Whether a component counts as the item: listed, its principal element, and removable (General Note 2)."""
    makes = (item.COMPONENT_LISTED, item.COMPONENT_PRINCIPAL_ELEMENT, item.COMPONENT_REMOVABLE)
    return all_true([truth_in(evidence, grounded(fact, part.name)) for fact in makes])


def _unsigned(stated: Evidence) -> Evidence:
    """An approval is an act of a person: one that nobody signed with name and day does not count."""
    ref = safeguard.DIRECTOR_APPROVED.ref
    said = stated.get(ref, UNESTABLISHED)
    signed = any(one.value is YES and says(one.author) and one.stated_on is not None for one in said.statements)
    return {} if said.value is not YES or signed else {ref: _reopened(said, "not_signed")}


# Nobody holds an authorisation, or relies on an exemption, that he does not name.
_UNCLAIMED: Evidence = {
    sanctions.AUTHORISED.ref: known(NO, CASE_FILE),
    sanctions.EXEMPTION.ref: known(frozenset((sanctions.NO_EXEMPTION,)), CASE_FILE),
}


def _reopened(settled: Established, remark: str) -> Established:
    return Established(None, settled.statements, remark)
