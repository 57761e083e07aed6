"""Safeguards: what can be done about a risk, in which form, and how far that can bring the risk down."""

from __future__ import annotations

from typing import Literal, TypeAlias

from sluis.knowledge.dimension import Dimension, Level
from sluis.knowledge.entry import Entry, Verified, Words

SafeguardKind: TypeAlias = Literal[
    "statement", "contract", "technical", "approval", "contact_authority", "follow_up", "decline"
]


class Lowers(Entry, frozen=True):
    """A dimension that a safeguard can lower, and the level that it can at best bring it to."""

    dimension: Dimension
    floor: Level


class Safeguard(Entry, frozen=True):
    """One form that a measure can take. It never takes away a legal duty, and nothing here can say that it does.

    `measure` is the measure of the measures table that it is a form of. `lowers` says for each dimension how far it can go
    where it works; a dimension that is not there stays as it is, and of some safeguards none is there. `rests_on` says in whose
    hands it is: what rests on the customer is his word, and his word does not cancel adverse evidence. `works_if` are the
    conditions under which it is worth something, `limits` what it does not do.

    `verified` is where somebody read that the source names this very form, or an account of the source does; `no` where the
    source names no more than its kind, or nobody read it.
    """

    id: str
    measure: str
    kind: SafeguardKind
    rests_on: Literal["exporter", "customer", "authority"]
    lowers: tuple[Lowers, ...]
    text: Words
    works_if: Words
    limits: Words
    cites: str
    source: str
    verified: Verified
