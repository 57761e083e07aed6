"""The one ending of four that a due-diligence file comes to: the gravest that holds; none favourable with a step open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.conclusion import Outcome
from sluis.assessment.diligence import words
from sluis.assessment.diligence.file import AWARE, NO_INDICATION, NOT_ENOUGH, STEPS, SUSPICION
from sluis.assessment.diligence.fitting import somewhere
from sluis.assessment.diligence.flagged import CIRCUMSTANCES
from sluis.assessment.diligence.section import word_of
from sluis.assessment.diligence.standing import UNRESOLVED, unproven
from sluis.law.truth import YES
from sluis.statutes.facts import deal, exporter, party

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sluis.assessment.circumstances import Line
    from sluis.assessment.diligence.file import FlagFound, OpenPoint, Sign
    from sluis.assessment.diligence.section import DueDiligence
    from sluis.law.text import Text

_SAID = ((exporter.SUSPECTS, words.SUSPECTS), (exporter.DOUBTS_REMAIN, words.DOUBTS), (exporter.INFORMED, words.TOLD))
_OF_PLACE = ("destination.", deal.ARMS_EMBARGO.ref)
"""Facts that are no sign of what people do; they stand in the way of a favourable ending all the same."""
_NEVER_COVERED = (party.ON_SANCTIONS_LIST.key, party.OWNED_OR_CONTROLLED_BY_LISTED.key)


class Found(NamedTuple):
    """All that the ending rests on."""

    lines: Sequence[Line]
    section: DueDiligence
    flags: Sequence[FlagFound]
    signs: Sequence[Sign]
    points: Sequence[OpenPoint]
    outcome: str


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
        if sign.fact not in known and not sign.fact.startswith(_OF_PLACE) and not _covered(sign, found.section):
            yield words.STATED.format(fact=sign.text)


def _covered(sign: Sign, section: DueDiligence) -> bool:
    """Whether somebody showed, with evidence of others than who gains, that the use fits the party that a fact speaks against.

    That takes away no hit on a list that binds. An answer that is too old leaves its step open, and so counts for nothing.
    """
    key, _, name = sign.fact.partition("@")
    if not key.startswith("party.") or key in _NEVER_COVERED:
        return False
    fits = [one for one in section.stakeholders if one.party == name]
    return any(word_of(one.use_fits) == "yes" and unproven(one.evidence) is None for one in fits)


def _missing(found: Found) -> Iterator[Text]:
    """The steps that are not complete, what speaks against the place and has no flag, and a prohibition."""
    if found.outcome == Outcome.PROHIBITED.word:
        yield words.IS_PROHIBITED
    open_steps = {one.step for one in found.points}
    for number, step in enumerate(STEPS, 1):
        if step in open_steps:
            yield words.STEP_OPEN.format(number=number)
    for sign in found.signs:
        if sign.fact.startswith(_OF_PLACE):
            yield words.STATED.format(fact=sign.text)
