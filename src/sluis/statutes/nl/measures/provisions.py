"""Every provision of the package, in the order of the law."""

from __future__ import annotations

from sluis.law.rule import AnyProvision
from sluis.statutes.nl.measures import emerging_technology, iraq, repression, semiconductors

PROVISIONS: tuple[AnyProvision, ...] = (
    *repression.PROVISIONS,
    *iraq.PROVISIONS,
    *semiconductors.PROVISIONS,
    *emerging_technology.PROVISIONS,
)
