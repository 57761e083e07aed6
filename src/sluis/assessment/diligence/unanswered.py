"""The facts that no file may leave open: those that the tables of risk read, and what the law asks of every party."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.case import party_names
from sluis.assessment.diligence.fitting import somewhere
from sluis.assessment.grounding import grounded
from sluis.law.fact import Fact
from sluis.law.truth import UNKNOWN
from sluis.law.variable import facts_of
from sluis.statutes.facts import party, safeguard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sluis.assessment.case import Case
    from sluis.assessment.circumstances import Line
    from sluis.assessment.world import World

_ABOUT = ("party.", "use.", "destination.", "deal.")
_TO_BE_DONE = frozenset((safeguard.DUE_DILIGENCE_DONE.key, safeguard.RECORDS_KEPT.key))
"""Asked by the assessment, but not found out: they are done once the file is complete."""


class Unanswered(NamedTuple):
    """A fact that nobody settled, where it is written, and of a party its name."""

    fact: Fact
    place: str
    subject: str | None


def unanswered(case: Case, world: World, lines: Sequence[Line]) -> Iterator[Unanswered]:
    """What is still unknown of the transaction and of each party. A screening has its own question."""
    for fact in _asked(world):
        if not fact.key.startswith("party."):
            if somewhere(fact, lines) is UNKNOWN:
                yield Unanswered(fact, f"facts.{fact.key}", None)
            continue
        for index, name in enumerate(party_names(case)):
            if somewhere(grounded(fact, name), lines) is UNKNOWN:
                yield Unanswered(fact, f"parties[{index}].facts.{fact.key}", name)


@lru_cache(maxsize=16)
def _asked(world: World) -> tuple[Fact, ...]:
    read = facts_of([one.when for one in world.risk]).values()
    required = [world.facts[one.fact] for one in world.knowledge.required_questions]
    asked = {one.key: one for one in (*read, *required, party.OWNED_OR_CONTROLLED_BY_LISTED)}
    return tuple(
        one
        for key, one in asked.items()
        if isinstance(one, Fact) and one.answerable and key.startswith(_ABOUT) and key not in _TO_BE_DONE
    )
