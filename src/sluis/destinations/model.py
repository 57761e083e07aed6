"""The shapes of a profile: what was measured, how sure that is, and what is missing."""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from msgspec import Struct

from sluis.destinations.legal_facts import LegalFact
from sluis.destinations.misuse import DocumentedMisuse
from sluis.knowledge.entry import Words

DimensionName: TypeAlias = Literal[
    "expression", "physical_integrity", "civic_space", "rule_of_law", "conflict", "corruption", "trend"
]
Level: TypeAlias = Literal["low", "medium", "high", "borderline", "insufficient_data"]
Why: TypeAlias = Literal["not_covered", "too_old", "not_yet"]
"""Why a figure is missing: it was not measured here by then, the last one is too old, or nobody had one yet that day."""


class Figure(Struct, frozen=True):
    """What one indicator says. `value` is as the source has it; `risk`, `low` and `high` are from 0 (least) to 100 (most risk).

    `age` says by how many years the figure is older than the newest one that could be there.
    """

    indicator: str
    year: int
    value: float
    age: int
    source: str
    risk: float
    low: float
    high: float


class Missing(Struct, frozen=True):
    """An indicator without a figure. Missing is never low risk: it makes the band wider, or the level unknown."""

    indicator: str
    why: Why
    last_year: int | None = None


class Shown(Struct, frozen=True):
    """A figure that is shown beside the dimensions and counts for nothing."""

    indicator: str
    year: int
    value: float
    age: int
    source: str


class Dimension(Struct, frozen=True):
    """One side of a country: a level, and a value between two bounds that hold it in nine cases out of ten.

    A band that touches more than one level is *borderline*: `between` names them. `coverage` is the share of indicators that
    have a figure (`n` of `of`); under 60 % there is no level and no value.
    """

    name: DimensionName
    level: Level
    value: float | None
    low: float | None
    high: float | None
    percentile: int | None
    coverage: float
    n: int
    of: int
    year: int | None
    between: tuple[Level, ...]
    values: tuple[Figure, ...]
    missing: tuple[Missing, ...]


class Flag(Struct, frozen=True):
    """The level that the worst dimensions give: nothing makes up for them."""

    level: Level
    dimensions: tuple[DimensionName, ...]


class Remark(Struct, frozen=True):
    """What a reader must know before relying on the figures."""

    id: str
    text: Words


class Profile(Struct, frozen=True):
    """What is known of a destination on a day: legal facts, dimensions and the flag they give, misuse, and what to mind.

    Legal facts and misuse stand beside the dimensions and count for nothing in them. `digest` names the figures.
    """

    country: str
    name: Words
    as_of: date
    legal_facts: tuple[LegalFact, ...]
    dimensions: tuple[Dimension, ...]
    flag: Flag
    misuse: tuple[DocumentedMisuse, ...]
    context: tuple[Shown, ...]
    remarks: tuple[Remark, ...]
    digest: str
