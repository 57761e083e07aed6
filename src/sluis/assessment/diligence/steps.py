"""What is open in each of the four steps of the guidelines."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.case import END_USERS, party_names
from sluis.assessment.diligence import words
from sluis.assessment.diligence.file import OpenPoint
from sluis.assessment.diligence.fitting import known_on, somewhere, truth_on
from sluis.assessment.diligence.proof import insiders, is_inside, unproven
from sluis.assessment.diligence.section import word_of
from sluis.assessment.diligence.standing import OPEN, UNRESOLVED, untimely
from sluis.assessment.diligence.unanswered import unanswered
from sluis.assessment.grounding import grounded
from sluis.assessment.saying import says
from sluis.knowledge.place import spelled
from sluis.law.kleene import truth_of
from sluis.law.truth import UNKNOWN
from sluis.statutes.eu_2021_821.terms import CYBER_SURVEILLANCE_ITEM
from sluis.statutes.facts import exporter, item, party

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from sluis.assessment.case import Case
    from sluis.assessment.circumstances import Line
    from sluis.assessment.diligence.file import FlagFound
    from sluis.assessment.diligence.section import DueDiligence, Fit
    from sluis.assessment.world import World
    from sluis.law.evidence import Days
    from sluis.law.text import Text

LIMBS = (
    item.DUAL_USE,
    item.SPECIALLY_DESIGNED_FOR_SURVEILLANCE,
    item.SURVEILLANCE_COVERT,
    item.SURVEILS_NATURAL_PERSONS,
    item.MONITORS_DATA,
    item.EXTRACTS_DATA,
    item.COLLECTS_DATA,
    item.ANALYSES_DATA,
    item.DATA_FROM_ICT_SYSTEMS,
)
"""The facts of the definition of a cyber-surveillance item."""
KNOWLEDGE = (exporter.INFORMED, exporter.AWARE, exporter.SUSPECTS, exporter.DOUBTS_REMAIN)
"""What the exporter was told, knows and suspects: no file is complete without a no to each."""
FACT, FLAG, RESOLUTION, MISUSE, FIT, PREVENTION, FIELD = (
    "fact",
    "flag",
    "resolve",
    "misuse",
    "fit",
    "prevention",
    "field",
)


class Asked(NamedTuple):
    """What is asked: a case, what it says of the due diligence, and the day."""

    case: Case
    section: DueDiligence
    world: World
    days: Days

    def untimely(self, on: date) -> bool:
        """Whether what was said then no longer counts, or does not yet."""
        return untimely(on, self.days, timedelta(self.world.knowledge.sources_hold_for_days)) is not None


def open_points(asked: Asked, lines: Sequence[Line], flags: Sequence[FlagFound]) -> tuple[OpenPoint, ...]:
    """All that is open, step by step."""
    points = (
        *_classify(lines),
        *_capabilities(asked),
        *_stakeholders(asked, lines),
        *_knowledge(lines),
        *_mitigation(asked),
        *_flags(flags),
    )
    order = ("classify", "capabilities", "stakeholders", "mitigation")
    return tuple(sorted(points, key=lambda one: order.index(one.step)))


def _classify(lines: Sequence[Line]) -> Iterator[OpenPoint]:
    for index, line in enumerate(lines):
        known = known_on(line)
        at = f"items[{index}]"
        if item.LISTED_ANNEX_I.ref not in known:
            yield _point("classify", FIELD, f"{at}.classification", line.item.id, words.ASK_LISTED)
        if truth_of(CYBER_SURVEILLANCE_ITEM, known) is not UNKNOWN:
            continue
        for fact in LIMBS:
            if truth_on(fact, line) is UNKNOWN:
                yield _point("classify", FACT, f"{at}.facts.{fact.key}", line.item.id, fact.question, fact.why)


def _capabilities(asked: Asked) -> Iterator[OpenPoint]:
    done = {one.item for one in asked.section.capabilities if not asked.untimely(one.on)}
    for one in asked.case.items:
        if one.id not in done:
            yield _point("capabilities", MISUSE, "due_diligence.capabilities", one.id, words.ASK_MISUSE)


def _stakeholders(asked: Asked, lines: Sequence[Line]) -> Iterator[OpenPoint]:
    case = asked.case
    if case.exporter is None or not says(case.exporter.name):
        yield _point("stakeholders", FIELD, "exporter", None, words.ASK_EXPORTER)
    if not any(one.role in END_USERS for one in case.parties):
        yield _point("stakeholders", FIELD, "parties", None, words.ASK_END_USER)
    if not says(case.end_use):
        yield _point("stakeholders", FIELD, "end_use", None, words.ASK_END_USE)
    if case.destination is None:
        yield _point("stakeholders", FIELD, "destination", None, words.ASK_DESTINATION)
    for name in party_names(case):
        if truth_on(grounded(party.ON_SANCTIONS_LIST, name), lines[0]) is UNKNOWN:
            yield _point("stakeholders", FIELD, "screening.attested", name, words.ASK_SCREENING)
    for one in unanswered(case, asked.world, lines):
        yield _point("stakeholders", FACT, one.place, one.subject, one.fact.question, one.fact.why)
    said = {one.party: one for one in asked.section.stakeholders}
    for subject in (*party_names(case), None):
        if not _settled(said.get(subject), asked):
            question = words.ASK_FIT if subject else words.ASK_FIT_COUNTRY
            yield _point("stakeholders", FIT, "due_diligence.stakeholders", subject, question, words.PROOF)


def _settled(fit: Fit | None, asked: Asked) -> bool:
    """Whether it is said, in time, that the use fits or not; that it does, with evidence of somebody without an interest."""
    if fit is None or word_of(fit.use_fits) == "unknown":
        return False
    if word_of(fit.use_fits) == "no":
        return True
    inside = insiders(asked.case)
    return not is_inside((fit.by,), inside) and unproven(fit.evidence, inside) is None and not asked.untimely(fit.on)


def _knowledge(lines: Sequence[Line]) -> Iterator[OpenPoint]:
    for fact in KNOWLEDGE:
        if somewhere(fact, lines) is UNKNOWN:
            yield _point("stakeholders", FACT, f"facts.{fact.key}", None, fact.question, fact.why)


def _mitigation(asked: Asked) -> Iterator[OpenPoint]:
    prevention = asked.section.prevention
    if prevention is None or asked.untimely(prevention.on):
        yield _point("mitigation", PREVENTION, "due_diligence.prevention", None, words.ASK_PREVENTION)


def _flags(flags: Sequence[FlagFound]) -> Iterator[OpenPoint]:
    for one in flags:
        place = spelled(("due_diligence", "red_flags", one.id))
        if one.state == OPEN:
            yield _point(one.step, FLAG, place, one.id, one.text, one.resolves)
        elif one.state == UNRESOLVED:
            yield _point(one.step, RESOLUTION, f"{place}.resolved", one.id, words.RESOLVE.format(flag=one.text), one.resolves)


def _point(step: str, kind: str, place: str, subject: str | None, question: Text, help_: Text | None = None) -> OpenPoint:
    return OpenPoint(step=step, kind=kind, place=place, subject=subject, question=question, help=help_)
