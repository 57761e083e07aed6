"""`examined(case, world, when)`: the due-diligence file of a case. A pure function, as the assessment that it stands beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from sluis.assessment.assess import assess
from sluis.assessment.circumstances import lines_of
from sluis.assessment.diligence import words
from sluis.assessment.diligence.ending import Found, ending_of
from sluis.assessment.diligence.file import AWARE, NO_INDICATION, STEPS, SUSPICION, Diligence, Limb
from sluis.assessment.diligence.fitting import known_on, truth_on
from sluis.assessment.diligence.found import flags_of
from sluis.assessment.diligence.listed import listed_hits
from sluis.assessment.diligence.section import DueDiligence
from sluis.assessment.diligence.signs import signs_of
from sluis.assessment.diligence.steps import LIMBS, Asked, open_points
from sluis.law.kleene import truth_of
from sluis.law.truth import any_true
from sluis.statutes.duties import APPLY_FOR_AUTHORISATION, NOTIFY_AUTHORITY, WAIT_FOR_DECISION
from sluis.statutes.eu_2021_821.terms import CYBER_SURVEILLANCE_ITEM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sluis.assessment.answer import Answer
    from sluis.assessment.assess import When
    from sluis.assessment.case import Case
    from sluis.assessment.circumstances import Line
    from sluis.assessment.world import World
    from sluis.law.text import Text
    from sluis.law.truth import Truth

_OF_INTEREST = tuple(duty.id for duty in (NOTIFY_AUTHORITY, APPLY_FOR_AUTHORISATION, WAIT_FOR_DECISION))


def examined(case: Case, world: World, when: When) -> Diligence:
    """The due diligence of a case: what is found, what is open, and how it ends."""
    lines = lines_of(case, world, when.days)
    answer = assess(case, world, when)
    flags = flags_of(case, world, when.days, lines)
    section = case.due_diligence or DueDiligence()
    asked = Asked(case, section, world, when.days)
    hits = listed_hits(case, world, when.days)
    points = (*open_points(asked, lines, flags), *hits.points)
    signs = (*signs_of(case, world, answer, lines, flags), *hits.signs)
    ending, reasons = ending_of(Found(case, lines, section, flags, signs, points, answer))
    return Diligence(
        ending=ending,
        reasons=reasons,
        law=_law(ending, answer),
        advice=words.ADVICE[ending],
        as_of=when.as_of,
        cyber_surveillance=any_true([_is_cyber_surveillance(line) for line in lines]).value,
        steps={step: all(one.step != step for one in points) for step in STEPS},
        open=points,
        limbs=_limbs(lines),
        red_flags=flags,
        signs=signs,
        capabilities=tuple(msgspec.to_builtins(section.capabilities)),
        stakeholders=tuple(msgspec.to_builtins(section.stakeholders)),
        prevention=msgspec.to_builtins(section.prevention),
        lessons=tuple(msgspec.to_builtins(section.lessons)),
        duties=tuple(one for one in answer.duties if one.duty in _OF_INTEREST),
        not_modelled=answer.not_modelled,
        case_advice=answer.advice,
        with_measures=answer.with_measures,
        provenance=answer.provenance,
    )


def _is_cyber_surveillance(line: Line) -> Truth:
    return truth_of(CYBER_SURVEILLANCE_ITEM, known_on(line))


def _limbs(lines: Sequence[Line]) -> tuple[Limb, ...]:
    return tuple(
        Limb(item=line.item.id, fact=fact.key, text=fact.states, truth=truth_on(fact, line).value)
        for line in lines
        for fact in LIMBS
    )


def _law(ending: str, answer: Answer) -> tuple[Text, ...]:
    """What the law does and does not ask where the file ends so."""
    if ending == AWARE:
        truths = {one.truth for one in answer.duties if one.duty == NOTIFY_AUTHORITY.id}
        if "yes" in truths:
            return (words.MUST_NOTIFY,)
        return (words.MAY_NOTIFY if truths else words.NO_DUTY_TO_NOTIFY,)
    if ending == SUSPICION:
        return (words.SUSPICION_IS_NOT_KNOWLEDGE, words.MEMBER_STATES_MAY, words.INFORMED_THEN_LICENSED)
    return (words.NO_CLEARANCE if ending == NO_INDICATION else words.NO_LAW_YET,)
