"""What a case amounts to before it ends: the red flags that it has to answer, and all that is open in its four steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.diligence.file import FlagFound
from sluis.assessment.diligence.fitting import fitting, shown_by_facts, somewhere
from sluis.assessment.diligence.listed import listed_hits
from sluis.assessment.diligence.standing import OPEN, RESOLVED, UNRESOLVED, standings
from sluis.assessment.diligence.steps import Asked, open_points
from sluis.law.truth import YES
from sluis.statutes.facts import safeguard

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    return tuple(_flag(one, said.get(one.id), world, shown_by_facts(one, lines)) for one in flags)


def _flag(flag: RedFlag, standing: Standing | None, world: World, by_facts: bool) -> FlagFound:  # noqa: FBT001
    """A flag that the facts show is there, whatever was answered, until it is resolved with evidence."""
    state = standing.state if standing else OPEN
    answer = standing.said if standing else None
    if by_facts and state != RESOLVED:
        state = UNRESOLVED
    return FlagFound(
        id=flag.id,
        about=flag.about,
        step=flag.step,
        text=flag.text.text,
        state=state,
        by_facts=by_facts,
        remark=standing.remark if standing else None,
        by=answer.by if answer else None,
        on=answer.on if answer else None,
        note=answer.note if answer else None,
        how=answer.resolved.how if answer and answer.resolved else None,
        resolves=flag.resolves.text,
        citation=world.reader.citation(flag.cites).text,
    )
