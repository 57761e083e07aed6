"""The one ending of four that a due-diligence file comes to: the gravest that holds; none favourable with a step open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment import derived
from sluis.assessment.conclusion import Outcome
from sluis.assessment.diligence import words
from sluis.assessment.diligence.file import AWARE, NO_INDICATION, NOT_ENOUGH, STEPS, SUSPICION
from sluis.assessment.diligence.fitting import somewhere
from sluis.assessment.diligence.flagged import CIRCUMSTANCES
from sluis.assessment.diligence.section import word_of
from sluis.assessment.diligence.signs import is_covered
from sluis.assessment.diligence.standing import UNRESOLVED
from sluis.assessment.measures import AdviceLevel
from sluis.assessment.risk import Level
from sluis.law.truth import YES
from sluis.statutes.facts import exporter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sluis.assessment.answer import Answer
    from sluis.assessment.case import Case
    from sluis.assessment.circumstances import Line
    from sluis.assessment.diligence.file import FlagFound, OpenPoint, Sign
    from sluis.assessment.diligence.section import DueDiligence
    from sluis.law.text import Text

_SAID = ((exporter.SUSPECTS, words.SUSPECTS), (exporter.DOUBTS_REMAIN, words.DOUBTS), (exporter.INFORMED, words.TOLD))
_NO_SIGNS = (
    "destination.",
    "authorisation.use_prohibited",
    "deal.original_authorisation_withdrawn",
    "deal.other_sanctions_measure",
    "deal.transfer_authorisation_imposed",
    "deal.transit_authorisation_imposed",
    "deal.transit_prohibited_by_authority",
)
"""Facts about the place, or that bar the supply: no sign of what people do, and in the way of a favourable ending."""
_NOT_WITHOUT_OTHERS = (AdviceLevel.DIRECTOR_DECISION.word, AdviceLevel.WITHDRAW.word)


class Found(NamedTuple):
    """All that the ending rests on."""

    case: Case
    lines: Sequence[Line]
    section: DueDiligence
    flags: Sequence[FlagFound]
    signs: Sequence[Sign]
    points: Sequence[OpenPoint]
    answer: Answer


def ending_of(found: Found) -> tuple[str, tuple[Text, ...]]:
    """How the file ends, and why."""
    if somewhere(exporter.AWARE, found.lines) is YES:
        return AWARE, (words.KNOWS, *_aware_of(found))
    suspicions = tuple(_suspicions(found))
    if suspicions:
        return SUSPICION, suspicions
    missing = tuple(_missing(found))
    return (NOT_ENOUGH, missing) if missing else (NO_INDICATION, (words.ALL_DONE,))


def _aware_of(found: Found) -> Iterator[Text]:
    """The uses that the exporter is aware of."""
    yield from (fact.states for fact in exporter.AWARE_KINDS if somewhere(fact, found.lines) is YES)


def _suspicions(found: Found) -> Iterator[Text]:
    """What people said, signs of the people that are not resolved, and a use that does not fit."""
    yield from (text for fact, text in _SAID if somewhere(fact, found.lines) is YES)
    for one in found.flags:
        if one.state == UNRESOLVED and one.about not in CIRCUMSTANCES:
            yield words.FLAG.format(flag=one.text)
    for fit in found.section.stakeholders:
        if word_of(fit.use_fits) == "no":
            yield words.MISFIT.format(subject=fit.party or words.COUNTRY)
    known = {fact.ref for fact, _ in _SAID}
    for sign in found.signs:
        if sign.fact not in known and not sign.fact.startswith(_NO_SIGNS) and not _covered(sign, found):
            yield words.STATED.format(fact=sign.text)


def _missing(found: Found) -> Iterator[Text]:
    """The steps that are not complete, what speaks against the place and has no flag, and a prohibition."""
    if found.answer.outcome_range.at_most == Outcome.PROHIBITED.word:
        is_so = found.answer.outcome == Outcome.PROHIBITED.word
        yield words.IS_PROHIBITED if is_so else words.MAY_BE_PROHIBITED
    if found.answer.advice.level in _NOT_WITHOUT_OTHERS:
        yield words.NOT_ALONE
    for dimension in found.answer.risk.dimensions:
        if dimension.at_most == Level.HIGH.word:
            yield words.NOT_EXCLUDED.format(fact=derived.DIMENSION_HIGH[dimension.name].states)
    open_steps = {one.step for one in found.points}
    for number, step in enumerate(STEPS, 1):
        if step in open_steps:
            yield words.STEP_OPEN.format(number=number)
    for sign in found.signs:
        if sign.fact.startswith(_NO_SIGNS):
            yield words.STATED.format(fact=sign.text)


def _covered(sign: Sign, found: Found) -> bool:
    return is_covered(sign, found.case, found.section, found.lines, found.flags)
