"""What an answer about a red flag amounts to on a day: a sign that is there stays until evidence from elsewhere settles it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.diligence.proof import insiders, is_inside, unproven
from sluis.assessment.diligence.section import word_of

if TYPE_CHECKING:
    from datetime import date

    from sluis.assessment.case import Case
    from sluis.assessment.diligence.section import FlagAnswer
    from sluis.assessment.world import World
    from sluis.knowledge.red_flag import RedFlag
    from sluis.law.evidence import Days

UNRESOLVED, RESOLVED, ABSENT, OPEN = "unresolved", "resolved", "absent", "open"
AGELESS = ("item",)
"""What flags about these say does not age: it is of the design."""


class Standing(NamedTuple):
    """A red flag of the case file: unresolved, resolved, absent or open; and why an answer does not count, if it does not.

    `remark` is interested_only (the word of somebody who gains), no_evidence, interest_not_stated, before_seen, expired or
    in_the_future. An answer that a party to the transaction signed is the word of somebody who gains.
    """

    flag: RedFlag
    said: FlagAnswer
    state: str
    remark: str | None = None


def standings(case: Case, world: World, days: Days) -> tuple[Standing, ...]:
    """What every answer of the case file about a red flag amounts to, in the order of the knowledge."""
    said = case.due_diligence.red_flags if case.due_diligence else {}
    judge = _Judge(days, timedelta(world.knowledge.sources_hold_for_days), insiders(case))
    return tuple(judge.standing(one, said[one.id]) for one in world.knowledge.red_flags if one.id in said)


class _Judge(NamedTuple):
    """What answers are judged by: the day, how long a word holds, and who gains by the export."""

    days: Days
    holds_for: timedelta
    inside: frozenset[str]

    def standing(self, flag: RedFlag, said: FlagAnswer) -> Standing:
        present = word_of(said.present)
        if present == "unknown":
            return Standing(flag, said, OPEN)
        if present == "no":
            # On a person's own look it counts; not on the word of somebody who gains, or of whom nobody said whether he does.
            remark = self._uncounted(flag, said.on, said.by) or (
                unproven(said.evidence, self.inside) if said.evidence else None
            )
            return Standing(flag, said, OPEN if remark else ABSENT, remark)
        if said.resolved is None:
            return Standing(flag, said, UNRESOLVED)
        resolved = said.resolved
        before_seen = "before_seen" if said.on is not None and resolved.on < said.on else None
        uncounted = self._uncounted(flag, resolved.on, resolved.by)
        remark = uncounted or before_seen or unproven(resolved.evidence, self.inside)
        return Standing(flag, said, UNRESOLVED if remark else RESOLVED, remark)

    def _uncounted(self, flag: RedFlag, on: date | None, by: str | None) -> str | None:
        if is_inside((by,), self.inside):
            return "interested_only"
        return untimely(on, self.days, self.holds_for, ages=flag.about not in AGELESS)


def untimely(on: date | None, days: Days, holds_for: timedelta, *, ages: bool = True) -> str | None:
    """Why an answer that speaks for the export does not count on the day: made later than was known, or too long ago."""
    if on is None or on > days.known_by:
        return "in_the_future"
    return "expired" if ages and days.as_of - on > holds_for else None
