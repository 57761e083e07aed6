"""What the country profiles establish: the facts about the destination that the sources of the law ask for.

Figures establish a fact only where they are clear. A middling figure, a band across a threshold, a gap in the data: each
leaves the fact open. What a person wrote in the case file wins; where the figures say otherwise, the answer says so.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment import derived
from sluis.assessment.case import END_USERS
from sluis.assessment.evidence import established_from, truth_in
from sluis.destinations.places import CRIMEA
from sluis.law.evidence import UNESTABLISHED, Statement, establish
from sluis.law.truth import NO, UNKNOWN, YES, Truth, any_true
from sluis.statutes.facts import deal, sanctions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from sluis.assessment.case import Case
    from sluis.assessment.world import Destinations, World
    from sluis.destinations import Dimension, Profile
    from sluis.law.evidence import Days, Evidence
    from sluis.law.fact import Fact, Value

FIGURES = "country profile"
FIGURES_UNCLEAR = "figures_unclear"
_SLUIS = "Sluis"
_LOW, _MEDIUM, _HIGH = (frozenset((level,)) for level in ("low", "medium", "high"))
_SENT_BY_WIRE = frozenset(("transmission", "making_available", "remote_use", "encrypted_storage", "voice"))
_ON_THE_WAY = (derived.DIVERSION_COUNTRY.ref, derived.CORRUPTION.ref)


class Basis(NamedTuple):
    """What a fact about a destination is read from.

    One dimension that is surely at a level of `yes` makes it yes. It is no only where each of them, and each of `calm`, is
    surely low.
    """

    fact: Fact
    dimensions: tuple[str, ...]
    yes: frozenset[str]
    calm: tuple[str, ...] = ()


# Strong evidence that it happened there; a purchase, a scan or a leaked list is none.
_EXAMPLES = frozenset(("documented_abuse", "network_interference"))
# Yearly figures on censorship of the internet and on surveillance itself; as high as this, they say that it happens.
_PRACTICES = frozenset(("v2mecenefi", "v2casurv"))
_SURELY_HIGH = 200 / 3
# "Serious concerns" are a high figure, and "concerns" one that is not low. A middling one leaves serious concerns to a person.
BASES = (
    Basis(deal.HUMAN_RIGHTS_CONCERNS, ("physical_integrity", "rule_of_law"), _HIGH, ("conflict",)),
    Basis(deal.EXPRESSION_CONCERNS, ("expression", "civic_space"), _MEDIUM | _HIGH),
)
_READ = {one.ref: one for one in (*(basis.fact for basis in BASES), deal.SURVEILLANCE_PRECEDENTS)}
FACTS = _READ | {deal.COUNTRY_OF_SECURITY_CONCERN.ref: deal.COUNTRY_OF_SECURITY_CONCERN}


class Place(NamedTuple):
    """A country of a case with what its profile says of each fact about a destination, by reference."""

    profile: Profile
    truths: Mapping[str, Truth]


class Places(NamedTuple):
    """The countries of a case, and what they say together: a calm country of the one does not dilute that of the other.

    `along` are the countries that the item only passes, or where others who take part are: it may be diverted there.
    """

    each: tuple[Place, ...]
    along: tuple[Profile, ...]
    truths: Mapping[str, Truth]
    results: Mapping[str, Truth]


_NOWHERE = Places((), (), {}, {})


def places_of(case: Case, world: World, days: Days) -> Places:
    """The countries of a case, as known on the day of the law; nothing without data about countries."""
    users = [one.country for one in case.parties if one.role in END_USERS]
    others = [case.purchasing_country, *(case.transit_countries or ()), *(one.country for one in case.parties)]
    crimea = CRIMEA[:1] if _lies_in_crimea(case, world, days) else ()
    aim = tuple(dict.fromkeys(code for code in (case.destination, *crimea, *users) if code is not None))
    along = tuple(dict.fromkeys(code for code in others if code is not None and code not in aim))
    if world.destinations is None:
        return _NOWHERE
    found = _places(world.destinations, aim, along, days.as_of)
    if case.destination is None or not users or None in users:
        return found._replace(truths=_doubted(found.truths), results=_doubted(found.results))
    if _passes_unnamed_countries(case):
        return found._replace(results={**found.results, **_doubted({ref: found.results[ref] for ref in _ON_THE_WAY})})
    return found


def _lies_in_crimea(case: Case, world: World, days: Days) -> bool:
    ref = sanctions.IN_CRIMEA.ref
    said = {ref: case.facts[ref]} if ref in case.facts else {}
    return truth_in(established_from((said,), world, days), sanctions.IN_CRIMEA) is YES


def _doubted(found: Mapping[str, Truth]) -> dict[str, Truth]:
    """Where nobody named all countries, the others show what speaks against the export, and never that nothing does."""
    return {ref: truth if truth is YES else UNKNOWN for ref, truth in found.items()}


def _passes_unnamed_countries(case: Case) -> bool:
    """Whether the item may pass a country, or somebody who takes part may be in one, that the case does not name."""
    sent = case.mode in _SENT_BY_WIRE
    purchaser = case.purchasing_country or next((one for one in case.parties if one.role == "purchaser"), None)
    return purchaser is None or (case.transit_countries is None and not sent) or None in [one.country for one in case.parties]


# Asked for by each part of one assessment, and by each case that goes to the same country.
@lru_cache(maxsize=1024)
def _places(destinations: Destinations, aim: tuple[str, ...], others: tuple[str, ...], on: date) -> Places:
    each = tuple(_place(_profile(destinations, country, on)) for country in aim)
    along = tuple(_profile(destinations, country, on) for country in others)
    truths = {ref: any_true([one.truths[ref] for one in each]) for ref in FACTS} if each else {}
    if any(_has("state_threat", one) is YES for one in along):
        truths[deal.COUNTRY_OF_SECURITY_CONCERN.ref] = YES
    aims = [place.profile for place in each]
    return Places(each, along, truths, _results(aims, [*aims, *along]) if aims else {})


# A country is met again in other company.
@lru_cache(maxsize=1024)
def _profile(destinations: Destinations, country: str, on: date) -> Profile:
    return destinations.profile(country, on)


def all_profiles(places: Places) -> tuple[Profile, ...]:
    """Every profile that was asked for."""
    return (*(one.profile for one in places.each), *places.along)


def _place(profile: Profile) -> Place:
    truths = {basis.fact.ref: _truth(basis, profile) for basis in BASES}
    # That nobody reported it, or named the country in public, is no sign that it is not so: without a yes, it is asked.
    truths[deal.SURVEILLANCE_PRECEDENTS.ref] = YES if _has_precedents(profile) else UNKNOWN
    truths[deal.COUNTRY_OF_SECURITY_CONCERN.ref] = YES if _has("state_threat", profile) is YES else UNKNOWN
    return Place(profile, truths)


def _truth(basis: Basis, profile: Profile) -> Truth:
    levels: dict[str, frozenset[str]] = {one.name: levels_of(one) for one in profile.dimensions}
    if any(levels[name] <= basis.yes for name in basis.dimensions):
        return YES
    return NO if all(levels[name] == _LOW for name in (*basis.dimensions, *basis.calm)) else UNKNOWN


def _has_precedents(profile: Profile) -> bool:
    figures = [one for dimension in profile.dimensions for one in dimension.values]
    practised = any(one.indicator in _PRACTICES and one.low >= _SURELY_HIGH for one in figures)
    return practised or any(one.kind in _EXAMPLES for one in profile.misuse)


def _has(kind: str, profile: Profile) -> Truth:
    return any_true([Truth(one.holds) for one in profile.legal_facts if one.kind == kind])


def levels_of(one: Dimension) -> frozenset[str]:
    """The levels that a dimension may have, by what is known."""
    if one.level == "insufficient_data":
        return _LOW | _MEDIUM | _HIGH
    return frozenset(one.between) if one.level == "borderline" else frozenset((one.level,))


def _results(aims: Sequence[Profile], every: Sequence[Profile]) -> dict[str, Truth]:
    """Missing figures are no low ones: what is not surely excluded counts."""
    return {
        derived.DIVERSION_COUNTRY.ref: any_true([_has("diversion_concern", one) for one in every]),
        derived.CORRUPTION.ref: Truth.of(any(_may_be(_HIGH, "corruption", one) for one in every)),
        derived.ARMED_CONFLICT.ref: Truth.of(any(_may_be(_MEDIUM | _HIGH, "conflict", one) for one in aims)),
    }


def _may_be(levels: frozenset[str], name: str, profile: Profile) -> bool:
    """Whether a dimension may be at one of the levels."""
    possible = next((levels_of(one) for one in profile.dimensions if one.name == name), levels)
    return bool(possible & levels)


def established(places: Places, stated: Evidence, days: Days) -> Evidence:
    """The facts about the destination that nobody settled by hand, as far as the profiles establish them.

    Where somebody said something that no longer counts, or that he does not know, figures add a yes but never a no.
    """
    evidence: Evidence = {}
    for ref, truth in places.truths.items():
        said = stated.get(ref, UNESTABLISHED)
        if said.value is not None or (truth is NO and said.statements):
            continue
        if truth is UNKNOWN:
            evidence[ref] = said if said.remark or ref not in _READ else said._replace(remark=FIGURES_UNCLEAR)
        else:
            statement = Statement(truth, FIGURES, _SLUIS, interested=False)
            evidence[ref] = establish(FACTS[ref], (*said.statements, statement), days.as_of, days.known_by)
    return evidence


def set_aside(places: Places, known: Mapping[str, Value]) -> Iterator[tuple[Fact, Truth]]:
    """The facts of which the case file says otherwise than the profiles do, with what the profiles say."""
    for ref, truth in places.truths.items():
        if truth is not UNKNOWN and known.get(ref, truth) is not truth:
            yield FACTS[ref], truth


def results(places: Places, lines: Iterable[Mapping[str, Value]]) -> dict[str, Value]:
    """What the profiles say besides the facts of the law, for the tables of risk and advice; unknown where there are none."""
    disputed = {fact.ref for line in lines for fact, truth in set_aside(places, line) if truth is YES}
    threat = {deal.COUNTRY_OF_SECURITY_CONCERN.ref}
    facts = (derived.DIVERSION_COUNTRY, derived.CORRUPTION, derived.ARMED_CONFLICT)
    return {
        **{fact.ref: places.results.get(fact.ref, UNKNOWN) for fact in facts},
        derived.FIGURES_SET_ASIDE.ref: Truth.of(bool(disputed - threat)),
        derived.THREAT_SET_ASIDE.ref: Truth.of(bool(disputed & threat)),
    }
