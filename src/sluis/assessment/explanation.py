"""Explanations as part of an answer: findings and rules in the answer's own shapes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from sluis.assessment import answer
from sluis.law.deadline import deadline_words
from sluis.law.evidence import word_of
from sluis.law.fact import declaration_of
from sluis.law.printing import words_of
from sluis.law.truth import Truth

if TYPE_CHECKING:
    from sluis.assessment.due import Clock
    from sluis.assessment.duties import Norm, OpenNorm
    from sluis.classification import Examination
    from sluis.law.citation import Citation
    from sluis.law.condition import Condition
    from sluis.law.evidence import Established
    from sluis.law.fact import Atom
    from sluis.law.finding import Finding
    from sluis.law.rule import Obligation, Provision, Rule
    from sluis.law.text import Text

NOT_IN_FORCE = "not_in_force"


def rule_finding(rule: Rule, truth: Truth, explained: answer.Finding) -> answer.RuleFinding:
    """A rule in force with its explanation."""
    return answer.RuleFinding(
        rule=rule.id,
        citation=rule.cites.text,
        cites=rule.cites.path,
        text=rule.words,
        truth=truth.value,
        verified=verified(rule),
        verified_in=verified_in(rule),
        reading=rule.reading,
        explanation=explained,
    )


@lru_cache(maxsize=4096)
def sleeping(rule: Rule, would: Truth) -> answer.RuleFinding:
    """A rule that is not in force: whether it would hold, its period, and what stood or stands in its place."""
    standing = rule.standing
    return answer.RuleFinding(
        rule=rule.id,
        citation=rule.cites.text,
        cites=rule.cites.path,
        text=rule.words,
        truth=NOT_IN_FORCE,
        if_in_force=would.value,
        verified=verified(rule),
        verified_in=verified_in(rule),
        in_force_from=standing.period.start.day,
        in_force_until=standing.period.until,
        predecessor=standing.predecessor,
        successor=standing.successor,
    )


def duty(norm: Norm, truth: Truth, clock: Clock, *, fulfilled: bool) -> answer.Duty:
    """A duty that holds or may hold."""
    rule, obligation = norm.rule, norm.rule.obligation
    deadline = obligation.deadline
    return answer.Duty(
        id=rule.id,
        duty=obligation.duty.id,
        text=obligation.duty.words,
        bearer=obligation.bearer.value,
        strength=obligation.strength.value,
        citation=rule.cites.text,
        cites=rule.cites.path,
        trigger=obligation.trigger,
        deadline=deadline and deadline_words(deadline),
        due=deadline and clock.due(deadline),
        truth=truth.value,
        state=_state(obligation, truth, fulfilled=fulfilled),
        verified=verified(rule),
        verified_in=verified_in(rule),
    )


def _state(obligation: Obligation, truth: Truth, *, fulfilled: bool) -> str:
    """A duty that lasts is never done with before its last day: it is only being met."""
    if fulfilled:
        return "being_met" if obligation.deadline is not None and obligation.deadline.lasts else "fulfilled"
    return "due" if truth is Truth.YES else "possible"


def not_modelled(one: OpenNorm, scope: Truth, *, blocks: bool) -> answer.NotModelled:
    """A norm that is not modelled, and whether it stands in the way."""
    cites = one.norm.cites
    return answer.NotModelled(
        norm=one.norm.id,
        citation=cites.text,
        cites=cites.path,
        text=one.norm.words,
        scope=scope.value,
        blocks=blocks,
    )


def entry(one: Examination) -> answer.Entry:
    """An entry of the list held against the item."""
    return answer.Entry(
        code=one.entry.code,
        text=one.entry.words,
        truth=one.truth.value,
        codes=one.codes,
        criteria=tuple(answer.Criterion(path=each.path, text=each.words, truth=each.truth.value) for each in one.criteria),
    )


def reason(text: Text, cites: Citation) -> answer.Reason:
    """A sentence with its source."""
    return answer.Reason(text=text, citation=cites.text, cites=cites.path)


def verified(provision: Provision) -> str:
    """`no`, or where and when the encoding was compared with the text."""
    seen = provision.standing.verified
    return "no" if seen is None else f"{seen.source}, {seen.on.isoformat()}"


def verified_in(provision: Provision) -> str | None:
    """The language of the text that was seen, where that was neither Dutch nor English."""
    seen = provision.standing.verified
    return seen and seen.language


def tree(finding: Finding, told: dict[Condition, answer.Finding]) -> answer.Finding:
    """A finding as part of an answer. `told` has what was told of this line already: rules share terms and facts."""
    found = told.get(finding.node)
    if found is None:
        found = told[finding.node] = _told(finding, told)
    return found


def _told(finding: Finding, told: dict[Condition, answer.Finding]) -> answer.Finding:
    evidence = finding.evidence
    if evidence is None:
        parts = tuple([tree(part, told) for part in finding.parts])
        return answer.Finding(text=_words(finding.node), truth=finding.truth.value, parts=parts)
    return answer.Finding(
        text=_words(finding.node),
        truth=finding.truth.value,
        fact=declaration_of(cast("Atom", finding.node)).ref,
        value=word_of(evidence.value),
        remark=evidence.remark,
        sources=_origins(evidence),
    )


def _origins(evidence: Established) -> tuple[answer.Origin, ...]:
    return tuple(
        answer.Origin(
            source=one.source,
            author=one.author,
            on=one.stated_on,
            expires=one.expires,
            interested=one.interested,
        )
        for one in evidence.statements
    )


@lru_cache(maxsize=65536)
def _words(node: Condition) -> Text:
    return words_of(node)
