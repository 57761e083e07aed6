"""Hits on lists that prohibit nothing by themselves, and that no due diligence may pass over: the own list and Annex IV."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment import derived
from sluis.assessment.diligence import words
from sluis.assessment.diligence.file import OpenPoint, Sign
from sluis.assessment.screened import has_hit, screening_of
from sluis.law.truth import UNKNOWN, YES

if TYPE_CHECKING:
    from sluis.assessment.case import Case
    from sluis.assessment.world import World
    from sluis.law.evidence import Days

_KINDS = (("internal", derived.OWN_LIST_HIT), ("eu", derived.RESTRICTED_HIT))


class ListedHits(NamedTuple):
    """What is a hit, and what may be one and has to be settled."""

    signs: tuple[Sign, ...]
    points: tuple[OpenPoint, ...]


def listed_hits(case: Case, world: World, days: Days) -> ListedHits:
    """The hits of the parties of a case on such lists."""
    screening = screening_of(case, world, days)
    truths = [(fact, has_hit(screening, kind)) for kind, fact in _KINDS]
    return ListedHits(
        tuple(Sign(fact=fact.ref, text=fact.states, citation=fact.cites.text) for fact, truth in truths if truth is YES),
        tuple(
            OpenPoint(
                step="stakeholders",
                kind="field",
                place="parties",
                subject=None,
                question=words.MAY_BE_LISTED.format(what=fact.states),
                help=words.SETTLE_HIT,
            )
            for fact, truth in truths
            if truth is UNKNOWN
        ),
    )
