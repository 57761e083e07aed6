"""What a case amounts to before it ends: the red flags that it has to answer, and all that is open in its four steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.diligence.file import FlagFound
from sluis.assessment.diligence.fitting import IMPLIED, SAME, fitting, is_disputed, shown_by_facts, somewhere
from sluis.assessment.diligence.listed import listed_hits
from sluis.assessment.diligence.signs import newest
from sluis.assessment.diligence.standing import ABSENT, OPEN, RESOLVED, UNRESOLVED, standings
from sluis.assessment.diligence.steps import Asked, open_points
from sluis.law.truth import YES
from sluis.statutes.facts import safeguard

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sluis.assessment.case import Case
    from sluis.assessment.circumstances import Line
    from sluis.assessment.diligence.standing import Standing
    from sluis.assessment.world import World
    from sluis.knowledge.red_flag import RedFlag
    from sluis.law.evidence import Days


def said_done_but_open(case: Case, world: World, days: Days, lines: Sequence[Line]) -> bool:
    """Whether the case says that the due diligence was done, while the file that it holds has a step open."""
    section = case.due_diligence
    if section is None or somewhere(safeguard.DUE_DILIGENCE_DONE, lines) is not YES:
        return False
    asked = Asked(case, section, world, days)
    return bool(open_points(asked, lines, flags_of(case, world, days, lines)) or listed_hits(case, world, days).points)


def flags_of(case: Case, world: World, days: Days, lines: Sequence[Line]) -> tuple[FlagFound, ...]:
    """The flags that fit, and those that somebody answered all the same, in the order of the knowledge."""
    said = {one.flag.id: one for one in standings(case, world, days)}
    fit = {one.id for one in fitting(case, world, lines, days.as_of)}
    flags = [one for one in world.knowledge.red_flags if one.id in fit or one.id in said]
    return tuple(_flag(one, said.get(one.id), world, _held_against(one, case, world, days, lines)) for one in flags)


class _HeldAgainst(NamedTuple):
    """What speaks against an answer to a flag: facts that show it, since when, and data that the case denies."""

    by_facts: bool
    since: date | None
    is_disputed: bool


def _held_against(flag: RedFlag, case: Case, world: World, days: Days, lines: Sequence[Line]) -> _HeldAgainst:
    by_facts = shown_by_facts(flag, lines)
    since = newest((SAME | IMPLIED)[flag.id].ref, lines) if by_facts else None
    return _HeldAgainst(by_facts, since, is_disputed(flag, case, world, lines, days))


def _flag(flag: RedFlag, standing: Standing | None, world: World, against: _HeldAgainst) -> FlagFound:
    """A flag with what its answer amounts to.

    One that the facts show is there, whatever was answered, until it is resolved with evidence that is as new. A no that
    data or a name deny counts with evidence only.
    """
    state = standing.state if standing else OPEN
    remark = standing.remark if standing else None
    answer = standing.said if standing else None
    resolved = answer.resolved if answer else None
    if state == RESOLVED and resolved and against.since and resolved.on < against.since:
        state, remark = UNRESOLVED, "before_seen"
    elif against.by_facts and state != RESOLVED:
        state = UNRESOLVED
    elif against.is_disputed and state == ABSENT and answer and not answer.evidence:
        state, remark = OPEN, "no_evidence"
    return FlagFound(
        id=flag.id,
        about=flag.about,
        step=flag.step,
        text=flag.text.text,
        state=state,
        by_facts=against.by_facts,
        remark=remark,
        by=answer.by if answer else None,
        on=answer.on if answer else None,
        note=answer.note if answer else None,
        how=resolved.how if resolved else None,
        resolves=flag.resolves.text,
        citation=world.reader.citation(flag.cites).text,
    )
