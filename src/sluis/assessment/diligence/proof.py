"""What evidence weighs: the word of somebody who gains by the export settles nothing, nor does a word without a source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sluis.assessment.diligence.section import word_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sluis.assessment.case import Case
    from sluis.assessment.diligence.section import Proof

_SAYS_NOTHING = frozenset(
    ("geen", "idem", "na", "niets", "none", "nothing", "nvt", "onbekend", "tba", "tbd", "todo", "unknown", "volgt")
)


def says(text: str | None) -> bool:
    """Whether a text says something: it has a letter or digit, and is not just a word for "nothing" or "not yet"."""
    word = _bare(text or "")
    return bool(word) and word not in _SAYS_NOTHING


def insiders(case: Case) -> frozenset[str]:
    """The names of those who gain by the export: all parties under each of their names, and the exporter."""
    names = [name for one in case.parties for name in (one.name, *one.aliases)]
    exporter = [case.exporter.name] if case.exporter is not None and case.exporter.name else []
    return frozenset(filter(None, map(_bare, (*names, *exporter))))


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
    """Whether one of these is the name of somebody who gains by the export."""
    return any(_bare(name) in inside for name in names if name is not None)


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
