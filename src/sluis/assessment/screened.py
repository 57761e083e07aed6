"""What screening establishes: the parties of a case held against the lists in use, beside what somebody attested.

A hit is another party only where a person cleared it, and no attested screening outweighs one. No hit means that a party is
on no list only where every list to whose parties nothing may be supplied is in use, and of about the day that is asked about.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.attested import NAME_UNSEARCHABLE
from sluis.assessment.case import party_names
from sluis.assessment.grounding import grounded
from sluis.law.evidence import UNESTABLISHED, Established, Statement, establish
from sluis.law.truth import NO, UNKNOWN, YES, Truth, any_true
from sluis.screening.entry import Kind
from sluis.screening.party import Party
from sluis.screening.state_service import is_service
from sluis.statutes.facts import party

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from sluis.assessment.case import Case
    from sluis.assessment.case import Party as Named
    from sluis.assessment.world import Lists, World
    from sluis.knowledge.vendor import Vendor
    from sluis.law.evidence import Days, Evidence
    from sluis.law.fact import Fact
    from sluis.screening.result import JudgedHit, Screening, Searched

SLUIS = "Sluis"
POSSIBLE_HIT = "possible_hit"
NAME_SAYS_OTHERWISE = "name_says_otherwise"
_TRUTHS = {"same": YES, "possible": UNKNOWN, "cleared": NO}


class Said(NamedTuple):
    """What was said of a party besides by the lists in use: in its facts, and in an attested screening."""

    stated: Evidence
    attested: Established


def screening_of(case: Case, world: World, days: Days) -> Screening | None:
    """The parties of a case held against the lists in use, as they are on the day of the law; None without either."""
    if world.lists is None or not case.parties:
        return None
    parties = tuple(_party(one, days.known_by) for one in case.parties)
    return _looked_up(world.lists, parties, days)


# Asked for by each part of one assessment.
@lru_cache(maxsize=64)
def _looked_up(lists: Lists, parties: tuple[Party, ...], days: Days) -> Screening:
    return lists.look_up(parties, days.as_of, days.known_by)


def _party(named: Named, known_by: date) -> Party:
    """A party as it is looked for. Nobody was born after the day: such a slip of the pen must not lower a hit."""
    born = named.born if named.born and named.born <= known_by.isoformat() else None
    return Party(
        names=(named.name, *named.aliases),
        kind=Kind(named.kind) if named.kind else Kind.UNKNOWN,
        births=(born,) if born else (),
        countries=(named.country,) if named.country else (),
        identifiers=named.identifiers,
        addresses=(named.address,) if named.address else (),
    )


def established(name: str, searched: Searched, screening: Screening, said: Said, world: World, days: Days) -> Evidence:
    """What the lists establish of one party, together with what was said of it."""
    found = {
        grounded(party.ON_SANCTIONS_LIST, name).ref: _together(_on_sanctions_list(searched, screening), said.attested),
    }
    for fact, by in _indications(searched, screening, world):
        about = grounded(fact, name)
        before = found.get(about.ref) or said.stated.get(about.ref, UNESTABLISHED)
        statements = (*before.statements, *((by,) if by else ()))
        both = establish(about, statements, days.as_of, days.known_by) if by else before
        is_open = by is None and both.value is not YES
        found[about.ref] = Established(None, statements, POSSIBLE_HIT) if is_open else both
    return found


def _on_sanctions_list(searched: Searched, screening: Screening) -> Established:
    """What the lists say to whose parties nothing may be supplied."""
    hits = [one for one in searched.hits if one.binds and one.standing != "cleared"]
    same = [one for one in hits if one.standing == "same"]
    if same:
        return Established(YES, (_statement(same, screening),))
    if hits:
        return Established(None, (), POSSIBLE_HIT)
    if not searched.has_name:
        return Established(None, (), NAME_UNSEARCHABLE)
    gaps = screening.gaps
    if gaps.any:
        reasons = {"lists_missing": gaps.missing, "lists_stale": gaps.stale, "lists_of_another_day": gaps.later}
        return Established(None, (), next(why for why, lists in reasons.items() if lists))
    source = ", ".join(one.id for one in screening.binding)
    return Established(NO, (Statement(NO, source, SLUIS, screening.on),))


def _together(own: Established, attested: Established) -> Established:
    """Own search and attested screening: a hit of either stands, and a possible one stays open until somebody clears it."""
    statements = (*attested.statements, *own.statements)
    if YES in (own.value, attested.value):
        disagree = NO in (own.value, attested.value)
        return Established(YES, statements, "screenings_disagree" if disagree else None)
    if own.value is NO or own.remark == POSSIBLE_HIT:
        return Established(own.value, statements, own.remark)
    if attested.value is not None:
        return attested
    return Established(None, statements, attested.remark or own.remark)


def _indications(searched: Searched, screening: Screening, world: World) -> Iterator[tuple[Fact, Statement | None]]:
    """The facts that other lists and data on owners bear on; without a statement where they leave it open."""
    hits = [one for one in searched.hits if not one.binds and one.standing != "cleared"]
    foreign = [one for one in hits if one.kind == "foreign"]
    same = [one for one in foreign if one.standing == "same"]
    if foreign:
        yield party.ON_FOREIGN_LIST, _statement(same, screening) if same else None
    for one in hits:
        vendor = _vendor(one, world) if one.kind == "concern" else None
        if vendor is not None:
            said = _statement([one], screening) if one.standing == "same" else None
            yield party.MAKES_SURVEILLANCE_GOODS, said
            if vendor.documented:
                yield party.IN_REPORTS_OF_MISUSE, said
    owners = [one for one in searched.owners if one.truth == "yes"]
    if owners:
        source = ", ".join(f"{one.list} ({one.name})" for one in owners)
        yield party.OWNED_OR_CONTROLLED_BY_LISTED, Statement(YES, source, SLUIS, screening.on)


def has_hit(screening: Screening | None, kind: str) -> Truth:
    """Whether a list of a kind that prohibits no supply has a hit: of a list that is not in use, there is none."""
    parties = screening.parties if screening else ()
    hits = [hit for one in parties for hit in one.hits if hit.kind == kind and not hit.binds]
    return any_true([_TRUTHS[hit.standing.value] for hit in hits])


def _statement(hits: Sequence[JudgedHit], screening: Screening) -> Statement:
    source = ", ".join(f"{one.hit.list} ({one.hit.name})" for one in hits)
    return Statement(YES, source, SLUIS, screening.on)


def _vendor(hit: JudgedHit, world: World) -> Vendor | None:
    return next((one for one in world.knowledge.vendors if one.id == hit.hit.entry), None)


def said_by_name(name: str, named: Named, stated: Evidence) -> Evidence:
    """What a name itself says of a party: a ministry of the interior is one, and is of the state. A hand wins, marked."""
    written = next((one for one in (named.name, *named.aliases) if is_service(one) is YES), None)
    if written is None:
        return {}
    facts = (party.SECURITY_SERVICE_LINK, party.GOVERNMENT_LINKED)
    before = {grounded(fact, name).ref: stated.get(grounded(fact, name).ref, UNESTABLISHED) for fact in facts}
    said = Statement(YES, f"name: {written}", SLUIS)
    is_person = named.kind == "person"
    return {ref: _named(one, said, is_person=is_person) for ref, one in before.items() if one.value is not YES}


def _named(before: Established, said: Statement, *, is_person: bool) -> Established:
    """Of a person the name settles nothing by itself, but contradicts who denies it."""
    if before.value is not None:
        return Established(before.value, (*before.statements, said), NAME_SAYS_OTHERWISE)
    return before if is_person else Established(YES, (*before.statements, said))


def by_name(case: Case, screening: Screening | None) -> dict[str, Searched]:
    """The results by the name by which each party is referred to."""
    return {} if screening is None else dict(zip(party_names(case), screening.parties, strict=True))
