"""A screening that was done outside Sluis: what it may settle, which depends on the lists that it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sluis.assessment.evidence import known
from sluis.assessment.saying import says
from sluis.law.evidence import UNESTABLISHED
from sluis.law.truth import NO, YES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sluis.assessment.case import Attestation, Case
    from sluis.assessment.world import World
    from sluis.law.evidence import Days, Established

LISTS_NOT_NAMED = "lists_not_named"
NAME_UNSEARCHABLE = "name_unsearchable"
_WORD = re.compile(r"[^\W_]+")
_EU = frozenset(("eu", "eur", "european", "europese", "europees", "europa", "fsf", "fsd"))
_NL = frozenset(("nl", "nld", "dutch", "netherlands", "nederland", "nederlandse", "nederlands"))


def attested(case: Case, name: str, called: str, world: World, days: Days) -> Established:
    """What the attested screening says of one party. Without one that names it, nothing.

    That nobody was on a list counts for whoever has a name, against lists that were named, and for so long.
    """
    said = case.screening.attested if case.screening else None
    if said is None or (said.parties is not None and name not in said.parties):
        return UNESTABLISHED
    hit = name in said.hits
    found = known(YES if hit else NO, ", ".join(said.lists), said.by, said.on)
    if said.on > days.known_by:
        return found._replace(value=None, remark="in_the_future")
    remark = None if hit else _why_not(case, said, called, days.as_of, world.knowledge.screening_holds_for_days)
    return found._replace(value=None, remark=remark) if remark else found


def _why_not(case: Case, said: Attestation, called: str, day: date, holds_for: int) -> str | None:
    """Why it does not count that nobody was on a list."""
    if not says(called):
        return NAME_UNSEARCHABLE
    if not names_binding_lists(said.lists, case):
        return LISTS_NOT_NAMED
    return "expired" if (day - said.on).days > holds_for else None


def names_binding_lists(lists: Sequence[str], case: Case) -> bool:
    """Whether a screening names the lists that freeze assets: that of the EU, and in the Netherlands the Dutch one.

    Only an exporter who is known to be elsewhere needs no Dutch list. A list is known by a word of its name; a name that says
    nothing, or that of another country's list, counts for none.
    """
    words = [frozenset(_WORD.findall(one.casefold())) for one in lists]
    elsewhere = case.exporter is not None and case.exporter.country not in (None, "NL")
    return all(any(one & names for one in words) for names in ((_EU,) if elsewhere else (_EU, _NL)))
