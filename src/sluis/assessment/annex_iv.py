"""Whether an item is in Annex IV, as far as its codes tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.evidence import KNOWLEDGE, truth_in
from sluis.classification.belonging import annex_iv
from sluis.law.evidence import UNESTABLISHED, Statement, establish
from sluis.law.truth import NO, UNKNOWN, YES, Truth, any_true
from sluis.statutes.facts import item

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sluis.assessment.world import World
    from sluis.law.evidence import Days, Evidence

_ANSWERS = {"yes": YES, "no": NO}


def in_annex_iv(codes: Sequence[tuple[str, Truth]], world: World, days: Days, evidence: Evidence) -> Evidence:
    """What the codes of a listed item, and of its components, say of Annex IV. What limits an entry, only people can check.

    It adds to what the case file says against the transfer; it speaks for it only where the case file is silent.
    """
    if not codes or truth_in(evidence, item.LISTED_ANNEX_I) is not YES:
        return {}
    truth = any_true([_named(code, world, days) & counts for code, counts in codes])
    said = evidence.get(item.LISTED_ANNEX_IV.ref, UNESTABLISHED)
    silent = said.value is None and said.remark is None
    if truth is UNKNOWN or (truth is NO and not silent):
        return {}
    statements = (*said.statements, Statement(truth, KNOWLEDGE, interested=False))
    return {item.LISTED_ANNEX_IV.ref: establish(item.LISTED_ANNEX_IV, statements, days.as_of, days.known_by)}


def _named(code: str, world: World, days: Days) -> Truth:
    return _ANSWERS.get(annex_iv(world.annex_i, code, days.as_of).answer, UNKNOWN)
