"""What is wise, beside what is law: the risk profile, the measures and the advice of a case, as part of its answer."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment import answer, derived, destination, explanation, risk
from sluis.assessment import measures as tables
from sluis.assessment.case import END_USERS
from sluis.assessment.conclusion import CANNOT_TELL, Outcome, conclude, reaches
from sluis.assessment.diligence.flagged import flag_facts, use_misfits
from sluis.assessment.diligence.standing import UNRESOLVED
from sluis.assessment.grounding import ground
from sluis.assessment.saying import says
from sluis.assessment.screened import NAME_SAYS_OTHERWISE, has_hit
from sluis.assessment.with_measures import what_if
from sluis.law.kleene import truth_of
from sluis.law.rule import Effect
from sluis.law.truth import UNKNOWN, Truth, any_true
from sluis.statutes.facts import item, party, safeguard

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from sluis.assessment.case import Case
    from sluis.assessment.destination import Places
    from sluis.assessment.diligence.standing import Standing
    from sluis.assessment.duties import Applied
    from sluis.assessment.grounding import Shape
    from sluis.assessment.world import ReadAdvice, ReadRisk, World
    from sluis.law.between import Between
    from sluis.law.fact import Value
    from sluis.screening.result import Screening


_UNNAMED = "?"
"""The name of an end-user whom nobody named."""


class Checked(NamedTuple):
    """A case before it is weighed: the screening, what its red flags stand at, and what is known of its countries.

    `undone` says that the due diligence is said to be done, while the file has a step open: then it does not count as done.
    """

    case: Case
    screening: Screening | None
    standings: tuple[Standing, ...]
    places: Places
    undone: bool
    known_by: date


class Guidance:
    """The tables of risk, measures and advice, applied to a case in that order, each seeing the results before it."""

    def __init__(self, world: World, checked: Checked, lines: Sequence[Applied], between: Between[Outcome]) -> None:
        self.world = world
        self.case, self.screening, self.standings, places, undone, self.known_by = checked
        self.lines = lines
        self.between = between
        self.found: dict[str, Value] = {
            **flag_facts(self.standings),
            derived.USE_MISFITS.ref: use_misfits(self.case.due_diligence),
            **destination.results(places, [line.known for line in lines]),
            derived.NAME_SET_ASIDE.ref: Truth.of(any(_sets_aside_name(line) for line in lines)),
            **({safeguard.DUE_DILIGENCE_DONE.ref: UNKNOWN} if undone else {}),
        }
        self.profile = risk.profile(world, [({**line.known, **self.found}, self._shape(line)) for line in lines])

    def risk(self) -> answer.Risk:
        """The risk profile."""
        band = self.profile.band
        return answer.Risk(
            level=risk.word(band),
            at_least=band.low.word,
            at_most=band.high.word,
            dimensions=tuple(_dimension(one) for one in self.profile.dimensions),
            red_flags=(
                *(answer.RedFlag(fact=one.ref, text=one.states, citation=one.cites.text) for one in self.profile.flags),
                *(self._red_flag(one) for one in self.standings if one.state == UNRESOLVED),
            ),
        )

    def _red_flag(self, one: Standing) -> answer.RedFlag:
        """A red flag that the due diligence left unresolved."""
        return answer.RedFlag(
            fact=f"due_diligence.red_flags.{one.flag.id}",
            text=one.flag.text.text,
            citation=self.world.reader.citation(one.flag.cites).text,
            flag=one.flag.id,
            bears_on=one.flag.bears_on,
            by=one.said.by,
            on=one.said.on,
            resolves=one.flag.resolves.text,
            remark=one.remark,
        )

    def what_if(self) -> answer.WhatIf | None:
        """The risk with the measures of the case file."""
        return what_if(self.case, self.world, self.profile, self._circumstances({}), self.known_by)

    def measures(self, duties: Sequence[answer.Duty]) -> tuple[answer.Measure, ...]:
        """The measures that are due, but those that a duty of the answer already asks."""
        asked = {duty.duty for duty in duties if duty.truth == "yes"}
        return tuple(
            answer.Measure(
                id=due.measure.measure.id,
                kind=due.measure.measure.kind,
                strength=due.grade.grade.strength,
                state=due.state,
                text=due.measure.measure.text.text,
                why=due.grade.grade.why.text,
                changes=due.measure.measure.changes.text,
                citation=due.measure.cites.text,
                cites=due.measure.cites.path,
            )
            for due in self._due
            if due.measure.measure.duty not in asked
        )

    def advice(self) -> answer.Advice:
        """The advice, with the rows that give it and the stronger ones that cannot be excluded."""
        results = self._results | {
            derived.WITHDRAWAL.ref: self._withdrawal,
            derived.OPEN_MUST.ref: Truth.of(any(due.is_open("must") for due in self._due)),
            derived.OPEN_SHOULD.ref: Truth.of(any(due.is_open("should") for due in self._due)),
        }
        advice = tables.advise(self.world, self._circumstances(results))
        return answer.Advice(level=advice.level.word, reasons=_reasons(advice.reasons), unsure=_reasons(advice.unsure))

    @cached_property
    def _due(self) -> tuple[tables.Due, ...]:
        results = self._results | {derived.WITHDRAWAL.ref: self._withdrawal}
        return tables.due_measures(self.world, self._circumstances(results))

    @cached_property
    def _withdrawal(self) -> Truth:
        return tables.withdrawal_advised(self.world, self._circumstances(self._results))

    def _circumstances(self, results: Mapping[str, Value]) -> list[tables.Circumstance]:
        return [tables.Circumstance({**line.known, **self.found, **results}, self._shape(line)) for line in self.lines]

    def _shape(self, line: Applied) -> Shape:
        """The subjects of a line. Where nobody named the end-user, he is one of whom nothing is known."""
        if any(one.role in END_USERS for one in self.case.parties):
            return line.line.shape
        return tuple((kind, (*names, _UNNAMED) if kind == "party" and names else names) for kind, names in line.line.shape)

    def _screened(self, line: Applied) -> bool:
        """True where every party was screened; no parties named is not screened."""
        return truth_of(ground(party.ON_SANCTIONS_LIST, self._shape(line)), line.known) is not UNKNOWN

    @cached_property
    def _results(self) -> dict[str, Value]:
        """What the assessment concluded, as facts for the tables."""
        bands = {one.name: one.band for one in self.profile.dimensions}
        listings = [line.known.get(item.LISTED_ANNEX_I.ref) for line in self.lines]
        notify = any_true([line.truth(line.norms.having(Effect.NOTIFY)) for line in self.lines])
        return {
            derived.UNCLASSIFIED.ref: Truth.of(None in listings),
            derived.SCREENED.ref: Truth.of(all(self._screened(line) for line in self.lines)),
            derived.END_USE_STATED.ref: Truth.of(says(self.case.end_use)),
            derived.OWN_LIST_HIT.ref: has_hit(self.screening, "internal"),
            derived.RESTRICTED_HIT.ref: has_hit(self.screening, "eu"),
            derived.CANNOT.ref: Truth.of(conclude(self.between) == CANNOT_TELL),
            derived.PROHIBITED.ref: reaches(self.between, Outcome.PROHIBITED),
            derived.AUTHORISATION.ref: Truth.of(self.between.low is Outcome.AUTHORISATION_REQUIRED),
            derived.NOTIFY.ref: notify,
            derived.RISK_LOW.ref: risk.is_low(self.profile.band),
            **{fact.ref: risk.is_high(bands[name]) for name, fact in derived.DIMENSION_HIGH.items()},
        }


def _sets_aside_name(line: Applied) -> bool:
    return any(one.remark == NAME_SAYS_OTHERWISE for one in line.line.evidence.values())


def _dimension(one: risk.Dimension) -> answer.RiskDimension:
    return answer.RiskDimension(
        name=one.name,
        level=risk.word(one.band),
        at_least=one.band.low.word,
        at_most=one.band.high.word,
        reasons=_risk_reasons(one.reasons),
        open=_risk_reasons(one.open_rows),
        sources=tuple(dict.fromkeys(row.cites.path for row in (*one.reasons, *one.open_rows))),
    )


def _risk_reasons(rows: Sequence[ReadRisk]) -> tuple[answer.Reason, ...]:
    return tuple(explanation.reason(one.row.reason.text, one.cites) for one in rows)


def _reasons(rows: Sequence[ReadAdvice]) -> tuple[answer.Reason, ...]:
    return tuple(explanation.reason(one.row.reason.text, one.cites) for one in rows)
