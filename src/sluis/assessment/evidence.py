"""From what a case file says to what is established of each fact of one line."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from sluis.assessment.grounding import grounded
from sluis.law.between import Between
from sluis.law.condition import all_of
from sluis.law.decision import exact_truth
from sluis.law.evidence import Established, Statement, establish
from sluis.law.fact import Amount, Choice, Day, Declaration, Fact, Nature
from sluis.law.kleene import truth_of
from sluis.law.quantity import Quantity
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sluis.assessment.world import World
    from sluis.law.condition import Condition
    from sluis.law.fact import Value
    from sluis.law.statute import Constraint

CASE_FILE = "case file"
KNOWLEDGE = "knowledge"

Evidence: TypeAlias = "dict[str, Established]"
"""What is established of each fact, by reference."""

_WORDS = {"yes": YES, "no": NO, "unknown": UNKNOWN, True: YES, False: NO, None: UNKNOWN}
_INTERESTED = {YES: True, NO: False, UNKNOWN: None}
_DETAILS = {"value", "source", "author", "on", "expires", "interested"}


class Days(NamedTuple):
    """The day of the law, and the day by which anything that counts was known: no source lies in the future."""

    as_of: date
    known_by: date


class NotAValueError(ValueError):
    """A raw value that a fact cannot have; its text says what was expected."""


def value_of(declaration: Declaration, raw: object) -> Value | None:
    """What a raw value from a case file says about a fact; None where it says nothing.

    Raises:
        NotAValueError: the fact cannot have such a value.
    """
    match declaration:
        case Fact():
            if isinstance(raw, str | bool | None) and raw in _WORDS:
                return _WORDS[raw]
            expected = "yes, no, unknown"
        case Choice():
            if raw in (None, "unknown"):
                return None
            if isinstance(raw, str) and (not declaration.options or raw in declaration.options):
                return frozenset((raw,))
            expected = ", ".join(declaration.options)
        case Day():
            if raw in (None, "unknown"):
                return None
            day = _day(raw)
            if day is not None:
                return Between.exactly(day)
            expected = "2026-01-31"
        case Amount():
            return _amount(declaration, raw)
        case _:
            expected = ""
    raise NotAValueError(expected)


def statements_of(declaration: Declaration, raw: object) -> list[Statement]:
    """The statements that a raw entry makes: a bare value, one with its source, or several sources.

    Raises:
        NotAValueError: the entry does not have that form, or the fact cannot have such a value.
    """
    if isinstance(raw, list):
        return [statement for each in raw for statement in statements_of(declaration, each)]
    if not isinstance(raw, dict):
        value = value_of(declaration, raw)
        return [] if value is None else [Statement(value, CASE_FILE)]
    if "value" not in raw or not set(raw) <= _DETAILS:
        raise NotAValueError(", ".join(sorted(_DETAILS)))
    return _detailed(declaration, raw)


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
            made = (_ageing(one, declaration, holds_for) for one in statements_of(declaration, raw))
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
        return evidence | _in_conflict(evidence, (gate.ref, *(kind.ref for kind in claimed)))
    if general is YES and all(truth is NO for truth in truths):
        return evidence | _in_conflict(evidence, (gate.ref, *(kind.ref for kind in kinds)))
    if general is NO:
        return evidence | {kind.ref: evidence[gate.ref] for kind in kinds if truth_in(evidence, kind) is UNKNOWN}
    if general is UNKNOWN and YES in truths:
        return evidence | {gate.ref: evidence[kinds[truths.index(YES)].ref]}
    return evidence


def _statements(evidence: Evidence, ref: str) -> tuple[Statement, ...]:
    return evidence[ref].statements if ref in evidence else ()


def _in_conflict(evidence: Evidence, refs: Iterable[str]) -> Evidence:
    """The facts as they are where what is said of them cannot all be true: none of them is established."""
    together = tuple(refs)
    return {
        ref: Established(None, _statements(evidence, ref), "in_conflict", tuple(one for one in together if one != ref))
        for ref in together
    }


def without_contradictions(evidence: Evidence, constraints: Iterable[Constraint]) -> Evidence:
    """Facts that cannot be true together under the constraints are in conflict: none of them is established."""
    conditions = [one.condition for one in constraints]
    while True:
        values = {ref: one.value for ref, one in evidence.items() if one.value is not None}
        broken = [[ref for ref in facts_of(group) if ref in values] for group in _contradicted(conditions, values)]
        if not any(broken):
            return evidence
        for together in broken:
            evidence = evidence | _in_conflict(evidence, together)


def _contradicted(conditions: Sequence[Condition], values: Mapping[str, Value]) -> list[list[Condition]]:
    """The conditions that are broken, each by itself; where none is, a smallest group that cannot hold together, if any."""
    alone = [[one] for one in conditions if truth_of(one, values) is NO]
    if alone:
        return alone
    group = [one for one in conditions if truth_of(one, values) is UNKNOWN]
    if _can_hold(group, values):
        return []
    for one in tuple(group):
        others = [other for other in group if other is not one]
        group = group if _can_hold(others, values) else others
    return [group]


def _can_hold(conditions: Iterable[Condition], values: Mapping[str, Value]) -> bool:
    return exact_truth(all_of(*conditions), values) is not NO


def _amount(declaration: Amount, raw: object) -> Value | None:
    if raw in (None, "unknown"):
        return None
    try:
        if isinstance(raw, str):
            quantity = Quantity.parse(raw if " " in raw.strip() else f"{raw} {declaration.unit}")
        elif isinstance(raw, int | Decimal) and not isinstance(raw, bool):
            quantity = Quantity(Fraction(raw), declaration.unit)
        else:
            raise NotAValueError(declaration.unit)
        _ = quantity < Quantity(Fraction(0), declaration.unit)
    except (ValueError, ZeroDivisionError) as problem:
        raise NotAValueError(f"… {declaration.unit}") from problem
    return Between.exactly(quantity.in_base_units)


def _detailed(declaration: Declaration, raw: Mapping[str, object]) -> list[Statement]:
    value = value_of(declaration, raw["value"])
    on, expires, interested = _day(raw.get("on")), _day(raw.get("expires")), raw.get("interested")
    if any(raw.get(name) is not None and day is None for name, day in (("on", on), ("expires", expires))):
        raise NotAValueError("on: 2026-01-31, expires: 2026-12-31")
    if not isinstance(interested, str | bool | None) or interested not in _WORDS:
        raise NotAValueError("interested: yes, no, unknown")
    if value is None:
        return []
    return [
        Statement(
            value,
            str(raw.get("source") or CASE_FILE),
            str(raw["author"]) if raw.get("author") else None,
            on,
            expires,
            _INTERESTED[_WORDS[interested]],
        )
    ]


def _day(raw: object) -> date | None:
    """A day: YAML has them, JSON writes them as text."""
    if isinstance(raw, date):
        return raw
    try:
        return date.fromisoformat(raw) if isinstance(raw, str) else None
    except ValueError:
        return None


def truth_in(evidence: Mapping[str, Established], fact: Fact) -> Truth:
    """The truth of one fact in the evidence."""
    established = evidence.get(fact.ref)
    return UNKNOWN if established is None else fact.truth(established.value)
