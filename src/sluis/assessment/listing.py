"""Whether an item is listed: what somebody decided, beside what its facts show."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.case import NOT_LISTED
from sluis.assessment.evidence import CASE_FILE, known
from sluis.classification import Examination, examine, touched
from sluis.law.completion import bearing_on
from sluis.law.evidence import Days, Established, Statement
from sluis.law.truth import NO, YES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sluis.assessment.case import Classification
    from sluis.assessment.world import World
    from sluis.law.condition import Condition
    from sluis.statutes.eu_2021_821.annex_i import Entry

_ABOUT_ANOTHER_LIST = ("other_list_version", "not_in_list_of_that_day")
"""What is remarked of a decision that says nothing about the list of the day: it does not contradict the facts."""


class Listing(NamedTuple):
    """What is established, the codes of the item, and the entries that its facts touch."""

    established: Established | None
    codes: tuple[str, ...]
    entries: tuple[Examination, ...]


@dataclass(frozen=True)
class Listings:
    """How the items of a case stand on the list of a day."""

    world: World
    days: Days

    def of(self, claimed: Classification | None, evidence: Mapping[str, Established]) -> Listing:
        """Whether an item is listed: a decision and the facts agree, one of them is silent, or they disagree.

        Facts can show that an item falls under an entry. They never show that it falls under none: entries that nobody held
        against the item stay open, so *not listed* is always somebody's decision.
        """
        entries = self._held_against(evidence)
        shown = tuple(code for one in entries for code in one.codes)
        decided, codes = self._decided(claimed, entries)
        if not shown:
            return Listing(decided, codes, entries)
        apart = tuple(code for code in shown if not any(_within(mine, code) for mine in codes))
        found = Statement(YES, ", ".join(shown), "Sluis")
        statements = (*decided.statements, found) if decided else (found,)
        if decided is None or decided.value is YES:
            return Listing(Established(YES, statements, decided and decided.remark), codes + apart, entries)
        if decided.remark in _ABOUT_ANOTHER_LIST:
            return Listing(Established(YES, statements, "decided_for_other_list"), codes + apart, entries)
        return Listing(Established(None, statements, "in_conflict"), codes + apart, entries)

    def _held_against(self, evidence: Mapping[str, Established]) -> tuple[Examination, ...]:
        day, constraints = self.days.as_of, tuple(one.condition for one in self.world.law.constraints)
        stated = {ref.partition("@")[0]: one for ref, one in evidence.items() if one.value is not None}

        def of(entry: Entry) -> Examination:
            bearing = [ref for ref in bearing_on(entry.on(day), constraints) if ref in stated]
            return _examined(entry, day, constraints, tuple((ref, stated[ref]) for ref in bearing))

        return tuple(map(of, touched(stated, day)))

    def _decided(
        self, claimed: Classification | None, entries: tuple[Examination, ...]
    ) -> tuple[Established | None, tuple[str, ...]]:
        """What whoever classified the item decided, as far as it holds for the list of the day."""
        if claimed is None:
            return None, ()
        truth = NO if claimed.code == NOT_LISTED else YES
        settled = known(truth, CASE_FILE, claimed.by, claimed.on)
        codes = () if truth is NO else (claimed.code,)
        if claimed.on is not None and claimed.on > self.days.known_by:
            return _reopened(settled, "in_the_future"), codes
        if truth is NO and not self._covers(claimed):
            return _reopened(settled, "other_list_version"), codes
        if truth is YES and not self._in_list(claimed.code):
            return _reopened(settled, "not_in_list_of_that_day"), codes
        if any(_within(claimed.code, one.entry.code) and one.truth is NO for one in entries):
            return settled._replace(remark="criteria_not_met"), codes
        return settled, codes

    def _covers(self, claimed: Classification) -> bool:
        """A decision holds for the list of its own day, and back to the first list that it says it compared."""
        if claimed.on is None:
            return False
        day = self.days.as_of
        if self.world.list_version_on(day) == self.world.list_version_on(claimed.on):
            return True
        return claimed.covers is not None and claimed.covers.from_ <= day <= claimed.on

    def _in_list(self, code: str) -> bool:
        """False where the list is known not to have had the code yet, or to leave its number unused."""
        rows = [row for row in self.world.knowledge.codes if _within(code, row.code)]
        begun = [not (row.from_.start.exact and self.days.as_of < row.from_.start.day) for row in rows]
        return all(begun) and all(row.used for row in rows)


# Case after case is about the same item.
@lru_cache(maxsize=4096)
def _examined(
    entry: Entry, day: date, constraints: tuple[Condition, ...], stated: tuple[tuple[str, Established], ...]
) -> Examination:
    return examine(entry, day, dict(stated), constraints)


def _within(code: str, other: str) -> bool:
    """True where a code is the other one or a paragraph of it."""
    return f"{code}.".startswith(f"{other}.")


def _reopened(settled: Established, remark: str) -> Established:
    return Established(None, settled.statements, remark)
