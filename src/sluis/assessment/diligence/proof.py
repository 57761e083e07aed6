"""What evidence weighs: the word of somebody who gains by the export settles nothing, nor does a word without a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.diligence.section import word_of
from sluis.assessment.saying import bare, says

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sluis.assessment.case import Case
    from sluis.assessment.diligence.section import Proof


_CUSTOMER = frozenset(("afnemer", "buyer", "client", "customer", "eindgebruiker", "enduser", "klant", "koper", "purchaser"))
_TELLING = 5
"""A name that is shorter may begin another one."""


def insiders(case: Case) -> frozenset[str]:
    """The names of those who gain by the export: all parties under each of their names, and the exporter."""
    names = [name for one in case.parties for name in (one.name, *one.aliases)]
    exporter = [case.exporter.name] if case.exporter is not None and case.exporter.name else []
    return frozenset(filter(None, map(bare, (*names, *exporter))))


def unproven(evidence: Sequence[Proof], inside: Collection[str]) -> str | None:
    """Why evidence does not outweigh a sign that is there: only a named source that is known not to gain by the export does."""
    if not evidence:
        return "no_evidence"
    interests = {_interest(one, inside) for one in evidence}
    if "no" in interests:
        return None
    return "interest_not_stated" if "unknown" in interests else "interested_only"


def _interest(one: Proof, inside: Collection[str]) -> str:
    if is_inside((one.source,), inside):
        return "yes"
    word = word_of(one.interested)
    return "unknown" if word == "no" and not says(one.source) else word


def is_inside(names: Iterable[str | None], inside: Collection[str]) -> bool:
    """Whether one of these is, or begins with, the name of somebody who gains by the export, or a word for the customer."""
    return any(_is_inside(bare(name), inside) for name in names if name)


def _is_inside(name: str, inside: Collection[str]) -> bool:
    return name in _CUSTOMER or name in inside or any(name.startswith(one) for one in inside if len(one) >= _TELLING)
