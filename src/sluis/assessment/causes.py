"""Why two answers to one case differ: provisions that began, ended or came in another's place, and facts that changed."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct

from sluis.assessment.explanation import NOT_IN_FORCE
from sluis.law.succession import provisions_by_id, succeeds
from sluis.law.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sluis.assessment.answer import Answer, Authorisation, Finding, Line, RuleFinding
    from sluis.law.statute import Law

_NO = "no"
Key: TypeAlias = "tuple[CauseKind, str, str | None, str | None]"
"""Its kind, its key, and the words before and after."""


class CauseKind(StrEnum):
    """What a difference comes from.

    begins, ends: a provision applies from, or until, a day between. replaced: one came in the place of another. fact: a fact
    that Sluis derives, such as where the item is listed, is another. condition: one of an authorisation is met or not.
    norm: one that is not modelled came, went, or got another scope. encoding: the rule itself is another in the two states.
    """

    BEGINS = "begins"
    ENDS = "ends"
    REPLACED = "replaced"
    FACT = "fact"
    CONDITION = "condition"
    NORM = "norm"
    ENCODING = "encoding"


class Cause(Struct, frozen=True, kw_only=True):
    """A provision or a fact that makes an answer differ.

    `key` tells causes apart: the id of a rule or a norm, the name of a fact, or an authorisation. `day` is the first day, of
    one that begins, or the day from which it no longer applies.
    """

    kind: CauseKind
    key: str
    citation: Text
    text: Text
    before: str | None = None
    after: str | None = None
    day: date | None = None
    instead_of: Text | None = None

    @property
    def identity(self) -> Key:
        """What tells it apart from other causes."""
        return self.kind, self.key, self.before, self.after


def causes_of(before: Answer, after: Answer, earlier: Law, later: Law) -> tuple[Cause, ...]:
    """The causes of all differences between two answers to one case, each once."""
    found: dict[Key, Cause] = {}
    for one in _all(before, after, earlier, later):
        found.setdefault(one.identity, one)
    return tuple(found.values())


def _all(before: Answer, after: Answer, earlier: Law, later: Law) -> Iterator[Cause]:
    for one, other in zip(before.lines, after.lines, strict=True):
        yield from _of_rules(one, other, earlier, later)
        yield from _of_authorisations(one, other, earlier, later)
    yield from _of_norms(before, after, earlier, later)


def _of_rules(before: Line, after: Line, earlier: Law, later: Law) -> Iterator[Cause]:
    sides = [{one.rule: one for one in line.findings} for line in (before, after)]
    differing = [name for name in dict.fromkeys((*sides[0], *sides[1])) if _word(sides[0], name) != _word(sides[1], name)]
    gone = [name for name in differing if _in_force(sides[0], name) and not _in_force(sides[1], name)]
    come = [name for name in differing if _in_force(sides[1], name) and not _in_force(sides[0], name)]
    replaced = [(old, new) for new in come for old in gone if _replaces(old, new, earlier, later)]
    instead = {new: sides[0][old].citation for old, new in replaced}
    kept = {one for old, new in replaced if _stays(sides[0][old], sides[1][new]) for one in (old, new)}
    for name in differing:
        if name in kept:
            continue
        if name in come:
            kind = CauseKind.REPLACED if name in instead else CauseKind.BEGINS
            yield _provision(kind, sides[1][name], later, instead.get(name))
        elif name not in gone:
            yield from _of_facts(sides[0][name], sides[1][name])
        elif all(name != old for old, _ in replaced):
            yield _provision(CauseKind.ENDS, sides[0][name], earlier)


def _replaces(old: str, new: str, earlier: Law, later: Law) -> bool:
    return any(succeeds(law, old, new) for law in (earlier, later))


def _stays(old: RuleFinding, new: RuleFinding) -> bool:
    """Whether a provision says on either side the same, and asks the same: what it is about stands elsewhere."""
    return (old.cites, old.text, old.truth) == (new.cites, new.text, new.truth)


def _word(side: Mapping[str, RuleFinding], name: str) -> str:
    """Whether a rule holds; no where it is not in force."""
    return side[name].truth if _in_force(side, name) else _NO


def _in_force(side: Mapping[str, RuleFinding], name: str) -> bool:
    return name in side and side[name].truth != NOT_IN_FORCE


def _provision(kind: CauseKind, one: RuleFinding, law: Law, instead_of: Text | None = None) -> Cause:
    period = provisions_by_id(law)[one.rule].standing.period
    day = period.until if kind is CauseKind.ENDS else period.start.day
    return Cause(kind=kind, key=one.rule, citation=one.citation, text=one.text, day=day, instead_of=instead_of)


def _of_facts(before: RuleFinding, after: RuleFinding) -> Iterator[Cause]:
    """Of a rule in force on both sides: the facts in which it differs, or else that it is itself another."""
    changed = list(_changed(before.explanation, after.explanation))
    for one, other in changed:
        yield Cause(
            kind=CauseKind.FACT,
            key=other.fact or after.rule,
            citation=after.citation,
            text=other.text,
            before=one.truth,
            after=other.truth,
        )
    if not changed:
        yield Cause(
            kind=CauseKind.ENCODING,
            key=after.rule,
            citation=after.citation,
            text=after.text,
            before=before.truth,
            after=after.truth,
        )


def _changed(before: Finding | None, after: Finding | None) -> Iterator[tuple[Finding, Finding]]:
    """The facts that differ, down the parts that differ: what differs in a part that stays as it was, does nothing."""
    if before is None or after is None or before.truth == after.truth or len(before.parts) != len(after.parts):
        return
    if not after.parts and before.fact == after.fact:
        yield before, after
    for one, other in zip(before.parts, after.parts, strict=True):
        yield from _changed(one, other)


def _of_authorisations(before: Line, after: Line, earlier: Law, later: Law) -> Iterator[Cause]:
    sides = [{one.id: one for one in line.authorisations} for line in (before, after)]
    for name in dict.fromkeys((*sides[0], *sides[1])):
        one, other = sides[0].get(name), sides[1].get(name)
        if one is not None and other is not None:
            yield from _of_conditions(one, other)
        elif other is not None:
            yield from _of_authorisation(name, other, CauseKind.BEGINS, later)
        elif one is not None:
            yield from _of_authorisation(name, one, CauseKind.ENDS, earlier)


def _of_conditions(before: Authorisation, after: Authorisation) -> Iterator[Cause]:
    if before.usable == after.usable:
        return
    met = {one.text: one.met for one in before.conditions}
    for each in after.conditions:
        if met.get(each.text, _NO) != each.met:
            yield Cause(
                kind=CauseKind.CONDITION,
                key=after.id,
                citation=each.citation,
                text=each.text,
                before=met.get(each.text),
                after=each.met,
            )


def _of_authorisation(name: str, one: Authorisation, kind: CauseKind, law: Law) -> Iterator[Cause]:
    """One that only one of the answers names: it applies, or its scope fits, on that side only."""
    own: Sequence[Text] = [each.citation for each in one.conditions]
    if own:
        yield Cause(kind=kind, key=name, citation=own[0], text=Text(name, name), day=_day_of(name, kind, law))


def _day_of(name: str, kind: CauseKind, law: Law) -> date | None:
    for one in law.provisions:
        if getattr(one, "name", None) == name:
            return one.standing.period.until if kind is CauseKind.ENDS else one.standing.period.start.day
    return None


def _of_norms(before: Answer, after: Answer, earlier: Law, later: Law) -> Iterator[Cause]:
    sides = [{one.norm: one for one in answer.not_modelled if one.blocks} for answer in (before, after)]
    gone, come = ([name for name in side if name not in other] for side, other in (sides, reversed(sides)))
    replaced = {name for old in gone for new in come if _replaces(old, new, earlier, later) for name in (old, new)}
    for name in dict.fromkeys((*sides[0], *sides[1])):
        one, other = sides[0].get(name), sides[1].get(name)
        words = (one.scope if one else _NO), (other.scope if other else _NO)
        found = other or one
        if words[0] != words[1] and found is not None and name not in replaced:
            law = earlier if other is None else later
            period = provisions_by_id(law)[name].standing.period
            yield Cause(
                kind=CauseKind.NORM,
                key=name,
                citation=found.citation,
                text=found.text,
                before=words[0],
                after=words[1],
                day=period.until if other is None else period.start.day,
            )
