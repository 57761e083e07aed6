"""The whole assessment: `assess(case, world, when)` gives the answer. A pure function: same inputs, same bytes."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from sluis import __version__
from sluis.assessment import answer, explanation, questions
from sluis.assessment.circumstances import line_of, lines_of
from sluis.assessment.conclusion import Outcome, conclude, outcome_range, reaches, strictest
from sluis.assessment.destination import places_of
from sluis.assessment.diligence.found import said_done_but_open
from sluis.assessment.diligence.standing import standings
from sluis.assessment.due import nearest
from sluis.assessment.guidance import Checked, Guidance
from sluis.assessment.lines import assessed, outcome, spelled
from sluis.assessment.notices import notices
from sluis.assessment.screened import screening_of
from sluis.assessment.shown_destinations import shown_destinations
from sluis.assessment.shown_screening import about_hits, shown_screening
from sluis.assessment.world import SEMANTICS
from sluis.law.evidence import Days
from sluis.law.truth import NO, Truth, any_true

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sluis.assessment.case import Case, Item
    from sluis.assessment.duties import Applied, OpenNorm
    from sluis.assessment.lines import Assessed
    from sluis.assessment.world import World
    from sluis.law.between import Between
    from sluis.law.counterfactual import Change

_OF_COMPONENTS = "component."
MOST_COUNTERFACTUALS = 20
"""More than these are not shown; the answer says so."""


class When(Struct, frozen=True):
    """The day that the law is taken of, who gave it, and the moment of assessment: no source is of later date."""

    as_of: date
    given_by: str = "case_file"
    assessed_at: datetime | None = None

    @property
    def days(self) -> Days:
        """The day of the law, and the day by which all that counts was known."""
        made = self.assessed_at.date() if self.assessed_at else self.as_of
        return Days(self.as_of, max(self.as_of, made))


def assess(case: Case, world: World, when: When) -> answer.Answer:
    """What the law of `when.as_of` asks of this export, why, what is unknown, and what is wise."""
    lines = [assessed(case, line, world, when.as_of) for line in lines_of(case, world, when.days)]
    applied = [line.applied for line in lines]
    between = strictest(line.between for line in lines)
    places = places_of(case, world, when.days)
    undone = said_done_but_open(case, world, when.days, [line.line for line in applied])
    checked = Checked(
        case, screening_of(case, world, when.days), standings(case, world, when.days), places, undone, when.days.known_by
    )
    guidance = Guidance(world, checked, applied, between)
    changes, truncated = _counterfactuals(case, world, when, applied)
    duties = _duties(lines)
    return answer.Answer(
        outcome=conclude(between),
        outcome_range=spelled(between),
        axes=_axes([line.answer.axes for line in lines], between),
        advice=guidance.advice(),
        lines=tuple(line.answer for line in lines),
        duties=duties,
        risk=guidance.risk(),
        measures=guidance.measures(duties),
        questions=answer.Questions(
            deciding=tuple(about_hits(questions.deciding(applied), case, world, when.days)),
            required=questions.required(applied, world),
        ),
        counterfactuals=changes,
        truncated=truncated,
        screening=shown_screening(case, world, when.days, applied[0].line.evidence),
        destinations=shown_destinations(places, applied),
        not_modelled=_not_modelled(applied),
        notices=notices(case, world, when.days, applied, undone=undone),
        provenance=_provenance(world, when),
        with_measures=guidance.what_if(),
    )


def _provenance(world: World, when: When) -> answer.Provenance:
    return answer.Provenance(
        sluis=__version__,
        semantics=SEMANTICS,
        law_digest=world.law.digest,
        knowledge_digest=world.knowledge_digest,
        lists_digest=world.lists_digest,
        destinations_digest=world.destinations_digest,
        as_of=when.as_of,
        as_of_given_by=when.given_by,
        assessed_at=when.assessed_at,
        horizon=world.knowledge.horizon,
    )


def _axes(lines: Sequence[answer.Axes], between: Between[Outcome]) -> answer.Axes:
    def over(truths: list[str]) -> str:
        return any_true([Truth(truth) for truth in truths]).value

    standings = {line.authorisation for line in lines}
    worst = ("apply", "unknown", "available", "usable", "held", "not_needed")
    return answer.Axes(
        prohibited=reaches(between, Outcome.PROHIBITED).value,
        authorisation_required=over([line.authorisation_required for line in lines]),
        notify=over([line.notify for line in lines]),
        authorisation=next(standing for standing in worst if standing in standings),
    )


def _duties(lines: Sequence[Assessed]) -> tuple[answer.Duty, ...]:
    """The duties of all lines, each once, in its most certain and least fulfilled form, with the day nearest to hand."""
    found: dict[str, list[answer.Duty]] = {}
    for line in lines:
        for duty in line.answer.duties:
            found.setdefault(duty.id, []).append(duty)
    return tuple(replace(max(same, key=_weight), due=nearest([one.due for one in same])) for same in found.values())


def _weight(duty: answer.Duty) -> int:
    return ("fulfilled", "being_met", "possible", "due").index(duty.state)


def _counterfactuals(
    case: Case, world: World, when: When, lines: Sequence[Applied]
) -> tuple[tuple[answer.Counterfactual, ...], bool]:
    changes: list[answer.Counterfactual] = []
    truncated = False
    for line in lines:
        if line.warned:
            continue
        found = line.alternatives
        merged = _merged(found.changes)
        truncated = truncated or found.truncated or len(merged) > MOST_COUNTERFACTUALS
        for change, conclusion in merged[:MOST_COUNTERFACTUALS]:
            between = outcome_range(conclusion)
            if any(ref.startswith(_OF_COMPONENTS) for ref in change):
                between = _made_again(case, world, when, line.line.item, change)
            changes.append(answer.Counterfactual(item=line.line.item.id, change=change, outcome=conclude(between)))
    return tuple(changes), truncated


def _made_again(case: Case, world: World, when: When, item: Item, change: Mapping[str, str]) -> Between[Outcome]:
    """What comes out with the change made in the case: which component counts as the item decides more than rules see."""

    def changed(facts: Mapping[str, object], about: str) -> dict[str, object]:
        own = {ref.partition("@")[0]: value for ref, value in change.items() if ref.partition("@")[2] == about}
        return {key: own.get(key, value) for key, value in facts.items()}

    parts = tuple(replace(one, facts=changed(one.facts, f"{item.id}.{one.id}")) for one in item.components)
    new = replace(item, facts=changed(item.facts, ""), components=parts)
    items = tuple(new if one.id == item.id else one for one in case.items)
    after = replace(case, items=items, facts=changed(case.facts, ""))
    return outcome(after, line_of(new, after, world, when.days), world, when.as_of)


def _merged(changes: Sequence[Change]) -> list[tuple[dict[str, str], Between[int]]]:
    """Changes of the same one fact with the same conclusion, taken together: `AF, BY, …`."""
    single: dict[tuple[str, int, int], list[str]] = {}
    merged: list[tuple[dict[str, str], Between[int]]] = []
    for one in changes:
        values = {variable.ref: questions.label(variable, variable.cells.index(value)) for variable, value in one.values}
        if len(values) > 1:
            merged.append((values, one.conclusion))
            continue
        ((ref, value),) = values.items()
        key = (ref, one.conclusion.low, one.conclusion.high)
        if key not in single:
            single[key] = []
            merged.append(({ref: ""}, one.conclusion))
        single[key].append(value)
    for change, conclusion in merged:
        for ref in change:
            change[ref] = change[ref] or ", ".join(single[ref, conclusion.low, conclusion.high])
    return merged


def _not_modelled(lines: Sequence[Applied]) -> tuple[answer.NotModelled, ...]:
    """The norms in whose scope some line lies or may lie."""
    found: list[answer.NotModelled] = []
    for index, one in enumerate(lines[0].norms.not_modelled):
        scope = any_true([line.scopes[index] for line in lines])
        if scope is not NO:
            found.append(explanation.not_modelled(one, scope, blocks=_blocks(one, lines)))
    return tuple(found)


def _blocks(one: OpenNorm, lines: Sequence[Applied]) -> bool:
    return one in lines[0].norms.blocking
