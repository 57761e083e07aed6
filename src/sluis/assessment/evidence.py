"""From what a case file says to what is established of each fact of one line."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sluis.assessment.grounding import grounded
from sluis.law.contradiction import in_conflict
from sluis.law.evidence import Established, Statement, establish
from sluis.law.fact import Fact, Nature
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.written import statements_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sluis.assessment.world import World
    from sluis.law.evidence import Days, Evidence
    from sluis.law.fact import Declaration, Value

CASE_FILE = "case file"
KNOWLEDGE = "knowledge"


def established_from(
    stated: Sequence[Mapping[str, object]],
    world: World,
    days: Days,
    about: str | None = None,
) -> Evidence:
    """What parts of a case file establish together; about one party or component where named.

    Where two parts state the same fact, both are sources: they agree, or they are in conflict.
    """
    holds_for = timedelta(world.knowledge.sources_hold_for_days)
    said: dict[str, list[Statement]] = {}
    for facts in stated:
        for key, raw in facts.items():
            declaration = world.facts[key]
            made = (_ageing(one, declaration, holds_for) for one in statements_of(declaration, raw, CASE_FILE))
            said.setdefault(key, []).extend(made)
    found: Evidence = {}
    for key, statements in said.items():
        declaration = world.facts[key] if about is None else grounded(world.facts[key], about)
        found[declaration.ref] = establish(declaration, statements, days.as_of, days.known_by)
    return found


def _ageing(said: Statement, of: Declaration, holds_for: timedelta) -> Statement:
    """A dated source that speaks for the export counts no longer than `holds_for`, unless it says until when it counts.

    One that speaks against the export does not age, nor does what is said of a design or of the terms of a deal.
    """
    ages = isinstance(of, Fact) and of.nature in (Nature.WORLD, Nature.KNOWLEDGE) and of.adverse not in (None, said.value)
    if said.stated_on is None or said.expires is not None or not ages:
        return said
    return said._replace(expires=said.stated_on + holds_for + timedelta(1))


def known(value: Value, source: str, author: str | None = None, on: date | None = None) -> Established:
    """A fact that follows from one source."""
    return Established(value, (Statement(value, source, author, on),))


def with_gate(evidence: Evidence, gate: Fact, kinds: Sequence[Fact]) -> Evidence:
    """Draw the line between a general fact and its kinds.

    Who was informed of one use was informed; who was not informed at all, was informed of none. Where somebody says no to
    the general fact and yes to a kind, or yes to the general fact and no to every kind, sources disagree, and none of the
    facts is established.
    """
    general = truth_in(evidence, gate)
    truths = [truth_in(evidence, kind) for kind in kinds]
    claimed = [kind for kind in kinds if any(one.value is YES for one in _statements(evidence, kind.ref))]
    if general is NO and claimed:
        return evidence | in_conflict(evidence, (gate.ref, *(kind.ref for kind in claimed)))
    if general is YES and all(truth is NO for truth in truths):
        return evidence | in_conflict(evidence, (gate.ref, *(kind.ref for kind in kinds)))
    if general is NO:
        return evidence | {kind.ref: evidence[gate.ref] for kind in kinds if truth_in(evidence, kind) is UNKNOWN}
    if general is UNKNOWN and YES in truths:
        return evidence | {gate.ref: evidence[kinds[truths.index(YES)].ref]}
    return evidence


def _statements(evidence: Evidence, ref: str) -> tuple[Statement, ...]:
    return evidence[ref].statements if ref in evidence else ()


def truth_in(evidence: Mapping[str, Established], fact: Fact) -> Truth:
    """The truth of one fact in the evidence."""
    established = evidence.get(fact.ref)
    return UNKNOWN if established is None else fact.truth(established.value)
