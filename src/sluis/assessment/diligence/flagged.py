"""The red flags of a case as facts for the tables. A case file that names none raises nothing; an open one leaves it open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment import derived
from sluis.assessment.diligence.section import word_of
from sluis.assessment.diligence.standing import OPEN, UNRESOLVED
from sluis.law.truth import NO, UNKNOWN, YES, Truth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sluis.assessment.diligence.section import DueDiligence
    from sluis.assessment.diligence.standing import Standing
    from sluis.law.fact import Value

CIRCUMSTANCES = ("item", "country")
"""What a flag is about where it says nothing of the people: what the item can do, and where it goes. The others are signs."""
SEVERAL = 2


def flag_facts(standings: Sequence[Standing]) -> dict[str, Value]:
    """For each dimension whether an unresolved flag bears on it, and whether several signs of the people do."""
    found: dict[str, Value] = {}
    for dimension, fact in derived.FLAGGED.items():
        own = [one for one in standings if dimension in one.flag.bears_on]
        signs = [one for one in own if one.flag.about not in CIRCUMSTANCES]
        found[fact.ref] = at_least(1, own)
        found[derived.SEVERAL_SIGNS[dimension].ref] = at_least(SEVERAL, signs)
        found[derived.CIRCUMSTANCE[dimension].ref] = at_least(1, [one for one in own if one not in signs])
    found[derived.UNRESOLVED_FLAG.ref] = Truth.of(any(one.state == UNRESOLVED for one in standings))
    return found


def use_misfits(section: DueDiligence | None) -> Truth:
    """Whether somebody found that the stated use does not fit a party or the destination."""
    return Truth.of(section is not None and any(word_of(one.use_fits) == "no" for one in section.stakeholders))


def at_least(number: int, standings: Sequence[Standing]) -> Truth:
    """Whether so many are unresolved; unknown while open ones could make up the number."""
    unresolved = sum(one.state == UNRESOLVED for one in standings)
    might = sum(one.state == OPEN for one in standings)
    return YES if unresolved >= number else UNKNOWN if unresolved + might >= number else NO
