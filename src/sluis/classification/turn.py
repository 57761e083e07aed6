"""Whose turn it is in the interview: the next question about the product, else about a component, and where its answer goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sluis.classification.candidate import candidates_of
from sluis.classification.criteria import examine
from sluis.classification.indexed import is_reading, path_read
from sluis.classification.interview import Asking, questions
from sluis.classification.subject import established_of, subjects_of
from sluis.statutes.facts import item

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.candidate import Candidate
    from sluis.classification.product import Product
    from sluis.classification.subject import Subject
    from sluis.knowledge.place import Path
    from sluis.law.evidence import Days, Evidence
    from sluis.law.fact import Declaration


class Turn(NamedTuple):
    """A question, what it is about, what is known of that, and the place of the answer in the product file."""

    subject: Subject
    evidence: Evidence
    asking: Asking
    path: Path

    @property
    def reads(self) -> bool:
        """Whether a person has to read the official text to answer."""
        return is_reading(self.asking.declaration)


def next_turn(product: Product, annex: AnnexI, days: Days, skipped: Collection[Path] = ()) -> Turn | None:
    """The next question that was not skipped; None where nothing is left to ask.

    Args:
        product: what the file says by now.
        annex: the list through time.
        days: the day of the list, and the day of the interview.
        skipped: the places of answers that nobody has.
    """
    for subject in subjects_of(product):
        evidence = established_of(subject, annex, days)
        candidates = candidates_of(subject, evidence, annex, days.as_of)
        entries = [one.entry for one in candidates]
        left = {path[-1] for path in skipped if path[:-2] == place_of(product, subject)}
        asking = questions(entries, days.as_of, evidence, {_ref(str(name)) for name in left})
        if not asking and subject.id is not None:
            asking = _of_component(candidates, days, evidence, left)
        if asking:
            return Turn(subject, evidence, asking[0], _answer_place(product, subject, asking[0].declaration))
    return None


def place_of(product: Product, subject: Subject) -> Path:
    """Where in the product file a subject is described."""
    if subject.id is None:
        return ()
    return ("components", [one.id for one in product.components].index(subject.id))


def _answer_place(product: Product, subject: Subject, declaration: Declaration) -> Path:
    place = place_of(product, subject)
    if is_reading(declaration):
        return (*place, "readings", path_read(declaration))
    return (*place, "facts", declaration.key)


def _ref(name: str) -> str:
    """The fact that an answer at this place settles: the name is its key, or the paragraph that is read."""
    return name if name.startswith(("item.", "component.")) else f"item.meets_{name.replace('.', '_').lower()}"


def _of_component(
    candidates: Sequence[Candidate], days: Days, evidence: Evidence, left: Collection[str | int]
) -> tuple[Asking, ...]:
    """What a listed component is to the product (General Note 2)."""
    if not any(examine(one.entry, days.as_of, evidence).codes for one in candidates):
        return ()
    asked = [item.COMPONENT_PRINCIPAL_ELEMENT, item.COMPONENT_REMOVABLE]
    return tuple(Asking(one, (), 0.0) for one in asked if one.ref not in evidence and one.key not in left)
