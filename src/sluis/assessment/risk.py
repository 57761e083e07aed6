"""The risk profile: a decision table over named facts. No weights, four dimensions, reasons with their source."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from sluis.assessment.grounding import ground
from sluis.law.between import Between
from sluis.law.kleene import truth_of
from sluis.law.truth import NO, UNKNOWN, YES, Truth
from sluis.law.variable import facts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sluis.assessment.grounding import Shape
    from sluis.assessment.world import ReadRisk, World
    from sluis.law.fact import Declaration, Value


class Level(IntEnum):
    """How high a risk is."""

    LOW = 0
    MEDIUM = 1
    HIGH = 2

    @property
    def word(self) -> str:
        """The word of the contract."""
        return self.name.lower()


INSUFFICIENT = "insufficient_data"
DIMENSIONS = ("human_rights", "national_security", "diversion", "reputation")
LEVELS = {"low": Level.LOW, "medium": Level.MEDIUM, "high": Level.HIGH}


class Dimension(NamedTuple):
    """One dimension of the risk: its band, the rows that hold, and those that nobody can tell yet."""

    name: str
    band: Between[Level]
    reasons: tuple[ReadRisk, ...]
    open_rows: tuple[ReadRisk, ...]


class Risk(NamedTuple):
    """The risk profile of a case."""

    dimensions: tuple[Dimension, ...]
    flags: tuple[Declaration, ...]

    @property
    def band(self) -> Between[Level]:
        """The worst dimension; dimensions do not compensate each other."""
        worst = Between.exactly(Level.LOW)
        for dimension in self.dimensions:
            worst = worst.combined(dimension.band)
        return worst


def word(band: Between[Level]) -> str:
    """The level where it is settled; otherwise there is not enough data to name one."""
    return band.low.word if band.settled else INSUFFICIENT


def is_high(band: Between[Level]) -> Truth:
    """Whether the level is high."""
    return YES if band.low is Level.HIGH else NO if band.high < Level.HIGH else UNKNOWN


def is_low(band: Between[Level]) -> Truth:
    """Whether the level is low."""
    return YES if band.high is Level.LOW else NO if band.low > Level.LOW else UNKNOWN


def profile(world: World, lines: Iterable[tuple[Mapping[str, Value], Shape]]) -> Risk:
    """The risk profile of a case with these lines: each line's known facts and subjects."""
    truths: dict[str, list[Truth]] = {one.row.id: [] for one in world.risk}
    flags: dict[str, Declaration] = {}
    for known, shape in lines:
        conditions = [one.when for one in world.risk] + [one.when for one in world.advice]
        asked = facts_of([ground(condition, shape) for condition in conditions])
        flags |= {ref: fact for ref, fact in asked.items() if speaks_against(fact, known)}
        for one in world.risk:
            condition = ground(one.when, shape)
            truths[one.row.id].append(truth_of(condition, known))
    worst = {name: _worst(found) for name, found in truths.items()}
    return Risk(tuple(_dimension(name, world.risk, worst) for name in DIMENSIONS), tuple(flags.values()))


def _dimension(name: str, rows: tuple[ReadRisk, ...], truths: Mapping[str, Truth]) -> Dimension:
    own = [one for one in rows if one.row.dimension == name]
    held = [one for one in own if truths[one.row.id] is YES]
    low = max((LEVELS[one.row.level] for one in held), default=Level.LOW)
    might = [one for one in own if truths[one.row.id] is UNKNOWN and LEVELS[one.row.level] > low]
    high = max((LEVELS[one.row.level] for one in might), default=low)
    return Dimension(name, Between(low, high), tuple(held), tuple(might))


def _worst(truths: list[Truth]) -> Truth:
    return YES if YES in truths else UNKNOWN if UNKNOWN in truths else NO


def speaks_against(fact: Declaration, known: Mapping[str, Value]) -> bool:
    """Whether a fact is known, and adverse to the export."""
    adverse = getattr(fact, "adverse", None)
    return adverse is not None and known.get(fact.ref) is adverse
