"""Earlier classifications with the same facts and another outcome: what a second pair of eyes would ask about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from sluis.classification.interview import values_in
from sluis.classification.product import Outcome
from sluis.classification.subject import established_of, subjects_of
from sluis.law.evidence import word_of
from sluis.statutes.eu_2021_821.annex_i import FORM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sluis.classification.annex_i import AnnexI
    from sluis.classification.product import Product
    from sluis.classification.record import Record
    from sluis.law.evidence import Days

LEAST_SHARED = 2
"""Two products that share fewer facts than this, the form left out, are not compared."""


class Filed(NamedTuple):
    """A product file of before, and what comes of it on the list of the day."""

    file: str
    product: Product
    record: Record


class Precedent(Struct, frozen=True, kw_only=True):
    """An earlier product with facts that agree, and another outcome; `apart` are facts that only one of the two states."""

    file: str
    name: str
    version: str
    outcome: Outcome
    codes: tuple[str, ...]
    shared: int
    apart: tuple[str, ...]


def precedents(product: Product, record: Record, earlier: Iterable[Filed], annex: AnnexI, days: Days) -> tuple[Precedent, ...]:
    """The earlier products whose facts agree with those of the product, and that came out otherwise; the nearest first.

    What a person decided then counts as its outcome; where nobody did, what comes of its facts now. An outcome that is open
    contradicts none.
    """
    mine = _facts(product, annex, days)
    found = [_compared(mine, record, one, annex, days) for one in earlier]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: (len(one.apart), -one.shared, one.file)))


def _compared(mine: dict[str, str], record: Record, one: Filed, annex: AnnexI, days: Days) -> Precedent | None:
    theirs = _facts(one.product, annex, days)
    shared = mine.keys() & theirs.keys() - {FORM.ref}
    signed = one.product.classified
    decided = signed is not None and signed.outcome is not None
    outcome = signed.outcome if signed is not None and signed.outcome is not None else one.record.outcome
    codes = signed.codes if signed is not None and decided else one.record.codes
    alike = all(mine[ref] == theirs[ref] for ref in mine.keys() & theirs.keys())
    same = (outcome, set(codes)) == (record.outcome, set(record.codes))
    if not alike or same or len(shared) < LEAST_SHARED or "open" in (outcome, record.outcome):
        return None
    about = one.product.product
    apart = tuple(sorted(mine.keys() ^ theirs.keys()))
    return Precedent(
        file=one.file, name=about.name, version=about.version, outcome=outcome, codes=codes, shared=len(shared), apart=apart
    )


def _facts(product: Product, annex: AnnexI, days: Days) -> dict[str, str]:
    """What is established of the product itself, as words that can be compared."""
    values = values_in(established_of(subjects_of(product)[0], annex, days))
    return {ref: word_of(value) or "" for ref, value in values.items()}
