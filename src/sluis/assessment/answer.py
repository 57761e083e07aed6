"""The answer: a stable contract for machines, and everything that a person needs to see why.

Sentences are `Text` in the answer and become strings in one language when it is written as JSON.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any

import msgspec
from msgspec import field
from msgspec.structs import replace

from sluis.assessment.answer_country import Country
from sluis.assessment.answer_part import Part
from sluis.law.text import Language, Text

SCHEMA_VERSION = 1


class OutcomeRange(Part, frozen=True, kw_only=True):
    """The least and the most that the outcome can be."""

    at_least: str
    at_most: str


class Axes(Part, frozen=True, kw_only=True):
    """The three effects of the law apart, and how an authorisation stands."""

    prohibited: str
    authorisation_required: str
    notify: str
    authorisation: str


class Reason(Part, frozen=True, kw_only=True):
    """A sentence with its source."""

    text: Text
    citation: Text
    cites: str


class Advice(Part, frozen=True, kw_only=True):
    """What is wise, beside what is law."""

    level: str
    reasons: tuple[Reason, ...]
    unsure: tuple[Reason, ...] = ()


# Many findings are kept at hand, and none refers to itself: the collector of garbage need not walk through them.
class Origin(Part, frozen=True, kw_only=True, gc=False):
    """Where the value of a fact comes from."""

    source: str
    author: str | None
    on: date | None
    expires: date | None
    interested: bool | None


class Finding(Part, frozen=True, kw_only=True, cache_hash=True, gc=False):
    """A node of an explanation, in the shape of the rule."""

    text: Text
    truth: str
    fact: str | None = None
    value: str | None = None
    remark: str | None = None
    sources: tuple[Origin, ...] = ()
    parts: tuple[Finding, ...] = ()


class RuleFinding(Part, frozen=True, kw_only=True, cache_hash=True, gc=False):
    """A rule, whether it holds, and why.

    One that is not in force says whether it would hold if it were, its period, its predecessor and its successor.
    """

    rule: str
    citation: Text
    cites: str
    text: Text
    truth: str
    verified: str
    verified_in: str | None = None
    reading: Text | None = None
    explanation: Finding | None = None
    if_in_force: str | None = None
    in_force_from: date | None = None
    in_force_until: date | None = None
    predecessor: str | None = None
    successor: str | None = None


class Due(Part, frozen=True, kw_only=True):
    """The day of a deadline: the last one to do it `by`, or the last one `until` which it lasts.

    Without a day, `missing` says why: nobody stated that of the event (`event`), or nobody knows the holidays (`holidays`).
    """

    on: date | None
    kind: str
    fact: str | None
    event_on: date | None
    missing: str | None
    passed: bool
    citation: Text
    cites: str


class Duty(Part, frozen=True, kw_only=True):
    """A duty that holds or may hold."""

    id: str
    duty: str
    text: Text
    bearer: str
    strength: str
    citation: Text
    cites: str
    trigger: Text | None
    deadline: Text | None
    truth: str
    state: str
    verified: str
    verified_in: str | None = None
    due: Due | None = None


class ConditionMet(Part, frozen=True, kw_only=True):
    """A condition of an authorisation."""

    text: Text
    met: str
    citation: Text


class Authorisation(Part, frozen=True, kw_only=True):
    """An authorisation that is held or available, condition by condition."""

    id: str
    kind: str
    usable: str
    conditions: tuple[ConditionMet, ...]


class Listed(Part, frozen=True, kw_only=True):
    """Where the item is listed."""

    annex_i: str
    annex_iv: str
    military: str
    national: tuple[dict[str, str], ...]
    sanctions: tuple[dict[str, str], ...]


class ComponentFinding(Part, frozen=True, kw_only=True):
    """A component with the truth of what makes it count as the item."""

    id: str
    codes: tuple[str, ...]
    listed: str
    principal_element: str
    removable: str


class Criterion(Part, frozen=True, kw_only=True):
    """A paragraph or a note of an entry, in our words, and whether the item meets it."""

    path: str
    text: Text
    truth: str


class Entry(Part, frozen=True, kw_only=True):
    """An entry of the list that the facts of the item touch, criterion by criterion."""

    code: str
    text: Text
    truth: str
    codes: tuple[str, ...]
    criteria: tuple[Criterion, ...]


class Line(Part, frozen=True, kw_only=True):
    """One item of the case with its conclusion."""

    item: str
    name: str
    outcome: str
    outcome_range: OutcomeRange
    axes: Axes
    listed: Listed
    codes: tuple[str, ...]
    entries: tuple[Entry, ...]
    duties: tuple[Duty, ...]
    authorisations: tuple[Authorisation, ...]
    findings: tuple[RuleFinding, ...]
    components: tuple[ComponentFinding, ...]


class RiskDimension(Part, frozen=True, kw_only=True):
    """One dimension of the risk."""

    name: str
    level: str
    at_least: str
    at_most: str
    reasons: tuple[Reason, ...]
    open: tuple[Reason, ...]
    sources: tuple[str, ...]


class RedFlag(Part, frozen=True, kw_only=True):
    """An established fact that speaks against the export, or a red flag of the due diligence that is not resolved.

    Of the latter, `fact` is its place in the case file and `flag` its id; `remark` says why what was done does not settle it.
    """

    fact: str
    text: Text
    citation: Text
    flag: str | None = None
    bears_on: tuple[str, ...] = ()
    by: str | None = None
    on: date | None = None
    resolves: Text | None = None
    remark: str | None = None


class Risk(Part, frozen=True, kw_only=True):
    """The risk profile."""

    level: str
    at_least: str
    at_most: str
    dimensions: tuple[RiskDimension, ...]
    red_flags: tuple[RedFlag, ...]


class Measure(Part, frozen=True, kw_only=True):
    """Something to do."""

    id: str
    kind: str
    strength: str
    state: str
    text: Text
    why: Text
    changes: Text
    citation: Text
    cites: str


class ChosenMeasure(Part, frozen=True, kw_only=True):
    """A safeguard of the case file: how far it has come, in whose hands it is, and what it is worth."""

    id: str
    state: str
    by: str
    on: date
    rests_on: str
    text: Text
    works_if: Text
    limits: Text
    citation: Text
    cites: str


class Withheld(Part, frozen=True, kw_only=True):
    """A safeguard that could lower a dimension and does not here, and why."""

    id: str
    why: str


class WithMeasures(Part, frozen=True, kw_only=True):
    """A dimension as it stands, the level it could come to with the measures, which of them do that, and which do not."""

    name: str
    level: str
    could_come_to: str
    lowered_by: tuple[str, ...]
    not_lowered_by: tuple[Withheld, ...]


class WhatIf(Part, frozen=True, kw_only=True):
    """The risk if the measures of the case file work. It is no other answer: outcome, duties and risk stay as they are."""

    measures: tuple[ChosenMeasure, ...]
    level: str
    dimensions: tuple[WithMeasures, ...]


class Change(Part, frozen=True, kw_only=True):
    """What an answer would make of the outcome."""

    outcome: str
    at_least: str
    at_most: str


class Question(Part, frozen=True, kw_only=True):
    """An open fact: what to ask whom, why, and what each answer would change."""

    fact: str
    about: str | None
    items: tuple[str, ...]
    question: Text
    asked_of: str
    why: Text
    citation: Text
    options: tuple[str, ...]
    changes: dict[str, Change]


class Questions(Part, frozen=True, kw_only=True):
    """The questions that decide, the most decisive first, and those that the law wants asked anyway."""

    deciding: tuple[Question, ...]
    required: tuple[Question, ...]


class Counterfactual(Part, frozen=True, kw_only=True):
    """A change of design or deal, and the outcome that would follow."""

    item: str
    change: dict[str, str]
    outcome: str


class ListUsed(Part, frozen=True, kw_only=True):
    """A list that was screened against. `title` and `kind` are those of Sluis; of a list that somebody attested, None."""

    id: str
    date: date | None
    entries: int | None
    digest: str | None
    stale: str
    title: Text | None = None
    kind: str | None = None


class Attested(Part, frozen=True, kw_only=True):
    """A screening that was done elsewhere."""

    by: str
    on: date
    lists: tuple[str, ...]
    hit: bool


class OwnerFound(Part, frozen=True, kw_only=True):
    """What data on holdings say of who owns or controls a party."""

    list: str
    entity: str
    name: str
    standing: str
    truth: str
    reasons: tuple[Text, ...]


class LookedFor(Part, frozen=True, kw_only=True):
    """What was known of a party when it was looked for."""

    names: tuple[str, ...]
    kind: str
    births: tuple[str, ...]
    countries: tuple[str, ...]
    identifiers: tuple[str, ...]
    addresses: tuple[str, ...] = ()


class PartyScreening(Part, frozen=True, kw_only=True):
    """Whether and how a party was screened.

    `ran` is screened, attested or not_run. `asks` is what would settle a possible hit: born, identifiers or clearance.
    """

    party: str
    ran: str
    by: str | None
    on: date | None
    remark: str | None
    lists: tuple[ListUsed, ...]
    hits: tuple[dict[str, Any], ...]
    name: str | None = None
    looked_for: LookedFor | None = None
    attested: Attested | None = None
    owners: tuple[OwnerFound, ...] = ()
    asks: str | None = None


class Screening(Part, frozen=True, kw_only=True):
    """The screening of all parties. `missing` are the kinds of lists that bind and are not in use: eu, un, nl."""

    parties: tuple[PartyScreening, ...]
    missing: tuple[str, ...] = ()


class NotModelled(Part, frozen=True, kw_only=True):
    """A norm that Sluis knows but does not decide."""

    norm: str
    citation: Text
    cites: str
    text: Text
    scope: str
    blocks: bool


class Notice(Part, frozen=True, kw_only=True):
    """Something the reader must know about the answer itself."""

    code: str
    text: Text


class Provenance(Part, frozen=True, kw_only=True):
    """What the answer was made with, so that it can be made again."""

    sluis: str
    semantics: str
    law_digest: str
    knowledge_digest: str
    lists_digest: str | None
    destinations_digest: str | None = None
    as_of: date
    as_of_given_by: str
    assessed_at: datetime | None
    horizon: date


class Answer(Part, frozen=True, kw_only=True):
    """The whole answer."""

    schema_version: int = SCHEMA_VERSION
    outcome: str
    outcome_range: OutcomeRange
    axes: Axes
    advice: Advice
    lines: tuple[Line, ...]
    duties: tuple[Duty, ...]
    risk: Risk
    measures: tuple[Measure, ...]
    questions: Questions
    counterfactuals: tuple[Counterfactual, ...]
    truncated: bool
    screening: Screening
    destinations: tuple[Country, ...] = field(default=())
    not_modelled: tuple[NotModelled, ...]
    notices: tuple[Notice, ...] = field(default=())
    provenance: Provenance
    with_measures: WhatIf | None = None


def to_json(answer: Answer, language: Language, *, indent: int = 0) -> bytes:
    """The answer as JSON, its sentences in `language`. The same answer gives the same bytes."""
    lines = tuple(replace(line, findings=[_written(one, language) for one in line.findings]) for line in answer.lines)
    content = _encoder(language).encode(replace(answer, lines=lines))
    return msgspec.json.format(content, indent=indent) if indent else content


# Most findings of a line are those of the line before: they are most of an answer, and are written once.
@lru_cache(maxsize=4096)
def _written(finding: RuleFinding, language: Language) -> msgspec.Raw:
    return msgspec.Raw(_encoder(language).encode(finding))


@lru_cache
def _encoder(language: Language) -> msgspec.json.Encoder:
    def written(value: object) -> object:
        if isinstance(value, Text):
            return value.into(language)
        if isinstance(value, Enum):
            return value.value
        message = f"not a value of an answer: {type(value).__name__}"
        raise TypeError(message)

    return msgspec.json.Encoder(enc_hook=written, order="deterministic")


def schema_of_text(kind: type) -> dict[str, Any]:
    """The JSON Schema of the types that JSON does not know."""
    if kind is Text:
        return {"type": "string", "description": "a sentence in the language asked for"}
    raise NotImplementedError(kind)
