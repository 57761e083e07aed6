"""Why two answers to one case differ: provisions that began, ended or came in another's place, and facts that changed."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from sluis.assessment.cause import NONE, Cause, CauseKind, Key, Side, gravity
from sluis.assessment.explanation import NOT_IN_FORCE
from sluis.assessment.unlike import unlike_facts
from sluis.law.canonical_law import provision_to_json
from sluis.law.rule import Effect, NotModelled, Rule
from sluis.law.succession import provisions_by_id, succeeds
from sluis.law.text import Text
from sluis.law.truth import NO

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from sluis.assessment.answer import Answer, Authorisation, Line, RuleFinding
    from sluis.law.canonical_condition import Json
    from sluis.law.statute import Law

_NO, _UNKNOWN = "no", "unknown"


def causes_of(before: Answer, after: Answer, earlier: Law, later: Law) -> tuple[Cause, ...]:
    """The causes of all differences between two answers to one case, each once. `before` is not of a later day."""
    found: dict[Key, Cause] = {}
    sides = Side(before, earlier, before.provenance.as_of), Side(after, later, after.provenance.as_of)
    for one in _all(*sides):
        known = found.setdefault(one.identity, one)
        if gravity(one) > gravity(known):
            found[one.identity] = one
    return tuple(found.values())


def _all(before: Side, after: Side) -> Iterator[Cause]:
    for one, other in zip(before.answer.lines, after.answer.lines, strict=True):
        yield from _of_rules(one, other, before, after)
        yield from _of_authorisations(one, other, before, after)
    yield from _of_norms(before, after)


def _of_rules(one: Line, other: Line, before: Side, after: Side) -> Iterator[Cause]:
    sides = [{each.rule: each for each in line.findings} for line in (one, other)]
    names = dict.fromkeys((*sides[0], *sides[1]))
    differing = [name for name in names if _word(sides[0], name) != _word(sides[1], name)]
    gone = [name for name in differing if _in_force(sides[0], name) and not _in_force(sides[1], name)]
    come = [name for name in differing if _in_force(sides[1], name) and not _in_force(sides[0], name)]
    replaced = [(old, new) for new in come for old in gone if _replaces(old, new, before.law, after.law)]
    kept = {one for old, new in replaced if _stays(sides[0][old], sides[1][new]) for one in (old, new)}
    for name in differing:
        if name in kept:
            continue
        if name in come:
            instead_of = [sides[0][old].citation for old, new in replaced if new == name]
            yield _comes(sides[1][name], instead_of, before, after)
        elif name not in gone:
            yield from _of_facts(sides[0][name], sides[1][name], before, after)
        elif all(name != old for old, _ in replaced):
            yield _goes(sides[0][name], before, after)
    for name in names:
        if name not in differing and _word(sides[1], name) != _NO and _obliges_otherwise(name, before.law, after.law):
            yield _of_rule(CauseKind.ENCODING, sides[1][name], after, before=sides[0][name].truth, after=sides[1][name].truth)


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


def _comes(one: RuleFinding, instead_of: Sequence[Text], before: Side, after: Side) -> Cause:
    """A rule that is in force on the later side only. Where time does not explain that, the encoding does."""
    if after.applies_on(one.rule, before.day):
        return _of_rule(CauseKind.ENCODING, one, after, before=_NO, after=one.truth)
    kind = CauseKind.REPLACED if instead_of else CauseKind.BEGINS
    start = after.standing(one.rule).period.start
    return _of_rule(kind, one, after, day=start.day, instead_of=_together(instead_of))


def _goes(one: RuleFinding, before: Side, after: Side) -> Cause:
    """A rule that is in force on the earlier side only."""
    if before.applies_on(one.rule, after.day):
        return _of_rule(CauseKind.ENCODING, one, before, before=one.truth, after=_NO)
    return _of_rule(CauseKind.ENDS, one, before, day=before.standing(one.rule).period.until)


def _of_facts(before: RuleFinding, after: RuleFinding, earlier: Side, later: Side) -> Iterator[Cause]:
    """Of a rule in force on both sides: that it surely began between, the facts in which it differs, or that it is another."""
    causes = [
        _of_rule(CauseKind.FACT, after, later, key=one.fact, text=other.text, before=one.truth, after=other.truth)
        for one, other in unlike_facts(before.explanation, after.explanation)
    ]
    start = later.standing(after.rule).period.start
    if not start.exact and earlier.day < start.day <= later.day and (before.truth == _UNKNOWN or not causes):
        causes.append(_of_rule(CauseKind.PERHAPS, after, later, day=start.day))
    if _is_encoded_otherwise(after.rule, earlier.law, later.law):
        causes.append(_of_rule(CauseKind.ENCODING, after, later, before=before.truth, after=after.truth))
    yield from causes or [_of_rule(CauseKind.FACT, after, later, before=before.truth, after=after.truth)]


def _is_encoded_otherwise(name: str, earlier: Law, later: Law) -> bool:
    return earlier.digest != later.digest and _encoded(earlier, name) != _encoded(later, name)


def _obliges_otherwise(name: str, earlier: Law, later: Law) -> bool:
    """Whether the two laws put another duty, or the same for another period, on what makes this rule hold."""
    if earlier.digest == later.digest:
        return False
    one, other = (_encoded(law, name)["obligation"] for law in (earlier, later))
    return bool(one != other)


@lru_cache(maxsize=4096)
def _encoded(law: Law, name: str) -> Json:
    return provision_to_json(provisions_by_id(law)[name])


def _of_rule(  # noqa: PLR0913  (what a cause is made of)
    kind: CauseKind,
    one: RuleFinding,
    side: Side,
    *,
    key: str | None = None,
    text: Text | None = None,
    before: str | None = None,
    after: str | None = None,
    day: date | None = None,
    instead_of: Text | None = None,
) -> Cause:
    provision = side.provision(one.rule)
    return Cause(
        kind=kind,
        key=key or one.rule,
        citation=one.citation,
        text=text or one.text,
        before=before,
        after=after,
        day=day,
        instead_of=instead_of,
        effect=provision.obligation.duty.effect.value if isinstance(provision, Rule) else Effect.NONE.value,
    )


def _together(citations: Sequence[Text]) -> Text | None:
    """Citations as one text, each once."""
    once = tuple(dict.fromkeys(citations))
    return Text("; ".join(one.nl for one in once), "; ".join(one.en for one in once)) if once else None


def _of_authorisations(one: Line, other: Line, before: Side, after: Side) -> Iterator[Cause]:
    """What makes an authorisation usable, or not, or open: that it began or ended, or its terms."""
    sides = [{each.id: each for each in line.authorisations} for line in (one, other)]
    for name in dict.fromkeys((*sides[0], *sides[1])):
        earlier, later = sides[0].get(name), sides[1].get(name)
        words = [NONE if each is None else each.usable for each in (earlier, later)]
        if words[0] == words[1]:
            continue
        if earlier is not None and later is not None:
            yield from _of_conditions(earlier, later)
        elif later is not None:
            yield _of_authorisation(later, CauseKind.BEGINS, words, before, after)
        elif earlier is not None:
            yield _of_authorisation(earlier, CauseKind.ENDS, words, before, after)


def _of_conditions(before: Authorisation, after: Authorisation) -> Iterator[Cause]:
    """Every condition that is met otherwise, or that only one of the answers has."""
    sides = [{one.text: one for one in each.conditions} for each in (before, after)]
    for text in dict.fromkeys((*sides[0], *sides[1])):
        one, other = sides[0].get(text), sides[1].get(text)
        found = other or one
        words = [None if each is None else each.met for each in (one, other)]
        if found is not None and words[0] != words[1]:
            yield _of_condition(after.id, found.citation, text, words)


def _of_authorisation(one: Authorisation, kind: CauseKind, words: Sequence[str], before: Side, after: Side) -> Cause:
    """One that only one of the answers names. It came or went by its period, or else its scope fits on that side only."""
    name = Text(one.id, one.id)
    for provision in (before if kind is CauseKind.ENDS else after).general(one.id):
        period = provision.standing.period
        other = after.day if kind is CauseKind.ENDS else before.day
        cites = provision.cites.text
        if period.contains(other) is NO:
            day = period.until if kind is CauseKind.ENDS else period.start.day
            return _of_condition(one.id, cites, name, words, kind, day)
        return _of_condition(one.id, cites, name, words)
    return _of_condition(one.id, one.conditions[0].citation if one.conditions else name, name, words)


def _of_condition(
    key: str,
    citation: Text,
    text: Text,
    words: Sequence[str | None],
    kind: CauseKind = CauseKind.CONDITION,
    day: date | None = None,
) -> Cause:
    effect = Effect.AUTHORISATION.value
    return Cause(kind=kind, key=key, citation=citation, text=text, before=words[0], after=words[1], day=day, effect=effect)


def _of_norms(before: Side, after: Side) -> Iterator[Cause]:
    sides = [{one.norm: one for one in side.answer.not_modelled if one.blocks} for side in (before, after)]
    gone, come = ([name for name in side if name not in other] for side, other in (sides, reversed(sides)))
    replaced = {name for old in gone for new in come if _replaces(old, new, before.law, after.law) for name in (old, new)}
    for name in dict.fromkeys((*sides[0], *sides[1])):
        one, other = sides[0].get(name), sides[1].get(name)
        words = (one.scope if one else _NO), (other.scope if other else _NO)
        found = other or one
        if words[0] == words[1] or found is None or name in replaced:
            continue
        side = before if other is None else after
        norm = side.provision(name)
        yield Cause(
            kind=CauseKind.NORM,
            key=name,
            citation=found.citation,
            text=found.text,
            before=words[0],
            after=words[1],
            day=side.turn(name, before.day, after.day),
            effect=norm.ceiling.value if isinstance(norm, NotModelled) else Effect.NONE.value,
        )
