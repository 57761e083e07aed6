"""What the knowledge says of general authorisations: whether each covers the item, and is valid for the destination."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.evidence import KNOWLEDGE, known, truth_in
from sluis.classification.belonging import section_i
from sluis.classification.numbering import covers, product_group
from sluis.law.period import Period
from sluis.law.truth import NO, UNKNOWN, YES, Truth, all_true
from sluis.statutes.facts import item
from sluis.statutes.facts.general import COVERS_DESTINATION, COVERS_ITEM

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sluis.assessment.world import World
    from sluis.knowledge.model import Destinations, GeneralAuthorisation, Items
    from sluis.law.evidence import Evidence
    from sluis.law.fact import Fact


def destinations_covered(country: str, world: World, day: date) -> Evidence:
    """For which authorisations of the day the destination is known to be covered, or known not to be."""
    found = _not_yet(world, day) | {name: _covered_by(version, country) for name, version in _versions(world, day).items()}
    return _established(found, COVERS_DESTINATION, world)


def items_covered(codes: Iterable[tuple[str, Truth]], world: World, day: date, evidence: Evidence) -> Evidence:
    """Which authorisations of the day are known to cover the item, or known not to.

    `codes` are those of the item and of its components, each with whether it counts as the item.
    """
    counting = tuple((code, counts) for code, counts in codes if counts is not NO)
    if not counting:
        return {}
    in_annex_iv = truth_in(evidence, item.LISTED_ANNEX_IV)
    found = _not_yet(world, day)
    for name, version in _versions(world, day).items():
        truths = [_covers(version, code, world, day) | ~counts for code, counts in counting]
        if in_annex_iv is YES and (version is None or version.items.without_section_i):
            # Annex IV is a part of Section I.
            truths.append(NO)
        found[name] = all_true(truths)
    return _established(found, COVERS_ITEM, world)


def _not_yet(world: World, day: date) -> dict[str, Truth]:
    """The authorisations that surely did not exist yet, which cover nothing."""
    known = [(one.id, Period(one.from_.start, one.until).contains(day)) for one in world.knowledge.general_authorisations]
    later = {one.id for one in world.knowledge.general_authorisations if day < one.from_.start.day}
    return {name: NO for name in later if all(applies is NO for other, applies in known if other == name)}


def _versions(world: World, day: date) -> dict[str, GeneralAuthorisation | None]:
    """The version of each authorisation on a day; None where no text of that day is known."""
    versions: dict[str, GeneralAuthorisation | None] = {}
    for one in world.knowledge.general_authorisations:
        applies = Period(one.from_.start, one.until).contains(day)
        if applies is not NO:
            versions[one.id] = one if applies is YES else None
    return versions


def _covered_by(version: GeneralAuthorisation | None, country: str) -> Truth:
    return UNKNOWN if version is None else _among(version.destinations, country)


def _among(destinations: Destinations, country: str) -> Truth:
    if country in destinations.open:
        return UNKNOWN
    if destinations.among is not None:
        return Truth.of(country in destinations.among)
    return Truth.of(country not in (destinations.all_but or ()))


def _covers(version: GeneralAuthorisation | None, code: str, world: World, day: date) -> Truth:
    """Whether a code is covered: every test of the version is passed."""
    if version is None:
        return UNKNOWN
    items = version.items
    tests = [_in_group(items, code), _listed_among(items, code), ~_touched(items.without, code)]
    if items.without_section_i and NO not in tests:
        tests.append(_outside_section_i(code, world, day))
    return all_true(tests)


def _in_group(items: Items, code: str) -> Truth:
    group = product_group(code)
    return UNKNOWN if group in items.partly_groups else Truth.of(group in items.groups)


def _listed_among(items: Items, code: str) -> Truth:
    found = YES if items.among is None else _touched(items.among, code)
    return UNKNOWN if found is YES and _touched(items.partly, code) is not NO else found


def _touched(named: tuple[str, ...], code: str) -> Truth:
    """Yes where a named code covers this one; unknown where only a paragraph of this one is named."""
    if any(covers(one, code) for one in named):
        return YES
    return UNKNOWN if any(covers(code, one) for one in named) else NO


def _outside_section_i(code: str, world: World, day: date) -> Truth:
    return {"yes": NO, "no": YES}.get(section_i(world.annex_i, code, day).answer, UNKNOWN)


def _established(found: dict[str, Truth], facts: dict[str, Fact], world: World) -> Evidence:
    """What is settled, as evidence. A law that does not know the fact is not told."""
    return {
        facts[name].ref: known(truth, KNOWLEDGE)
        for name, truth in found.items()
        if truth is not UNKNOWN and facts[name].key in world.facts
    }
