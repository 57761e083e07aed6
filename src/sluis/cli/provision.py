"""A provision of the law made into what is shown of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sluis.assessment.due import basis
from sluis.cli.shown_provision import (
    Kind,
    ShownAct,
    ShownDeadline,
    ShownDuty,
    ShownFact,
    ShownLine,
    ShownProvision,
    ShownRelief,
    ShownRow,
    ShownSource,
    ShownStanding,
    ShownTable,
    ShownWhole,
)
from sluis.law.citation import Act, Citation
from sluis.law.deadline import deadline_words
from sluis.law.fact import Declaration
from sluis.law.printing import Printed, printed
from sluis.law.rule import (
    AnyProvision,
    Definition,
    GeneralAuthorisation,
    Indexed,
    NotModelled,
    Obligation,
    Relief,
    Rule,
    Transition,
)
from sluis.law.table import decision_table
from sluis.law.text import Text
from sluis.law.variable import facts_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sluis.law.condition import Condition
    from sluis.law.rule import Deadline, Standing
    from sluis.law.statute import Law
    from sluis.law.table import DecisionTable

_KINDS: dict[type[AnyProvision], Kind] = {
    Rule: "rule",
    Definition: "definition",
    Transition: "transition",
    GeneralAuthorisation: "general_authorisation",
    NotModelled: "not_modelled",
    Indexed: "indexed",
}


def kind_of(one: AnyProvision) -> Kind:
    """What a provision is to Sluis, in a word."""
    return _KINDS[type(one)]


def listed(one: AnyProvision, day: date, titles: Mapping[str, Text]) -> ShownProvision:
    """A provision for a list, as it stands on `day`; `titles` are those of the sources."""
    return ShownProvision(**_common(one, day, titles))


def whole(one: AnyProvision, day: date, titles: Mapping[str, Text], law: Law) -> ShownWhole:
    """A provision with everything that Sluis knows of it, as it stands on `day`."""
    condition = condition_of(one)
    transition = one if isinstance(one, Transition) else None
    return ShownWhole(
        **_common(one, day, titles),
        act=shown_act(one.cites.act),
        duty=_duty(one.obligation) if isinstance(one, Rule) else None,
        addresses=one.addresses.value if isinstance(one, Indexed) and one.addresses else None,
        ceiling=one.ceiling.value if isinstance(one, NotModelled) else None,
        keeps=shown_act(_acts(law)[transition.keeps]) if transition else None,
        keeps_for=transition.what if transition else None,
        reading=one.reading if isinstance(one, Rule | Definition | GeneralAuthorisation) else None,
        prevails_over=one.prevails_over if isinstance(one, Rule) else (),
        relief=tuple(map(_relief, one.relief)) if isinstance(one, Rule) else (),
        condition=None if condition is None else _line(printed(condition)),
        table=None if condition is None else _table(condition, law),
        facts=() if condition is None else tuple(map(shown_fact, facts_of([condition]).values())),
    )


def _relief(one: Relief) -> ShownRelief:
    return ShownRelief(kind=one.kind.value, text=one.words, citation=one.cites.text, cites=one.cites.path)


def condition_of(one: AnyProvision) -> Condition | None:
    """The condition or scope of a provision, if it has one."""
    match one:
        case Rule() | Definition() | Transition() | GeneralAuthorisation():
            return one.condition
        case NotModelled():
            return one.scope
        case Indexed():
            return None


def shown_act(act: Act) -> ShownAct:
    """An act with its address."""
    return ShownAct(id=act.id, name=act.name, url=act.url)


def shown_fact(one: Declaration) -> ShownFact:
    """A fact with its question."""
    return ShownFact(
        fact=one.ref,
        kind=one.kind,
        question=one.question,
        states=one.states,
        nature=one.nature.value,
        asked_of=one.asked_of.value,
        why=one.why,
        citation=one.cites.text,
        cites=one.cites.path,
        options=tuple(getattr(one, "options", ())),
    )


def citation_at(path: str, law: Law) -> Text:
    """A path of the law as a lawyer writes it."""
    act, *parts = path.split("/")
    return Citation(_acts(law)[act], tuple(parts)).text


def _acts(law: Law) -> dict[str, Act]:
    return {one.cites.act.id: one.cites.act for one in law.provisions}


def _common(one: AnyProvision, day: date, titles: Mapping[str, Text]) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": kind_of(one),
        "citation": one.cites.text,
        "cites": one.cites.path,
        "text": one.words,
        "standing": _standing(one.standing, day, titles),
    }


def _standing(one: Standing, day: date, titles: Mapping[str, Text]) -> ShownStanding:
    seen = one.verified
    return ShownStanding(
        in_force=one.period.contains(day).value,
        from_=one.period.start.day,
        from_exact=one.period.start.exact,
        until=one.period.until,
        predecessor=one.predecessor,
        successor=one.successor,
        verified=seen
        and ShownSource(source=seen.source, title=titles.get(seen.source, Text(seen.source, seen.source)), on=seen.on),
        encoded_by=one.encoded_by,
        reviewed_by=one.reviewed_by,
    )


def _deadline(one: Deadline) -> ShownDeadline:
    limit, counted_by = one.limit, basis(one.limit)
    return ShownDeadline(
        text=deadline_words(one),
        event=one.event,
        number=limit.number,
        unit=limit.unit.value,
        runs=limit.runs.value,
        lasts=one.lasts,
        day=None if one.day is None else one.day.ref,
        citation=counted_by.text,
        cites=counted_by.path,
    )


def _duty(one: Obligation) -> ShownDuty:
    return ShownDuty(
        id=one.duty.id,
        text=one.duty.words,
        effect=one.duty.effect.value,
        bearer=one.bearer.value,
        strength=one.strength.value,
        trigger=one.trigger,
        deadline=one.deadline and _deadline(one.deadline),
    )


def _line(one: Printed) -> ShownLine:
    return ShownLine(text=one.words, parts=tuple(map(_line, one.parts)))


def _table(condition: Condition, law: Law) -> ShownTable:
    known = set(facts_of([condition]))
    # A constraint on a fact that the rule does not ask about would only add a column that decides nothing.
    constraints = [one.condition for one in law.constraints if set(facts_of([one.condition])) <= known]
    table = decision_table(condition, constraints)
    return ShownTable(facts=tuple(fact.ref for fact in table.facts), rows=_rows(table), truncated=table.truncated)


def _rows(table: DecisionTable) -> tuple[ShownRow, ...]:
    refs = [fact.ref for fact in table.facts]
    return tuple(
        ShownRow(
            when={ref: entry.words for ref, entry in zip(refs, row.entries, strict=True) if entry.cells},
            holds=row.conclusion.value,
        )
        for row in table.rows
    )
